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

  @Option(
    name: .long,
    help: .said(
      "File whose first line is the store's passphrase (default: $FANAL_PASSPHRASE_FILE, else a key file).",
      "Fichier dont la première ligne est la phrase de passe du dépôt (par défaut : "
        + "$FANAL_PASSPHRASE_FILE, sinon un fichier de clé).", value: ("file", "fichier")))
  var passphraseFile: String?

  func validate() throws {
    if passphraseFile == "" {
      throw ValidationError(
        said(
          "--passphrase-file needs the name of a file.",
          "--passphrase-file demande le nom d'un fichier."))
    }
    // The flag is the variable by another name: every command that opens a store looks there, and no
    // second thread runs yet.
    if let passphraseFile { setenv("FANAL_PASSPHRASE_FILE", passphraseFile, 1) }
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
