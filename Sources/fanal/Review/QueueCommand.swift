internal import ArgumentParser
internal import CaseStore
internal import ReportModel
internal import Serving
import Foundation
internal import TextMatching

extension ReviewCommand {
  /// `fanal review queue`
  struct Queue: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "List what waits: the urgent lane first, then by priority, score and age.",
        "Lister ce qui attend : la voie urgente d'abord, puis par priorité, score et ancienneté."))
    @OptionGroup var filter: CaseFilterOption
    @Option(
      name: .long,
      help: .said(
        "Reports on a page, 1 to 1000.", "Signalements par page, de 1 à 1000.", value: ("n", "n")))
    var limit = 20
    @Option(
      name: .long,
      help: .said(
        "Begin after this place: the cursor that the page before ended with.",
        "Commencer après cette place : le curseur que la page d'avant a donné à la fin.",
        value: ("cursor", "curseur")),
      transform: { text in
        guard let cursor = CaseCursor(text) else {
          throw ValidationError(
            said(
              "--after takes the cursor that a page ended with.",
              "--after prend le curseur qu'une page a donné à la fin."))
        }
        return cursor
      })
    var after: CaseCursor?
    @OptionGroup var options: ReviewOptions

    func validate() throws {
      if !(1...1000).contains(limit) {
        throw ValidationError(
          said("--limit is a number from 1 to 1000.", "--limit est un nombre de 1 à 1000."))
      }
    }

    /// A list says no more than that there are very many.
    private static let mostCounted = 10_000

    func run() throws {
      let language = options.language.language
      let filter = try filter.filter()
      let store = try options.store.open(.readOnly)
      _ = try options.by.reader(of: store)
      let page = try asking(store) { () throws(StoreError) in
        try store.cases(filter, after: after, limit: limit)
      }
      if options.json {
        for item in page.cases { Console.output(JSONLine.text(CaseJSON.object(item))) }
        return
      }
      var raised: [String: [RaisedPillar]] = [:]
      for item in page.cases where !item.raised.isEmpty {
        raised[item.id] = try asking(store) { () throws(StoreError) in
          try store.raised(of: item.id)
        }
      }
      Console.output(CaseText(language).list(page.cases, raised: raised))
      let count = try asking(store) { () throws(StoreError) in
        try store.countCases(filter, upTo: Self.mostCounted)
      }
      Console.error(Self.summary(page, count, most: Self.mostCounted, language))
    }

    private static func summary(
      _ page: CasePage, _ count: Int, most: Int, _ language: Language
    ) -> String {
      let all = SummaryText.number(count, language)
      let total = count < most ? all : said("\(all) or more", "\(all) ou plus")
      if page.cases.isEmpty { return said("Nothing waits here.", "Rien n'attend ici.") }
      let shown = page.cases.count
      let text = said("\(shown) of \(total) reports.", "Signalements : \(shown) sur \(total).")
      guard let next = page.next else { return text }
      return text + said(" Next page: --after \(next)", " Page suivante : --after \(next)")
    }
  }

  /// `fanal review reasons`
  struct Reasons: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "List the reasons for which reports are dismissed or closed.",
        "Lister les motifs pour lesquels un signalement est écarté ou fermé."))
    @OptionGroup var reasons: ReasonsOption
    @Flag(name: .long, help: .said("Print JSON lines.", "Afficher des lignes JSON."))
    var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
      let list = try reasons.read().reasons
      if json {
        for reason in list {
          Console.output(
            JSONLine.text([
              "code": reason.code, "states": reason.states.map(\.rawValue).sorted(),
              "title": ["en": reason.title.en, "fr": reason.title.fr],
            ]))
        }
        return
      }
      let width = list.map(\.code.count).max() ?? 0
      for state in CaseState.allCases where state.needsReason {
        Console.output(said(state.title.en, state.title.fr) + "\n")
        for reason in list where reason.states.contains(state) {
          Console.output(
            "  \(reason.code.padded(to: width))  \(said(reason.title.en, reason.title.fr))\n")
        }
      }
    }
  }

  /// `fanal review sample`
  struct Sample: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Show or set the share of reports that a second person reads.",
        "Montrer ou fixer la part des signalements qu'une seconde personne lit."))
    @Argument(
      help: .said(
        "The share in per cent, 0 to 100; without it the share is shown.",
        "La part en pour cent, de 0 à 100; sans elle, la part est montrée.",
        value: ("percent", "pour cent")))
    var percent: Double?
    @OptionGroup var options: ReviewOptions

    func validate() throws {
      if let percent, !(0...100).contains(percent) {
        throw ValidationError(
          said("A share is from 0 to 100.", "Une part est de 0 à 100."))
      }
    }

    func run() throws {
      let store = try options.store.open(percent == nil ? .readOnly : .existing)
      if let percent {
        let person = try options.by.person(in: store, for: .coordinate)
        try asking(store) { () throws(StoreError) in
          try store.setSecondReadingShare(percent / 100, by: person.handle, at: timeNow())
        }
      } else {
        _ = try options.by.reader(of: store)
      }
      let share = try asking(store) { () throws(StoreError) in try store.secondReadingShare() }
      if options.json {
        return Console.output(JSONLine.text(["share": share]))
      }
      let text = String.percent(share, options.language.language)
      Console.output(
        said(
          "A second person reads \(text) of the reports that were decided.\n",
          "Une seconde personne lit \(text) des signalements décidés.\n"))
    }
  }

  /// `fanal review agreement`
  struct AgreementReport: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "agreement",
      abstract: said(
        "Show how far first and second readers agree, by indicator (Cohen's kappa).",
        "Montrer l'accord entre première et seconde lecture, par indicateur (kappa de Cohen)."))
    @OptionGroup var options: ReviewOptions

    func run() throws {
      let language = options.language.language
      let store = try options.store.open(.readOnly)
      _ = try options.by.reader(of: store)
      let result = try asking(store) { () throws(StoreError) in try store.readerAgreement() }
      let report = AgreementText(result: result, language: language)
      Console.output(options.json ? report.json() : report.text())
    }
  }
}
