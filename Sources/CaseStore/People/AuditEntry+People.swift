extension AuditEntry.Act {
  /// Somebody was added to the people of the store.
  public static let personAdded = Self(rawValue: "people.add")
  /// The role of a person changed, or whether they are active.
  public static let personChanged = Self(rawValue: "people.change")
  /// A setting of the store changed.
  public static let settingChanged = Self(rawValue: "store.setting")
}
