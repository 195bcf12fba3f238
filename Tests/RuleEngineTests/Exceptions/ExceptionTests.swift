import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// What exceptions take out of assessments, and what they must not touch.
struct ExceptionTests {
  /// A report and what must come of it: codes that count, and those that are silenced, with `-`.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var codes: [String]
    var lines: String = "wording { en = \"the {ships.crew} passports\", fr = \"l'équipage\" }"
    var language = Language.english
    var source = ""
    var protection: ExceptionProtection?

    var testDescription: String { text + " " + lines }
  }

  static let cases: [Case] = [
    .init(text: "He holds the crew passports.", codes: ["-test.papers"]),
    .init(text: "He holds the sailors' passports.", codes: ["-test.papers"]),
    .init(text: "HE HOLDS THE CREW PASSPORTS.", codes: ["-test.papers"]),
    .init(text: "He holds our passports.", codes: ["test.papers"]),
    // Every piece of evidence must be covered.
    .init(
      text: "He holds the crew passports. He took my passport.", codes: ["test.papers"]),
    .init(
      text: "He holds the crew passports. He holds the sailors' passports.",
      codes: ["-test.papers"]),
    // Other findings stay.
    .init(
      text: "He holds the crew passports. She owes him money.",
      codes: ["test.debt", "-test.papers"]),
    // A wording elsewhere covers nothing, not even in the same sentence, unless asked to.
    .init(
      text: "Like the crew passports of others, he took my passport.", codes: ["test.papers"]),
    .init(
      text: "Like the crew passports of others, he took my passport.", codes: ["-test.papers"],
      lines: "wording \"the crew passports\" within \"same sentence\""),
    .init(
      text: "These are the crew passports. He took my passport.", codes: ["test.papers"],
      lines: "wording \"the crew passports\" within \"same sentence\""),
    .init(
      text: "These are the crew passports. He took my passport.", codes: ["-test.papers"],
      lines: "wording \"the crew passports\" within \"2 sentences\""),
    .init(
      text: "The crew passports are many. I met him at sea. He took my passport.",
      codes: ["-test.papers"], lines: "wording \"crew passports\" within \"same paragraph\""),
    .init(
      text: "The crew passports, so he took my passport.", codes: ["test.papers"],
      lines: "wording \"the crew passports\" within \"1 words\""),
    .init(
      text: "The crew passports, so he took my passport.", codes: ["-test.papers"],
      lines: "wording \"the crew passports\" within \"2 words\""),
    // Wordings and classes are those of rules.
    .init(
      text: "He holds the mates' passports.", codes: ["-test.papers"],
      lines: "words \"mates\" { en = \"~mate\" } wording \"nothing; {mates} passports\""),
    // Alternatives cover apart from each other.
    .init(
      text: "He holds crew passports in the purser's safe.", codes: ["-test.papers"],
      lines: "wording \"holds crew ; crew passports in the purser's safe\""),
    // French.
    .init(
      text: "Il a pris le passeport de l'équipage.", codes: ["test.papers"], language: .french),
    .init(
      text: "Il a pris le passeport de l’ÉQUIPAGE.", codes: ["-test.papers"],
      lines: "wording { fr = \"passeport de l'equipage\" }", language: .french),
    .init(
      text: "Il a pris à l'équipage un passeport.", codes: ["-test.papers"], language: .french),
    // Scope.
    .init(
      text: "He holds the crew passports.", codes: ["-test.papers"],
      lines: "wording \"crew passports\" where(field(\"source_type\"):is(\"ngo\", \"hotel\"))",
      source: "ngo"),
    .init(
      text: "He holds the crew passports.", codes: ["test.papers"],
      lines: "wording \"crew passports\" where(field(\"source_type\"):is(\"ngo\", \"hotel\"))"),
    .init(
      text: "He holds the crew passports.", codes: ["test.papers"],
      lines: "wording \"crew passports\" where(field(\"source_type\"):is_not \"ngo\")",
      source: "ngo"),
    .init(
      text: "He holds the crew passports.", codes: ["test.papers"],
      lines: "wording \"crew passports\" where(field(\"language\"):is \"fr\")"),
    .init(
      text: "He holds the crew passports.", codes: ["test.papers"],
      lines: "wording \"crew passports\" where(field(\"province\"):is \"QC\")\n"
        + "where(field(\"source_type\"):is \"ngo\")", source: "ngo"),
    // Nothing silences a report with a child, an urgent one, or a protected finding.
    .init(
      text: "He holds the crew passports. She is 15 years old.", codes: ["test.papers"],
      protection: .child),
    .init(
      text: "He holds the crew passports. Her son is 3 years old.", codes: ["test.papers"],
      protection: .child),
    .init(
      text: "He holds the crew passports. She is 19 years old.", codes: ["-test.papers"]),
    .init(
      text: "He holds the crew passports of a young worker.",
      codes: ["child.work", "test.papers"], protection: .child),
    .init(
      text: "He holds the crew passports. Please help.", codes: ["test.help", "test.papers"],
      protection: .protected),
    .init(
      text: "Il a pris à l'équipage un passeport. Elle a 16 ans.", codes: ["test.papers"],
      language: .french, protection: .child),
    // What is dismissed already stays as it is.
    .init(text: "He never holds the crew passports.", codes: []),
  ]

  @Test(arguments: cases)
  func `what is silenced`(_ row: Case) throws {
    let assessor = try Assessor(
      pack: try PackCompiler.load(ExceptionBench.pack(row.lines).source))
    let report = Report(
      id: "t", narrative: row.text, language: row.language.rawValue, sourceType: row.source)
    #expect(ExceptionBench.codes(assessor.assess(report)) == row.codes)
    #expect(assessor.exceptions.protection == row.protection)
    #expect(assessor.exceptions.held.isEmpty == (row.protection == nil))
  }

  @Test(arguments: cases)
  func `an exception takes findings away and changes nothing else`(_ row: Case) throws {
    let with = try Assessor(pack: try PackCompiler.load(ExceptionBench.pack(row.lines).source))
    let without = try Assessor(pack: try PackCompiler.load(ExceptionBench.pack(nil).source))
    let report = Report(
      id: "t", narrative: row.text, language: row.language.rawValue, sourceType: row.source)
    var (after, before) = (with.assess(report), without.assess(report))
    if !row.codes.contains(where: { $0.hasPrefix("-") }) {
      #expect(after == before)
      return
    }
    for index in after.dismissed.indices { after.dismissed[index].exceptions = [] }
    func findings(_ assessment: Assessment) -> [Assessment.Finding] {
      (assessment.indicators + assessment.dismissed).sorted { $0.code < $1.code }
    }
    #expect(findings(after) == findings(before))
    #expect(after.contra == before.contra && after.entities == before.entities)
    #expect(after.score < before.score)
    before.indicators = []
  }

  @Test func `an urgent report is out of reach`() throws {
    var pack = ExceptionBench.pack("wording \"the crew passports\"")
    pack.files["assessments/urgency.lua"] =
      "return { priority = \"urgent\", because = { \"test.papers\" } }"
    let assessor = try Assessor(pack: try PackCompiler.load(pack.source))
    let assessment = assessor.assess(Report(id: "t", narrative: "He holds the crew passports."))
    #expect(ExceptionBench.codes(assessment) == ["test.papers"])
    #expect(assessor.exceptions.protection == .urgent)
    #expect(assessor.exceptions.held == [.init(exception: "crew", code: "test.papers")])
  }

  @Test func `a report in which something did not finish is out of reach`() throws {
    var pack = ExceptionBench.pack("wording \"the crew passports\"")
    pack.files["assessments/urgency.lua"] = "while true do end"
    let assessor = try Assessor(pack: try PackCompiler.load(pack.source))
    let assessment = assessor.assess(Report(id: "t", narrative: "He holds the crew passports."))
    #expect(ExceptionBench.codes(assessment) == ["test.papers"])
    #expect(assessor.exceptions.protection == .incomplete)
  }

  @Test func `a silenced finding counts for nothing, and is shown with its exception`() throws {
    let compiled = try PackCompiler.load(
      ExceptionBench.pack("wording \"the crew passports\"").source)
    let assessor = try Assessor(pack: compiled)
    let report = Report(id: "t", narrative: "He holds the crew passports.", language: "en")
    let assessment = assessor.assess(report)
    #expect(assessment.score == 0 && !assessment.flagged && assessment.priority == .none)
    #expect(assessment.pillars.isEmpty && assessment.law.isEmpty && assessment.method == nil)
    #expect(assessment.elements == Assessment.Elements())
    #expect(assessment.dismissed.map(\.exceptions) == [["crew"]])
    #expect(assessor.exceptions.wasFlagged)
    #expect(assessor.takeObserved().allSatisfy { $0 == 0 })
    for (language, words) in [
      (
        Language.english,
        ["silenced by the exception crew until 2026-12-31 (M. Roy)", "Law of the"]
      ),
      (.french, ["tu par l'exception crew jusqu'au 2026-12-31 (M. Roy)", "Droit de la mer"]),
    ] {
      let text = Explanation(
        of: assessment, report: report, pack: compiled, language: language,
        details: assessor.details(of: report, assessment)
      ).text()
      for word in words { #expect(text.contains(word)) }
    }
  }

  @Test func `explain says why an exception does not apply`() throws {
    let compiled = try PackCompiler.load(
      ExceptionBench.pack("wording \"the crew passports\"").source)
    let assessor = try Assessor(pack: compiled)
    let report = Report(
      id: "t", narrative: "He holds the crew passports. She is 15 years old.", language: "en")
    for (language, words) in [
      (Language.english, "a child may be meant"), (.french, "il peut s'agir d'un enfant"),
    ] {
      let text = Explanation(
        of: assessor.assess(report), report: report, pack: compiled, language: language,
        details: assessor.details(of: report, assessor.assess(report))
      ).text()
      #expect(text.contains(words) && text.contains("crew · test.papers"))
    }
  }

  @Test func `two exceptions cover a finding together`() throws {
    var pack = ExceptionBench.pack("wording \"the crew passports\"")
    pack.files["exceptions/safe.lua"] = ExceptionBench.exception("wording \"passport to the safe\"")
      .replacing("exception \"crew\"", with: "exception \"safe\"")
    let assessor = try Assessor(pack: try PackCompiler.load(pack.source))
    let assessment = assessor.assess(
      Report(id: "t", narrative: "He holds the crew passports. He took my passport to the safe."))
    #expect(assessment.dismissed.map(\.exceptions) == [["crew", "safe"]])
  }

  @Test func `a wording does not change how rules read misspelt words`() throws {
    // Alone, the exception's word would be the only one that is near.
    let text = "He holds the crew pasports."
    let lines = "wording \"the crew pasports; pasports\""
    let with = try Assessor(pack: try PackCompiler.load(ExceptionBench.pack(lines).source))
    let without = try Assessor(pack: try PackCompiler.load(ExceptionBench.pack(nil).source))
    let report = Report(id: "t", narrative: text, language: "en")
    #expect(without.assess(report).indicators.map(\.code) == ["test.papers"])
    #expect(ExceptionBench.codes(with.assess(report)) == ["-test.papers"])
  }

  @Test(arguments: [
    ("hits \"He [holds the crew passports].\"", nil as String?),
    ("hits { fr = \"Il a [pris à l'équipage un passeport].\" }", nil),
    ("misses \"He took my passport.\"", nil),
    ("hits \"He took my passport.\"", "does not cover what counts"),
    ("hits \"Nothing.\"", "tests nothing: test.papers finds nothing"),
    ("misses \"Nothing.\"", "tests nothing: test.papers finds nothing"),
    ("misses \"He holds the crew passports.\"", "should not be silenced, but is"),
    ("hits \"He holds the crew passports. [She is 19] years old.\"", "other words than those"),
    ("hits \"He holds the crew passports. She is 15 years old.\"", "a child may be meant"),
    ("misses \"He holds the crew passports. She is 15 years old.\"", nil),
    ("hits \"He holds the crew passports and took my passport.\"", "covers only some"),
  ])
  func `the sentences of an exception are tests`(_ test: String, _ reason: String?) throws {
    let lines =
      "wording { en = \"the {ships.crew} passports\", fr = \"l'équipage\" }\n" + test
    let tester = try PackTester(pack: try ExceptionBench.pack(lines).compile())
    #expect(tester.codes.contains("exception.crew"))
    let results = tester.run { $0 == "exception.crew" }
    #expect(results.map(\.passed) == [reason == nil])
    let said = results.first?.reason
    #expect((said == nil) == (reason == nil))
    if let reason, let said {
      #expect(said.en.contains(reason))
      #expect(!said.fr.isEmpty && said.fr != said.en)
    }
  }
}
