internal import ArgumentParser
import Foundation
internal import RuleEngine
internal import TextMatching

/// `--pack`: the rule pack that a command uses.
struct PackOption: ParsableArguments {
  @Option(
    name: .long,
    help: .said(
      "Folder of the rule pack (default: rules/standard, here or beside the program).",
      "Dossier du paquet de règles (par défaut : rules/standard, ici ou près du programme).",
      value: ("dir", "dossier")))
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
    if let pack { return pack }
    let standard = "rules/standard"
    let program = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    var candidates = [standard]
    if let program {
      // Beside the program, in a prefix (bin, share/fanal), and in a build folder of a checkout.
      for step in ["", "../share/fanal/", "../../../"] {
        candidates.append(program.appendingPathComponent(step + standard).standardized.path)
      }
    }
    return candidates.first { FileManager.default.fileExists(atPath: $0 + "/pack.lua") } ?? standard
  }

  /// The files of the pack, with those of its local overlay and its exceptions.
  ///
  /// - Throws: `PackError` when one of them cannot be read.
  func source() throws(PackError) -> PackSource {
    var source = try PackSource(folder: folder)
    if !noLocal, let overlay = local ?? PackSource.overlay(beside: folder) {
      source = try source.adding(overlay: overlay)
    }
    return try exceptions.add(to: source)
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
    try load(language, usesPrior: usesPrior, hasTexts: hasTexts) { () throws(PackError) in
      let source = try self.source()
      return usesOverlay ? source : source.withoutOverlay()
    }
  }

  /// Loads a pack that is not the one of `--pack`, with the same options.
  ///
  /// - Parameter mostMistakes: Nobody mends a pack of the past, so only the first are shown.
  func load(
    _ source: PackSource, _ language: Language, mostMistakes: Int
  ) throws -> CompiledPack {
    try load(language, usesPrior: true, mostMistakes: mostMistakes) { () throws(PackError) in
      source
    }
  }

  private func load(
    _ language: Language, usesPrior: Bool, hasTexts: Bool = false, mostMistakes: Int = .max,
    from source: () throws(PackError) -> PackSource
  ) throws -> CompiledPack {
    var known: PackSource?
    do throws(PackError) {
      let cache = noCache ? nil : PackCache.standard
      let source = try source()
      known = source
      let pack = try compiled(
        source, cache, language, usesPrior: usesPrior && !noPrior, hasTexts: hasTexts)
      OverlayReport.notice(pack.pack, language)
      switch scanner {
      case .portable: return pack
      case .vectorscan: return try pack.scanningWithVectorscan(cache: cache?.folder)
      }
    } catch {
      show(Array(error.diagnostics.prefix(mostMistakes)), known, language)
      Console.error(error.message.text(in: language))
      throw ExitStatus.failed
    }
  }

  private func compiled(
    _ source: PackSource, _ cache: PackCache?, _ language: Language, usesPrior: Bool,
    hasTexts: Bool
  ) throws(PackError) -> CompiledPack {
    var source = source
    if !usesPrior { source = source.withoutPrior() }
    guard skipBadRules else {
      return try PackCompiler.load(source, cache: cache, hasTexts: hasTexts)
    }
    let (pack, diagnostics) = try PackCompiler.loadSkippingBadRules(
      source, cache: cache, hasTexts: hasTexts)
    show(diagnostics, source, language)
    return pack
  }

  /// All mistakes, so that they can be mended in one go.
  private func show(_ diagnostics: [Diagnostic], _ source: PackSource?, _ language: Language) {
    let renderer = DiagnosticRenderer(language: language)
    for var diagnostic in diagnostics {
      // Without it the file of an overlay would look like one of the pack.
      if let source, PackSource.isOfOverlay(diagnostic.file) {
        diagnostic.file = source.place(of: diagnostic.file)
      }
      Console.error(renderer.render(diagnostic, source: nil))
    }
  }
}
