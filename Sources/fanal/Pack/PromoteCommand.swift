internal import ArgumentParser
internal import CaseStore
import Foundation
internal import RuleEngine
internal import TextMatching
internal import ReportModel

extension PackCommand {
  /// `fanal pack promote`
  struct Promote: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "promote",
      abstract: said(
        "Move a rule on the ladder draft, watch, live, retired, or say what it lacks.",
        "Faire monter ou descendre une règle (draft, watch, live, retired), ou dire ce qui manque."),
      discussion: said(
        """
        Without CODE it shows where every rule stands and changes nothing. With CODE it checks what \
        the step asks for and, where all of it is there, changes the lines status and changed of \
        the rule file. Going down asks for nothing. Exit 0: done, or nothing missing. 1: something \
        is missing; the file is as it was. 2: the pack cannot be used, or the file not be written.
        """,
        """
        Sans CODE, montre où en est chaque règle et ne change rien. Avec CODE, vérifie ce que \
        demande l'étape et, si tout y est, change les lignes status et changed du fichier de la \
        règle. Descendre ne demande rien. Code de sortie 0 : c'est fait, ou rien ne manque. 1 : il \
        manque quelque chose; le fichier reste tel quel. 2 : paquet inutilisable, ou fichier \
        impossible à écrire.
        """))
    @Argument(
      help: .said(
        "Code of the rule.", "Code de la règle.", value: ("code", "code")))
    var code: String?
    @Option(
      name: .long,
      help: .said(
        "The status: draft, watch, live or retired (default: the next one up).",
        "L'état : draft, watch, live ou retired (par défaut : le suivant).",
        value: ("status", "état")),
      transform: { text in
        guard let status = RuleStatus(rawValue: text) else {
          throw ValidationError(
            said(
              "--to is draft, watch, live or retired.", "--to est draft, watch, live ou retired."))
        }
        return status
      })
    var to: RuleStatus?
    @Option(
      name: .long,
      help: .said(
        "The rule that takes the place of a retired one.",
        "La règle qui prend la place d'une règle retirée.", value: ("code", "code")))
    var successor: String?
    @Flag(
      name: .long,
      help: .said(
        "Say what would be done, and do nothing.", "Dire ce qui serait fait, sans le faire."))
    var dryRun = false
    @Option(
      name: .long,
      help: .said(
        "Show beside the conditions what people and partners said, out of this store; it decides nothing.",
        "Montrer à côté des conditions ce que les gens et les partenaires ont dit, d'après ce dépôt; "
          + "cela ne décide de rien.", value: ("store", "dépôt")))
    var from: String?
    @OptionGroup var person: PersonOption
    @OptionGroup var pack: PackOption
    @OptionGroup var lang: LanguageOption
    @Flag(
      name: .long, help: .said("Print the result as JSON.", "Afficher le résultat en JSON."))
    var json = false

    func validate() throws {
      if code == nil, to != nil || successor != nil || dryRun || from != nil {
        throw ValidationError(
          said(
            "--to, --successor, --dry-run and --from need the code of a rule.",
            "--to, --successor, --dry-run et --from demandent le code d'une règle."))
      }
      if successor != nil, to != .retired {
        throw ValidationError(
          said("--successor needs --to retired.", "--successor demande --to retired."))
      }
    }

    func run() throws {
      let language = lang.language
      let source = try PackLoading.source(pack, language)
      let (compiled, diagnostics) = try lint(source, language)
      let mistakes = diagnostics.filter { $0.severity == .error }
      if !mistakes.isEmpty {
        try PackLoading.report(mistakes, source, language: language, json: false)
        throw ExitStatus.failed
      }
      let check = try PromotionCheck(pack: compiled, diagnostics: diagnostics)
      guard let code else { return try showAll(compiled.pack, source, check, language) }
      guard let rule = compiled.pack.rule(code) else {
        let codes = compiled.pack.rules.map(\.code)
        Console.error(
          Phrases.unknownRule(code, Suggestion.closest(to: code, among: codes), language))
        throw ExitStatus.failed
      }
      if let overlay = compiled.pack.overlay, let change = overlay.switchOff(of: code) {
        Console.error(
          Phrases.switchedOff(change, of: overlay, at: source.place(of: change.file), language))
        throw ExitStatus.failed
      }
      let reviewed = try from.map { try Self.reviewed(code, in: $0, person) }
      let promotion = check.promotion(
        of: rule, to: to ?? rule.status.next, successor: successor)
      var written: [UInt8]?
      if promotion.isPossible, promotion.from != promotion.to {
        written = try promotion.file(in: source, on: Figures.today, successor: successor)
        guard let content = written else {
          Console.error(Phrases.notEditable(source.place(of: rule.file), language))
          throw ExitStatus.failed
        }
        if !dryRun { try Self.write(content, to: source.place(of: rule.file), language) }
      }
      let report = PromotionReport(
        promotion: promotion, source: source, isWritten: written != nil && !dryRun,
        language: language, reviewed: reviewed)
      Console.output(json ? try report.json() + "\n" : report.text(width: Console.width))
      if !promotion.isPossible { throw ExitStatus.lookAt }
    }

    /// What people and partners said of a rule.
    private static func reviewed(
      _ code: String, in path: String, _ person: PersonOption
    ) throws(ExitStatus) -> [ReviewedRule] {
      let store = try asking { () throws(StoreError) in
        try CaseStore.opened(path, .readOnly)
      }
      _ = try person.reader(of: store)
      return try asking(store) { () throws(StoreError) in
        try store.reviewedRules().filter { $0.code == code }
      }
    }

    private func lint(
      _ source: PackSource, _ language: Language
    ) throws -> (CompiledPack, [Diagnostic]) {
      do {
        let outcome = try PackLinter.check(source)
        return (outcome.pack, outcome.diagnostics)
      } catch {
        Console.error(error.message.text(in: language))
        throw ExitStatus.failed
      }
    }

    private func showAll(
      _ pack: RulePack, _ source: PackSource, _ check: PromotionCheck, _ language: Language
    ) throws {
      let promotions = pack.rules.filter { $0.status != .retired }.map {
        check.promotion(of: $0, to: $0.status.next)
      }
      let ladder = LadderReport(
        promotions: promotions, source: source,
        retired: pack.rules.count { $0.status == .retired }, language: language)
      Console.output(json ? try ladder.json() + "\n" : ladder.text(width: Console.width))
      if !json { Console.error(ladder.summary) }
      if promotions.contains(where: { $0.from == .live && !$0.isPossible }) {
        throw ExitStatus.lookAt
      }
    }

    /// Writes through a link, and leaves the file to those who could read it.
    private static func write(
      _ content: [UInt8], to path: String, _ language: Language
    ) throws {
      let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
      do {
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
        try Data(content).write(to: file, options: .atomic)
        if let mode {
          try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
        }
      } catch {
        Console.error(Phrases.notWritten(path, language))
        throw ExitStatus.failed
      }
    }
  }
}
