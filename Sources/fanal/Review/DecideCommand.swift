internal import ArgumentParser
internal import CaseStore
import Foundation
internal import ReportModel
internal import Serving
internal import RuleEngine
internal import TextMatching

extension ReviewCommand {
  /// `fanal review decide`
  struct Decide: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Say what a report is, or what its indicators are; on one report, or on many.",
        "Dire ce qu'est un signalement ou ses indicateurs; sur un seul, ou en lot."),
      discussion: said(
        """
        With an id: a state (--to), verdicts on indicators (--indicator), a note, or all of them. \
        Without an id: the same state for all reports of the filters, first with --preview, which \
        names their number, then with --confirm and that number. Reports of the urgent lane are \
        decided one by one only.

        An indicator that is not confirmed gives a counter-example for its rule, with names and \
        numbers masked. Read it before you keep it.
        """,
        """
        Avec un identifiant : un état (--to), des avis sur des indicateurs (--indicator), une note, \
        ou tout cela. Sans identifiant : le même état pour tous les signalements des filtres, d'abord \
        avec --preview, qui donne leur nombre, puis avec --confirm et ce nombre. Les signalements de \
        la voie urgente ne se décident qu'un à un.

        Un indicateur qui n'est pas confirmé donne un contre-exemple pour sa règle, où noms et \
        numéros sont masqués. Lisez-le avant de le garder.
        """))
    @Argument(
      help: .said(
        "Id of the report; without it the filters say which.",
        "Identifiant du signalement; sans lui, les filtres disent lesquels.",
        value: ("id", "identifiant")))
    var id: String?
    @Option(
      name: .long,
      help: .said(
        "The state: in_review, confirmed, dismissed, needs_information, referred or closed.",
        "L'état : in_review, confirmed, dismissed, needs_information, referred ou closed.",
        value: ("state", "état")))
    var to: String?
    @Option(
      name: .long,
      help: .said(
        "Why it is dismissed or closed: a code of 'fanal review reasons'.",
        "Pourquoi il est écarté ou fermé : un code de « fanal review reasons ».",
        value: ("code", "code")))
    var reason: String?
    @Option(
      name: .customLong("indicator"),
      help: .said(
        "A verdict on an indicator: CODE=confirmed, not_confirmed or unsure, or added for one that is "
          + "missing; may be repeated.",
        "Un avis sur un indicateur : CODE=confirmed, not_confirmed ou unsure, ou added pour un indicateur "
          + "qui manque; peut être répétée.",
        value: ("code=verdict", "code=avis")))
    var indicators: [String] = []
    @Option(
      name: .long,
      help: .said(
        "A note, which stays inside the centre.", "Une note, qui reste dans le centre.",
        value: ("text", "texte")))
    var note: String?
    @Flag(
      name: .long,
      help: .said(
        "The note may leave the centre with the report.",
        "La note peut sortir du centre avec le signalement."))
    var releasable = false
    @Flag(
      name: .long,
      help: .said(
        "As the second reader; changes no state.",
        "En seconde lecture; ne change aucun état."))
    var second = false
    @Option(
      name: .long,
      help: .said(
        "The number of the assessment that you looked at; refused when there is a newer one.",
        "Le numéro de l'évaluation que vous avez lue; refusé s'il y en a une plus récente.",
        value: ("n", "n")))
    var seen: Int64?
    @Option(
      name: .long,
      help: .said(
        "Append the counter-examples to this file.",
        "Ajouter les contre-exemples à ce fichier.", value: ("file", "fichier")))
    var writeMisses: String?
    @Flag(
      name: .long,
      help: .said(
        "Without an id: show what would be decided, and decide nothing.",
        "Sans identifiant : montrer ce qui serait décidé, sans rien décider."))
    var preview = false
    @Option(
      name: .long,
      help: .said(
        "Without an id: decide, if there are exactly so many reports.",
        "Sans identifiant : décider, s'il y a exactement ce nombre de signalements.",
        value: ("n", "n")))
    var confirm: Int?
    @OptionGroup var filter: CaseFilterOption
    @OptionGroup var reasons: ReasonsOption
    @OptionGroup var options: ReviewOptions

    func validate() throws {
      _ = try decision()
      if id != nil {
        if !filter.isEmpty || preview || confirm != nil {
          throw ValidationError(
            said(
              "Filters, --preview and --confirm go without an id.",
              "Les filtres, --preview et --confirm vont sans identifiant."))
        }
      } else if filter.isEmpty || preview == (confirm != nil) {
        throw ValidationError(
          said(
            "Give the id of a report, or filters with --preview or --confirm N.",
            "Donnez l'identifiant d'un signalement, ou des filtres avec --preview ou --confirm N."))
      } else if to == nil || !indicators.isEmpty || second || seen != nil || writeMisses != nil {
        throw ValidationError(
          said(
            "A decision on many reports has a state (--to), a reason and a note only.",
            "Une décision en lot n'a qu'un état (--to), un motif et une note."))
      }
      if releasable && note == nil || writeMisses == "" {
        throw ValidationError(
          said(
            "--releasable goes with --note, and --write-misses needs the name of a file.",
            "--releasable va avec --note, et --write-misses demande le nom d'un fichier."))
      }
    }

    func run() throws {
      let decision = try decision()
      if let code = decision.reason, let state = decision.state {
        _ = try reasons.require(code, for: state)
      }
      let store = try options.store.open(id == nil && preview ? .readOnly : .existing)
      guard let id else { return try decideMany(decision, store) }
      let person = try options.by.person(in: store, for: .review)
      let record = try asking(store) { () throws(StoreError) in
        try store.decide(on: id, decision, by: person.handle, at: timeNow())
      }
      let examples = try counterExamples(decision, record, store)
      if let writeMisses { try append(examples, to: writeMisses) }
      show(record, examples)
    }

    private func show(_ record: CaseRecord, _ examples: [CounterExample]) {
      let language = options.language.language
      if options.json {
        var object = CaseJSON.object(record)
        object["counter_examples"] = examples.map {
          ["code": $0.code, "language": $0.language, "line": $0.line]
        }
        return Console.output(JSONLine.text(object))
      }
      let text = CaseText(language)
      Console.output("\(record.summary.id)  \(text.state(record.summary))\n")
      guard !examples.isEmpty else { return }
      if writeMisses == nil {
        Console.output(
          "\n"
            + said(
              "So that the rule stays silent on this, paste into its file; first look whether a name "
                + "is left:\n",
              "Pour que la règle se taise ici, collez dans son fichier; vérifiez d'abord qu'aucun nom "
                + "n'y reste :\n"))
        for example in examples {
          Console.output("  -- \(example.code)\n  \(example.line)\n")
        }
      }
    }

    private func decideMany(_ decision: Decision, _ store: CaseStore) throws {
      let filter = try filter.filter()
      let outcome: BulkOutcome
      if let confirm {
        let person = try options.by.person(in: store, for: .coordinate)
        outcome = try asking(store) { () throws(StoreError) in
          try store.decideBulk(
            filter, decision, expecting: confirm, by: person.handle, at: timeNow())
        }
      } else {
        _ = try options.by.person(in: store, for: .coordinate)
        outcome = try asking(store) { () throws(StoreError) in
          try store.previewBulk(filter, decision)
        }
      }
      Console.output(
        BulkText(outcome: outcome, state: decision.state, language: options.language.language)
          .text(json: options.json))
    }

    private func decision() throws -> Decision {
      var decision = Decision()
      decision.state = try to.map { try CaseFilterOption.value($0, "--to") }
      decision.reason = reason
      decision.isSecond = second
      decision.seen = seen
      decision.note = note.map { Decision.Note(text: $0, isReleasable: releasable) }
      for entry in indicators {
        let parts = entry.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let verdict = Verdict(rawValue: parts[1]) else {
          throw ValidationError(
            said(
              "--indicator is CODE=confirmed, CODE=not_confirmed, CODE=unsure or CODE=added.",
              "--indicator est CODE=confirmed, CODE=not_confirmed, CODE=unsure ou CODE=added."))
        }
        decision.verdicts[parts[0]] = verdict
      }
      if decision.state == .new {
        throw ValidationError(
          said(
            "A report is never made new again; take the decision back with 'fanal review undo'.",
            "Un signalement ne redevient pas nouveau; annulez la décision avec "
              + "« fanal review undo »."))
      }
      return decision
    }

    /// The sentences of indicators that were not confirmed.
    private func counterExamples(
      _ decision: Decision, _ record: CaseRecord, _ store: CaseStore
    ) throws -> [CounterExample] {
      let codes = Set(decision.verdicts.filter { $0.value == .notConfirmed }.keys)
      if codes.isEmpty { return [] }
      let stored = try asking(store) { () throws(StoreError) in
        try store.report(id: record.summary.id)
      }
      guard let stored, let assessment = stored.assessments.first?.assessment else { return [] }
      return assessment.indicators.filter { codes.contains($0.code) }
        .compactMap { CounterExample(of: $0, in: assessment, report: stored.report) }
    }

    private func append(_ examples: [CounterExample], to path: String) throws {
      let language = options.language.language
      let text = examples.map { "-- \($0.code)\n\($0.line)\n" }.joined()
      let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
      let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: descriptor >= 0)
      guard descriptor >= 0, (try? file.write(contentsOf: Data(text.utf8))) != nil,
        (try? file.close()) != nil
      else {
        Console.error(
          said("The decision is kept. ", "La décision est gardée. ")
            + Phrases.notWritten(path, language))
        throw ExitStatus.failed
      }
    }
  }
}

