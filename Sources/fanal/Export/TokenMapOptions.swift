internal import ArgumentParser
internal import Disclosure
internal import Exchange
import Foundation
internal import ReportModel

/// `--token-map`: where it is kept what tokens stand for.
struct TokenMapOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .said(
      "Keep what the tokens stand for in this file, encrypted; without it nobody can tell any more.",
      "Garder dans ce fichier, chiffré, ce que les jetons remplacent; sans lui, plus personne ne peut le "
        + "dire.", value: ("file", "fichier")))
  var tokenMap: String?
  @Option(
    name: .long,
    help: .said(
      "File with the passphrase of the token map on its first line; at least 12 characters.",
      "Fichier avec la phrase de passe de la table de jetons sur sa première ligne; au moins 12 caractères.",
      value: ("file", "fichier")))
  var mapPassphraseFile: String?

  func validate() throws {
    if (tokenMap == nil) != (mapPassphraseFile == nil) || tokenMap == "" || mapPassphraseFile == ""
    {
      throw ValidationError(
        said(
          "--token-map and --map-passphrase-file go together, each with the name of a file.",
          "--token-map et --map-passphrase-file vont ensemble, chacun avec le nom d'un fichier."))
    }
    if tokenMap == "-" {
      throw ValidationError(
        said(
          "A token map is kept apart, so it needs a file of its own.",
          "Une table de jetons se garde à part : il lui faut un fichier à elle."))
    }
  }

  /// Adds its files to those of the command, which must all be different ones.
  func add(to files: inout NamedFiles) throws(ExchangeError) {
    if let tokenMap { try files.add(tokenMap, as: .tokenMap) }
    if let mapPassphraseFile { try files.add(mapPassphraseFile, as: .passphrase) }
  }

  /// Writes the map, where one is asked for.
  ///
  /// - Parameter passphrase: What `readPassphrase` gave before any work was done.
  func write(_ tokens: TokenTable, passphrase: String?) throws {
    guard let tokenMap, let passphrase else { return }
    let content = try Self.telling(tokenMap) { () throws(TokenMapError) in
      try TokenMap.seal(tokens, passphrase: passphrase)
    }
    let file = try OutputFile(path: tokenMap)
    try file.write(content)
    try file.finish()
  }

  /// The passphrase, where a map is asked for; too short a one is refused at once.
  func readPassphrase() throws(ExitStatus) -> String? {
    guard let mapPassphraseFile else { return nil }
    let passphrase = try Self.passphrase(in: mapPassphraseFile)
    guard passphrase.count >= TokenMap.shortestPassphrase else {
      Console.error(
        said(
          "\(mapPassphraseFile): the passphrase needs at least \(TokenMap.shortestPassphrase) characters.",
          "\(mapPassphraseFile) : la phrase de passe doit avoir au moins \(TokenMap.shortestPassphrase) caractères."
        ))
      throw .failed
    }
    return passphrase
  }

  /// The first line of a file; says when it cannot be read, or others may read it.
  static func passphrase(in path: String) throws(ExitStatus) -> String {
    guard let content = try? Data(contentsOf: URL(fileURLWithPath: path)),
      let text = String(data: content, encoding: .utf8),
      let line = text.split(whereSeparator: \.isNewline).first
    else {
      Console.error(
        said(
          "\(path): no passphrase can be read here; its first line must be one, in UTF-8.",
          "\(path) : aucune phrase de passe lisible; sa première ligne doit en être une, en UTF-8.")
      )
      throw .failed
    }
    var info = stat()
    if stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG, info.st_mode & 0o077 != 0 {
      Console.error(
        said(
          "\(path): others can read this file; set its mode to 0600.",
          "\(path) : d'autres peuvent lire ce fichier; donnez-lui le mode 0600."))
    }
    return String(line)
  }

  /// Runs a step on a token map, and says what is wrong with it.
  static func telling<Value>(
    _ path: String, _ step: () throws(TokenMapError) -> Value
  ) throws(ExitStatus) -> Value {
    do {
      return try step()
    } catch {
      Console.error(
        said("\(path): \(error.message.en)", "\(path) : \(error.message.fr)"))
      throw .failed
    }
  }

  /// Reads the name of a profile.
  static func profile(_ text: String, _ flag: String) throws -> RedactionProfile {
    guard let profile = RedactionProfile(rawValue: text) else {
      let names = RedactionProfile.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        said("\(flag) is one of \(names).", "\(flag) est l'un de ceux-ci : \(names)."))
    }
    return profile
  }
}
