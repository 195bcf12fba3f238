public import ReportModel

/// What an evaluation needs of a report: its words, and what it can be split by.
public struct ReportText: Sendable, Hashable {
  /// The identifier.
  public var id: String
  /// The narrative, in which the quotes of the gold labels are looked up.
  public var narrative: String
  /// The declared language; empty when there is none.
  public var language: String
  /// The kind of source; empty when there is none.
  public var sourceType: String

  /// Makes a report's text.
  public init(id: String, narrative: String, language: String = "", sourceType: String = "") {
    self.id = id
    self.narrative = narrative
    self.language = language
    self.sourceType = sourceType
  }

  /// Takes from a report what an evaluation needs.
  public init(_ report: Report) {
    self.init(
      id: report.string(report.id), narrative: report.string(report.narrative),
      language: report.string(report.language), sourceType: report.string(report.sourceType))
  }
}
