internal import ArgumentParser
import Foundation
internal import RuleEngine
internal import TextMatching

/// `fanal pack …`: everything about rule packs.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: said(
      "Check, test and look into rule packs.",
      "Vérifier, essayer et examiner des paquets de règles."),
    subcommands: [
      Check.self, Test.self, Trafficcheck.self, Fairness.self, Fit.self, Coverage.self, Docs.self,
      Concord.self, Format.self, New.self, Terms.self, Try.self,
    ])
  @OptionGroup var language: LanguageOption
}

extension PackCommand {
  /// `fanal pack check`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Find every mistake in a rule pack.", "Trouver toutes les erreurs d'un paquet de règles."),
      discussion: said(
        "Exit 0: none. 1: warnings only. 2: the pack cannot be used.",
        "Code de sortie 0 : aucune. 1 : avertissements seulement. 2 : paquet inutilisable."))
    @OptionGroup var pack: PackOption
    @OptionGroup var language: LanguageOption
    @Flag(
      name: .long,
      help: .said("Print the mistakes as JSON lines.", "Afficher les erreurs en lignes JSON."))
    var json = false

    func run() throws {
      let source = try PackLoading.source(pack, language.language)
      let (compiled, diagnostics) = try PackLoading.check(source, language.language)
      try PackLoading.report(
        diagnostics, source, language: language.language, json: json)
      if let pack = compiled?.pack { try OverlayReport.show(pack, language.language, json: json) }
      let errors = diagnostics.count { $0.severity == .error }
      let warnings = diagnostics.count - errors
      let rules = compiled?.pack.rules.count ?? 0
      if !json {
        Console.error(
          Phrases.checkSummary(rules: rules, errors: errors, warnings: warnings, language.language))
      }
      if errors > 0 { throw ExitStatus.failed }
      if warnings > 0 { throw ExitStatus.lookAt }
    }
  }

  /// `fanal pack test`
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Run the test sentences of a rule pack.",
        "Vérifier les phrases d'essai d'un paquet de règles."),
      discussion: said(
        "Exit 0: all pass. 1: some fail. 2: the pack cannot be used.",
        "Code de sortie 0 : toutes réussissent. 1 : certaines échouent. 2 : paquet inutilisable."))
    @OptionGroup var pack: PackOption
    @OptionGroup var language: LanguageOption
    @Argument(
      help: .said(
        "Codes, or beginnings of codes, to test (default: all).",
        "Codes, ou débuts de codes, à vérifier (par défaut : tous).", value: ("code", "code")))
    var codes: [String] = []
    @Flag(
      name: .long,
      help: .said("Print the results as JSON lines.", "Afficher les résultats en lignes JSON."))
    var json = false

    func run() throws {
      let language = language.language
      let compiled = try PackLoading.compiled(pack, language, includesDrafts: true)
      let tester = try PackTester(pack: compiled)
      let codes = codes
      try PackLoading.check(codes, among: tester.codes, language)
      let results = tester.run { code in codes.isEmpty || codes.contains { code.hasPrefix($0) } }
      TestReport(results: results, source: compiled.pack.source, language: language).print(
        json: json)
      if results.contains(where: { !$0.passed }) { throw ExitStatus.lookAt }
    }
  }

  /// `fanal pack terms`
  struct Terms: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Print every surface form that the scan looks for, one a line.",
        "Afficher toutes les formes que cherche le balayage, une par ligne."))
    @OptionGroup var pack: PackOption
    @OptionGroup var language: LanguageOption

    func run() throws {
      let compiled = try pack.load(language.language)
      let lines = compiled.terms.map { $0.text + ($0.isPrefix ? "*" : "") }.sorted()
      Console.output(lines.joined(separator: "\n") + "\n")
    }
  }
}
