import Exchange
import Foundation
import Testing

@testable import Screening

/// Records that are no reports.
struct RejectTests {
  private let bad = [
    "{broken", "[1]", "{\"narrative\":\"x\"}", "{\"id\":\"X\"}", "{\"id\":\"X\",\"narrative\":7}",
    "{\"id\":\"\",\"narrative\":\"x\"}",
  ]

  @Test(arguments: [1, 4])
  func `rejects are counted, kept byte for byte, and reported`(_ jobs: Int) throws {
    let folder = try TemporaryFolder()
    var lines: [String] = []
    for number in 0..<600 {
      lines.append(Reports.line(number))
      if number % 100 == 50 { lines.append(bad[number / 100]) }
    }
    let input = try folder.write(lines.joined(separator: "\n") + "\n", to: "in.ndjson")
    var options = ScreeningOptions(inputs: [input], rejects: folder.path("rejects"), jobs: jobs)
    options.output = folder.path("out")
    var reasons: [RejectReason] = []
    let summary = try ScreeningRun(pack: SmallPack.shared.get(), options: options).run { event in
      if case .rejected(let reason, let name) = event {
        reasons.append(reason)
        #expect(name == input)
      }
    }
    #expect(summary.read == 606)
    #expect(summary.rejected == 6)
    #expect(summary.assessed == 600)
    #expect(summary.needsLook)
    #expect(reasons.map(\.line) == [52, 153, 254, 355, 456, 557])
    #expect(try folder.read("rejects") == bad.joined(separator: "\n") + "\n")
    #expect(try folder.read("rejects.reasons.ndjson").split(separator: "\n").count == 6)
    #expect(Reports.ids(in: try folder.read("out")).count == 600)
  }

  @Test func `without rejects there are no empty files`() throws {
    let folder = try TemporaryFolder()
    let input = try folder.write(Reports.plain(0..<3), to: "in.ndjson")
    var options = ScreeningOptions(inputs: [input], rejects: folder.path("rejects"), jobs: 1)
    options.output = folder.path("out")
    _ = try ScreeningRun(pack: SmallPack.shared.get(), options: options).run()
    #expect(folder.names == ["in.ndjson", "out"])
  }

  @Test func `an input of rejects alone is done, with nothing found`() throws {
    let folder = try TemporaryFolder()
    let input = try folder.write("{\n{\n", to: "in.ndjson")
    var options = ScreeningOptions(inputs: [input], rejects: folder.path("rejects"), jobs: 2)
    options.output = folder.path("out")
    let summary = try ScreeningRun(pack: SmallPack.shared.get(), options: options).run()
    #expect(summary.read == 2 && summary.rejected == 2 && summary.assessed == 0)
    #expect(try folder.read("out").isEmpty)
  }
}
