internal import Exchange
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// Writes a workbook: what was found on `reports`, `evidence` and `pillars`, what several reports together
/// raise on `raised`, what people said of indicators on `verdicts`, their notes that may leave on `notes`, what the codes mean on `codes`, and
/// who asked and why on `about`.
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
  private let raised: Workbook.Sheet
  private let notes: Workbook.Sheet
  private let verdicts: Workbook.Sheet
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
    raised = try book.addSheet("raised", WorkbookColumns.raised)
    verdicts = try book.addSheet("verdicts", WorkbookColumns.verdicts)
    notes = try book.addSheet("notes", WorkbookColumns.notes)
  }

  func write(_ record: ExportRecord) throws(ExportError) {
    let (report, assessment) = (record.report, record.assessment)
    let packTexts = texts[record.pack.hash]
    var cells: [Workbook.Cell] = [
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
    ]
    cells += record.standingCells.map { Workbook.Cell.text($0) }
    try book.add(cells, to: reports)
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
    for item in record.raised {
      try book.add(
        [
          .text(record.id), .text(item.pillar.rawValue), .text(item.rule),
          .number(Double(item.number)), .text(item.kind.rawValue),
          .number(Double(item.reports.count)), .text(item.since), .text(item.why.en),
          .text(item.why.fr),
        ], to: raised)
    }
    for (code, judgement) in record.standing?.judgements ?? [] {
      let title = packTexts.title(of: code)
      try book.add(
        [
          .text(record.id), .text(code), .text(title.en), .text(title.fr),
          .text(judgement.verdict.rawValue), .text(judgement.person), .text(judgement.at),
        ], to: verdicts)
    }
    for note in record.standing?.notes ?? [] {
      try book.add(
        [.text(record.id), .text(note.text), .text(note.person), .text(note.at)], to: notes)
    }
  }

  func finish(_ counts: ExportCounts) throws(ExportError) {
    let codes = try book.addSheet("codes", WorkbookColumns.codes)
    for row in codeRows(counts) { try book.add(row, to: codes) }
    let about = try book.addSheet("about", WorkbookColumns.about)
    for row in aboutRows(counts) { try book.add(row, to: about) }
    try book.close([reports, evidence, pillars, raised, verdicts, notes, codes])
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
    /// The words that stand for the values of a kind, in both languages.
    func addAll<Value: RawRepresentable<String> & Hashable>(
      _ kind: String, _ values: [Value], counts: [Value: Int]? = nil,
      _ name: (Value, Language) -> String
    ) {
      for value in values {
        add(
          kind, value.rawValue, name(value, .english), name(value, .french),
          count: counts.map { $0[value] ?? 0 })
      }
    }
    addAll("pillar", Pillar.allCases, counts: counts.pillars, ExplainWords.name(of:_:))
    addAll("priority", Priority.allCases, counts: counts.priorities, ExplainWords.name(of:_:))
    addAll("status", Status.allCases, ExplainWords.name(of:_:))
    addAll("strength", Strength.allCases, ExplainWords.name(of:_:))
    addAll("dimension", ReportModel.Dimension.allCases, ExplainWords.name(of:_:))
    addAll("state", CaseState.allCases, counts: counts.states) {
      $1 == .french ? $0.title.fr : $0.title.en
    }
    addAll("verdict", Verdict.allCases) { $1 == .french ? $0.title.fr : $0.title.en }
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
    Column(en: "State of review", fr: "État de la revue", width: 18),
    Column(en: "Changed since", fr: "Modifié depuis", width: 12),
    Column(en: "Reason", fr: "Motif", width: 20),
    Column(en: "Decided by", fr: "Décidé par", width: 20),
    Column(en: "Decided at", fr: "Décidé le", width: 20),
    Column(en: "Verdicts on indicators", fr: "Avis sur les indicateurs", width: 40, wraps: true),
    Column(
      en: "Raised with other reports", fr: "Soulevé avec d'autres signalements", width: 30,
      wraps: true),
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

  static let raised = [
    Column(en: "Report", fr: "Signalement"),
    Column(en: "Pillar", fr: "Pilier", width: 14),
    Column(en: "Rule", fr: "Règle", width: 30),
    Column(en: "Correlation", fr: "Corrélation", width: 12),
    Column(en: "What the reports share", fr: "Ce que les signalements partagent", width: 18),
    Column(en: "Reports together", fr: "Signalements en tout", width: 12),
    Column(en: "Since", fr: "Depuis", width: 20),
    Column(en: "Why, in English", fr: "Pourquoi, en anglais", width: 60, wraps: true),
    Column(en: "Why, in French", fr: "Pourquoi, en français", width: 60, wraps: true),
  ]

  static let verdicts = [
    Column(en: "Report", fr: "Signalement"),
    Column(en: "Code", fr: "Code", width: 34),
    Column(en: "English", fr: "Anglais", width: 34, wraps: true),
    Column(en: "French", fr: "Français", width: 34, wraps: true),
    Column(en: "Verdict", fr: "Avis", width: 16),
    Column(en: "Person", fr: "Personne", width: 20),
    Column(en: "At", fr: "Le", width: 20),
  ]

  static let notes = [
    Column(en: "Report", fr: "Signalement"),
    Column(en: "Note that may leave", fr: "Note communicable", width: 90, wraps: true),
    Column(en: "Person", fr: "Personne", width: 20),
    Column(en: "At", fr: "Le", width: 20),
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
