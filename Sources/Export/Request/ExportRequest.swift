public import TextMatching

/// Who asked for what, why, and how it must be handled. Every export carries it.
public struct ExportRequest: Sendable {
  /// The form of the file.
  public var format: ExportFormat
  /// Why the data leave, in the words of whoever asked.
  public var purpose: String
  /// How the file must be handled.
  public var marking: ExportMarking
  /// Who asked.
  public var person: String
  /// When, ISO 8601 in UTC: `2026-11-27T14:05:00Z`.
  public var createdAt: String
  /// The version of the program.
  public var program: String
  /// Which reports were asked for.
  public var filter: ExportFilter
  /// The language of headings and sentences.
  public var language: Language
  /// The name of the profile that masked names and numbers; `nil` where nothing was masked.
  public var redaction: String?

  /// Makes a request.
  public init(
    format: ExportFormat, purpose: String, marking: ExportMarking, person: String,
    createdAt: String,
    program: String, filter: ExportFilter = ExportFilter(), language: Language = .english,
    redaction: String? = nil
  ) {
    self.format = format
    self.purpose = purpose
    self.marking = marking
    self.person = person
    self.createdAt = createdAt
    self.program = program
    self.filter = filter
    self.language = language
    self.redaction = redaction
  }
}
