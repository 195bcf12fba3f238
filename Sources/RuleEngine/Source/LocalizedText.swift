/// A text in both languages.
public struct LocalizedText: Sendable, Hashable, Codable {
  /// The English text.
  public var en: String
  /// The French text.
  public var fr: String

  /// Makes a text from its two versions.
  public init(en: String, fr: String) {
    self.en = en
    self.fr = fr
  }
}
