internal import CaseStore
internal import Export
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// A scenario on paper: the text with room between the lines and a table to fill in, or the answer sheet.
struct Handout {
  let scenario: Scenario
  let language: Language
  let words: PageWords
  let pack: CompiledPack
  let library: TrainingLibrary
  let hasAnswers: Bool

  private var version: Scenario.Version { scenario.version(language) }
  private static let emptyRows = 8

  var html: HTML {
    """
    <div class="handout"><p class="no-print"><a href="\(TrainingRoutes.path(scenario.id))">\
    \(words(.backToScenario))</a> <button type="button" data-print hidden>\(words(.print))</button> \
    <a class="button" href="\(TrainingRoutes.path(scenario.id))/handout?text=\(language.rawValue)\
    \(hasAnswers ? "" : "&answers=yes")">\(words(hasAnswers ? .handoutEmpty : .handoutAnswers))</a></p>\
    <h1>\(version.title)</h1>\
    \("<p class=\"dim\">\(words(.answerSheet))</p>", if: hasAnswers)\
    \("<p>\(words(.handoutName))</p>", if: !hasAnswers)\
    \(LessonPage.badges(scenario, words))\(hasAnswers ? answers : sheet)</div>
    """
  }

  private var sheet: HTML {
    let rows = (0..<Self.emptyRows).map { _ -> HTML in "<tr><td></td><td></td><td></td></tr>" }
    let titles = words.sorted(library.codes(for: scenario, in: pack)) {
      words.title(of: $0, in: pack)
    }.map { code -> HTML in "<li>\(words.title(of: code, in: pack))</li>" }
    let pillars = Pillar.allCases.map { pillar -> HTML in "<li>☐ \(words.name(pillar))</li>" }
    let priorities = Priority.allCases.map { item -> HTML in "<li>☐ \(words.name(item))</li>" }
    let questions = version.questions.map { question -> HTML in "<li>\(question)</li>" }
    return """
      <p>\(words(.handoutHint))</p>\
      \(ScenarioText(version: version, language: language.rawValue).html)\
      <table class="fill"><thead><tr><th scope="col">\(words(.columnWords))</th>\
      <th scope="col">\(words(.indicatorLabel))</th><th scope="col">\(words(.columnWhy))</th></tr>\
      </thead><tbody>\(rows)</tbody></table>\
      <div class="columns"><div><h2>\(words(.pillarsTitle))</h2><ul class="plain-list">\(pillars)</ul>\
      <h2>\(words(.priorityLabel))</h2><ul class="plain-list">\(priorities)</ul></div>\
      <div><h2>\(words(.indicatorsToChoose))</h2><ul>\(titles)</ul></div></div>\
      <h2>\(words(.questionsToClass))</h2><ul lang="\(language.rawValue)">\(questions)</ul>
      """
  }

  private var answers: HTML {
    let rows = version.evidence.enumerated().map { index, item -> HTML in
      """
      <tr><td class="number">\(index + 1)</td><td lang="\(language.rawValue)">\
      \(version.words(item.range))</td><td>\(words.title(of: item.code, in: pack))</td>\
      <td>\(words.name(item.status))</td><td lang="\(language.rawValue)">\(item.why)</td></tr>
      """
    }
    let others = version.lookAlikes.enumerated().map { index, item -> HTML in
      """
      <tr><td class="number">\(version.evidence.count + index + 1)</td>\
      <td lang="\(language.rawValue)">\(version.words(item.range))</td>\
      <td colspan="2">\(words(.doesNotCountTitle))</td><td lang="\(language.rawValue)">\(item.why)</td></tr>
      """
    }
    let text = ScenarioText(
      version: version, language: language.rawValue, places: ScenarioText.all(of: version))
    return """
      \(text.html)<div class="scroll" tabindex="0" role="region" aria-label="\(words(.answerSheet))">\
      <table><thead><tr><th scope="col" class="number">\(words(.columnNumber))</th>\
      <th scope="col">\(words(.columnWords))</th><th scope="col">\(words(.indicatorLabel))</th>\
      <th scope="col">\(words(.columnStatus))</th><th scope="col">\(words(.columnWhy))</th></tr></thead>\
      <tbody>\(rows)\(others)</tbody></table></div>\
      \(LessonPage.verdict(of: scenario, words, pack))
      """
  }
}
