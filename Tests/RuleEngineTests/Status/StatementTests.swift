import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// What the standard pack makes of whole statements: who says it, over whom a denial stands, questions
/// with their answers, frames, and remarks that come afterwards.
struct StatementTests {
  static let english: [StatusCase] = [
    // Who says so.
    .init(.stated, "My boss [took the passport]."),
    .init(.stated, "She says that they [keep the passport]."),
    .init(.stated, "\u{201C}He [hits me],\u{201D} she wrote."),
    .init(.reported, "The owner [keeps the passport]."),
    .init(.reported, "I heard that the owner [keeps the passport]."),
    .init(.observed, "I saw the owner [hit the cook]."),
    .init(.inferred, "I think that he [keeps the passport]."),
    .init(.stated, "I think she said that he [keeps the passport]."),
    // A denial over a statement, and two of them.
    .init(.denied, "It is not true that he kept the wages and [took the passport]."),
    .init(.denied, "He denies \u{201C}[taking the passport] of the girl\u{201D}."),
    .init(.said, "He denied everything, but she says he [keeps the passport]."),
    .init(.said, "It is not true that he never [took the passport]."),
    .init(.denied, "He [took the passport]. That turned out to be false."),
    // Questions and answers.
    .init(.hypothetical, "Did he [take the passport]?"),
    .init(.denied, "Did he [take the passport]? No."),
    .init(.denied, "Q: Did he [take the passport]? A: no, never."),
    .init(.said, "Did he [take the passport]? Yes, in May."),
    .init(.said, "Why does he [keep the passport]?"),
    .init(.said, "He [took the passport], can you help me?"),
    .init(.denied, "[Passport withheld]: no"),
    .init(.said, "[Passport withheld]: yes"),
    .init(.hypothetical, "[Passport withheld]: unknown"),
    // Over, and still going on.
    .init(.past, "When she was with him, he [kept the passport]."),
    .init(.past, "He [took the passport]. He gave it back in May."),
    .init(.past, "He no longer [keeps the passport]."),
    .init(.said, "He no longer lets her [go out]."),
    .init(.said, "He [took the passport] years ago and still has it."),
    // Frames and the way back.
    .init(.general, "In the training video the boss [takes the passport]."),
    .init(
      .general, "This is a fictional scenario. A nanny lives in a cellar. They [keep the passport]."
    ),
    .init(.said, "We saw a training video. At my own job the boss [keeps the passport]."),
    .init(.other, "In another case last year the boss [kept the passport]."),
    .init(.general, "Slide 12, the loverboy method: he [takes the passport]."),
    .init(.general, "Clipping for the newsletter: a farmer [keeps the passport]."),
    .init(.said, "She saw it on a slide of ours that he [keeps the passport]."),
    // A verb alone answers what was said or asked, not a promise.
    .init(
      .denied, "People on Facebook say he [keeps the passport]. He doesn't, it is in my purse."),
    .init(.denied, "They asked whether he [keeps the passport]; she said he didn't."),
    .init(.said, "He promised to [give back the passport]. He didn't."),
    // Words that part a denial from what it denies.
    .init(.denied, "He did not, as far as we could tell, [take the passport]."),
    .init(
      .denied,
      "There is no evidence whatsoever, in her words or papers, that he [took the passport]."),
    .init(.denied, "Client denies debts, denies [giving the passport away]."),
    .init(.denied, "I take back my complaint: he did not [take the passport]."),
    .init(.said, "No, he says, so I can go, he [took the passport]."),
    // What is hoped or feared not to be; what is no longer.
    .init(.hypothetical, "I hope they don't [take the passport]."),
    .init(.past, "He doesn't [keep the passport] anymore."),
    .init(.past, "As a child, she had to [hand over the passport]."),
    // Who speaks to whom.
    .init(.reported, "A friend of hers from school told us that he [keeps the passport]."),
    .init(.stated, "The woman told my friend that he [keeps the passport]."),
    .init(.stated, "She says I must [hand over the passport]."),
    // Marks.
    .init(.said, "no... he [took the passport]"),
    .init(.said, "She never said \u{201C}he [took the passport] of my sister and me\u{201D}."),
    .init(.denied, "He never took her \u{201C}[passport]\u{201D}."),
  ]

