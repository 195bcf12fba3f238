internal import Exchange
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// Writes a workbook: what was found on `reports`, `evidence` and `pillars`, what the codes mean on
/// `codes`, and who asked and why on `about`.
///
/// Codes stay codes, so that filters and formulas of a centre do not depend on a language; `codes` says
/// in both what they mean.
final class WorkbookExporter: ReportExporter {
  private let file: ExportFile
  private let request: ExportRequest
  private let texts: TextsOfPacks
  private let folder: TemporaryFolder
  private let book: Workbook
  private let reports: Workbook.Sheet
  private let evidence: Workbook.Sheet
  private let pillars: Workbook.Sheet
  private var strengths: [String: (Strength, ReportModel.Dimension)] = [:]
  private var steps: Set<String> = []

  init(
    _ file: ExportFile, _ request: ExportRequest, _ texts: TextsOfPacks
  ) throws(ExportError) {
    self.file = file
    self.request = request
    self.texts = texts
    folder = try TemporaryFolder(beside: file.path)
    let created = (try? Date(request.createdAt, strategy: .iso8601))?.timeIntervalSince1970
    book = try Workbook(
      folder.file("export.xlsx"), title: "Fanal · " + request.marking.text.en,
      createdAt: Int(created ?? 0), temporary: folder.url)
    reports = try book.addSheet("reports", WorkbookColumns.reports)
    evidence = try book.addSheet("evidence", WorkbookColumns.evidence)
    pillars = try book.addSheet("pillars", WorkbookColumns.pillars)
  }

  func write(_ record: ExportRecord) throws(ExportError) {
    let (report, assessment) = (record.report, record.assessment)
    let packTexts = texts[record.pack.hash]
    try book.add(
      [
        .text(record.id), .text(report.string(report.receivedAt)),
        .text(report.string(report.sourceType)), .text(report.string(report.province)),
        .text(report.string(report.city)), .text(assessment.language),
        .boolean(assessment.flagged), .boolean(assessment.needsReview), .number(assessment.score),
        .text(assessment.priority.rawValue), .text(record.leadPillar?.rawValue ?? ""),
        .text(list(assessment.pillars.map(\.pillar.rawValue))),
        .text(assessment.method?.result ?? ""), .text(list(assessment.indicators.map(\.code))),
        .text(list(assessment.contra.map(\.code))),
        .text(list(assessment.dismissed.filter { !$0.exceptions.isEmpty }.map(\.code))),
        .boolean(assessment.isComplete), .text(list(assessment.law)),
        .text(report.string(report.title)), .text(report.string(report.narrative)),
        .text("\(record.pack.name) \(record.pack.version)"), .text(record.pack.engine),
        .number(Double(record.run)),
      ], to: reports)
    for (standing, finding) in record.findings {
      strengths[finding.code] = (finding.strength, finding.dimension)
      let title = packTexts.title(of: finding.code)
      for evidence in finding.evidence {
        try book.add(
          [
            .text(record.id), .text(standing.rawValue), .text(finding.code), .text(title.en),
            .text(title.fr), .text(finding.strength.rawValue), .text(finding.dimension.rawValue),
            .number(standing == .dismissed ? 0 : finding.points), .text(evidence.status.rawValue),
            .text(evidence.field.rawValue), .number(Double(evidence.start)),
            .number(Double(evidence.end)), .text(report.string(evidence.bytes)),
            .text(evidence.phrase),
          ], to: self.evidence)
      }
    }
    for pillar in assessment.pillars {
      steps.formUnion(pillar.steps)
      let told = pillar.steps.map { packTexts.step($0) }
      try book.add(
        [
          .text(record.id), .text(pillar.pillar.rawValue), .boolean(pillar.lead),
          .number(pillar.score), .text(list(pillar.because)), .text(list(pillar.steps)),
          .text(told.map(\.en).joined(separator: "\n")),
          .text(told.map(\.fr).joined(separator: "\n")),
        ], to: pillars)
    }
  }

  func finish(_ counts: ExportCounts) throws(ExportError) {
    let codes = try book.addSheet("codes", WorkbookColumns.codes)
    for row in codeRows(counts) { try book.add(row, to: codes) }
    let about = try book.addSheet("about", WorkbookColumns.about)
    for row in aboutRows(counts) { try book.add(row, to: about) }
    try book.close([reports, evidence, pillars, codes])
    try file.write(contentsOf: folder.file("export.xlsx"))
  }

  private func list(_ texts: [String]) -> String { texts.joined(separator: "; ") }

  // MARK: - Codes

