internal import ReportModel
internal import TextMatching

/// The fixed words of a catalogue in one language.
struct CatalogueWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  private func said(_ english: String, _ french: String) -> String {
    language == .french ? french : english
  }

  var mark: String {
    said(
      "<!-- Made by `fanal pack docs`. Change the rules, not this page. -->",
      "<!-- Page faite par `fanal pack docs`. Modifier les règles, non cette page. -->")
  }

  /// What the pages of either language begin with.
  static let marks = Language.allCases.map { CatalogueWords($0).mark }

  var colon: String { said(": ", "\u{A0}: ") }
  var catalogue: String { said("Catalogue of rules", "Catalogue des règles") }
  var coverage: String { said("Test sentences by rule", "Phrases d'essai par règle") }
  var otherLanguage: String { said("en français", "in English") }
  var rule: String { said("Rule", "Règle") }
  var code: String { "Code" }
  var file: String { said("Rule file", "Fichier de la règle") }
  var status: String { said("Status", "État") }
  var strength: String { said("Strength", "Force") }
  var profiles: String { said("By profile", "Par profil") }
  var dimension: String { "Dimension" }
  var element: String { said("Element", "Élément") }
  var forms: String { said("Forms of exploitation", "Formes d'exploitation") }
  var pillars: String { said("Pillars", "Piliers") }
  var law: String { said("Law to consider", "Articles de loi à considérer") }
  var source: String { "Source" }
  var author: String { said("Author", "Auteur") }
  var changed: String { said("Last changed", "Dernier changement") }
  var version: String { said("Pack", "Paquet") }
  var corroborates: String { said("Supports", "Appuie") }
  var implies: String { said("Is evidence of", "Vaut aussi pour") }
  var accepts: String { said("Counts even if", "Compte même si") }
  var check: String { said("Decided by a script", "Décidée par un script") }
  var yes: String { said("yes", "oui") }
  var none: String { said("none", "aucun") }
  var anyForm: String { said("any", "toutes") }
  var why: String { said("Why it matters", "Pourquoi c'est important") }
  var ask: String { said("What to ask", "Ce qu'il faut demander") }
  var falseAlarms: String { said("What looks alike and is not", "Ce qui ressemble sans en être") }
  var myth: String { said("A popular sign that says little", "Un signe connu qui dit peu") }
  var found: String { said("Found", "Ce qui est trouvé") }
  var silent: String { said("Not found, and rightly", "Ce qui n'est pas trouvé, avec raison") }
  var gaps: String { said("Known gaps", "Lacunes connues") }
  var byDimension: String { said("By dimension", "Par dimension") }
  var byPillar: String { said("By pillar", "Par pilier") }
  var byForm: String { said("By form of exploitation", "Par forme d'exploitation") }
  var contra: String { said("What speaks against", "Ce qui plaide contre") }
  var caution: String { ExplainWords.word(.caution, language) }

  func intro(rules: Int, pack: String, version: String) -> String {
    said(
      "The \(rules) rules of the pack *\(pack)* \(version), as their files say it. An indicator is "
        + "what was observed, never a verdict on a person. All sentences are invented.",
      "Les \(rules) règles du paquet *\(pack)* \(version), telles que leurs fichiers les disent. Un "
        + "indicateur est ce qui a été observé, jamais un verdict sur une personne. Toutes les "
        + "phrases sont inventées.")
  }

  var pages: String {
    said(
      "The links lead to the rule files. `make docs` writes a page for each rule, and a table of "
        + "their test sentences, to `docs/rules/en` and `docs/rules/fr`.",
      "Les liens mènent aux fichiers des règles. `make docs` écrit une page par règle, et un tableau "
        + "de leurs phrases d'essai, dans `docs/rules/fr` et `docs/rules/en`.")
  }

  func name(of language: Language) -> String {
    switch language {
    case .english: said("English", "anglais")
    case .french: said("French", "français")
    }
  }

  func name(of status: RuleStatus) -> String {
    switch status {
    case .draft: said("draft: tested, never run", "brouillon : vérifiée, jamais exécutée")
    case .watch: said("watch: runs, never flags", "sous observation : ne signale jamais")
    case .live: said("live", "active")
    case .retired: said("retired", "retirée")
    }
  }

  func name(of profile: Profile) -> String {
    switch profile {
    case .adultLabour: said("adult, labour", "adulte, travail")
    case .adultSexual: said("adult, sexual", "adulte, sexuel")
    case .childLabour: said("child, labour", "enfant, travail")
    case .childSexual: said("child, sexual", "enfant, sexuel")
    }
  }

  func name(of form: ExploitationForm) -> String { ExplainWords.name(of: form, language) }
}

extension StringProtocol {
  /// The text with its first letter as a capital.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
