internal import ArgumentParser
import Foundation
internal import RuleEngine
internal import TextMatching

extension PackCommand {
  /// `fanal pack check`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Find every mistake in a rule pack.", "Trouver toutes les erreurs d'un paquet de règles."),
      discussion: said(
        """
        Mistakes and what is doubtful, each with its place and a page that says what to write \
        instead. Exit 0: none. 1: warnings only. 2: the pack cannot be used.
        """,
        """
        Les erreurs et ce qui est douteux, avec leur place et une page qui dit quoi écrire. Code de \
        sortie 0 : aucune. 1 : avertissements seulement. 2 : paquet inutilisable.
        """))

    /// How results are printed.
    enum Format: String, CaseIterable {
      case text, json, sarif
    }

    @OptionGroup var pack: PackOption
    @OptionGroup var language: LanguageOption
    @Flag(
      name: .long,
      help: .said(
        "List notes as well, and mend them with --fix: what may well be meant so.",
        "Lister aussi les notes, et les corriger avec --fix : ce qui est peut-être voulu."))
    var all = false
    @Flag(
      name: .long,
      help: .said(
        "Mend in the files what can be mended without asking.",
        "Corriger dans les fichiers ce qui peut l'être sans demander."))
    var fix = false
    @Flag(
      name: .long,
      help: .said(
        "With --fix: show what would change, and change nothing.",
        "Avec --fix : montrer ce qui changerait, sans rien changer."))
    var dryRun = false
    @Flag(
      name: .long,
      help: .said(
        "Check again whenever a file is saved, and print what changed.",
        "Vérifier de nouveau à chaque enregistrement, et dire ce qui a changé."))
    var watch = false
    @Option(
      name: .long,
      help: .said(
        "Show the page of this code.", "Montrer la page de ce code.", value: ("code", "code")))
    var explain: String?
    @Option(
      name: .long,
      help: .said(
        "How to print: text, json (one object a line) or sarif (2.1.0).",
        "Sortie : text, json (un objet par ligne) ou sarif (2.1.0).",
        value: ("format", "sortie")),
      transform: { text in
        guard let format = Format(rawValue: text) else {
          throw ValidationError(
            said("--format is text, json or sarif.", "--format est text, json ou sarif."))
        }
        return format
      })
    var format: Format?
    @Flag(
      name: .long,
      help: .said("Print the mistakes as JSON lines.", "Afficher les erreurs en lignes JSON."))
    var json = false

    func validate() throws {
      if dryRun && !fix {
        throw ValidationError(
          said("--dry-run goes with --fix.", "--dry-run va avec --fix."))
      }
      if watch && (fix || json || (format ?? .text) != .text) {
        throw ValidationError(
          said(
            "--watch goes with neither --fix, --json nor --format.",
            "--watch ne va ni avec --fix, ni --json, ni --format."))
      }
      if json && format != nil && format != .json {
        throw ValidationError(
          said("Give --json or --format, not both.", "Donnez --json ou --format, pas les deux."))
      }
    }

    func run() throws {
      let language = language.language
      if let explain { return try Self.show(explain, language) }
      let source = try PackLoading.source(pack, language)
      let committed = PackHistory.changedFiles(in: source.folder)
      let output = CheckOutput(
        source: source, format: json ? .json : format ?? .text, showsNotes: all,
        language: language)
      let outcome: PackLinter.Outcome
      if fix {
        outcome = try mend(source, committed, output)
      } else {
        outcome = try loading(language) { () throws(PackError) in
          try PackLinter.check(source, committed: committed)
        }
        try output.print(outcome.diagnostics, source)
      }
      if output.format != .sarif {
        try OverlayReport.show(outcome.pack.pack, language, json: output.format == .json)
      }
      output.summarise(outcome)
      if watch {
        var watch = CheckWatch(source, outcome, output) { try PackLoading.source(pack, language) }
        try watch.run()
      }
      if outcome.count(.error) > 0 { throw ExitStatus.failed }
      if outcome.count(.warning) > 0 { throw ExitStatus.lookAt }
    }

    private func loading<Value>(
      _ language: Language, _ body: () throws(PackError) -> Value
    ) throws -> Value {
      do {
        return try body()
      } catch {
        Console.error(error.message.text(in: language))
        throw ExitStatus.failed
      }
    }

    /// Mends what can be mended, and writes the files or shows how they would change.
    private func mend(
      _ source: PackSource, _ committed: [String: [UInt8]]?, _ output: CheckOutput
    ) throws -> PackLinter.Outcome {
      let result = try loading(output.language) { () throws(PackError) in
        try PackFixer.mend(source, committed: committed, includesNotes: all)
      }
      if dryRun {
        if output.format == .text { output.showDifference(source, result) }
      } else {
        try PackWriter.write(result, over: source, output.language)
      }
      output.list(result.mended, isDone: !dryRun)
      // A dry run leaves the files as they are, so that what it lists must fit them.
      if dryRun {
        let outcome = try loading(output.language) { () throws(PackError) in
          try PackLinter.check(source, committed: committed)
        }
        if output.format != .text { try output.print(outcome.diagnostics, source) }
        return outcome
      }
      try output.print(result.check.diagnostics, result.source)
      return result.check
    }

    /// Prints the page of a code.
    private static func show(_ code: String, _ language: Language) throws {
      guard let page = LintPage.page(of: code) else {
        Console.error(Phrases.unknownLint(code, LintPage.closest(to: code), language))
        throw ExitStatus.failed
      }
      Console.output(page.markdown(language))
    }
  }
}
