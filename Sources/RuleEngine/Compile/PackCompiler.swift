internal import LuaRuntime
internal import ReportModel
internal import TextMatching

/// The version of the engine; it rises with every change of results.
public let engineVersion = "0.3.0"

/// Compiles a rule pack: all words of all rules become one scan, all phrases flat tables.
public struct PackCompiler {
  private var resolver: ClassResolver
  private var table = TermTable()
  var collector: DiagnosticCollector
  private var phrases: [CompiledPack.Phrase] = []
  private var patterns: [CompiledPack.Pattern] = []
  private var places: [CompiledPack.Place] = []
  private var cues: [Int32: CompiledPack.CueClass] = [:]
  /// The places of all cues that are found word by word, so far.
  private var stepCount: Int32 = 0
  private var namedClasses: [ClassName: Int32] = [:]

  private struct ClassName: Hashable {
    var file: String
    var name: String
    var language: Language
  }

  /// The most patterns that one alternative of a phrase may make.
  private static let largestRun = 600

  private let includesDrafts: Bool

  init(_ pack: RulePack, includesDrafts: Bool) {
    self.includesDrafts = includesDrafts
    resolver = ClassResolver(lexicon: pack.lexicon)
    collector = DiagnosticCollector(pack.source)
  }

  /// Reads and compiles a pack.
  ///
  /// - Throws: `PackError` with all diagnostics when the pack has mistakes.
  public static func load(_ source: PackSource) throws(PackError) -> CompiledPack {
    let (compiled, diagnostics) = try check(source, includesDrafts: false)
    guard let compiled, !diagnostics.contains(where: { $0.severity == .error }) else {
      throw PackError(.broken, path: source.folder, diagnostics: diagnostics)
    }
    return compiled
  }

  /// The terms of each class, ascending.
  var classMembers: [[Int32]] { table.members }

  mutating func compile(_ pack: RulePack) -> CompiledPack {
    var ruleIndex: [String: Int32] = [:]
    for (index, rule) in pack.rules.enumerated() { ruleIndex[rule.code] = Int32(index) }
    var rules: [CompiledPack.CompiledRule] = []
    for (index, rule) in pack.rules.enumerated() {
      rules.append(compile(rule, index: Int32(index), pack, ruleIndex))
    }
    compileContext(of: pack)
    table.currentLanguages = TermTable.bits(of: Language.allCases)
    let roleTerms = QuantityWords.standard.words.compactMap { word in
      table.termIDs(of: resolver.folded(word)).first
    }
    let anchors = anchorLists()
    let index = TermIndex(
      members: table.members, termCount: table.terms.count,
      isListed: table.members.indices.map {
        anchors.start[$0 + 1] > anchors.start[$0] || cues[Int32($0)] != nil
      })
    let dimensions = Dimension.allCases
    let order = pack.rules.indices.sorted { left, right in
      let (a, b) = (pack.rules[left], pack.rules[right])
      let (x, y) = (
        dimensions.firstIndex(of: a.dimension) ?? 0, dimensions.firstIndex(of: b.dimension) ?? 0
      )
      return (x, a.code) < (y, b.code)
    }
    var rank = [Int32](repeating: 0, count: order.count)
    for (place, rule) in order.enumerated() { rank[rule] = Int32(place) }
    let (scanner, words) = table.scannerAndWords()
    let parts = CompiledPack.Parts(
      pack: pack, rules: rules, phrases: phrases, patterns: patterns, places: places,
      classCount: table.members.count, termStart: index.start, termClasses: index.classes,
      commonTerms: index.commonTerms, commonBits: index.commonBits, anchorStart: anchors.start,
      anchored: anchors.list, quantities: table.quantities,
      cues: cues.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, roleTerms: roleTerms,
      forms: table.terms, words: words, aliases: AliasDecoder.folded(pack.aliases),
      rank: rank)
    return CompiledPack(parts, hash: pack.source.hash, scanner: scanner)
  }

  // MARK: - Rules

