import Testing

/// One expectation about a word, written on a line:
///
///     take = takes took taken taking        all forms beside the word itself
///     prendre + prends pris - prendons      must be there; must not be there
struct InflectionCase: Sendable, CustomTestStringConvertible {
  let word: String
  /// All forms, where the line has `=`.
  let exactly: Set<String>?
  let present: [String]
  let absent: [String]

  var testDescription: String { word }

  /// Reads a table.
  static func table(_ text: String) -> [InflectionCase] {
    text.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      let word = words.first ?? ""
      var sections: [String: [String]] = [:]
      var section = ""
      for part in words.dropFirst() {
        if ["=", "+", "-"].contains(part) {
          section = part
          sections[section, default: []] += []
        } else {
          sections[section, default: []].append(part)
        }
      }
      return InflectionCase(
        word: word, exactly: sections["="].map { Set($0).union([word]) },
        present: sections["+"] ?? [], absent: sections["-"] ?? [])
    }
  }
}
