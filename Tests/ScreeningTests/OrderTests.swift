import Foundation
import ReportModel
import Testing

@testable import Screening

/// Many workers, one order.
struct OrderTests {
  private func screen(
    _ folder: TemporaryFolder, _ inputs: [String], jobs: Int,
    format: ScreeningOptions.Output = .ndjson,
    name: String = "out"
  ) throws -> ScreeningSummary {
    var options = ScreeningOptions(
      inputs: inputs, rejects: folder.path("\(name).rejects"), jobs: jobs)
    options.output = folder.path(name)
    options.format = format
    return try ScreeningRun(pack: SmallPack.shared.get(), options: options).run()
  }

  @Test func `the results come in the order of the input, whatever the batches`() throws {
    let folder = try TemporaryFolder()
    let input = try folder.write(Reports.uneven(1500), to: "in.ndjson")
    let summary = try screen(folder, [input], jobs: 4)
    #expect(Reports.ids(in: try folder.read("out")) == (0..<1500).map { "R-\($0)" })
    #expect(summary.read == 1500)
    #expect(summary.flagged == 500)
    #expect(summary.byPriority[.high] == 500)
    #expect(summary.byIndicator == ["test.papers": 500])
    #expect(summary.rejected == 0 && !summary.needsLook)
  }

  @Test(arguments: [ScreeningOptions.Output.ndjson, .csv])
  func `one worker and four write the same bytes`(_ format: ScreeningOptions.Output) throws {
    let folder = try TemporaryFolder()
    let input = try folder.write(Reports.uneven(700), to: "in.ndjson")
    var summaries: [ScreeningSummary] = []
    for jobs in [1, 4, 7] {
      var summary = try screen(folder, [input], jobs: jobs, format: format, name: "out\(jobs)")
      summary.seconds = 0
      summaries.append(summary)
    }
    let one = try folder.read("out1")
    #expect(!one.isEmpty)
    #expect(try folder.read("out4") == one)
    #expect(try folder.read("out7") == one)
    #expect(summaries[0] == summaries[1] && summaries[1] == summaries[2])
  }

  @Test func `several inputs follow each other`() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write(Reports.plain(0..<300), to: "a.ndjson")
    let second = try folder.write(
      "id,narrative\nC-1,He took her passport.\nC-2,Nothing.\n", to: "b.csv")
    let third = try folder.write(Reports.plain(300..<301), to: "c.ndjson")
    for jobs in [1, 4] {
      let summary = try screen(folder, [first, second, third], jobs: jobs)
      let ids = (0..<300).map { "R-\($0)" } + ["C-1", "C-2", "R-300"]
      #expect(Reports.ids(in: try folder.read("out")) == ids)
      #expect(summary.read == 303)
    }
  }

  @Test func `what a limit stopped is counted, and the rest goes on`() throws {
    let folder = try TemporaryFolder()
    var lines = (0..<200).map { Reports.line($0, narrative: "He took her passport.") }
    lines[150] = Reports.line(150, narrative: "He took her passport.", province: "LOOP")
    let input = try folder.write(lines.joined(separator: "\n"), to: "in.ndjson")
    for jobs in [1, 3] {
      let summary = try screen(folder, [input], jobs: jobs)
      #expect(summary.incomplete == 1)
      #expect(summary.needsLook)
      #expect(summary.stops == ["urgency": ["cpu": 1]])
      #expect(summary.read == 200)
      let results = try folder.read("out").split(separator: "\n")
      #expect(results.count == 200)
      #expect(results.count { $0.contains("\"complete\":false") } == 1)
    }
  }

  @Test func `events tell of progress, and come on the calling thread`() throws {
    let folder = try TemporaryFolder()
    let input = try folder.write(Reports.plain(0..<1000), to: "in.ndjson")
    let options = ScreeningOptions(inputs: [input], rejects: folder.path("rejects"), jobs: 3)
    let thread = Thread.current
    var seen: [Int] = []
    _ = try ScreeningRun(pack: SmallPack.shared.get(), options: options).run { event in
      #expect(Thread.current == thread)
      if case .progress(_, let total, let records) = event {
        seen.append(records)
        #expect(total != nil)
      }
    }
    #expect(seen == seen.sorted())
    #expect(seen.last == 1000)
  }
}
