import TestSupport
import Testing

@testable import TextMatching

@Suite("Scanning: all terms in one pass")
struct ScannerTests {
  private func portable(_ text: TextBuffer, _ terms: [Term]) -> [TermHit] {
    let scanner = PortableScanner(terms: terms)
    var scratch = scanner.makeScratch()
    var hits = [TermHit(term: 7, firstToken: 7, endToken: 7)]
    scanner.scan(text, scratch: &scratch, into: &hits)
    return hits
  }

  private func vectorscan(_ text: TextBuffer, _ terms: [Term]) throws -> [TermHit] {
    let scanner = try VectorscanScanner(terms: terms)
    var scratch = try scanner.makeScratch()
    var hits = [TermHit(term: 7, firstToken: 7, endToken: 7)]
    scanner.scan(text, scratch: &scratch, into: &hits)
    return hits
  }

  @Test(
    "what a term finds",
    arguments: [
      ("took my passport", "He took my passport.", "took my passport"),
      ("Took MY Passport", "HE TOOK MY PASSPORT", "took my passport"),
      ("pièce d'identité", "sa piece d’identite.", "piece d identite"),
      ("pass", "My passport, my bypass.", ""),
      ("pass*", "My passport, my pass, my bypass.", "passport | pass"),
      ("my pass*", "My passport and my bypass", "my passport"),
      ("his passport", "It is his. Passport gone.", ""),
      ("his passport", "It is his\n\nPassport gone.", ""),
      ("his passport", "It is “his”, passport gone.", "his passport"),
      ("he", "He said he, the hero", "he | he"),
      ("he he", "he he he", "he he | he he"),
      ("1,500", "paid 1 500 $ and 1500", "1500 | 1500"),
      ("sous-sol", "au sous sol", "sous sol"),
      ("p@ssp0rt", "my p@ssp0rt", "p@ssp0rt"),
      ("anticonstitutionnellement", "Anticonstitutionnellement!", "anticonstitutionnellement"),
      ("anticonstitutionnellement", "anticonstitutionnellemenx", ""),
      ("anticonst*", "anticonstitutionnellement", "anticonstitutionnellement"),
      ("a*", "a ab b", "a | ab"), ("no*", "no nb n", "no"),
      ("…", "… nothing …", ""), ("", "nothing", ""), ("*", "nothing", ""),
      ("護照", "my 護照.", "護照"), ("trafiquant*", "des TRAFIQUANTS", "trafiquants"),
    ])
  func finds(_ term: String, _ text: String, _ expected: String) throws {
    let isPrefix = term.hasSuffix("*")
    let terms = [Term(text: isPrefix ? String(term.dropLast()) : term, isPrefix: isPrefix)]
    let buffer = read(text)
    let hits = portable(buffer, terms)
    let found = hits.map { buffer.words(Int($0.firstToken)..<Int($0.endToken)) }
    #expect(found.joined(separator: " | ") == expected)
    #expect(try vectorscan(buffer, terms) == hits)
    #expect(NaiveScanner(terms: terms).scan(buffer) == hits)
  }

  @Test("all overlapping hits are reported in order, equal terms too")
  func overlaps() throws {
    let terms =
      ["took my passport", "took", "my passport", "my", "took my", "took", "passport"]
      .map { Term(text: $0) } + [Term(text: "took my pass", isPrefix: true)]
    let buffer = read("He took my passport.")
    let expected = [
      (1, 1, 2), (5, 1, 2), (4, 1, 3), (0, 1, 4), (7, 1, 4), (3, 2, 3), (2, 2, 4), (6, 3, 4),
    ].map { TermHit(term: $0.0, firstToken: $0.1, endToken: $0.2) }
    #expect(portable(buffer, terms) == expected)
    #expect(try vectorscan(buffer, terms) == expected)
  }

  @Test("no terms and no text")
  func nothing() throws {
    #expect(portable(read("text"), []).isEmpty)
    #expect(try vectorscan(read("text"), []).isEmpty)
    #expect(portable(read(""), [Term(text: "text")]).isEmpty)
    #expect(try vectorscan(read(""), [Term(text: "text")]).isEmpty)
  }

