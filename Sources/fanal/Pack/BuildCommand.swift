internal import ArgumentParser
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

extension PackCommand {
  /// `fanal pack build`
  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "build",
      abstract: said(
        "Make one file of a rule pack, to hand on.",
        "Faire d'un paquet de règles un seul fichier, à transmettre."),
      discussion: said(
        """
        The pack is checked and tested first. Equal packs give equal files. Every --pack takes the \
        file. Exit 0: done. 2: the pack has mistakes, a test fails, the version was not raised, or the \
        file cannot be written.
        """,
        """
        Le paquet est d'abord vérifié et essayé. Des paquets égaux donnent des fichiers égaux. Tout \
        --pack accepte le fichier. Code de sortie 0 : c'est fait. 2 : le paquet a des erreurs, un essai \
        échoue, la version n'a pas été relevée, ou le fichier ne peut pas être écrit.
        """))
    @OptionGroup var pack: PackOption
    @OptionGroup var lang: LanguageOption
    @Option(
      name: .shortAndLong,
      help: .said(
        "The file (default: NAME-VERSION.fanalpack here).",
        "Le fichier (par défaut : NOM-VERSION.fanalpack ici).", value: ("file", "fichier")))
    var output: String?
    @Option(
      name: .long,
      help: .said(
        "The release before, a file, folder or git revision: what changed since is written down.",
        "La version d'avant, fichier, dossier ou révision git : ce qui a changé depuis est noté.",
        value: ("pack", "paquet")))
    var since: String?
    @Flag(
      name: .long,
      help: .said(
        "Do not run the test sentences; the file then says so.",
        "Ne pas vérifier les phrases d'essai; le fichier le dit alors."))
    var noTest = false
    @Flag(
      name: .long,
      help: .said("Print the manifest as JSON.", "Afficher le manifeste en JSON."))
    var json = false

    func validate() throws {
      if output == "" || since == "" {
        throw ValidationError(
          said(
            "--output and --since need a name.", "--output et --since demandent un nom."))
      }
    }

    func run() throws {
      let language = lang.language
      let compiled = try PackLoading.compiled(pack, language, includesDrafts: true)
      let tests = try noTest ? nil : tested(compiled, language)
      let release: PackRelease
      do {
        let previous = try since.map { text in
          // What a local overlay adds is no change where it was there before.
          let found = try PackReference(
            text: text, folder: pack.folder, stores: [],
            overlays: compiled.pack.overlay == nil ? nil : .beside
          ).resolve(language)
          return try PackReader.read(found.source).pack
        }
        if let previous { try checkVersion(compiled.pack, after: previous, language) }
        release = try PackRelease(of: compiled.pack, tests: tests, since: previous)
      } catch let error as PackError {
        Console.error(error.message.text(in: language))
        throw ExitStatus.failed
      }
      let path =
        output
        ?? "\(release.manifest.name)-\(release.manifest.version).\(PackRelease.fileExtension)"
      try write(release.bytes, to: path, language)
      let report = ReleaseReport(release: release, language: language)
      Console.output(json ? try report.json() : report.text(file: path))
    }

    /// Runs all test sentences; one that fails ends the command.
    private func tested(
      _ compiled: CompiledPack, _ language: Language
    ) throws -> PackManifest.Tests {
      let results = try PackTester(pack: compiled).run()
      let failed = results.filter { !$0.passed }
      if !failed.isEmpty {
        TestReport(results: failed, pack: compiled, language: language)
          .print(json: false)
        Console.error(
          said(
            "No file was made: test sentences fail. Mend the rules, or the sentences.",
            "Aucun fichier n'a été fait : des phrases d'essai échouent. Corrigez les règles, ou les "
              + "phrases."))
        throw ExitStatus.failed
      }
      let gaps = results.count { $0.kind == "gaps" }
      return .init(passed: results.count - gaps, gaps: gaps)
    }

    /// Two packs that differ must not have one version, or nobody knows which is meant.
    private func checkVersion(
      _ pack: RulePack, after previous: RulePack, _ language: Language
    ) throws {
      func base(_ name: String) -> Substring { name.prefix { $0 != "+" } }
      guard base(pack.name) == base(previous.name) else {
        Console.error(
          said(
            "\(pack.name): --since names the pack \(previous.name), which is another one.",
            "\(pack.name) : --since désigne le paquet \(previous.name), qui en est un autre."))
        throw ExitStatus.failed
      }
      guard pack.source.hash != previous.source.hash, !pack.isLater(than: previous) else { return }
      Console.error(
        said(
          "\(pack.name): the pack has changed since version \(previous.version), and its version, "
            + "\(pack.version), is not higher; raise it in \(pack.source.place(of: versionFile(pack))).",
          "\(pack.name) : le paquet a changé depuis la version \(previous.version), et sa version, "
            + "\(pack.version), n'est pas plus haute; relevez-la dans "
            + "\(pack.source.place(of: versionFile(pack)))."))
      throw ExitStatus.failed
    }

    private func versionFile(_ pack: RulePack) -> String {
      pack.overlay == nil ? "pack.lua" : "local/overlay.lua"
    }

    /// A file that was handed on keeps its content: the same name never means two packs.
    private func write(_ bytes: [UInt8], to path: String, _ language: Language) throws {
      if FileManager.default.fileExists(atPath: path) {
        if FileManager.default.contents(atPath: path) == Data(bytes) { return }
        Console.error(
          said(
            "\(path): is there already with other content; raise the version, or remove the file.",
            "\(path) : existe déjà avec un autre contenu; relevez la version, ou supprimez le fichier."
          ))
        throw ExitStatus.failed
      }
      do {
        try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        Console.error(Phrases.notWritten(path, language))
        throw ExitStatus.failed
      }
    }
  }
}
