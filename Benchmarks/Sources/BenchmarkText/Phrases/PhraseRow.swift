internal import Foundation

/// One line of a phrase file, the form that generators, packs and peers share.
public struct PhraseRow: Sendable, Codable, Hashable {
  /// How the text is to be read.
  public enum Kind: String, Sendable, Codable {
    /// Words, matched whole, without case and accents.
    case phrase
    /// A regular expression over lower case letters without accents.
    case regex
  }

  /// The rule, for example `pay.03`.
  public var rule: String
  /// The rule's family, for example `pay`.
  public var family: String
  /// `en`, `fr`, or `any` for regular expressions.
  public var lang: String
  /// How the text is to be read.
  public var kind: Kind
  /// The words or the expression.
  public var text: String

  /// Makes a row.
  public init(rule: String, family: String, lang: String, kind: Kind, text: String) {
    self.rule = rule
    self.family = family
    self.lang = lang
    self.kind = kind
    self.text = text
  }

  /// Reads a phrase file (NDJSON).
  ///
  /// - Throws: The error of the file system or of the first line that does not decode.
  public static func read(path: String) throws -> [PhraseRow] {
    let decoder = JSONDecoder()
    return try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n"))
      .map { try decoder.decode(PhraseRow.self, from: Data($0)) }
  }

  /// The row as a line of a phrase file, without line feed.
  public func line() -> String {
    JSONLine.object([
      ("rule", rule), ("family", family), ("lang", lang), ("kind", kind.rawValue), ("text", text),
    ])
  }
}
