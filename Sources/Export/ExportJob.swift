internal import Exchange
public import ReportModel

/// One export, from the first report to the file and its manifest.
///
///     let job = try ExportJob(request, output: "urgent.xlsx") { hash in texts(of: hash) }
///     try store.export { try job.take($0) }
///     let receipt = try job.finish { receipt in try audit(receipt) }
///
/// Reports are written as they come, so that memory does not depend on their number. Not `Sendable`:
/// make it and use it in one place.
public final class ExportJob {
  /// What an export became.
  public struct Receipt: Sendable, Hashable {
    /// What it holds.
    public var counts: ExportCounts
    /// The size of the file in bytes.
    public var size: Int64
    /// The SHA-256 of the file, in hexadecimal.
    public var digest: String
    /// The manifest; `nil` where none was written.
    public var manifest: String?
  }

  /// What was written so far.
  public private(set) var counts = ExportCounts()

  private let request: ExportRequest
  private let file: ExportFile
  private let manifest: ExportFile?
  private let exporter: any ReportExporter

  /// The name of the manifest of a file; `nil` for standard output.
  public static func manifestPath(of output: String) -> String? {
    output == "-" ? nil : output + ".manifest.json"
  }

  /// Opens the files.
  ///
  /// - Parameters:
  ///   - output: The file; `-` is standard output.
  ///   - manifest: The file of the manifest; default the one beside the output.
  ///   - texts: Reads what the codes of a pack mean.
  /// - Throws: `ExportError` when a file cannot be made, when there is nowhere to say who asked, or
  ///   when a program that the form needs is not there.
  public init(
    _ request: ExportRequest, output: String, manifest: String? = nil,
    texts: @escaping (ContentHash) -> PackTexts
  ) throws(ExportError) {
    self.request = request
    let manifestPath = manifest ?? Self.manifestPath(of: output)
    if manifestPath == nil && !request.format.carriesRequest {
      throw .noManifest(request.format)
    }
    let packs = TextsOfPacks(texts)
    file = try ExportFile(path: output)
    exporter =
      switch request.format {
      case .ndjson: LineExporter(file)
      case .csv: TableExporter(file)
      case .xlsx: try WorkbookExporter(file, request, packs)
      case .html: try PageExporter(file, request, packs)
      case .pdf: try PaperExporter(file, request, packs)
      case .htcds: CaseDataExporter(file, request, packs)
      case .stix: BundleExporter(file, request, packs)
      case .parquet: try ParquetExporter(file, request)
      }
    if let manifestPath {
      self.manifest = try ExportFile(path: manifestPath)
    } else {
      self.manifest = nil
    }
  }

  /// Writes one report, unless the filter leaves it out.
  ///
  /// - Throws: `ExportError`.
  public func take(_ record: ExportRecord) throws(ExportError) {
    if wants(record) { try write(record) }
  }

  /// Writes one report that the filter has let through, for example with its names masked.
  ///
  /// - Throws: `ExportError`.
  public func write(_ record: ExportRecord) throws(ExportError) {
    counts.add(record)
    try exporter.write(record)
  }

  /// Whether a report is wanted and may be in a file with this marking; one whose day cannot be read,
  /// or whose own marking is narrower, is counted.
  public func wants(_ record: ExportRecord) -> Bool {
    switch request.filter.outcome(of: record) {
    case .left: return false
    case .undated:
      counts.undated += 1
      return false
    case .taken: break
    }
    if request.marking.covers(record.report.details.markings) { return true }
    counts.withheld += 1
    return false
  }

  /// Completes the file and its manifest.
  ///
  /// The manifest takes its name first, so that a file is never there without it.
  ///
  /// - Parameter record: Is called when all bytes are written and nothing has its name yet, to note what
  ///   leaves; when it throws, nothing leaves.
  /// - Throws: `ExportError`, or what `record` throws.
  public func finish(_ record: (Receipt) throws -> Void = { _ in }) throws -> Receipt {
    try exporter.finish(counts)
    let receipt = Receipt(
      counts: counts, size: file.byteCount, digest: file.digest(), manifest: manifest?.path)
    try manifest?.write(
      ExportManifest.bytes(
        request, counts, file: file.path, digest: receipt.digest, size: receipt.size))
    try record(receipt)
    try manifest?.finish()
    try file.finish()
    return receipt
  }
}

extension ExportError {
  fileprivate static func noManifest(_ format: ExportFormat) -> ExportError {
    ExportError(
      "no-manifest",
      en:
        "\(format.rawValue) has no room to say who asked and why, and standard output has no file "
        + "beside it: name one with --manifest.",
      fr: "\(format.rawValue) n'a pas de place pour dire qui demande et pourquoi, et la sortie "
        + "standard n'a pas de fichier à côté d'elle : nommez-en un avec --manifest.")
  }
}
