import Foundation
public import ReportModel

/// What a partner may get, out of a file that a centre keeps for each partner.
///
/// A profile with a mistake lets nothing out: every field must be there, and none may be unknown.
public struct PartnerProfile: Sendable {
  /// When a report needs consent to leave. A hotline's report needs it always.
  public enum ConsentRule: String, Sendable, Hashable, CaseIterable {
    /// Every report needs it.
    case always
    /// Only reports of hotlines need it.
    case hotline
  }

  /// The short name by which originators allow it (`may_share_with`).
  public var id: String
  /// Its name in both languages.
  public var name: LocalizedText
  /// Who hands over: the centre's own name, as `originating_agency` of its reports has it.
  public var sender: String
  /// The key that seals what it gets.
  public var key: PartnerKey
  /// The language of the manifest: `en` or `fr`.
  public var language: String
  /// A report must raise one of these pillars, and only these are told.
  public var pillars: Set<Pillar>
  /// The fields that may leave.
  public var fields: Set<String>
  /// Whether findings and priority go along.
  public var assessment: Bool
  /// The narrowest label that may go.
  public var tlp: TrafficLight
  /// The highest level that may go.
  public var protected: ProtectedLevel
  /// When consent is needed.
  public var consent: ConsentRule
  /// The purpose for which consent must have been given, where a report has answers by purpose.
  public var consentPurpose: String
  /// Whether bank reports may go: only for those to whom the law lets them be told.
  public var bankReports: Bool
  /// In how many days a reply is due.
  public var replyDays: Int

  static let names: Set<String> = [
    "id", "name", "sender", "key", "language", "pillars", "fields", "assessment", "tlp",
    "protected", "consent", "consent_purpose", "bank_reports", "reply_days",
  ]

  /// Reads a profile and the key that it names, beside the profile unless it is a whole path.
  ///
  /// - Throws: `HandoverError` with the file and the field.
  public init(file path: String) throws(HandoverError) {
    guard let data = FileManager.default.contents(atPath: path), data.count < 1 << 20 else {
      throw HandoverError(.unreadable, path: path)
    }
    guard let object = (try? JSONSerialization.jsonObject(with: data)) as? [String: Any] else {
      throw HandoverError(.notJSON, path: path)
    }
    let fields = ProfileFields(object, path)
    if let unknown = object.keys.sorted().first(where: { !Self.names.contains($0) }) {
      throw HandoverError(.unknownField, path: path, detail: unknown)
    }
    id = try fields.text("id")
    name = try fields.localized("name")
    sender = try fields.text("sender")
    language = try fields.choice("language", ["en", "fr"])
    pillars = Set(
      try fields.list("pillars").map { text throws(HandoverError) in
        guard let pillar = Pillar(rawValue: text) else { throw fields.bad("pillars") }
        return pillar
      })
    self.fields = Set(try fields.list("fields"))
    assessment = try fields.flag("assessment")
    guard case .tlp(let label) = Marking(written: try fields.text("tlp")) else {
      throw fields.bad("tlp")
    }
    tlp = label
    guard case .protected(let level) = Marking(written: try fields.text("protected")) else {
      throw fields.bad("protected")
    }
    protected = level
    guard let rule = ConsentRule(rawValue: try fields.text("consent")) else {
      throw fields.bad("consent")
    }
    consent = rule
    consentPurpose = try fields.text("consent_purpose")
    bankReports = try fields.flag("bank_reports")
    replyDays = try fields.number("reply_days", 1...366)
    let file = try fields.text("key")
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    key = try PartnerKey(
      file: file.hasPrefix("/") ? file : folder.appendingPathComponent(file).path)
    if pillars.isEmpty { throw fields.bad("pillars") }
  }
}

/// The fields of a profile, each of which must be there.
private struct ProfileFields {
  private let object: [String: Any]
  private let path: String

  init(_ object: [String: Any], _ path: String) {
    self.object = object
    self.path = path
  }

  func bad(_ field: String) -> HandoverError {
    HandoverError(.badField, path: path, detail: field)
  }

  func text(_ field: String) throws(HandoverError) -> String {
    guard let text = object[field] as? String, text.contains(where: { !$0.isWhitespace }),
      text.count <= 500
    else { throw bad(field) }
    return text
  }

  func choice(_ field: String, _ values: [String]) throws(HandoverError) -> String {
    let text = try text(field)
    guard values.contains(text) else { throw bad(field) }
    return text
  }

  func localized(_ field: String) throws(HandoverError) -> LocalizedText {
    guard let texts = object[field] as? [String: String], texts.count == 2, let en = texts["en"],
      let fr = texts["fr"], !en.isEmpty, !fr.isEmpty
    else { throw bad(field) }
    return LocalizedText(en: en, fr: fr)
  }

  func list(_ field: String) throws(HandoverError) -> [String] {
    guard let texts = object[field] as? [String] else { throw bad(field) }
    return texts
  }

  func flag(_ field: String) throws(HandoverError) -> Bool {
    // Of numbers, only JSON's true and false are Boolean.
    guard let number = object[field] as? NSNumber, isTruthValue(number) else {
      throw bad(field)
    }
    return number.boolValue
  }

  func number(_ field: String, _ range: ClosedRange<Int>) throws(HandoverError) -> Int {
    guard let number = object[field] as? NSNumber, !isTruthValue(number),
      let value = Int(exactly: number.doubleValue), range.contains(value)
    else { throw bad(field) }
    return value
  }

  private func isTruthValue(_ number: NSNumber) -> Bool {
    // "c" is the type of a truth value; numbers of JSON have q or d.
    String(cString: number.objCType) == "c"
  }
}
