internal import Foundation

/// One scalar for one scalar, without case and accents, so that offsets stay what they are.
enum LenientFold {
  /// Folds every scalar on its own.
  static func fold(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    scalars.map(fold)
  }

  /// The first scalar of what case folding, decomposition and the removal of marks leave; a space
  /// where nothing is left.
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII {
      return ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
    }
    if let special = specials[scalar] { return special }
    let lowered = scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping
    return lowered.unicodeScalars.first { $0.properties.canonicalCombiningClass == .notReordered }
      ?? " "
  }

  /// Where case folding is not lower case, and what the labels write in two ways: typographic
  /// apostrophes and ligatures.
  private static let specials: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{2018}": "'", "\u{2019}": "'", "œ": "o", "Œ": "o", "æ": "a", "ß": "s", "ẞ": "s", "ſ": "s",
    "ẛ": "s", "µ": "μ", "ŉ": "ʼ", "ς": "σ", "ϐ": "β", "ϑ": "θ", "ϕ": "φ", "ϖ": "π", "ϰ": "κ",
    "ϱ": "ρ", "ϵ": "ε", "և": "ե", "ẚ": "a", "ﬀ": "f", "ﬁ": "f", "ﬂ": "f", "ﬃ": "f", "ﬄ": "f",
    "ﬅ": "s", "ﬆ": "s", "ﬓ": "մ", "ﬔ": "մ", "ﬕ": "մ", "ﬖ": "վ", "ﬗ": "մ",
  ]
}
