internal import ArgumentParser
internal import CaseStore
internal import Serving
internal import TextMatching

extension ReviewCommand {
  /// `fanal review assign`
  struct Assign: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Give the work on reports to a person, or to nobody.",
        "Confier le travail sur des signalements à une personne, ou à personne."))
    @Argument(
      help: .said(
        "Ids of the reports.", "Identifiants des signalements.", value: ("id", "identifiant")))
    var ids: [String]
    @Option(
      name: .long,
      help: .said(
        "The person; 'none' for nobody.", "La personne; « none » pour personne.",
        value: ("person", "personne")))
    var to: String
    @OptionGroup var options: ReviewOptions

    func run() throws {
      let store = try options.store.open(.existing)
      let assignee = to == "none" ? nil : to
      // Taking work oneself needs less than giving it away; the store decides.
      let person = try options.by.person(in: store, for: .review)
      for id in ids {
        let record = try asking(store) { () throws(StoreError) in
          try store.assign(id, to: assignee, by: person.handle, at: timeNow())
        }
        ReviewCommand.show(record, options)
      }
    }
  }

  /// `fanal review undo`
  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Take the last act on a report back, or a decision on many; nothing is erased.",
        "Annuler le dernier acte sur un signalement, ou une décision en lot; rien n'est effacé."))
    @Argument(
      help: .said(
        "Id of the report.", "Identifiant du signalement.", value: ("id", "identifiant")))
    var id: String?
    @Option(
      name: .long,
      help: .said(
        "The number of a decision on many reports.", "Le numéro d'une décision en lot.",
        value: ("n", "n")))
    var bulk: Int64?
    @OptionGroup var options: ReviewOptions

    func validate() throws {
      if (id == nil) == (bulk == nil) {
        throw ValidationError(
          said(
            "Give the id of a report, or --bulk.",
            "Donnez l'identifiant d'un signalement, ou --bulk."))
      }
    }

    func run() throws {
      let store = try options.store.open(.existing)
      if let bulk {
        let person = try options.by.person(in: store, for: .coordinate)
        let (undone, left) = try asking(store) { () throws(StoreError) in
          try store.undoBulk(bulk, by: person.handle, at: timeNow())
        }
        if options.json {
          return Console.output(JSONLine.text(["undone": undone, "left": left]))
        }
        return Console.output(
          said(
            "Taken back on \(undone) reports; \(left) were left, because somebody has acted since.\n",
            "Annulé sur \(undone) signalements; \(left) laissés, car quelqu'un a agi depuis.\n"))
      }
      let person = try options.by.person(in: store, for: .review)
      let (record, undone) = try asking(store) { () throws(StoreError) in
        try store.undo(id ?? "", by: person.handle, at: timeNow())
      }
      ReviewCommand.show(record, options)
      if !options.json {
        Console.error(
          said(
            "Taken back: act \(undone.number) of \(undone.person), \(undone.at).",
            "Annulé : acte \(undone.number) de \(undone.person), \(undone.at)."))
      }
    }
  }

  /// Prints how a case stands now.
  static func show(_ record: CaseRecord, _ options: ReviewOptions) {
    if options.json { return Console.output(JSONLine.text(CaseJSON.object(record))) }
    let item = record.summary
    let person = item.assigned.map { said(", for \($0)", ", pour \($0)") } ?? ""
    Console.output("\(item.id)  \(CaseText(options.language.language).state(item))\(person)\n")
  }
}
