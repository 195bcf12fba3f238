internal import ArgumentParser
internal import BenchmarkText
internal import Foundation

@main
struct FanalCorpus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fanal-corpus", abstract: "Makes invented reports and phrases for benchmarks.",
    subcommands: [Phrases.self, Reports.self])
}

extension FanalCorpus {
  struct Phrases: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes a rule set: one phrase or expression a line, as JSON.")

    @Option(help: "How many rows, the 24 expressions included.") var count = 3000
    @Option(help: "The seed.") var seed: UInt64 = 1

    func run() throws {
      var output = LineOutput()
      for row in PhraseSet.make(count: count, seed: seed) { try output.write(row.line()) }
      try output.flush()
    }
  }

  struct Reports: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case ndjson, csv
    }

    static let configuration = CommandConfiguration(abstract: "Writes reports.")

    @Option(help: "A phrase file, whose phrases some of the reports hold.") var phrases: String
    @Option(help: "How many reports.") var count = 20_000
    @Option(help: "The seed.") var seed: UInt64 = 1
    @Option(help: "The format.") var format = Format.ndjson

    func run() throws {
      var generator = ReportGenerator(seed: seed, phrases: try PhraseRow.read(path: phrases))
      var output = LineOutput()
      if format == .csv { try output.write(GeneratedReport.columns.joined(separator: ","), "\r\n") }
      for _ in 0..<count {
        let report = generator.next()
        switch format {
        case .ndjson: try output.write(report.ndjson())
        case .csv: try output.write(report.csv(), "\r\n")
        }
      }
      try output.flush()
    }
  }
}

/// Lines to standard output, a megabyte at a time.
private struct LineOutput {
  private var buffer = Data()

  mutating func write(_ line: String, _ end: String = "\n") throws {
    buffer.append(contentsOf: line.utf8)
    buffer.append(contentsOf: end.utf8)
    if buffer.count >= 1 << 20 { try flush() }
  }

  mutating func flush() throws {
    try FileHandle.standardOutput.write(contentsOf: buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
