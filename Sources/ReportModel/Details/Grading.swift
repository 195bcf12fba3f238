/// How reliable a source is: the letter of the intelligence grading.
///
/// Source: NATO, STANAG 2511 and AJP-2.1 (the "6 × 6" or Admiralty system), as Canadian and British
/// police used it. It says nothing about the content; that is `InformationCredibility`.
public enum SourceReliability: String, Sendable, Hashable, CaseIterable {
  /// Completely reliable.
  case completely = "A"
  /// Usually reliable.
  case usually = "B"
  /// Fairly reliable.
  case fairly = "C"
  /// Not usually reliable.
  case notUsually = "D"
  /// Unreliable.
  case unreliable = "E"
  /// Reliability cannot be judged.
  case cannotBeJudged = "F"

  /// What the letter means.
  public var meaning: LocalizedText {
    switch self {
    case .completely: LocalizedText(en: "completely reliable", fr: "complètement fiable")
    case .usually: LocalizedText(en: "usually reliable", fr: "habituellement fiable")
    case .fairly: LocalizedText(en: "fairly reliable", fr: "assez fiable")
    case .notUsually: LocalizedText(en: "not usually reliable", fr: "peu fiable en général")
    case .unreliable: LocalizedText(en: "unreliable", fr: "non fiable")
    case .cannotBeJudged:
      LocalizedText(en: "reliability cannot be judged", fr: "fiabilité impossible à évaluer")
    }
  }
}

/// How credible a piece of information is: the digit of the intelligence grading.
///
/// Source: as for `SourceReliability`.
public enum InformationCredibility: Int, Sendable, Hashable, CaseIterable {
  /// Confirmed by other sources.
  case confirmed = 1
  /// Probably true.
  case probably = 2
  /// Possibly true.
  case possibly = 3
  /// Doubtful.
  case doubtful = 4
  /// Improbable.
  case improbable = 5
  /// Truth cannot be judged.
  case cannotBeJudged = 6

  /// What the digit means.
  public var meaning: LocalizedText {
    switch self {
    case .confirmed:
      LocalizedText(en: "confirmed by other sources", fr: "confirmé par d'autres sources")
    case .probably: LocalizedText(en: "probably true", fr: "probablement vrai")
    case .possibly: LocalizedText(en: "possibly true", fr: "peut-être vrai")
    case .doubtful: LocalizedText(en: "doubtful", fr: "douteux")
    case .improbable: LocalizedText(en: "improbable", fr: "improbable")
    case .cannotBeJudged:
      LocalizedText(en: "truth cannot be judged", fr: "véracité impossible à évaluer")
    }
  }
}
