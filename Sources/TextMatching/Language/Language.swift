/// A language that Fanal reads.
public enum Language: String, Sendable, CaseIterable, BitwiseCopyable {
  /// English, also where a text gives no sign of its language.
  case english = "en"
  /// French.
  case french = "fr"
}
