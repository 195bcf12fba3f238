/// The forms of vehicle plates, as letters and digits: `LLLLDDD`.
///
/// The serial formats that provinces and territories give out, or gave out until recently, to
/// passenger vehicles (*Vehicle registration plates of Canada*, after the registries). Prince Edward
/// Island, the Northwest Territories and Nunavut use digits only, which say nothing without a word
/// such as *plate*.
enum PlateFormat {
  /// The forms by province.
  private static let byProvince: [(province: String, forms: [String])] = [
    ("AB", ["LLLDDDD", "LLLDDD"]), ("BC", ["LLDDDL", "LLLDDD", "DDDLLL"]), ("MB", ["LLLDDD"]),
    ("NB", ["LLLDDD"]), ("NL", ["LLLDDD"]), ("NS", ["LLLDDD"]), ("ON", ["LLLLDDD", "LLLDDD"]),
    ("QC", ["LDDLLL", "DDDLLL"]), ("SK", ["DDDLLL"]), ("YT", ["LLLDD"]),
  ]
  /// Forms of commercial vehicles, motorcycles and neighbours, which need a word such as *plate*.
  private static let others = [
    "LLDDDDD", "LLDDDD", "LDDDDDD", "DDDDLL", "DDDDLLL", "LLLDDL", "DLLLDDD", "DDLLDD", "DDDDD",
    "DDDDDD", "LDDDL", "DDLLL",
  ]

  private static let known = Set(byProvince.flatMap(\.forms) + others)

  /// Whether some province or neighbour has the form.
  static func isKnown(_ form: Form) -> Bool { known.contains(form.text) }

  /// Whether a province has the form.
  static func isKnown(_ form: Form, in province: String) -> Bool {
    byProvince.contains { $0.province == province && $0.forms.contains(form.text) }
  }

  /// Letters and digits in a row, at most eight.
  struct Form: BitwiseCopyable {
    private(set) var count = 0
    private(set) var letters = 0
    private var bits: UInt8 = 0

    var digits: Int { count - letters }

    /// Adds a letter or a digit; false where there is no room.
    mutating func append(isLetter: Bool) -> Bool {
      guard count < 8 else { return false }
      if isLetter {
        bits |= 1 << UInt8(count)
        letters += 1
      }
      count += 1
      return true
    }

    /// The form as a word of L and D.
    var text: String {
      String((0..<count).map { bits >> UInt8($0) & 1 == 1 ? "L" : "D" })
    }
  }
}
