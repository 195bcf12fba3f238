internal import Exchange
import Foundation
internal import ReportModel

/// Writes a table of Apache Parquet with DuckDB, a program of its own: `duckdb`, or Python with its
/// package.
///
/// One report a row, with the findings as a list. Who asked and why stands in the metadata of the file.
final class ParquetExporter: ReportExporter {
  /// How long DuckDB may take, in seconds.
  static let seconds = 600.0

  private enum Tool {
    case duckdb(ForeignProgram)
    case python(ForeignProgram)
  }

  private let file: ExportFile
  private let request: ExportRequest
  private let folder: TemporaryFolder
  private let rows: ExportFile
  private let tool: Tool

  init(_ file: ExportFile, _ request: ExportRequest) throws(ExportError) {
    folder = try TemporaryFolder(beside: file.path)
    if let duckdb = ForeignProgram(variable: "FANAL_DUCKDB", names: ["duckdb"]) {
      tool = .duckdb(duckdb)
    } else if ProcessInfo.processInfo.environment["FANAL_DUCKDB"] == nil,
      let python = ForeignProgram(variable: "FANAL_PYTHON", names: ["python3", "python"]),
      python.run(["-c", "import duckdb"], in: folder.url, seconds: 30) == .ended(0)
    {
      tool = .python(python)
    } else {
      throw .noDuckDB
    }
    self.file = file
    self.request = request
    rows = try ExportFile(path: folder.file("rows.ndjson").path)
  }

  func write(_ record: ExportRecord) throws(ExportError) {
    let (report, assessment) = (record.report, record.assessment)
    var line = ByteWriter()
    func text(_ range: ByteRange) -> JSONValue? {
      range.isEmpty ? nil : .string(report.string(range))
    }
    let row = JSONValue.object([
      "id": .string(record.id), "received_at": text(report.receivedAt),
      "received_on": ExportFilter.day(of: report.string(report.receivedAt)).map { .string($0) },
      "source_type": text(report.sourceType), "province": text(report.province),
      "city": text(report.city), "language": .string(assessment.language),
      "flagged": .boolean(assessment.flagged), "review": .boolean(assessment.needsReview),
      "score": .number(assessment.score), "priority": .string(assessment.priority.rawValue),
      "complete": .boolean(assessment.isComplete),
      "lead_pillar": record.leadPillar.map { .string($0.rawValue) },
      "pillars": .strings(assessment.pillars.map(\.pillar.rawValue)),
      "result": assessment.method.map { .string($0.result) },
      "indicators": .strings(assessment.indicators.map(\.code)),
      "contra": .strings(assessment.contra.map(\.code)),
      "findings": .list(
        record.findings.flatMap { standing, finding in
          finding.evidence.map { evidence in
            .object([
              "code": .string(finding.code), "standing": .string(standing.rawValue),
              "strength": .string(finding.strength.rawValue),
              "status": .string(evidence.status.rawValue),
              "field": .string(evidence.field.rawValue), "start": .integer(evidence.start),
              "end": .integer(evidence.end), "text": .string(report.string(evidence.bytes)),
            ])
          }
        }),
      "pack": .string(record.pack.name), "pack_version": .string(record.pack.version),
      "pack_hash": .string(record.pack.hash.description), "engine": .string(record.pack.engine),
      "run": .integer(Int(record.run)),
    ])
    row.adding(record.standingMembers).write(to: &line)
    line.append(text: "\n")
    try rows.write(line.bytes)
  }

  func finish(_ counts: ExportCounts) throws(ExportError) {
    try rows.finish()
    let target = folder.file("rows.parquet")
    let about = ExportManifest.contents(request, counts).text
    let statement = """
      SET threads = 1; SET memory_limit = '512MB';
      COPY (SELECT * FROM read_json('rows.ndjson', format = 'newline_delimited',
        maximum_object_size = 67108864, columns = {\(Self.columns)}))
      TO 'rows.parquet' (FORMAT parquet, COMPRESSION zstd, KV_METADATA {fanal: \(Self.quoted(about))});
      """
    let outcome: ForeignProgram.Outcome
    switch tool {
    case .duckdb(let program):
      outcome = program.run(
        ["-no-stdin", "-batch", ":memory:", "-c", statement], in: folder.url, seconds: Self.seconds)
    case .python(let program):
      outcome = program.run(
        ["-c", "import duckdb, sys; duckdb.connect(':memory:').execute(sys.argv[1])", statement],
        in: folder.url, seconds: Self.seconds)
    }
    guard outcome == .ended(0), FileManager.default.fileExists(atPath: target.path) else {
      throw .duckDBFailed(outcome)
    }
    try file.write(contentsOf: target)
  }

  /// The columns with their types: always the same, whatever the reports hold.
  private static let columns = """
    id: 'VARCHAR', received_at: 'VARCHAR', received_on: 'DATE', source_type: 'VARCHAR', \
    province: 'VARCHAR', city: 'VARCHAR', language: 'VARCHAR', flagged: 'BOOLEAN', \
    review: 'BOOLEAN', score: 'DOUBLE', priority: 'VARCHAR', complete: 'BOOLEAN', \
    lead_pillar: 'VARCHAR', pillars: 'VARCHAR[]', result: 'VARCHAR', indicators: 'VARCHAR[]', \
    contra: 'VARCHAR[]', findings: 'STRUCT(code VARCHAR, standing VARCHAR, strength VARCHAR, \
    status VARCHAR, field VARCHAR, "start" BIGINT, "end" BIGINT, "text" VARCHAR)[]', \
    pack: 'VARCHAR', pack_version: 'VARCHAR', pack_hash: 'VARCHAR', engine: 'VARCHAR', run: 'BIGINT', \
    state: 'VARCHAR', changed_since: 'BOOLEAN', reason: 'VARCHAR', decided_by: 'VARCHAR', \
    decided_at: 'VARCHAR', verdicts: 'STRUCT(code VARCHAR, verdict VARCHAR, "by" VARCHAR, \
    "at" VARCHAR)[]', raised: 'VARCHAR[]'
    """

  /// The text as a string of SQL.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }
}

extension ExportError {
  fileprivate static let noDuckDB = ExportError(
    "program-missing",
    en: "Parquet needs DuckDB, which is not here. Install the program duckdb (pip install "
      + "duckdb-cli) or the Python package (pip install duckdb), or export ndjson or csv.",
    fr: "Parquet demande DuckDB, qui n'est pas ici. Installez le programme duckdb (pip install "
      + "duckdb-cli) ou le paquet Python (pip install duckdb), ou exportez en ndjson ou csv.")

  fileprivate static func duckDBFailed(_ outcome: ForeignProgram.Outcome) -> ExportError {
    let (en, fr) =
      switch outcome {
      case .ended(let code): ("exit code \(code)", "code de sortie \(code)")
      case .crashed(let signal): ("signal \(signal)", "signal \(signal)")
      case .timedOut: ("it took longer than ten minutes", "il a mis plus de dix minutes")
      case .notStarted: ("it did not start", "il n'a pas démarré")
      }
    return ExportError(
      "program-failed",
      en:
        "DuckDB did not write the Parquet file: \(en). Nothing was written; export ndjson or csv.",
      fr: "DuckDB n'a pas écrit le fichier Parquet : \(fr). Rien n'a été écrit; exportez en ndjson "
        + "ou csv.")
  }
}
