internal import CaseStore
internal import Export
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// A scenario before a class: the text, then place by place what it shows, then what follows.
///
/// Each step is an address of its own, so that it works without script and a step back is one.
struct LessonPage {
  let scenario: Scenario
  /// The language of the text; the words around it are in the reader's.
  let language: Language
  /// 0 is the text alone; then each place of the key; the last step is the whole.
  let step: Int
  let words: PageWords
  let pack: CompiledPack
  /// What the rules at hand find; asked for at the last step only.
  let engine: Assessment?

  private var version: Scenario.Version { scenario.version(language) }
  private var places: [ScenarioText.Place] { ScenarioText.all(of: version) }
  /// The number of the last step.
  static func lastStep(of version: Scenario.Version) -> Int {
    version.evidence.count + version.lookAlikes.count + 1
  }
  private var last: Int { Self.lastStep(of: version) }

  var html: HTML {
    let text = ScenarioText(
      version: version, language: language.rawValue, places: Array(places.prefix(step)))
    return """
      \(head)<div class="lesson">\(text.html)<div class="card" aria-live="polite">\(card)</div></div>\
      \(steps)
      """
  }

  private var head: HTML {
    """
    <p><a href="/training">\(words(.backToTraining))</a></p>\
    <div class="head"><h1>\(version.title)</h1>\(Self.badges(scenario, words))</div>
    """
  }

  /// What kind of scenario it is.
  static func badges(_ scenario: Scenario, _ words: PageWords) -> HTML {
    let list = [
      TrainingWords.form(scenario.form, words), TrainingWords.sector(scenario.sector, words),
      words(.difficultyOf, words.number(scenario.difficulty)),
    ].map { text -> HTML in "<li class=\"badge\">\(text)</li>" }
    return "<ul class=\"badges\">\(list)</ul>"
  }

  private var steps: HTML {
    func link(_ step: Int, _ label: Message, key: String, isMain: Bool = false) -> HTML {
      let main: HTML = isMain ? " main" : .empty
      return """
        <a class="button\(main)" data-key="\(key)" href="\(address(step))">\(words(label))</a>
        """
    }
    let count = words(.stepOf, words.number(step), words.number(last))
    return """
      <nav class="steps" aria-label="\(words(.stepsLabel))">\
      \(link(step - 1, .stepBack, key: "previous"), if: step > 0)\
      \(link(step + 1, step == 0 ? .stepReveal : .stepNext, key: "next", isMain: true), if: step < last)\
      <span class="dim">\(count)</span>\
      \(link(last, .stepAll, key: "all"), if: step < last - 1)\
      <a class="button" href="\(TrainingRoutes.path(scenario.id))/try?text=\(language.rawValue)">\
      \(words(.lessonTry))</a>\
      <a class="button" href="\(TrainingRoutes.path(scenario.id))/handout?text=\(language.rawValue)">\
      \(words(.lessonHandout))</a>\
      <a class="button" lang="\(other.rawValue)" hreflang="\(other.rawValue)" \
      href="\(TrainingRoutes.path(scenario.id))?text=\(other.rawValue)">\
      \(words(language == .english ? .textInFrench : .textInEnglish))</a></nav>
      """
  }

  private var other: Language { language == .english ? .french : .english }

  private func address(_ step: Int) -> String {
    "\(TrainingRoutes.path(scenario.id))?text=\(language.rawValue)&step=\(step)"
  }

  // MARK: - Cards

  private var card: HTML {
    if step == 0 { return questions }
    if step == last { return summary }
    let index = step - 1
    if index < version.evidence.count { return card(version.evidence[index], number: step) }
    let item = version.lookAlikes[index - version.evidence.count]
    return """
      <h2 id="place-\(step)">\(step). \(words(.doesNotCountTitle))</h2>\
      <p><q class="dismissed" lang="\(language.rawValue)">\(version.words(item.range))</q></p>\
      <p lang="\(language.rawValue)">\(item.why)</p>
      """
  }

  private var questions: HTML {
    let list = version.questions.map { question -> HTML in "<li>\(question)</li>" }
    return """
      <h2>\(words(.questionsToClass))</h2><p>\(words(.questionsHint))</p>\
      <ul class="large" lang="\(language.rawValue)">\(list)</ul>
      """
  }

