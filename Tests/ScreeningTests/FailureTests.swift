import Exchange
import Foundation
import Testing

@testable import Screening

/// Runs that cannot do their job leave nothing half-written.
struct FailureTests {
  @Test(.enabled(if: TemporaryFolder.hasFullDevice), arguments: [1, 4])
  func `a run that fails in the end leaves the old output as it was`(_ jobs: Int) throws {
    let folder = try TemporaryFolder()
    let input = try folder.write(Reports.plain(0..<3000) + "{broken\n", to: "in.ndjson")
    _ = try folder.write("what was there before", to: "out")
    try folder.linkToFullDevice("rejects")
    var options = ScreeningOptions(inputs: [input], rejects: folder.path("rejects"), jobs: jobs)
    options.output = folder.path("out")
    let run = ScreeningRun(pack: try SmallPack.shared.get(), options: options)
    #expect {
      try run.run()
    } throws: { error in
      guard case .exchange(let error)? = error as? ScreeningError else { return false }
      return error.code == "disk-full" && error.file == folder.path("rejects")
    }
    #expect(try folder.read("out") == "what was there before")
    #expect(folder.names == ["in.ndjson", "out", "rejects"])
  }

  @Test(.enabled(if: TemporaryFolder.hasFullDevice), arguments: [1, 4])
  func `the rejects so far are kept when a run fails`(_ jobs: Int) throws {
    let folder = try TemporaryFolder()
    let input = try folder.write("{broken\n" + Reports.plain(0..<3000), to: "in.ndjson")
    try folder.linkToFullDevice("out")
    var options = ScreeningOptions(inputs: [input], rejects: folder.path("rejects"), jobs: jobs)
    options.output = folder.path("out")
    let run = ScreeningRun(pack: try SmallPack.shared.get(), options: options)
    #expect(throws: ScreeningError.self) { try run.run() }
    #expect(folder.names == ["in.ndjson", "out", "rejects", "rejects.reasons.ndjson"])
    #expect(try folder.read("rejects") == "{broken\n")
  }

  @Test(arguments: [1, 4])
  func `an input that is missing is passed over, and counted`(_ jobs: Int) throws {
    let folder = try TemporaryFolder()
    let input = try folder.write(Reports.plain(0..<300), to: "in.ndjson")
    let inputs = [folder.path("missing.ndjson"), input, folder.path("missing too.ndjson")]
    var options = ScreeningOptions(inputs: inputs, rejects: folder.path("rejects"), jobs: jobs)
    options.output = folder.path("out")
    var skipped: [String] = []
    let summary = try ScreeningRun(pack: try SmallPack.shared.get(), options: options).run {
      if case .skipped(let error) = $0 { skipped.append(error.file) }
    }
    #expect(skipped == [inputs[0], inputs[2]])
    #expect(summary.skippedInputs == 2 && summary.read == 300 && summary.needsLook)
    #expect(folder.names == ["in.ndjson", "out"])
  }

  @Test(arguments: [1, 4])
  func `an output that cannot be made stops the run before it begins`(_ jobs: Int) throws {
    let folder = try TemporaryFolder()
    let input = try folder.write(Reports.plain(0..<300), to: "in.ndjson")
    var options = ScreeningOptions(inputs: [input], rejects: folder.path("rejects"), jobs: jobs)
    options.output = folder.path("no/such/folder/out")
    let run = ScreeningRun(pack: try SmallPack.shared.get(), options: options)
    #expect(throws: ScreeningError.self) { try run.run() }
    #expect(folder.names == ["in.ndjson"])
  }

  @Test(.enabled(if: TemporaryFolder.hasFullDevice), arguments: [1, 4])
  func `a full device is an error, with any number of workers`(_ jobs: Int) throws {
    let folder = try TemporaryFolder()
    let input = try folder.write(Reports.plain(0..<5000), to: "in.ndjson")
    var options = ScreeningOptions(inputs: [input], rejects: folder.path("rejects"), jobs: jobs)
    options.output = "/dev/full"
    let run = ScreeningRun(pack: try SmallPack.shared.get(), options: options)
    #expect {
      try run.run()
    } throws: { error in
      guard case .exchange(let error)? = error as? ScreeningError else { return false }
      return error.code == "disk-full"
    }
  }

  @Test func `a folder in the place of the store is an error`() throws {
    let folder = try TemporaryFolder()
    let input = try folder.write(Reports.plain(0..<3), to: "in.ndjson")
    var options = ScreeningOptions(inputs: [input], rejects: folder.path("rejects"), jobs: 1)
    options.store = folder.url.path
    options.output = folder.path("out")
    let run = ScreeningRun(pack: try SmallPack.shared.get(), options: options)
    #expect {
      try run.run()
    } throws: { error in
      guard case .store? = error as? ScreeningError else { return false }
      return true
    }
    #expect(folder.names == ["in.ndjson"])
  }
}
