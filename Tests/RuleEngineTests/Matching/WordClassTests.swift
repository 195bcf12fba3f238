import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

struct WordClassTests {
  private static let lexicon = [
    "lexicon/people.lua": """
    words "bosses"   { en = "~boss, pimp", fr = "~patron" }
    words "suspects" { use = "bosses", en = "he, they" }
    """,
    "lexicon/things.lua": """
    words "papers" { en = "passport, visa", fr = "~passeport" }
    """,
  ]

  private func assessor(_ lines: String) throws -> Assessor {
    try TestPack(lines, files: Self.lexicon).assessor()
  }

  private func found(_ lines: String, _ text: String) throws -> [String] {
    evidence(in: text, by: try assessor(lines))
  }

  @Test func `a rule takes over a class of the lexicon and adds its own words`() throws {
    let lines = """
      words "who" { use = "people.bosses", en = "landlord" }
      phrase "p" "{who}"
      """
    #expect(try found(lines, "bosses, a pimp, a landlord, they") == ["bosses", "pimp", "landlord"])
  }

  @Test func `several classes at once`() throws {
    let lines = """
      words "any" { use = "people.bosses, things.papers" }
      phrase "p" "{any}"
      """
    #expect(try found(lines, "a boss and a visa") == ["boss", "visa"])
  }

  @Test func `inside its file a class of the lexicon is known by its short name`() throws {
    #expect(
      try found("phrase \"p\" \"{people.suspects}\"", "he, pimp, they") == ["he", "pimp", "they"])
  }

  @Test func `a phrase may name a class of the lexicon in full`() throws {
    let lines = "phrase \"p\" \"{people.bosses} ... {things.papers}\""
    #expect(try found(lines, "The boss has the visa.") == ["boss has the visa"])
  }

  @Test func `a class in one language takes nothing from the other`() throws {
    let lines = "phrase \"p\" { fr = \"{people.bosses}\" }"
    #expect(try found(lines, "boss et patron") == ["patron"])
  }

  @Test func `a member can be taken away again`() throws {
    let lines = """
      words "who" { use = "people.bosses", en = "-pimp, -bosses" }
      phrase "p" "{who}"
      """
    #expect(try found(lines, "a boss, some bosses, a pimp") == ["boss"])
  }

  @Test func `an inflected member is taken away with all its forms`() throws {
    let lines = """
      words "who" { use = "people.bosses", en = "-~boss" }
      phrase "p" "{who}"
      """
    #expect(try found(lines, "a boss, some bosses, a pimp") == ["pimp"])
  }

  @Test func `lines of the same name add up`() throws {
    let lines = """
      words "w" { en = "red" }
      words "w" { en = "blue" }
      phrase "p" "{w}"
      """
    #expect(try found(lines, "red, green, blue") == ["red", "blue"])
  }

  @Test(arguments: [
    ("smuggling ring", ["smuggling"]), ("two smugglers", ["smugglers"]), ("smuggl", ["smuggl"]),
    ("resmuggled", []), ("smug", []),
  ])
  func `a prefix matches whatever follows it`(_ text: String, _ expected: [String]) throws {
    #expect(try found("words \"w\" { en = \"smuggl*\" }\nphrase \"p\" \"{w}\"", text) == expected)
  }

  @Test func `a prefix works in a phrase and after other words`() throws {
    #expect(
      try found("phrase \"p\" \"human traffick* ring\"", "a human trafficking ring")
        == ["human trafficking ring"])
    #expect(
      try found(
        "words \"w\" { en = \"human traffick*\" }\nphrase \"p\" \"{w}\"", "human traffickers")
        == ["human traffickers"])
  }

  @Test(arguments: [
    ("passport", true), ("pasport", true), ("passprot", true), ("pass port", true),
    ("p@ssp0rt", true), ("passsport", true), ("airport", false), ("visas", false), ("viza", false),
  ])
  func `fuzzy members match misspellings`(_ text: String, _ isFound: Bool) throws {
    let lines = """
      words "papers" { en = "passport, visa", fuzzy = true }
      phrase "p" "{papers}"
      """
    #expect(try !found(lines, "her \(text) here").isEmpty == isFound)
  }

  @Test(arguments: ["pass port", "paspotr", "assporf"])
  func `without fuzzy only what nobody else can mean`(_ text: String) throws {
    #expect(try found("phrase \"p\" \"passport\"", "her \(text) here").isEmpty)
  }

  @Test func `terms lists every surface form once, folded`() throws {
    let pack = try TestPack(
      """
      words "papers" { en = "~passport", fr = "~employé" }
      phrase "p" "{papers}|passport"
      phrase "q" { fr = "{papers}" }
      phrase "r" "smuggl*"
      """
    ).compile()
    let terms = pack.terms.map { $0.text + ($0.isPrefix ? "*" : "") }
    for form in [
      "passport", "passports", "employe", "employes", "employee", "employees", "smuggl*",
    ] {
      #expect(terms.count { $0 == form } == 1, "\(form)")
    }
  }

  @Test func `words of cues do not become words of rules`() throws {
    let context = ["context/en.lua": "cue \"denied\" { forward = \"never\" }"]
    let pack = TestPack("phrase \"p\" \"never\"", files: context)
    #expect(evidence(in: "He never came.", by: try pack.assessor()) == ["never"])
  }
}
