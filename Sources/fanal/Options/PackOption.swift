internal import ArgumentParser
import Foundation
internal import RuleEngine
internal import TextMatching
internal import Keys

/// `--pack`: the rule pack that a command uses.
struct PackOption: ParsableArguments {
  @Option(
    name: .long,
    help: .said(
      "Folder or file of the rule pack (default: rules/standard, here or beside the program).",
      "Dossier ou fichier du paquet de règles (par défaut : rules/standard, ici ou près du programme).",
      value: ("pack", "paquet")))
  var pack: String?
  @Option(
    name: .long,
    help: .said(
      "Folder of a local overlay (default: the folder local beside the pack, where there is one).",
      "Dossier d'une adaptation locale (par défaut : le dossier local à côté du paquet, s'il existe).",
      value: ("dir", "dossier")))
  var local: String?
  @Flag(
    name: .long,
    help: .said(
      "Use the rule pack as it was shipped, without a local overlay.",
      "Utiliser le paquet de règles tel quel, sans adaptation locale."))
  var noLocal = false
  @Option(
    name: .long,
    help: .said(
      """
      Refuse the pack unless it is a file signed by one of these public keys; a file or a folder of \
      keys, may be repeated (default: $FANAL_REQUIRE_SIGNATURE).
      """,
      """
      Refuser le paquet s'il n'est pas un fichier signé par l'une de ces clés publiques; fichier ou \
      dossier de clés, l'option peut être répétée (par défaut : $FANAL_REQUIRE_SIGNATURE).
      """,
      value: ("key.pub", "clé.pub")))
  var requireSignature: [String] = []
  @Flag(
    name: .long,
    help: .said(
      "Read and compile the rule pack anew, without the stored form of an earlier start.",
      "Lire et compiler de nouveau le paquet de règles, sans la forme gardée d'un lancement passé.")
  )
  var noCache = false
  @Flag(
    name: .long,
    help: .said(
      "Go on without rule files that have mistakes; every assessment names their codes.",
      "Continuer sans les fichiers de règles fautifs; chaque évaluation nomme leurs codes."))
  var skipBadRules = false
  @Flag(
    name: .long,
    help: .said(
      "Leave the document prior out of the score: rules alone decide.",
      "Laisser l'a priori du document hors du score : seules les règles décident."))
  var noPrior = false
  @OptionGroup var exceptions: ExceptionsOption
  @Option(
    name: .long,
    help: .said(
      "Engine of the scan: portable or vectorscan; both find the same.",
      "Moteur du balayage : portable ou vectorscan; les deux trouvent la même chose.",
      value: ("engine", "moteur")),
    transform: { text in
      guard let engine = ScanEngine(rawValue: text) else {
        throw ValidationError(
          said("--scanner is portable or vectorscan.", "--scanner est portable ou vectorscan."))
      }
      return engine
    })
  var scanner = ScanEngine.portable

  func validate() throws {
    if local == "" || pack == "" {
      throw ValidationError(
        said(
          "--pack and --local need the name of a folder.",
          "--pack et --local demandent le nom d'un dossier."))
    }
    if local != nil, noLocal {
      throw ValidationError(
        said(
          "--local and --no-local contradict each other.", "--local et --no-local se contredisent.")
      )
    }
  }

  /// The folder of the pack: the one given, else `rules/standard` in the working folder, else
  /// beside the program.
  var folder: String {
    pack
      ?? Self.standardPlaces.first { FileManager.default.fileExists(atPath: $0 + "/pack.lua") }
      ?? Self.standardPlaces[0]
  }

  /// Where the standard pack is looked for, in this order.
  static var standardPlaces: [String] {
    let standard = "rules/standard"
    let program = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    // Beside the program, in a prefix (bin, share/fanal), and in a build folder of a checkout.
    let steps = program == nil ? [] : ["", "../share/fanal/", "../../../"]
    return [standard]
      + steps.compactMap { program?.appendingPathComponent($0 + standard).standardized.path }
  }

  /// The files of the pack, with those of its local overlay and its exceptions; says what is wrong and
  /// ends the command when one of them cannot be read, or is not signed as it must be.
  func source(_ language: Language) throws -> PackSource {
    do {
      return try files()
    } catch let error as PackError {
      Console.error(error.message.text(in: language))
    } catch let error as SigningError {
      Console.error(error.message.text(in: language))
    }
    throw ExitStatus.failed
  }

