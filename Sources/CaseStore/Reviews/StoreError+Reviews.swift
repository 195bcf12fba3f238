extension StoreError.Code {
  /// The store has no assessed report with the identifier.
  public static let unknownReport = Self(rawValue: "unknown-report")
  /// The state cannot follow the one that the case has.
  public static let wrongState = Self(rawValue: "wrong-state")
  /// The decision says nothing, lacks a reason, or names an indicator that was not observed.
  public static let badDecision = Self(rawValue: "bad-decision")
  /// The report or its assessment changed since the person looked.
  public static let changedSince = Self(rawValue: "changed-since")
  /// There is no act to take back, or not for this person.
  public static let nothingToUndo = Self(rawValue: "nothing-to-undo")
  /// Another number of reports than the one that was confirmed.
  public static let otherCount = Self(rawValue: "other-count")
}
