public import ReportModel
internal import TextMatching

/// Why a report, or a field of it, does not leave.
public enum WithholdingReason: String, Sendable, Hashable, CaseIterable {
  /// The person did not agree, or nobody wrote down that they did.
  case consent = "consent"
  /// A bank's report, which may be told to few.
  case bankReport = "bank_report"
  /// It came under the condition that its originator is asked first.
  case thirdPartyRule = "third_party_rule"
  /// Its TLP label does not let it be passed on to another organisation, or not to this partner.
  case tlp = "tlp"
  /// Its Protected level is higher than the partner may get.
  case protectedLevel = "protected_level"
  /// It has a marking that nobody here knows.
  case unknownMarking = "unknown_marking"
  /// A field about handling could not be read, so that it may say no.
  case unreadableDetail = "unreadable_detail"
  /// It raises none of the pillars that are the partner's.
  case pillar = "pillar"
  /// It was never assessed.
  case notAssessed = "not_assessed"
  /// The profile does not name the field.
  case field = "field"

  /// What to say of it.
  public var text: LocalizedText {
    switch self {
    case .consent:
      LocalizedText(
        en: "no consent is recorded for this; a hotline's report never leaves without it",
        fr:
          "aucun consentement n'est noté pour cela; sans lui, le signalement d'une ligne d'aide ne sort "
          + "jamais")
    case .bankReport:
      LocalizedText(
        en: "a bank's report (PCMLTFA, s. 8 and 55); the profile does not allow it",
        fr: "un signalement de banque (LRPCFAT, art. 8 et 55); le profil ne le permet pas")
    case .thirdPartyRule:
      LocalizedText(
        en: "third-party rule: ask its originator, and write the partner into may_share_with",
        fr: "règle du tiers : demandez à l'organisme d'origine et inscrivez le partenaire dans "
          + "may_share_with")
    case .tlp:
      LocalizedText(
        en: "its TLP label does not let it go to this partner",
        fr: "son étiquette TLP ne permet pas de l'envoyer à ce partenaire")
    case .protectedLevel:
      LocalizedText(
        en: "its Protected level is higher than this partner may get",
        fr: "son niveau Protégé dépasse ce que ce partenaire peut recevoir")
    case .unknownMarking:
      LocalizedText(
        en: "it has a marking that is not known here, which is treated as the narrowest",
        fr: "il porte une mention inconnue ici, traitée comme la plus stricte")
    case .unreadableDetail:
      LocalizedText(
        en: "what it says of consent, markings or sharing could not be read",
        fr: "ce qu'il dit du consentement, des mentions ou du partage est illisible")
    case .pillar:
      LocalizedText(
        en: "it raises none of the partner's pillars",
        fr: "il ne relève d'aucun des piliers du partenaire")
    case .notAssessed:
      LocalizedText(en: "it was never assessed", fr: "il n'a jamais été évalué")
    case .field:
      LocalizedText(
        en: "the profile does not name the field", fr: "le profil ne nomme pas le champ")
    }
  }
}

/// Decides what of a report may go to a partner.
///
/// Each rule can only hold back: none of them lets out what another one holds. Who hands over cannot
/// override a rule; they change the profile, or what the report says of consent and sharing.
public struct ReleaseGate: Sendable {
  /// What was decided of a report.
  public struct Decision: Sendable, Hashable {
    /// Why the report does not leave; empty when it does.
    public var refusals: [WithholdingReason]
    /// The fields that leave, in the order of the report.
    public var fields: [String]
    /// The fields that are there and do not leave.
    public var withheld: [String]
    /// The label that it leaves under.
    public var tlp: TrafficLight
    /// The level that it leaves under.
    public var protected: ProtectedLevel
    /// The pillars that are told.
    public var pillars: [Pillar]

    /// Whether the report leaves.
    public var isReleased: Bool { refusals.isEmpty }
  }

  /// Where a report says nothing of its own: TLP:AMBER+STRICT and Protected B, the default of a raw
  /// report.
  public static let usualLabel = TrafficLight.amberStrict
  /// See `usualLabel`.
  public static let usualLevel = ProtectedLevel.b

  private let profile: PartnerProfile

