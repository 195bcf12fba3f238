import Exchange
import Foundation
import ReportModel
import TestSupport
import Testing

struct AssessmentWriterTests {
  private let writer = AssessmentWriter(pack: SampleAssessment.pack)

  private func line(_ assessment: Assessment, _ report: Report) -> String {
    var line = ByteWriter()
    writer.append(assessment, of: report, to: &line)
    return String(decoding: line.bytes, as: UTF8.self)
  }

  @Test("a line has its keys in the documented order and quotes the report exactly")
  func english() throws {
    let sample = SampleAssessment.english()
    let expected =
      #"{"id":"R-7","pack":{"name":"standard","version":"1.0.0","hash":"sha256:"#
      + SampleAssessment.hash + #""},"engine":"0.1.0","language":"en","flagged":true,"#
      + #""review":false,"score":14.5,"priority":"high","complete":false,"assessment":{"method":"ILO-2009","#
      + #""profile":"AL","result":"indicators_meet_method","published":"not_covered","#
      + #""dimensions":{"coercion_destination":{"strong":2,"medium":0,"weak":0,"rule":"R1"},"#
      + #""context":{"strong":0,"medium":0,"weak":1,"rule":null}}},"#
      + #""elements":{"act":["recruitment.promise"],"means":["coercion.documents_confiscated"],"#
      + #""purpose":[],"missing":["purpose"],"ask":["exploitation.pay"]},"#
      + #""indicators":[{"code":"coercion.documents_confiscated","strength":"strong","#
      + #""dimension":"coercion_destination","points":3,"evidence":["#
      + #"{"field":"title","start":10,"end":16,"text":"\"help\"","status":"observed","phrase":"call"},"#
      + #"{"field":"narrative","start":14,"end":35,"text":"boss took my passport","#
      + #""status":"stated","phrase":"taken"}]}],"#
      + #""contra":[{"code":"contra.training_event","strength":"weak","dimension":"context","#
      + #""points":-0.25,"evidence":[]}],"#
      + #""dismissed":[{"code":"coercion.violence","evidence":["#
      + #"{"field":"narrative","start":46,"end":52,"text":"hit me","status":"denied","phrase":"hit","#
      + #""cue":{"field":"narrative","text":"never","start":40,"end":45}},"#
      + #"{"field":"narrative","start":14,"end":18,"text":"boss","status":"other","phrase":"who","#
      + #""cue":{"field":"title","text":"help","start":11,"end":15}}]}],"#
      + #""pillars":[{"pillar":"protection","score":6,"lead":true,"#
      + #""because":["coercion.documents_confiscated"],"steps":["protection.shelter"]}],"#
      + #""entities":[{"kind":"handle","field":"narrative","text":"boss","value":"@boss","#
      + #""start":14,"end":18},{"kind":"passport","field":"narrative","text":"*******t. He","#
      + #""value":"***tHe","start":27,"end":39}],"law":["CC 279.03"],"tags":["empowerment"],"#
      + #""not_assessed":[{"rule":"exploitation.pay","reason":"cpu"}]}"# + "\n"
    #expect(line(sample.assessment, sample.report) == expected)
  }

