internal import ArgumentParser
internal import CaseStore
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// `fanal search`
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: said(
      "Find reports of a store by their words, in any case, with or without accents.",
      "Trouver des signalements du dépôt par leurs mots, quels que soient majuscules et accents."),
    discussion: said(
      """
      All words must stand in the report. Several words in one argument are a phrase; '*' at the end \
      lets the word go on. What was found is marked with [brackets].

      The index holds every word of every report with its place, in clear: who can read the file can \
      put the texts together from it. 'fanal store index off' removes it.
      """,
      """
      Tous les mots doivent se trouver dans le signalement. Plusieurs mots dans un même argument \
      forment une suite; « * » à la fin laisse le mot continuer. Ce qui est trouvé est [entre crochets].

      L'index contient chaque mot de chaque signalement avec sa place, en clair : qui peut lire le \
      fichier peut en reconstituer les textes. « fanal store index off » le supprime.
      """))
  @Argument(
    help: .said("Words and phrases.", "Mots et suites de mots.", value: ("words", "mots")))
  var words: [String] = []
  @Flag(
    name: .long,
    help: .said(
      "Make the index anew from the reports.", "Refaire l'index à partir des signalements."))
  var rebuild = false
  @Option(
    name: .long,
    help: .said(
      "Order: rank (the best first) or date.", "Ordre : rank (le meilleur d'abord) ou date.",
      value: ("order", "ordre")))
  var order = "rank"
  @Option(
    name: .long,
    help: .said(
      "The most answers, 1 to 1000.", "Le plus de réponses, de 1 à 1000.", value: ("n", "n")))
  var limit = 20
  @Option(
    name: .long,
    help: .said("Answers to pass over.", "Réponses à passer.", value: ("n", "n")))
  var skip = 0
  @OptionGroup var filter: CaseFilterOption
  @OptionGroup var options: ReviewOptions

  func validate() throws {
    if rebuild ? !words.isEmpty : SearchWords(words) == nil {
      throw ValidationError(
        said(
          "Give at least one word with letters or digits; --rebuild takes none.",
          "Donnez au moins un mot fait de lettres ou de chiffres; --rebuild n'en prend pas."))
    }
    if !(1...1000).contains(limit) || !(0...CaseStore.mostSearched).contains(skip) {
      throw ValidationError(
        said(
          "--limit is from 1 to 1000, and --skip from 0 to \(CaseStore.mostSearched).",
          "--limit va de 1 à 1000, et --skip de 0 à \(CaseStore.mostSearched)."))
    }
    let _: SearchQuery.Order = try CaseFilterOption.value(order, "--order")
  }

  func run() throws {
    let language = options.language.language
    if rebuild { return try makeIndex(language) }
    guard let found = SearchWords(words) else { throw ExitStatus.failed }
    var query = SearchQuery(found)
    query.filter = try filter.filter()
    query.order = try CaseFilterOption.value(order, "--order")
    (query.limit, query.skip) = (limit, skip)
    let store = try options.store.openToRecord()
    let person = try options.by.reader(of: store)
    let result = try asking(store) { () throws(StoreError) in try store.search(query) }
    try record(store, result, person, language)
    if options.json {
      for hit in result.hits { Console.output(JSONLine.text(Self.object(hit))) }
    } else {
      for hit in result.hits { Console.output(Self.text(hit, language)) }
    }
    Console.error(summary(result, language))
  }

  private func makeIndex(_ language: Language) throws {
    let store = try options.store.open(.existing)
    let person = try options.by.reader(of: store)
    let count = try asking(store) { () throws(StoreError) in
      try store.rebuildSearch(by: person?.handle)
    }
    Console.error(
      said(
        "Indexed \(SummaryText.number(count, language)) reports.",
        "\(SummaryText.number(count, language)) signalements indexés."))
  }

  /// The audit keeps who looked and how much was found, not the words: they may be a name.
  private func record(
    _ store: CaseStore, _ result: SearchResult, _ person: Person?, _ language: Language
  ) throws {
    if store.isReadOnly {
      Console.error(Phrases.notRecorded(store.path, language))
      return
    }
    try asking(store) { () throws(StoreError) in
      _ = try store.record(
        AuditEntry(
          .searched, object: .store, by: person?.handle, purpose: "search",
          detail: ["words": AuditValue(words.count), "reports": AuditValue(result.count)]))
    }
    let isTold = try asking(store) { () throws(StoreError) in try store.noteSearchWarning() }
    if !isTold {
      Console.error(
        said(
          "The index that this search uses holds every word of every report with its place, in clear. "
            + "Keep the file on an encrypted disk, or remove the index: fanal store index off. "
            + "(Said once.)",
          "L'index de cette recherche contient chaque mot de chaque signalement avec sa place, en "
            + "clair. Gardez le fichier sur un disque chiffré, ou supprimez l'index : "
            + "fanal store index off. (Dit une seule fois.)"))
    }
  }

  private static func text(_ hit: SearchHit, _ language: Language) -> String {
    var facts = [String(hit.receivedAt.prefix(10)), hit.province, hit.sourceType]
    if let state = hit.state { facts.append(said(state.title.en, state.title.fr)) }
    if let priority = hit.priority {
      facts.append(said("priority ", "priorité ") + ExplainWords.name(of: priority, language))
    }
    let head =
      hit.id.plain.shortened(to: 32) + "  "
      + facts.filter { !$0.isEmpty }.map(\.plain).joined(separator: " · ")
    guard let snippet = hit.snippet else { return head + "\n" }
    let words = snippet.parts.map { part in
      guard part.isHit else { return part.text.plain }
      let text = "[" + part.text.plain + "]"
      return Console.usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
    }.joined()
    let field = snippet.field == .title ? said("title: ", "titre : ") : ""
    return head + "\n" + wrapped(field + words) + "\n"
  }

  /// The words in lines of at most 80 characters, indented.
  private static func wrapped(_ text: String) -> String {
    var lines: [String] = []
    var line = "   "
    for word in text.split(separator: " ") {
      if line.count + 1 + word.count > min(Console.width, 80), line.count > 3 {
        lines.append(line)
        line = "   "
      }
      line += " " + word
    }
    return (lines + [line]).map { $0 + "\n" }.joined()
  }

  private static func object(_ hit: SearchHit) -> [String: Any] {
    [
      "id": hit.id, "received_at": hit.receivedAt, "province": hit.province,
      "source_type": hit.sourceType, "state": hit.state?.rawValue ?? NSNull(),
      "priority": hit.priority?.rawValue ?? NSNull(),
      "field": hit.snippet?.field.rawValue ?? NSNull(),
      "snippet": (hit.snippet?.parts ?? []).map {
        ["text": $0.text, "hit": $0.isHit] as [String: Any]
      },
    ]
  }

  private func summary(_ result: SearchResult, _ language: Language) -> String {
    let count = SummaryText.number(result.count, language)
    var lines: [String] = []
    if result.isUnranked {
      lines.append(
        said(
          "\(count) reports or more: the one stored last comes first. Add words or filters.",
          "\(count) signalements ou plus : le dernier enregistré vient d'abord. Ajoutez des mots ou "
            + "des filtres."))
    } else {
      lines.append(
        result.count == 1
          ? said("1 report.", "1 signalement.")
          : said("\(count) reports.", "\(count) signalements."))
    }
    if skip + result.hits.count < result.count, !result.hits.isEmpty {
      lines[0] += said(
        " More: --skip \(skip + result.hits.count)", " Suite : --skip \(skip + result.hits.count)")
    }
    if result.isPartial {
      lines.append(
        said(
          "Reports from before this version are NOT searched yet: fanal search --rebuild",
          "Les signalements d'avant cette version ne sont PAS encore cherchés : "
            + "fanal search --rebuild"))
    }
    return lines.joined(separator: "\n")
  }
}

