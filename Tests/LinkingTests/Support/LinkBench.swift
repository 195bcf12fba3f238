import CaseStore
import Foundation
import Linking
import ReportModel

/// An invented report with what was found in it.
struct Sample {
  var id: String
  var text: String
  var day = "2026-03-02"
  var province = "ON"
  /// Words of the text with their kind and normal form.
  var entities: [(words: String, kind: Entity.Kind, value: String)] = []
  /// The field `attachments` as JSON; none where it is empty.
  var attachments = ""

  func stored() throws -> StoredAssessment {
    let report = Report(
      id: id, narrative: text, language: "en", sourceType: "hotline_call", province: province,
      city: "Town", receivedAt: day,
      extras: attachments.isEmpty ? [] : [("attachments", attachments)])
    var assessment = Assessment(language: "en")
    assessment.entities = try entities.map { item in
      guard let range = text.range(of: item.words) else { throw Missing(words: item.words) }
      let view = text.unicodeScalars
      let start = view.distance(from: view.startIndex, to: range.lowerBound)
      let end = view.distance(from: view.startIndex, to: range.upperBound)
      let base = Int(report.narrative.start)
      let bytes = (
        text.utf8.distance(from: text.startIndex, to: range.lowerBound),
        text.utf8.distance(from: text.startIndex, to: range.upperBound)
      )
      return Entity(
        kind: item.kind, field: .narrative, start: start, end: end,
        bytes: ByteRange(base + bytes.0, base + bytes.1), value: item.value)
    }
    return StoredAssessment(report: report, assessment: assessment)
  }

  struct Missing: Error { var words: String }
}

/// A store in a folder of its own with people who may decide.
final class LinkBench {
  let store: CaseStore
  private let folder: String
  private let run: RunID

  init(_ samples: [Sample] = []) throws {
    folder = NSTemporaryDirectory() + "linking-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    store = try CaseStore.open(path: folder + "/fanal.db", mode: .create)
    let identity = PackIdentity(
      name: "small", version: "1", hash: ContentHash(of: [1]), engine: "0.1.0")
    let pack = try store.registerPack(identity, files: [("pack.lua", Array("name \"small\"".utf8))])
    run = try store.beginRun(
      RunStart(
        pack: pack, engine: "0.1.0", command: "fanal screen", inputs: [],
        startedAt: "2026-11-23T09:00:00Z"))
    try store.addPerson(
      handle: "ada", name: "Ada", role: .administrator, at: "2026-11-23T09:00:00Z", by: nil)
    try store.addPerson(
      handle: "vera", name: "Vera", role: .auditor, at: "2026-11-23T09:00:00Z", by: "ada")
    try add(samples)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func add(_ samples: [Sample]) throws {
    try store.write(batch: try samples.map { try $0.stored() }, run: run)
  }

  @discardableResult
  func build(
    _ rules: LinkRules = .everything, at time: String = "2026-11-24T09:00:00Z"
  ) throws -> (findings: LinkFindings, result: LinkBuildResult) {
    var finder = LinkFinder(rules: rules)
    let findings = try finder.find(in: store)
    let build = LinkBuild(
      time: time, person: "", pack: "small", reports: findings.reports,
      leftOut: findings.leftOut.count)
    let result = try store.save(
      links: findings.links, correlations: findings.correlations, build: build)
    return (findings, result)
  }

  /// The links of a report that hold: the other report with the kinds of its reasons.
  func partners(of id: String) throws -> [String: [LinkKind]] {
    guard let links = try store.links(of: id) else { throw Sample.Missing(words: id) }
    var partners: [String: [LinkKind]] = [:]
    for link in links.links where link.holds {
      let other = link.first.id == id ? link.second.id : link.first.id
      partners[other] = link.reasons.filter { $0.gone == nil }.map(\.kind)
    }
    return partners
  }

  func decide(
    _ act: LinkDecision.Act, _ first: String, _ second: String, by person: String = "ada"
  ) throws -> CaseStore.LinkDecisionOutcome {
    try store.decide(
      LinkDecision(
        act: act, person: person, time: "2026-11-25T09:00:00Z", reason: "another person"),
      linkOf: first, and: second)
  }
}

/// Reports of one phone.
func phone(
  _ id: String, _ written: String = "514-555-0123", day: String = "2026-03-02",
  province: String = "ON"
) -> Sample {
  Sample(
    id: id, text: "Call \(written) now, report \(id).", day: day, province: province,
    entities: [(written, .phone, "+15145550123")])
}
