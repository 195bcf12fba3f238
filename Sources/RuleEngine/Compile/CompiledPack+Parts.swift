internal import ReportModel
internal import TextMatching

extension CompiledPack {
  /// What the compiler finds out; everything else in a compiled pack follows from it.
  struct Parts {
    var pack: RulePack
    var rules: [CompiledRule]
    var phrases: [Phrase]
    var patterns: [Pattern]
    var places: [Place]
    var classCount: Int
    var termStart: [Int32]
    var termClasses: [Int32]
    /// The common terms in the order of their rows in `commonBits`.
    var commonTerms: [Int32]
    var commonBits: [UInt64]
    var anchorStart: [Int32]
    var anchored: [Int32]
    var quantities: [(test: QuantityTest, id: Int32)]
    /// Cues in the order of their classes.
    var cues: [(id: Int32, cue: CueClass)]
    /// The terms of `QuantityWords.standard.words`, in their order; -1 for a word that has the term
    /// of a later one.
    var roleTerms: [Int32]
    var forms: FormList
    /// The words of the terms in each language, in the order of `Language.allCases`.
    var words: [WordTable]
    var aliases: [Vocabulary.Alias]
    var rank: [Int32]
  }

  /// Makes a compiled pack.
  ///
  /// - Parameter hash: The hash of the pack's files.
  init(_ parts: Parts, hash: ContentHash, scanner: PortableScanner) {
    identity = PackIdentity(
      name: parts.pack.name, version: parts.pack.version, hash: hash, engine: engineVersion)
    pack = parts.pack
    // Not out of the cache: reading it takes no longer than reading it back. A file with a mistake
    // has been reported, and such a pack is not used.
    let file = pack.source.files.first { $0.path == DocumentPrior.path }
    prior = file.flatMap { try? DocumentPrior(content: $0.content) }
    rules = parts.rules
    phrases = parts.phrases
    patterns = parts.patterns
    places = parts.places
    classCount = parts.classCount
    termStart = parts.termStart
    termClasses = parts.termClasses
    commonBits = parts.commonBits
    commonWidth = (parts.classCount + 63) / 64
    anchorStart = parts.anchorStart
    anchored = parts.anchored
    quantities = parts.quantities
    forms = parts.forms
    vocabulary = Vocabulary(tables: parts.words, aliases: parts.aliases)
    rank = parts.rank
    self.scanner = .portable(scanner)
    var commonRow = [Int32](repeating: -1, count: parts.forms.count)
    for (row, term) in parts.commonTerms.enumerated() { commonRow[Int(term)] = Int32(row) }
    self.commonRow = commonRow
    quantityOfClass = Dictionary(
      uniqueKeysWithValues: parts.quantities.map { ($0.id, $0.test) })
    cues = parts.cues.map(\.cue)
    var cueOfClass = [Int32](repeating: -1, count: parts.classCount)
    for (place, entry) in parts.cues.enumerated() { cueOfClass[Int(entry.id)] = Int32(place) }
    self.cueOfClass = cueOfClass
    let words = QuantityWords.standard.words
    wordRoles = words.map { QuantityWords.standard.role(of: $0) }
    var roleOfTerm = [Int16](repeating: -1, count: parts.forms.count)
    for (role, term) in parts.roleTerms.enumerated() where term >= 0 {
      roleOfTerm[Int(term)] = Int16(role)
    }
    self.roleOfTerm = roleOfTerm
    tables = MatchTables(
      parts, commonRow: commonRow, cueOfClass: cueOfClass, roleOfTerm: roleOfTerm)
    ruleTables = RuleTables(parts)
    var ruleIndex: [String: Int32] = [:]
    for (index, rule) in parts.pack.rules.enumerated() { ruleIndex[rule.code] = Int32(index) }
    self.ruleIndex = ruleIndex
  }
}

extension CompiledPack.Parts {
  /// The parts that a compiled pack was made from.
  init(_ compiled: CompiledPack) {
    var commonTerms = [Int32](
      repeating: 0, count: compiled.commonRow.count { $0 >= 0 })
    for (term, row) in compiled.commonRow.enumerated() where row >= 0 {
      commonTerms[Int(row)] = Int32(term)
    }
    var roleTerms = [Int32](repeating: -1, count: compiled.wordRoles.count)
    for (term, role) in compiled.roleOfTerm.enumerated() where role >= 0 {
      roleTerms[Int(role)] = Int32(term)
    }
    let cueClasses = compiled.cueOfClass.indices.filter { compiled.cueOfClass[$0] >= 0 }
    self.init(
      pack: compiled.pack, rules: compiled.rules, phrases: compiled.phrases,
      patterns: compiled.patterns, places: compiled.places, classCount: compiled.classCount,
      termStart: compiled.termStart, termClasses: compiled.termClasses, commonTerms: commonTerms,
      commonBits: compiled.commonBits, anchorStart: compiled.anchorStart,
      anchored: compiled.anchored, quantities: compiled.quantities,
      cues: cueClasses.map { (Int32($0), compiled.cues[Int(compiled.cueOfClass[$0])]) },
      roleTerms: roleTerms, forms: compiled.forms, words: compiled.vocabulary.tables,
      aliases: compiled.vocabulary.aliases, rank: compiled.rank)
  }
}
