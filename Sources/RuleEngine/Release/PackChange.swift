public import ReportModel
internal import TextMatching

/// One line of the changelog of a release: what is not as in the release before.
public struct PackChange: Sendable, Equatable, Codable {
  /// What a change is about.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    case ruleAdded = "rule_added"
    case ruleRemoved = "rule_removed"
    case status, strength, phrases, tests
    /// Other lines of a rule.
    case rule
    case threshold, weight, limit
    /// Codes that an overlay weakens only with a second person's approval.
    case protect
    /// Members of a class of the lexicon.
    case words
    /// A file whose lines are not counted: scripts, context cues, steps, prior.
    case file
  }

  /// What the change is about.
  public var kind: Kind
  /// The code, the class, the name of the number, or the path.
  public var subject: String
  /// What it was; `nil` for what is new or not counted.
  public var before: String?
  /// What it is; `nil` for what is gone or not counted.
  public var after: String?
  /// The change in words.
  public var text: LocalizedText

  /// Everything that differs between two packs, by kind and then by subject.
  public static func all(from old: RulePack, to new: RulePack) -> [PackChange] {
    let changes =
      rules(old, new) + numbers(old, new) + words(old, new) + files(old, new)
    return changes.sorted { left, right in
      let (a, b) = (
        Kind.allCases.firstIndex(of: left.kind), Kind.allCases.firstIndex(of: right.kind)
      )
      return (a ?? 0, left.subject) < (b ?? 0, right.subject)
    }
  }

  private init(
    _ kind: Kind, _ subject: String, _ before: String? = nil, _ after: String? = nil, en: String,
    fr: String
  ) {
    self.kind = kind
    self.subject = subject
    self.before = before
    self.after = after
    var values = ""
    switch (before, after) {
    case (let before?, let after?): values = " \(before) → \(after)"
    case (nil, let after?): values = " \(after)"
    case (let before?, nil): values = " \(before)"
    case (nil, nil): break
    }
    text = LocalizedText(en: en + values, fr: fr + values)
  }

  // MARK: - Rules

  private static func rules(_ old: RulePack, _ new: RulePack) -> [PackChange] {
    let before = Dictionary(old.rules.map { ($0.code, $0) }) { first, _ in first }
    let after = Dictionary(new.rules.map { ($0.code, $0) }) { first, _ in first }
    var changes: [PackChange] = []
    for rule in new.rules {
      guard let known = before[rule.code] else {
        changes.append(
          .init(
            .ruleAdded, rule.code, nil, "\(rule.status.rawValue), \(rule.strength.rawValue)",
            en: "\(rule.code): new rule\(rule.title.en.isEmpty ? "" : ", \(rule.title.en)"):",
            fr:
              "\(rule.code) : nouvelle règle\(rule.title.fr.isEmpty ? "" : ", \(rule.title.fr)") :")
        )
        continue
      }
      changes += differences(
        known, rule, isSameFile: content(of: known, old) == content(of: rule, new))
    }
    for rule in old.rules where after[rule.code] == nil {
      changes.append(
        .init(
          .ruleRemoved, rule.code, en: "\(rule.code): rule removed",
          fr: "\(rule.code) : règle retirée")
      )
    }
    return changes
  }

  private static func differences(
    _ old: Rule, _ new: Rule, isSameFile: Bool
  ) -> [PackChange] {
    var changes: [PackChange] = []
    let code = new.code
    func add(_ kind: Kind, _ before: String, _ after: String, _ en: String, _ fr: String) {
      if before == after { return }
      changes.append(.init(kind, code, before, after, en: "\(code): \(en)", fr: "\(code) : \(fr)"))
    }
    add(.status, old.status.rawValue, new.status.rawValue, "status", "statut")
    add(.strength, strength(of: old), strength(of: new), "strength", "force")
    add(.phrases, phrases(of: old), phrases(of: new), "phrases", "phrases de détection")
    add(
      .tests, String(old.tests.count), String(new.tests.count), "test sentences",
      "phrases d'essai")
    if changes.isEmpty, !isSameFile {
      changes.append(
        .init(
          .rule, code, en: "\(code): other lines changed", fr: "\(code) : autres lignes modifiées"))
    }
    return changes
  }

  /// `strong`, `strong, 5 points`, `strong (AL medium, CL none)`.
  private static func strength(of rule: Rule) -> String {
    let profiles = rule.profiles.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      "\($0.key.rawValue) \($0.value?.rawValue ?? "none")"
    }
    return rule.strength.rawValue
      + (rule.points.map { ", \(PackReader.number($0)) points" } ?? "")
      + (profiles.isEmpty ? "" : " (\(profiles.joined(separator: ", ")))")
  }

  /// `en 12, fr 10`: alternatives, since a line may hold several.
  private static func phrases(of rule: Rule) -> String {
    counts { language in
      rule.phrases.filter { $0.language == language }
        .reduce(0) { $0 + $1.text.split(separator: ";").count }
    }
  }

  private static func content(of rule: Rule, _ pack: RulePack) -> [UInt8]? {
    pack.source.files.first { $0.path == rule.file }?.content
  }

  private static func counts(_ count: (Language) -> Int) -> String {
    Language.allCases.map { "\($0.rawValue) \(count($0))" }.joined(separator: ", ")
  }

  // MARK: - Numbers

  private static func numbers(_ old: RulePack, _ new: RulePack) -> [PackChange] {
    func named<Key: RawRepresentable<String>>(_ values: [Key: Double]) -> [String: Double] {
      Dictionary(values.map { ($0.key.rawValue, $0.value) }) { first, _ in first }
    }
    return numbers(.threshold, old.thresholds, new.thresholds, "threshold", "seuil")
      + numbers(.weight, named(old.weights), named(new.weights), "weight", "poids")
      + numbers(.limit, named(old.limits), named(new.limits), "limit", "limite")
      + protections(old, new)
  }

  private static func protections(_ old: RulePack, _ new: RulePack) -> [PackChange] {
    let (before, after) = (Set(old.protected), Set(new.protected))
    return before.symmetricDifference(after).map { entry in
      after.contains(entry)
        ? PackChange(.protect, entry, en: "\(entry): now protected", fr: "\(entry) : protégé")
        : PackChange(
          .protect, entry, en: "\(entry): no longer protected", fr: "\(entry) : n'est plus protégé")
    }
  }

  private static func numbers(
    _ kind: Kind, _ old: [String: Double], _ new: [String: Double], _ en: String, _ fr: String
  ) -> [PackChange] {
    Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.map { name in
      .init(
        kind, name, old[name].map(PackReader.number) ?? "–",
        new[name].map(PackReader.number) ?? "–", en: "\(en) \(name):", fr: "\(fr) \(name) :")
    }
  }

  // MARK: - Words and files

  private static func words(_ old: RulePack, _ new: RulePack) -> [PackChange] {
    func summary(_ wordClass: WordClass?) -> String {
      guard let wordClass else { return "–" }
      let uses =
        wordClass.uses.isEmpty ? "" : ", " + wordClass.uses.sorted().joined(separator: ", ")
      return counts { wordClass.members[$0]?.count ?? 0 } + uses
    }
    return Set(old.lexicon.keys).union(new.lexicon.keys).compactMap { name in
      let (before, after) = (summary(old.lexicon[name]), summary(new.lexicon[name]))
      if before == after { return nil }
      return PackChange(
        .words, name, before, after, en: "words of \(name):", fr: "mots de \(name) :")
    }
  }

  /// Files that differ and of which nothing else is said: rules are told apart line by line, and
  /// `pack.lua`, whose version always changes, by its numbers.
  private static func files(_ old: RulePack, _ new: RulePack) -> [PackChange] {
    let before = Dictionary(old.source.files.map { ($0.path, $0.content) }) { first, _ in first }
    let after = Dictionary(new.source.files.map { ($0.path, $0.content) }) { first, _ in first }
    return Set(before.keys).union(after.keys).compactMap { path in
      let kind = PackSource.kind(of: path)
      if kind == .rule || kind == .pack || before[path] == after[path] { return nil }
      return switch (before[path], after[path]) {
      case (nil, _): PackChange(.file, path, en: "\(path): new", fr: "\(path) : nouveau")
      case (_, nil): PackChange(.file, path, en: "\(path): removed", fr: "\(path) : retiré")
      default: PackChange(.file, path, en: "\(path): changed", fr: "\(path) : modifié")
      }
    }
  }
}
