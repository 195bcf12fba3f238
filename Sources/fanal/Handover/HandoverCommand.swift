internal import ArgumentParser
internal import CaseStore
internal import Disclosure
internal import Exchange
import Foundation
internal import Keys
internal import ReportModel
internal import TextMatching

/// `fanal handover …`
struct HandoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handover",
    abstract: said(
      "Hand reports over to a partner, under its profile, and take packages in.",
      "Transmettre des signalements à un partenaire selon son profil, et recevoir des paquets."),
    discussion: said(
      """
      A profile says what a partner may get. What it does not allow, what a person did not agree to, and \
      what its originator has not released stays here, and the reason is said. No option overrides it.
      """,
      """
      Un profil dit ce qu'un partenaire peut recevoir. Ce qu'il ne permet pas, ce à quoi une personne \
      n'a pas consenti et ce que l'organisme d'origine n'a pas libéré reste ici, et la raison est dite. \
      Aucune option ne passe outre.
      """),
    subcommands: [
      Build.self, Status.self, Reply.self, Receive.self, Keygen.self,
    ])
  @OptionGroup var language: LanguageOption

  /// Says what keeps a package from being made or taken in, and ends the command.
  static func failing<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as HandoverError {
      Console.error(said(error.message.en, error.message.fr))
    } catch let error as StoreError {
      Console.error(said(error.english, error.french))
    } catch let error as ExchangeError {
      Console.error(said(error.message.en, error.message.fr))
    } catch let error as SigningError {
      Console.error(said(error.message.en, error.message.fr))
    }
    throw ExitStatus.failed
  }

  /// The file of a partner's profile, by its path or by its name in the folder `partners`.
  static func profilePath(_ partner: String) -> String {
    let isName = !partner.contains("/") && !partner.hasSuffix(".toml")
    return isName ? "partners/\(partner).toml" : partner
  }

  /// `a1b2c3d4…` as people compare it.
  static func short(_ package: String) -> String { String(package.prefix(8)) }
}

extension HandoverCommand {
  /// `fanal handover keygen`
  struct Keygen: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Make the key pair with which packages are taken in.",
        "Créer la paire de clés avec laquelle on reçoit des paquets."))
    @Option(
      name: .shortAndLong,
      help: .said(
        "File for the secret key; the public one gets .pub behind its name.",
        "Fichier de la clé secrète; la clé publique reçoit .pub à la fin de son nom.",
        value: ("file", "fichier")))
    var output: String
    @Option(
      name: .long,
      help: .said("Whose key it is.", "À qui est la clé.", value: ("name", "nom")))
    var name = ""
    @OptionGroup var language: LanguageOption

    func validate() throws {
      if output.isEmpty || output == "-" || name.contains(where: \.isNewline) || name.count > 200 {
        throw ValidationError(
          said(
            "--output needs the name of a file, --name one line.",
            "--output demande le nom d'un fichier, --name une seule ligne."))
      }
    }

    func run() throws {
      let key = BoxKey(name: name)
      try HandoverCommand.failing { try key.write(to: output) }
      Console.output(
        said(
          "\(output), \(output).pub: key \(key.open.id). Give partners the file .pub only.",
          "\(output), \(output).pub : clé \(key.open.id). Ne donnez aux partenaires que le fichier .pub."
        ) + "\n")
    }
  }

  /// `fanal handover status`
  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "List packages, when replies are due, and what came back.",
        "Lister les paquets, les échéances des réponses et ce qui est revenu."))
    @OptionGroup var options: ListOptions

    func run() throws {
      let store = try options.open()
      let list = try asking { () throws(StoreError) in try store.handovers(limit: options.top) }
      let today = String(timeNow().prefix(10))
      for item in list {
        let isLate = item.isOpen && item.replyDue < today
        Console.output(
          options.json
            ? HandoverText.line(item, isOverdue: isLate)
            : HandoverText.status(item, isOverdue: isLate))
      }
      if list.isEmpty, !options.json {
        Console.error(said("Nothing was handed over yet.", "Rien n'a encore été transmis."))
      }
      // A package that is overdue is told, whether it is among those that are listed or not.
      let overdue = try asking { () throws(StoreError) in try store.overdueHandovers(on: today) }
      if overdue > 0 {
        Console.error(
          said(
            "Packages with a reply overdue: \(overdue).",
            "Paquets en retard de réponse : \(overdue)."))
        throw ExitStatus.lookAt
      }
    }
  }

  /// `fanal handover reply`
  struct Reply: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Write down what a partner says became of a report.",
        "Noter ce qu'un partenaire dit être advenu d'un signalement."))
    @Argument(
      help: .said(
        "The package, or the first six characters of its name or more.",
        "Le paquet, ou au moins les six premiers caractères de son nom.",
        value: ("package", "paquet")))
    var package: String
    @Argument(
      help: .said(
        "Id of the report; without it all that have no answer yet.",
        "Identifiant du signalement; sans lui, tous ceux sans réponse.",
        value: ("id", "identifiant")))
    var id: String?
    @Option(
      name: .long,
      help: .said(
        "opened, not_pursued, already_known, helped or no_reply.",
        "opened (dossier ouvert), not_pursued (sans suite), already_known (déjà connu), helped (aide "
          + "apportée) ou no_reply (sans réponse).", value: ("code", "code")),
      transform: { text in
        guard let outcome = HandoverOutcome(rawValue: text) else {
          throw ValidationError(
            said(
              "--outcome is opened, not_pursued, already_known, helped or no_reply.",
              "--outcome est opened, not_pursued, already_known, helped ou no_reply."))
        }
        return outcome
      })
    var outcome: HandoverOutcome
    @OptionGroup var store: StoreOption
    @OptionGroup var person: PersonOption
    @OptionGroup var language: LanguageOption

    func run() throws {
      let store = try store.open(.existing)
      let who = try person.person(in: store, for: .coordinate)
      let count = try asking(store) { () throws(StoreError) in
        try store.reply(outcome, to: package, report: id, by: who.handle, at: timeNow())
      }
      guard let count else {
        Console.error(
          said(
            "\(package.plain): no such package, or the report is not in it; see fanal handover status.",
            "\(package.plain) : ce paquet n'existe pas ou ne contient pas le signalement; voir fanal "
              + "handover status."))
        throw ExitStatus.failed
      }
      if count == 0 {
        Console.error(
          said("Every report has its answer already.", "Chaque signalement a déjà sa réponse."))
        throw ExitStatus.lookAt
      }
      Console.output(
        said("answers written: \(count)", "réponses notées : \(count)") + "\n")
    }
  }
}
