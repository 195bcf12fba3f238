internal import Exchange
internal import ReportModel
internal import TextMatching

/// Writes cases by the Human Trafficking Case Data Standard 2.0 (IOM), as JSON.
///
/// The standard names tables and fields and prescribes no file; here a case is an object with one object
/// for each table that something is known for. No name, date of birth, number or narrative goes into it.
/// A person stands in it only where the report is flagged and nobody dismissed it, and never as more than
/// `PossibleVictimOfTrafficking`: any other status is for a named person with a deciding organization. To
/// confirm indicators is no such decision.
final class CaseDataExporter: ReportExporter {
  /// The only status that a screened report may give.
  static let status = "PossibleVictimOfTrafficking"

  private let file: ExportFile
  private let request: ExportRequest
  private let texts: TextsOfPacks
  private var isFirst = true

  init(_ file: ExportFile, _ request: ExportRequest, _ texts: TextsOfPacks) {
    self.file = file
    self.request = request
    self.texts = texts
  }

  func write(_ record: ExportRecord) throws(ExportError) {
    var output = ByteWriter()
    output.append(string: isFirst ? Self.opening : ",\n")
    isFirst = false
    value(of: record).write(to: &output)
    try file.write(output.bytes)
  }

  func finish(_ counts: ExportCounts) throws(ExportError) {
    var output = ByteWriter()
    if isFirst { output.append(string: Self.opening) }
    output.append(text: "\n],\"export\":")
    ExportManifest.contents(request, counts).write(to: &output)
    output.append(text: "}\n")
    try file.write(output.bytes)
  }

  private static let opening =
    #"{"standard":"HTCDS","version":"2.0","publisher":"International Organization for Migration","#
    + #""licence":"CC BY 4.0","cases":["# + "\n"

  private func value(of record: ExportRecord) -> JSONValue {
    let (report, assessment) = (record.report, record.assessment)
    func text(_ range: ByteRange) -> JSONValue? {
      range.isEmpty ? nil : .string(report.string(range))
    }
    let day = ExportFilter.day(of: report.string(report.receivedAt))
    let province = Province.code(of: report.string(report.province))
    let namesPerson = assessment.flagged && !record.isDismissed
    let hasPlace = province != nil || !report.city.isEmpty || !report.province.isEmpty
    return .object([
      "Case": .object([
        "cas_Status": record.isDismissed || record.standing?.state == .closed ? "Closed" : "Active"
      ]),
      "Referral": .object([
        "cas_ReferringOrganisation": text(report.sourceType),
        "cas_IncomingReferralDate": day.map { .string($0) },
        "cas_IncomingReferralDetails": .string(record.id),
      ]),
      "Person": namesPerson ? person(record) : nil,
      "HistoricTraffickingEvent": hasPlace && namesPerson
        ? .object([
          "hte_City": text(report.city),
          "hte_State": province.map { .string($0) } ?? text(report.province),
          "hte_Country": province == nil ? nil : "CA",
        ]) : nil,
      "CaseComment": .object(["cco_CaseComment": .string(comment(record))]),
      "Screening": screening(record),
    ])
  }

  private func person(_ record: ExportRecord) -> JSONValue {
    let codes = record.assessment.indicators.map(\.code)
    let known = texts[record.pack.hash].forms
    let types = CaseDataCrosswalk.typesOfExploitation(for: Set(codes.flatMap { known[$0] ?? [] }))
    let methods = CaseDataCrosswalk.methodsOfControl(for: codes)
    return .object([
      "vic_TraffickingStatus": .string(Self.status),
      "vic_MethodsOfControl": methods.isEmpty ? nil : .strings(methods),
      "vic_TypeOfExploitation": types.isEmpty ? nil : .strings(types),
    ])
  }

  /// A sentence for whoever reads only the standard's own fields.
  private func comment(_ record: ExportRecord) -> String {
    let titles = record.assessment.indicators.map { texts[record.pack.hash].title(of: $0.code) }
    let caution = ExportManifest.caution
    let (en, fr) = (titles.map(\.en), titles.map(\.fr))
    if request.language == .french {
      return "Indicateurs observés : " + (fr.isEmpty ? "aucun" : fr.joined(separator: "; "))
        + ". " + caution.fr
    }
    return "Indicators observed: " + (en.isEmpty ? "none" : en.joined(separator: "; ")) + ". "
      + caution.en
  }

  /// What the standard has no field for.
  private func screening(_ record: ExportRecord) -> JSONValue {
    let assessment = record.assessment
    return .object([
      "report": .string(record.id),
      "flagged": .boolean(assessment.flagged),
      "priority": .string(assessment.priority.rawValue),
      "score": .number(assessment.score),
      "indicators": .strings(assessment.indicators.map(\.code)),
      "pillars": .strings(assessment.pillars.map(\.pillar.rawValue)),
      "method": assessment.method.map { method in
        .object([
          "name": .string(method.name), "profile": .string(method.profile),
          "result": .string(method.result),
        ])
      },
      "complete": .boolean(assessment.isComplete), "case": record.caseValue,
      "raised": record.raisedValue,
      "pack": .string("\(record.pack.name) \(record.pack.version)"),
      "engine": .string(record.pack.engine),
      "marking": .strings(request.marking.labels),
    ])
  }
}
