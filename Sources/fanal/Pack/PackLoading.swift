import Foundation
internal import RuleEngine
internal import TextMatching
internal import ReportModel

/// What the pack commands share: reading a pack and showing its mistakes.
enum PackLoading {
  static func source(_ option: PackOption, _ language: Language) throws -> PackSource {
    try option.source(language)
  }

  /// The words of `fairness.lua`, which the stored form of a pack does not have.
  static func protectedWords(_ option: PackOption, _ language: Language) throws -> Set<String> {
    do {
      return try PackReader.read(try source(option, language)).pack.protectedWords
    } catch let error as PackError {
      Console.error(error.message.text(in: language))
      throw ExitStatus.failed
    }
  }

  static func check(
    _ source: PackSource, _ language: Language, includesDrafts: Bool = true
  ) throws -> (CompiledPack?, [Diagnostic]) {
    do {
      return try PackCompiler.check(source, includesDrafts: includesDrafts)
    } catch {
      Console.error(error.message.text(in: language))
      throw ExitStatus.failed
    }
  }

  /// Loads a pack with its drafts and sentences, out of the cache where it can; shows its mistakes and
  /// ends the command where it has some.
  static func forTests(_ option: PackOption, _ language: Language) throws -> CompiledPack {
    let source = try source(option, language)
    let outcome: (pack: CompiledPack?, diagnostics: [Diagnostic])
    do {
      outcome = try PackCompiler.forTests(source, cache: option.noCache ? nil : .standard)
    } catch {
      Console.error(error.message.text(in: language))
      throw ExitStatus.failed
    }
    guard let pack = outcome.pack, !outcome.diagnostics.contains(where: { $0.severity == .error })
    else {
      try report(outcome.diagnostics, source, language: language, json: false)
      throw ExitStatus.failed
    }
    return pack
  }

  /// Compiles a pack from its files, and not out of the cache, which holds no sentences; shows its
  /// mistakes and ends the command where it has some.
  ///
  /// - Parameter includesDrafts: Whether drafts and watched rules flag, too, as in tests.
  static func compiled(
    _ option: PackOption, _ language: Language, includesDrafts: Bool
  ) throws -> CompiledPack {
    let source = try source(option, language)
    let (compiled, diagnostics) = try check(source, language, includesDrafts: includesDrafts)
    guard let compiled, !diagnostics.contains(where: { $0.severity == .error }) else {
      try report(diagnostics, source, language: language, json: false)
      throw ExitStatus.failed
    }
    OverlayReport.notice(compiled.pack, language)
    return compiled
  }

  /// Ends the command unless each text is the beginning of a code: a misspelt code must not pass for
  /// one that there is nothing to say about.
  static func check(_ beginnings: [String], among codes: [String], _ language: Language) throws {
    let unknown = beginnings.filter { text in !codes.contains { $0.hasPrefix(text) } }
    if unknown.isEmpty { return }
    for text in unknown {
      Console.error(
        Phrases.unknownCode(text, Suggestion.closest(to: text, among: codes), language))
    }
    throw ExitStatus.failed
  }

  /// Prints diagnostics to standard output, with the lines that they are about.
  static func report(
    _ diagnostics: [Diagnostic], _ source: PackSource, language: Language, json: Bool
  ) throws {
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      for diagnostic in diagnostics {
        Console.output(String(decoding: try encoder.encode(diagnostic), as: UTF8.self) + "\n")
      }
      return
    }
    let renderer = DiagnosticRenderer(language: language, usesColour: Console.usesColour)
    for diagnostic in diagnostics {
      var shown = diagnostic
      shown.file = source.place(of: diagnostic.file)
      Console.output(
        renderer.render(shown, source: source.text(of: diagnostic.file)) + "\n")
    }
  }
}
