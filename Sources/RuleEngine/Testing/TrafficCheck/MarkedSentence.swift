internal import TextMatching

/// A sentence, and the words in it that a rule must find, in Unicode scalars.
///
/// Edits keep the marks on their words:
///
///     var sentence = MarkedSentence("He took it.", marks: [3..<7])
///     sentence.replace(0..<2, with: "Nobody")
///     sentence.marks   // [7..<11]
struct MarkedSentence: Sendable, Equatable {
  /// The text.
  private(set) var scalars: [Unicode.Scalar]
  /// The marked words, ascending.
  private(set) var marks: [Range<Int>]

  /// Makes a sentence from its parts. Without marks the whole text is marked.
  init(_ text: String, marks: [Range<Int>] = []) {
    scalars = Array(text.unicodeScalars)
    self.marks = marks.isEmpty ? [0..<scalars.count] : marks
  }

  /// The text as a string.
  var text: String { text(of: 0..<scalars.count) }

  /// From the first marked scalar to the last one.
  var marked: Range<Int> {
    guard let first = marks.first, let last = marks.last else { return 0..<0 }
    return first.lowerBound..<last.upperBound
  }

  /// A part of the text.
  func text(of range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  /// Whether a part lies in the marked words.
  func isMarked(_ range: Range<Int>) -> Bool {
    marks.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
  }

  /// Puts other text in the place of a part.
  mutating func replace(_ range: Range<Int>, with text: String) {
    let new = Array(text.unicodeScalars)
    scalars.replaceSubrange(range, with: new)
    let end = range.lowerBound + new.count
    let shift = new.count - range.count
    for index in marks.indices {
      let mark = marks[index]
      let lower =
        mark.lowerBound >= range.upperBound
        ? mark.lowerBound + shift : min(mark.lowerBound, range.lowerBound)
      let upper =
        mark.upperBound >= range.upperBound
        ? mark.upperBound + shift : min(mark.upperBound, end)
      marks[index] = lower..<max(lower, upper)
    }
  }

  /// Puts other text in the place of several parts, which must not overlap.
  mutating func replace(_ parts: [(range: Range<Int>, text: String)]) {
    for part in parts.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      replace(part.range, with: part.text)
    }
  }

  /// Puts text before the sentence.
  mutating func prepend(_ text: String) { replace(0..<0, with: text) }

  /// Puts text behind the sentence.
  mutating func append(_ text: String) { scalars += Array(text.unicodeScalars) }

  /// The sentence with something else for each scalar.
  func mapped(_ change: (Unicode.Scalar) -> String) -> MarkedSentence {
    var result = self
    result.scalars.removeAll(keepingCapacity: true)
    var starts: [Int] = []
    for scalar in scalars {
      starts.append(result.scalars.count)
      result.scalars += change(scalar).unicodeScalars
    }
    starts.append(result.scalars.count)
    result.marks = marks.map { starts[$0.lowerBound]..<starts[$0.upperBound] }
    return result
  }

  /// A part as a sentence of its own, with the marks that it holds whole.
  func part(_ range: Range<Int>) -> MarkedSentence {
    let kept = marks.filter {
      range.lowerBound <= $0.lowerBound && $0.upperBound <= range.upperBound
    }
    return MarkedSentence(
      text(of: range),
      marks: kept.map {
        $0.lowerBound - range.lowerBound..<$0.upperBound - range.lowerBound
      })
  }

  /// The words: letters and digits with the hyphens and apostrophes between them, and in French
  /// what an apostrophe elides as a word of its own (*l'*, *qu'*).
  func words(_ language: Language) -> [SentenceWord] {
    var words: [SentenceWord] = []
    var start: Int?
    for index in 0...scalars.count {
      let scalar = index < scalars.count ? scalars[index] : " "
      let isPart = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      let joins = scalar == "'" || scalar == "\u{2019}" || scalar == "-"
      if let first = start {
        if joins, language == .french, scalar != "-", index - first <= 7 {
          words.append(SentenceWord(self, first..<index + 1))
          start = nil
        } else if !isPart,
          !(joins && index + 1 < scalars.count && scalars[index + 1].properties.isAlphabetic)
        {
          words.append(SentenceWord(self, first..<index))
          start = nil
        }
      } else if isPart {
        start = index
      }
    }
    return words
  }
}

/// A word of a sentence.
struct SentenceWord: Sendable, Equatable {
  /// In lower case, with straight apostrophes.
  var text: String
  /// Where it stands, in Unicode scalars.
  var range: Range<Int>

  init(_ sentence: MarkedSentence, _ range: Range<Int>) {
    text = sentence.text(of: range).lowercased().replacing("\u{2019}", with: "'")
    self.range = range
  }
}
