internal import Exchange
internal import ReportModel

/// Writes a bundle of STIX 2.1 (OASIS), for analysts' tools.
///
/// A report becomes `report`, each indicator that counts a `note` on an `attack-pattern` of its code, and
/// e-mail addresses, pages, sites and handles become observables. What people said becomes an `opinion` on
/// the report or the note. The assessment is an extension of the report. No name, date of birth, telephone
/// number or word of a narrative goes into it but the names of those who decided, and no object
/// stands for a person.
final class BundleExporter: ReportExporter {
  private let file: ExportFile
  private let request: ExportRequest
  private let texts: TextsOfPacks
  private var isFirst = true
  private var codes: Set<String> = []
  private let author: String
  private let assessmentExtension: String
  private var observables: Set<String> = []

  init(_ file: ExportFile, _ request: ExportRequest, _ texts: TextsOfPacks) {
    self.file = file
    self.request = request
    self.texts = texts
    author = BundleIdentifier.of("identity", request.person)
    assessmentExtension = BundleIdentifier.of("extension-definition", "screening", "1.0")
  }

  // MARK: - What all objects have

  private var markings: JSONValue {
    var list: [String] = []
    if let tlp = request.marking.tlp { list.append(tlp.stixIdentifier) }
    list.append(statementIdentifier)
    return .strings(list)
  }

  /// Protected level and purpose, which TLP does not say.
  private var statement: String {
    let level = request.marking.protected.map { $0.rawValue + ". " } ?? ""
    return level + "Purpose: " + request.purpose
  }

  private var statementIdentifier: String {
    BundleIdentifier.of("marking-definition", statement)
  }

  /// Times of STIX have milliseconds and end in Z.
  static func time(_ text: String) -> JSONValue {
    .string(text.hasSuffix("Z") && !text.contains(".") ? String(text.dropLast()) + ".000Z" : text)
  }

  private var time: JSONValue { Self.time(request.createdAt) }

  /// An object, made at the time of the export where no other is given.
  func object(
    _ type: String, _ identifier: String, at time: JSONValue? = nil,
    _ members: KeyValuePairs<String, JSONValue?>
  ) -> JSONValue {
    let time = time ?? self.time
    return JSONValue.object([
      "type": .string(type), "spec_version": "2.1", "id": .string(identifier),
      "created_by_ref": .string(author), "created": time, "modified": time,
      "object_marking_refs": markings,
    ]).adding(members)
  }

  // MARK: - Writing

  func write(_ record: ExportRecord) throws(ExportError) {
    var output = ByteWriter()
    if isFirst { open(&output) }
    for value in values(of: record) { append(value, &output) }
    try file.write(output.bytes)
  }

  func finish(_ counts: ExportCounts) throws(ExportError) {
    var output = ByteWriter()
    if isFirst { open(&output) }
    for code in codes.sorted() { append(pattern(code), &output) }
    append(summary(counts), &output)
    output.append(text: "\n]}\n")
    try file.write(output.bytes)
  }

  private func open(_ output: inout ByteWriter) {
    let bundle = BundleIdentifier.of(
      "bundle", [request.createdAt, request.person, request.purpose])
    output.append(string: "{\"type\":\"bundle\",\"id\":\"\(bundle)\",\"objects\":[\n")
    for value in preamble {
      if !isFirst { output.append(text: ",\n") }
      isFirst = false
      value.write(to: &output)
    }
  }

  private func append(_ value: JSONValue, _ output: inout ByteWriter) {
    output.append(text: ",\n")
    value.write(to: &output)
  }

  /// Who made the bundle, how it must be handled, and what the extension means.
  private var preamble: [JSONValue] {
    var list: [JSONValue] = [
      .object([
        "type": "identity", "spec_version": "2.1", "id": .string(author), "created": time,
        "modified": time, "name": .string(request.person), "identity_class": "unknown",
        "object_marking_refs": markings,
      ]),
      .object([
        "type": "marking-definition", "spec_version": "2.1", "id": .string(statementIdentifier),
        "created": time, "definition_type": "statement",
        "definition": .object(["statement": .string(statement)]),
      ]),
      object(
        "extension-definition", assessmentExtension,
        [
          "name": "Fanal screening", "version": "1.0.0",
          "description": .string(ExportManifest.caution.en),
          "schema": "export.md, section STIX, in the documentation of Fanal",
          "extension_types": .strings(["property-extension"]),
        ]),
    ]
    if let tlp = request.marking.tlp {
      list.append(
        .object([
          "type": "marking-definition", "spec_version": "2.1", "id": .string(tlp.stixIdentifier),
          "created": "2022-10-01T00:00:00.000Z", "name": .string(tlp.rawValue),
          "extensions": .object([
            .init(
              name: TrafficLight.extensionIdentifier,
              value: .object([
                "extension_type": "property-extension",
                "tlp_2_0": .string(tlp.rawValue.dropFirst(4).lowercased()),
              ]))
          ]),
        ]))
    }
    return list
  }

  /// Who asked, why, with what and how many: a note on the whole.
  private func summary(_ counts: ExportCounts) -> JSONValue {
    object(
      "note", BundleIdentifier.of("note", "export", request.createdAt, request.person),
      [
        "abstract": "export", "content": .string(ExportManifest.contents(request, counts).text),
        "object_refs": .strings([author]),
      ])
  }

  private func pattern(_ code: String) -> JSONValue {
    let title = texts.title(of: code)
    return object(
      "attack-pattern", BundleIdentifier.of("attack-pattern", code),
      [
        "name": .string(title.en), "aliases": title.fr == title.en ? nil : .strings([title.fr]),
        "external_references": .list([
          .object(["source_name": "fanal", "external_id": .string(code)])
        ]),
      ])
  }

