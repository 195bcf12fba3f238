internal import ArgumentParser
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching
internal import Keys

extension PackCommand {
  /// `fanal pack keygen`
  struct Keygen: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "keygen",
      abstract: said(
        "Make a key to sign rule packs with.",
        "Faire une clé pour signer des paquets de règles."),
      discussion: said(
        """
        Writes the secret key (Ed25519, mode 0600), and beside it the public one for those who check, \
        with .pub behind its name. Never overwrites a key. Exit 0: done. 2: could not.
        """,
        """
        Écrit la clé secrète (Ed25519, mode 0600) et, à côté, la clé publique pour qui vérifie, avec \
        .pub à la fin du nom. N'écrase jamais une clé. Code de sortie 0 : c'est fait. 2 : impossible.
        """))
    @Option(
      name: .shortAndLong,
      help: .said(
        "File for the secret key.", "Fichier de la clé secrète.", value: ("key", "clé")))
    var output: String
    @Option(
      name: .long,
      help: .said(
        "Whose key it is, for those who check.", "À qui est la clé, pour qui vérifie.",
        value: ("name", "nom")))
    var name = ""
    @OptionGroup var lang: LanguageOption

    func validate() throws {
      if output.isEmpty {
        throw ValidationError(
          said("--output needs the name of a file.", "--output demande le nom d'un fichier."))
      }
      let isPlain =
        name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        && !name.contains(where: \.isNewline)
      if !isPlain || name.utf8.count > 200 || name != name.trimmingCharacters(in: .whitespaces) {
        throw ValidationError(
          said(
            "--name is one line of at most 200 bytes, without spaces around it.",
            "--name est une ligne d'au plus 200 octets, sans espaces autour."))
      }
    }

    func run() throws {
      let key = SigningKey(name: name)
      try Signing.attempt(lang.language) { () throws(SigningError) in try key.write(to: output) }
      let open = output + VerifyingKey.fileExtension
      Console.output(
        said(
          """
          key \(key.verifying.id)
            \(output)  secret: keep it to yourself, and keep a copy where it is safe
            \(open)  public: give it to those who check your packs

          """,
          """
          clé \(key.verifying.id)
            \(output)  secrète : gardez-la pour vous, et une copie en lieu sûr
            \(open)  publique : donnez-la à qui vérifie vos paquets

          """))
    }
  }

  /// `fanal pack sign`
  struct Sign: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sign",
      abstract: said(
        "Sign the file of a rule pack.", "Signer le fichier d'un paquet de règles."),
      discussion: said(
        """
        Writes FILE.sig beside the file; hand both on together. Signs only files that 'fanal pack \
        build' made. Exit 0: done. 2: could not.
        """,
        """
        Écrit FICHIER.sig à côté du fichier; transmettez les deux ensemble. Ne signe que des fichiers \
        faits par « fanal pack build ». Code de sortie 0 : c'est fait. 2 : impossible.
        """))
    @Argument(
      help: .said(
        "File of a rule pack.", "Fichier d'un paquet de règles.", value: ("file", "fichier")))
    var file: String
    @Option(
      name: .long,
      help: .said("Your secret key.", "Votre clé secrète.", value: ("key", "clé")))
    var key: String
    @OptionGroup var lang: LanguageOption

    func run() throws {
      let language = lang.language
      let release = try Signing.release(file, language)
      let key = try Signing.attempt(language) { () throws(SigningError) in
        try SigningKey(file: self.key)
      }
      Signing.warnIfExposed(self.key)
      try Signing.attempt(language) { () throws(SigningError) in
        try key.sign(release.bytes).write(beside: file)
      }
      let manifest = release.manifest
      Console.output(
        said(
          "\(file).sig: \(manifest.name) \(manifest.version), signed with key \(key.verifying.id)\n",
          "\(file).sig : \(manifest.name) \(manifest.version), signé avec la clé "
            + "\(key.verifying.id)\n"))
    }
  }

  /// `fanal pack verify`
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: said(
        "Check who signed the file of a rule pack.",
        "Vérifier qui a signé le fichier d'un paquet de règles."),
      discussion: said(
        """
        Reads FILE and FILE.sig. Exit 0: signed by one of the keys, and unchanged since. 1: not so. \
        2: a file cannot be read, or a key is no key.
        """,
        """
        Lit FICHIER et FICHIER.sig. Code de sortie 0 : signé par l'une des clés, et inchangé depuis. \
        1 : non. 2 : un fichier est illisible, ou une clé n'en est pas une.
        """))
    @Argument(
      help: .said(
        "File of a rule pack.", "Fichier d'un paquet de règles.", value: ("file", "fichier")))
    var file: String
    @Option(
      name: .long, parsing: .upToNextOption,
      help: .said(
        "Public keys that you trust, or folders of them.",
        "Clés publiques admises, ou dossiers de telles clés.", value: ("key.pub", "clé.pub")))
    var key: [String]
    @Flag(
      name: .long,
      help: .said("Print the result as JSON.", "Afficher le résultat en JSON."))
    var json = false
    @OptionGroup var lang: LanguageOption

    func run() throws {
      let language = lang.language
      let keys = try Signing.keys(key, language)
      let bytes: [UInt8]
      do throws(PackError) {
        bytes = try PackRelease.read(file)
      } catch {
        throw Signing.fail(error, language)
      }
      let verdict = PackSignature.verify(bytes, path: file, keys: keys)
      let report: VerifyReport
      do throws(PackError) {
        report = VerifyReport(
          file: file, manifest: try PackRelease(bytes: bytes, path: file).manifest, problem: nil,
          verdict: verdict)
      } catch {
        report = VerifyReport(file: file, manifest: nil, problem: error, verdict: verdict)
      }
      Console.output(json ? try report.json() : report.text(language))
      if !report.isGood { throw ExitStatus.lookAt }
    }
  }
}

/// What the commands about signatures share.
enum Signing {
  /// Does something with keys, or says what is wrong and ends the command.
  @discardableResult
  static func attempt<Value>(
    _ language: Language, _ work: () throws(SigningError) -> Value
  ) throws -> Value {
    do throws(SigningError) {
      return try work()
    } catch {
      Console.error(error.message.text(in: language))
      throw ExitStatus.failed
    }
  }

  /// Warns of a secret key that others than its owner may read.
  static func warnIfExposed(_ path: String) {
    guard SigningKey.isExposed(path) else { return }
    Console.error(
      said(
        "\(path): others than you can read this secret key; run: chmod 600 \(path)",
        "\(path) : d'autres que vous peuvent lire cette clé secrète; lancez : chmod 600 \(path)"))
  }

  static func keys(_ paths: [String], _ language: Language) throws -> [VerifyingKey] {
    try attempt(language) { () throws(SigningError) in
      var keys: [VerifyingKey] = []
      for path in paths { keys += try VerifyingKey.read(path) }
      return keys
    }
  }

  /// A release that is what it says; ends the command when it is not.
  static func release(_ path: String, _ language: Language) throws -> PackRelease {
    do throws(PackError) {
      return try PackRelease(bytes: try PackRelease.read(path), path: path)
    } catch {
      throw fail(error, language)
    }
  }

  static func fail(_ error: PackError, _ language: Language) -> ExitStatus {
    Console.error(error.message.text(in: language))
    return .failed
  }
}
