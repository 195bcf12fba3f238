import ReportModel
import Testing

@testable import Export

struct RequestTests {
  @Test(arguments: [
    (["TLP:RED"], ["TLP:RED"]), (["tlp:amber+strict"], ["TLP:AMBER+STRICT"]),
    (["TLP: GREEN"], ["TLP:GREEN"]), (["TLP:WHITE"], ["TLP:CLEAR"]),
    (["Protected B"], ["PROTECTED B"]),
    (["protégé b"], ["PROTECTED B"]),
    (["PROTECTED-C", "TLP:CLEAR"], ["TLP:CLEAR", "PROTECTED C"]),
  ])
  func `a marking is read as people write it`(_ labels: [String], _ expected: [String]) {
    #expect(ExportMarking(labels)?.labels == expected)
  }

  @Test(arguments: [
    [], ["TLP:RED", "TLP:GREEN"], ["PROTECTED D"], ["PROTECTED"], ["SECRET"],
    ["TLP:RED", ""], ["PROTECTED A", "PROTÉGÉ B"],
  ])
  func `what is no marking is none`(_ labels: [String]) {
    #expect(ExportMarking(labels) == nil)
  }

  /// The markings of a report, and whether it may be in a file for these labels.
  @Test(arguments: [
    (["TLP:RED"], ["TLP:GREEN"], false), (["TLP:GREEN"], ["TLP:RED"], true),
    (["TLP:AMBER"], ["TLP:AMBER"], true), (["TLP:AMBER+STRICT"], ["TLP:AMBER"], false),
    (["TLP:GREEN"], ["PROTECTED B"], false), (["TLP:CLEAR"], ["PROTECTED A"], true),
    (["PROTECTED B"], ["TLP:RED"], false), (["PROTECTED B"], ["TLP:RED", "PROTECTED B"], true),
    (["PROTECTED A", "TLP:AMBER"], ["TLP:AMBER", "PROTECTED B"], true),
    (["THIRD-PARTY RULE"], ["TLP:CLEAR"], true), (["NOFORN"], ["TLP:AMBER+STRICT"], false),
    (["NOFORN"], ["TLP:RED"], true), ([], ["TLP:CLEAR"], true),
  ])
  func `no report is in a file with a wider marking than its own`(
    _ own: [String], _ labels: [String], _ isCovered: Bool
  ) throws {
    let marking = try #require(ExportMarking(labels))
    #expect(marking.covers(own.map { Marking(written: $0) }) == isCovered)
  }

  @Test func `TLP labels are never translated, protected levels are`() {
    #expect(ExportMarking(["TLP:AMBER", "PROTECTED B"])?.text.fr == "TLP:AMBER · PROTÉGÉ B")
  }

  @Test(arguments: [
    ("2026-11-20T08:00:00Z", "2026-11-20"), ("2024-02-29", "2024-02-29"),
    ("2026-11-20 08:00", "2026-11-20"), ("2026-02-29", nil), ("2026-13-01", nil), ("", nil),
    ("20/11/2026", nil), ("2026-11-200", nil), ("novembre 2026", nil),
  ])
  func `the day of a date of receipt`(_ text: String, _ day: String?) {
    #expect(ExportFilter.day(of: text) == day)
  }

  @Test(arguments: [
    ("QC", "Québec", true), ("quebec", "QC", true), ("Ontario", "ON", true), ("ON", "QC", false),
    ("Nouveau-Brunswick", "NB", true), ("Atlantis", "atlantis", true), ("Atlantis", "QC", false),
  ])
  func `provinces are equal by code and by name`(_ asked: String, _ written: String, _ takes: Bool)
  {
    var filter = ExportFilter()
    filter.provinces = [asked]
    let record = Sample.record("R", "text", province: written)
    #expect((filter.outcome(of: record) == .taken) == takes)
  }

  private static let conditions: [(String, [String], @Sendable (inout ExportFilter) -> Void)] = [
    ("everything", ["R-1", "R-2", "R-3"], { _ in }),
    ("flagged", ["R-1"], { $0.onlyFlagged = true }),
    ("from a day", ["R-2"], { $0.from = "2026-11-21" }),
    ("to a day", ["R-1"], { $0.to = "2026-11-20" }),
    ("pillar", ["R-1"], { $0.pillars = [.protection] }),
    ("another pillar", [], { $0.pillars = [.prevention] }),
    ("a pillar that links raise", ["R-2"], { $0.pillars = [.partnership] }),
    ("a state", ["R-1"], { $0.states = [.confirmed] }),
    ("states", ["R-1", "R-2"], { $0.states = [.confirmed, .dismissed] }),
    ("a state that none has", [], { $0.states = [.new] }),
    ("priorities", ["R-2", "R-3"], { $0.priorities = [.none, .urgent] }),
    ("language", ["R-2"], { $0.languages = ["fr"] }),
    ("code", ["R-1"], { $0.codes = ["coercion.documents_confiscated"] }),
    ("family", ["R-1"], { $0.codes = ["coercion."] }),
    ("a code that was dismissed", [], { $0.codes = ["coercion.violence"] }),
    ("source", ["R-1", "R-2", "R-3"], { $0.sources = ["Hotline_Call"] }),
    (
      "all at once", [],
      {
        $0.onlyFlagged = true; $0.languages = ["fr"]
      }
    ),
  ]

  @Test(arguments: conditions.indices)
  func `a filter takes what it says`(_ index: Int) throws {
    let (name, expected, change) = Self.conditions[index]
    var filter = ExportFilter()
    change(&filter)
    let folder = try Folder()
    let receipt = try Sample.export(
      Sample.request(.ndjson, filter: filter), to: folder.file("out.ndjson"))
    let ids = try folder.text("out.ndjson").split(separator: "\n").map {
      $0.prefix { $0 != "," }.dropFirst(#"{"id":""#.count).dropLast()
    }
    #expect(ids.map(String.init) == expected, "\(name)")
    #expect(receipt.counts.reports == expected.count)
    // R-3 has no date, which is told and not passed over.
    #expect(receipt.counts.undated == (filter.from != nil || filter.to != nil ? 1 : 0))
  }
}
