internal import ArgumentParser
import Foundation

/// `--store`: the file that keeps reports and assessments.
struct StoreOption: ParsableArguments {
  @Option(
    name: .long,
    help: .said(
      "File of the store (default: $FANAL_STORE, else fanal.db).",
      "Fichier du dépôt (par défaut : $FANAL_STORE, sinon fanal.db).", value: ("file", "fichier")))
  var store: String?

  func validate() throws {
    if store == "" {
      throw ValidationError(
        said("--store needs the name of a file.", "--store demande le nom d'un fichier."))
    }
  }

  /// The store's path.
  var path: String {
    if let store { return store }
    let environment = ProcessInfo.processInfo.environment["FANAL_STORE"] ?? ""
    return environment.isEmpty ? "fanal.db" : environment
  }
}
