import Foundation

/// Words of English and French that everybody uses, to tell a name from a word.
package enum OrdinaryWords {
  /// Whether a word is in the list of either language, without regard to case and accents. Words with
  /// a hyphen or an apostrophe are judged by their parts; parts of one letter pass.
  package static func contain(_ word: String) -> Bool {
    let parts = word.lowercased().folding().split { "'’-".utf8.contains($0) || $0 > 0x7F }
    return !parts.isEmpty
      && parts.allSatisfy { part in
        part.count == 1
          || part.withUnsafeBufferPointer { letters in
            Language.allCases.contains { WordList($0).contains(letters) }
          }
      }
  }
}

extension String {
  /// The letters without accents, as bytes.
  fileprivate func folding() -> [UInt8] {
    decomposedStringWithCompatibilityMapping.unicodeScalars
      .filter { !$0.properties.isDiacritic && $0.properties.generalCategory != .nonspacingMark }
      .flatMap { scalar -> [UInt8] in
        switch scalar {
        case "œ": Array("oe".utf8)
        case "æ": Array("ae".utf8)
        case "’": [UInt8(ascii: "'")]
        default: Array(String(scalar).utf8)
        }
      }
  }
}
