internal import ArgumentParser
internal import Foundation
internal import RuleEngine

@main
struct FanalBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fanal-bench",
    abstract: "Measures the stages of screening, one thread, in CPU time.",
    discussion: """
      The stages take turns within a round. Every figure is the median of the rounds, with the \
      fastest and the slowest. "match" is what assessing costs beyond folding and scanning: \
      phrases, statuses, findings and the assessment scripts.
      """)

  @Option(help: "The reports (NDJSON or CSV).") var corpus: String
  @Option(help: "The rule pack.") var pack: String
  @Option(help: "How many reports to use.") var limit = 20_000
  @Option(help: "How many rounds.") var rounds = 7

  func run() throws {
    #if DEBUG
      throw ValidationError("Build with -c release: figures of a debug build mean nothing.")
    #else
      try measure()
    #endif
  }

  private func measure() throws {
    var compiled: CompiledPack?
    let loading = try CPUClock.seconds {
      compiled = try PackCompiler.load(try PackSource(folder: pack))
    }
    guard let compiled else { return }
    let work = try Workload(path: corpus, limit: limit, pack: compiled)
    guard !work.reports.isEmpty else { throw ValidationError("\(corpus) holds no report.") }
    print(
      "\(work.reports.count) reports, \(work.textBytes / work.reports.count) bytes of text each; "
        + "\(compiled.terms.count) terms, loaded in \(fixed(loading * 1e3, 1)) ms; "
        + "\(work.withFindings) reports with findings, \(work.evidence) pieces of evidence")
    var seconds: [Workload.Stage: [Double]] = [:]
    for _ in 0..<max(1, rounds) {
      for stage in Workload.Stage.allCases {
        seconds[stage, default: []].append(try work.secondsPerReport(stage))
      }
    }
    print(row("stage", "reports/CPU s", "slowest", "fastest", "us/report"))
    for stage in Workload.Stage.allCases {
      show(stage.rawValue, seconds[stage] ?? [])
      if stage == .assess {
        let parts = [Workload.Stage.assess, .fold, .scan].map { seconds[$0] ?? [] }
        let rest = parts[0].indices.map { parts[0][$0] - parts[1][$0] - parts[2][$0] }
        show("  match", rest)
      }
    }
  }

  private func show(_ name: String, _ seconds: [Double]) {
    let sorted = seconds.sorted()
    guard let fastest = sorted.first, let slowest = sorted.last else { return }
    let median = sorted[sorted.count / 2]
    print(
      row(
        name, fixed(1 / median, 0), fixed(1 / slowest, 0), fixed(1 / fastest, 0),
        fixed(median * 1e6, 2)))
  }

  private func row(_ cells: String...) -> String {
    cells.enumerated().map { place, cell in
      let room = String(repeating: " ", count: max(0, 14 - cell.count))
      return place == 0 ? cell + room : room + cell
    }.joined()
  }

  private func fixed(_ value: Double, _ digits: Int) -> String {
    String(format: "%.\(digits)f", value)
  }
}
