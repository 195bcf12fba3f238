internal import ReportModel
internal import TextMatching

/// The words of a new rule file that its author is to replace, and the comments that say how.
struct DraftWords {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// What a comment is about.
  enum Topic {
    case head, strength, dimension, element, forms, facts, words, phrase, hits, misses
    case texts(titles: [Language])
  }

  /// The words of a phrase that is not known yet; no sentence below holds them by chance.
  static func phrase(_ language: Language) -> String {
    language == .french ? "mots à chercher" : "words to look for"
  }

  /// A sentence that stands for one that must be found.
  static func hit(_ language: Language) -> String {
    language == .french
      ? "Remplacez cette ligne par une phrase à trouver, avec [ce qui le montre] entre crochets."
      : "Replace this line by a sentence that must be found, with [what shows it] in brackets."
  }

  /// A sentence that stands for one that must stay silent.
  static func miss(_ language: Language) -> String {
    language == .french
      ? "Remplacez cette ligne par une phrase qui y ressemble et ne doit rien déclencher."
      : "Replace this line by a sentence that looks alike and must stay silent."
  }

  /// The lines of a comment.
  func comment(_ topic: Topic, code: String = "") -> [String] {
    (language == .french ? french(topic, code) : english(topic, code)).map {
      $0.isEmpty ? "" : "-- " + $0
    }
  }

  private static let dimensions = ReportModel.Dimension.allCases.map(\.rawValue)

  private func english(_ topic: Topic, _ code: String) -> [String] {
    switch topic {
    case .head:
      [
        "A draft: it is tested, and never run on reports. Lines behind -- are not read; fill them in",
        "and take the -- away. \"fanal pack check\" finds mistakes, and the sentences below are run by",
        "\"fanal pack test \(code)\". docs/rule-language.md explains every line.", "",
      ]
    case .strength: ["How much it says: strong, medium or weak."]
    case .dimension: ["What it speaks for:"] + Self.listed(Self.dimensions, "or")
    case .element: ["act, means, purpose or none."]
    case .forms: ["Forms of exploitation: sexual, labour, child, … or any."]
    case .facts:
      [
        "Who acts on it, and why: prevention, protection, prosecution, partnership.",
        "pillars { protection = { en = \"…\", fr = \"…\" } }",
        "law \"…\"  source \"…\"",
      ]
    case .texts(let titles):
      (titles.isEmpty ? [] : ["What it finds, in a few words.", Self.text("title", titles)])
        + [
          "Why it matters, what to ask, what looks alike and is harmless. A live rule needs them.",
          Self.text("why"), Self.text("ask"), Self.text("false_alarms"),
        ]
    case .words:
      [
        "Words that stand for each other: ~take is every form of take; shared lists are in lexicon/.",
        "words \"take\" { en = \"~take, ~keep\", fr = \"~prendre, ~garder\" }",
        "words \"boss\" { use = \"people.controllers\" }",
      ]
    case .phrase:
      [
        "What to look for: {take} is a list from above, a|b either word, ... up to five words between,",
        "; another way to say it. Negation is not written: \"never took\" does not count by itself.",
      ]
    case .hits: ["Sentences that must be found, invented, [what shows it] in brackets."]
    case .misses: ["Sentences that look alike and must stay silent."]
    }
  }

  private func french(_ topic: Topic, _ code: String) -> [String] {
    switch topic {
    case .head:
      [
        "Un brouillon : la règle est vérifiée, et jamais appliquée aux signalements. Les lignes après --",
        "ne sont pas lues; remplissez-les et enlevez les --. « fanal pack check » trouve les erreurs, et",
        "« fanal pack test \(code) » vérifie les phrases ci-dessous. docs/rule-language.md explique",
        "chaque ligne.",
        "",
      ]
    case .strength: ["Ce qu'elle pèse : strong (forte), medium (moyenne) ou weak (faible)."]
    case .dimension: ["Ce qu'elle appuie :"] + Self.listed(Self.dimensions, "ou")
    case .element: ["act (acte), means (moyen), purpose (but) ou none (aucun)."]
    case .forms: ["Formes d'exploitation : sexual, labour, child, … ou any (toutes)."]
    case .facts:
      [
        "Qui agit, et pourquoi : prevention, protection, prosecution, partnership.",
        "pillars { protection = { en = \"…\", fr = \"…\" } }",
        "law \"…\"  source \"…\"",
      ]
    case .texts(let titles):
      (titles.isEmpty ? [] : ["Ce qu'elle trouve, en peu de mots.", Self.text("title", titles)])
        + [
          "Pourquoi c'est important, quoi demander, ce qui y ressemble sans danger. Une règle active",
          "en a besoin.", Self.text("why"), Self.text("ask"), Self.text("false_alarms"),
        ]
    case .words:
      [
        "Mots équivalents : ~prendre est toutes les formes de prendre; lexicon/ a des listes communes.",
        "words \"take\" { en = \"~take, ~keep\", fr = \"~prendre, ~garder\" }",
        "words \"boss\" { use = \"people.controllers\" }",
      ]
    case .phrase:
      [
        "Ce qu'on cherche : {take} est une liste ci-dessus, a|b l'un ou l'autre mot, ... jusqu'à cinq",
        "mots entre deux, ; une autre façon de le dire. La négation ne s'écrit pas : « n'a jamais",
        "pris » ne compte pas de lui-même.",
      ]
    case .hits: ["Phrases à trouver, inventées, [ce qui le montre] entre crochets."]
    case .misses: ["Phrases qui y ressemblent et ne doivent rien déclencher."]
    }
  }

  private static func text(
    _ verb: String, _ languages: [Language] = Language.allCases
  ) -> String {
    "\(verb) { \(languages.map { "\($0.rawValue) = \"…\"" }.joined(separator: ", ")) }"
  }

  /// `a, b or c` on lines of at most 95 characters.
  private static func listed(_ names: [String], _ or: String) -> [String] {
    var lines = [""]
    for (index, name) in names.enumerated() {
      let word =
        index == names.count - 1
        ? "\(or) \(name)." : index == names.count - 2 ? name + " " : "\(name), "
      if lines[lines.count - 1].count + word.count > 95 { lines.append("") }
      lines[lines.count - 1] += word
    }
    return lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }
}
