internal import ReportModel
public import TextMatching

/// The pages as Markdown.
extension LintPage {
  /// The path of the page in the documentation of the program.
  public func path(_ language: Language) -> String {
    "docs/lints/\(language.rawValue)/\(code).md"
  }

  /// The text of the page.
  public func markdown(_ language: Language) -> String {
    let isFrench = language == .french
    let title = isFrench ? message.fr.spaced : message.en
    return """
      # \(code)

      **\(severity.name(language))** · \(title).

      ## \(isFrench ? "À éviter" : "Avoid")

      \(Self.blocks(avoid))
      ## \(isFrench ? "À préférer" : "Prefer")

      \(Self.blocks(prefer))
      ## \(isFrench ? "Pourquoi" : "Why")

      \(isFrench ? why.fr.spaced : why.en)

      """
  }

  private static func blocks(_ files: [File]) -> String {
    files.map { file in
      let language = file.path.hasSuffix(".lua") ? "lua" : "text"
      let name = file.path == usualPath && files.count == 1 ? "" : "`\(file.path)`\n\n"
      return "\(name)```\(language)\n\(file.content)```\n"
    }.joined(separator: "\n")
  }

  /// The list of all pages.
  static func index(_ language: Language) -> String {
    let isFrench = language == .french
    var lines = [
      isFrench ? "# Ce que vérifie `fanal pack check`" : "# What `fanal pack check` looks for", "",
      isFrench
        ? "Une page par code : à éviter, à préférer, pourquoi. [English](README.md). "
          + "Les pages se lisent aussi sans réseau : `fanal pack check --explain CODE`."
        : "A page for each code: avoid, prefer, why. [Français](LISEZMOI.md). "
          + "The pages can be read in the terminal, too: `fanal pack check --explain CODE`.",
      "",
      isFrench
        ? "Les points de suspension remplacent le nom en question. Ces pages sont écrites par "
          + "`fanal pack docs --lints docs/lints`."
        : "An ellipsis stands for the name in question. These pages are written by "
          + "`fanal pack docs --lints docs/lints`.",
    ]
    for severity in [Diagnostic.Severity.error, .warning, .note] {
      lines += ["", "## \(severity.title(language))", "", severity.meaning(language), ""]
      for page in all where page.severity == severity {
        let text = isFrench ? page.message.fr.spaced : page.message.en
        lines.append("- [`\(page.code)`](\(language.rawValue)/\(page.code).md): \(text)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// All files of the documentation, with their paths in its folder.
  public static var documents: [File] {
    let pages = Language.allCases.flatMap { language in
      all.map {
        File(path: "\(language.rawValue)/\($0.code).md", content: $0.markdown(language))
      }
    }
    return [
      File(path: "README.md", content: index(.english)),
      File(path: "LISEZMOI.md", content: index(.french)),
    ] + pages
  }
}

extension Diagnostic.Severity {
  /// What it is called in a message.
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.error, .english): "error"
    case (.error, .french): "erreur"
    case (.warning, .english): "warning"
    case (.warning, .french): "avertissement"
    case (.note, _): "note"
    }
  }

  fileprivate func title(_ language: Language) -> String {
    switch (self, language) {
    case (.error, .english): "Errors"
    case (.error, .french): "Erreurs"
    case (.warning, .english): "Warnings"
    case (.warning, .french): "Avertissements"
    case (.note, _): "Notes"
    }
  }

  fileprivate func meaning(_ language: Language) -> String {
    switch (self, language) {
    case (.error, .english): "The pack cannot be used (exit code 2)."
    case (.error, .french): "Le paquet est inutilisable (code de sortie 2)."
    case (.warning, .english): "The pack can be used, and someone should look (exit code 1)."
    case (.warning, .french): "Le paquet est utilisable, et il faut y regarder (code de sortie 1)."
    case (.note, .english):
      "It may well be meant so; listed with `--all` only, and no exit code depends on it."
    case (.note, .french):
      "C'est peut-être voulu; listé seulement avec `--all`, sans effet sur le code de sortie."
    }
  }
}

extension String {
  /// The text with no-break spaces where French has them.
  fileprivate var spaced: String {
    replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»")
      .replacing(" :", with: "\u{A0}:")
  }
}
