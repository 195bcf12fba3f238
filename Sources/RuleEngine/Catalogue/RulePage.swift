import Foundation
internal import ReportModel
internal import TextMatching

/// The page of one rule in one language.
struct RulePage {
  private let rule: Rule
  private let pack: RulePack
  private let rulePath: String
  private let language: Language
  private let words: CatalogueWords

  /// Makes a page.
  ///
  /// - Parameter rulePath: The way from the page's folder to the rule file.
  init(_ rule: Rule, pack: RulePack, rulePath: String, language: Language) {
    self.rule = rule
    self.pack = pack
    self.rulePath = rulePath
    self.language = language
    words = CatalogueWords(language)
  }

  /// The page.
  var text: String {
    let other: Language = language == .english ? .french : .english
    var lines = [
      words.mark, "# \(Markdown.escaped(rule.title.text(in: language)))", "",
      [
        Markdown.code(rule.code),
        Markdown.link(words.otherLanguage, to: "../\(other.rawValue)/\(rule.code).md"),
        Markdown.link(words.catalogue, to: "README.md"),
      ].joined(separator: " · "),
    ]
    func section(_ head: String, _ text: LocalizedText?) {
      guard let text = text?.text(in: language), !text.isEmpty else { return }
      lines += ["", "## \(head)", "", Markdown.escaped(text)]
    }
    section(words.myth, rule.myth)
    section(words.why, rule.why)
    section(words.ask, rule.ask)
    section(words.falseAlarms, rule.falseAlarms)
    let pillars = Pillar.allCases.compactMap { pillar in
      rule.pillars[pillar].map { reason in
        "- **\(ExplainWords.name(of: pillar, language).capitalisedFirst)**" + words.colon
          + Markdown.escaped(reason.text(in: language))
      }
    }
    if !pillars.isEmpty { lines += ["", "## \(words.pillars)", ""] + pillars }
    lines += ["", "| | |", "|---|---|"] + facts.map { Markdown.row([$0.0, $0.1]) }
    for (head, kind) in [
      (words.found, RuleTest.Kind.hits), (words.silent, .misses), (words.gaps, .gaps),
    ] {
      let sentences = sentences(kind)
      if !sentences.isEmpty { lines += ["", "## \(head)", ""] + sentences }
    }
    lines += ["", words.caution]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The sentences of a kind, those of the page's language first.
  private func sentences(_ kind: RuleTest.Kind) -> [String] {
    let tests = rule.tests.filter { $0.kind == kind }
    let own = tests.filter { $0.language == language }
    return (own + tests.filter { $0.language != language }).map { test in
      let notes = [
        test.language == language ? "" : words.name(of: test.language), test.sourceType,
        test.province,
      ].filter { !$0.isEmpty }.map { Markdown.escaped($0) }
      return "- " + Markdown.marked(test)
        + (notes.isEmpty ? "" : " (" + notes.joined(separator: ", ") + ")")
    }
  }

  private var facts: [(String, String)] {
    var facts: [(String, String)] = [(words.status, words.name(of: rule.status))]
    let points = rule.points ?? pack.weights[rule.strength] ?? 0
    facts.append(
      (
        words.strength,
        ExplainWords.name(of: rule.strength, language) + " (" + number(points) + " "
          + ExplainWords.word(points == 1 ? .point : .points, language) + ")"
      ))
    let profiles = Profile.allCases.compactMap { profile in
      rule.profiles[profile].map { strength in
        words.name(of: profile) + words.colon
          + (strength.map { ExplainWords.name(of: $0, language) } ?? words.none)
      }
    }
    func add(_ head: String, _ text: String) {
      if !text.isEmpty { facts.append((head, text)) }
    }
    add(words.profiles, profiles.joined(separator: "; "))
    add(words.dimension, ExplainWords.name(of: rule.dimension, language))
    add(words.element, rule.element.map { ExplainWords.name(of: $0, language) } ?? words.none)
    add(words.forms, PackCatalogue.forms(of: rule, words))
    add(words.law, Markdown.escaped(rule.law.joined(separator: "; ")))
    add(words.corroborates, links(rule.corroborates))
    add(words.implies, links(rule.implications.map(\.code)))
    let usual = Set(Status.allCases.filter(\.counts))
    let accepted = Status.allCases.filter { rule.accepts.contains($0) && !usual.contains($0) }
    add(
      words.accepts,
      accepted.map { ExplainWords.name(of: $0, language) }.joined(separator: ", "))
    if rule.hasCheck { facts.append((words.check, words.yes)) }
    add(words.source, Markdown.escaped(rule.source))
    add(words.author, Markdown.escaped(rule.author))
    add(words.changed, Markdown.escaped(rule.changed))
    add(words.version, Markdown.escaped(pack.name + " " + pack.version))
    add(words.file, Markdown.link(Markdown.code(rule.file), to: rulePath))
    return facts
  }

  /// Links to other rules, each once.
  private func links(_ codes: [String]) -> String {
    var seen: Set<String> = []
    return codes.filter { seen.insert($0).inserted }.map { code in
      Markdown.link(Markdown.code(code), to: code + ".md")
    }.joined(separator: ", ")
  }

  private func number(_ value: Double) -> String {
    let text = value == value.rounded() ? String(Int(value)) : String(value)
    return language == .french ? text.replacing(".", with: ",") : text
  }
}
