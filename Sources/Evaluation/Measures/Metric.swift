/// A figure of an evaluation. The raw values are the names in every export, in any language.
public enum Metric: String, Sendable, Hashable, CaseIterable {
  /// Of the flagged reports with a yes-or-no label, the share that is positive.
  case precision
  /// Of the positive reports, the share that is flagged.
  case recall
  /// The harmonic mean of precision and recall.
  case f1
  /// Of the negative reports, the share that is not flagged.
  case specificity
  /// The mean of recall and specificity.
  case balancedAccuracy = "balanced_acc"
  /// The chance that a positive report has a higher score than a negative one (ties count half).
  case auc
  /// Of the ambiguous reports, the share that is flagged.
  case ambiguousFlagRate = "ambiguous_flag_rate"
  /// Indicators pooled over all reports: precision.
  case indicatorMicroPrecision = "ind_micro_p"
  /// Indicators pooled over all reports: recall.
  case indicatorMicroRecall = "ind_micro_r"
  /// Indicators pooled over all reports: F1.
  case indicatorMicroF1 = "ind_micro_f1"
  /// Precision averaged over the codes that the gold labels use.
  case indicatorMacroPrecision = "ind_macro_p"
  /// Recall averaged over the codes that the gold labels use.
  case indicatorMacroRecall = "ind_macro_r"
  /// F1 averaged over the codes that the gold labels use.
  case indicatorMacroF1 = "ind_macro_f1"
  /// F1 averaged over the codes that at least three reports have.
  case indicatorMacroF1Support3 = "ind_macro_f1_support3"
  /// As the micro figures, with near-equivalent codes taken as one: precision.
  case indicatorFamilyPrecision = "ind_family_p"
  /// As the micro figures, with near-equivalent codes taken as one: recall.
  case indicatorFamilyRecall = "ind_family_r"
  /// As the micro figures, with near-equivalent codes taken as one: F1.
  case indicatorFamilyF1 = "ind_family_f1"
  /// Of the correct indicators, the share whose evidence touches the quoted words.
  case evidenceAny = "evidence_any"
  /// Of the correct indicators, the share whose evidence overlaps by half of the shorter span.
  case evidenceHalf = "evidence_half"
  /// Pillars pooled over all reports: precision.
  case pillarMicroPrecision = "pillar_micro_p"
  /// Pillars pooled over all reports: recall.
  case pillarMicroRecall = "pillar_micro_r"
  /// Pillars pooled over all reports: F1.
  case pillarMicroF1 = "pillar_micro_f1"
  /// Counter-indicators pooled over all reports: F1.
  case contraMicroF1 = "contra_micro_f1"
  /// Of the reports with a yes-or-no label, the share with the right priority.
  case priorityAccuracy = "priority_acc"
  /// Of the urgent reports, the share that the engine calls urgent.
  case urgentRecall = "urgent_recall"

  /// Whether the figure is about indicators, their evidence or counter-indicators, so that it says
  /// nothing about an engine that names no indicator.
  public var concernsIndicators: Bool {
    rawValue.hasPrefix("ind_") || rawValue.hasPrefix("evidence") || rawValue.hasPrefix("contra")
  }

  /// The figures that tables by language, form and so on show.
  static let inSplits: [Metric] = [
    .precision, .recall, .f1, .specificity, .indicatorMicroF1, .indicatorMacroF1, .evidenceAny,
    .pillarMicroF1,
  ]
}
