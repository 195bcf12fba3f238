internal import CaseStore
internal import Exchange
internal import ReportModel
internal import RuleEngine

/// Some reports on their way to a worker.
struct ReportBatch: Sendable {
  /// The place in the order of the input.
  var number: Int
  var reports: [Report]
}

/// What a worker made of a batch.
struct AssessedBatch: Sendable {
  var number: Int
  /// The results as they are written.
  var lines: [UInt8] = []
  /// What goes into the store; empty without one.
  var stored: [StoredAssessment] = []
  var summary = ScreeningSummary()
  /// In how many of its reports each rule of the pack, in order, was observed as an indicator.
  var observed: [Int] = []
  /// How often each rule or script tripped a limit in it.
  var trips: [String: Int] = [:]
}

/// Assesses batches; each worker has its own, because an assessor holds a Lua state.
struct BatchAssessor {
  private let assessor: Assessor
  private let writer: AssessmentWriter
  private let tableWriter = AssessmentCSVWriter()
  private let format: ScreeningOptions.Output?
  private let isStoring: Bool
  private let trips: TripLedger

  init(
    pack: CompiledPack, options: ScreeningOptions, trips: TripLedger
  ) throws(PackError) {
    self.trips = trips
    var limits = AssessorLimits()
    // All workers together remember so many, as long as there are not more than 32 of them.
    limits.rememberedOutcomes = max(1024, 32_768 / options.jobs)
    assessor = try Assessor(pack: pack, limits: limits)
    writer = AssessmentWriter(pack: pack.identity)
    format = options.output == nil ? nil : options.format
    isStoring = options.store != nil
  }

  func assess(_ batch: ReportBatch) -> AssessedBatch {
    var result = AssessedBatch(number: batch.number)
    assessor.switchOff(trips.off(in: batch.number))
    var lines = ByteWriter(capacity: format == nil ? 0 : batch.reports.count * 1024)
    for report in batch.reports {
      let assessment = assessor.assess(report)
      result.summary.count(assessment)
      result.summary.count(assessor.exceptions)
      switch format {
      case .ndjson: writer.append(assessment, of: report, to: &lines)
      case .csv: tableWriter.append(assessment, of: report, to: &lines)
      case nil: break
      }
      if isStoring {
        result.stored.append(StoredAssessment(report: report, assessment: assessment))
      }
    }
    result.lines = lines.bytes
    result.summary.read = batch.reports.count
    result.observed = assessor.takeObserved()
    result.trips = assessor.trips
    return result
  }
}
