public import ReportModel

/// How the reports of one source are read: which columns hold which fields, what holds for all of
/// them, how its values and dates are written. A file of TOML (`docs/intake.md`).
public struct IntakeProfile: Sendable, Hashable {
  /// The name of the file without its ending.
  public var name: String
  /// What the profile is for.
  public var title: LocalizedText
  /// The format; `nil` to go by each file.
  public var format: InputFormat?
  /// The encoding; `nil` to detect it.
  public var encoding: TextEncoding?
  /// The language of reports that name none; empty leaves it to detection.
  public var language = ""
  /// The sheet of a workbook; `nil` for the first.
  public var sheet: String?
  /// The row of the header in a sheet; 0 for the first one with a cell.
  public var headerRow = 0
  /// The names of columns by the field that they hold.
  public var columns: [String: String] = [:]
  /// What fields hold in every report.
  public var constants: [String: String] = [:]
  /// What the values of a field stand for, by field and by the value, in small letters without
  /// accents.
  public var values: [String: [String: String]] = [:]
  /// How dates are written, by Unicode Technical Standard 35; `nil` leaves them as they are.
  public var dateFormat: String?
  /// The time zone of dates, by its name in the IANA database.
  public var timeZone = "America/Toronto"
  /// The markings of reports that carry none.
  public var markings: [String] = []
  /// The SHA-256 of the file.
  public var fingerprint = ""

  /// Makes a profile that changes nothing.
  public init(name: String, title: LocalizedText) {
    self.name = name
    self.title = title
  }
}

extension ReadOptions {
  /// Takes over what a profile says, where these options leave it open.
  public mutating func take(_ profile: IntakeProfile) {
    self.profile = profile
    format = format ?? profile.format
    encoding = encoding ?? profile.encoding
    sheet = sheet ?? profile.sheet
    if headerRow == 0 { headerRow = profile.headerRow }
    if defaultLanguage.isEmpty { defaultLanguage = profile.language }
    fieldMap.merge(profile.columns) { given, _ in given }
  }
}
