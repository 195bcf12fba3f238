import Exchange
import ReportModel
import Testing

struct AssessmentCSVWriterTests {
  private func row(_ assessment: Assessment, _ report: Report) -> String {
    var output = ByteWriter()
    AssessmentCSVWriter().append(assessment, of: report, to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  @Test("the header names the columns")
  func header() {
    var output = ByteWriter()
    AssessmentCSVWriter().appendHeader(to: &output)
    #expect(
      String(decoding: output.bytes, as: UTF8.self)
        == "id,language,flagged,review,score,priority,lead_pillar,pillars,result,indicators,contra,evidence,"
        + "silenced\r\n"
    )
  }

  @Test("a row tells what a spreadsheet needs")
  func full() {
    let sample = SampleAssessment.english()
    #expect(
      row(sample.assessment, sample.report)
        == "R-7,en,true,false,14.5,high,protection,protection,indicators_meet_method,"
        + "coercion.documents_confiscated,contra.training_event,"
        + "\"\"\"help\"\"; boss took my passport\",\r\n")
  }

  @Test("what exceptions silenced is named with them")
  func silenced() {
    var assessment = Assessment(language: "en")
    assessment.dismissed = [
      .init(
        code: "a.b", strength: .weak, dimension: .context, points: 1, evidence: [],
        exceptions: ["crew", "safe"]),
      .init(code: "a.c", strength: .weak, dimension: .context, points: 1, evidence: []),
    ]
    #expect(
      row(assessment, Report(id: "1", narrative: "n"))
        == "1,en,false,false,0,none,,,,,,,\"a.b (crew, safe)\"\r\n")
  }

  @Test("an empty assessment has empty cells")
  func empty() {
    #expect(
      row(Assessment(language: "fr"), Report(id: "1", narrative: "n"))
        == "1,fr,false,false,0,none,,,,,,,\r\n")
  }

  @Test(
    "no cell can be a formula, and none breaks its row",
    arguments: [
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
      ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""), ("a,b", "\"a,b\""), ("a\nb", "\"a\nb\""),
      ("a\"b", "\"a\"\"b\""), ("a;b", "\"a;b\""), ("1=1", "1=1"), ("é", "é"),
      ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
    ])
  func cells(id: String, cell: String) {
    let text = row(Assessment(language: "en"), Report(id: id, narrative: "n"))
    #expect(text == cell + ",en,false,false,0,none,,,,,,,\r\n")
  }

  @Test("evidence that begins like a formula is guarded, a negative score is not")
  func evidence() {
    let report = Report(id: "1", narrative: "=cmd, she said")
    var assessment = Assessment(language: "en")
    assessment.score = -2
    assessment.indicators = [
      .init(
        code: "a.b", strength: .weak, dimension: .context, points: 1,
        evidence: [SampleAssessment.evidence("=cmd,", in: report)])
    ]
    #expect(row(assessment, report) == "1,en,false,false,-2,none,,,,a.b,,\"'=cmd,\",\r\n")
  }

  @Test("the reader reads what the writer wrote")
  func roundTrip() throws {
    let sample = SampleAssessment.english()
    var output = ByteWriter()
    let writer = AssessmentCSVWriter()
    writer.appendHeader(to: &output)
    writer.append(sample.assessment, of: sample.report, to: &output)
    let options = ReadOptions(fieldMap: ["narrative": "evidence"])
    let intake = try Intake(output.bytes, name: "out.csv", options: options)
    #expect(intake.narratives == ["\"help\"; boss took my passport"])
    #expect(intake.reports.first?.extras.count == 9)
  }
}
