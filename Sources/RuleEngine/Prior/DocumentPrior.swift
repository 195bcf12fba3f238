/// What ordinary words say of the kind of document: a live matter, a complaint, a lesson, a story.
///
/// A linear table of weights (regularised logistic regression, see `PriorFit`). Rules know
/// indicators; the prior only ranks. It is a data file of the pack, `prior.tsv`, that people can read:
///
///     # comment
///     (intercept)<TAB>-0.21
///     (scale)<TAB>3.5
///     my boss<TAB>0.84
///
/// A feature is a word, or two words that follow each other in one sentence, folded (small letters
/// without accents). Of n different features that a text has and the table knows, the log-odds are
/// `share · (share · intercept + Σ weight / √n)`; times `scale` they are points of the score. The share
/// is 1 from 60 features on and `√(n / 60)` below: few words say little of a document, and a message
/// of a line must not be taken for a lesson because it is short.
public struct DocumentPrior: Sendable, Equatable {
  /// The name of the file in the folder of a pack.
  public static let path = "prior.tsv"
  /// Its line in the arithmetic of a score.
  public static let line = "document_prior"

  /// One or two words and what they say.
  public struct Feature: Sendable, Equatable {
    /// The words, folded, with one space between them.
    public var words: String
    /// What they add to the log-odds of a text with no other known feature.
    public var weight: Double

    /// Makes a feature.
    public init(words: String, weight: Double) {
      self.words = words
      self.weight = weight
    }
  }

  /// A line that is not of the form above.
  struct Problem: Error, Equatable {
    /// The line, from 1.
    var line: Int
    /// The code of the diagnostic.
    var code: String
  }

  /// The log-odds of a text of many features that say nothing.
  public var intercept: Double
  /// Points of the score for one unit of log-odds; 0 or more.
  public var scale: Double
  /// The features, each once.
  public var features: [Feature]

  /// How much of what the words say counts in a text with so many known features, 0 to 1.
  static func share(ofFeatures count: Int) -> Double {
    min(1, (Double(count) / enoughFeatures).squareRoot())
  }

  /// Two of three invented reports have more known features.
  private static let enoughFeatures = 60.0

  /// Makes a table.
  public init(intercept: Double, scale: Double, features: [Feature]) {
    self.intercept = intercept
    self.scale = scale
    self.features = features
  }

  /// Reads a file.
  ///
  /// - Throws: `Problem` for the first line that cannot be understood.
  init(content: [UInt8]) throws(Problem) {
    self.init(intercept: 0, scale: 1, features: [])
    var known: Set<String> = []
    let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (place, line) in lines.enumerated() {
      var line = line
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      let parts = line.split(
        separator: UInt8(ascii: "\t"), maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty,
        let value = Double(String(decoding: parts[1], as: UTF8.self)), value.isFinite
      else { throw Problem(line: place + 1, code: "bad-prior-line") }
      let words = String(decoding: parts[0], as: UTF8.self)
      guard known.insert(words).inserted else {
        throw Problem(line: place + 1, code: "prior-twice")
      }
      switch words {
      case "(intercept)": intercept = value
      case "(scale)" where value >= 0: scale = value
      case "(scale)": throw Problem(line: place + 1, code: "bad-prior-line")
      default:
        guard (1...2).contains(words.split(separator: " ").count) else {
          throw Problem(line: place + 1, code: "bad-prior-line")
        }
        features.append(Feature(words: words, weight: value))
      }
    }
  }

  /// The table as a file: a note, then the features in order of the alphabet.
  ///
  /// - Parameter note: Lines that say where the table comes from.
  public func file(note: [String]) -> String {
    var lines = note.map { "# " + $0 }
    lines.append("(intercept)\t\(Self.number(intercept))")
    lines.append("(scale)\t\(Self.number(scale))")
    for feature in features.sorted(by: { $0.words < $1.words }) {
      lines.append("\(feature.words)\t\(Self.number(feature.weight))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Three decimals are enough, and keep changes of the file small.
  private static func number(_ value: Double) -> String {
    String((value * 1000).rounded() / 1000)
  }
}
