internal import ArgumentParser
internal import CaseStore
import Foundation
internal import TextMatching

/// `fanal store purge`
struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: said(
      "Remove reports whose time is over, for good.",
      "Supprimer définitivement les signalements dont le délai est écoulé."),
    discussion: said(
      """
      Nothing goes before two years after its last use (stored, viewed, reviewed, handed over, exported), \
      unless --keep says otherwise, or --unflagged-after for reports in which nothing was found and that \
      nobody used. Reports on hold stay. Look at --dry-run first, then confirm its number.

      What stays: identifiers, dates and counts, the audit, and a receipt.
      """,
      """
      Rien ne part avant deux ans après la dernière utilisation (stocké, vu, examiné, transmis, exporté), \
      sauf si --keep dit autre chose, ou --unflagged-after pour les signalements où rien n'a été relevé et \
      que personne n'a utilisés. Ce qui est retenu reste. Regardez d'abord --dry-run, puis confirmez son \
      nombre.

      Ce qui reste : identifiants, dates et nombres, le registre des actes, et un reçu.
      """))
  @Flag(name: .long, help: .said("Show what would go.", "Montrer ce qui partirait."))
  var dryRun = false
  @Option(
    name: .long,
    help: .said(
      "Remove them: the number that --dry-run showed.",
      "Les supprimer : le nombre que --dry-run a montré.", value: ("number", "nombre")))
  var confirm: Int?
  @Option(
    name: .long,
    help: .said(
      "How long after their last use reports are kept, such as 2y, 30m, 900d.",
      "Combien de temps les signalements sont gardés après leur dernière utilisation : 2y (ans), 30m "
        + "(mois), 900d (jours).", value: ("period", "durée")), transform: period)
  var keep = RetentionPolicy.Period(2, .years)
  @Option(
    name: .long,
    help: .said(
      "How long unflagged reports that nobody used are kept, such as 90d (default: as others).",
      "Combien de temps sont gardés les signalements sans indicateur que personne n'a utilisés, par "
        + "exemple 90d (par défaut : comme les autres).", value: ("period", "durée")),
    transform: period)
  var unflaggedAfter: RetentionPolicy.Period?
  @Flag(
    name: .long,
    help: .said(
      "Do not count exports of the whole store as a use of every report.",
      "Ne pas compter les exports du dépôt entier comme une utilisation de chaque signalement."))
  var ignoreExports = false
  @Option(
    name: .long,
    help: .said(
      "The law or schedule that allows a --keep under two years; stands in the receipt.",
      "La loi ou le calendrier qui permet un --keep de moins de deux ans; figure sur le reçu.",
      value: ("text", "texte")))
  var basis = ""
  @Option(
    name: .long,
    help: .said(
      "File for the receipt (default: beside the store).",
      "Fichier du reçu (par défaut : à côté du dépôt).", value: ("file", "fichier")))
  var receipt: String?
  @Flag(name: .long, help: .said("Print JSON.", "Afficher en JSON."))
  var json = false
  @OptionGroup var store: StoreOption
  @OptionGroup var by: PersonOption
  @OptionGroup var language: LanguageOption

  @Sendable private static func period(_ text: String) throws -> RetentionPolicy.Period {
    guard let period = RetentionPolicy.Period(text) else {
      throw ValidationError(
        said(
          "A period is a number with d, m or y, such as 90d, 30m or 2y.",
          "Une durée est un nombre suivi de d, m ou y, par exemple 90d, 30m ou 2y."))
    }
    return period
  }

  private var policy: RetentionPolicy {
    var policy = RetentionPolicy()
    policy.keep = keep
    policy.unflagged = unflaggedAfter
    policy.countsExports = !ignoreExports
    policy.basis = basis
    return policy
  }

  func validate() throws {
    if dryRun == (confirm != nil) {
      throw ValidationError(
        said("Give --dry-run or --confirm NUMBER.", "Donnez --dry-run ou --confirm NOMBRE."))
    }
    if policy.isShorterThanTwoYears, basis.allSatisfy(\.isWhitespace) {
      throw ValidationError(
        said(
          "Less than two years after the last use needs --basis: the law or schedule that allows it "
            + "(Privacy Regulations, s. 4).",
          "Moins de deux ans après la dernière utilisation demande --basis : la loi ou le calendrier qui "
            + "le permet (Règlement sur la protection des renseignements personnels, art. 4)."))
    }
  }

  func run() throws {
    let language = language.language
    let store = try store.open(confirm == nil ? .readOnly : .existing)
    let person = try by.actor(in: store, for: confirm == nil ? .read : .administer)
    let result = try asking(store) { () throws(StoreError) in
      guard let confirm else { return try store.purgePlan(policy) }
      return try store.purge(policy, confirming: confirm, by: person?.handle)
    }
    for notice in store.notices where notice == .notCompacted {
      Console.error(Phrases.notice(notice, store.path, language))
    }
    let file = result.receipt.map { write($0, at: result.at) }
    Console.output(
      json
        ? PurgeReport.json(result, file)
        : PurgeReport.text(result, file: file, isDryRun: dryRun, language))
  }

  /// Writes the receipt beside the store; it stays in the store as well.
  private func write(_ receipt: PurgeReceipt, at time: String) -> String {
    let stamp = time.filter { $0.isNumber || $0 == "T" }
    let file = self.receipt ?? "\(store.path).purge-\(stamp).json"
    do {
      try Data(receipt.file.utf8).write(
        to: URL(fileURLWithPath: file), options: .withoutOverwriting)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    } catch {
      Console.error(Phrases.receiptUnwritten(file, language.language))
      return ""
    }
    return file
  }
}
