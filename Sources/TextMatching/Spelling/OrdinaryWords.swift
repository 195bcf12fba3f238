import Foundation

/// Words of English and French that everybody uses, to tell a name from a word.
///
/// The lists of words hold some first names as well, so that only a word in small letters is known not
/// to be a name by them.
package enum OrdinaryWords {
  /// Whether a word is one that sentences begin with and that is nobody's name: an article, a pronoun,
  /// a preposition or a conjunction; also one behind an elided article (`L'employeur`).
  package static func beginSentences(_ word: String) -> Bool {
    let text = word.lowercased().replacing("’", with: "'")
    if beginnings.contains(text) { return true }
    guard let mark = text.firstIndex(of: "'"), elided.contains(String(text[..<mark])) else {
      return false
    }
    let rest = String(text[text.index(after: mark)...])
    // What is written small behind the article is no name.
    return !rest.isEmpty && word.hasSuffix(rest) && (beginnings.contains(rest) || contain(rest))
  }

  private static let elided: Set<String> = ["l", "d", "j", "c", "s", "n", "m", "t", "qu"]

  private static let beginnings = Set(
    """
    i he she it we you they my his her our your their its me him us them this that these those who what \
    when where why how which a an the some any no all both each every if as at by for from in into of on \
    off out over to up with without under until since after before about because although though while \
    and but or nor so yet not then there here now once also is are was were be been am do does did has \
    have had can could will would shall should may might must i'm i've i'd he's she's it's they're we're \
    don't didn't doesn't isn't wasn't \
    je tu il elle on nous vous ils elles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs \
    moi toi lui eux ce cet cette ces celui celle ceux celles qui que quoi dont où quand comment pourquoi \
    quel quelle quels quelles un une des le la les du de au aux en dans par pour sur sous avec sans chez \
    vers entre depuis pendant avant après dès jusque si comme car mais ou et ni or donc ne pas puis alors \
    ensuite aussi ici là maintenant y est sont était étaient être été suis es sommes êtes a ai as avons \
    avez ont avait avaient aura ça cela ceci tout toute tous toutes chaque aucun aucune
    """.split { " \n".contains($0) }.map(String.init))

  /// Whether a word is in the list of either language, without regard to case and accents. Words with
  /// a hyphen or an apostrophe are judged by their parts; parts of one letter pass.
  package static func contain(_ word: String) -> Bool {
    let parts = word.lowercased().folding().split { "'’-".utf8.contains($0) || $0 > 0x7F }
    return !parts.isEmpty
      && parts.allSatisfy { part in
        // The lists begin with three letters.
        part.count == 1 || beginnings.contains(String(decoding: part, as: UTF8.self))
          || elided.contains(String(decoding: part, as: UTF8.self))
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
