internal import ReportModel
internal import TextMatching

/// What correlations need of a report: a day and a province.
struct ReportFacts {
  /// Days since 1970-01-01; `nil` where the report does not say when it was received.
  var day: Int32?
  /// The place of the province in `Provinces`; 0 for none that is known.
  var province: UInt8

  init(_ report: Report) {
    day = report.withBytes(of: report.receivedAt) { Self.day($0) }
    province = Provinces.number(of: report.string(report.province))
  }

  /// The day of a time that begins as ISO 8601 does: `2026-11-27…`.
  static func day(_ text: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard text.count >= 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in text[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return Int32(days(year, month, day))
  }

  /// Days since 1970-01-01 in the Gregorian calendar (Hinnant, *chrono-Compatible Low-Level Date
  /// Algorithms*, days_from_civil); years from 0.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

/// The provinces and territories, however they are written.
enum Provinces {
  private static let names = [
    "ab alberta", "bc british columbia|colombie britannique", "mb manitoba",
    "nb new brunswick|nouveau brunswick", "nl newfoundland and labrador|terre neuve et labrador",
    "ns nova scotia|nouvelle ecosse", "nt northwest territories|territoires du nord ouest",
    "nu nunavut", "on ontario", "pe prince edward island|ile du prince edouard", "qc quebec",
    "sk saskatchewan", "yt yukon",
  ]

  private static let numbers: [String: UInt8] = {
    var numbers: [String: UInt8] = [:]
    for (index, line) in names.enumerated() {
      numbers[String(line.prefix(2))] = UInt8(index + 1)
      for name in line.dropFirst(3).split(separator: "|") {
        numbers[String(name)] = UInt8(index + 1)
      }
    }
    return numbers
  }()

  /// The number of a province, from 1; 0 for a text that names none.
  static func number(of text: String) -> UInt8 {
    numbers[Folding.strings(of: text).joined(separator: " ")] ?? 0
  }
}
