/// A cue that is written once for several: `she|he told me|us that?`.
///
/// `a|b` is either word, `word?` may be missing. It is found word by word, so that it costs what its
/// words cost, however many ways to say it they make.
struct CueSequence: Sendable, Hashable {
  /// One place of it.
  struct Place: Sendable, Hashable {
    var alternatives: [String]
    var isOptional: Bool
  }

  var places: [Place] = []

  /// Reads what is written; `nil` when it has no alternatives, or none of its places must be there.
  init?(_ text: String) {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "?") }) else {
      return nil
    }
    for word in text.split(separator: " ") {
      let isOptional = word.last == "?"
      let choices = (isOptional ? word.dropLast() : word).split(separator: "|").map(String.init)
      if !choices.isEmpty { places.append(Place(alternatives: choices, isOptional: isOptional)) }
    }
    if places.allSatisfy(\.isOptional) { return nil }
  }
}
