internal import Export
internal import ReportModel
internal import TextMatching

/// A test of the blueprint: the items, or, once answered, the key with its reasons.
struct TestPage {
  let phase: KnowledgeTests.Phase
  let tests: KnowledgeTests
  let words: PageWords
  let action: String
  let token: HTML
  /// What was answered; `nil` before.
  var answers: [KnowledgeTests.Answer]?

  private var items: [KnowledgeTests.Item] { tests.items(phase) }

  /// The name of the field of an item.
  private static func field(_ item: KnowledgeTests.Item) -> String { "item:" + item.id }

  /// What a form says, for each item.
  static func answers(
    _ form: FormFields, _ items: [KnowledgeTests.Item], _ language: Language
  ) -> [KnowledgeTests.Answer] {
    items.map { item in
      let version = item.version(language)
      let values = form.all(field(item))
      if item.asksForWords {
        let length = version.vignette.unicodeScalars.count
        let marks = values.prefix(LearnerAnswer.mostMarks).compactMap {
          LearnerAnswer.Mark($0, length: length)
        }
        return marks.isEmpty ? .none : .marks(marks)
      }
      guard let number = values.first.flatMap({ Int($0) }),
        version.choices.indices.contains(number)
      else { return .none }
      return .choice(number)
    }
  }

  /// For each item whether the answer is right; `nil` for none.
  static func results(
    _ answers: [KnowledgeTests.Answer], _ items: [KnowledgeTests.Item], _ language: Language
  ) -> [Bool?] {
    zip(items, answers).map { item, answer in item.version(language).isRight(answer) }
  }

  var html: HTML {
    guard let answers else { return form }
    let results = Self.results(answers, items, words.language)
    let right = results.count { $0 == true }
    let list = zip(items, zip(answers, results)).map { item, said in
      answer(item.version(words.language), said.0, isRight: said.1)
    }
    return """
      <p class="hint" role="status"><b>\
      \(words(.testScore, words.number(right), words.number(items.count)))</b></p>\
      <ol class="items">\(list)</ol>
      """
  }

  // MARK: - Asking

  private var form: HTML {
    let list = items.map { item -> HTML in
      let version = item.version(words.language)
      return "<li>\(item.asksForWords ? marking(item, version) : choosing(item, version))</li>"
    }
    return """
      <p>\(words(.testHint))</p><form method="post" action="\(action)" class="stack learn" \
      data-remove="\(words(.removeMark))">\(token)\
      <ol class="items">\(list)</ol><button class="main">\(words(.testSend))</button></form>
      """
  }

  private func choosing(_ item: KnowledgeTests.Item, _ version: KnowledgeTests.Version) -> HTML {
    let options = version.choices.enumerated().map { number, choice -> HTML in
      """
      <label class="check"><input type="radio" name="\(Self.field(item))" value="\(number)">\
      \(choice)</label>
      """
    }
    return """
      <fieldset><legend><span class="vignette">\(version.vignette)</span> <b>\(version.question)</b>\
      </legend>\(options)</fieldset>
      """
  }

  private func marking(_ item: KnowledgeTests.Item, _ version: KnowledgeTests.Version) -> HTML {
    let sentences = LearnerPage.sentences(of: version.vignette).map { range -> HTML in
      """
      <label class="check"><input type="checkbox" name="\(Self.field(item))" \
      value="s\(range.lowerBound)-\(range.upperBound)">\
      \(Self.words(range, of: version.vignette))</label>
      """
    }
    return """
      <p><b>\(version.question)</b></p><p class="markable" data-field="\(Self.field(item))" \
      data-label="\(words(.learnHint))">\(version.vignette)</p>\
      <noscript><fieldset><legend>\(words(.sentencesMark))</legend>\(sentences)</fieldset></noscript>\
      <ul class="marked-words" aria-live="polite"></ul>
      """
  }

  private static func words(_ range: Range<Int>, of text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count))
    return String(view)
  }

  // MARK: - Answering

  private func answer(
    _ version: KnowledgeTests.Version, _ answer: KnowledgeTests.Answer, isRight: Bool?
  ) -> HTML {
    let said: HTML
    switch answer {
    case .choice(let number) where isRight == false:
      said = "<p>\(words(.yourAnswer, version.choices[number]))</p>"
    case .marks(let marks) where isRight == false:
      let own = marks.map { words(.quoted, Self.words($0.range, of: version.vignette)) }
      said = "<p>\(words(.yourAnswer, own.joined(separator: ", ")))</p>"
    default: said = .empty
    }
    let key =
      version.choices.isEmpty
      ? version.places.map { words(.quoted, Self.words($0, of: version.vignette)) }
        .joined(separator: ", ")
      : version.choices[version.key]
    let verdict: (sign: String, text: Message) =
      switch isRight {
      case true?: ("✓", .answerRight)
      case false?: ("✗", .answerWrong)
      case nil: ("–", .answerNone)
      }
    return """
      <li><span class="vignette">\(version.vignette)</span> <b>\(version.question)</b>\
      <p><span class="tag"><span aria-hidden="true">\(verdict.sign)</span> \(words(verdict.text))\
      </span></p>\(said)<p>\(words(.rightAnswer, key))</p><p>\(version.reason)</p></li>
      """
  }
}
