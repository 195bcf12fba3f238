internal import Exchange
internal import ReportModel

/// What an export says of itself, in a file beside it and in the file where there is room.
///
/// The contract is `docs/schema/export-manifest.schema.json`.
enum ExportManifest {
  /// The part that is known before anything is written.
  static func request(_ request: ExportRequest) -> JSONValue {
    .object([
      "format": .string(request.format.rawValue),
      "purpose": .string(request.purpose),
      "marking": .strings(request.marking.labels),
      "requested_by": .string(request.person),
      "created_at": .string(request.createdAt),
      "program": .string(request.program),
      "filters": .object(
        request.filter.conditions.map { .init(name: $0.name, value: .strings($0.values)) }),
      "redaction": request.redaction.map { .string($0) },
      "caution": .object(["en": .string(caution.en), "fr": .string(caution.fr)]),
    ])
  }

  /// Request and counts.
  static func contents(_ request: ExportRequest, _ counts: ExportCounts) -> JSONValue {
    self.request(request).adding([
      "packs": .list(
        counts.packList.map { pack, reports in
          .object([
            "name": .string(pack.name), "version": .string(pack.version),
            "hash": .string(pack.hash.description), "engine": .string(pack.engine),
            "reports": .integer(reports),
          ])
        }),
      "counts": .object([
        "reports": .integer(counts.reports), "flagged": .integer(counts.flagged),
        "review": .integer(counts.review), "incomplete": .integer(counts.incomplete),
        "undated_left_out": .integer(counts.undated),
        "marking_left_out": .integer(counts.withheld),
        "third_party_rule": .integer(counts.thirdParty),
        "raised_by_links": .integer(counts.raised),
        "states": .object(
          CaseState.allCases.map {
            .init(name: $0.rawValue, value: .integer(counts.states[$0] ?? 0))
          }),
        "priorities": .object(
          Priority.allCases.map {
            .init(name: $0.rawValue, value: .integer(counts.priorities[$0] ?? 0))
          }),
        "pillars": .object(
          Pillar.allCases.map {
            .init(name: $0.rawValue, value: .integer(counts.pillars[$0] ?? 0))
          }),
      ]),
    ])
  }

  /// The manifest of a finished file.
  static func bytes(
    _ request: ExportRequest, _ counts: ExportCounts, file: String, digest: String, size: Int64
  ) -> [UInt8] {
    let name = file == "-" ? "-" : String(file.split(separator: "/").last ?? "")
    let value = contents(request, counts).adding([
      "file": .object([
        "name": .string(name), "bytes": .integer(Int(size)), "sha256": .string(digest),
      ])
    ])
    var output = ByteWriter()
    value.writeLines(to: &output)
    output.append(text: "\n")
    return output.bytes
  }

  /// What every export says.
  static let caution = LocalizedText(
    en: "Indicators are what was observed in reports, never a verdict on a person. Every decision "
      + "is a person's.",
    fr: "Les indicateurs sont ce qui a été observé dans des signalements, jamais un verdict sur "
      + "une personne. Toute décision revient à une personne.")
}
