import Foundation
import ReportModel
import Testing

@testable import RuleEngine

/// Equal input gives equal results, whatever was read before.
struct DeterminismTests {
  /// The sample reports of the repository, without those that a reader would reject.
  private static let samples = Result<[Report], any Error> {
    let file = StandardPack.root.appendingPathComponent("Tests/Fixtures/samples/inputs.ndjson")
    return try String(decoding: Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n").compactMap { line in
        let value = try? JSONSerialization.jsonObject(with: Data(line.utf8))
        guard let object = value as? [String: Any], let id = object["id"] as? String,
          let narrative = object["narrative"] as? String, !narrative.isEmpty
        else { return nil }
        func text(_ name: String) -> String { object[name] as? String ?? "" }
        return Report(
          id: id, narrative: narrative, title: text("title"), language: text("language"),
          sourceType: text("source_type"), province: text("province"))
      }
  }

  @Test func `the samples are there and say something`() throws {
    let reports = try Self.samples.get()
    #expect(reports.count > 150)
    let assessor = try Assessor(pack: try StandardPack.compiled())
    let flagged = reports.count { assessor.assess($0).flagged }
    #expect(flagged > 20 && flagged < reports.count)
  }

  @Test func `order and repetition do not matter, and two assessors agree`() throws {
    let reports = try Self.samples.get()
    let pack = try StandardPack.compiled()
    let (one, two) = (try Assessor(pack: pack), try Assessor(pack: pack))
    let forward = reports.map(one.assess)
    let backward = reports.reversed().map(two.assess)
    #expect(forward == backward.reversed())
    #expect(forward == reports.map(one.assess))
  }

  @Test func `a pack compiled again gives the same results`() throws {
    let source = try PackSource(folder: StandardPack.folder)
    let (again, _) = try PackCompiler.check(source)
    let pack = try StandardPack.compiled()
    let second = try #require(again)
    #expect(second.identity == pack.identity)
    #expect(second.terms == pack.terms)
    let (one, two) = (try Assessor(pack: pack), try Assessor(pack: second))
    for report in try Self.samples.get().prefix(60) {
      #expect(one.assess(report) == two.assess(report))
    }
  }

  @Test func `evidence is inside its field, in order, and each span once`() throws {
    let assessor = try Assessor(pack: try StandardPack.compiled())
    for report in try Self.samples.get() {
      let result = assessor.assess(report)
      for finding in result.indicators + result.contra + result.dismissed {
        #expect(!finding.evidence.isEmpty)
        var last = (-1, -1, -1)
        for words in finding.evidence {
          let field = words.field == .title ? report.title : report.narrative
          #expect(words.bytes.start >= field.start && words.bytes.end <= field.end)
          #expect(words.bytes.count > 0)
          let scalars = report.string(field).unicodeScalars.map { $0 }
          #expect(words.start < words.end && words.end <= scalars.count)
          var quoted = String.UnicodeScalarView()
          quoted.append(contentsOf: scalars[words.start..<words.end])
          #expect(String(quoted) == report.string(words.bytes))
          let place = (words.field == .title ? 0 : 1, words.start, words.end)
          #expect(last < place)
          last = place
        }
      }
      #expect(result.isComplete)
    }
  }

  @Test func `the hash of a pack follows its content and its paths`() throws {
    let base = TestPack("phrase \"p\" \"word\"")
    var content = base
    content.files[TestPack.path, default: ""] += "\n"
    var path = TestPack()
    path.files["indicators/test/other.lua"] = base.files[TestPack.path]
    let hashes = [base, content, path].map { $0.source.hash }
    #expect(Set(hashes).count == 3)
    #expect(base.source.hash == TestPack("phrase \"p\" \"word\"").source.hash)
  }
}
