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

  /// Loads the pack, out of the cache where it can, or says what is wrong and ends the command.
  ///
  /// - Parameter usesPrior: Whether to keep its document prior, which `--no-prior` leaves out anyway.
  func load(_ language: Language, usesPrior: Bool = true) throws -> CompiledPack {
    try load(language, usesPrior: usesPrior) { () throws(PackError) in
      try PackSource(folder: folder)
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
    _ language: Language, usesPrior: Bool, mostMistakes: Int = .max,
    from source: () throws(PackError) -> PackSource
  ) throws -> CompiledPack {
    do throws(PackError) {
      let cache = noCache ? nil : PackCache.standard
      let pack = try compiled(source(), cache, language, usesPrior: usesPrior && !noPrior)
      switch scanner {
      case .portable: return pack
      case .vectorscan: return try pack.scanningWithVectorscan(cache: cache?.folder)
      }
    } catch {
      show(Array(error.diagnostics.prefix(mostMistakes)), language)
      Console.error(error.message.text(in: language))
      throw ExitStatus.failed
    }
  }

  private func compiled(
    _ source: PackSource, _ cache: PackCache?, _ language: Language, usesPrior: Bool
  ) throws(PackError) -> CompiledPack {
    var source = source
    if !usesPrior { source = source.withoutPrior() }
    guard skipBadRules else { return try PackCompiler.load(source, cache: cache) }
    let (pack, diagnostics) = try PackCompiler.loadSkippingBadRules(source, cache: cache)
    show(diagnostics, language)
    return pack
  }

  /// All mistakes, so that they can be mended in one go.
  private func show(_ diagnostics: [Diagnostic], _ language: Language) {
    let renderer = DiagnosticRenderer(language: language)
    for diagnostic in diagnostics {
      Console.error(renderer.render(diagnostic, source: nil))
    }
  }
}