  private mutating func compile(
    _ rule: Rule, index: Int32, _ pack: RulePack, _ ruleIndex: [String: Int32]
  ) -> CompiledPack.CompiledRule {
    let first = Int32(phrases.count)
    var numbers: [String: Int32] = [:]
    for phrase in rule.phrases where numbers[phrase.name] == nil {
      numbers[phrase.name] = Int32(phrases.count)
      phrases.append(.init(rule: index, name: phrase.name))
    }
    for (text, phrase) in rule.phrases.enumerated() {
      if let number = numbers[phrase.name] { compile(phrase, at: text, number: number, rule) }
    }
    var conditions = rule.conditions.compactMap { condition -> CompiledPack.CompiledCondition? in
      let names: [String]
      let count: Int
      switch condition.target {
      case .phrase(let name): (names, count) = ([name], 1)
      case .several(let least, let list): (names, count) = (list, least)
      }
      return .init(
        count: count, phrases: names.compactMap { numbers[$0] }, within: condition.within,
        clauses: condition.clauses.compactMap { clause in
          numbers[clause.phrase].map { (clause.kind, $0, clause.distance) }
        }, fields: condition.fields, line: condition.line)
    }
    if conditions.isEmpty, !numbers.isEmpty {
      conditions = [
        .init(
          count: 1, phrases: numbers.values.sorted(), within: .anywhere, clauses: [], fields: [],
          line: 0)
      ]
    }
    var accepts: UInt16 = 0
    for status in rule.accepts { accepts |= status.bit }
    // What kind of text it is shows in its frames and questions as well.
    if rule.isContra { for status in Status.ofTexts { accepts |= status.bit } }
    return .init(
      conditions: conditions,
      implications: rule.implications.compactMap { implication in
        ruleIndex[implication.code].map { code in
          (code, implication.phrase.flatMap { numbers[$0] } ?? -1)
        }
      },
      phrases: first..<Int32(phrases.count),
      points: rule.points ?? pack.weights[rule.strength] ?? 0,
      isActive: rule.isActive(withDrafts: includesDrafts),
      flags: rule.flags(withDrafts: includesDrafts), accepts: accepts)
  }

  private mutating func compile(
    _ phrase: Rule.PhraseText, at text: Int, number: Int32, _ rule: Rule
  ) {
    table.currentLanguages = TermTable.bits(of: [phrase.language])
    let syntax = PhraseSyntax(phrase.text) { [resolver] name in
      resolver.find(name, in: rule) != nil
    }
    for problem in syntax.problems {
      let place = phrase.place(in: rule.file, at: problem.offset, length: problem.length)
      collector.report(problem.code, place, [problem.detail])
    }
    for alternative in syntax.alternatives {
      guard let elements = compile(alternative, phrase, rule) else { continue }
      for variant in Self.variants(of: elements) {
        guard !variant.isEmpty else { continue }
        patterns.append(
          .init(
            phrase: number, firstPlace: Int32(places.count), placeCount: Int32(variant.count),
            text: Int32(text)))
        places += variant
      }
    }
  }

  private typealias CompiledElement = (place: CompiledPack.Place, isOptional: Bool)

  /// The classes of one alternative; words that stand together become one term, because one long
  /// term is found far faster than several short ones.
  private mutating func compile(
    _ alternative: [PhraseSyntax.Element], _ phrase: Rule.PhraseText, _ rule: Rule
  ) -> [CompiledElement]? {
    var result: [CompiledElement] = []
    var run = FormList()
    var runGap = 0
    var runStart = 0
    var runEnd = 0
    func add(_ id: Int32, gap: Int, _ written: Range<Int>, isOptional: Bool) {
      let written = Int32(written.lowerBound)..<Int32(written.upperBound)
      result.append((.init(classID: id, gap: Int32(gap), written: written), isOptional))
    }
    func flush() {
      guard !run.isEmpty else { return }
      add(table.classID(ofForms: run), gap: runGap, runStart..<runEnd, isOptional: false)
      run = FormList()
    }
    for element in alternative {
      let place = phrase.place(in: rule.file, at: element.offset, length: 1)
      let written = element.offset..<element.end
      do {
        switch element.content {
        case .choice(let words, let classes) where classes.isEmpty:
          let forms = try resolver.forms(of: words, language: phrase.language)
          let joins = !run.isEmpty && element.gap == 0 && !element.isOptional
          if joins, run.count * forms.count <= Self.largestRun, !run.hasPrefix {
            run = resolver.join(run, forms)
            runEnd = element.end
            continue
          }
          flush()
          if element.isOptional {
            let id = table.classID(ofForms: forms)
            add(id, gap: element.gap, written, isOptional: true)
          } else {
            run = forms
            runGap = element.gap
            (runStart, runEnd) = (element.offset, element.end)
          }
        case .choice(let words, let classes):
          flush()
          guard let id = try classID(of: words, classes, phrase, rule, place) else { return nil }
          add(id, gap: element.gap, written, isOptional: element.isOptional)
        case .quantity(let test):
          flush()
          add(
            table.classID(of: test), gap: element.gap, written, isOptional: element.isOptional)
        }
      } catch {
        collector.report(error.code, place, [error.name])
        return nil
      }
    }
    flush()
    return result
  }