/// `fanal store index`
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: said(
      "Switch the index of words that search needs on or off.",
      "Activer ou supprimer l'index des mots dont la recherche a besoin."),
    discussion: said(
      """
      On: it is made from the reports of the store, and holds every word with its place, in clear. \
      Off: it is removed and overwritten; 'fanal search' then finds nothing.
      """,
      """
      « on » : il est fait à partir des signalements du dépôt et contient chaque mot avec sa place, en \
      clair. « off » : il est supprimé et écrasé; « fanal search » ne trouve alors plus rien.
      """))
  @Argument(
    help: .said("on, or off.", "on (activer) ou off (supprimer).", value: ("setting", "réglage")))
  var setting: String
  @OptionGroup var by: PersonOption
  @OptionGroup var store: StoreOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if !["on", "off"].contains(setting) {
      throw ValidationError(said("The index is on or off.", "L'index est on ou off."))
    }
  }

  func run() throws {
    let store = try store.open(.existing)
    try asking(store) { () throws(StoreError) in
      if setting == "on" {
        try store.rebuildSearch(by: by.handle)
      } else {
        try store.switchSearchOff(by: by.handle)
      }
    }
    Console.error(
      setting == "on"
        ? said(
          "On. The index holds every word of every report with its place, in clear.",
          "Activé. L'index contient chaque mot de chaque signalement avec sa place, en clair.")
        : said("Off. The index is removed.", "Supprimé. L'index n'existe plus."))
  }
}
