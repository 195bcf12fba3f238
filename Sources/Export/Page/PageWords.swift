internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// The words of the page in one language.
struct PageWords {
  let language: Language

  /// One of two texts, in French with its no-break spaces.
  func callAsFunction(_ english: String, _ french: String) -> String {
    if language == .english { return english }
    return french.replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»")
      .replacing(" :", with: "\u{A0}:").replacing(" ?", with: "?")
  }

  /// The text in this language.
  func callAsFunction(_ text: LocalizedText) -> String { self(text.en, text.fr) }

  /// A number with its thousands apart.
  func number(_ number: Int) -> String {
    var digits = Array(String(number))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(language == .french ? "\u{A0}" : ",", at: place)
      place -= 3
    }
    return String(digits)
  }

  /// A score or points: `14.5`, in French `14,5`.
  func points(_ value: Double) -> String {
    let rounded = (value * 100).rounded() / 100
    let text = rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    return language == .french ? text.replacing(".", with: ",") : text
  }

  func name(_ priority: Priority) -> String { ExplainWords.name(of: priority, language) }
  func name(_ pillar: Pillar) -> String { ExplainWords.name(of: pillar, language) }
  func name(_ status: Status) -> String { ExplainWords.name(of: status, language) }
  func name(_ strength: Strength) -> String { ExplainWords.name(of: strength, language) }
  func name(_ kind: Entity.Kind) -> String { ExplainWords.name(of: kind, language) }
  func result(_ code: String) -> String { ExplainWords.result(code, language) }

  /// The state of a review: `confirmed, changed since`.
  func state(_ standing: ReviewStanding) -> String {
    self(standing.state.title.en, standing.state.title.fr)
      + (standing.isStale ? self(", changed since", ", modifié depuis") : "")
  }

  /// A sign with its name, `▲ high`; the sign is not read aloud.
  func signed(_ priority: Priority) -> String {
    "<span class=\"sign\" aria-hidden=\"true\">\(PrioritySign.of(priority))</span> "
      + name(priority).inHTML
  }

  /// A sign with its name, `■ reported`.
  func signed(_ status: Status) -> String {
    "<span class=\"sign\" aria-hidden=\"true\">\(StatusSign.of(status))</span> "
      + name(status).inHTML
  }
}
