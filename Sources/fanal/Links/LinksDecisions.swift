internal import ArgumentParser
internal import CaseStore
internal import ReportModel
internal import TextMatching

/// What people decide of links, and what was decided.
extension LinksCommand {
  /// The two reports of a link, and why a person decides on it.
  struct Decided: ParsableArguments {
    @Argument(
      help: .said(
        "Id of one report.", "Identifiant d'un signalement.", value: ("first", "premier")))
    var first: String
    @Argument(
      help: .said(
        "Id of the other report.", "Identifiant de l'autre signalement.",
        value: ("second", "deuxième")))
    var second: String
    @Option(
      name: .long,
      help: .said(
        "Why, in a sentence without names.", "Pourquoi, en une phrase sans nom de personne.",
        value: ("text", "texte")))
    var reason: String
    @OptionGroup var store: StoreOption
    @OptionGroup var person: PersonOption
    @OptionGroup var language: LanguageOption

    func validate() throws {
      if first == second {
        throw ValidationError(
          said("A report has no link with itself.", "Un signalement n'a pas de lien avec lui-même.")
        )
      }
      if !reason.contains(where: { !$0.isWhitespace }) || reason.count > 500 {
        throw ValidationError(
          said(
            "--reason needs a text of at most 500 characters.",
            "--reason demande un texte d'au plus 500 caractères."))
      }
    }

    func decide(_ act: LinkDecision.Act) throws {
      let store = try store.open(.existing)
      let person = try person.person(in: store, for: .review)
      let decision = LinkDecision(
        act: act, person: person.handle, time: timeNow(), reason: reason)
      let outcome = try asking(store) { () throws(StoreError) in
        try store.decide(decision, linkOf: first, and: second)
      }
      let pair = "\(first.plain) – \(second.plain)"
      switch outcome {
      case .done:
        Console.output(
          (act == .unlink
            ? said("\(pair): link undone", "\(pair) : lien défait")
            : said("\(pair): linked again", "\(pair) : lien rétabli")) + "\n")
      case .unknownReport(let id): throw LinksCommand.unknown(id, store)
      case .noLink:
        Console.error(
          said(
            "\(pair): there is no link between them; 'fanal links show' lists those of a report.",
            "\(pair) : aucun lien entre les deux; « fanal links show » liste ceux d'un signalement."
          ))
        throw ExitStatus.failed
      case .already:
        Console.error(
          act == .unlink
            ? said("\(pair): the link is undone already.", "\(pair) : le lien est déjà défait.")
            : said("\(pair): the link was not undone.", "\(pair) : le lien n'est pas défait."))
        throw ExitStatus.lookAt
      }
    }
  }

  /// `fanal links unlink`
  struct Unlink: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Undo the link between two reports; no later search brings it back.",
        "Défaire le lien entre deux signalements; aucune recherche ne le ramène."))
    @OptionGroup var decided: Decided

    func run() throws { try decided.decide(.unlink) }
  }

  /// `fanal links relink`
  struct Relink: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Take back an unlink.", "Revenir sur un lien défait."))
    @OptionGroup var decided: Decided

    func run() throws { try decided.decide(.relink) }
  }

  /// `fanal links history`
  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "List searches for links and what people decided of them, newest first.",
        "Lister les recherches de liens et ce que les gens en ont décidé, du plus récent."))
    @OptionGroup var options: ListOptions

    func run() throws {
      let store = try options.open()
      let (top, json) = (options.top, options.json)
      let decisions = try asking { () throws(StoreError) in try store.linkDecisions(limit: top) }
      let builds = try asking { () throws(StoreError) in try store.linkBuilds(limit: top) }
      for (decision, link) in decisions {
        Console.output(
          json
            ? JSONLine.text(LinksJSON.object(decision, link))
            : LinksText.line(decision, link))
      }
      for (build, result) in builds {
        Console.output(
          json
            ? JSONLine.text(LinksJSON.object(build, result))
            : LinksText.line(build, result, options.language.language))
      }
      if decisions.isEmpty, builds.isEmpty, !json { Console.error(LinksText.neverBuilt) }
    }
  }
}
