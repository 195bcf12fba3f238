/// A text in both official languages.
///
/// Whoever knows what there is to say writes both; the command layer picks one.
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
