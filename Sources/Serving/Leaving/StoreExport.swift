package import CaseStore
package import Disclosure
package import Export
internal import Foundation
internal import ReportModel

/// One export out of a store: the reports that a request lets through, masked where it says so, in a file with
/// its manifest, noted in the audit before anything leaves.
package struct StoreExport {
  private let request: ExportRequest
  private let output: String
  private let manifest: String?

  /// Prepares an export.
  ///
  /// - Parameters:
  ///   - output: The file; `-` is standard output.
  ///   - manifest: The file of the manifest; default the one beside the output.
  package init(_ request: ExportRequest, output: String, manifest: String? = nil) {
    self.request = request
    self.output = output
    self.manifest = manifest
  }

  /// Writes the file.
  ///
  /// - Parameters:
  ///   - store: The store, opened to write.
  ///   - packs: The packs of the store, over a connection of their own: `store` is busy.
  ///   - handle: Who answers for the export.
  ///   - beforeLeaving: Is given what tokens stand for, before the file has its name; when it throws, nothing
  ///     leaves.
  /// - Returns: What was written, and how many notes stay because their pack cannot be read, so that nobody knows
  ///   what in them would have to be hidden.
  /// - Throws: `ExportError`, `StoreError`, or what `beforeLeaving` throws.
  package func run(
    _ store: CaseStore, by handle: String, packs: StoredPacks,
    beforeLeaving: (TokenTable) throws -> Void = { _ in }
  ) throws -> (receipt: ExportJob.Receipt, withheldNotes: Int) {
    let job = try ExportJob(request, output: output, manifest: manifest) { packs.texts(of: $0) }
    var withheldNotes = 0
    let profile = request.redaction.flatMap(RedactionProfile.init(rawValue:))
    var redactor = profile.map { Redactor(profile: $0, language: request.language) }
    try store.export(run: request.filter.run.map { RunID($0) }) { stored in
      for item in stored.assessments {
        var record = ExportRecord(
          report: stored.report, assessment: item.assessment, pack: item.pack,
          run: item.run.number, standing: stored.standing, raised: stored.raised)
        guard job.wants(record) else { continue }
        if let hidden = redactor?.redact(record.report, record.assessment) {
          if let notes = record.standing?.notes, !notes.isEmpty {
            let kept = packs.redacted(notes, on: record.report, pack: item.pack, &redactor)
            withheldNotes += notes.count - kept.count
            record.standing?.notes = kept
          }
          (record.report, record.assessment) = hidden
        }
        try job.write(record)
      }
    }
    let receipt = try job.finish { receipt in
      // The map before the file: tokens without it would be lost.
      if let redactor { try beforeLeaving(redactor.tokens) }
      _ = try store.record(entry(receipt, by: handle))
    }
    return (receipt, withheldNotes)
  }

  /// What the audit keeps of an export: who, why, what and how much, never text of a report.
  private func entry(_ receipt: ExportJob.Receipt, by handle: String) -> AuditEntry {
    var detail: [String: AuditValue] = [
      "format": .text(request.format.rawValue),
      "marking": .text(request.marking.labels.joined(separator: " ")),
      "sha256": .text(receipt.digest), "bytes": .number(receipt.size),
      "reports": .init(receipt.counts.reports),
    ]
    for (name, values) in request.filter.conditions {
      detail["filter." + name] = .text(values.joined(separator: ", "))
    }
    if let profile = request.redaction { detail["redaction"] = .text(profile) }
    return AuditEntry(
      .exported, object: .store, by: handle, purpose: request.purpose, detail: detail)
  }
}
