internal import ReportModel
internal import TextMatching

/// Everything that differs between two packs, and which of it bears on a finding.
struct PackDifferences: Sendable {
  /// All of it: rules by code, then what they share.
  let all: [PackDifference]
  private let old: RulePack
  private let new: RulePack
  private let oldRules: [String: Rule]
  private let newRules: [String: Rule]
  private let byRule: [String: [PackDifference]]
  private let byClass: [String: PackDifference]

  /// Reads both packs from their files: out of the cache they have no words.
  ///
  /// - Throws: `PackError` when no Lua state can be made.
  init(old: PackSource, new: PackSource) throws(PackError) {
    self.init(old: try PackReader.read(old).pack, new: try PackReader.read(new).pack)
  }

  init(old: RulePack, new: RulePack) {
    self.old = old
    self.new = new
    oldRules = Dictionary(old.rules.map { ($0.code, $0) }) { first, _ in first }
    newRules = Dictionary(new.rules.map { ($0.code, $0) }) { first, _ in first }
    var byRule: [String: [PackDifference]] = [:]
    let (before, after) = (Self.contents(old.source), Self.contents(new.source))
    for code in Set(oldRules.keys).union(newRules.keys) {
      let (mine, theirs) = (oldRules[code], newRules[code])
      let found = RuleDifference.between(
        mine, theirs,
        contents: (mine.flatMap { before[$0.file] } ?? [], theirs.flatMap { after[$0.file] } ?? []))
      if !found.isEmpty { byRule[code] = found }
    }
    var byClass: [String: PackDifference] = [:]
    for name in Set(old.lexicon.keys).union(new.lexicon.keys) {
      let parts = RuleDifference.words(old.lexicon[name], new.lexicon[name])
      if !parts.isEmpty { byClass[name] = PackDifference(.words, name, parts: parts) }
    }
    self.byRule = byRule
    self.byClass = byClass
    let known =
      byRule.sorted { $0.key < $1.key }.flatMap(\.value)
      + byClass.sorted { $0.key < $1.key }.map(\.value) + Self.settings(old, new)
    all = known + Self.otherFiles(old.source, new.source, known, oldRules, newRules)
  }

  // MARK: - What bears on what

  /// Why a rule finds other words in a report: what changed in it, in the shared words of the phrases
  /// that matched, in the rules that it takes evidence from, in the cues.
  ///
  /// - Parameters:
  ///   - phrases: The phrases of the evidence that came or went.
  ///   - language: The language of the report, whose cues decide statuses.
  ///   - isReadOtherwise: Whether the words are found by both, with another status.
  func reasons(
    for code: String, phrases: Set<String>, language: String, isReadOtherwise: Bool
  ) -> [PackDifference] {
    var reasons = RuleDifference.bearingOnFindings(byRule[code] ?? [])
    // The phrases may be those of a rule that implies this one.
    let sources = [code] + Set(implying(code, oldRules) + implying(code, newRules)).sorted()
    for source in sources.dropFirst() {
      reasons += RuleDifference.bearingOnFindings(byRule[source] ?? [])
    }
    let near = Set(sources.flatMap { classes(of: $0, phrases: phrases) })
    var shared = near.sorted().compactMap { byClass[$0] }
    if shared.isEmpty && reasons.isEmpty && !isReadOtherwise {
      // A phrase that was missing beside the evidence, or one that ruled it out.
      shared = Set(sources.flatMap { classes(of: $0, phrases: nil) }).sorted()
        .compactMap { byClass[$0] }
    }
    reasons += shared
    if isReadOtherwise { reasons += all.filter { $0.kind == .context && $0.subject == language } }
    if reasons.isEmpty {
      reasons = all.filter {
        $0.kind == .aliases || $0.kind == .context && $0.subject == language
      }
    }
    return reasons.isEmpty ? [.elsewhere] : reasons
  }

  /// What of one kind differs, of all subjects or of one.
  func differences(of kind: PackDifference.Kind, _ subject: String? = nil) -> [PackDifference] {
    all.filter { $0.kind == kind && (subject == nil || $0.subject == subject) }
  }

  /// What differs in a rule.
  func differences(ofRule code: String) -> [PackDifference] { byRule[code] ?? [] }

  private func implying(_ code: String, _ rules: [String: Rule]) -> [String] {
    rules.values.filter { rule in rule.implications.contains { $0.code == code } }.map(\.code)
  }

  /// The shared classes that phrases of a rule stand on, in either pack, through others as well.
  private func classes(of code: String, phrases: Set<String>?) -> Set<String> {
    classes(of: oldRules[code], phrases, old.lexicon).union(
      classes(of: newRules[code], phrases, new.lexicon))
  }

