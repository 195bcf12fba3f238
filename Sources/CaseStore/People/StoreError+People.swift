extension StoreError.Code {
  /// No person has the handle; `detail` is the handle.
  public static let unknownPerson = Self(rawValue: "unknown-person")
  /// The person does not work with the store any more.
  public static let personInactive = Self(rawValue: "person-inactive")
  /// The person's role does not allow the act.
  public static let notAllowed = Self(rawValue: "not-allowed")
  /// The act needs somebody who answers for it.
  public static let personNeeded = Self(rawValue: "person-needed")
  /// The handle is taken.
  public static let personExists = Self(rawValue: "person-exists")
  /// The handle or the name cannot be one.
  public static let badPerson = Self(rawValue: "bad-person")
  /// The first person must be an administrator.
  public static let firstAdministrator = Self(rawValue: "first-administrator")
  /// Nobody could administer the store any more.
  public static let lastAdministrator = Self(rawValue: "last-administrator")
}
