internal import ArgumentParser
internal import CaseStore
import Foundation
internal import ReportModel
internal import RuleEngine
internal import Serving
internal import TextMatching

extension ReviewCommand {
  /// `fanal review show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Show a report with what was observed and what people decided.",
        "Montrer un signalement, ce qui y a été observé et ce qui a été décidé."))
    @Argument(
      help: .said(
        "Id of the report.", "Identifiant du signalement.", value: ("id", "identifiant")))
    var id: String
    @OptionGroup var options: ReviewOptions
    @OptionGroup var pack: PackOption
    @OptionGroup var reasons: ReasonsOption

    func run() throws {
      let store = try options.store.openToRecord()
      let person = try options.by.reader(of: store)
      try CaseView(id: id, person: person?.handle, options: options, pack: pack, reasons: reasons)
        .show(store)
    }
  }

  /// `fanal review next`
  struct Next: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Take up the first report that waits, and show it.",
        "Prendre le premier signalement qui attend, et le montrer."),
      discussion: said(
        """
        What you took up and did not decide comes first, unless something more urgent waits. With \
        --second: a report of the sample that somebody else decided, to read again.
        """,
        """
        Ce que vous avez pris sans décider vient d'abord, sauf si plus urgent attend. Avec --second : \
        un signalement de l'échantillon que quelqu'un d'autre a décidé, à relire.
        """))
    @OptionGroup var filter: CaseFilterOption
    @Flag(
      name: .long,
      help: .said("One for a second reading.", "Un signalement pour une seconde lecture."))
    var second = false
    @OptionGroup var options: ReviewOptions
    @OptionGroup var pack: PackOption
    @OptionGroup var reasons: ReasonsOption

    func validate() throws {
      if second && !filter.isEmpty {
        throw ValidationError(
          said("--second takes no filters.", "--second ne prend pas de filtre."))
      }
      if !filter.states.isEmpty || filter.assigned != nil {
        throw ValidationError(
          said(
            "Next takes what waits and is yours or nobody's: leave --state and --assigned out.",
            "« next » prend ce qui attend et est à vous ou à personne : omettez --state et "
              + "--assigned."))
      }
    }

    func run() throws {
      let filter = try filter.filter()
      let store = try options.store.open(.existing)
      let person = try options.by.person(in: store, for: .review)
      let found = try asking(store) { () throws(StoreError) in
        second
          ? try store.nextForSecondReading(by: person.handle)
          : try store.takeNext(filter, by: person.handle, at: timeNow())
      }
      guard let found else {
        Console.error(said("Nothing waits.", "Rien n'attend."))
        return
      }
      var view = CaseView(
        id: found.id, person: person.handle, options: options, pack: pack, reasons: reasons)
      // A second reader must not see what the first one said.
      view.showsDecisions = !second
      try view.show(store)
    }
  }

  /// `fanal review history`
  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Show what people did with a report, without its text.",
        "Montrer ce qui a été fait d'un signalement, sans son texte."))
    @Argument(
      help: .said(
        "Id of the report.", "Identifiant du signalement.", value: ("id", "identifiant")))
    var id: String
    @OptionGroup var options: ReviewOptions
    @OptionGroup var reasons: ReasonsOption

    func run() throws {
      let store = try options.store.open(.readOnly)
      _ = try options.by.reader(of: store)
      let record = try asking(store) { () throws(StoreError) in try store.caseRecord(of: id) }
      if options.json {
        for act in record?.acts ?? [] { Console.output(JSONLine.text(CaseJSON.object(act))) }
        return
      }
      guard let record, !record.acts.isEmpty else {
        Console.error(
          said("Nobody has acted on \(id).", "Personne n'a encore agi sur \(id)."))
        return
      }
      Console.output(
        CaseText(options.language.language).history(record, try? reasons.read()))
    }
  }
}

/// A case with its report: the same view of what was observed as that of `fanal explain`, with what
/// people decided.
struct CaseView {
  let id: String
  /// Who looks.
  let person: String?
  let options: ReviewOptions
  let pack: PackOption
  let reasons: ReasonsOption
  /// Whether what people decided is shown.
  var showsDecisions = true