  /// Texts and terms out of few words, so that terms overlap, repeat and share beginnings.
  private func generated(seed: UInt64, terms count: Int) -> (terms: [Term], texts: [String]) {
    var random = SeededGenerator(seed: seed)
    let words = [
      "he", "her", "hers", "took", "take", "taken", "passport", "passports", "a", "à", "l'", "qu'",
      "the", "then", "anticonstitutionnel", "anticonstitutionnellement", "1 500", "7,50", "p@ss",
      "sœur", "été", "e\u{301}te\u{301}", "documentation", "documentations", "don't", "護照",
    ]
    let joints = [" ", " ", " ", ", ", ". ", "! ", " - ", "\n", "\n\n", "’", "? ", "; ", " « "]
    func phrase(_ length: Int, _ joints: [String]) -> String {
      (0..<length).map { _ in
        (words.randomElement(using: &random) ?? "") + (joints.randomElement(using: &random) ?? "")
      }.joined()
    }
    let terms = (0..<count).map { _ -> Term in
      let text = phrase(Int.random(in: 1...4, using: &random), [" "])
      let isPrefix = Int.random(in: 0..<5, using: &random) == 0
      guard isPrefix else { return Term(text: text) }
      let trimmed = text.dropLast(1 + Int.random(in: 0...3, using: &random))
      return Term(text: String(trimmed), isPrefix: true)
    }
    let texts = (0..<40).map { _ in phrase(Int.random(in: 0...80, using: &random), joints) }
    return (terms, texts)
  }

  @Test(
    "all scanners agree on generated texts",
    arguments: 1...TestScale.pick(short: UInt64(5), long: 200))
  func agreeOnGeneratedTexts(_ seed: UInt64) throws {
    let (terms, texts) = generated(seed: seed, terms: 300)
    let naive = NaiveScanner(terms: terms)
    let portable = PortableScanner(terms: terms)
    let vectorscan = try VectorscanScanner(terms: terms)
    var portableScratch = portable.makeScratch()
    var vectorscanScratch = try vectorscan.makeScratch()
    var buffer = TextBuffer()
    var hits: [TermHit] = []
    var total = 0
    for text in texts {
      buffer.reset()
      buffer.append(String(text.prefix(20)), field: 0)
      buffer.append(text, field: 1)
      let expected = naive.scan(buffer)
      portable.scan(buffer, scratch: &portableScratch, into: &hits)
      #expect(hits == expected)
      vectorscan.scan(buffer, scratch: &vectorscanScratch, into: &hits)
      #expect(hits == expected)
      total += expected.count
    }
    #expect(total > 1000)
  }

  @Test("all scanners agree on sentences")
  func agreeOnSentences() throws {
    let terms = Self.terms.split(separator: ",").map { item -> Term in
      let text = item.trimmingPrefix { $0.isWhitespace }
      return text.hasSuffix("*")
        ? Term(text: String(text.dropLast()), isPrefix: true) : Term(text: String(text))
    }
    let naive = NaiveScanner(terms: terms)
    var total = 0
    var sentences = 0
    for text in SampleSentences.all {
      let buffer = read(text)
      let expected = naive.scan(buffer)
      #expect(portable(buffer, terms) == expected)
      total += expected.count
      sentences += 1
    }
    let all = read(SampleSentences.all.joined(separator: "\n"))
    let expected = naive.scan(all)
    #expect(try vectorscan(all, terms) == expected)
    #expect(portable(all, terms) == expected)
    #expect(sentences >= 200)
    #expect(total > 500)
  }

  private static let terms = """
    he, she, they, boss, employer, passport, my passport, took my passport, keeps, not allowed,
    not allowed to leave, owes, debt, hours a day, 16 hours a day, motel, hotel, girl, girls, house,
    lock*, threat*, traffic*, money, pay, pays, paid, no pay, il, elle, ils, patron, passeport,
    son passeport, mon passeport, garde, n'a pas, n'a pas le droit, de sortir, dette, heures par
    jour, hôtel, fille*, maison, enferm*, menac*, argent, l'argent, pas payé, d'argent, jamais, en,
    de, la, le, les, a, à, to, the, of the, in the, at night, la nuit, police, the police
    """

  @Test("twenty thousand terms build quickly and find themselves")
  func manyTerms() {
    var random = SeededGenerator(seed: 9)
    let syllables = ["ka", "ri", "to", "mel", "son", "dra", "pi", "lou", "ne", "vas", "qui", "ber"]
    func word() -> String {
      (0..<Int.random(in: 2...4, using: &random)).map { _ in
        syllables.randomElement(using: &random) ?? ""
      }.joined()
    }
    let terms = (0..<20_000).map { _ in
      Term(
        text: (0..<Int.random(in: 1...3, using: &random)).map { _ in word() }.joined(separator: " ")
      )
    }
    let scanner = PortableScanner(terms: terms)
    var scratch = scanner.makeScratch()
    var hits: [TermHit] = []
    for (index, term) in terms.enumerated() where index % 97 == 0 {
      let buffer = read(term.text)
      scanner.scan(buffer, scratch: &scratch, into: &hits)
      let whole = TermHit(term: Int32(index), firstToken: 0, endToken: Int32(buffer.tokens.count))
      #expect(hits.contains(whole))
    }
  }
}
