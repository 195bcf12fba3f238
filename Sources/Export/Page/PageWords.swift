package import ReportModel
internal import RuleEngine
package import TextMatching

/// The words of the page in one language.
package struct PageWords: Sendable {
  package let language: Language

  /// Makes the words of a language.
  package init(language: Language) { self.language = language }

  /// One of two texts, in French with its no-break spaces.
  package func callAsFunction(_ english: String, _ french: String) -> String {
    if language == .english { return english }
    return french.replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»")
      .replacing(" :", with: "\u{A0}:").replacing(" ?", with: "?")
  }

  /// The text in this language.
  package func callAsFunction(_ text: LocalizedText) -> String { self(text.en, text.fr) }

  /// A number with its thousands apart.
  package func number(_ number: Int) -> String {
    var digits = Array(String(number))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(language == .french ? "\u{A0}" : ",", at: place)
      place -= 3
    }
    return String(digits)
  }

  /// A score or points: `14.5`, in French `14,5`.
  package func points(_ value: Double) -> String {
    let rounded = (value * 100).rounded() / 100
    let text = rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    return language == .french ? text.replacing(".", with: ",") : text
  }

  package func name(_ priority: Priority) -> String { ExplainWords.name(of: priority, language) }
  package func name(_ pillar: Pillar) -> String { ExplainWords.name(of: pillar, language) }
  package func name(_ status: Status) -> String { ExplainWords.name(of: status, language) }
  package func name(_ strength: Strength) -> String { ExplainWords.name(of: strength, language) }
  package func name(_ kind: Entity.Kind) -> String { ExplainWords.name(of: kind, language) }
  package func result(_ code: String) -> String { ExplainWords.result(code, language) }

  /// The state of a review: `confirmed, changed since`.
  func state(_ standing: ReviewStanding) -> String {
    self(standing.state.title.en, standing.state.title.fr)
      + (standing.isStale ? self(", changed since", ", modifié depuis") : "")
  }

  /// A sign with its name, `▲ high`; the sign is not read aloud.
  package func signed(_ priority: Priority) -> String {
    "<span class=\"sign\" aria-hidden=\"true\">\(PrioritySign.of(priority))</span> "
      + name(priority).inHTML
  }

  /// A sign with its name, `■ reported`.
  package func signed(_ status: Status) -> String {
    "<span class=\"sign\" aria-hidden=\"true\">\(StatusSign.of(status))</span> "
      + name(status).inHTML
  }
}
