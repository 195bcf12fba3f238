internal import ReportModel
internal import TextMatching

/// What a tool kit says beside its cards, in one language.
struct ToolKitWords {
  let language: Language

  /// One of two texts, in French with its no-break spaces.
  func callAsFunction(_ english: String, _ french: String) -> String {
    guard language == .french else { return english }
    return french.replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»")
      .replacing(" :", with: "\u{A0}:")
  }

  func callAsFunction(_ text: LocalizedText) -> String { self(text.en, text.fr) }

  var heading: String { self("Signs of human trafficking", "Signes de traite de personnes") }
  var caution: String {
    self(
      "Indicators are what was observed, never a verdict on a person. One sign proves nothing; several together are "
        + "a reason to tell somebody who is trained for it.",
      "Un indicateur est ce qui a été observé, jamais un verdict sur une personne. Un signe ne prouve rien; plusieurs "
        + "ensemble sont une raison d'en parler à quelqu'un qui est formé pour cela.")
  }
  var whoToCall: String { self("Who to call", "Qui appeler") }
  /// The number, and what it is for. The numbers are those of the services themselves.
  var numbers: [(number: String, use: String)] {
    [
      ("911", self("somebody is in danger now", "quelqu'un est en danger maintenant")),
      (
        "1-833-900-1010",
        self(
          "Canadian Human Trafficking Hotline: day and night, confidential, in more than 200 languages; not the police",
          "Ligne d'urgence canadienne contre la traite des personnes : jour et nuit, confidentielle, en plus de 200 langues; "
            + "ce n'est pas la police")
      ),
      (
        "1-800-222-8477",
        self("Crime Stoppers: without your name", "Échec au crime : sans donner votre nom")
      ),
    ]
  }
  var dos: String { self("What to do", "À faire") }
  var donts: String { self("What not to do", "À ne pas faire") }
  var signs: String { self("What you may see or hear", "Ce que vous pouvez voir ou entendre") }
  var why: String { self("Why it matters", "Pourquoi c'est important") }
  var ask: String { self("What to ask", "Quoi demander") }
  var falseAlarms: String { self("What it may be instead", "Ce que cela peut être d'autre") }
  var law: String {
    self(
      "Sections of law to consider, none established",
      "Articles de loi à considérer, aucun n'est établi")
  }
  func madeFrom(_ pack: String) -> String {
    self("Made from the rules of the pack \(pack).", "Tiré des règles du paquet \(pack).")
  }
}
