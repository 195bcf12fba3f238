internal import Foundation
internal import ReportModel

/// Does to each report what a profile says.
final class ReportShaper {
  private let profile: IntakeProfile
  private let reader: DateFormatter?
  private let writer: DateFormatter

  init(_ profile: IntakeProfile) {
    self.profile = profile
    func formatter(_ format: String) -> DateFormatter {
      let formatter = DateFormatter()
      formatter.locale = Locale(identifier: "en_US_POSIX")
      formatter.timeZone = TimeZone(identifier: profile.timeZone)
      formatter.isLenient = false
      formatter.dateFormat = format
      return formatter
    }
    reader = profile.dateFormat.map(formatter)
    let hasTime = profile.dateFormat?.contains { $0 == "H" || $0 == "h" } ?? false
    writer = formatter(hasTime ? "yyyy-MM-dd'T'HH:mm:ssxxx" : "yyyy-MM-dd")
  }

  /// The report with its values, constants, dates and markings; notices name dates that do not
  /// have the form that the profile says.
  func shape(_ report: Report, notices: inout [Notice]) -> Report {
    var draft = ReportDraft(report)
    for (field, table) in profile.values.sorted(by: { $0.key < $1.key }) {
      if let text = draft[field], let value = table[ColumnNames.folded(text)] {
        draft[field] = value
      }
    }
    for field in ["received_at", "occurred_at"] {
      guard let reader, let text = draft[field], !text.isEmpty, !Self.isISO(text) else { continue }
      if let date = reader.date(from: text.trimmingCharacters(in: .whitespaces)) {
        draft[field] = writer.string(from: date)
      } else {
        notices.append(unreadDate(field, report.line))
      }
    }
    for (field, value) in profile.constants.sorted(by: { $0.key < $1.key }) {
      if let original = draft[field], !original.isEmpty, original != value {
        draft["\(field)_as_received"] = original
      }
      draft[field] = value
    }
    if !profile.markings.isEmpty, draft["markings"] ?? "" == "" {
      draft["markings"] = profile.markings.joined(separator: "; ")
    }
    return draft.report
  }

  private static func isISO(_ text: String) -> Bool {
    text.prefixMatch(of: /\d{4}-\d{2}(-\d{2})?/) != nil
  }

  private func unreadDate(_ field: String, _ line: Int) -> Notice {
    Notice(
      code: "unread-date", line: line, field: field,
      message: LocalizedText(
        en: "The date does not have the form that the profile says (date_format). It is kept as "
          + "written.",
        fr: "La date n'a pas la forme que donne le profil (date_format). Elle est conservée telle "
          + "quelle."))
  }
}

/// A report whose fields can be set by name.
private struct ReportDraft {
  private let original: Report
  private var bytes: [UInt8]
  private var ranges: [ReportField: ByteRange] = [:]
  private var extras: [Report.Extra]

  init(_ report: Report) {
    original = report
    bytes = report.bytes
    extras = report.extras
  }

  /// The text of a field; `nil` where a further field is not there or is no text.
  subscript(_ name: String) -> String? {
    get {
      if let field = ReportField(rawValue: name) {
        return text(ranges[field] ?? original[keyPath: field.path])
      }
      guard let extra = extras.first(where: { text($0.name) == name }) else { return nil }
      let value = bytes[Int(extra.value.start)..<Int(extra.value.end)]
      let object = try? JSONSerialization.jsonObject(
        with: Data(value), options: [.fragmentsAllowed])
      // What is there and no text, such as a list of markings, is not to be taken for nothing.
      if object is NSNull { return nil }
      return object as? String ?? String(decoding: value, as: UTF8.self)
    }
    set {
      guard let newValue else { return }
      if let field = ReportField(rawValue: name) {
        ranges[field] = append(newValue)
        return
      }
      let value = append(DocumentIntake.json(newValue))
      if let index = extras.firstIndex(where: { text($0.name) == name }) {
        extras[index].value = value
      } else {
        extras.append(Report.Extra(name: append(name), value: value))
      }
    }
  }

  var report: Report {
    var report = Report(bytes: bytes)
    for field in ReportField.allCases {
      report[keyPath: field.path] = ranges[field] ?? original[keyPath: field.path]
    }
    report.extras = extras
    report.line = original.line
    return report
  }

  private func text(_ range: ByteRange) -> String {
    String(decoding: bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }

  private mutating func append(_ text: String) -> ByteRange {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    return ByteRange(start, bytes.count)
  }
}

extension ReportField {
  /// Where a report keeps the field.
  fileprivate var path: WritableKeyPath<Report, ByteRange> {
    switch self {
    case .id: \.id
    case .receivedAt: \.receivedAt
    case .sourceType: \.sourceType
    case .language: \.language
    case .province: \.province
    case .city: \.city
    case .title: \.title
    case .narrative: \.narrative
    }
  }
}
