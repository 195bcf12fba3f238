internal import Export
internal import ReportModel
internal import TextMatching

/// A text of the pages in both languages. `%1` to `%9` stand for values.
///
/// All of them are in the files of this folder, one a page; a test fails on one that no page uses, and on
/// one that breaks the rules of either language.
struct Message: Sendable {
  let text: LocalizedText

  init(_ english: String, _ french: String) { text = LocalizedText(en: english, fr: french) }
}

extension PageWords {
  /// A text of the catalogue, with values in its places.
  func callAsFunction(_ message: Message, _ values: String...) -> String {
    SentenceTemplate.fill(self(message.text), values)
  }

  /// A count with its noun, which has a form for one and a form for others; French takes the first for 0
  /// as well.
  func count(_ count: Int, _ one: Message, _ many: Message) -> String {
    let isOne = count == 1 || (language == .french && count == 0)
    return self(isOne ? one : many, number(count))
  }
}

extension LocalizedText {
  /// A message with values that are the same in both languages.
  init(_ message: Message, _ values: String...) {
    self.init(
      en: SentenceTemplate.fill(message.text.en, values),
      fr: SentenceTemplate.fill(message.text.fr, values))
  }
}
