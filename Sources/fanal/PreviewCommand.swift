internal import ArgumentParser
internal import CaseStore
internal import Evaluation
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// `fanal preview`
struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: said(
      "Show how much work thresholds make, and what they find.",
      "Montrer le travail que donnent des seuils, et ce qu'ils trouvent."),
    discussion: said(
      """
      For each threshold: the reports that somebody would read, how many on a day, and which share of \
      the confirmed ones is among them. Confirmed is what people confirmed in the store, or what \
      labels (--gold) call positive. Reports of the urgent lane are read at every threshold. Nothing \
      is changed; the threshold stands in pack.lua.
      """,
      """
      Pour chaque seuil : les signalements que quelqu'un lirait, combien par jour, et quelle part des \
      confirmés en fait partie. Est confirmé ce que des personnes ont confirmé dans le dépôt, ou ce \
      que des étiquettes (--gold) disent positif. Ceux de la voie urgente sont lus à tout seuil. Rien \
      n'est modifié; le seuil se trouve dans pack.lua.
      """))
  @Option(
    name: .long,
    help: .said(
      "A threshold to show; may be repeated (default: from 0 up).",
      "Un seuil à montrer; peut être répétée (par défaut : à partir de 0).", value: ("n", "n")))
  var threshold: [Double] = []
  @Option(
    name: .long,
    help: .said(
      "Find the threshold at which at most so many are read on an average day.",
      "Trouver le seuil auquel au plus ce nombre est lu un jour moyen.", value: ("n", "n")))
  var aDay: Double?
  @Option(
    name: .long, parsing: .upToNextOption,
    help: .said(
      "Files of reports, or stores (default: the store).",
      "Fichiers de signalements, ou dépôts (par défaut : le dépôt).", value: ("input", "entrée")))
  var on: [String] = []
  @Option(
    name: .long,
    help: .said("File of expert labels.", "Fichier des étiquettes.", value: ("file", "fichier")))
  var gold: String?
  @OptionGroup var options: ReviewOptions
  @OptionGroup var pack: PackOption

  func validate() throws {
    if threshold.contains(where: { !$0.isFinite }) || aDay.map({ !($0 > 0 && $0 < 1e9) }) == true {
      throw ValidationError(
        said(
          "--threshold is a number, and --a-day a number above 0.",
          "--threshold est un nombre, et --a-day un nombre au-dessus de 0."))
    }
  }

  func run() throws {
    let language = options.language.language
    var workload = Workload()
    if on.isEmpty && gold == nil {
      try readScores(options.store.path, &workload)
    } else if gold == nil, on.allSatisfy(CaseStore.isDatabase) {
      for path in on { try readScores(path, &workload) }
    } else {
      try assess(&workload, language)
    }
    if workload.reports == 0 {
      Console.error(said("There are no reports.", "Il n'y a aucun signalement."))
      return
    }
    let budget = aDay.map { (most: $0, threshold: workload.threshold(forADay: $0)) }
    var thresholds = Set(threshold)
    if thresholds.isEmpty {
      // No line above the highest score: there only the urgent lane would be read.
      let usual: [Double] = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50]
      thresholds = Set(usual.filter { $0 <= max(20, workload.highest ?? 0) })
    }
    if let found = budget?.threshold { thresholds.insert(found) }
    let report = WorkloadText(
      workload: workload, rows: thresholds.sorted().map(workload.row), budget: budget,
      language: language)
    Console.output(options.json ? report.json() : report.text())
  }

  /// The scores that are stored, with what people decided.
  private func readScores(_ path: String, _ workload: inout Workload) throws {
    let store = try asking { () throws(StoreError) in try CaseStore.openedToRecord(path) }
    _ = try options.by.reader(of: store)
    try asking(store) { () throws(StoreError) in
      try store.eachScore { report in
        workload.add(
          score: report.score, isUrgent: report.priority == .urgent,
          day: Self.day(report.receivedAt), isConfirmed: report.isConfirmed)
      }
    }
  }

  /// Assesses reports anew with the pack at hand, and takes labels where there are some.
  private func assess(_ workload: inout Workload, _ language: Language) throws {
    var labels: [String: GoldLabel.Verdict] = [:]
    if let gold {
      do {
        for label in try GoldReader.read(path: gold) { labels[label.id] = label.verdict }
      } catch {
        Console.error(error.message(language: language.rawValue))
        throw ExitStatus.failed
      }
    }
    let compiled = try pack.load(language)
    let assessor: Assessor
    do throws(PackError) {
      assessor = try Assessor(pack: compiled)
    } catch {
      Console.error(error.message.text(in: language))
      throw ExitStatus.failed
    }
    let reports = ReportFiles(
      files: on.isEmpty ? [options.store.path] : on, person: options.by)
    try reports.read(language) { report in
      let assessment = assessor.assess(report)
      let verdict = labels[report.string(report.id)]
      workload.add(
        score: assessment.score, isUrgent: assessment.priority == .urgent,
        day: Self.day(report.string(report.receivedAt)),
        isConfirmed: verdict == .positive ? true : verdict == .negative ? false : nil)
    }
  }

  /// The day of a time in ISO 8601.
  private static func day(_ time: String) -> String? {
    let day = String(time.prefix(10))
    return CalendarDay(day) == nil ? nil : day
  }
}

