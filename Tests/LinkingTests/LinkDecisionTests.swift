import CaseStore
import Linking
import ReportModel
import Testing

/// What later searches keep, and what people decide.
struct LinkDecisionTests {
  @Test func `a second search writes only what is new`() throws {
    let bench = try LinkBench([phone("A"), phone("B")])
    #expect(try bench.build(at: "2026-11-24T09:00:00Z").result.new == 1)
    let again = try bench.build(at: "2026-11-25T09:00:00Z").result
    #expect(again.new == 0 && again.gone == 0 && again.links == 1)
    try bench.add([phone("C")])
    #expect(try bench.build(at: "2026-11-26T09:00:00Z").result.new == 2)
    let links = try #require(try bench.store.links(of: "B")?.links)
    #expect(links.map(\.since) == ["2026-11-24T09:00:00Z", "2026-11-26T09:00:00Z"])
    let builds = try bench.store.linkBuilds(limit: 2)
    #expect(builds.map(\.result.links) == [3, 1])
  }

  @Test func `what a person undid stays undone, with its history`() throws {
    let bench = try LinkBench([phone("A"), phone("B"), phone("C")])
    try bench.build()
    // The order of the two does not matter.
    #expect(try bench.decide(.unlink, "B", "A") == .done(groups: 1))
    let result = try bench.build().result
    #expect(result.new == 0 && result.links == 2 && result.unlinked == 1)
    #expect(try bench.partners(of: "A") == ["C": [.phone]])
    #expect(try bench.decide(.unlink, "A", "B") == .already)
    #expect(try bench.decide(.relink, "A", "B") == .done(groups: 1))
    #expect(try bench.partners(of: "A").count == 2)
    let decisions = try bench.store.linkDecisions(limit: 10)
    #expect(decisions.map(\.decision.act) == [.relink, .unlink])
    #expect(decisions.allSatisfy { $0.decision.person == "ada" && !$0.decision.reason.isEmpty })
    let acts = try bench.store.audit(AuditQuery(actor: "ada")).map(\.entry.act)
      .filter { $0 != .personAdded }
    #expect(acts == [.linkRestored, .linkUndone])
    let link = try #require(try bench.store.links(of: "A")?.links.first { $0.second.id == "B" })
    #expect(link.decisions.map(\.act) == [.unlink, .relink])
  }

  @Test func `a decision needs two linked reports and a person who may decide`() throws {
    let bench = try LinkBench([phone("A"), phone("B"), Sample(id: "C", text: "Nothing.")])
    try bench.build()
    #expect(try bench.decide(.unlink, "A", "C") == .noLink)
    #expect(try bench.decide(.unlink, "A", "X") == .unknownReport("X"))
    #expect(throws: StoreError.self) { try bench.decide(.unlink, "A", "B", by: "vera") }
    #expect(throws: StoreError.self) { try bench.decide(.unlink, "A", "B", by: "nobody") }
    #expect(try bench.partners(of: "A") == ["B": [.phone]])
  }

  @Test func `undoing the only bridge makes two groups`() throws {
    func sample(_ id: String, _ values: String...) -> Sample {
      Sample(
        id: id, text: "Names: " + values.joined(separator: " "),
        entities: values.map { ($0, .handle, $0) })
    }
    let bench = try LinkBench([
      sample("A", "@one"), sample("B", "@one", "@two"), sample("C", "@two", "@three"),
      sample("D", "@three"),
    ])
    try bench.build()
    #expect(try bench.store.linkGroups(limit: 9).groups.map(\.count) == [4])
    #expect(try bench.decide(.unlink, "B", "C") == .done(groups: 2))
    let groups = try bench.store.linkGroups(limit: 9).groups
    #expect(groups.map(\.name) == ["A", "C"] && groups.map(\.count) == [2, 2])
    let group = try #require(try bench.store.linkGroup(of: "D"))
    #expect(group.group.reports.map(\.id) == ["C", "D"] && group.links.count == 1)
    #expect(group.group.state == .whole)
    #expect(try bench.store.linkGroup(of: "X") == nil)
  }

  @Test func `a group has its days, places and kinds`() throws {
    let bench = try LinkBench([
      phone("A", day: "2026-04-02T10:00:00Z", province: "QC"), phone("B", day: "2026-03-02"),
      phone("C", day: "", province: ""),
    ])
    try bench.build()
    let group = try #require(try bench.store.linkGroup(of: "C")?.group)
    #expect(group.days == ("2026-03-02", "2026-04-02"))
    #expect(group.provinces == ["ON", "QC"] && group.kinds == [.phone: 3])
    #expect(group.reports.map(\.id) == ["C", "B", "A"])
  }

  @Test func `the words of a reason are looked up in both reports`() throws {
    let bench = try LinkBench([phone("A", "514-555-0123"), phone("B", "(514) 555 0123")])
    try bench.build()
    let reason = try #require(try bench.store.links(of: "A")?.links.first?.reasons.first)
    let words = try ["A", "B"].map { id in
      let item = try #require(try bench.store.linkable(id: id))
      return LinkWords(of: item, rules: .everything).place(of: reason.kind, key: reason.key)
    }
    #expect(words.map { $0?.text } == ["514-555-0123", "(514) 555 0123"])
    #expect(words.map { $0?.scalars } == [5..<17, 5..<19])
  }
}

extension LinkDecisionTests {
  @Test func `passages are places in both texts, beyond ASCII as well`() {
    let first = Report(
      id: "A", narrative: "« Déjà. » He drives her to the motel à l’aéroport daily.")
    let second = Report(
      id: "B", narrative: "Then he drives her to the motel à l'aéroport each day.")
    let passages = SharedPassages.find(first, second)
    #expect(passages.count == 1)
    let texts = passages.map { passage in
      [(first, passage.first), (second, passage.second)].map { report, range in
        let scalars = Array(report.string(report.narrative).unicodeScalars)
        return String(String.UnicodeScalarView(scalars[range]))
      }
    }
    #expect(
      texts == [
        ["He drives her to the motel à l’aéroport", "he drives her to the motel à l'aéroport"]
      ])
    let other = Report(id: "C", narrative: "Nothing of this.")
    #expect(SharedPassages.find(first, other).isEmpty)
  }
}
