internal import CaseStore
internal import Export
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// Two scenarios that differ in one fact, side by side; first without, then with what each shows.
struct PairPage {
  let first: Scenario
  let second: Scenario
  let language: Language
  let isRevealed: Bool
  let words: PageWords
  let pack: CompiledPack

  var html: HTML {
    let address = "/training/pairs/\(first.id)?text=\(language.rawValue)"
    let differs = first.differs ?? second.differs
    let reveal: HTML =
      isRevealed
      ? "<p class=\"hint\" role=\"status\"><b>\(words(.pairTitle))\(words(.colon))</b> \(differs.map { words($0) } ?? "")</p>"
      : """
      <p class="large">\(words(.pairQuestion))</p>\
      <p><a class="button main" data-key="next" href="\(address)&reveal=yes">\(words(.pairReveal))</a></p>
      """
    return """
      <p><a href="/training">\(words(.backToTraining))</a></p><h1>\(words(.pairTitle))</h1>\(reveal)\
      <div class="pair">\(side(first))\(side(second))</div>
      """
  }

  private func side(_ scenario: Scenario) -> HTML {
    let version = scenario.version(language)
    let text = ScenarioText(
      version: version, language: language.rawValue,
      places: isRevealed ? ScenarioText.all(of: version) : [])
    let key: HTML = """
      \(list(version))\(LessonPage.verdict(of: scenario, words, pack))
      """
    return """
      <section>\(text.html)\(key, if: isRevealed)\
      <p><a href="\(TrainingRoutes.path(scenario.id))?text=\(language.rawValue)">\
      \(words(.lessonOpen))</a></p></section>
      """
  }

  private func list(_ version: Scenario.Version) -> HTML {
    let items = version.evidence.map { item -> HTML in
      "<li>\(words.title(of: item.code, in: pack))\(words(.colon)) <span lang=\"\(language.rawValue)\">\(item.why)</span></li>"
    }
    let others = version.lookAlikes.map { item -> HTML in
      """
      <li>\(words(.doesNotCountTitle))\(words(.colon)) <q lang="\(language.rawValue)">\(version.words(item.range))</q> \
      <span lang="\(language.rawValue)">\(item.why)</span></li>
      """
    }
    return "<ol>\(items)\(others)</ol>"
  }
}
