internal import Exchange
import Foundation
public import Keys
public import ReportModel
internal import TOMLKit

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
  /// The centre's own secret key, which signs what it gets.
  public var signingKey: SigningKey
  /// The file of that key.
  public var signingKeyFile: String
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

  /// The fields that every profile has; `verify_key` may stand beside them.
  static let names: Set<String> = [
    "id", "name", "sender", "key", "signing_key", "language", "pillars", "fields", "assessment",
    "tlp", "protected", "consent", "consent_purpose", "bank_reports", "reply_days",
  ]

  /// Reads a profile and the keys that it names, beside the profile unless they are whole paths.
  ///
  /// - Throws: `ExchangeError` with the file, the line and the field; `SigningError` for a key.
  public init(file path: String) throws {
    let file = try PartnerFile(path)
    id = try file.text("id")
    name = try file.name()
    sender = try file.text("sender")
    language = try file.choice("language", ["en", "fr"])
    pillars = Set(
      try file.list("pillars").map { text throws(ExchangeError) in
        if let pillar = Pillar(rawValue: text) { return pillar }
        throw file.notOneOf("pillars", Pillar.allCases.map(\.rawValue), text)
      })
    if pillars.isEmpty {
      throw file.fields.problem(
        "pillars", "this list is empty, so nothing could leave.",
        "cette liste est vide, donc rien ne pourrait sortir.")
    }
    fields = Set(try file.list("fields"))
    assessment = try file.flag("assessment")
    guard case .tlp(let label) = Marking(written: try file.text("tlp")) else {
      throw file.notOneOf("tlp", TrafficLight.allCases.map(\.rawValue), try file.text("tlp"))
    }
    tlp = label
    guard case .protected(let level) = Marking(written: try file.text("protected")) else {
      throw file.notOneOf(
        "protected", ProtectedLevel.allCases.map(\.rawValue), try file.text("protected"))
    }
    protected = level
    let rules = ConsentRule.allCases.map(\.rawValue)
    guard let rule = ConsentRule(rawValue: try file.choice("consent", rules)) else {
      throw file.notOneOf("consent", rules, try file.text("consent"))
    }
    consent = rule
    consentPurpose = try file.text("consent_purpose")
    bankReports = try file.flag("bank_reports")
    replyDays = try file.number("reply_days", 1...366)
    key = try PartnerKey(file: try file.path(of: "key"))
    signingKeyFile = try file.path(of: "signing_key")
    signingKey = try SigningKey(file: signingKeyFile)
  }
}

/// From whom packages are taken in: the name of a partner and the key with which it signs, out of the same
/// file. Of the fields of a profile it needs only `name` and `verify_key`.
public struct SenderProfile: Sendable {
  /// Its name in both languages.
  public var name: LocalizedText
  /// The key that checks its signatures.
  public var key: VerifyingKey

  /// Reads a profile and the key that it names.
  ///
  /// - Throws: `ExchangeError` with the file, the line and the field; `SigningError` for the key.
  public init(file path: String) throws {
    let file = try PartnerFile(path)
    name = try file.name()
    key = try VerifyingKey(file: try file.path(of: "verify_key"))
  }
}

/// The file of a partner, `partners/NAME.toml`: each field that is asked for must be there, and none may be
/// unknown.
private struct PartnerFile {
  let fields: TOMLFields
  private let folder: URL

  init(_ path: String) throws(ExchangeError) {
    fields = try TOMLFields(file: path, manual: "docs/handover.md")
    folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try fields.refuseOthers(
      fields.root, PartnerProfile.names.union(["verify_key"]), in: "")
  }

  func text(_ key: String) throws(ExchangeError) -> String {
    try filled(fields.string(fields.root, key, in: ""), key)
  }

  func name() throws(ExchangeError) -> LocalizedText {
    guard let table = try fields.table(fields.root, "name", in: "") else { throw missing("name") }
    try fields.refuseOthers(table, ["en", "fr"], in: "name")
    return LocalizedText(
      en: try filled(fields.string(table, "en", in: "name"), "name.en"),
      fr: try filled(fields.string(table, "fr", in: "name"), "name.fr"))
  }

  func choice(_ key: String, _ values: [String]) throws(ExchangeError) -> String {
    let text = try text(key)
    if values.contains(text) { return text }
    throw notOneOf(key, values, text)
  }

  func list(_ key: String) throws(ExchangeError) -> [String] {
    guard let value = fields.root[key] else { throw missing(key) }
    let texts = (value.array.map(Array.init) ?? []).compactMap { $0.string }
    guard let array = value.array, texts.count == array.count else {
      throw fields.problem(
        key, "this is a list of texts: [\"one\", \"another\"].",
        "c'est une liste de textes : [\"un\", \"autre\"].")
    }
    return texts
  }

  func flag(_ key: String) throws(ExchangeError) -> Bool {
    guard let value = fields.root[key] else { throw missing(key) }
    if let flag = value.bool { return flag }
    throw fields.problem(
      key, "this is true or false, without quotation marks.",
      "c'est true ou false, sans guillemets.")
  }

  func number(_ key: String, _ range: ClosedRange<Int>) throws(ExchangeError) -> Int {
    guard let value = fields.root[key] else { throw missing(key) }
    if let number = value.int, range.contains(number) { return number }
    throw fields.problem(
      key, "this is a number from \(range.lowerBound) to \(range.upperBound).",
      "c'est un nombre de \(range.lowerBound) à \(range.upperBound).")
  }

  /// The file that a field names, beside the profile unless it is a whole path.
  func path(of key: String) throws(ExchangeError) -> String {
    let name = try text(key)
    return name.hasPrefix("/") ? name : folder.appendingPathComponent(name).path
  }

  func notOneOf(_ key: String, _ values: [String], _ text: String) -> ExchangeError {
    let list = values.joined(separator: ", ")
    let closest = Suggestion.closest(to: text, among: values)
    return fields.problem(
      key, "this is one of: \(list)." + (closest.map { " Did you mean \($0)?" } ?? ""),
      "c'est l'un de : \(list)." + (closest.map { " Vouliez-vous dire \($0)?" } ?? ""))
  }

  private func filled(_ text: String?, _ key: String) throws(ExchangeError) -> String {
    guard let text else { throw missing(key) }
    if text.contains(where: { !$0.isWhitespace }) && text.count <= 500 { return text }
    throw fields.problem(
      key, "this needs a text of at most 500 characters.",
      "il faut un texte d'au plus 500 caractères.")
  }

  private func missing(_ key: String) -> ExchangeError {
    fields.problem(
      key,
      "this field is missing; a profile with a mistake lets nothing out. See docs/handover.md.",
      "ce champ manque; un profil fautif ne laisse rien sortir. Voir docs/handover.md.")
  }
}