  init(
    id: String, person: String?, options: ReviewOptions, pack: PackOption, reasons: ReasonsOption
  ) {
    self.id = id
    self.person = person
    self.options = options
    self.pack = pack
    self.reasons = reasons
  }

  /// Records the view, then prints the case.
  func show(_ store: CaseStore) throws {
    let language = options.language.language
    let stored = try asking(store) { () throws(StoreError) in try store.report(id: id) }
    guard let stored, let record = stored.assessments.first else {
      Console.error(
        said(
          "\(store.path) has no assessed report with this id; 'fanal review queue' lists them.",
          "\(store.path) : aucun signalement évalué ne porte cet identifiant; « fanal review queue » "
            + "en donne la liste."))
      throw ExitStatus.failed
    }
    if store.isReadOnly {
      Console.error(Phrases.notRecorded(store.path, language))
    } else {
      _ = try asking(store) { () throws(StoreError) in
        try store.record(
          AuditEntry(
            .reportViewed, object: .report(id), by: person, purpose: "review",
            detail: ["version": .text(stored.contentHash.description)]))
      }
    }
    let decided = try asking(store) { () throws(StoreError) in try store.caseRecord(of: id) }
    let related = try RelatedReports(
      of: id, stored.raised, in: store, showsDecisions: showsDecisions)
    if options.json {
      return Console.output(try json(stored, record, decided, related))
    }
    if let decided { Console.output(head(decided, language)) }
    Console.output(try explanation(stored, record, language))
    Console.output(related.text(language))
    if showsDecisions, let decided, !decided.acts.isEmpty {
      Console.output("\n" + said("What people decided", "Ce qui a été décidé") + "\n")
      Console.output(CaseText(language).history(decided, try? reasons.read()))
    }
  }

  private func head(_ record: CaseRecord, _ language: Language) -> String {
    let text = CaseText(language)
    let item = record.summary
    var parts = [text.waiting(item)]
    if showsDecisions { parts.insert(text.state(item), at: 0) }
    if let assigned = item.assigned { parts.append(said("for ", "pour ") + assigned) }
    parts.append(said("assessment ", "évaluation ") + "\(item.assessment)")
    return parts.joined(separator: " · ") + "\n\n"
  }

  /// The assessment that is stored, which a decision is bound to; what explains it further comes from
  /// the pack at hand where that is the same.
  private func explanation(
    _ stored: StoredReport, _ record: AssessmentRecord, _ language: Language
  ) throws -> String {
    let compiled = try pack.load(language)
    var details = Explanation.Details()
    if compiled.identity.hash == record.pack.hash {
      do throws(PackError) {
        let assessor = try Assessor(pack: compiled)
        details = assessor.details(of: stored.report, assessor.assess(stored.report))
      } catch {
        Console.error(error.message.text(in: language))
        throw ExitStatus.failed
      }
    } else {
      Console.error(
        said(
          "Assessed with \(record.pack.name) \(record.pack.version); titles and reasons are those of "
            + "the pack at hand, \(compiled.identity.name) \(compiled.identity.version).",
          "Évalué avec \(record.pack.name) \(record.pack.version); les titres et les motifs sont ceux "
            + "du paquet présent, \(compiled.identity.name) \(compiled.identity.version)."))
    }
    return Explanation(
      of: record.assessment, report: stored.report, pack: compiled, language: language,
      details: details, usesColour: Console.usesColour, width: Console.width
    ).text()
  }

  private func json(
    _ stored: StoredReport, _ record: AssessmentRecord, _ decided: CaseRecord?,
    _ related: RelatedReports
  ) throws -> String {
    var object = try ReportJSON.object(stored, record)
    object["raised"] = related.raisedObjects
    object["linked"] = related.linkedObjects
    if let decided {
      object["case"] = showsDecisions ? CaseJSON.object(decided) : ["id": decided.summary.id]
    }
    return JSONLine.text(object)
  }
}