  private func classes(
    of rule: Rule?, _ phrases: Set<String>?, _ lexicon: [String: WordClass]
  ) -> Set<String> {
    guard let rule else { return [] }
    let texts = rule.phrases.filter { phrases?.contains($0.name) ?? true }.map(\.text)
    var open = texts.flatMap(PackCrossChecks.namesInBraces)
      .flatMap { rule.classes[$0]?.uses ?? [$0] }
    var result: Set<String> = []
    while let name = open.popLast() {
      guard result.insert(name).inserted else { continue }
      open += lexicon[name]?.uses ?? []
    }
    return result
  }

  // MARK: - What all rules share

  private static func settings(_ old: RulePack, _ new: RulePack) -> [PackDifference] {
    var result: [PackDifference] = []
    for language in Language.allCases
    where ContextParts(old.context[language]) != ContextParts(new.context[language]) {
      result.append(PackDifference(.context, language.rawValue))
    }
    if AliasParts.list(old) != AliasParts.list(new) {
      result.append(PackDifference(.aliases, "alias"))
    }
    func compare(
      _ kind: PackDifference.Kind, _ before: [String: Double], _ after: [String: Double]
    ) {
      for name in Set(before.keys).union(after.keys).sorted() where before[name] != after[name] {
        result.append(
          PackDifference(
            kind, name, from: before[name].map(RuleDifference.number),
            to: after[name].map(RuleDifference.number)))
      }
    }
    compare(.threshold, old.thresholds, new.thresholds)
    compare(.weight, old.weights.named, new.weights.named)
    compare(.limit, old.limits.named, new.limits.named)
    return result
  }

  /// Files that are not the same and that nothing above speaks of.
  private static func otherFiles(
    _ old: PackSource, _ new: PackSource, _ known: [PackDifference],
    _ oldRules: [String: Rule], _ newRules: [String: Rule]
  ) -> [PackDifference] {
    let (before, after) = (contents(old), contents(new))
    let rules = Set(known.map(\.subject))
    var spoken: Set<String> = []
    for rule in Array(oldRules.values) + Array(newRules.values) where rules.contains(rule.code) {
      spoken.insert(rule.file)
    }
    var result: [PackDifference] = []
    for path in Set(before.keys).union(after.keys).sorted() where before[path] != after[path] {
      if spoken.contains(path) { continue }
      let kind: PackDifference.Kind =
        switch PackSource.kind(of: path) {
        case .assessment: .script
        case .steps: .steps
        case nil where path == DocumentPrior.path: .prior
        default: .file
        }
      // What classes, cues and settings say has been compared; their file says nothing more.
      if kind == .file, Self.isSpokenOf(path, known) { continue }
      let subject = kind == .script ? PackSource.code(of: path).suffix(after: ".") : path
      result.append(
        PackDifference(
          kind, subject, from: before[path] == nil ? nil : "", to: after[path] == nil ? nil : ""))
    }
    return result
  }

  private static func contents(_ source: PackSource) -> [String: [UInt8]] {
    Dictionary(source.files.map { ($0.path, $0.content) }) { first, _ in first }
  }

  private static func isSpokenOf(_ path: String, _ known: [PackDifference]) -> Bool {
    switch PackSource.kind(of: path) {
    case .lexicon: known.contains { $0.kind == .words }
    case .context: known.contains { $0.kind == .context || $0.kind == .aliases }
    case .pack: known.contains { [.threshold, .weight, .limit].contains($0.kind) }
    default: false
    }
  }
}

/// What decides of the cues of a language; sentences and lines do not.
private struct ContextParts: Equatable {
  private struct Cue: Equatable {
    var role: CueRole
    var members: [String]
    var sequences: [CueSequence]
  }

  private var cues: [Cue]

  init(_ context: RulePack.ContextCues?) {
    cues = (context?.cues ?? []).map { cue in
      Cue(
        role: cue.role, members: cue.members.map { ($0.isRemoved ? "-" : "") + $0.text },
        sequences: cue.sequences)
    }
  }
}

/// What decides of an alias.
private struct AliasParts: Equatable {
  private var words: String
  private var typed: [Language: [String]]

  static func list(_ pack: RulePack) -> [AliasParts] {
    pack.aliases.map { AliasParts(words: $0.words, typed: $0.typed) }
  }
}

extension Dictionary where Key: RawRepresentable, Key.RawValue == String, Value == Double {
  fileprivate var named: [String: Double] {
    Dictionary<String, Double>(uniqueKeysWithValues: map { ($0.key.rawValue, $0.value) })
  }
}

extension String {
  /// What stands behind the last of some text.
  fileprivate func suffix(after mark: Character) -> String {
    lastIndex(of: mark).map { String(self[index(after: $0)...]) } ?? self
  }
}
