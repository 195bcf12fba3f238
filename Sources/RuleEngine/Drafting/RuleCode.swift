internal import TextMatching

/// The code of a rule: a family, a point and a name, for example `coercion.documents_confiscated`.
public struct RuleCode: Sendable, Equatable {
  /// What stands before the point; `contra` for rules that speak against.
  public let family: String
  /// What stands behind it.
  public let name: String

  /// Reads a code.
  ///
  /// - Returns: `nil` where it is none: both parts are small letters from a to z, digits and `_`, and
  ///   begin with a letter.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy(Self.isPart) else { return nil }
    (family, name) = (String(parts[0]), String(parts[1]))
  }

  private static func isPart(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy {
      isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: "_")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// The code as it is written.
  public var text: String { family + "." + name }

  /// Whether the rule speaks against.
  public var isContra: Bool { family == "contra" }

  /// The place of its file in a pack.
  public var path: String { (isContra ? "" : "indicators/") + family + "/" + name + ".lua" }

  /// What may have been meant by a text that is no code: without accents and capitals, and with `_`
  /// for what stands between words.
  public static func proposal(for text: String) -> RuleCode? {
    let parts = text.split(separator: ".", maxSplits: 1).map { part in
      Folding.words(of: String(part)).map { String(decoding: $0, as: UTF8.self) }
        .joined(separator: "_")
    }
    return RuleCode(parts.joined(separator: "."))
  }
}
