internal import ArgumentParser
internal import CaseStore
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

extension PackCommand.Exceptions {
  /// `fanal pack exceptions new`
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Begin an exception from a finding.", "Commencer une exception à partir d'un indicateur."),
      discussion: said(
        """
        Writes a file with the words of the finding as wordings and their sentences as tests. Reason \
        and owner are yours to give, here or in the file; look at it, preview it, then move it into \
        the folder of exceptions. The file quotes the report: phone numbers, addresses and the like \
        are masked as far as they were found, names are not. Exit 0: written. 2: the finding is not \
        there or can never be silenced, or the file cannot be written.
        """,
        """
        Écrit un fichier dont les formulations sont les mots de l'indicateur, et les essais leurs \
        phrases. Le motif et le responsable sont à donner par vous, ici ou dans le fichier; \
        relisez-le, prévoyez son effet, puis déplacez-le dans le dossier des exceptions. Le fichier \
        cite le signalement : les numéros de téléphone, adresses et autres sont masqués s'ils ont été \
        trouvés, les noms ne le sont pas. Code de sortie 0 : c'est écrit. 2 : l'indicateur n'y est \
        pas ou ne peut jamais être tu, ou le fichier ne peut être écrit.
        """))
    @Argument(
      help: .said(
        "Name of the exception and of its file.", "Nom de l'exception et de son fichier.",
        value: ("name", "nom")))
    var name: String
    @Option(
      name: .long,
      help: .said(
        "Id of a report in the store.", "Identifiant d'un signalement du dépôt.",
        value: ("id", "identifiant")))
    var from: String?
    @Option(
      name: .long,
      help: .said(
        "A text in place of a stored report.", "Un texte à la place d'un signalement du dépôt.",
        value: ("text", "texte")))
    var text: String?
    @Option(
      name: .long,
      help: .said(
        "The kind of source of --text, for example bank_alert.",
        "Type de source de --text, par exemple bank_alert.", value: ("type", "type")))
    var sourceType = ""
    @Option(
      name: .long,
      help: .said(
        "Code of the finding.", "Code de l'indicateur.", value: ("code", "code")))
    var code: String
    @Option(
      name: .long,
      help: .said("Why it is harmless.", "Pourquoi c'est sans gravité.", value: ("text", "texte")))
    var reason = ""
    @Option(
      name: .long,
      help: .said("Who answers for it.", "Qui en répond.", value: ("name", "nom")))
    var owner = ""
    @Option(
      name: .long,
      help: .said(
        "Last day (default: in three months).", "Dernier jour (par défaut : dans trois mois).",
        value: ("day", "jour")),
      transform: { text in
        guard let day = CalendarDay(text) else {
          throw ValidationError(
            said("--ends is a date such as 2027-02-01.", "--ends est une date comme 2027-02-01."))
        }
        return day
      })
    var ends: CalendarDay?
    @Option(
      name: .shortAndLong,
      help: .said(
        "File to write (default: NAME.lua here); '-' is standard output.",
        "Fichier à écrire (par défaut : NOM.lua ici); « - » est la sortie standard.",
        value: ("file", "fichier")))
    var output: String?
    @OptionGroup var pack: PackOption
    @OptionGroup var store: StoreOption
    @OptionGroup var person: PersonOption
    @OptionGroup var language: LanguageOption

    func validate() throws {
      if (from == nil) == (text == nil) || output == "" {
        throw ValidationError(
          said(
            "Give the id of a report with --from, or --text.",
            "Donnez l'identifiant d'un signalement avec --from, ou --text."))
      }
    }

    func run() throws {
      let language = language.language
      let report = try report(language)
      let compiled = try pack.load(language)
      var draft = ExceptionDraft(
        name: name, code: code, ends: ends ?? CalendarDay.today.adding(months: 3))
      draft.reason = reason
      draft.owner = owner
      let assessor: Assessor
      do throws(PackError) {
        assessor = try Assessor(pack: compiled)
      } catch {
        Console.error(error.message.text(in: language))
        throw ExitStatus.failed
      }
      let content: String
      do throws(ExceptionDraft.Refusal) {
        content = try draft.text(from: report, by: assessor)
      } catch {
        Console.error(Phrases.refusal(error, code: code, name: name, language))
        throw ExitStatus.failed
      }
      try write(content, language)
    }

    private func write(_ content: String, _ language: Language) throws {
      if output == "-" { return Console.output(content) }
      let path = output ?? name + ".lua"
      do {
        // Never over a file: it may be an exception that somebody wrote.
        try Data(content.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
      } catch {
        Console.error(Phrases.unwrittenException(path, language))
        throw ExitStatus.failed
      }
      Console.error(Phrases.newException(path, language))
    }

    private func report(_ language: Language) throws -> Report {
      if let text { return Report(id: "--text", narrative: text, sourceType: sourceType) }
      let stored = try RecordedStore.report(
        id: from ?? "", store, purpose: "pack exceptions new", by: person, language)
      guard let stored else {
        Console.error(Phrases.noStoredReport(store.path, language))
        throw ExitStatus.failed
      }
      return stored.report.report
    }
  }
}
