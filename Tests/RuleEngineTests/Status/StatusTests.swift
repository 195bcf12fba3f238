import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// What the standard pack's context cues make of sentences.
struct StatusTests {
  static let english: [StatusCase] = [
    .init(.said, "He [took my passport]."),
    .init(.said, "She has [her passport with her]."),
    .init(.denied, "He never [took my passport]."),
    .init(.denied, "He did not [take my passport]."),
    .init(.denied, "He didn\u{2019}t [take my passport]."),
    .init(.denied, "He didnt [take my passport]."),
    .init(.denied, "Nobody [took my passport]."),
    .init(.denied, "Neither the boss nor the cook [took my passport]."),
    .init(.denied, "She denies that he [took her passport]."),
    .init(.denied, "There is no evidence that he [took her passport]."),
    .init(.denied, "No sign of [bruises]."),
    .init(.denied, "He [took] never my [passport]."),
    .init(.denied, "That he [took her passport] is not true."),
    .init(.denied, "The claim that he [locked them in] was ruled out."),
    .init(.denied, "He left without [taking her passport]."),
    .init(.denied, "He isn't [holding her passport]."),
    // Words of the phrase itself never deny it.
    .init(.said, "She is [not allowed to leave]."),
    .init(.said, "They are [never paid]."),
    .init(.said, "She has [no passport]."),
    .init(.said, "He [would not let her leave]."),
    // Look like a denial and are none.
    .init(.said, "Not only did he [take my passport], he hit me."),
    .init(.said, "He not only [took my passport] but hit me."),
    .init(.said, "No doubt he [took her passport]."),
    .init(.said, "I do not know why he [took my passport]."),
    .init(.said, "She doesn't speak English and he [holds her passport]."),
    .init(.said, "Nobody knows that he [took our passports]."),
    .init(.said, "He wouldn't give us the room and [finished her sentences]."),
    .init(.said, "He refused to [give back her passport]."),
    // A scope ends.
    .init(.said, "I said nothing, but he [took my passport]."),
    .init(.said, "She [has neither] phone nor [money]."),
    .init(.said, "L'agence [n'a ni] registre ni [contrat].", .french),
    .init(.denied, "Il n'est pas vrai que l'agence [n'a ni] registre ni [contrat].", .french),
    .init(.said, "She did not call because he [took her phone]."),
    .init(.said, "She was never alone, he [took her passport]."),
    .init(.said, "He was not there. His brother [took my passport]."),
    .init(.said, "It was not the cook; the boss [took my passport]."),
    .init(
      .said, "She did not say one single word to us during the whole long visit that he [took it]."),
    // Conditions and questions.
    .init(.hypothetical, "We would like to know if he [took her passport]."),
    .init(.hypothetical, "What should I do if my boss [takes my passport]?"),
    .init(.hypothetical, "The officer asked whether he [took her passport]."),
    .init(.hypothetical, "We do not know if they [took her passport]."),
    .init(.hypothetical, "Is it legal for an employer to [keep my passport]?"),
    .init(.hypothetical, "Suppose a boss [takes a passport]."),
    // A threat is a fact, whatever it makes of its condition.
    .init(.said, "He said he will [call immigration] if I leave."),
    .init(.said, "He said he will [call immigration if I leave]."),
    .init(.said, "If she talks he will [hurt her brother]."),
    // Over, or about no one.
    .init(.past, "Years ago, or so she says: he used to [take her passport]."),
    .init(.general, "This training covers how employers [take passports]."),
    .init(.general, "Traffickers often [take passports]."),
    .init(.general, "In the novel the boss [takes her passport]."),
  ]

