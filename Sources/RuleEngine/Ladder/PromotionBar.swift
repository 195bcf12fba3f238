/// What corpus figures a live rule must have.
///
/// A pack sets its own in `pack.lua`, where everybody sees them: `threshold("live_precision", 0.7)`.
public struct PromotionBar: Sendable, Equatable {
  /// The fewest reports of the corpus in which it is found: `live_hits`.
  public var hits = 3
  /// The smallest share of judged reports that are right, 0 to 1: `live_precision`. Half, because
  /// labels leave out much of what a text says, so that the figure is a lower bound.
  public var precision = 0.5
  /// The largest share of ordinary reports in which it may be found, 0 to 1: `live_ordinary`. One in
  /// fifty, as for reports that are flagged.
  public var ordinary = 0.02

  /// The bar of a pack.
  public init(of pack: RulePack) {
    if let value = pack.thresholds["live_hits"] {
      hits = Int(exactly: max(0, value).rounded(.up)) ?? .max
    }
    precision = pack.thresholds["live_precision"] ?? precision
    ordinary = pack.thresholds["live_ordinary"] ?? ordinary
  }
}
