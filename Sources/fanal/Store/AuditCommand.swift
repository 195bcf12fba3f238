internal import ArgumentParser
internal import CaseStore
import Foundation
internal import ReportModel
internal import TextMatching

/// `fanal store audit`
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: said(
      "List who did what with the store, the newest first.",
      "Lister qui a fait quoi avec le dépôt, le plus récent d'abord."),
    discussion: said(
      """
      Entries are only ever added. Each carries the hash of the one before it, so that a change shows: \
      'fanal store verify' checks the chain. Note the hash of the newest entry elsewhere from time to \
      time: then even somebody who owns the file cannot take entries out unseen.
      """,
      """
      Les entrées ne font que s'ajouter. Chacune porte l'empreinte de la précédente : une modification \
      se voit, et « fanal store verify » contrôle la chaîne. Notez ailleurs de temps en temps \
      l'empreinte de la dernière entrée : même qui possède le fichier ne pourra alors rien en retirer \
      sans que cela se voie.
      """))
  @OptionGroup var store: StoreOption
  @OptionGroup var by: PersonOption
  @Option(
    name: .long,
    help: .said(
      "Only what was done with this report.", "Seulement ce qui touche ce signalement.",
      value: ("id", "identifiant")))
  var report: String?
  @Option(
    name: .long,
    help: .said(
      "Only what was done with this object, for example run:12.",
      "Seulement ce qui touche cet objet, par exemple run:12.", value: ("kind:id", "genre:id")))
  var object: String?
  @Option(
    name: .long,
    help: .said(
      "Only acts of this person or account.",
      "Seulement les actes de cette personne ou de ce compte.",
      value: ("name", "nom")))
  var actor: String?
  @Option(
    name: .long,
    help: .said(
      "Only this act, for example report.view.", "Seulement cet acte, par exemple report.view.",
      value: ("act", "acte")))
  var act: String?
  @Option(
    name: .long,
    help: .said("Entries shown, at most.", "Nombre maximal d'entrées.", value: ("n", "n")))
  var limit = 50
  @Option(
    name: .long,
    help: .said(
      "Only entries with a lower number: the next page.",
      "Seulement les entrées de numéro inférieur : la page suivante.", value: ("number", "numéro")))
  var before: Int64?
  @Flag(name: .long, help: .said("Print JSON lines.", "Afficher des lignes JSON."))
  var json = false
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if limit < 1 {
      throw ValidationError(
        said("--limit is a number from 1.", "--limit est un nombre à partir de 1."))
    }
    if report != nil && object != nil {
      throw ValidationError(
        said("Give --report or --object, not both.", "Donnez --report ou --object, pas les deux."))
    }
  }

  func run() throws {
    let store = try store.open(.readOnly)
    _ = try by.reader(of: store)
    let records = try asking { () throws(StoreError) in
      try store.audit(
        AuditQuery(
          object: named, actor: actor, act: act.map(AuditEntry.Act.init(rawValue:)),
          before: before, limit: limit))
    }
    for record in records { Console.output(json ? line(record) : text(record)) }
    if records.isEmpty && !json {
      Console.error(said("No entries.", "Aucune entrée."))
    } else if let last = records.last, records.count == limit, last.sequence > 1, !json {
      Console.error(
        said(
          "Next page: --before \(last.sequence)", "Page suivante : --before \(last.sequence)"))
    }
  }

  private var named: AuditEntry.Object? {
    if let report { return .report(report) }
    guard let object else { return nil }
    let parts = object.split(separator: ":", maxSplits: 1).map(String.init)
    return AuditEntry.Object(kind: parts.first ?? "", id: parts.count == 2 ? parts[1] : "")
  }

  private func text(_ record: AuditRecord) -> String {
    let entry = record.entry
    var line =
      "\(record.sequence)".aligned(to: 6) + "  \(record.at)  " + entry.actor.plain.padded(to: 16)
      + "  "
      + entry.act.rawValue.padded(to: 18) + "  " + entry.object.description.plain + "\n"
    let detail = entry.detail.sorted { $0.key < $1.key }.map { "\($0.key)=\(value($0.value))" }
    let more = (entry.purpose.isEmpty ? [] : ["(\(entry.purpose.plain))"]) + detail
    if !more.isEmpty { line += "        " + more.joined(separator: "  ").plain + "\n" }
    return line
  }

  private func value(_ value: AuditValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): "\(number)"
    case .flag(let flag): flag ? "true" : "false"
    }
  }

  private func line(_ record: AuditRecord) -> String {
    let entry = record.entry
    let detail = entry.detail.mapValues { value -> Any in
      switch value {
      case .text(let text): text
      case .number(let number): number
      case .flag(let flag): flag
      }
    }
    let object: [String: Any] = [
      "sequence": record.sequence, "at": record.at, "actor": entry.actor,
      "act": entry.act.rawValue, "object": ["kind": entry.object.kind, "id": entry.object.id],
      "purpose": entry.purpose, "detail": detail, "hash": record.hash.description,
    ]
    let data = try? JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    return (data.map { String(decoding: $0, as: UTF8.self) } ?? "{}") + "\n"
  }
}
