/// Sentences with places for values, `%1`, `%2`, …, such as `label %1 already defined on line %2`.
package enum SentenceTemplate {
  /// A sentence in both languages; the places of the English one stand in the order of their numbers.
  package typealias Pair = (english: String, french: String)

  /// The French of a text that another program wrote in English; `nil` where no sentence fits.
  ///
  /// - Parameter sentences: The sentences to try, the more precise first.
  package static func french(of text: Substring, by sentences: [Pair]) -> String? {
    for (english, french) in sentences {
      if let values = values(of: text, in: english) { return fill(french, values) }
    }
    return nil
  }

  /// A template with its values in the places of `%1` to `%9`.
  package static func fill(_ template: String, _ values: [String]) -> String {
    var pieces = template.split(separator: "%", omittingEmptySubsequences: false)[...]
    var result = pieces.popFirst().map(String.init) ?? ""
    for piece in pieces {
      if let number = piece.first?.wholeNumberValue, values.indices.contains(number - 1) {
        result += values[number - 1] + piece.dropFirst()
      } else {
        result += "%" + piece
      }
    }
    return result
  }

  /// The values that stand for `%1`, `%2`, … of a template in a text; `nil` where it does not fit.
  private static func values(of text: Substring, in template: String) -> [String]? {
    var rest = text
    var values: [String] = []
    var pieces = template.split(separator: "%", omittingEmptySubsequences: false)[...]
    guard let first = pieces.popFirst(), rest.hasPrefix(first) else { return nil }
    rest = rest.dropFirst(first.count)
    while let piece = pieces.popFirst() {
      // The digit behind the sign only counts.
      let literal = piece.dropFirst()
      if literal.isEmpty {
        guard pieces.isEmpty else { return nil }
        values.append(String(rest))
        rest = ""
      } else {
        guard let found = rest.firstRange(of: literal) else { return nil }
        values.append(String(rest[..<found.lowerBound]))
        rest = rest[found.upperBound...]
      }
    }
    return rest.isEmpty ? values : nil
  }
}