/// The table of `fanal preview`.
struct WorkloadText {
  let workload: Workload
  let rows: [Workload.Row]
  let budget: (most: Double, threshold: Double?)?
  let language: Language

  func text() -> String {
    let count = SummaryText.number(workload.reports, language)
    let days = SummaryText.number(workload.days, language)
    var lines = [
      said(
        "Reports: \(count). Days: \(days). Confirmed: \(workload.confirmed) of \(workload.judged) judged.",
        "Signalements : \(count). Jours : \(days). Confirmés : \(workload.confirmed) sur "
          + "\(workload.judged) jugés."),
      "",
      said("threshold", "seuil").aligned(to: 9) + said("to read", "à lire").aligned(to: 11)
        + said("a day", "par jour").aligned(to: 10)
        + said("busiest day", "jour chargé").aligned(to: 13)
        + said("confirmed found", "confirmés trouvés").aligned(to: 20),
    ]
    for row in rows {
      let share = row.confirmedShare.map { String.percent($0, language) } ?? "–"
      lines.append(
        number(row.threshold).aligned(to: 9)
          + SummaryText.number(row.reports, language).aligned(to: 11)
          + (row.perDay.map(number) ?? "–").aligned(to: 10)
          + (row.busiestDay.map { SummaryText.number($0, language) } ?? "–").aligned(to: 13)
          + share.aligned(to: 20))
    }
    lines += notes()
    return lines.joined(separator: "\n") + "\n"
  }

  private func notes() -> [String] {
    var lines: [String] = [""]
    if let budget {
      let most = number(budget.most)
      lines.append(
        budget.threshold.map { found in
          said(
            "At most \(most) a day on average: threshold \(number(found)).",
            "Au plus \(most) par jour en moyenne : seuil \(number(found)).")
        }
          ?? said(
            "No threshold leaves at most \(most) a day: the urgent lane alone is more,\n"
              + "or no days are known.",
            "Aucun seuil ne laisse au plus \(most) par jour : la voie urgente seule dépasse,\n"
              + "ou aucun jour n'est connu."))
    }
    if workload.undated > 0 {
      let count = SummaryText.number(workload.undated, language)
      lines.append(
        said(
          "\(count) reports without a date are not in the figures by day.",
          "\(count) signalements sans date ne sont pas dans les chiffres par jour."))
    }
    if workload.confirmed < 30 {
      lines.append(
        said(
          "Few reports are confirmed, so the last column says little.",
          "Peu de signalements sont confirmés : la dernière colonne dit peu."))
    }
    lines.append(
      said(
        "What nobody has read yet is in no share; a low threshold for some days finds it.",
        "Ce que personne n'a encore lu n'est dans aucune part; un seuil bas pendant\n"
          + "quelques jours le trouve."))
    return lines
  }

  private func number(_ value: Double) -> String {
    let text =
      value == value.rounded()
      ? String(Int(value)) : String(format: abs(value) < 1 ? "%.2f" : "%.1f", value)
    return language == .french ? text.replacing(".", with: ",") : text
  }

  func json() -> String {
    JSONLine.text([
      "reports": workload.reports, "days": workload.days, "confirmed": workload.confirmed,
      "judged": workload.judged, "undated": workload.undated,
      "a_day": budget.map {
        ["most": $0.most, "threshold": $0.threshold ?? NSNull()] as [String: Any]
      } ?? NSNull(),
      "rows": rows.map { row -> [String: Any] in
        [
          "threshold": row.threshold, "reports": row.reports, "per_day": row.perDay ?? NSNull(),
          "busiest_day": row.busiestDay ?? NSNull(), "confirmed": row.confirmed,
          "judged": row.judged, "confirmed_share": row.confirmedShare ?? NSNull(),
        ]
      },
    ])
  }
}
