internal import Foundation

/// Provinces and territories of Canada, by the names that reports use for them.
package enum Province {
  /// The code of Canada Post for a name or a code in any case, with or without accents; `nil` for what
  /// is none.
  ///
  ///     Province.code(of: "québec")   // "QC"
  package static func code(of text: String) -> String? {
    let key = folded(text)
    return names.first { $0.code.lowercased() == key || $0.names.contains(key) }?.code
  }

  /// All codes, in alphabetical order.
  package static var codes: [String] { names.map(\.code) }

  /// The text in lower case, without accents, and with single spaces.
  static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .replacing("-", with: " ").replacing("’", with: "'")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let names: [(code: String, names: [String])] = [
    ("AB", ["alberta"]),
    ("BC", ["british columbia", "colombie britannique", "c. b."]),
    ("MB", ["manitoba"]),
    ("NB", ["new brunswick", "nouveau brunswick"]),
    (
      "NL", ["newfoundland and labrador", "newfoundland", "terre neuve et labrador", "terre neuve"]
    ),
    ("NS", ["nova scotia", "nouvelle ecosse"]),
    ("NT", ["northwest territories", "territoires du nord ouest"]),
    ("NU", ["nunavut"]),
    ("ON", ["ontario"]),
    ("PE", ["prince edward island", "pei", "ile du prince edouard"]),
    ("QC", ["quebec", "pq"]),
    ("SK", ["saskatchewan"]),
    ("YT", ["yukon"]),
  ]
}
