/// A pillar that several reports together raise, with the rule that says so and why.
///
/// It is about the reports together. The assessment of each of them, which is about its text alone,
/// stays as the engine made it.
public struct RaisedPillar: Sendable, Hashable {
  /// The number of the correlation in the store: reports with the same number raise it together.
  public var number: Int64
  /// The name of the rule in `entities.lua`.
  public var rule: String
  /// What the reports share.
  public var kind: LinkKind
  /// The pillar.
  public var pillar: Pillar
  /// Why, in words for people.
  public var why: LocalizedText
  /// Since when, ISO 8601 in UTC.
  public var since: String
  /// The identifiers of the reports that it rests on, in alphabetical order.
  public var reports: [String]

  /// Makes a raised pillar.
  public init(
    number: Int64, rule: String, kind: LinkKind, pillar: Pillar, why: LocalizedText, since: String,
    reports: [String]
  ) {
    self.number = number
    self.rule = rule
    self.kind = kind
    self.pillar = pillar
    self.why = why
    self.since = since
    self.reports = reports
  }
}
