internal import ArgumentParser
internal import Exchange
internal import ReportModel
internal import RuleEngine
internal import TextMatching

extension PackCommand {
  /// `fanal pack compare`
  struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compare",
      abstract: said(
        "Show what another version of a rule pack changes for reports, with the words that did it.",
        "Montrer ce qu'une autre version d'un paquet change pour des signalements, et les mots en "
          + "cause."),
      discussion: said(
        """
        OLD and NEW are each a folder, a built pack file, a git revision (HEAD~1, a tag, or \
        REVISION:FOLDER) or the hash of a pack of the store (sha256:…, or its beginning). A folder \
        without a pack stands for the rules/standard in it. The local overlay beside a pack comes with \
        it, as for screening, and is named. What could be missed comes first: a \
        report that was urgent and is no longer is the first line. Both packs run on this engine. \
        What is printed holds words of reports. Exit 0: no report changed. 1: some did. 2: a pack \
        or the reports cannot be used.
        """,
        """
        ANCIEN et NOUVEAU sont chacun un dossier, un fichier de paquet, une révision git (HEAD~1, \
        une étiquette ou RÉVISION:DOSSIER) ou l'empreinte d'un paquet du dépôt (sha256:…, ou son \
        début). Un dossier sans paquet désigne le rules/standard qu'il contient. L'adaptation locale \
        à côté d'un paquet vient avec lui, comme pour le criblage, et elle est nommée. Ce qui pourrait \
        échapper vient d'abord : un signalement qui était urgent et ne l'est plus est à la première \
        ligne. Les deux paquets passent par ce moteur. Ce qui s'affiche contient des mots de \
        signalements. Code de sortie 0 : aucun signalement n'a changé. 1 : certains ont changé. \
        2 : un paquet ou les signalements sont inutilisables.
        """))
    @Argument(
      help: .said(
        "The pack that was.", "Le paquet d'avant.", value: ("old", "ancien")))
    var old: String
    @Argument(
      help: .said(
        "The pack that is proposed.", "Le paquet proposé.", value: ("new", "nouveau")))
    var new: String
    @OptionGroup var reports: ReportsOption
    @OptionGroup var store: StoreOption
    @OptionGroup var pack: PackOption
    @OptionGroup var lang: LanguageOption
    @Option(
      name: .long,
      help: .said(
        "Show this many reports and rules; 0 for all.",
        "Montrer ce nombre de signalements et de règles; 0 pour tous.", value: ("n", "n")))
    var top = 20
    @Option(
      name: .long,
      help: .said(
        "Write a page to read, print and sign as well.",
        "Écrire aussi une page à lire, à imprimer et à signer.", value: ("file", "fichier")))
    var html: String?
    @Flag(
      name: .long, help: .said("Print the result as JSON.", "Afficher le résultat en JSON."))
    var json = false

    func validate() throws {
      if top < 0 { throw ValidationError(said("--top is 0 or more.", "--top est de 0 ou plus.")) }
      if old.isEmpty || new.isEmpty {
        throw ValidationError(
          said("A pack needs a name.", "Un paquet doit avoir un nom."))
      }
      if html == "" {
        throw ValidationError(
          said("--html needs the name of a file.", "--html demande le nom d'un fichier."))
      }
      if html == "-", json {
        throw ValidationError(
          said(
            "--html - and --json cannot both go to standard output.",
            "--html - et --json ne vont pas tous deux sur la sortie standard."))
      }
    }

    func run() throws {
      let language = lang.language
      try checkFiles(language)
      let (before, after) = (try find(old, language), try find(new, language))
      let comparison = try compare(before, after, language)
      let report = CompareReport(
        comparison: comparison, places: (before.place, after.place),
        inputs: reports.files, language: language, top: top == 0 ? .max : top,
        width: Console.width)
      if let html { try write(ComparePage(report).html(), to: html, language) }
      if json {
        Console.output(try report.json() + "\n")
      } else if html != "-" {
        Console.output(report.text())
        Console.error(report.summary)
      }
      if !comparison.changes.isEmpty { throw ExitStatus.lookAt }
    }

    /// The page must not take the place of the reports.
    private func checkFiles(_ language: Language) throws {
      guard let html else { return }
      do throws(ExchangeError) {
        var files = NamedFiles()
        for file in reports.files { try files.add(file, as: .input) }
        try files.add(html, as: .output)
      } catch {
        Console.error(error.message.text(in: language))
        throw ExitStatus.failed
      }
    }

    private func find(_ text: String, _ language: Language) throws -> PackReference.Found {
      let stores = reports.stores + [store.path]
      return try PackReference(
        text: text, folder: pack.folder,
        stores: stores.enumerated().filter { stores.firstIndex(of: $0.element) == $0.offset }
          .map(\.element),
        person: reports.person,
        overlays: pack.noLocal ? .leftOut : pack.local.map { .folder($0) } ?? .beside
      ).resolve(language)
    }

    private func compare(
      _ old: PackReference.Found, _ new: PackReference.Found, _ language: Language
    ) throws -> PackComparison {
      let (old, new) = (try load(old, language), try load(new, language))
      do {
        let comparer = try PackComparer(old: old, new: new)
        try reports.read(language) { comparer.add($0) }
        return comparer.finished()
      } catch let error as PackError {
        Console.error(error.message.text(in: language))
        throw ExitStatus.failed
      }
    }

    /// A pack of the past may have what this engine refuses by now.
    private func load(
      _ found: PackReference.Found, _ language: Language
    ) throws -> CompiledPack {
      do {
        return try pack.load(found.source, language, mostMistakes: 3, place: found.place)
      } catch {
        Console.error(
          said(
            "--no-prior compares without the document priors, --skip-bad-rules without the rule "
              + "files that have mistakes.",
            "--no-prior compare sans les a priori du document, --skip-bad-rules sans les fichiers "
              + "de règles fautifs."))
        throw error
      }
    }

    private func write(_ page: String, to path: String, _ language: Language) throws {
      do throws(ExchangeError) {
        let file = try OutputFile(path: path)
        try file.write(Array(page.utf8))
        try file.finish()
      } catch {
        Console.error(error.message.text(in: language))
        throw ExitStatus.failed
      }
    }
  }
}
