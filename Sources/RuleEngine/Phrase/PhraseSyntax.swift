/// A phrase as its author wrote it, parsed: alternatives, each a sequence of elements.
struct PhraseSyntax {
  /// What one place of a phrase may hold.
  enum Content {
    /// Groups of words and classes, any of which may stand here; words are still marked with `~`
    /// and `*`.
    case choice(words: [String], classes: [String])
    /// A quantity that the core reads.
    case quantity(QuantityTest)
  }

  /// One place of a phrase.
  struct Element {
    var content: Content
    /// How many words may stand before it: 0 for the next word.
    var gap: Int
    var isOptional: Bool
    /// Where it begins in the text, in Unicode scalars.
    var offset: Int
    /// One past its last scalar.
    var end: Int
  }

  /// What is wrong with a phrase's text.
  struct Problem: Error {
    var code: String
    /// Where, in Unicode scalars of the text.
    var offset: Int
    var length: Int
    var detail: String
  }

  /// The gap that `...` stands for, in words; five was measured to be best.
  static let usualGap = 5
  /// More would let a phrase run over a whole paragraph.
  static let largestGap = 15
  /// Every optional place doubles the patterns of a phrase.
  static let mostOptional = 3

  /// The alternatives that could be understood.
  private(set) var alternatives: [[Element]] = []
  /// Everything that is wrong, in order of place.
  private(set) var problems: [Problem] = []

  /// Parses `{controller} ... ~take|~keep ... {papers}; {papers} in {controller}'s safe`.
  ///
  /// A mistake ends a place of the phrase, not the reading: the next place may hold another one.
  init(_ text: String, classNames: @escaping (String) -> Bool) {
    var parser = Parser(text: Array(text.unicodeScalars), isClass: classNames)
    alternatives = parser.parse()
    problems = parser.problems
  }
}

extension PhraseSyntax {
  private struct Parser {
    let text: [Unicode.Scalar]
    let isClass: (String) -> Bool
    var position = 0
    var problems: [Problem] = []

    init(text: [Unicode.Scalar], isClass: @escaping (String) -> Bool) {
      self.text = text
      self.isClass = isClass
    }

    mutating func parse() -> [[Element]] {
      var alternatives: [[Element]] = []
      while position < text.count {
        let known = problems.count
        let current = readAlternative()
        if problems.count > known { continue }
        if !current.isEmpty { alternatives.append(current) }
      }
      if alternatives.isEmpty, problems.isEmpty {
        problems.append(problem("empty-phrase", 0, max(1, text.count)))
      }
      return alternatives
    }

    /// Reads up to behind the next `;`.
    private mutating func readAlternative() -> [Element] {
      var current: [Element] = []
      var gap = 0
      var sawGap = false
      let known = problems.count
      while position < text.count, text[position] != ";" {
        let start = position
        do throws(Problem) {
          if text[position].isSpace {
            position += 1
          } else if text[position] == "." {
            gap = try readGap()
            sawGap = true
            if current.isEmpty, problems.count == known {
              throw problem("gap-at-edge", start, position - start)
            }
          } else {
            var element = try readElement()
            element.gap = sawGap ? gap : 0
            gap = 0
            sawGap = false
            current.append(element)
          }
        } catch {
          problems.append(error)
          // What stands behind a mistake is at no edge.
          sawGap = false
          if position == start { position += 1 }
        }
      }
      if let last = edgeProblem(current, sawGap), problems.count == known { problems.append(last) }
      position += 1
      return current
    }

    /// What is wrong with an alternative that ends here.
    private func edgeProblem(_ elements: [Element], _ sawGap: Bool) -> Problem? {
      guard let first = elements.first else { return nil }
      if sawGap { return problem("gap-at-edge", position - 1, 1) }
      if elements.allSatisfy(\.isOptional) { return problem("all-optional", position - 1, 1) }
      if elements.filter(\.isOptional).count > PhraseSyntax.mostOptional {
        return problem("too-many-optional", first.offset, 1)
      }
      return nil
    }

