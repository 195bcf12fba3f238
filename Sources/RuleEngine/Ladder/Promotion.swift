public import ReportModel

/// What a step of a rule on the status ladder asks for, and what of it is there.
///
///     let promotion = try PromotionCheck(pack: pack, diagnostics: []).promotion(of: rule, to: .live)
///     promotion.missing.map(\.name)   // ["reviewer", "precision"]
///
/// Conditions are in the order in which they are best met.
public struct Promotion: Sendable {
  /// Something that a step asks for.
  public struct Condition: Sendable {
    /// Its name, for programs.
    public var name: Name
    /// Whether it is met.
    public var isMet: Bool
    /// What is there.
    public var found: LocalizedText
    /// What to do where it is not met.
    public var advice: LocalizedText?
  }

  /// The names of the conditions.
  public enum Name: String, Sendable, CaseIterable {
    /// The rule file has neither mistakes nor warnings.
    case file
    /// Title, why and ask are there in all languages of the pack.
    case texts
    /// Phrases are there in all languages of the pack.
    case phrases
    /// English sentences are there, and pass.
    case sentencesEnglish = "sentences_en"
    /// French sentences are there, and pass.
    case sentencesFrench = "sentences_fr"
    /// Somebody answers for the rule.
    case author
    /// The rule is on watch before it is live.
    case watched
    /// It was measured as it is.
    case measured
    /// It is found in enough reports.
    case hits
    /// What it finds is often enough what experts see.
    case precision
    /// It is silent on ordinary text.
    case ordinary
    /// Somebody else than the author read it.
    case reviewer
    /// What takes the place of a retired rule, or why nothing does.
    case successor
  }

  /// The rule's code.
  public var code: String
  /// Its file, relative to the pack.
  public var file: String
  /// The status that it has.
  public var from: RuleStatus
  /// The status that is asked for.
  public var to: RuleStatus
  /// What the step asks for; nothing on the way down.
  public var conditions: [Condition]

  /// What is not met.
  public var missing: [Condition] { conditions.filter { !$0.isMet } }
  /// Whether the step can be taken.
  public var isPossible: Bool { missing.isEmpty }
  /// Whether the rule loses weight by it. Leaving retirement begins at the bottom again.
  public var isDemotion: Bool { to.rung < from.rung }
}

extension RuleStatus {
  /// The place on the ladder, from the bottom.
  var rung: Int {
    switch self {
    case .draft: 0
    case .watch: 1
    case .live: 2
    case .retired: 3
    }
  }

  /// The next step up; a live rule stays where it is, and a retired one begins anew.
  public var next: RuleStatus {
    switch self {
    case .draft: .watch
    case .watch, .live: .live
    case .retired: .draft
    }
  }
}

extension Promotion {
  /// The rule file after the step: the status is another one, the day of the change is today's, and
  /// all else is as it was.
  ///
  /// - Parameters:
  ///   - day: The day of the change, ISO 8601.
  ///   - successor: What takes the place of a retired rule, to be written into the file.
  /// - Returns: `nil` where the file could not be changed so: a status that is computed, for example.
  /// - Throws: `PackError` when no Lua state can be made.
  public func file(
    in source: PackSource, on day: String, successor: String? = nil
  ) throws(PackError) -> [UInt8]? {
    guard let content = source.files.first(where: { $0.path == file })?.content else { return nil }
    var edit = RuleFileEdit(content: content)
    let code = ["indicator", "contra"]
    guard edit.set("status", to: to.rawValue, behind: code),
      edit.set("changed", to: day, behind: ["author", "status"]),
      successor.map({ edit.set("successor", to: $0, behind: ["status"]) }) ?? true
    else { return nil }
    // The engine must read the change as it was meant, and everything else as before.
    let after = PackSource(
      name: source.name, folder: source.folder,
      files: source.files.map { $0.path == file ? .init(path: file, content: edit.content) : $0 })
    let (old, new) = (try PackReader.read(source), try PackReader.read(after))
    guard let before = old.pack.rule(self.code), let now = new.pack.rule(self.code),
      now.status == to, now.changed == day, now.successor == successor ?? before.successor,
      now.tests.count == before.tests.count,
      RuleMeaning(of: before, in: old.pack) == RuleMeaning(of: now, in: new.pack),
      new.diagnostics.count(where: { $0.severity == .error })
        <= old.diagnostics.count(where: { $0.severity == .error })
    else { return nil }
    return edit.content
  }
}
