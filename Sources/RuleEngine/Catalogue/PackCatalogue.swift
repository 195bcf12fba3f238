internal import ReportModel
internal import TextMatching

/// The catalogue of a pack: Markdown pages about its rules in both languages.
///
///     PackCatalogue(pack: pack.pack, packPath: "../../rules/standard").files.map(\.path)
///     // ["LISEZMOI.md", "README.md", "en/README.md", "en/begging.group_moved.md", …]
///
/// The two indexes at the top link to the rule files and change only with the rules' titles,
/// strengths, pillars and forms; all other pages are in `en` and `fr`. Equal packs give equal bytes.
public struct PackCatalogue {
  /// A page.
  public struct File: Sendable, Equatable {
    /// Its path in the catalogue's folder.
    public var path: String
    /// Its text.
    public var content: String
  }

  /// What every page begins with, in one language or the other.
  public static let marks = CatalogueWords.marks

  private let pack: RulePack
  private let packPath: String
  private let overlayPath: String

  /// Makes a catalogue.
  ///
  /// - Parameters:
  ///   - pack: A pack read from its files; out of the cache it has no sentences.
  ///   - packPath: The way from the catalogue's folder to that of the pack.
  ///   - overlayPath: The way to the folder of its local overlay; empty where there is none.
  public init(pack: RulePack, packPath: String, overlayPath: String = "") {
    self.pack = pack
    self.packPath = packPath
    self.overlayPath = overlayPath
  }

  /// The two indexes at the top.
  public var indexes: [File] {
    [
      File(path: "LISEZMOI.md", content: index(.french, isTop: true)),
      File(path: "README.md", content: index(.english, isTop: true)),
    ]
  }

  /// All pages, by path.
  public var files: [File] {
    var files = indexes
    for language in Language.allCases {
      let folder = language.rawValue + "/"
      files.append(File(path: folder + "README.md", content: index(language, isTop: false)))
      files.append(File(path: folder + "coverage.md", content: coverage(language)))
      for rule in pack.rules {
        files.append(
          File(
            path: folder + rule.code + ".md",
            content: RulePage(
              rule, pack: pack, rulePath: "../" + path(of: rule), language: language
            ).text))
      }
    }
    return files.sorted { $0.path < $1.path }
  }

  /// The way from the catalogue's folder to a rule file.
  private func path(of rule: Rule) -> String {
    if overlayPath.isEmpty || !PackSource.isOfOverlay(rule.file) {
      return packPath + "/" + rule.file
    }
    return overlayPath + "/" + PackSource.pathInside(rule.file)
  }

  // MARK: - Index

  private func index(_ language: Language, isTop: Bool) -> String {
    let words = CatalogueWords(language)
    let other: Language = language == .english ? .french : .english
    let otherPage =
      isTop
      ? (language == .english ? "LISEZMOI.md" : "README.md") : "../\(other.rawValue)/README.md"
    func link(_ rule: Rule) -> String {
      Markdown.link(
        Markdown.escaped(rule.title.text(in: language)),
        to: isTop ? path(of: rule) : rule.code + ".md")
    }
    // The top indexes are kept with the sources: there the long links stand once for each rule.
    func name(_ rule: Rule) -> String { isTop ? Markdown.code(rule.code) : link(rule) }
    var lines = [words.mark, "# \(words.catalogue)", ""]
    var links = [Markdown.link(words.otherLanguage, to: otherPage)]
    if !isTop { links.append(Markdown.link(words.coverage, to: "coverage.md")) }
    lines += [links.joined(separator: " · "), ""]
    lines.append(words.intro(rules: pack.rules.count, pack: pack.name, version: pack.version))
    if isTop { lines += ["", words.pages] }
    let indicators = pack.rules.filter { !$0.isContra }
    lines += ["", "## \(words.byDimension)"]
    for dimension in Dimension.allCases {
      let rules = indicators.filter { $0.dimension == dimension }
      if rules.isEmpty { continue }
      lines += ["", "### \(ExplainWords.name(of: dimension, language).capitalisedFirst)", ""]
      lines += Markdown.head([words.rule, words.code, words.strength, words.pillars, words.forms])
      for rule in rules {
        let pillars = Pillar.allCases.filter { rule.pillars[$0] != nil }
        lines.append(
          Markdown.row([
            link(rule), Markdown.code(rule.code), ExplainWords.name(of: rule.strength, language),
            pillars.map { ExplainWords.name(of: $0, language) }.joined(separator: ", "),
            Self.forms(of: rule, words),
          ]))
      }
    }
    lines += ["", "## \(words.byPillar)"]
    for pillar in Pillar.allCases {
      lines += ["", "### \(ExplainWords.name(of: pillar, language).capitalisedFirst)", ""]
      for rule in indicators {
        guard let reason = rule.pillars[pillar] else { continue }
        lines.append(
          "- " + name(rule) + words.colon + Markdown.escaped(reason.text(in: language)))
      }
    }
    lines += ["", "## \(words.byForm)"]
    for form in ExploitationForm.allCases {
      let rules = indicators.filter { $0.forms.contains(form.rawValue) }
      if rules.isEmpty { continue }
      lines += ["", "### \(words.name(of: form).capitalisedFirst)", ""]
      lines += rules.map { "- " + name($0) }
    }
    let contra = pack.rules.filter(\.isContra)
    if !contra.isEmpty {
      lines += ["", "## \(words.contra)", ""]
      lines += contra.map { "- " + link($0) + " " + Markdown.code($0.code) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The forms that a rule speaks for.
  static func forms(of rule: Rule, _ words: CatalogueWords) -> String {
    let forms = rule.forms.compactMap(ExploitationForm.init(rawValue:))
    return forms.isEmpty
      ? words.anyForm : forms.map { words.name(of: $0) }.joined(separator: ", ")
  }

  // MARK: - Sentences

  private func coverage(_ language: Language) -> String {
    let words = CatalogueWords(language)
    let other: Language = language == .english ? .french : .english
    let kinds: [RuleTest.Kind] = [.hits, .misses, .gaps]
    var lines = [
      words.mark, "# \(words.coverage)", "",
      Markdown.link(words.otherLanguage, to: "../\(other.rawValue)/coverage.md") + " · "
        + Markdown.link(words.catalogue, to: "README.md"), "",
    ]
    lines += Markdown.head(
      [words.code]
        + Language.allCases.flatMap { name in
          kinds.map { words.name(of: name) + ", " + $0.rawValue }
        }, numbers: 1)
    for rule in pack.rules {
      let counts = Language.allCases.flatMap { name in
        kinds.map { kind in
          String(rule.tests.count { $0.language == name && $0.kind == kind })
        }
      }
      lines.append(
        Markdown.row([Markdown.link(Markdown.code(rule.code), to: rule.code + ".md")] + counts))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
