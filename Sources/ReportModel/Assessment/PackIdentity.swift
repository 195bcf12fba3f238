/// Which rules and which engine made an assessment.
public struct PackIdentity: Sendable, Hashable {
  /// The pack's name.
  public var name: String
  /// The pack's version.
  public var version: String
  /// The SHA-256 of the pack's files.
  public var hash: ContentHash
  /// The version of the engine; it rises with every change of results.
  public var engine: String

  /// Makes an identity.
  public init(name: String, version: String, hash: ContentHash, engine: String) {
    self.name = name
    self.version = version
    self.hash = hash
    self.engine = engine
  }
}