  private func card(_ item: Scenario.Evidence, number: Int) -> HTML {
    let rule = pack.pack.rule(item.code)
    let why = rule?.why.text(in: words.language) ?? ""
    let ask = rule?.ask.text(in: words.language) ?? ""
    return """
      <h2 id="place-\(number)">\(number). \(words.title(of: item.code, in: pack))</h2>\
      <p><q class="indicator" lang="\(language.rawValue)">\(version.words(item.range))</q> \
      <span class="tag">\(HTML(markup: words.signed(item.status)))</span></p>\
      <p lang="\(language.rawValue)">\(item.why)</p>\
      \("<h3>\(words(.whyItMatters))</h3><p>\(why)</p>", if: !why.isEmpty)\
      \("<h3>\(words(.askTitle))</h3><p>\(ask)</p>", if: !ask.isEmpty)
      """
  }

  private var summary: HTML {
    let lists: [(Message, [String])] = [
      (.teachingPoints, version.points), (.commonMistakes, version.mistakes),
      (.askSafely, version.ask),
    ]
    let parts = lists.filter { !$0.1.isEmpty }.map { title, texts -> HTML in
      let items = texts.map { text -> HTML in "<li>\(text)</li>" }
      return "<h3>\(words(title))</h3><ul lang=\"\(language.rawValue)\">\(items)</ul>"
    }
    return """
      \(Self.verdict(of: scenario, words, pack))\(parts)\(pair)\(comparison)
      """
  }

  /// Flagged or not, priority, pillars, elements and the reason, as the experts see them.
  static func verdict(of scenario: Scenario, _ words: PageWords, _ pack: CompiledPack) -> HTML {
    let pillars = scenario.pillars.map { words.name($0) }.joined(separator: ", ")
    let elements = Element.allCases.map { element -> HTML in
      let name = ExplainWords.name(of: element, words.language).capitalisedFirst
      guard let code = scenario.elements[element] else {
        return "<li class=\"missing\"><b>○ \(name)</b><p>\(words(.elementMissing))</p></li>"
      }
      return "<li class=\"touched\"><b>● \(name)</b><p>\(words.title(of: code, in: pack))</p></li>"
    }
    return """
      <h2>\(words(.expertKey))</h2><ul class="badges">\
      <li class="badge">\(words(scenario.isFlagged ? .flagged : .notFlagged))</li>\
      <li class="badge \(scenario.priority.rawValue)">\(words(.priorityBadge)) \
      \(HTML(markup: words.signed(scenario.priority)))</li>\
      <li class="badge">\(words(.pillarsOf, pillars))</li></ul>\
      <p>\(words(scenario.reason))</p><ul class="gauge">\(elements)</ul>
      """
  }

  private var pair: HTML {
    guard let other = scenario.pair, let differs = scenario.differs else { return .empty }
    return """
      <h3>\(words(.pairTitle))</h3><p>\(words(differs))</p>\
      <p><a class="button" href="/training/pairs/\(min(scenario.id, other))">\
      \(words(.pairCompare))</a></p>
      """
  }

  /// What the rules find beside what the experts see: a class learns where each is blind.
  private var comparison: HTML {
    guard let engine else { return .empty }
    let found = Set(engine.indicators.map(\.code))
    let key = Set(version.evidence.filter { $0.status.counts }.map(\.code))
    func list(_ codes: Set<String>) -> HTML {
      let titles = words.sorted(Array(codes)) { words.title(of: $0, in: pack) }
        .map { code -> HTML in "<li>\(words.title(of: code, in: pack))</li>" }
      return titles.isEmpty ? "<p class=\"dim\">\(words(.none))</p>" : "<ul>\(titles)</ul>"
    }
    return """
      <details class="part"><summary>\(words(.engineBeside))</summary>\
      <p class="dim">\(words(.engineBesideHint))</p>\
      <h4>\(words(.bothSee))</h4>\(list(found.intersection(key)))\
      <h4>\(words(.expertsOnly))</h4>\(list(key.subtracting(found)))\
      <h4>\(words(.engineOnly))</h4>\(list(found.subtracting(key)))</details>
      """
  }
}
