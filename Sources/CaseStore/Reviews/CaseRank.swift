/// The place of a case in the queue as one number, the smallest first: priority (the urgent lane
/// before all), then score, then age.
///
/// From the highest bit: two of the priority (0 urgent to 3 none), thirty of the score turned round
/// (thousandths, between -536,870 and 536,870), thirty of the minute in which the report was received
/// since 1970. One number makes every list a walk along one index, and its place the cursor of a page.
enum CaseRank {
  private static let span: Int64 = 1 << 30

  /// The rank.
  ///
  /// - Parameters:
  ///   - priority: 0 to 3, as `cases.priority`.
  ///   - score: The score, finite.
  ///   - received: Seconds since 1970.
  static func of(priority: Int64, score: Double, received: Int64) -> Int64 {
    let most = Double(span / 2 - 1)
    let thousandths = Int64(max(-most, min(most, (score * 1000).rounded())))
    let turned = span / 2 - 1 - thousandths
    let minute = max(0, min(span - 1, received / 60))
    return (priority << 60) | (turned << 30) | minute
  }

  /// The ranks of one priority, half-open but for the last, which ends at the largest number.
  static func range(ofPriority priority: Int64) -> (from: Int64, to: Int64) {
    (priority << 60, (priority << 60) | ((1 << 60) - 1))
  }
}
