public import ReportModel

/// Why no variant was made of a sentence.
public enum SkipReason: String, Error, CaseIterable {
  /// The sentence itself does not pass.
  case failsItself = "fails_itself"
  /// A counter-indicator tells what kind of text it is, not what happened.
  case counterIndicator = "counter_indicator"
  /// The rule accepts evidence of the status that is expected to keep it silent.
  case acceptsStatus = "accepts_status"
  /// It has several sentences or clauses, and one is needed.
  case severalClauses = "several_clauses"
  /// No subject and verb were found that a clause could be made of.
  case fragment
  /// The clause alone, without what stands beside it, is not flagged.
  case clauseSilent = "clause_silent"
  /// What is marked is taken for granted or reported in it, so that a denial or a question about
  /// the sentence would leave it as it is.
  case takenForGranted = "taken_for_granted"
  /// It is a question or a condition already.
  case question
  /// It holds quotation marks.
  case quotation
  /// The writer speaks of themselves.
  case firstPerson = "first_person"
  /// It does not tell of the past alone.
  case notPast = "not_past"
  /// It holds nothing that could be written in another way.
  case nothingToChange = "nothing_to_change"

  /// The reason in words.
  public var text: LocalizedText {
    switch self {
    case .failsItself: LocalizedText(en: "the sentence itself fails", fr: "la phrase échoue déjà")
    case .counterIndicator: LocalizedText(en: "counter-indicator", fr: "contre-indicateur")
    case .acceptsStatus:
      LocalizedText(en: "the rule accepts the status", fr: "la règle accepte le statut")
    case .severalClauses: LocalizedText(en: "several clauses", fr: "plusieurs propositions")
    case .fragment:
      LocalizedText(en: "no subject and verb found", fr: "ni sujet ni verbe trouvés")
    case .clauseSilent:
      LocalizedText(en: "the clause alone is not flagged", fr: "la proposition seule se tait")
    case .takenForGranted: LocalizedText(en: "taken for granted", fr: "tenu pour acquis")
    case .question: LocalizedText(en: "question or condition", fr: "question ou condition")
    case .quotation: LocalizedText(en: "quotation marks", fr: "guillemets")
    case .firstPerson: LocalizedText(en: "first person", fr: "première personne")
    case .notPast: LocalizedText(en: "not in the past alone", fr: "pas au passé seulement")
    case .nothingToChange: LocalizedText(en: "nothing to change", fr: "rien à changer")
    }
  }
}