  // MARK: - One report

  private func values(of record: ExportRecord) -> [JSONValue] {
    let assessment = record.assessment
    let key = [record.id, record.report.contentHash().hexadecimal]
    let identifier = BundleIdentifier.of("report", key)
    var list: [JSONValue] = []
    var references: [String] = []
    var opinions: [JSONValue] = []
    for finding in assessment.indicators {
      codes.insert(finding.code)
      let pattern = BundleIdentifier.of("attack-pattern", finding.code)
      let note = BundleIdentifier.of("note", key + [finding.code])
      references += [pattern, note]
      list.append(self.note(finding, note, on: [identifier, pattern], record))
      if let judgement = record.standing?.verdicts[finding.code] {
        opinions.append(opinion(judgement, on: note, finding.code, key))
      }
    }
    if let standing = record.standing, let opinion = opinion(standing, on: identifier, key) {
      opinions.append(opinion)
    }
    let seen = observed(record, key)
    list += seen.values
    references += seen.references
    if references.isEmpty { references = [author] }
    list.append(
      object(
        "report", identifier,
        [
          "name": .string(record.id), "report_types": .strings(["human-trafficking-screening"]),
          "published": time, "lang": .string(assessment.language),
          "labels": .strings(
            ["priority:\(assessment.priority.rawValue)"]
              + assessment.pillars.map { "pillar:\($0.pillar.rawValue)" }),
          "object_refs": .strings(references),
          "extensions": .object([
            .init(name: assessmentExtension, value: screening(record))
          ]),
        ]))
    return list + opinions
  }

  private func note(
    _ finding: Assessment.Finding, _ identifier: String, on references: [String],
    _ record: ExportRecord
  ) -> JSONValue {
    let title = texts[record.pack.hash].title(of: finding.code)
    let statuses = Set(finding.evidence.map(\.status.rawValue)).sorted()
    return object(
      "note", identifier,
      [
        "abstract": .string(finding.code),
        "content": .string(
          "Indicator observed: \(title.en). Indicateur observé : \(title.fr). "
            + "Evidence: \(finding.evidence.count)."),
        "labels": .strings(
          [finding.code, "strength:\(finding.strength.rawValue)"] + statuses.map { "status:\($0)" }),
        "object_refs": .strings(references),
      ])
  }

  private func screening(_ record: ExportRecord) -> JSONValue {
    let assessment = record.assessment
    return .object([
      "extension_type": "property-extension",
      "flagged": .boolean(assessment.flagged), "score": .number(assessment.score),
      "priority": .string(assessment.priority.rawValue),
      "complete": .boolean(assessment.isComplete),
      "pillars": .list(
        assessment.pillars.map {
          .object([
            "pillar": .string($0.pillar.rawValue), "score": .number($0.score),
            "lead": .boolean($0.lead),
          ])
        }),
      "method": assessment.method.map {
        .object([
          "name": .string($0.name), "profile": .string($0.profile), "result": .string($0.result),
        ])
      },
      "pack": .string("\(record.pack.name) \(record.pack.version)"),
      "pack_hash": .string(record.pack.hash.description), "engine": .string(record.pack.engine),
      "case": record.caseValue, "raised": record.raisedValue,
    ])
  }

  // MARK: - Observables

  /// Addresses of the internet; each observable stands in the bundle once.
  private func observed(
    _ record: ExportRecord, _ key: [String]
  ) -> (values: [JSONValue], references: [String]) {
    guard let seenAt = Self.day(of: record.report.string(record.report.receivedAt)) else {
      return ([], [])
    }
    var list: [JSONValue] = []
    var references: [String] = []
    for entity in record.assessment.entities {
      // What was masked is no address any more.
      guard entity.value.first != "[", let (type, members) = observable(entity) else { continue }
      let identifier = BundleIdentifier.of(type, entity.value)
      if references.contains(identifier) { continue }
      references.append(identifier)
      if observables.insert(identifier).inserted {
        list.append(
          JSONValue.object([
            "type": .string(type), "spec_version": "2.1", "id": .string(identifier),
            "object_marking_refs": markings,
          ]).adding(members))
      }
    }
    if references.isEmpty { return ([], []) }
    let data = BundleIdentifier.of("observed-data", key)
    list.append(
      object(
        "observed-data", data,
        [
          "first_observed": .string(seenAt), "last_observed": .string(seenAt),
          "number_observed": .integer(1), "object_refs": .strings(references),
        ]))
    return (list, references + [data])
  }

  private func observable(
    _ entity: Entity
  ) -> (type: String, members: KeyValuePairs<String, JSONValue?>)? {
    switch entity.kind {
    case .email: ("email-addr", ["value": .string(entity.value)])
    case .url: ("url", ["value": .string("https://" + entity.value)])
    case .domain: ("domain-name", ["value": .string(entity.value)])
    case .handle:
      (
        "user-account",
        [
          "account_login": .string(
            entity.value.split(separator: ":").last.map(String.init) ?? entity.value),
          "account_type": entity.value.contains(":")
            ? .string(String(entity.value.prefix { $0 != ":" })) : nil,
        ]
      )
    case .phone, .plate, .postalCode, .address, .unit, .transferAlias, .crypto, .account, .card,
      .sin, .uci, .healthCard, .passport, .licence:
      nil
    }
  }

  /// The day of receipt as a time of STIX; `nil` where it cannot be read.
  private static func day(of text: String) -> String? {
    ExportFilter.day(of: text).map { $0 + "T00:00:00.000Z" }
  }
}
