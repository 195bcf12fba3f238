import Testing
import TextMatching

struct InflectionMisspellingTests {
  let inflector = Inflector(language: .english)

  @Test(arguments: [
    "pasport", "passprt", "asspor", "psasport", "passsport", "passporrt", "pass port", "pas sport",
    "p@ssport", "p4ssport", "pas$port", "passp0rt", "p@$$p0rt", "p455p0rt", "p a s s p o r t",
  ])
  func `passport is found in its disguises`(_ misspelling: String) {
    let found = inflector.misspellings(of: "passport")
    // "asspor" lacks two letters and is too far.
    #expect(found.contains(misspelling) == (misspelling != "asspor"))
  }

  @Test func `parts of a split word have three letters or more`() {
    let found = inflector.misspellings(of: "passport").filter { $0.contains(" ") }
    #expect(found == ["p a s s p o r t", "pas sport", "pass port", "passp ort"])
  }

  @Test func `a word that is too short or too long has none`() {
    #expect(inflector.misspellings(of: "docile").isEmpty)
    #expect(!inflector.misspellings(of: "docilee").isEmpty)
    #expect(inflector.misspellings(of: String(repeating: "ab", count: 5_000)).isEmpty)
  }

  @Test func `accents and case do not matter`() {
    let french = Inflector(language: .french)
    #expect(french.misspellings(of: "Identité") == french.misspellings(of: "identite"))
    #expect(french.misspellings(of: "identité").contains("1d3nt1t3"))
    #expect(!french.misspellings(of: "identité").contains("identite"))
  }

  @Test func `correct words are kept out`() {
    let plain = inflector.misspellings(of: "message")
    #expect(plain.contains("mesage"))
    let kept = inflector.misspellings(of: "message", keep: ["mesage"])
    #expect(!kept.contains("mesage"))
    #expect(kept.count == plain.count - 1)
  }

  @Test func `members with other signs have none`() {
    #expect(inflector.misspellings(of: "lock them up").isEmpty)
    #expect(inflector.misspellings(of: "smuggling2").isEmpty)
  }

  @Test(arguments: ["passport", "employer", "trafficking", "bookkeeper", "sassafras"])
  func `the list is sorted, unique and never holds the word`(_ word: String) {
    let found = inflector.misspellings(of: word)
    #expect(!found.contains(word))
    #expect(Set(found).count == found.count)
    #expect(found == found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }
}