  /// Makes a gate for a partner.
  public init(_ profile: PartnerProfile) { self.profile = profile }

  /// The field under which the notes of a centre's people leave.
  public static let notesField = "review_notes"

  /// Decides on a report with its newest assessment.
  ///
  /// - Parameter hasNotes: Whether people wrote notes on it that may leave the centre; they are one more field.
  public func decide(
    _ report: Report, _ assessment: Assessment?, hasNotes: Bool = false
  ) -> Decision {
    let details = report.details
    var refusals: [WithholdingReason] = []
    func refuse(_ reason: WithholdingReason, when isSo: Bool) {
      if isSo { refusals.append(reason) }
    }
    let source = report.string(report.sourceType).lowercased()
    let isHotline =
      source.contains("hotline") || source.contains("helpline") || source.hasPrefix("ligne")
    let answer = details.consent.answer(for: profile.consentPurpose)
    // A person who said no is heard whatever the source and the profile.
    refuse(
      .consent,
      when: answer == .refused
        || answer != .granted && (isHotline || profile.consent == .always))
    refuse(.bankReport, when: Self.isBankReport(source) && !profile.bankReports)
    let isListed = (details.mayShareWith ?? []).contains { same($0, profile.id) || isName($0) }
    let isOriginator = details.originatingAgency.map { same($0, profile.id) || isName($0) } ?? false
    let isForeign = details.originatingAgency.map { !same($0, profile.sender) } ?? false
    refuse(
      .thirdPartyRule,
      when: !isOriginator && !isListed
        && (details.isUnderThirdPartyRule || details.caveat != nil || details.mayShareWith != nil))
    let tlp = details.trafficLight ?? Self.usualLabel
    // Passing on what came from others needs a label for a community, or the originator's word.
    let goesOn = [.clear, .green].contains(tlp) || isListed || isOriginator
    refuse(.tlp, when: Self.rank(tlp) > Self.rank(profile.tlp) || isForeign && !goesOn)
    let level = details.protectedLevel ?? Self.usualLevel
    refuse(.protectedLevel, when: Self.rank(level) > Self.rank(profile.protected))
    refuse(
      .unknownMarking,
      when: details.markings.contains { marking in
        if case .unrecognised = marking { true } else { false }
      })
    refuse(
      .unreadableDetail,
      when: !Set(details.problems).isDisjoint(with: [.consent, .caveat, .mayShareWith]))
    let pillars = (assessment?.pillars ?? []).map(\.pillar).filter(profile.pillars.contains)
    refuse(.notAssessed, when: assessment == nil)
    refuse(.pillar, when: assessment != nil && pillars.isEmpty)
    let present = Self.fields(of: report) + (hasNotes ? [Self.notesField] : [])
    return Decision(
      refusals: refusals, fields: present.filter(profile.fields.contains),
      withheld: present.filter { !profile.fields.contains($0) }, tlp: tlp, protected: level,
      pillars: pillars)
  }

  /// Reports by banks and of suspicious transactions.
  private static func isBankReport(_ source: String) -> Bool {
    ["bank", "banque", "fintrac", "canafe", "transaction"].contains { source.contains($0) }
  }

  /// The names of the fields that are there, the identifier aside.
  private static func fields(of report: Report) -> [String] {
    let own: [(String, ByteRange)] = [
      ("received_at", report.receivedAt), ("source_type", report.sourceType),
      ("language", report.language), ("province", report.province), ("city", report.city),
      ("title", report.title), ("narrative", report.narrative),
    ]
    return own.filter { !$0.1.isEmpty }.map(\.0)
      + report.extras.map { report.string($0.name) }
      .filter { $0 != notesField }
  }

  private static func rank(_ label: TrafficLight) -> Int {
    TrafficLight.allCases.firstIndex(of: label) ?? TrafficLight.allCases.count
  }

  private static func rank(_ level: ProtectedLevel) -> Int {
    ProtectedLevel.allCases.firstIndex(of: level) ?? ProtectedLevel.allCases.count
  }

  private func same(_ first: String, _ second: String) -> Bool {
    Folding.strings(of: first) == Folding.strings(of: second)
  }

  private func isName(_ text: String) -> Bool {
    same(text, profile.name.en) || same(text, profile.name.fr)
  }
}
