/// A class member that cannot be inflected.
public struct InflectionError: Error, Sendable, Hashable {
  /// What kind of error it is.
  public struct Code: Sendable, Hashable {
    /// The code in kebab case, as diagnostics show it.
    public let name: String

    /// A member has more combinations of forms than the limit allows.
    public static let tooManyForms = Code(name: "too-many-forms")
  }

  /// What kind of error it is.
  public let code: Code
  /// The member as it was given.
  public let member: String
  /// How many combinations it has; stops counting at `Int.max`.
  public let count: Int
  /// How many are allowed.
  public let limit: Int
}

extension InflectionError: CustomStringConvertible {
  /// What is wrong and what to do, in English.
  public var description: String {
    "“\(member)” has \(count) forms and \(limit) are allowed; mark fewer of its words with ~"
  }
}
