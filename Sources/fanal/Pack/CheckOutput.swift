import Foundation
internal import RuleEngine
internal import TextMatching

/// Prints what `fanal pack check` found.
struct CheckOutput {
  /// Tells where the files are.
  var source: PackSource
  var format: PackCommand.Check.Format
  /// Whether notes are listed, and not only counted.
  var showsNotes: Bool
  var language: Language

  /// Prints diagnostics to standard output.
  func print(_ diagnostics: [Diagnostic], _ source: PackSource) throws {
    let shown = diagnostics.filter { showsNotes || $0.severity != .note }
    switch format {
    case .text: printText(shown, source)
    case .json: try PackLoading.report(shown, source, language: language, json: true)
    case .sarif: Console.output(try SarifLog(shown, of: source, language).json() + "\n")
    }
  }

  /// Prints diagnostics with their lines.
  func printText(_ diagnostics: [Diagnostic], _ source: PackSource) {
    let renderer = DiagnosticRenderer(
      language: language, usesColour: Console.usesColour, width: max(40, Console.width - 8))
    // The first of each code says where to read more; the others need not repeat it.
    var explained: Set<String> = []
    for diagnostic in diagnostics {
      var shown = diagnostic
      shown.file = source.place(of: diagnostic.file)
      if diagnostic.fix != nil { shown.notes.append(Phrases.canBeFixed) }
      if explained.insert(diagnostic.code).inserted {
        shown.notes.append(Phrases.readMore(diagnostic.code))
      }
      Console.output(renderer.render(shown, source: source.text(of: diagnostic.file)) + "\n")
    }
  }

  /// Lists what was mended, or would be, on standard error.
  func list(_ mended: [Diagnostic], isDone: Bool) {
    if format != .text { return }
    for diagnostic in mended {
      let file = source.place(of: diagnostic.file)
      let place = "\(file):\(diagnostic.line ?? 1):\(diagnostic.column ?? 1)"
      let message = diagnostic.message.text(in: language)
      Console.error(
        Phrases.mended(place, diagnostic.code, message, isDone: isDone, language))
    }
  }

  /// Shows how files would change.
  func showDifference(_ source: PackSource, _ result: PackFixer.Outcome) {
    for (old, new) in zip(source.files, result.source.files) where old.content != new.content {
      Console.output(
        LineDifference(
          String(decoding: old.content, as: UTF8.self), String(decoding: new.content, as: UTF8.self)
        ).unified(name: source.place(of: old.path)))
    }
  }

  /// Lists what no longer is, on standard output.
  func list(gone: [Diagnostic]) {
    for diagnostic in gone {
      let place = "\(source.place(of: diagnostic.file)):\(diagnostic.line ?? 1)"
      let message = diagnostic.message.text(in: language)
      Console.output(Phrases.gone(place, diagnostic.code, message, language) + "\n")
    }
  }

  /// Says on standard error how much there is.
  func summarise(_ outcome: PackLinter.Outcome) {
    guard format == .text else { return }
    summarise(outcome.diagnostics, rules: outcome.pack.pack.rules.count)
  }

  /// Says on standard error how much there is, and how long it took to know.
  func summarise(_ diagnostics: [Diagnostic], rules: Int, took time: Duration? = nil) {
    func count(_ severity: Diagnostic.Severity) -> Int {
      diagnostics.count { $0.severity == severity }
    }
    let notes = diagnostics.filter { $0.severity == .note }
      .reduce(into: [:]) { $0[$1.code, default: 0] += 1 }
    let fixes = diagnostics.count { $0.fix != nil && (showsNotes || $0.severity != .note) }
    let text = Phrases.lintSummary(
      rules: rules, errors: count(.error), warnings: count(.warning), notes: notes,
      areNotesShown: showsNotes, fixes: fixes, language)
    let milliseconds = time.map { Int($0 / .milliseconds(1)) }
    Console.error(text + (milliseconds.map { " (\($0) ms)" } ?? ""))
  }
}
