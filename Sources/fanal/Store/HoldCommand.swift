internal import ArgumentParser
internal import CaseStore
import Foundation
internal import TextMatching

/// `fanal store hold`
struct HoldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold",
    abstract: said(
      "Keep a report from being purged, lift that, or list what is on hold.",
      "Protéger un signalement de la purge, lever cette retenue, ou lister ce qui est retenu."))
  @Argument(
    help: .said(
      "Id of a report; without one the holds are listed.",
      "Identifiant d'un signalement; sans lui, les retenues sont listées.",
      value: ("id", "identifiant")))
  var id: String?
  @Option(
    name: .long,
    help: .said(
      "Why, for example an open request for access; kept sealed.",
      "Pourquoi, par exemple une demande d'accès en cours; gardé sous scellé.",
      value: ("text", "texte")))
  var reason: String?
  @Flag(name: .long, help: .said("Lift the hold.", "Lever la retenue."))
  var release = false
  @Flag(name: .long, help: .said("Print JSON lines.", "Afficher des lignes JSON."))
  var json = false
  @OptionGroup var store: StoreOption
  @OptionGroup var by: PersonOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    let hasReason = !(reason ?? "").allSatisfy(\.isWhitespace)
    if id == nil ? (reason != nil || release) : (hasReason == release) {
      throw ValidationError(
        said(
          "Give the id of a report with --reason TEXT or with --release; nothing to list the holds.",
          "Donnez l'identifiant d'un signalement avec --reason TEXTE ou avec --release; rien pour "
            + "lister les retenues."))
    }
  }

  func run() throws {
    guard let id else { return try list(language.language) }
    let store = try store.open(.existing)
    let person = try by.actor(in: store, for: .coordinate)
    try asking(store) { () throws(StoreError) in
      if release {
        try store.release(report: id, by: person?.handle)
      } else {
        try store.hold(report: id, reason: reason ?? "", by: person?.handle)
      }
    }
  }

  private func list(_ language: Language) throws {
    let store = try store.open(.readOnly)
    _ = try by.reader(of: store)
    let holds = try asking { () throws(StoreError) in try store.holds() }
    for hold in holds {
      Console.output(
        json
          ? StoreCommand.line([
            "id": hold.id, "reason": hold.reason, "since": hold.since, "actor": hold.actor,
          ])
          : "\(hold.id.plain)  \(hold.since)  \(hold.actor.plain)\n    \(hold.reason.plain)\n")
    }
    if holds.isEmpty && !json {
      Console.error(language == .french ? "Aucune retenue." : "No report is on hold.")
    }
  }
}
