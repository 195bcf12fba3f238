internal import CaseStore
public import Export
public import ReportModel
internal import RuleEngine
internal import TextMatching

/// By what reports are counted.
///
/// The store knows all of it without opening a sealed text. The city of a report is known as well and is
/// not offered: with a day it leads to a person.
public enum StatisticsDimension: String, Sendable, Hashable, CaseIterable {
  /// Month of receipt, `2026-07`.
  case month
  /// Quarter of receipt of the calendar year, `2026Q3`.
  case quarter
  /// Province or territory, by the code of Canada Post.
  case province
  /// Kind of source.
  case source
  /// Language: `en`, `fr`.
  case language
  /// Pillars that are on; a report may have several.
  case pillar
  /// Forms of exploitation that rules which count speak of; a report may have several.
  case form
  /// Whether the rules read that a minor is concerned.
  case age
  /// Indicators that count; a report may have several.
  case indicator

  /// The key of what is not said, or not known.
  public static let unknown = "unknown"
  /// The key of all that is not shown by itself.
  public static let other = "other"

  /// Whether each report stands in one row, so that rows add up.
  public var addsUp: Bool { self != .pillar && self != .form && self != .indicator }

  /// Whether another pack would sort otherwise.
  public var dependsOnPack: Bool { !addsUp || self == .age }

  /// What must be read of a report.
  var facts: CountedFacts {
    switch self {
    case .pillar: .pillars
    case .form, .indicator: .codes
    case .age: .profile
    default: []
    }
  }

  /// The keys of a report; one where the dimension adds up.
  func keys(_ report: CountedReport, day: CalendarDay?, texts: PackTexts) -> [String] {
    switch self {
    case .month, .quarter: [day.map(spanKey) ?? Self.unknown]
    case .province: [Province.code(of: report.province) ?? Self.unknown]
    case .source: [Self.word(report.sourceType)]
    case .language: [["en", "fr"].contains(report.language) ? report.language : Self.unknown]
    case .pillar: report.pillars
    case .form: Array(Set(report.codes.flatMap { texts.forms[$0] ?? [] }).subtracting(["child"]))
    case .age:
      [
        !report.isScreened
          ? Self.unknown : report.profile.hasPrefix("C") ? "minor" : "adult_or_not_said"
      ]
    case .indicator: report.codes
    }
  }

  /// The month or quarter of a day.
  func spanKey(of day: CalendarDay) -> String {
    self == .month
      ? String(day.description.prefix(7))
      : String(day.description.prefix(4)) + "Q\((day.month - 1) / 3 + 1)"
  }

  /// A kind of source that is a word of a list, not a sentence that somebody wrote.
  private static func word(_ text: String) -> String {
    let isWord =
      (1...40).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_")
      }
    return isWord ? text : text.isEmpty ? unknown : other
  }

  /// The keys that have a row whether or not a report is in it, so that a row does not tell that there is one.
  var fixedKeys: [String] {
    switch self {
    case .province: Province.codes
    case .language: ["en", "fr"]
    case .pillar: Pillar.allCases.map(\.rawValue)
    case .form: Self.forms.map(\.key)
    case .age: ["minor", "adult_or_not_said"]
    default: []
    }
  }

  private static let forms: KeyValuePairs<String, LocalizedText> = [
    "sexual": LocalizedText(en: "sexual exploitation", fr: "exploitation sexuelle"),
    "labour": LocalizedText(en: "forced labour", fr: "travail forcé"),
    "domestic_servitude": LocalizedText(en: "domestic servitude", fr: "servitude domestique"),
    "forced_begging": LocalizedText(en: "forced begging", fr: "mendicité forcée"),
    "forced_criminality": LocalizedText(en: "forced criminality", fr: "criminalité forcée"),
    "forced_marriage": LocalizedText(en: "forced marriage", fr: "mariage forcé"),
    "organ_removal": LocalizedText(en: "organ removal", fr: "prélèvement d'organes"),
  ]

  /// The name of the dimension.
  public var title: LocalizedText {
    switch self {
    case .month: LocalizedText(en: "month of receipt", fr: "mois de réception")
    case .quarter: LocalizedText(en: "quarter of receipt", fr: "trimestre de réception")
    case .province: LocalizedText(en: "province or territory", fr: "province ou territoire")
    case .source: LocalizedText(en: "kind of source", fr: "type de source")
    case .language: LocalizedText(en: "language", fr: "langue")
    case .pillar: LocalizedText(en: "pillar", fr: "pilier")
    case .form: LocalizedText(en: "form of exploitation", fr: "forme d'exploitation")
    case .age: LocalizedText(en: "age group", fr: "groupe d'âge")
    case .indicator: LocalizedText(en: "indicator", fr: "indicateur")
    }
  }

  /// What a key means; the key itself where it says it.
  public func title(of key: String, texts: PackTexts) -> LocalizedText {
    let same = LocalizedText(en: key, fr: key)
    if key == Self.unknown { return LocalizedText(en: "not stated", fr: "non précisé") }
    if key == Self.other { return LocalizedText(en: "other", fr: "autre") }
    switch self {
    case .language:
      return key == "en"
        ? LocalizedText(en: "English", fr: "anglais") : LocalizedText(en: "French", fr: "français")
    case .pillar:
      guard let pillar = Pillar(rawValue: key) else { return same }
      return LocalizedText(
        en: ExplainWords.name(of: pillar, .english), fr: ExplainWords.name(of: pillar, .french))
    case .form: return Self.forms.first { $0.key == key }?.value ?? same
    case .age:
      return key == "minor"
        ? LocalizedText(en: "a minor is spoken of", fr: "il est question d'une personne mineure")
        : LocalizedText(en: "adult, or no age said", fr: "adulte, ou âge non précisé")
    case .indicator: return texts.titles[key] ?? same
    case .month, .quarter, .province, .source: return same
    }
  }
}
