import Testing
import TextMatching

struct InflectionInvariantTests {
  static let words: [(Language, String)] =
    (InflectionEnglishTests.regularVerbs + InflectionEnglishTests.irregularVerbs
    + InflectionEnglishTests.nouns).map { (.english, $0.word) }
    + (InflectionFrenchTests.verbsInEr + InflectionFrenchTests.verbsInIr
    + InflectionFrenchTests.verbsInRe + InflectionFrenchTests.nominals
    + InflectionFrenchTests.infinitiveLookalikes).map { (.french, $0.word) }

  @Test func `the tables are large enough to mean something`() {
    let verbs =
      InflectionEnglishTests.regularVerbs.count + InflectionEnglishTests.irregularVerbs.count
      + InflectionFrenchTests.verbsInEr.count + InflectionFrenchTests.verbsInIr.count
      + InflectionFrenchTests.verbsInRe.count
    #expect(verbs >= 250)
    #expect(InflectionEnglishTests.nouns.count + InflectionFrenchTests.nominals.count >= 100)
  }

  @Test(arguments: words)
  func `forms are sorted, unique, in lower case, and hold the word`(
    _ language: Language, _ word: String
  ) {
    let forms = Inflector(language: language).forms(of: word)
    #expect(forms.contains(word))
    #expect(forms == forms.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(Set(forms).count == forms.count)
    for form in forms {
      #expect(form == form.lowercased())
      #expect(!form.isEmpty && !form.contains(" ") || word.contains(" "))
    }
    #expect(Inflector(language: language).forms(of: word.uppercased()) == forms)
  }

  @Test(
    arguments: Language.allCases,
    [
      "", "a", "e", "er", "ir", "re", "s", "-", "'", "--", "x-", "é",
      "🙂", "日本", "1", "er-", "'s", "y", "ies", "ss", "ed", "qu", "eler", "éer", "uer", "ger", "oir",
    ])
  func `odd words are answered with at least themselves`(_ language: Language, _ word: String) {
    #expect(Inflector(language: language).forms(of: word).contains(word))
  }

  @Test func `equal words give equal forms`() {
    let first = Self.words.map { Inflector(language: $0.0).forms(of: $0.1) }
    let second = Self.words.reversed().map { Inflector(language: $0.0).forms(of: $0.1) }
    #expect(first == second.reversed())
  }
}