  static let french: [StatusCase] = [
    .init(.said, "Il [garde mon passeport].", .french),
    .init(.said, "[J'ai pas mon passeport].", .french),
    .init(.said, "Elle [a son passeport sur elle].", .french),
    .init(.denied, "Il n'a jamais [gardé mon passeport].", .french),
    .init(.denied, "Il n\u{2019}a pas [pris mon passeport].", .french),
    .init(.denied, "Il a pas [pris mon passeport].", .french),
    .init(.denied, "Il ne [garde] pas mon [passeport].", .french),
    .init(.denied, "Personne ne [garde son passeport].", .french),
    .init(.denied, "Aucun signe de [blessures].", .french),
    .init(.denied, "Elle nie qu'il [garde son passeport].", .french),
    .init(.denied, "Rien n'indique qu'il [garde son passeport].", .french),
    .init(.denied, "Ni lui ni sa sœur n'ont [pris mon passeport].", .french),
    .init(.denied, "Il est parti sans [prendre son passeport].", .french),
    // Words of the phrase itself never deny it.
    .init(.said, "Elle [n'a pas le droit de sortir].", .french),
    .init(.said, "Ils ne sont [jamais payés].", .french),
    .init(.said, "Il [ne la laisse pas sortir].", .french),
    // Look like a denial and are none.
    .init(.said, "Non seulement il [garde mon passeport], mais il me frappe.", .french),
    .init(.said, "Il ne fait que [garder mon passeport].", .french),
    .init(.said, "Elle ne [mange que du riz].", .french),
    .init(.said, "Sans doute qu'il [garde son passeport].", .french),
    .init(.said, "Je ne sais pas pourquoi il [garde mon passeport].", .french),
    .init(.said, "Elle ne parle pas français et il [garde son passeport].", .french),
    // A scope ends.
    .init(.said, "Je n'ai rien dit, mais il [a pris mon passeport].", .french),
    .init(.said, "Elle n'a pas appelé parce qu'il [a pris son téléphone].", .french),
    .init(.said, "Elle n'est jamais seule, il [garde son passeport].", .french),
    .init(.said, "Il n'était pas là. Son frère [a pris mon passeport].", .french),
    // Conditions and questions.
    .init(.hypothetical, "Que faire si mon patron [garde mon passeport]?", .french),
    .init(.hypothetical, "L'agente demande si quelqu'un [garde son passeport].", .french),
    .init(.hypothetical, "Est-ce qu'un employeur peut [garder mon passeport]?", .french),
    .init(.hypothetical, "On ne sait pas si elle [est battue].", .french),
    // A threat is a fact.
    .init(.said, "Il va [appeler l'immigration] si je pars.", .french),
    .init(.said, "Si elle parle, il va [frapper son frère].", .french),
    .init(
      .general, "La formation porte sur les cas où un employeur [garde le passeport].", .french),
  ]

  private static let bench = Result<[Status?], any Error> {
    try StatusBench(english + french).statuses()
  }

  @Test(arguments: (english + french).indices)
  func `what a sentence says about its words`(_ index: Int) throws {
    let row = (Self.english + Self.french)[index]
    let status = try Self.bench.get()[index]
    #expect(row.reading.isMet(by: status), "\(row.sentence): \(status?.rawValue ?? "not found")")
  }

  @Test func `the cue of a denial and its scope are shown`() throws {
    let assessor = try TestPack(
      "phrase \"p\" \"took passport\"", files: StandardPack.context
    ).assessor()
    let report = Report(
      id: "t", narrative: "He never ever took passport, so they say.", language: "en")
    let result = assessor.assess(report)
    #expect(result.indicators.isEmpty)
    let found = try #require(result.dismissed.first?.evidence.first)
    #expect(report.string(found.bytes) == "took passport")
    #expect(found.status == .denied)
    let cue = try #require(found.cue)
    #expect([cue.start, cue.end] == [3, 13])
    #expect(cue.scopeStart >= cue.end && cue.scopeStart <= found.start)
    #expect(cue.scopeEnd >= found.end)
  }

  @Test func `cues of the other language are not read`() throws {
    let assessor = try TestPack(
      "phrase \"p\" { en = \"took passport\", fr = \"took passport\" }", files: StandardPack.context
    ).assessor()
    #expect(evidence(in: "Il never took passport", .french, by: assessor).count == 1)
    #expect(evidence(in: "Il never took passport", .english, by: assessor).isEmpty)
  }

  @Test func `a rule may accept a status that normally does not count`() throws {
    let lines = "phrase \"p\" \"took passport\""
    let strict = try TestPack(lines, files: StandardPack.context).assessor()
    let text = "He never took passport."
    #expect(evidence(in: text, by: strict).isEmpty)
    let open = try TestPack(lines + "\naccepts \"denied\"", files: StandardPack.context).assessor()
    #expect(evidence(in: text, by: open) == ["took passport"])
  }

  @Test func `a denied phrase excuses nothing`() throws {
    let lines = """
      phrase "taken" "took passport"
      phrase "back" "gave it back"
      flag_when "taken" :unless "back"
      """
    let assessor = try TestPack(lines, files: StandardPack.context).assessor()
    #expect(evidence(in: "He took passport. He gave it back.", by: assessor).isEmpty)
    #expect(
      evidence(in: "He took passport. He never gave it back.", by: assessor) == ["took passport"])
  }

  @Test func `what is past counts, but presses nobody`() throws {
    let assessor = try TestPack(
      "phrase \"p\" \"took passport\"", files: StandardPack.context
    ).assessor()
    let report = Report(id: "t", narrative: "Back then he used to took passport.", language: "en")
    #expect(assessor.assess(report).indicators.first?.evidence.map(\.status) == [.past])
  }
}
