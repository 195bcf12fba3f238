import Testing
import TextMatching

@testable import RuleEngine

/// Sentences that are made of others; brackets are marks, before and after.
struct ConstructionTests {
  private static func sentence(_ marked: String) throws -> MarkedSentence {
    let text = try #require(MarkedText(marked))
    return MarkedSentence(text.text, marks: text.ranges)
  }

  /// The text with its marks in brackets.
  private static func shown(_ sentence: MarkedSentence) -> String {
    var result = sentence
    for mark in sentence.marks.reversed() {
      result.replace(mark.upperBound..<mark.upperBound, with: "]")
      result.replace(mark.lowerBound..<mark.lowerBound, with: "[")
    }
    return result.text
  }

  @Test(arguments: [
    ("It is false that {clause}.", "her [boss hit her]", "It is false that her [boss hit her]."),
    ("In her words: “{sentence}”", "He [hit us].", "In her words: “He [hit us].”"),
    ("{Clause}. It is not true.", "[He] hit [her]", "[He] hit [her]. It is not true."),
    ("If {clause}, call.", "she is [up at 5 a.m.]", "If she is [up at 5 a.m.], call."),
    ("It is true that {clause}.", "he is [up at 5 a.m.]", "It is true that he is [up at 5 a.m.]"),
  ])
  func `English words around a sentence`(
    _ template: String, _ words: String, _ result: String
  ) throws {
    let frame = Frame(template: template, needs: [])
    let filled = frame.filled(with: try Self.sentence(words), language: .english)
    #expect(Self.shown(try #require(filled)) == result)
  }

  @Test(arguments: [
    ("C'est faux que {clause}.", "elle [part]", "C'est faux qu'elle [part]."),
    ("C'est faux que {clause}.", "[il] part", "C'est faux qu'[il] part."),
    ("C'est faux que {clause}.", "à midi il [part]", "C'est faux qu'à midi il [part]."),
    ("C'est faux que {clause}.", "onze gars [partent]", "C'est faux que onze gars [partent]."),
    ("C'est faux que {clause}.", "huit gars [partent]", "C'est faux que huit gars [partent]."),
    ("C'est faux que {clause}.", "hier il [part]", "C'est faux qu'hier il [part]."),
    ("Que {clause} est faux.", "[un gars] part", "Qu'[un gars] part est faux."),
    ("Que faire si {clause}?", "il [part]", "Que faire s'il [part]?"),
    ("Que faire si {clause}?", "ils [partent]", "Que faire s'ils [partent]?"),
    ("Si {clause}, appelez.", "il [part]", "S'il [part], appelez."),
    ("Que faire si {clause}?", "elle [part]", "Que faire si elle [part]?"),
    ("Faque {clause}.", "il [part]", "Faque il [part]."),
    ("« {sentence} »", "Il [part].", "« Il [part]. »"),
  ])
  func `French words around a sentence`(
    _ template: String, _ words: String, _ result: String
  ) throws {
    let frame = Frame(template: template, needs: [])
    let filled = frame.filled(with: try Self.sentence(words), language: .french)
    #expect(Self.shown(try #require(filled)) == result)
  }

  @Test(arguments: [
    (Rewriting.capitals, "He [took] it, à midi.", "HE [TOOK] IT, À MIDI."),
    (.lowerCase, "HE [Took] IT", "he [took] it"),
    (.withoutAccents, "L'[élève] à Noël", "L'[eleve] a Noel"),
    (.withoutAccents, "la [soeur, sœur]", "la [soeur, soeur]"),
    (.spacedLetters, "He took [a passport].", "He took [a p a s s p o r t]."),
    (.signs, "He [was hugged].", "He [was hugg3d]."),
    (.noBreakSpaces, "He [took it].", "He\u{A0}[took\u{A0}it]."),
    (.doubleSpaces, "He [took it].", "He  [took  it]."),
    (.lineBreak, "He [took it] now.", "He [took\nit] now."),
    (.curlyApostrophes, "He [won't] go", "He [won\u{2019}t] go"),
    (.noApostrophes, "He [won't] go", "He [wont] go"),
    (.spaceForApostrophe, "He [won't] go", "He [won t] go"),
    (.contraction, "She [is not allowed]", "She [isn't allowed]"),
    (.contraction, "There is [no way] out", "There's [no way] out"),
    (.expansion, "She [can't leave]", "She [cannot leave]"),
  ])
  func `English in another writing`(
    _ rewriting: Rewriting, _ words: String, _ result: String
  ) throws {
    let made = try Self.rewritten(rewriting, words, .english)
    #expect(Self.shown(try #require(made)) == result)
  }

