public import ReportModel
public import TextMatching

/// A wording that is known to be harmless at one place, so that findings on it do not count: what a
/// file of `exceptions/` says.
///
/// An exception silences a finding of its codes only where every piece of the finding's evidence is
/// covered by a wording, and never in a report that is urgent or where a child may be meant (see
/// `ExceptionProtection`). It has an owner, a reason and a last day.
public struct PackException: Sendable {
  /// What an exception does on a day.
  public enum State: String, Sendable {
    /// It silences.
    case active
    /// Its last day is over: it does nothing.
    case expired
    /// Its first day has not come: it does nothing yet.
    case waiting
  }

  /// The longest time that an exception may last, in months.
  public static let mostMonths = 12

  /// Its name, which is that of its file.
  public var name: String
  /// The file, `exceptions/` and the name of the file.
  public var file: String
  /// The codes whose findings it silences.
  public var codes: [String] = []
  /// Why it was made, in the words of its owner; one language may be empty.
  public var reason = LocalizedText()
  /// Who answers for it.
  public var owner = ""
  /// The first day; `nil` where it holds from the start.
  public var begins: CalendarDay?
  /// The last day.
  public var ends: CalendarDay
  /// Demands on the report, all of which must hold.
  var fields: [Condition.FieldTest] = []
  /// How near to a wording evidence must be; `nil` where they must share words.
  var within: Distance?
  /// Its wordings as phrases, its own classes, and its test sentences; the code is its name.
  var rule: Rule

  /// What it does on a day.
  public func state(on day: CalendarDay) -> State {
    if day > ends { return .expired }
    if let begins, day < begins { return .waiting }
    return .active
  }

  /// The reason in a language, or in the other where there is none.
  public func reason(in language: Language) -> String {
    language == .english && reason.en.isEmpty ? reason.fr : reason.text(in: language)
  }

  /// The demands on the report, as they are written: `source_type = ngo_intake`.
  public var conditions: [String] {
    fields.map { "\($0.field) \($0.negated ? "≠" : "=") " + $0.values.joined(separator: " | ") }
  }

  /// The wordings, by the order of the file.
  public var wordings: [(language: Language, text: String)] {
    rule.phrases.map { ($0.language, $0.text.trimmingSpaces()) }
  }

  /// Whether a report is of the kind that it holds for.
  func holds(sourceType: String, province: String, language: String) -> Bool {
    fields.allSatisfy { $0.holds(sourceType: sourceType, province: province, language: language) }
  }
}

extension Condition.FieldTest {
  /// Whether a report with these fields meets the demand.
  func holds(sourceType: String, province: String, language: String) -> Bool {
    let value =
      switch field {
      case "source_type": sourceType
      case "province": province
      default: language
      }
    return values.contains(value) != negated
  }
}

/// Why exceptions do not touch a report.
///
/// Danger now and children come before every wish for quiet, so such a report is assessed as if there
/// were no exceptions.
public enum ExceptionProtection: String, Sendable, CaseIterable {
  /// A child may be meant: an age under 18 is read, a finding is of the family `child`, or the method
  /// took the profile of a child.
  case child
  /// Its priority is urgent without exceptions.
  case urgent
  /// It has a finding that the pack protects, for example a call for help.
  case protected
  /// Something did not finish, so that a sign of a child or of danger may be missing.
  case incomplete
}

/// What exceptions did to the report that was assessed last.
public struct ExceptionOutcome: Sendable {
  /// An exception that met a finding.
  public struct Meeting: Sendable, Hashable {
    /// The exception's name.
    public var exception: String
    /// The code of the finding.
    public var code: String
  }

  /// Findings that were silenced.
  public var silenced: [Meeting] = []
  /// Findings that would have been silenced but for the protection.
  public var held: [Meeting] = []
  /// Findings that count because an exception covers only some of their evidence.
  public var partial: [Meeting] = []
  /// Why findings were held; `nil` where none were.
  public var protection: ExceptionProtection?
  /// Whether the report was flagged before anything was silenced.
  public var wasFlagged = false

  /// Nothing happened.
  public init() {}
}
