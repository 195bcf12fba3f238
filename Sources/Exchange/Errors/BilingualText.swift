/// One sentence for people, in both official languages.
///
/// The library writes both because it knows what went wrong; the command layer picks one.
public struct BilingualText: Sendable, Hashable {
  /// The sentence in English.
  public var en: String
  /// The sentence in French.
  public var fr: String

  /// Makes a text from its two languages.
  public init(en: String, fr: String) {
    self.en = en
    self.fr = fr
  }
}