  private func codeRows(_ counts: ExportCounts) -> [[Workbook.Cell]] {
    var rows: [[Workbook.Cell]] = []
    func add(
      _ kind: String, _ code: String, _ en: String, _ fr: String, count: Int? = nil,
      strength: String = "", dimension: String = ""
    ) {
      rows.append([
        .text(kind), .text(code), .text(en), .text(fr), .text(strength), .text(dimension),
        count.map { .number(Double($0)) } ?? .text(""),
      ])
    }
    for (code, (strength, dimension)) in strengths.sorted(by: { $0.key < $1.key }) {
      let title = texts.title(of: code)
      add(
        "indicator", code, title.en, title.fr, count: counts.codes[code] ?? 0,
        strength: strength.rawValue, dimension: dimension.rawValue)
    }
    for pillar in Pillar.allCases {
      add(
        "pillar", pillar.rawValue, ExplainWords.name(of: pillar, .english),
        ExplainWords.name(of: pillar, .french), count: counts.pillars[pillar] ?? 0)
    }
    for priority in Priority.allCases {
      add(
        "priority", priority.rawValue, ExplainWords.name(of: priority, .english),
        ExplainWords.name(of: priority, .french), count: counts.priorities[priority] ?? 0)
    }
    for status in Status.allCases {
      add(
        "status", status.rawValue, ExplainWords.name(of: status, .english),
        ExplainWords.name(of: status, .french))
    }
    for strength in Strength.allCases {
      add(
        "strength", strength.rawValue, ExplainWords.name(of: strength, .english),
        ExplainWords.name(of: strength, .french))
    }
    for dimension in ReportModel.Dimension.allCases {
      add(
        "dimension", dimension.rawValue, ExplainWords.name(of: dimension, .english),
        ExplainWords.name(of: dimension, .french))
    }
    for code in steps.sorted() {
      let text = texts.step(code)
      add("step", code, text.en, text.fr)
    }
    return rows
  }

  // MARK: - About

  private func aboutRows(_ counts: ExportCounts) -> [[Workbook.Cell]] {
    ExportFacts(request, counts).rows.map { name, value in
      [
        .text(name.en), .text(name.fr),
        .text(value.en == value.fr ? value.en : value.en + "\n" + value.fr),
      ]
    }
  }
}

/// The headings of the sheets, in both languages.
enum WorkbookColumns {
  typealias Column = Workbook.Column

  static let reports = [
    Column(en: "Report", fr: "Signalement"),
    Column(en: "Received", fr: "Reçu", width: 20),
    Column(en: "Source", fr: "Source", width: 18),
    Column(en: "Province", fr: "Province", width: 10),
    Column(en: "City", fr: "Ville"),
    Column(en: "Language", fr: "Langue", width: 10),
    Column(en: "Flagged", fr: "Signalé", width: 10),
    Column(en: "To review", fr: "À revoir", width: 10),
    Column(en: "Score", fr: "Score", width: 9),
    Column(en: "Priority", fr: "Priorité", width: 10),
    Column(en: "Lead pillar", fr: "Pilier principal", width: 15),
    Column(en: "Pillars", fr: "Piliers", width: 28, wraps: true),
    Column(en: "Result of the method", fr: "Résultat de la méthode", width: 26),
    Column(en: "Indicators observed", fr: "Indicateurs observés", width: 40, wraps: true),
    Column(en: "Speaks against", fr: "Plaide contre", width: 24, wraps: true),
    Column(en: "Silenced by exceptions", fr: "Tus par des exceptions", width: 24, wraps: true),
    Column(en: "Completely assessed", fr: "Évaluation complète", width: 12),
    Column(en: "Sections of law to consider", fr: "Articles de loi à considérer", width: 26),
    Column(en: "Title", fr: "Titre", width: 30, wraps: true),
    Column(en: "Narrative", fr: "Récit", width: 80, wraps: true),
    Column(en: "Pack", fr: "Paquet", width: 18),
    Column(en: "Engine", fr: "Moteur", width: 10),
    Column(en: "Run", fr: "Exécution", width: 9),
  ]

  static let evidence = [
    Column(en: "Report", fr: "Signalement"),
    Column(en: "Standing", fr: "Portée", width: 12),
    Column(en: "Code", fr: "Code", width: 34),
    Column(en: "English", fr: "Anglais", width: 34, wraps: true),
    Column(en: "French", fr: "Français", width: 34, wraps: true),
    Column(en: "Strength", fr: "Force", width: 10),
    Column(en: "Dimension", fr: "Dimension", width: 26),
    Column(en: "Points", fr: "Points", width: 9),
    Column(en: "Status", fr: "Statut", width: 13),
    Column(en: "Field", fr: "Champ", width: 10),
    Column(en: "From character", fr: "Du caractère", width: 11),
    Column(en: "To (not included)", fr: "Au (non compris)", width: 12),
    Column(en: "Words", fr: "Mots", width: 60, wraps: true),
    Column(en: "Phrase of the rule", fr: "Phrase de la règle", width: 18),
  ]

  static let pillars = [
    Column(en: "Report", fr: "Signalement"),
    Column(en: "Pillar", fr: "Pilier", width: 14),
    Column(en: "Leads", fr: "Principal", width: 10),
    Column(en: "Points", fr: "Points", width: 9),
    Column(en: "Because of", fr: "En raison de", width: 44, wraps: true),
    Column(en: "Next steps (codes)", fr: "Étapes suivantes (codes)", width: 34, wraps: true),
    Column(en: "Next steps in English", fr: "Étapes suivantes en anglais", width: 60, wraps: true),
    Column(en: "Next steps in French", fr: "Étapes suivantes en français", width: 60, wraps: true),
  ]

  static let codes = [
    Column(en: "Kind", fr: "Genre", width: 12),
    Column(en: "Code", fr: "Code", width: 36),
    Column(en: "English", fr: "Anglais", width: 50, wraps: true),
    Column(en: "French", fr: "Français", width: 50, wraps: true),
    Column(en: "Strength", fr: "Force", width: 10),
    Column(en: "Dimension", fr: "Dimension", width: 30),
    Column(en: "Reports", fr: "Signalements", width: 13),
  ]

  static let about = [
    Column(en: "What", fr: "Quoi", width: 30, wraps: true),
    Column(en: "(in French)", fr: "(en français)", width: 30, wraps: true),
    Column(en: "Value", fr: "Valeur", width: 90, wraps: true),
  ]
}
