internal import ArgumentParser
import Foundation
internal import RuleEngine
internal import TextMatching

extension PackCommand {
  /// `fanal pack format`
  struct Format: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "format",
      abstract: said(
        "Lay out the rule files of a pack in one way.",
        "Mettre en forme les fichiers de règles d'un paquet d'une seule façon."),
      discussion: said(
        """
        Only spaces and line breaks change: every file says the same as before and keeps its \
        comments. Files with mistakes are left as they are and named; the scripts in assessments/ \
        are not touched. Exit 0: done; with --check or --diff: nothing to lay out. 1: a file was \
        left, or with --check or --diff would change. 2: the pack cannot be read, or a file not be \
        written.
        """,
        """
        Seuls les espaces et les sauts de ligne changent : chaque fichier dit la même chose qu'avant \
        et garde ses commentaires. Les fichiers fautifs restent tels quels et sont nommés; les \
        scripts d'assessments/ ne sont pas touchés. Code de sortie 0 : c'est fait; avec --check ou \
        --diff : rien à mettre en forme. 1 : un fichier est resté tel quel ou, avec --check ou \
        --diff, changerait. 2 : paquet illisible, ou un fichier ne peut pas être écrit.
        """))
    @Argument(
      help: .said(
        "Files of the pack (default: all).", "Fichiers du paquet (par défaut : tous).",
        value: ("file", "fichier")))
    var files: [String] = []
    @OptionGroup var pack: PackOption
    @OptionGroup var lang: LanguageOption
    @Flag(
      name: .long,
      help: .said(
        "Name the files that would change, and change nothing.",
        "Nommer les fichiers qui changeraient, sans rien changer."))
    var check = false
    @Flag(
      name: .long,
      help: .said(
        "Show what would change, and change nothing.",
        "Montrer ce qui changerait, sans rien changer."))
    var diff = false

    func run() throws {
      let language = lang.language
      let source = try PackLoading.source(pack, language)
      let results: [PackFormatter.File]
      do {
        results = try PackFormatter.format(source, paths: try paths(in: source, language))
      } catch let error as PackError {
        Console.error(error.message.text(in: language))
        throw ExitStatus.failed
      }
      var changed = 0
      var left = 0
      for file in results {
        let path = source.place(of: file.path)
        switch file.outcome {
        case .unchanged: break
        case .changed(let before, let after):
          changed += 1
          if diff {
            Console.output(LineDifference(before, after).unified(name: path))
          } else {
            Console.output(path + "\n")
            if !check { try write(after, to: path, language) }
          }
        case .leftWithMistakes(let line):
          left += 1
          let place = path + (line.map { ":\($0)" } ?? "")
          Console.error(Phrases.leftWithMistakes(place, language))
        case .leftUnreadable:
          left += 1
          Console.error(Phrases.leftUnreadable(path, language))
        case .leftDifferent:
          left += 1
          Console.error(Phrases.leftDifferent(path, language))
        }
      }
      Console.error(
        Phrases.formatSummary(
          files: results.count, changed: changed, left: left, isTrial: check || diff, language))
      if left > 0 || (check || diff) && changed > 0 { throw ExitStatus.lookAt }
    }

    /// The given files as paths in the pack; `nil` where none is given.
    private func paths(in source: PackSource, _ language: Language) throws -> Set<String>? {
      if files.isEmpty { return nil }
      // An overlay may lie anywhere, so files are told by where they are.
      let places = Dictionary(
        source.files.map { (Self.path(source.place(of: $0.path)), $0.path) },
        uniquingKeysWith: { first, _ in first })
      var paths: Set<String> = []
      for file in files {
        guard let path = places[Self.path(file)] else {
          Console.error(Phrases.noFileOfPack(file, source.folder, language))
          throw ExitStatus.failed
        }
        paths.insert(path)
      }
      return paths
    }

    private static func path(_ path: String) -> String {
      URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
    }

    /// Replaces a file in one step, so that it is never half written; it keeps its permissions, and
    /// a link stays a link.
    private func write(_ text: String, to path: String, _ language: Language) throws {
      let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
      do {
        let manager = FileManager.default
        let permissions = try manager.attributesOfItem(atPath: file.path)[.posixPermissions]
        try Data(text.utf8).write(to: file, options: .atomic)
        if let permissions {
          try manager.setAttributes([.posixPermissions: permissions], ofItemAtPath: file.path)
        }
      } catch {
        Console.error(Phrases.notWritten(path, language))
        throw ExitStatus.failed
      }
    }
  }
}

extension Phrases {
  static func leftWithMistakes(_ place: String, _ language: Language) -> String {
    switch language {
    case .english: "\(place): left as it is; it has mistakes, which fanal pack check shows."
    case .french:
      "\(place) : laissé tel quel; il a des erreurs, que fanal pack check montre.".spacedAsFrench
    }
  }

  static func leftUnreadable(_ path: String, _ language: Language) -> String {
    switch language {
    case .english: "\(path): left as it is; it cannot be read as UTF-8 text."
    case .french:
      "\(path) : laissé tel quel; il ne se lit pas comme du texte UTF-8.".spacedAsFrench
    }
  }

  static func leftDifferent(_ path: String, _ language: Language) -> String {
    switch language {
    case .english:
      "\(path): left as it is; laid out, it would say something else. Please report this file."
    case .french:
      "\(path) : laissé tel quel; mis en forme, il dirait autre chose. Veuillez signaler ce fichier."
        .spacedAsFrench
    }
  }

  static func noFileOfPack(_ file: String, _ pack: String, _ language: Language) -> String {
    switch language {
    case .english: "\(file): is no file of the rule pack \(pack); give its folder with --pack."
    case .french:
      "\(file) : n'est pas un fichier du paquet \(pack); donnez son dossier avec --pack."
        .spacedAsFrench
    }
  }

  /// `151 files: 12 would change, 1 left as it is`
  static func formatSummary(
    files: Int, changed: Int, left: Int, isTrial: Bool, _ language: Language
  ) -> String {
    switch language {
    case .english:
      "\(files) \(files == 1 ? "file" : "files"): \(changed) \(isTrial ? "would change" : "changed")"
        + (left > 0 ? ", \(left) left as \(left == 1 ? "it is" : "they are")" : "")
    case .french:
      ("\(files) \(files < 2 ? "fichier" : "fichiers") : \(changed) "
        + (isTrial
          ? "à mettre en forme" : "mis en forme")
        + (left > 0 ? ", \(left) \(left < 2 ? "laissé tel quel" : "laissés tels quels")" : ""))
        .spacedAsFrench
    }
  }
}
