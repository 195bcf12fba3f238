internal import ArgumentParser
internal import CaseStore
import Foundation
internal import ReportModel
internal import RuleEngine
internal import Serving
internal import Synchronization
internal import TextMatching

/// `fanal serve`
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: said(
      "Show the queue and the reports in a browser of this computer.",
      "Montrer la file et les signalements dans un navigateur de cet ordinateur."),
    discussion: said(
      """
      Only this computer reaches the pages, and nothing is fetched from another one. The first start \
      prints a link that works once: with it the first administrator chooses a password, and then adds \
      the others on the page "People". Ctrl-C ends the server; what is being answered is finished.

      Other computers reach it only over a program in front of it that speaks TLS with a certificate \
      (nginx, Caddy, stunnel); --public-name says under which name.
      """,
      """
      Seul cet ordinateur atteint les pages, et rien n'est demandé à un autre. Le premier démarrage \
      affiche un lien qui sert une fois : la première personne à administrer y choisit son mot de passe, \
      puis ajoute les autres à la page « Personnes ». Ctrl-C arrête le serveur; la réponse en cours est \
      terminée.

      D'autres ordinateurs ne l'atteignent que par un programme placé devant lui, qui parle TLS avec un \
      certificat (nginx, Caddy, stunnel); --public-name dit sous quel nom.
      """))
  @Option(
    name: .long,
    help: .said(
      "Port to listen on.", "Port d'écoute.", value: ("number", "numéro")))
  var port = 8700
  @Option(
    name: .long,
    help: .said(
      "Address of this computer to listen on.", "Adresse de cet ordinateur où écouter.",
      value: ("address", "adresse")))
  var host = "127.0.0.1"
  @Option(
    name: .long,
    help: .said(
      "Name under which a TLS program in front serves the pages, for example fanal.example.org.",
      "Nom sous lequel un programme TLS placé devant sert les pages, par exemple fanal.example.org.",
      value: ("name", "nom")))
  var publicName: String?
  @Option(
    name: .long,
    help: .said(
      "Print a link with which this person chooses a new password.",
      "Afficher un lien avec lequel cette personne choisit un nouveau mot de passe.",
      value: ("person", "personne")))
  var link: String?
  @Option(
    name: .long,
    help: .said(
      "Folder of the training room (default: training, here or beside the program).",
      "Dossier de la salle de formation (par défaut : training, ici ou près du programme).",
      value: ("dir", "dossier")))
  var training: String?
  @Option(
    name: .long,
    help: .said(
      "Folder with the profiles of partners (default: partners).",
      "Dossier des profils de partenaires (par défaut : partners).", value: ("dir", "dossier")))
  var partners: String?
  @Option(
    name: .long,
    help: .said(
      "Folder for exports and packages that are made on the pages (default: the store's name with .export).",
      "Dossier des exportations et des paquets faits sur les pages (par défaut : le nom du dépôt suivi de "
        + ".export).", value: ("dir", "dossier")))
  var outgoing: String?
  @OptionGroup var pack: PackOption
  @OptionGroup var store: StoreOption
  @OptionGroup var reasons: ReasonsOption
  @OptionGroup var language: LanguageOption

  private var settings: ServerSettings {
    var settings = ServerSettings(
      host: host, port: port, proxiedName: publicName, language: language.language)
    settings.training =
      training
      ?? Self.trainingPlaces.first { path in
        FileManager.default.fileExists(atPath: path + "/scenarios")
      }
    settings.partners = partners ?? "partners"
    settings.outgoing = outgoing ?? store.path + ".export"
    settings.programVersion = programVersion
    return settings
  }

  /// Where the training folder is looked for: beside the standard pack.
  private static var trainingPlaces: [String] {
    PackOption.standardPlaces.map { place in
      let rules = URL(fileURLWithPath: place).deletingLastPathComponent()
      return rules.deletingLastPathComponent().appendingPathComponent("training").path
    }
  }

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError(
        said("--port is from 0 to 65535.", "--port va de 0 à 65535."))
    }
    if [training, outgoing, partners].contains("") {
      throw ValidationError(
        said(
          "--training, --partners and --outgoing need the name of a folder.",
          "--training, --partners et --outgoing demandent le nom d'un dossier."))
    }
    guard settings.isLoopback else {
      throw ValidationError(
        said(
          "--host is an address of this computer alone, such as 127.0.0.1: what the pages show must not "
            + "cross a network in clear. Put a program in front that speaks TLS, and name it with "
            + "--public-name.",
          "--host est une adresse propre à cet ordinateur, comme 127.0.0.1 : ce que montrent les pages ne "
            + "doit pas traverser un réseau en clair. Placez devant un programme qui parle TLS, et "
            + "nommez-le avec --public-name."))
    }
    if let publicName, publicName.isEmpty || publicName.contains(where: { "/:@ ".contains($0) }) {
      throw ValidationError(
        said(
          "--public-name is the name of a computer, without https:// and without a port.",
          "--public-name est le nom d'un ordinateur, sans https:// ni port."))
    }
  }

  func run() throws {
    let compiled = try pack.load(language.language, hasTexts: true)
    let server = WebServer(
      store: try store.open(.create), pack: compiled, rules: desk, reasons: try reasons.read(),
      settings: settings)
    for problem in server.trainingProblems {
      Console.error(
        said(problem.place + ": ", problem.place + " : ")
          + said(problem.message.en, problem.message.fr))
    }
    let path = try asking { () throws(StoreError) in try server.welcomePath(for: link) }
    let failure = Failure()
    let done = DispatchSemaphore(value: 0)
    Task {
      do {
        try await server.run { address in Self.announce(address, path) }
      } catch {
        failure.error.withLock { $0 = error }
      }
      done.signal()
    }
    done.wait()
    if let error = failure.error.withLock({ $0 }) {
      // The kind of failure alone; a port that is taken is by far the most frequent.
      Console.error(
        said(
          "\(host):\(port): cannot listen (\(error)). Another program may use the port; choose another one "
            + "with --port.",
          "\(host):\(port) : écoute impossible (\(error)). Un autre programme utilise peut-être le port; "
            + "choisissez-en un autre avec --port."))
      throw ExitStatus.failed
    }
  }

  /// The rule files, for the bench. A signed file is used as it was signed, so there is nothing to write.
  private var desk: RuleDesk {
    let option = pack
    let isFolder = !PackRelease.isFile(option.folder) && option.requireSignature.isEmpty
    return RuleDesk(isWritable: isFolder) { try option.files() }
  }

  /// What ended the server.
  private final class Failure: Sendable {
    let error = Mutex<(any Error)?>(nil)
  }

  /// Says where the pages are, and the link, on standard output, so that a person or a script finds it.
  private static func announce(_ address: String, _ path: String?) {
    Console.output(
      said("The pages are at ", "Les pages sont à l'adresse ") + address + "/\n")
    guard let path else { return }
    Console.output(
      said(
        "To choose a password, once, within 24 hours: ",
        "Pour choisir un mot de passe, une fois, dans les 24 heures : ") + address + path + "\n")
  }
}
