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

  /// The files of the pack, with those of its local overlay.
  ///
  /// - Throws: `PackError` when one of them cannot be read.
  func source() throws(PackError) -> PackSource {
    let source = try PackSource(folder: folder)
    if noLocal { return source }
    guard let overlay = local ?? PackSource.overlay(beside: folder) else { return source }
    return try source.adding(overlay: overlay)
  }

  /// Loads the pack, out of the cache where it can, or says what is wrong and ends the command.
  ///
  /// - Parameters:
  ///   - usesPrior: Whether to keep its document prior, which `--no-prior` leaves out anyway.
  ///   - usesOverlay: Whether to add a local overlay, which `--no-local` leaves out anyway.
  func load(
    _ language: Language, usesPrior: Bool = true, usesOverlay: Bool = true
  ) throws -> CompiledPack {
    do {
      let cache = noCache ? nil : PackCache.standard
      let pack = try compiled(
        cache, language, usesPrior: usesPrior && !noPrior, usesOverlay: usesOverlay)
      OverlayReport.notice(pack.pack, language)
      switch scanner {
      case .portable: return pack
      case .vectorscan: return try pack.scanningWithVectorscan(cache: cache?.folder)
      }
    } catch {
      show(error.diagnostics, try? source(), language)
      Console.error(error.message.text(in: language))
      throw ExitStatus.failed
    }
  }

  private func compiled(
    _ cache: PackCache?, _ language: Language, usesPrior: Bool, usesOverlay: Bool
  ) throws(PackError) -> CompiledPack {
    var source = try self.source()
    if !usesOverlay { source = source.withoutOverlay() }
    if !usesPrior { source = source.withoutPrior() }
    guard skipBadRules else { return try PackCompiler.load(source, cache: cache) }
    let (pack, diagnostics) = try PackCompiler.loadSkippingBadRules(source, cache: cache)
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
