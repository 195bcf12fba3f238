internal import ArgumentParser
internal import CaseStore
internal import Centre
internal import Export
import Foundation
internal import ReportModel
internal import RuleEngine
internal import Serving
internal import TextMatching

/// `fanal statistics`
struct StatisticsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statistics",
    abstract: said(
      "Count reports by period, province, pillar and the like, fit to be published.",
      "Compter les signalements par période, province, pilier et autres, de façon publiable."),
    discussion: said(
      """
      Reports are counted by when they were received. Small counts are not shown, and neither is what they \
      could be reckoned from; --internal shows exact figures, which must not be published. What the rules found \
      is counted for one pack only. Every count is noted in the audit.
      """,
      """
      Les signalements sont comptés selon leur date de réception. Les petits nombres ne sont pas affichés, ni \
      ce qui permettrait de les calculer; --internal montre les chiffres exacts, à ne pas publier. Ce que les \
      règles ont trouvé est compté pour un seul paquet. Chaque décompte est inscrit au registre.
      """))
  @OptionGroup var store: StoreOption
  @Option(
    name: .long,
    help: .said(
      "By what: month, quarter, province, source, language, pillar, form, age or indicator; at most two.",
      "Selon quoi : month (mois), quarter (trimestre), province, source, language (langue), pillar "
        + "(pilier), form (forme), age (âge) ou indicator (indicateur); au plus deux.",
      value: ("dimension", "critère")))
  var by: [String] = []
  @OptionGroup var days: PeriodOption
  @Flag(
    name: .long,
    help: .said(
      "Compare with the quarter before, or as many days before.",
      "Comparer au trimestre précédent, ou à autant de jours avant."))
  var compare = false
  @Option(
    name: .long,
    help: .said(
      "Count what this pack found: its version, or the beginning of its hash (default: the one that "
        + "assessed most reports of the period).",
      "Compter ce que ce paquet a trouvé : sa version, ou le début de son empreinte (par défaut : celui "
        + "qui a évalué le plus de signalements de la période).", value: ("pack", "paquet")))
  var rules: String?
  @OptionGroup var publication: PublicationOption
  @Flag(
    name: .long,
    help: .said(
      "Exact figures for the centre alone, not for publication; needs the right to coordinate, and "
        + "--purpose.",
      "Chiffres exacts pour le centre seul, à ne pas publier; demande le droit de coordonner, et "
        + "--purpose."))
  var `internal` = false
  @Option(
    name: .long,
    help: .said(
      "Who asks: a handle of 'fanal people' (default: $FANAL_PERSON).",
      "Qui demande : un nom court de « fanal people » (par défaut : $FANAL_PERSON).",
      value: ("handle", "nom court")))
  var person: String?
  @Option(
    name: .long,
    help: .said(
      "What the figures are for, in a sentence.", "À quoi servent les chiffres, en une phrase.",
      value: ("text", "texte")))
  var purpose: String?
  @Flag(name: .long, help: .said("Print a JSON object.", "Afficher un objet JSON."))
  var json = false
  @Flag(
    name: .long,
    help: .said("Print CSV, a line for each count.", "Afficher du CSV, une ligne par nombre."))
  var csv = false
  @OptionGroup var language: LanguageOption

  func validate() throws {
    let dimensions = try dimensions()
    if dimensions.count > StatisticsCount.mostDimensions
      || Set(dimensions).count < dimensions.count
    {
      throw ValidationError(
        said(
          "--by may be given twice at most, each time with another value.",
          "--by peut être donnée deux fois au plus, chaque fois avec une autre valeur."))
    }
    if json && csv {
      throw ValidationError(said("Choose --json or --csv.", "Choisissez --json ou --csv."))
    }
    if compare && days.quarter == nil && days.from == nil {
      throw ValidationError(
        said(
          "--compare needs a period: --quarter, or --from.",
          "--compare demande une période : --quarter, ou --from."))
    }
    if `internal` && purpose?.contains(where: { !$0.isWhitespace }) != true {
      throw ValidationError(
        said(
          "--internal needs --purpose: say in a sentence what the exact figures are for.",
          "--internal demande --purpose : dites en une phrase à quoi servent les chiffres exacts."))
    }
  }

  private func dimensions() throws -> [StatisticsDimension] {
    try by.map { word in
      if let dimension = StatisticsDimension(rawValue: word) { return dimension }
      let words = StatisticsDimension.allCases.map(\.rawValue)
      let list = words.joined(separator: ", ")
      if let closest = Suggestion.closest(to: word, among: words) {
        throw ValidationError(
          said(
            "--by is one of: \(list). Did you mean \(closest)?",
            "--by est l'un de : \(list). Vouliez-vous dire \(closest)?"))
      }
      throw ValidationError(
        said(
          "--by is one of: \(list). Who asks is said with --person.",
          "--by est l'un de : \(list). Qui demande se dit avec --person."))
    }
  }

  func run() throws {
    let policy = try publication.read()
    let period = days.period(policy)
    let dimensions = try dimensions()
    let store = try `internal` ? store.open(.existing) : store.openToRecord()
    var asker = PersonOption()
    asker.by = person
    let by =
      try `internal`
      ? asker.person(in: store, for: .coordinate) : asker.reader(of: store)
    let now = try count(store, dimensions, period, policy)
    let before = try compare ? period.map { try count(store, dimensions, $0.before, policy) } : nil
    try asking(store) { () throws(StoreError) in
      try RecordedStore.record(entry(now, policy, by?.handle), in: store, .ofProcess)
    }
    func table(_ count: StatisticsCount) -> StatisticsTable {
      `internal` ? count.exact : count.published(by: policy.rule)
    }
    let report = StatisticsReport(
      table: table(now), trend: before.map { Trend(now: table(now), before: table($0)) })
    Console.output(json ? report.json : csv ? report.csv : report.text(.ofProcess))
  }

  private func count(
    _ store: CaseStore, _ dimensions: [StatisticsDimension], _ period: StatisticsPeriod?,
    _ policy: PublicationPolicy
  ) throws -> StatisticsCount {
    do {
      return try StatisticsCount(
        of: store, by: dimensions, during: period, zone: policy.timeZone,
        choose: { bases in try choose(bases, store) }
      ) { basis in
        guard dimensions.contains(where: { $0 == .form || $0 == .indicator }),
          let reader = try? CaseStore.opened(store.path, .readOnly)
        else { return .init() }
        let packs = StoredPacks(reader)
        defer { packs.sayMissing() }
        return packs.texts(of: basis.pack.hash)
      }
    } catch let error as StoreError {
      Console.error(said(error.english, error.french))
      throw ExitStatus.failed
    }
  }

  /// The pack that was asked for, or says which there are and ends the command.
  private func choose(
    _ bases: [AssessmentBasis], _ store: CaseStore
  ) throws -> AssessmentBasis? {
    guard let rules else { return bases.first }
    let hash = rules.hasPrefix("sha256:") ? String(rules.dropFirst(7)) : rules
    if let basis = bases.first(where: {
      $0.pack.version == rules || $0.pack.hash.hexadecimal.hasPrefix(hash)
    }) {
      return basis
    }
    let list = bases.map(\.pack).map { "\($0.version) (\($0.hash.hexadecimal.prefix(12)))" }
      .joined(separator: ", ")
    Console.error(
      bases.isEmpty
        ? said(
          "No report of the period was assessed yet.",
          "Aucun signalement de la période n'a encore été évalué.")
        : said(
          "No report of the period was assessed with \"\(rules)\". There are: \(list)",
          "Aucun signalement de la période n'a été évalué avec « \(rules) ». Il y a : \(list)"))
    throw ExitStatus.failed
  }

  /// What the audit keeps: which table, of which days, by which rule.
  private func entry(
    _ count: StatisticsCount, _ policy: PublicationPolicy, _ handle: String?
  ) -> AuditEntry {
    var detail: [String: AuditValue] = [
      "by": .text(count.dimensions.map(\.rawValue).joined(separator: " ")),
      "internal": .flag(`internal`), "compare": .flag(compare),
    ]
    if let period = count.period {
      detail["from"] = .text(period.from.description)
      detail["to"] = .text(period.to.description)
    }
    if let basis = count.basis { detail["pack"] = .text(basis.pack.hash.description) }
    if !`internal` {
      detail["least"] = .init(policy.rule.least)
      if case .round(let base) = policy.rule.method { detail["round_to"] = .init(base) }
    }
    return AuditEntry(
      .statisticsCounted, object: .store, by: handle, purpose: purpose ?? "statistics",
      detail: detail)
  }
}

extension AuditEntry.Act {
  /// Reports were counted, for publication or for the centre alone.
  static let statisticsCounted = Self(rawValue: "statistics")
}