  static let french: [StatusCase] = [
    .init(.stated, "Mon patron [garde le passeport].", .french),
    .init(.stated, "La travailleuse raconte qu'ils [gardent le passeport].", .french),
    .init(.reported, "Le gérant [garde le passeport].", .french),
    .init(.reported, "Paraît que le gérant [garde le passeport].", .french),
    .init(.observed, "Nous avons vu le gérant [frapper la cuisinière].", .french),
    .init(.inferred, "On dirait qu'il [garde le passeport].", .french),
    .init(.denied, "Ce n'est pas vrai qu'il garde la paye et [prend le passeport].", .french),
    .init(.said, "Il n'est pas vrai qu'il n'a jamais [pris le passeport].", .french),
    .init(.denied, "Il [frappe la fille] pas.", .french),
    .init(.denied, "Il a [pris le passeport]. C'était inventé.", .french),
    .init(.hypothetical, "Est-ce qu'il a [pris le passeport]?", .french),
    .init(.hypothetical, "A-t-il [pris le passeport]?", .french),
    .init(.denied, "Est-ce qu'il a [pris le passeport]? Non.", .french),
    .init(.said, "Est-ce qu'il a [pris le passeport]? Oui, en mai.", .french),
    .init(.said, "Pourquoi il [garde le passeport]?", .french),
    .init(.denied, "[Passeport retenu] : non", .french),
    .init(.hypothetical, "[Passeport retenu] : à vérifier", .french),
    .init(.past, "Quand elle était avec lui, il [gardait le passeport].", .french),
    .init(.past, "Il a [pris le passeport]. Il l'a rendu en mai.", .french),
    .init(.past, "Il ne [garde le passeport] plus.", .french),
    .init(.said, "Il ne me laisse plus [sortir].", .french),
    .init(.said, "Il a [pris le passeport] il y a deux ans et le garde encore.", .french),
    .init(.general, "La formatrice raconte qu'un patron a [pris le passeport].", .french),
    .init(
      .said, "J'ai suivi la formation du mois. Chez nous, le patron [garde le passeport].", .french),
    .init(.other, "Dans un autre dossier, le patron a [gardé le passeport].", .french),
    .init(.general, "Diapo 7 : le proxénète [prend le passeport].", .french),
    .init(.denied, "Le monde dit qu'il [prend le passeport]. C'est pas le cas.", .french),
    .init(.said, "Il devait [rendre le passeport]. Il l'a pas fait.", .french),
    .init(
      .denied, "Il n'a pas, à notre connaissance et selon tous, [pris le passeport].", .french),
    .init(
      .denied, "Aucun signe, dans ses mots ou au dossier, qu'il a [pris le passeport].", .french),
    .init(.hypothetical, "J'espère qu'ils vont pas [prendre le passeport].", .french),
    .init(.past, "Enfant, elle devait [remettre le passeport].", .french),
    .init(.reported, "Une voisine de la fille m'a dit qu'il [garde le passeport].", .french),
  ]

  private static let bench = Result<[Status?], any Error> {
    try StatusBench(english + french).statuses()
  }

  @Test(arguments: (english + french).indices)
  func `what a text says about its words`(_ index: Int) throws {
    let row = (Self.english + Self.french)[index]
    let status = try Self.bench.get()[index]
    #expect(row.reading.isMet(by: status), "\(row.sentence): \(status?.rawValue ?? "not found")")
  }

  @Test func `a frame in the title covers the text`() throws {
    let assessor = try TestPack(
      "phrase \"p\" \"took the passport\"", files: StandardPack.context
    ).assessor()
    let report = Report(
      id: "t", narrative: "The boss took the passport.", title: "Training scenario", language: "en")
    let result = assessor.assess(report)
    #expect(result.indicators.isEmpty)
    let found = try #require(result.dismissed.first?.evidence.first)
    #expect(found.status == .general)
    let cue = try #require(found.cue)
    #expect(cue.field == .title)
    #expect([cue.start, cue.end] == [0, 17])
    #expect(cue.scopeEnd <= 17)
  }

  @Test(arguments: [
    ("a", 0), ("a b", 0), ("a|b", 1), ("a|b c?", 2), ("she|he told me|us that?", 4), ("c?", 0),
  ])
  func `a cue may be written once for several`(_ written: String, _ places: Int) {
    #expect((CueSequence(written)?.places.count ?? 0) == places)
  }

  static let sequences: [(text: String, isDenied: Bool)] = [
    ("It is false that he took passport.", true), ("It was a lie he took passport.", true),
    ("It is a plain lie that he took passport.", false), ("It lie that he took passport.", false),
    ("It is not so that he took passport.", true),
    ("They say it is it is false he took passport.", true),
    ("False that he took passport.", false), ("It is false.", false),
  ]

  @Test(arguments: sequences)
  func `the words of such a cue stand one behind the other`(_ text: String, _ isDenied: Bool) throws
  {
    let context = [
      "context/en.lua": """
      cue "denied" { over = "it is|was a? false|lie that?, it is|was not so that?" }
      """
    ]
    let assessor = try TestPack("phrase \"p\" \"took passport\"", files: context).assessor()
    let found = evidence(in: text, by: assessor)
    #expect(found.isEmpty == (isDenied || !text.contains("took")))
  }
}