/// A decision on many reports, before or after.
struct BulkText {
  let outcome: BulkOutcome
  let state: CaseState?
  let language: Language

  func text(json: Bool) -> String {
    if json {
      return JSONLine.text([
        "changed": outcome.changed.map(\.id), "urgent": outcome.urgent.map(\.id),
        "refused": outcome.refused.map(\.id), "count": outcome.changed.count,
        "bulk": outcome.number ?? NSNull(),
      ])
    }
    let count = SummaryText.number(outcome.changed.count, language)
    let name = state.map { said($0.title.en, $0.title.fr) } ?? ""
    var lines: [String] = []
    if let number = outcome.number {
      lines.append(
        said(
          "\(count) reports are now \(name). To take it back: fanal review undo --bulk \(number)",
          "\(count) signalements ont maintenant l'état « \(name) ». Pour annuler : "
            + "fanal review undo --bulk \(number)"))
    } else {
      lines.append(
        said(
          "\(count) reports would become \(name).",
          "\(count) signalements passeraient à « \(name) »."))
      for item in outcome.changed.prefix(10) {
        let from = said(item.state.title.en, item.state.title.fr)
        lines.append("  \(item.id.plain.shortened(to: 32))  \(from)")
      }
      if outcome.changed.count > 10 {
        lines.append(
          said(
            "  … and \(outcome.changed.count - 10) more",
            "  … et \(outcome.changed.count - 10) autres"))
      }
    }
    if !outcome.urgent.isEmpty {
      lines.append(
        said(
          "\(outcome.urgent.count) in the urgent lane are left out; decide on them one by one.",
          "\(outcome.urgent.count) de la voie urgente sont laissés; décidez-les un à un."))
    }
    if !outcome.refused.isEmpty {
      lines.append(
        said(
          "\(outcome.refused.count) are left out, because their state does not allow it.",
          "\(outcome.refused.count) sont laissés, car leur état ne le permet pas."))
    }
    if outcome.number == nil, !outcome.changed.isEmpty {
      lines.append(
        said(
          "To decide: the same command with --confirm \(outcome.changed.count) for --preview.",
          "Pour décider : la même commande avec --confirm \(outcome.changed.count) au lieu de --preview."
        ))
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