  @Test("an assessment without findings is a whole line too")
  func empty() throws {
    let text = line(Assessment(language: "fr"), Report(id: "é\"1", narrative: "n"))
    #expect(text.hasPrefix(#"{"id":"é\"1","pack":{"#))
    #expect(
      text.hasSuffix(
        #""language":"fr","flagged":false,"review":false,"score":0,"priority":"none","complete":true,"#
          + #""assessment":null,"elements":{"act":[],"means":[],"purpose":[],"missing":[],"ask":[]},"#
          + #""indicators":[],"contra":[],"dismissed":[],"pillars":[],"entities":[],"law":[],"#
          + #""tags":[],"not_assessed":[]}"# + "\n"))
  }

  @Test("lines conform to the schema")
  func schema() throws {
    let schema = try JSONSchema(named: "assessment.schema.json")
    let sample = SampleAssessment.english()
    var silenced = sample.assessment
    silenced.dismissed = [
      .init(
        code: "a.b", strength: .weak, dimension: .context, points: 1, evidence: [],
        exceptions: ["crew"])
    ]
    #expect(
      line(silenced, sample.report).contains(
        #""dismissed":[{"code":"a.b","exceptions":["crew"],"evidence":[]}]"#))
    for assessment in [sample.assessment, Assessment(language: "fr"), silenced] {
      #expect(try schema.faults(in: Array(line(assessment, sample.report).utf8)) == [])
    }
  }

  @Test(
    "the schema notices what does not conform",
    arguments: [
      (#""score":14.5"#, #""score":"14.5""#), (#""flagged":true"#, #""flagged":1"#),
      (#""priority":"high""#, #""priority":"low""#), (#""tags":["empowerment"],"#, ""),
      (#""start":14"#, #""start":-1"#), (#""start":14"#, #""start":1.5"#),
      ("sha256:4", "sha256:X"), (#""law":["#, #""extra":1,"law":["#),
      (#""kind":"handle""#, #""kind":"shoe size""#), (#","value":"@boss""#, ""),
      (#""coercion_destination":{"#, #""coercion":{"#), (#""status":"stated""#, #""status":"no""#),
    ])
  func schemaBites(old: String, new: String) throws {
    let sample = SampleAssessment.english()
    let text = line(sample.assessment, sample.report)
    let changed = text.replacingOccurrences(of: old, with: new)
    try #require(changed != text)
    let schema = try JSONSchema(named: "assessment.schema.json")
    #expect(try schema.faults(in: Array(changed.utf8)) != [])
  }

  @Test(
    "evidence and cues are cut out by scalars, whatever the text holds",
    arguments: [
      ("Il ne l'a jamais frappée 😀, dit-elle.", "frappée", "jamais"),
      (
        "Décomposé : e\u{301}te\u{301} cache\u{301} son passeport, pas rendu.", "cache\u{301}",
        "pas"
      ),
      ("👩🏽‍🚒🇨🇦 «\u{A0}Non\u{A0}», elle garde l’argent.", "garde l’argent", "«\u{A0}Non\u{A0}»"),
      ("a\tb \"c\" \\d\u{1}e\u{7F}\u{2028}f", "\\d\u{1}e", "\tb \"c\""),
      ("日本語のテキスト", "テキスト", "日本"),
    ])
  func cuts(narrative: String, words: String, cue: String) throws {
    let report = Report(id: "1", narrative: narrative, title: "Titre é")
    var assessment = Assessment(language: "fr")
    let evidence = SampleAssessment.evidence(words, in: report, status: .denied, cue: cue)
    assessment.dismissed = [
      .init(
        code: "a.b", strength: .weak, dimension: .context, points: 0, evidence: [evidence])
    ]
    let data = Data(line(assessment, report).utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let dismissed = try #require((object["dismissed"] as? [[String: Any]])?.first)
    let found = try #require((dismissed["evidence"] as? [[String: Any]])?.first)
    let text = try #require(found["text"] as? String)
    #expect(Array(text.unicodeScalars) == Array(words.unicodeScalars))
    let cueText = try #require((found["cue"] as? [String: Any])?["text"] as? String)
    #expect(Array(cueText.unicodeScalars) == Array(cue.unicodeScalars))
    let scalars = Array(narrative.unicodeScalars)
    let (start, end) = (found["start"] as? Int ?? -1, found["end"] as? Int ?? -1)
    #expect(Array(scalars[start..<end]) == Array(words.unicodeScalars))
  }

  @Test(
    "numbers have their shortest form",
    arguments: [
      (3, "3"), (-3, "-3"), (0, "0"), (-0.0, "0"), (14.5, "14.5"), (0.1, "0.1"), (10, "10"),
      (1e15, "1000000000000000"), (1e16, "1e+16"), (1e300, "1e+300"), (123_456_789, "123456789"),
      (1.0 / 3, "0.3333333333333333"),
      (.infinity, "null"), (.nan, "null"),
    ] as [(Double, String)])
  func numbers(score: Double, text: String) throws {
    var assessment = Assessment(language: "en")
    assessment.score = score
    #expect(line(assessment, Report(id: "1", narrative: "n")).contains(#""score":\#(text),"#))
  }

  @Test("control characters, quotation marks and backslashes are escaped, nothing else is")
  func escapes() throws {
    let id = "\u{1}\u{1F}\"\\/\n\r\t\u{8}\u{7F}\u{2028}\u{2029}é😀"
    let expected = #"{"id":"\u0001\u001f\"\\/\n\r\t\u0008"# + "\u{7F}\u{2028}\u{2029}é😀\","
    #expect(line(Assessment(language: "en"), Report(id: id, narrative: "n")).hasPrefix(expected))
  }

  @Test("lines add up in one buffer")
  func appending() throws {
    let report = Report(id: "1", narrative: "n")
    let one = line(Assessment(language: "en"), report)
    var lines = ByteWriter()
    for _ in 0..<3 { writer.append(Assessment(language: "en"), of: report, to: &lines) }
    #expect(lines.bytes == Array((one + one + one).utf8))
    lines.removeAll()
    writer.append(Assessment(language: "en"), of: report, to: &lines)
    #expect(lines.bytes == Array(one.utf8))
  }

  /// Each says one thing and nothing else.
  private static let single: [(@Sendable (inout Assessment) -> Void, String)] = {
    let finding = Assessment.Finding(
      code: "a.b", strength: .weak, dimension: .context, points: 1, evidence: [])
    return [
      ({ $0.flagged = true }, #""flagged":true"#),
      ({ $0.needsReview = true }, #""review":true"#), ({ $0.score = 1 }, #""score":1"#),
      ({ $0.priority = .high }, #""priority":"high""#),
      (
        {
          $0.method = .init(name: "m", profile: "AL", result: "r", published: "p", dimensions: [])
        }, #""method":"m""#
      ),
      ({ $0.elements.act = ["a.b"] }, #""act":["a.b"]"#),
      ({ $0.elements.means = ["a.b"] }, #""means":["a.b"]"#),
      ({ $0.elements.purpose = ["a.b"] }, #""purpose":["a.b"]"#),
      ({ $0.elements.missing = [.act] }, #""missing":["act"]"#),
      ({ $0.elements.ask = ["a.b"] }, #""ask":["a.b"]"#),
      ({ $0.indicators = [finding] }, #""indicators":[{"code":"a.b""#),
      ({ $0.contra = [finding] }, #""contra":[{"code":"a.b""#),
      ({ $0.dismissed = [finding] }, #""dismissed":[{"code":"a.b""#),
      (
        {
          $0.pillars = [
            .init(pillar: .prevention, score: 1, lead: true, because: [], steps: [])
          ]
        }, #""pillars":[{"pillar":"prevention""#
      ),
      ({ $0.law = ["CC 1"] }, #""law":["CC 1"]"#), ({ $0.tags = ["t"] }, #""tags":["t"]"#),
      (
        { $0.notAssessed = [.init(rule: "a.b", reason: "cpu")] },
        #""not_assessed":[{"rule":"a.b","reason":"cpu"}]"#
      ),
    ]
  }()

  @Test("an assessment that says one thing only says it", arguments: single.indices)
  func oneThing(place: Int) {
    let (change, text) = Self.single[place]
    var assessment = Assessment(language: "en")
    change(&assessment)
    #expect(line(assessment, Report(id: "1", narrative: "n")).contains(text))
  }
}