  /// The same, and throws what is wrong: `PackError`, `SigningError`.
  func files() throws -> PackSource {
    var source = try signedSource() ?? PackSource(folder: folder)
    // A file that was built with an overlay has the one that is meant.
    if !noLocal, local != nil || !source.hasOverlay,
      let overlay = local ?? PackSource.overlay(beside: folder)
    {
      if !signers.isEmpty { throw PackError(.overlayNotSigned, path: overlay) }
      source = try source.adding(overlay: overlay)
    }
    let complete = try exceptions.add(to: source)
    if !signers.isEmpty, complete.hasExceptions {
      throw PackError(.exceptionsNotSigned, path: complete.exceptions.folder)
    }
    return complete
  }

  /// Files and folders of the keys that a pack must be signed with; none where no signature is needed.
  private var signers: [String] {
    if !requireSignature.isEmpty { return requireSignature }
    let paths = ProcessInfo.processInfo.environment["FANAL_REQUIRE_SIGNATURE"] ?? ""
    return paths.split(separator: ":").map(String.init)
  }

  /// The pack out of a signed file, where a signature is needed.
  ///
  /// The bytes that are checked are those that are used: the file is read once.
  private func signedSource() throws -> PackSource? {
    if signers.isEmpty { return nil }
    let keys = try signers.flatMap { try VerifyingKey.read($0) }
    guard PackRelease.isFile(folder) else {
      throw PackError(
        FileManager.default.fileExists(atPath: folder) ? .notSigned : .notAFolder, path: folder)
    }
    let bytes = try PackRelease.read(folder)
    switch PackSignature.verify(bytes, path: folder, keys: keys) {
    case .valid: return try PackRelease(bytes: bytes, path: folder).source
    case .unsigned: throw PackError(.notSigned, path: folder)
    case .unknownSigner: throw PackError(.signerUnknown, path: folder)
    case .invalid, .unreadable: throw PackError(.signatureInvalid, path: folder)
    }
  }

  /// Loads the pack, out of the cache where it can, or says what is wrong and ends the command.
  ///
  /// - Parameters:
  ///   - usesPrior: Whether to keep its document prior, which `--no-prior` leaves out anyway.
  ///   - usesOverlay: Whether to add a local overlay, which `--no-local` leaves out anyway.
  ///   - hasTexts: Whether phrases, classes and sentences are needed as their authors wrote them.
  func load(
    _ language: Language, usesPrior: Bool = true, usesOverlay: Bool = true, hasTexts: Bool = false
  ) throws -> CompiledPack {
    var source = try source(language)
    if !usesOverlay { source = source.withoutOverlay() }
    if !usesPrior { source = source.withoutPrior() }
    return try load(source, language, hasTexts: hasTexts, mostMistakes: .max)
  }

  /// Loads a pack that is not the one of `--pack`, with the same options.
  ///
  /// - Parameters:
  ///   - mostMistakes: Nobody mends a pack of the past, so only the first are shown.
  ///   - place: Where the pack is, where there are several and each may have an overlay.
  func load(
    _ source: PackSource, _ language: Language, hasTexts: Bool = false, mostMistakes: Int,
    place: String? = nil
  ) throws -> CompiledPack {
    let source = noPrior ? source.withoutPrior() : source
    do throws(PackError) {
      let cache = noCache ? nil : PackCache.standard
      let pack = try compiled(source, cache, language, hasTexts: hasTexts)
      OverlayReport.notice(pack.pack, language, at: place)
      switch scanner {
      case .portable: return pack
      case .vectorscan: return try pack.scanningWithVectorscan(cache: cache?.folder)
      }
    } catch {
      show(Array(error.diagnostics.prefix(mostMistakes)), source, language)
      Console.error(error.message.text(in: language))
      throw ExitStatus.failed
    }
  }

  private func compiled(
    _ source: PackSource, _ cache: PackCache?, _ language: Language, hasTexts: Bool
  ) throws(PackError) -> CompiledPack {
    guard skipBadRules else {
      return try PackCompiler.load(source, cache: cache, hasTexts: hasTexts)
    }
    let (pack, diagnostics) = try PackCompiler.loadSkippingBadRules(
      source, cache: cache, hasTexts: hasTexts)
    show(diagnostics, source, language)
    return pack
  }

  /// All mistakes, so that they can be mended in one go.
  private func show(_ diagnostics: [Diagnostic], _ source: PackSource, _ language: Language) {
    let renderer = DiagnosticRenderer(language: language)
    for var diagnostic in diagnostics {
      // Without it the file of an overlay would look like one of the pack.
      if PackSource.isOfOverlay(diagnostic.file) {
        diagnostic.file = source.place(of: diagnostic.file)
      }
      Console.error(renderer.render(diagnostic, source: nil))
    }
  }
}