  /// The class of a choice of words and named classes; `nil`, and a diagnostic, when a name stands
  /// for nothing. A single named class is made only once for each language.
  private mutating func classID(
    of words: [String], _ names: [String], _ phrase: Rule.PhraseText, _ rule: Rule, _ place: Place
  ) throws(ClassResolver.Problem) -> Int32? {
    var ids: [Int32] = []
    var key: ClassName?
    for name in names {
      guard let wordClass = resolver.find(name, in: rule) else {
        collector.report(
          "unknown-class", place, [name],
          suggestion: Suggestion.proposal(for: name, among: resolver.names(in: rule)))
        return nil
      }
      if names.count == 1, words.isEmpty {
        key = ClassName(file: wordClass.file, name: wordClass.name, language: phrase.language)
        if let key, let known = namedClasses[key] { return known }
      }
      let members = try resolver.terms(of: wordClass, language: phrase.language, in: &table)
      if members.isEmpty {
        collector.report("class-no-language", place, [name, phrase.language.rawValue])
        return nil
      }
      ids = TermTable.union(ids, members)
    }
    let forms = try resolver.forms(of: words, language: phrase.language)
    ids = TermTable.union(ids, table.termIDs(of: forms))
    let id = table.classID(of: ids)
    if let key { namedClasses[key] = id }
    return id
  }

  /// All ways to leave optional places out; the gaps around one that is left out join.
  private static func variants(of elements: [CompiledElement]) -> [[CompiledPack.Place]] {
    var result: [[CompiledPack.Place]] = [[]]
    // The gap that a left-out place hands on to the next one, per variant.
    var pending: [Int32] = [0]
    for element in elements {
      var next: [[CompiledPack.Place]] = []
      var nextPending: [Int32] = []
      for (variant, left) in zip(result, pending) {
        var place = element.place
        place.gap = variant.isEmpty ? 0 : max(place.gap, left)
        next.append(variant + [place])
        nextPending.append(0)
        if element.isOptional {
          next.append(variant)
          nextPending.append(max(left, element.place.gap))
        }
      }
      result = next
      pending = nextPending
    }
    return result
  }

  // MARK: - Context

  /// Compiles the words that decide a status, unless it is done.
  mutating func compileContext(of pack: RulePack) {
    if !cues.isEmpty { return }
    for (language, context) in pack.context.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      compile(context, language)
    }
  }

  private mutating func compile(_ context: RulePack.ContextCues, _ language: Language) {
    table.currentLanguages = TermTable.bits(of: [language])
    for cue in context.cues {
      let forms = forms(of: cue.members.map(\.text), context, language)
      guard !forms.isEmpty || !cue.sequences.isEmpty else { continue }
      // A class of its own even when a rule has the same words: its role must not leak to rules.
      let id = table.classID(ofForms: forms, marker: Int32(cues.count))
      cues[id] = .init(language: language, role: cue.role)
      for sequence in cue.sequences { compile(sequence, target: id, context, language) }
    }
  }

  private mutating func compile(
    _ sequence: CueSequence, target: Int32, _ context: RulePack.ContextCues, _ language: Language
  ) {
    let places = sequence.places
    var classes: [Int32] = []
    for (index, place) in places.enumerated() {
      classes.append(
        table.classID(
          ofForms: forms(of: place.alternatives, context, language),
          marker: Int32(cues.count + index)))
    }
    let needed = places.indices.filter { !places[$0].isOptional }
    let rarest = needed.min { isRarer(classes[$0], classes[$1]) }
    for index in places.indices {
      let rest = places[(index + 1)...]
      let optional = rest.prefix(while: \.isOptional).count
      let step = CueStep(
        number: stepCount, isFirst: places[..<index].allSatisfy(\.isOptional),
        isRarest: index == rarest, reach: UInt8(clamping: min(rest.count, optional + 1)),
        target: optional == rest.count ? target : -1)
      stepCount += 1
      cues[classes[index]] = .init(language: language, role: .step(step))
    }
  }

  private mutating func forms(
    of words: [String], _ context: RulePack.ContextCues, _ language: Language
  ) -> FormList {
    var forms = FormList()
    for word in words {
      do {
        forms.append(try resolver.forms(of: word, language: language))
      } catch {
        collector.report(error.code, Place(context.file, 1), [error.name])
      }
    }
    return forms
  }

  // MARK: - Tables

  /// Every pattern is looked at only where its rarest class occurs, and the next rarest in the same
  /// sentence.
  private mutating func anchorLists() -> (start: [Int32], list: [Int32]) {
    var byClass = [[Int32]](repeating: [], count: table.members.count)
    for (index, pattern) in patterns.enumerated() {
      let range = Int(pattern.firstPlace)..<Int(pattern.firstPlace + pattern.placeCount)
      let classes = places[range].map(\.classID)
      guard let rarest = classes.min(by: isRarer) else { continue }
      byClass[Int(rarest)].append(Int32(index))
      patterns[index].guardClass = classes.filter { $0 != rarest }.min(by: isRarer) ?? -1
    }
    var start: [Int32] = [0]
    for list in byClass { start.append((start.last ?? 0) + Int32(list.count)) }
    return (start, byClass.flatMap { $0 })
  }

  private func isRarer(_ left: Int32, _ right: Int32) -> Bool {
    table.frequencies[Int(left)] < table.frequencies[Int(right)]
  }
}
