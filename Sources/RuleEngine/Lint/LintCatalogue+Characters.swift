internal import ReportModel
internal import TextMatching

/// Letters that are not what they look like, and texts that code makes.
extension LintCatalogue {
  /// Letters of another alphabet among Latin ones, and characters that nobody sees.
  ///
  /// Sentences of tests are left out: what people type to hide a word belongs there.
  static func strayCharacters(_ context: inout LintContext) {
    let sentences: Set = ["hits", "misses", "gaps", "test", "carrier"]
    for file in context.files {
      for line in context.lines(of: file) where !sentences.contains(line.verb.text) {
        for text in line.texts where text.token.value.utf8.contains(where: { $0 >= 0x80 }) {
          reportLookAlikes(text.token, file, &context)
          reportInvisible(text.token, file, &context)
        }
      }
    }
  }

  private static func reportLookAlikes(
    _ token: LuaToken, _ file: String, _ context: inout LintContext
  ) {
    let scalars = Array(token.value.unicodeScalars)
    for word in scalars.indices.split(whereSeparator: { !scalars[$0].properties.isAlphabetic }) {
      let letters = word.map { scalars[$0] }
      guard letters.contains(where: \.isLatinLetter) else { continue }
      for index in word {
        guard let latin = LatinTwins.latin(for: scalars[index]) else { continue }
        context.collector.report(
          "look-alike-letter", context.place(file, token, index..<index + 1),
          [String(scalars[index]), String(latin), scalars[index].codePoint],
          fix: token.edit(index..<index + 1, by: String(latin)).map { .init(edits: [$0]) })
      }
    }
  }

  private static func reportInvisible(
    _ token: LuaToken, _ file: String, _ context: inout LintContext
  ) {
    for (index, scalar) in token.value.unicodeScalars.enumerated()
    where scalar.properties.generalCategory == .format {
      context.collector.report(
        "invisible-character", context.place(file, token, index..<index + 1), [scalar.codePoint],
        fix: token.edit(index..<index + 1, by: "").map { .init(edits: [$0]) })
    }
  }

  /// A text that stands nowhere in the file: nobody can search for it, and no tool can point at it.
  static func computedText(_ context: inout LintContext) {
    for file in context.files {
      for line in context.lines(of: file) where line.verb.text != "check" {
        var index = 1
        while index < line.tokens.count {
          let token = line.tokens[index]
          // What follows on the next line is no part of the statement but code of its own.
          if token.kind == .keyword, codeWords.contains(token.text) {
            context.collector.report("computed-text", Place(file, token))
            break
          }
          if token.text == "..", token.kind == .symbol {
            var end = index
            while end + 2 < line.tokens.count, line.tokens[end + 2].text == ".." { end += 2 }
            let chain = line.tokens[(index - 1)...min(end + 1, line.tokens.count - 1)]
            context.collector.report(
              "computed-text", Place(file, token), fix: joined(Array(chain)))
            index = end + 1
          } else if token.kind == .name, isVariable(at: index, of: line) {
            context.collector.report("computed-text", Place(file, token))
          }
          index += 1
        }
      }
    }
  }

  private static let codeWords: Set = ["for", "if", "while", "repeat", "function", "local", "goto"]

  /// Whether a name is one of the author's own, or of a library.
  private static func isVariable(at index: Int, of line: RuleLine) -> Bool {
    let tokens = line.tokens
    let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
    let isKey = next == "=" && ["{", ",", ";"].contains(tokens[index - 1].text)
    let isPart = [":", "."].contains(tokens[index - 1].text)
    return !isKey && !isPart
      && !["any_of", "all_of", "at_least", "field"].contains(tokens[index].text)
  }

  /// One text in the place of several that are put together.
  private static func joined(_ chain: [LuaToken]) -> Diagnostic.Fix? {
    guard let first = chain.first, let last = chain.last, first.line == last.line,
      first.line == Int(last.end.line)
    else { return nil }
    var content = ""
    var original = ""
    var place = first.place
    for (index, token) in chain.enumerated() {
      if index % 2 == 0 {
        guard token.kind == .string, token.text.first == first.text.first else { return nil }
        content += token.text.dropFirst().dropLast()
      } else if token.text != ".." {
        return nil
      }
      // Between tokens of a chain nothing but spaces is expected; a comment makes the edit not fit.
      original += String(repeating: " ", count: max(0, Int(token.place.column - place.column)))
      original += token.text
      place = token.end
    }
    let quote = first.text.prefix(1)
    return Diagnostic.Fix(
      replacing: first.place..<last.end, original, by: quote + content + quote)
  }
}

/// Letters of other alphabets that cannot be told from Latin ones by eye.
///
/// After the confusable pairs of Unicode Technical Standard 39, those that look the same in most
/// typefaces.
enum LatinTwins {
  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs = [
      ("аеорсухіјѕԁһԛԝӏ", "aeopcyxijsdhqwl"), ("АВЕКМНОРСТХІЈЅԚԜ", "ABEKMHOPCTXIJSQW"),
      ("ονϲ", "ovc"), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"), ("ɑɡ", "ag"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (foreign, latin) in pairs {
      for (from, to) in zip(foreign.unicodeScalars, latin.unicodeScalars) { table[from] = to }
    }
    return table
  }()

  /// The Latin letter that looks the same; `nil` for other characters.
  static func latin(for scalar: Unicode.Scalar) -> Unicode.Scalar? { table[scalar] }
}

extension Unicode.Scalar {
  /// Whether it is a letter of Latin, of those that English and French are written with.
  fileprivate var isLatinLetter: Bool {
    value < 0x250 && properties.isAlphabetic
  }

  /// `U+0430`.
  fileprivate var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
