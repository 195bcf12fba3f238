internal import ArgumentParser
internal import CaseStore
import Foundation
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
  @OptionGroup var pack: PackOption
  @OptionGroup var store: StoreOption
  @OptionGroup var reasons: ReasonsOption
  @OptionGroup var language: LanguageOption

  private var settings: ServerSettings {
    ServerSettings(
      host: host, port: port, proxiedName: publicName, language: language.language)
  }

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError(
        said("--port is from 0 to 65535.", "--port va de 0 à 65535."))
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
      store: try store.open(.create), pack: compiled, reasons: try reasons.read(),
      settings: settings)
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
