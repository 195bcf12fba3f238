/// The ways to say a cue that is written once: `she|he told me|us that?` stands for eight.
///
/// `a|b` is either word, `word?` may be missing.
enum CueVariants {
  /// More than this is a mistake of the file.
  static let most = 4_000

  /// All of them in the order of writing; `nil` when there are more than `most`.
  static func of(_ text: String) -> [String]? {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "?") }) else {
      return [text]
    }
    var variants = [""]
    for word in text.split(separator: " ") {
      let isOptional = word.last == "?"
      let choices = (isOptional ? word.dropLast() : word).split(separator: "|")
      guard variants.count * (choices.count + 1) <= most else { return nil }
      var longer: [String] = []
      for variant in variants {
        for choice in choices {
          longer.append(variant.isEmpty ? "\(choice)" : "\(variant) \(choice)")
        }
        if isOptional { longer.append(variant) }
      }
      variants = longer
    }
    return variants.filter { !$0.isEmpty }
  }
}
