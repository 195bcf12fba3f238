internal import ArgumentParser
internal import CaseStore
internal import Linking
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// `fanal links …`
struct LinksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: said(
      "Show which reports belong together, and why.",
      "Montrer quels signalements vont ensemble, et pourquoi."),
    discussion: said(
      """
      A link says what two reports share: a phone, a plate, an address, nearly the same text. It never \
      says whose it is, and it never makes one report of two. A person can undo it, and no later search \
      brings it back.
      """,
      """
      Un lien dit ce que deux signalements partagent : un téléphone, une plaque, une adresse, presque \
      le même texte. Il ne dit jamais à qui cela appartient et ne fait jamais un seul signalement de \
      deux. Une personne peut le défaire, et aucune recherche ne le ramène.
      """),
    subcommands: [
      Build.self, List.self, Show.self, Group.self, Unlink.self, Relink.self, History.self,
    ])
  @OptionGroup var language: LanguageOption
}

extension LinksCommand {
  /// `fanal links build`
  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Look for links between all stored reports.",
        "Chercher les liens entre tous les signalements du dépôt."),
      discussion: said(
        """
        Compares the last version of every report by the rules of entities.lua in the pack. What was \
        found before and still holds stays as it is; only what is new or gone is written.
        """,
        """
        Compare la dernière version de chaque signalement selon les règles d'entities.lua du paquet. \
        Ce qui était déjà trouvé et tient encore ne change pas; seul ce qui est nouveau ou ne tient \
        plus est écrit.
        """))
    @OptionGroup var store: StoreOption
    @OptionGroup var person: PersonOption
    @OptionGroup var pack: PackOption
    @Flag(name: .long, help: .said("Print JSON.", "Afficher du JSON."))
    var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
      let language = language.language
      let source = try pack.source(language)
      let rules = try rules(source, language)
      let store = try store.open(.existing)
      var who = try person.reader(of: store)
      if who != nil { who = try person.person(in: store, for: .review) }
      do {
        var finder = LinkFinder(rules: rules)
        let findings = try finder.find(in: store)
        let build = LinkBuild(
          time: timeNow(), person: who?.handle ?? "", pack: source.hash.description,
          reports: findings.reports, leftOut: findings.leftOut.reduce(0) { $0 + $1.values })
        let result = try store.save(
          links: findings.links, correlations: findings.correlations, build: build)
        try store.close()
        Console.output(
          json
            ? LinksJSON.build(findings, result) : LinksText.build(findings, result, language))
      } catch let error as StoreError {
        Console.error(said(error.english, error.french))
        throw ExitStatus.failed
      } catch LinkingError.tooManyPairs(let most) {
        let most = SummaryText.number(most, language)
        Console.error(
          said(
            "More than \(most) pairs of reports share something; lower too_common in entities.lua.",
            "Plus de \(most) paires de signalements partagent quelque chose; baissez too_common "
              + "dans entities.lua."))
        throw ExitStatus.failed
      }
    }

    private func rules(_ source: PackSource, _ language: Language) throws -> LinkRules {
      do throws(PackError) {
        if let rules = try PackReader.linkRules(of: source) { return rules }
        Console.error(
          said(
            "\(pack.folder): has no entities.lua, so nothing would link; see docs/links.md.",
            "\(pack.folder) : n'a pas d'entities.lua, donc rien ne serait relié; voir docs/links.md."
          ))
      } catch {
        let renderer = DiagnosticRenderer(language: language)
        for diagnostic in error.diagnostics {
          Console.error(renderer.render(diagnostic, source: nil))
        }
        Console.error(error.message.text(in: language))
      }
      throw ExitStatus.failed
    }
  }

  /// `fanal links list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "List the groups of linked reports, the largest first, and what correlates.",
        "Lister les groupes de signalements reliés, les plus grands d'abord, et les corrélations."))
    @OptionGroup var options: ListOptions

    func run() throws {
      let store = try options.open()
      let top = options.top
      let (groups, total) = try asking { () throws(StoreError) in try store.linkGroups(limit: top) }
      let (correlations, correlated) = try asking { () throws(StoreError) in
        try store.correlations(limit: top)
      }
      if options.json {
        for group in groups { Console.output(JSONLine.text(LinksJSON.object(group))) }
        for item in correlations { Console.output(JSONLine.text(LinksJSON.object(item))) }
        return
      }
      let builds = try asking { () throws(StoreError) in try store.linkBuilds(limit: 1) }
      if builds.isEmpty { return Console.error(LinksText.neverBuilt) }
      Console.output(
        LinksText.list(
          groups, total: total, correlations, correlated: correlated, options.language.language))
    }
  }

  /// `fanal links show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Show the links of a report with the words that make them.",
        "Montrer les liens d'un signalement, avec les mots qui les font."))
    @Argument(
      help: .said(
        "Id of the report.", "Identifiant du signalement.", value: ("id", "identifiant")))
    var id: String
    @OptionGroup var store: StoreOption
    @OptionGroup var person: PersonOption
    @Flag(name: .long, help: .said("Print JSON.", "Afficher du JSON."))
    var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
      let store = try LinksCommand.view(id, store, person, language.language)
      let links = try asking { () throws(StoreError) in try store.links(of: id) }
      guard let links else { throw LinksCommand.unknown(id, store) }
      let words = SharedWords(store)
      if json {
        Console.output(JSONLine.text(try LinksJSON.object(links, words)))
      } else {
        Console.output(try LinksText.show(links, words, language.language))
      }
    }
  }

  /// `fanal links group`
  struct Group: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Show the group of a report: its timeline, its places, and what holds it together.",
        "Montrer le groupe d'un signalement : sa chronologie, ses lieux et ce qui le tient."))
    @Argument(
      help: .said(
        "Id of any report of the group.", "Identifiant d'un signalement du groupe.",
        value: ("id", "identifiant")))
    var id: String
    @OptionGroup var store: StoreOption
    @OptionGroup var person: PersonOption
    @Flag(name: .long, help: .said("Print JSON.", "Afficher du JSON."))
    var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
      let store = try LinksCommand.view(id, store, person, language.language)
      let found = try asking { () throws(StoreError) in try store.linkGroup(of: id) }
      guard let found else {
        let report = try asking { () throws(StoreError) in try store.links(of: id) }
        guard report != nil else { throw LinksCommand.unknown(id, store) }
        Console.error(
          said(
            "\(id.plain): is in no group; no link of it holds.",
            "\(id.plain) : n'est dans aucun groupe; aucun de ses liens ne tient."))
        throw ExitStatus.lookAt
      }
      let words = SharedWords(store)
      if json {
        Console.output(
          JSONLine.text(
            try LinksJSON.object(found.group, found.links, found.correlations, words)))
      } else {
        Console.output(
          try LinksText.group(
            found.group, found.links, found.correlations, words, language.language))
      }
    }
  }

  /// Opens the store to show words of reports, which the audit keeps.
  static func view(
    _ id: String, _ store: StoreOption, _ person: PersonOption, _ language: Language
  ) throws -> CaseStore {
    let store = try store.openToRecord()
    let who = try person.reader(of: store)
    try asking { () throws(StoreError) in
      try RecordedStore.record(
        AuditEntry(.linksViewed, object: .report(id), by: who?.handle), in: store, language)
    }
    return store
  }

  /// Says that the store has no such report.
  static func unknown(_ id: String, _ store: CaseStore) -> ExitStatus {
    Console.error(
      said(
        "\(store.path): has no report \"\(id.plain)\".",
        "\(store.path) : n'a pas de signalement « \(id.plain) »."))
    return .failed
  }
}
