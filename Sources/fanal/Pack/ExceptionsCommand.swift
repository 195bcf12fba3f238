internal import ArgumentParser
internal import CaseStore
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

extension PackCommand {
  /// `fanal pack exceptions …`
  struct Exceptions: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "List, preview and begin exceptions: wordings that do not count.",
        "Lister, prévoir et commencer des exceptions : des formulations qui ne comptent pas."),
      discussion: said(
        """
        An exception is a file beside the pack that says which findings are known to be harmless, in \
        which words, why, who answers for it and until when. It never touches a report that is urgent \
        or where a child may be meant.
        """,
        """
        Une exception est un fichier à côté du paquet qui dit quels indicateurs sont sans gravité, en \
        quels mots, pourquoi, qui en répond et jusqu'à quand. Elle ne touche jamais un signalement \
        urgent ou dans lequel il peut s'agir d'un enfant.
        """),
      subcommands: [List.self, Preview.self, New.self], defaultSubcommand: List.self)
    @OptionGroup var language: LanguageOption
  }
}

extension PackCommand.Exceptions {
  /// `fanal pack exceptions list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "List the exceptions of a pack, with their owners and days left.",
        "Lister les exceptions d'un paquet, avec leurs responsables et les jours restants."),
      discussion: said(
        """
        Exit 0: done. 1: some have expired, or their files have mistakes. 2: the pack cannot be read.
        """,
        """
        Code de sortie 0 : c'est fait. 1 : certaines ont expiré, ou leurs fichiers ont des erreurs. \
        2 : le paquet est illisible.
        """))
    @OptionGroup var pack: PackOption
    @OptionGroup var language: LanguageOption
    @Flag(
      name: .long,
      help: .said(
        "Print every exception as a JSON line.", "Afficher chaque exception en une ligne JSON."))
    var json = false

    func run() throws {
      let language = language.language
      let source = try PackLoading.source(pack, language)
      let found: (list: [PackSource.ListedException], broken: [String])
      do throws(PackError) {
        found = try source.listExceptions()
      } catch {
        Console.error(error.message.text(in: language))
        throw ExitStatus.failed
      }
      let report = ExceptionListReport(
        list: found.list, day: source.exceptions.day ?? .today, language: language)
      if json {
        for line in try report.json() { Console.output(line + "\n") }
      } else if found.list.isEmpty {
        let folder =
          pack.exceptions.folder ?? PackSource.exceptionsFolder(beside: source.folder)
        Console.error(Phrases.noExceptions(folder, language))
      } else {
        Console.output(report.text())
        Console.error(report.summary)
      }
      for path in found.broken {
        Console.error(Phrases.brokenException(source.place(of: path), language))
      }
      let hasExpired = found.list.contains { $0.state == .expired }
      if hasExpired || !found.broken.isEmpty { throw ExitStatus.lookAt }
    }
  }

  /// `fanal pack exceptions preview`
  struct Preview: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Show what an exception would silence on reports, before it is kept.",
        "Montrer ce qu'une exception tairait dans des signalements, avant de la garder."),
      discussion: said(
        """
        The file need not lie beside the pack yet, and its dates do not matter here. What is printed \
        is text of reports. Exit 0: done. 1: it silences nothing, or one of its wordings is found \
        nowhere. 2: the file, the pack or the reports cannot be used.
        """,
        """
        Le fichier n'a pas à se trouver déjà à côté du paquet, et ses dates ne comptent pas ici. Ce \
        qui s'affiche est du texte de signalements. Code de sortie 0 : c'est fait. 1 : elle ne tait \
        rien, ou l'une de ses formulations ne se trouve nulle part. 2 : fichier, paquet ou \
        signalements inutilisables.
        """))
    @Argument(
      help: .said("File of the exception.", "Fichier de l'exception.", value: ("file", "fichier")))
    var file: String
    @OptionGroup var reports: ReportsOption
    @Flag(
      name: .long,
      help: .said(
        "Read the reports of the store.", "Lire les signalements du dépôt."))
    var stored = false
    @OptionGroup var store: StoreOption
    @OptionGroup var pack: PackOption
    @OptionGroup var lang: LanguageOption
    @Option(
      name: .long,
      help: .said(
        "Show this many findings of each kind; 0 for all.",
        "Montrer ce nombre d'indicateurs de chaque sorte; 0 pour tous.", value: ("n", "n")))
    var top = 20
    @Flag(
      name: .long, help: .said("Print the result as JSON.", "Afficher le résultat en JSON."))
    var json = false

    func validate() throws {
      if top < 0 { throw ValidationError(said("--top is 0 or more.", "--top est de 0 ou plus.")) }
      if stored, !reports.on.isEmpty {
        throw ValidationError(
          said("Give --on or --stored, not both.", "Donnez --on ou --stored, pas les deux."))
      }
      if !file.hasSuffix(".lua") {
        throw ValidationError(
          said(
            "The file of an exception ends with .lua.",
            "Le fichier d'une exception se termine par .lua."))
      }
    }

    func run() throws {
      let language = lang.language
      let preview = try preview(language)
      if stored {
        try readStore(language) { preview.add($0) }
      } else {
        try reports.read(language) { preview.add($0) }
      }
      let report = ExceptionPreviewReport(
        result: preview.result(), language: language, top: top == 0 ? .max : top,
        width: Console.width)
      if json {
        Console.output(try report.json() + "\n")
      } else {
        Console.output(report.text())
        Console.error(report.summary)
      }
      if preview.result().isDoubtful { throw ExitStatus.lookAt }
    }

    /// Calls `body` with every version of every stored report.
    private func readStore(_ language: Language, _ body: (Report) -> Void) throws {
      do {
        let store = try RecordedStore.open(
          path: store.path, purpose: "pack exceptions preview", by: reports.person, language)
        try store.export { body($0.report) }
      } catch let error as StoreError {
        Console.error(language == .french ? error.french : error.english)
        throw ExitStatus.failed
      }
    }

    private func preview(_ language: Language) throws -> ExceptionPreview {
      let source = try PackLoading.source(pack, language)
        .addingException(at: file, on: .today)
      let (compiled, diagnostics) = try PackLoading.check(source, language, includesDrafts: false)
      guard let compiled, !diagnostics.contains(where: { $0.severity == .error }) else {
        try PackLoading.report(
          diagnostics.filter { $0.severity == .error }, source, language: language, json: false)
        throw ExitStatus.failed
      }
      let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
      do throws(PackError) {
        return try ExceptionPreview(of: name, pack: compiled)
      } catch {
        Console.error(error.message.text(in: language))
        throw ExitStatus.failed
      }
    }
  }
}
