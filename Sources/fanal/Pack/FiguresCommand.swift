internal import ArgumentParser
internal import Evaluation
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

extension PackCommand {
  /// `fanal pack figures`
  struct Figures: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "figures",
      abstract: said(
        "Show or measure what the rules of a pack find in a corpus.",
        "Montrer ou mesurer ce que les règles d'un paquet trouvent dans un corpus."),
      discussion: said(
        """
        Without --on it shows the figures that the pack has. With --on, --gold and --ordinary it \
        measures them, with the given rules or all, and writes figures.tsv into the pack, or into \
        the local overlay where one is used: in how many reports each rule is found, how often the labels say the same, and how often it is \
        found in ordinary reports. Exit 0: every rule on watch or live was measured as it is. 1: \
        one was not. 2: the pack or the reports cannot be used.
        """,
        """
        Sans --on, montre les chiffres que porte le paquet. Avec --on, --gold et --ordinary, les \
        mesure, pour les règles données ou toutes, et écrit figures.tsv dans le paquet, \
        ou dans l'adaptation locale s'il y en a une : dans combien de signalements chaque règle est trouvée, combien de fois les étiquettes disent de \
        même, et combien de fois elle est trouvée dans des signalements ordinaires. Code de sortie \
        0 : chaque règle en observation ou active est mesurée telle qu'elle est. 1 : une ne l'est \
        pas. 2 : paquet ou signalements inutilisables.
        """))
    @Argument(
      help: .said(
        "Codes, or beginnings of codes, of the rules (default: all).",
        "Codes, ou débuts de codes, des règles (par défaut : toutes).", value: ("code", "code")))
    var codes: [String] = []
    @Option(
      name: .long, parsing: .upToNextOption,
      help: .said(
        "Files of labelled reports to measure on; - is standard input.",
        "Fichiers de signalements étiquetés où mesurer; - est l'entrée standard.",
        value: ("input", "entrée")))
    var on: [String] = []
    @Option(
      name: .long, parsing: .upToNextOption,
      help: .said("Files of expert labels.", "Fichiers des étiquettes.", value: ("file", "fichier"))
    )
    var gold: [String] = []
    @Option(
      name: .long, parsing: .upToNextOption,
      help: .said(
        "Files of reports in which nothing should be found.",
        "Fichiers de signalements où rien ne devrait être trouvé.", value: ("input", "entrée")))
    var ordinary: [String] = []
    @OptionGroup var person: PersonOption
    @Option(
      name: .long,
      help: .said(
        "Where to write the figures (default: figures.tsv in the pack or overlay; - for standard output).",
        "Où écrire les chiffres (par défaut : figures.tsv du paquet ou de l'adaptation; - pour la sortie standard).",
        value: ("file", "fichier")))
    var output: String?
    @OptionGroup var pack: PackOption
    @OptionGroup var lang: LanguageOption
    @Flag(
      name: .long, help: .said("Print the figures as JSON.", "Afficher les chiffres en JSON."))
    var json = false

    func validate() throws {
      let given = [on, gold, ordinary].map(\.isEmpty)
      if given.contains(true), given.contains(false) {
        throw ValidationError(
          said(
            "Give --on, --gold and --ordinary together.",
            "Donnez ensemble --on, --gold et --ordinary."))
      }
      if output == "" || (output != nil && on.isEmpty) {
        throw ValidationError(
          said(
            "--output needs the name of a file, and --on.",
            "--output demande le nom d'un fichier, et --on."))
      }
    }

    func run() throws {
      let language = lang.language
      let compiled = try PackLoading.compiled(pack, language, includesDrafts: !on.isEmpty)
      let rules = compiled.pack.rules.filter { $0.status != .retired && $0.hasPhrases }
      try PackLoading.check(codes, among: rules.map(\.code), language)
      let wanted = rules.filter { rule in
        codes.isEmpty || codes.contains { rule.code.hasPrefix($0) }
      }
      var figures = compiled.pack.figures
      if !on.isEmpty {
        let wantedCodes = Set(wanted.map(\.code))
        let measured = try measure(compiled, language).filter { wantedCodes.contains($0.code) }
        // A shipped pack stays as it is: what an overlay changes is measured for the overlay.
        let isOverlay = compiled.pack.overlay != nil
        var own = isOverlay ? compiled.pack.overlayFigures : figures
        own.set(measured)
        own.keep(Set(compiled.pack.rules.map(\.code)))
        if wanted.count == rules.count { own.note = note(measured) }
        let path = output ?? compiled.pack.source.place(of: PackFigures.path(inOverlay: isOverlay))
        try write(own, to: path, rules: wanted.count, language)
        if output == "-" { return }
        figures.set(measured)
        figures.keep(Set(compiled.pack.rules.map(\.code)))
        figures.note = own.note
      }
      let report = FiguresReport(
        figures: figures, rules: wanted, pack: compiled.pack, folder: pack.folder,
        language: language)
      Console.output(json ? try report.json() + "\n" : report.text())
      if !json { Console.error(report.summary) }
      if !report.isGood { throw ExitStatus.lookAt }
    }

    private func measure(
      _ compiled: CompiledPack, _ language: Language
    ) throws -> [RuleFigures] {
      var labels: [String: Set<String>] = [:]
      do {
        for path in gold {
          for label in try GoldReader.read(path: path) {
            labels[label.id] = Set(label.indicators.map(\.code)).union(label.contra)
          }
        }
      } catch {
        Console.error(error.message(language: language.rawValue))
        throw ExitStatus.failed
      }
      let counter = try FigureCounter(pack: compiled)
      try ReportFiles(files: on, person: person).read(language) { report in
        counter.add(report, expected: labels[report.string(report.id)])
      }
      try ReportFiles(files: ordinary, person: person).read(language) { counter.addOrdinary($0) }
      if counter.unfinished > 0 {
        Console.error(Phrases.unfinishedReports(counter.unfinished, language))
      }
      return counter.figures(on: Self.today)
    }

    /// The day where the program runs, ISO 8601.
    static var today: String {
      Date.now.formatted(Date.ISO8601FormatStyle(timeZone: .current).year().month().day())
    }

    /// Where the figures come from, for whoever opens the file.
    private func note(_ rows: [RuleFigures]) -> [String] {
      func names(_ paths: [String]) -> String {
        paths.map { URL(fileURLWithPath: $0).lastPathComponent }.joined(separator: ", ")
      }
      let first = rows.first?.code
      let one = rows.filter { $0.code == first }
      let counts = (
        one.reduce(0) { $0 + $1.reports }, one.reduce(0) { $0 + $1.labelled },
        one.reduce(0) { $0 + $1.ordinary }
      )
      return [
        "Corpus figures: what the rules found when they were measured. Made by: fanal pack figures.",
        "Chiffres de corpus : ce que les règles ont trouvé quand on les a mesurées.",
        "on / sur : \(names(on)) (\(counts.0) reports / signalements); "
          + "labels / étiquettes : \(names(gold)) (\(counts.1)); "
          + "ordinary / ordinaires : \(names(ordinary)) (\(counts.2))",
      ]
    }

    private func write(
      _ figures: PackFigures, to path: String, rules: Int, _ language: Language
    ) throws {
      if path == "-" { return Console.output(figures.file()) }
      do {
        try Data(figures.file().utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        Console.error(Phrases.notWritten(path, language))
        throw ExitStatus.failed
      }
      Console.error(Phrases.figuresWritten(path, rules: rules, language))
    }
  }
}
