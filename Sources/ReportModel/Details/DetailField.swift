/// A named further field of a report: where it comes from, how far it is trusted, how it may be used.
///
/// The raw value is the name of the field in every format that is read and written. The values
/// stand among `Report.extras`, as JSON and as they were written, so that nothing of the original is
/// lost; `Report.details` reads them.
public enum DetailField: String, Sendable, Hashable, CaseIterable {
  /// How the person can be contacted without putting them at risk; shown before any number.
  case safeContact = "safe_contact"
  /// What the person agreed to: one answer, or one for each purpose.
  case consent
  /// Handling markings: TLP 2.0, Protected A to C, the third-party rule.
  case markings
  /// What the originator says about passing the report on, in words.
  case caveat
  /// To whom the originator allows the report to be passed on.
  case mayShareWith = "may_share_with"
  /// Who made the report: a police service, an NGO, a bank.
  case originatingAgency = "originating_agency"
  /// The number of the report's file at the originating agency.
  case agencyFileNumber = "agency_file_number"
  /// Both gradings in one, for example `B2`.
  case grading
  /// How reliable the source is, `A` to `F`.
  case sourceReliability = "source_reliability"
  /// How credible the information is, `1` to `6`.
  case informationCredibility = "information_credibility"
  /// When it happened, apart from when it was received; as written (ISO 8601 where possible).
  case occurredAt = "occurred_at"
  /// Where it happened, the text of an address or of a place.
  case location

  /// The field of this name; `nil` for others.
  public init?(name: UnsafeBufferPointer<UInt8>) {
    guard Self.nameLengths.contains(name.count) else { return nil }
    self.init(rawValue: String(decoding: name, as: UTF8.self))
  }

  private static let nameLengths = Set(allCases.map(\.rawValue.utf8.count))
}
