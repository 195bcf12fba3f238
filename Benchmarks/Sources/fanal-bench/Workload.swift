internal import Exchange
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// The reports and buffers that the stages work on.
final class Workload {
  /// The stages that can be measured one by one.
  enum Stage: String, CaseIterable {
    /// Read the file and make reports.
    case parse
    /// Fold, cut into words and sentences.
    case fold
    /// Find all terms of the pack in folded texts.
    case scan
    /// Everything from a report to its assessment, folding and scanning included.
    case assess
    /// Write assessments as NDJSON into memory.
    case write
    /// Parse, assess and write, one report after the other.
    case whole
  }

  private let path: String
  private let limit: Int
  private let assessor: Assessor
  private let writer: AssessmentWriter
  private let scanner: PortableScanner
  private var scratch: PortableScanner.Scratch
  private(set) var reports: [Report] = []
  private var texts: [TextBuffer] = []
  private var assessments: [Assessment] = []
  private var text = TextBuffer()
  private var hits: [TermHit] = []
  private var lines = ByteWriter(capacity: 1 << 20)

  /// Reads up to `limit` reports and prepares what the stages need.
  init(path: String, limit: Int, pack: CompiledPack) throws {
    self.path = path
    self.limit = limit
    assessor = try Assessor(pack: pack)
    writer = AssessmentWriter(pack: pack.identity)
    scanner = PortableScanner(terms: pack.terms)
    scratch = scanner.makeScratch()
    try forEachReport { reports.append($0) }
    assessments = reports.map(assessor.assess)
    // Folded texts take ten times the memory of the reports, so the scan works on some of them.
    texts = reports.prefix(2000).map { report in
      var text = TextBuffer()
      Self.fold(report, into: &text)
      return text
    }
  }

  /// The bytes of all narratives and titles.
  var textBytes: Int { reports.reduce(0) { $0 + $1.narrative.count + $1.title.count } }

  /// How many findings and pieces of evidence there are, dismissed ones included.
  var evidence: Int {
    assessments.reduce(0) { sum, assessment in
      (assessment.indicators + assessment.contra + assessment.dismissed)
        .reduce(sum) { $0 + $1.evidence.count }
    }
  }

  /// How many reports have an indicator.
  var withFindings: Int { assessments.filter { !$0.indicators.isEmpty }.count }

  /// Runs a stage once over all reports and returns the CPU seconds of one report.
  func secondsPerReport(_ stage: Stage) throws -> Double {
    switch stage {
    case .parse:
      var bytes = 0
      return try CPUClock.seconds { try forEachReport { bytes &+= $0.narrative.count } }
        / Double(reports.count)
    case .fold:
      return CPUClock.seconds {
        for report in reports { Self.fold(report, into: &text) }
      } / Double(reports.count)
    case .scan:
      let rounds = max(1, reports.count / texts.count)
      return CPUClock.seconds {
        for _ in 0..<rounds {
          for text in texts { scanner.scan(text, scratch: &scratch, into: &hits) }
        }
      } / Double(rounds * texts.count)
    case .assess:
      return CPUClock.seconds {
        for report in reports { _ = assessor.assess(report) }
      } / Double(reports.count)
    case .write:
      return CPUClock.seconds {
        lines.removeAll()
        for (report, assessment) in zip(reports, assessments) { write(assessment, of: report) }
      } / Double(reports.count)
    case .whole:
      return try CPUClock.seconds {
        lines.removeAll()
        try forEachReport { write(assessor.assess($0), of: $0) }
      } / Double(reports.count)
    }
  }

  private func forEachReport(_ body: (Report) -> Void) throws {
    let reader = try openReports(path: path)
    var count = 0
    while count < limit, let outcome = try reader.next() {
      guard case .report(let report) = outcome else { continue }
      body(report)
      count += 1
    }
  }

  private static func fold(_ report: Report, into text: inout TextBuffer) {
    text.reset()
    report.withBytes(of: report.title) { text.append($0, field: 0) }
    report.withBytes(of: report.narrative) { text.append($0, field: 1) }
  }

  /// A megabyte of lines is where the command line writes to its file.
  private func write(_ assessment: Assessment, of report: Report) {
    writer.append(assessment, of: report, to: &lines)
    if lines.count >= 1 << 20 { lines.removeAll() }
  }
}
