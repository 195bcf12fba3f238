import Testing
import TextMatching

@testable import RuleEngine

/// Words that are found and replaced in a text.
struct WordSwapperTests {
  private static let lines = """
    swap "nationality" {
      en = "Filipino, Ukrainian, Mexican, +French",
      fr = "philippin/philippine/philippins/philippines, chinois/chinoise/chinois/chinoises, haïtien/haïtienne/haïtiens/haïtiennes"
    }
    swap "ethnicity" { en = "Asian, Arab, Caribbean", fr = "asiatique/asiatiques, arabe/arabes" }
    swap "gender" {
      en = "woman/women, man/men, trans woman/trans women",
      fr = "une femme/la femme/femme/femmes, un homme/l'homme/homme/hommes"
    }
    insults { en = "dirty, go back", fr = "sale, retourne" }
    """

  private static func words() throws -> FairnessWords {
    let outcome = try PackReader.read(TestPack(files: ["fairness.lua": lines]).source)
    return outcome.pack.fairness
  }

  /// A text after the swap of its first word for another one; `nil` where it is not made.
  private func swapped(_ text: String, _ language: Language, _ word: String) throws -> String? {
    let words = try Self.words()
    let swapper = WordSwapper(words, language)
    let found = swapper.occurrences(in: text)
    let first = try #require(found.first)
    let members = try #require(words.lines[first.line].members[language])
    let other = try #require(members.firstIndex { $0.forms[0].text == word })
    return swapper.replacing(
      found.filter { $0.line == first.line && $0.member == first.member }, in: text, with: other)
  }

  @Test(arguments: [
    ("The Filipino cook.", "Mexican", "The Mexican cook."),
    ("the filipino cook and the FILIPINO maid", "Mexican", "the mexican cook and the MEXICAN maid"),
    ("A Filipino cook.", "Ukrainian", "A Ukrainian cook."),
    ("An Asian cook saw an asian cook.", "Caribbean", "A Caribbean cook saw a caribbean cook."),
    ("A Caribbean cook.", "Arab", "An Arab cook."),
    ("Two trans women left.", "man", "Two men left."),
    ("The woman left, the women stayed.", "man", "The man left, the men stayed."),
    ("Womanly, no: woman.", "man", "Womanly, no: man."),
  ])
  func `English`(_ text: String, _ word: String, _ expected: String) throws {
    #expect(try swapped(text, .english, word) == expected)
  }

  @Test(arguments: [
    ("Une ouvrière philippine.", "chinois", "Une ouvrière chinoise."),
    ("Deux ouvrières philippines.", "chinois", "Deux ouvrières chinoises."),
    ("Un ouvrier chinois.", "philippin", "Un ouvrier philippin."),
    ("Des ouvriers chinois.", "philippin", "Des ouvriers philippins."),
    ("Une ouvriere HAITIENNE.", "philippin", "Une ouvriere PHILIPPINE."),
    ("La femme dort. Une femme crie.", "un homme", "L'homme dort. Un homme crie."),
    ("Trois femmes dorment.", "un homme", "Trois hommes dorment."),
    ("Il vient avec l'haïtienne.", "philippin", nil), ("La Chinoise dort.", "haïtien", nil),
    ("L'homme dort.", "une femme", "La femme dort."), ("Mon homme dort.", "une femme", nil),
  ])
  func `French agrees, or is left alone`(_ text: String, _ word: String, _ expected: String?) throws
  {
    #expect(try swapped(text, .french, word) == expected)
  }

  @Test func `a word with plus is not looked for`() throws {
    let swapper = WordSwapper(try Self.words(), .english)
    #expect(swapper.occurrences(in: "She speaks French.").isEmpty)
    #expect(swapper.holds(0, 3, in: "She speaks French."))
    #expect(!swapper.holds(0, 3, in: "She speaks."))
  }

  @Test func `in one group the longest word counts, and groups do not hide each other`() throws {
    let swapper = WordSwapper(try Self.words(), .english)
    let found = swapper.occurrences(in: "An Asian trans woman. Trans. Woman.")
    #expect(found.map(\.group) == [.ethnicity, .gender, .gender])
    #expect(found.map(\.bytes) == [3..<8, 9..<20, 29..<34])
  }

  @Test(arguments: [
    ("He said: “dirty Filipino, go”.", [true]), ("He said: \"Filipino, go back\".", [true]),
    ("He said: «\u{A0}Filipino\u{A0}».", [false]), ("Dirty. He said: “Filipino”.", [false]),
    ("The Filipino heard “dirty Filipino”.", [false, true]), ("“dirty Filipino", [false]),
    ("“dirty” and “Filipino”", [false]),
  ])
  func `a quoted insult`(_ text: String, _ expected: [Bool]) throws {
    let swapper = WordSwapper(try Self.words(), .english)
    #expect(swapper.occurrences(in: text).map(\.isInsulted) == expected)
  }
}