    private func problem(
      _ code: String, _ offset: Int, _ length: Int, _ detail: String = ""
    ) -> Problem {
      Problem(code: code, offset: max(0, offset), length: length, detail: detail)
    }

    private func string(_ range: Range<Int>) -> String {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(range.count + 8)
      for scalar in text[range] { bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
      return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func readGap() throws(Problem) -> Int {
      let start = position
      while position < text.count, text[position] == "." { position += 1 }
      guard position - start == 3 else { throw problem("gap-dots", start, position - start) }
      var digits = ""
      while position < text.count, ("0"..."9").contains(text[position]) {
        digits.unicodeScalars.append(text[position])
        position += 1
      }
      if digits.isEmpty { return PhraseSyntax.usualGap }
      guard let count = Int(digits), (1...PhraseSyntax.largestGap).contains(count) else {
        throw problem("gap-size", start, position - start, digits)
      }
      return count
    }

    private mutating func readElement() throws(Problem) -> Element {
      let start = position
      var content = try readContent()
      while position < text.count, text[position] == "|" {
        position += 1
        let next = try readContent()
        guard case .choice(let words, let classes) = content,
          case .choice(let moreWords, let moreClasses) = next
        else { throw problem("either-of-quantities", start, position - start) }
        content = .choice(words: words + moreWords, classes: classes + moreClasses)
      }
      var isOptional = false
      if position < text.count, text[position] == "?" {
        isOptional = true
        position += 1
      }
      return Element(
        content: content, gap: 0, isOptional: isOptional, offset: start, end: position)
    }

    private mutating func readContent() throws(Problem) -> Content {
      guard position < text.count else { throw problem("empty-choice", position - 1, 1) }
      switch text[position] {
      case "{": return try readBraces()
      case "(": return try readGroup()
      case "}", ")", "]", "[":
        throw problem("stray-bracket", position, 1, String(text[position]))
      default: return .choice(words: [try readWord()], classes: [])
      }
    }

    private mutating func readBraces() throws(Problem) -> Content {
      let start = position
      position += 1
      while position < text.count, text[position] != "}" { position += 1 }
      let inside = string(start + 1..<position)
      guard position < text.count else { throw problem("open-brace", start, 1) }
      position += 1
      let name = inside.trimmingSpaces()
      if name.isEmpty { throw problem("empty-braces", start, position - start) }
      if isClass(name) { return .choice(words: [], classes: [name]) }
      do {
        if let test = try QuantityTest(name) { return .quantity(test) }
      } catch {
        throw problem("bad-quantity", start, position - start, name)
      }
      return .choice(words: [], classes: [name])
    }

    private mutating func readGroup() throws(Problem) -> Content {
      let start = position
      position += 1
      while position < text.count, text[position] != ")" { position += 1 }
      let inside = start + 1..<position
      guard position < text.count else { throw problem("open-group", start, 1) }
      position += 1
      let groups = text[inside].split(separator: "|").map { string($0.indices).trimmingSpaces() }
        .filter { !$0.isEmpty }
      if groups.isEmpty { throw problem("empty-choice", start, position - start) }
      let hasGap = inside.contains { text[$0...].starts(with: "...".unicodeScalars) }
      if hasGap || text[inside].contains("{") {
        throw problem("class-in-group", start, position - start)
      }
      return .choice(words: groups, classes: [])
    }

    private mutating func readWord() throws(Problem) -> String {
      let start = position
      while position < text.count {
        let scalar = text[position]
        if scalar.endsWord { break }
        // Three dots after a word are a gap, one is part of an abbreviation.
        if scalar == ".", position + 1 < text.count, text[position + 1] == "." { break }
        position += 1
      }
      let word = string(start..<position)
      if word.isEmpty || word == "~" { throw problem("empty-choice", start, 1) }
      return word
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is white space; most scalars are answered without a look at Unicode's tables.
  fileprivate var isSpace: Bool {
    isASCII ? self == " " || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  /// Whether a word of a phrase ends before it.
  fileprivate var endsWord: Bool {
    switch self {
    case ";", "|", "?", "{", "}", "(", ")": true
    default: isSpace
    }
  }
}
