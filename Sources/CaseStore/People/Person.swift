/// Somebody who works with a store.
///
/// What a person did keeps their handle and name for good, so a person is never deleted: one who has
/// left is not active any more.
public struct Person: Sendable, Hashable {
  /// The row; other tables refer to it.
  let row: Int64
  /// The short name that `--by` takes, without regard to the case of ASCII letters.
  public let handle: String
  /// The full name.
  public let name: String
  /// What they are in the centre.
  public let role: Role
  /// Whether they may still act.
  public let isActive: Bool
  /// When they were added, ISO 8601 in UTC.
  public let since: String

  /// Whether a text can be a handle: 1 to 32 ASCII letters, digits, dots, hyphens and underscores, a
  /// letter or digit first.
  public static func isHandle(_ text: String) -> Bool {
    func isWord(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: false
      }
    }
    guard let first = text.utf8.first, isWord(first) else { return false }
    return text.utf8.count <= 32
      && text.utf8.allSatisfy { isWord($0) || ".-_".utf8.contains($0) }
  }
}
