internal import ArgumentParser
import Foundation
internal import RuleEngine
internal import TextMatching

extension PackCommand {
  /// `fanal pack docs`
  struct Docs: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "docs",
      abstract: said(
        "Write the catalogue of a rule pack as Markdown pages, in both languages.",
        "Écrire le catalogue d'un paquet de règles en pages Markdown, dans les deux langues."),
      discussion: said(
        """
        A page for each rule, indexes by dimension, pillar and form, and a table of test sentences. \
        Pages of rules that are gone are removed. Exit 0: done. 2: the pack cannot be used, or a \
        page cannot be written.
        """,
        """
        Une page par règle, des index par dimension, pilier et forme, et un tableau des phrases \
        d'essai. Les pages des règles disparues sont supprimées. Code de sortie 0 : c'est fait. \
        2 : paquet inutilisable, ou une page ne peut pas être écrite.
        """))
    @OptionGroup var pack: PackOption
    @OptionGroup var lang: LanguageOption
    @Option(
      name: [.customShort("o"), .long],
      help: .said(
        "Folder of the pages.", "Dossier des pages.", value: ("dir", "dossier")))
    var output = "docs/rules"

    func validate() throws {
      if output.isEmpty {
        throw ValidationError(
          said("--output needs the name of a folder.", "--output demande le nom d'un dossier."))
      }
    }

    func run() throws {
      let language = lang.language
      let compiled = try PackLoading.compiled(pack, language, includesDrafts: true)
      let folder = URL(fileURLWithPath: output).standardizedFileURL
      let overlay = compiled.pack.source.overlayFolder
      let catalogue = PackCatalogue(
        pack: compiled.pack,
        packPath: Self.path(from: folder, to: URL(fileURLWithPath: pack.folder)),
        overlayPath: overlay.isEmpty
          ? "" : Self.path(from: folder, to: URL(fileURLWithPath: overlay)))
      let files = catalogue.files
      var current = output
      do {
        for name in Set(files.map { String($0.path.prefix { $0 != "/" }) })
        where files.contains(where: { $0.path.hasPrefix(name + "/") }) {
          current = output + "/" + name
          let part = folder.appendingPathComponent(name)
          try FileManager.default.createDirectory(at: part, withIntermediateDirectories: true)
          try Self.removePages(in: part, except: Set(files.map(\.path)), prefix: name + "/")
        }
        for file in files {
          current = output + "/" + file.path
          try Data(file.content.utf8).write(
            to: folder.appendingPathComponent(file.path), options: .atomic)
        }
      } catch {
        Console.error(Phrases.notWritten(current, language))
        throw ExitStatus.failed
      }
      Console.error(
        Phrases.pagesWritten(files.count, rules: compiled.pack.rules.count, output, language))
    }

    /// The way from one folder to another, both of which lie on the same disk.
    static func path(from start: URL, to end: URL) -> String {
      let (from, to) = (
        start.standardizedFileURL.pathComponents, end.standardizedFileURL.pathComponents
      )
      let shared = zip(from, to).prefix { $0 == $1 }.count
      return (from.dropFirst(shared).map { _ in ".." } + to.dropFirst(shared))
        .joined(separator: "/")
    }

    /// Removes pages that an earlier run made and this one does not; other files stay.
    private static func removePages(in folder: URL, except kept: Set<String>, prefix: String) throws
    {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
      where name.hasSuffix(".md") && !kept.contains(prefix + name) {
        let page = folder.appendingPathComponent(name)
        let text = String(decoding: try Data(contentsOf: page), as: UTF8.self)
        if PackCatalogue.marks.contains(where: text.hasPrefix) {
          try FileManager.default.removeItem(at: page)
        }
      }
    }
  }
}
