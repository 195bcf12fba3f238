import Testing

@testable import Evaluation

struct QuoteFinderTests {
  @Test(
    "finds a quote in scalars, letter by letter first",
    arguments: [
      ("aaaa", "aa", [0..<2, 2..<4]),
      ("e\u{301}té ÉTÉ", "été", [5..<8]),  // decomposed é is not é; then without accents
      ("👍👍 cash", "cash", [3..<7]),
      ("It\u{2019}s late", "it's", [0..<4]),
      ("Le cœur", "COEUR", []),
      ("Le cœur", "CŒUR", [3..<7]),
      ("Straße", "STRASE", [0..<6]),
      ("none", "", []),
      ("a", "ab", []),
    ] as [(String, String, [Range<Int>])])
  func places(text: String, quote: String, places: [Range<Int>]) {
    #expect(QuoteFinder(text).places(of: quote) == places)
  }

  @Test("folding keeps one scalar for one scalar")
  func folding() {
    let text = Array("ÀÇÉ\u{301}ﬁİœ’Σς".unicodeScalars)
    let folded = LenientFold.fold(text)
    #expect(folded.count == text.count)
    #expect(String(String.UnicodeScalarView(folded)) == "ace fio'σσ")
  }
}
