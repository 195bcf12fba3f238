/// Gold labels that cannot be used, with the place and a sentence that says what to do.
///
/// The sentences never quote the text of a report or of a label.
public struct EvaluationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong; an open set.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The code's name, as tests and exports show it.
    public let rawValue: String

    /// Makes a code from its name.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The file cannot be opened or is not UTF-8.
    public static let unreadableFile = Code(rawValue: "unreadable-file")
    /// A line is not a JSON object.
    public static let notAnObject = Code(rawValue: "not-an-object")
    /// A field is absent or has the wrong type.
    public static let wrongField = Code(rawValue: "wrong-field")
    /// A field holds a word that is not in its list.
    public static let unknownValue = Code(rawValue: "unknown-value")
    /// Two lines label the same report.
    public static let duplicateLabel = Code(rawValue: "duplicate-label")
    /// The file holds no label.
    public static let noLabels = Code(rawValue: "no-labels")
  }

  /// What is wrong.
  public let code: Code
  /// The file, as it was given.
  public let file: String
  /// The line, from 1; `nil` when the whole file is meant.
  public let line: Int?
  /// The sentence in English, without the place.
  public let english: String
  /// The sentence in French, without the place.
  public let french: String

  /// Makes an error from its place and its sentence in both languages.
  public init(code: Code, file: String, line: Int?, english: String, french: String) {
    self.code = code
    self.file = file
    self.line = line
    self.english = english
    self.french = french
  }

  /// The place and the sentence; French for `fr`, else English.
  public func message(language: String) -> String {
    let place = line.map { "\(file):\($0)" } ?? file
    return language == "fr" ? "\(place) : \(french)" : "\(place): \(english)"
  }

  /// The message in English.
  public var description: String { message(language: "en") }
}