  @Test(arguments: [
    (Rewriting.noApostrophes, "[C'est] qu'il", "[Cest] quil"),
    (.spaceForApostrophe, "[l'argent] d'ici", "[l argent] d ici"),
    (.withoutNe, "Elle ne [sort pas].", "Elle [sort pas]."),
    (.withoutNe, "Elle [n'a rien].", "Elle [a rien]."),
    (.pis, "Il [prend et garde] tout", "Il [prend pis garde] tout"),
    (.ya, "Il y a [des gars]", "Y a [des gars]"),
    (.elidedJe, "Je [peux pas] partir", "J'[peux pas] partir"),
  ])
  func `French in another writing`(
    _ rewriting: Rewriting, _ words: String, _ result: String
  ) throws {
    let made = try Self.rewritten(rewriting, words, .french)
    #expect(Self.shown(try #require(made)) == result)
  }

  @Test(arguments: [
    (Rewriting.capitals, "[123]", Language.english), (.lowerCase, "he [took] it", .english),
    (.withoutAccents, "[sans]", .french), (.spacedLetters, "He [took] the passport", .english),
    (.signs, "[plumb]", .english), (.lineBreak, "He [took] it", .english),
    (.curlyApostrophes, "He [took] it", .english),
    // Without their apostrophes these are other words.
    (.noApostrophes, "[we're] there, she'll go", .english),
    (.contraction, "[whereis not]", .english), (.contraction, "[Do not disturb]", .english),
    (.expansion, "[cannot]", .english),
    (.withoutNe, "Il ne [garde que cela]", .french),
    (.withoutNe, "L'affiche [ne pas déranger]", .french), (.pis, "[jouet]", .french),
    (.droppedLetter, "a [horse]", .english), (.swappedLetters, "[ooooo]", .english),
  ])
  func `nothing to write in another way`(
    _ rewriting: Rewriting, _ words: String, _ language: Language
  ) throws {
    let made = try Self.rewritten(rewriting, words, language)
    #expect(made == nil)
  }

  @Test(arguments: [Rewriting.swappedLetters, .doubledLetter, .droppedLetter])
  func `a slip is one edit in a marked word, and no known word`(_ rewriting: Rewriting) throws {
    let words = "The boss [took her passport and hid it] somewhere."
    let original = try Self.sentence(words)
    for seed in 0..<200 {
      var choice = SeededChoice("\(seed)")
      let context = Rewriting.Context(language: .english, vocabulary: ["pasport", "passsport"])
      let made = try #require(rewriting.rewrite(original, context, &choice))
      #expect(made.text.hasPrefix("The boss took her p"))
      #expect(made.text.hasSuffix(" and hid it somewhere."))
      let word = made.text.split(separator: " ")[4]
      #expect(word != "passport" && !context.vocabulary.contains(String(word)))
      #expect(abs(word.count - 8) <= 1)
    }
  }

  @Test func `choices depend on the texts alone`() {
    func numbers(_ texts: (String, String)) -> [UInt64] {
      var choice = SeededChoice(texts.0, texts.1)
      return (0..<4).map { _ in choice.next() }
    }
    #expect(numbers(("a", "b")) == numbers(("a", "b")))
    #expect(numbers(("a", "b")) != numbers(("ab", "")))
    // The first number of SplitMix64 for the state 0, whose hash is that of no text.
    #expect(numbers(("", "")) != numbers(("", "a")))
  }

  private static func rewritten(
    _ rewriting: Rewriting, _ words: String, _ language: Language
  ) throws -> MarkedSentence? {
    var choice = SeededChoice(words)
    let context = Rewriting.Context(language: language, vocabulary: [])
    return rewriting.rewrite(try sentence(words), context, &choice)
  }
}
