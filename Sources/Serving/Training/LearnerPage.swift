internal import CaseStore
internal import Export
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// A scenario that a learner reads by themselves: mark the words, choose indicators, pillars and priority;
/// then the answer stands beside the key, place by place.
///
/// With script words are marked in the text; without it each sentence has a list of indicators.
struct LearnerPage {
  let scenario: Scenario
  let language: Language
  let words: PageWords
  let pack: CompiledPack
  let library: TrainingLibrary
  /// Where the answer goes.
  let action: String
  /// The hidden fields of the form.
  let token: HTML
  var answer: LearnerAnswer?

  private var version: Scenario.Version { scenario.version(language) }

  var html: HTML {
    guard let answer else { return form }
    return result(SpanScore(answer, key: scenario, version), answer)
  }

  // MARK: - Asking

  private var form: HTML {
    let codes = words.sorted(library.codes(for: scenario, in: pack)) {
      words.title(of: $0, in: pack)
    }
    let options = codes.map { code -> HTML in
      "<option value=\"\(code)\">\(words.title(of: code, in: pack))</option>"
    }
    let pillars = Pillar.allCases.map { pillar -> HTML in
      """
      <label class="check"><input type="checkbox" name="pillar" value="\(pillar.rawValue)">\
      \(words.name(pillar))</label>
      """
    }
    let priorities = Priority.allCases.map { priority -> HTML in
      """
      <label class="check"><input type="radio" name="priority" value="\(priority.rawValue)">\
      \(words.name(priority))</label>
      """
    }
    return """
      <p id="learn-hint">\(words(.learnHint))</p>\
      <form method="post" action="\(action)" class="stack learn" \
      data-remove="\(words(.removeMark))">\
      \(token)<input type="hidden" name="text" value="\(language.rawValue)">\
      <div class="text" lang="\(language.rawValue)"><p class="title">\(version.title)</p>\
      <p class="narrative markable" data-field="mark" data-label="\(words(.learnHint))" data-dialog="choose">\(version.narrative)</p></div>\
      <noscript>\(sentences(codes))</noscript>\
      <div class="marks" hidden><h2>\(words(.yourMarks))</h2><p class="dim">\(words(.noMarks))</p>\
      <ul class="marked-words" aria-live="polite"></ul></div>\
      <fieldset><legend>\(words(.pillarsQuestion))</legend><div class="row">\(pillars)</div></fieldset>\
      <fieldset><legend>\(words(.priorityQuestion))</legend><div class="row">\(priorities)</div>\
      </fieldset><button class="main">\(words(.compareWithKey))</button></form>\
      <dialog id="choose" aria-label="\(words(.chooseIndicator))"><form method="dialog" class="stack">\
      <h2>\(words(.chooseIndicator))</h2><p><q id="chosen-words"></q></p>\
      <label>\(words(.indicatorLabel))<select id="chosen-code" size="10">\(options)</select></label>\
      <div class="acts"><button class="main" value="mark">\(words(.markThis))</button>\
      <button value="">\(words(.cancel))</button></div></form></dialog>
      """
  }

  /// For browsers without script: a choice for each sentence.
  private func sentences(_ codes: [String]) -> HTML {
    let list = Self.sentences(of: version.narrative).map { range -> HTML in
      let choices = codes.map { code -> HTML in
        """
        <option value="s\(range.lowerBound)-\(range.upperBound):\(code)">\
        \(words.title(of: code, in: pack))</option>
        """
      }
      return """
        <li><label><span lang="\(language.rawValue)">\(version.words(range))</span>\
        <select name="mark"><option value="">–</option>\(choices)</select></label></li>
        """
    }
    return "<p>\(words(.sentencesHint))</p><ol class=\"sentences\">\(list)</ol>"
  }

  /// The sentences of a text, as Unicode scalars; white space between them belongs to none.
  static func sentences(of text: String) -> [Range<Int>] {
    let scalars = Array(text.unicodeScalars)
    var result: [Range<Int>] = []
    var start = 0
    func add(_ end: Int) {
      var range = start..<end
      while let first = range.first, scalars[first].properties.isWhitespace {
        range = (first + 1)..<range.upperBound
      }
      if !range.isEmpty { result.append(range) }
      start = end
    }
    for index in scalars.indices {
      let isEnd = [".", "!", "?", "…"].contains(scalars[index])
      let next = index + 1 < scalars.count ? scalars[index + 1] : "\n"
      if scalars[index] == "\n" || (isEnd && next.properties.isWhitespace) { add(index + 1) }
    }
    add(scalars.count)
    return result
  }

  // MARK: - Answering

  private func result(_ score: SpanScore, _ answer: LearnerAnswer) -> HTML {
    let text = ScenarioText(
      version: version, language: language.rawValue, places: ScenarioText.all(of: version))
    let rows = zip(version.evidence, score.outcomes).enumerated().map { index, pair in
      row(index + 1, pair.0, pair.1)
    }
    let extras = score.extras.map { extra($0.mark, $0.kind) }
    return """
      <p class="hint" role="status"><b>\
      \(words(.scoreLine, words.number(score.found), words.number(score.outcomes.count)))</b> \
      \(pillars(score)) \(priority(score))</p>\(text.html)\
      <h2>\(words(.placeByPlace))</h2><ol class="findings">\(rows)</ol>\
      \("<h3>\(words(.marksTooMany))</h3><ul>\(extras)</ul>", if: !extras.isEmpty)\
      \(LessonPage.verdict(of: scenario, words, pack))\(teaching)
      """
  }

  private func row(_ number: Int, _ item: Scenario.Evidence, _ outcome: SpanScore.Outcome) -> HTML {
    let sign: (String, String) =
      switch outcome {
      case .found: ("✓", words(.outcomeFound))
      case .otherCode(let code): ("≈", words(.outcomeOther, words.title(of: code, in: pack)))
      case .missed: ("✗", words(.outcomeMissed))
      }
    return """
      <li id="place-\(number)"><h4>\(number). \(words.title(of: item.code, in: pack))</h4>\
      <p><span class="tag"><span aria-hidden="true">\(sign.0)</span> \(sign.1)</span> \
      <q class="indicator" lang="\(language.rawValue)">\(version.words(item.range))</q> \
      <span class="tag">\(HTML(markup: words.signed(item.status)))</span></p>\
      <p lang="\(language.rawValue)">\(item.why)</p></li>
      """
  }

  private func extra(_ mark: LearnerAnswer.Mark, _ kind: SpanScore.Extra) -> HTML {
    let why: HTML =
      switch kind {
      case .lookAlike(let index):
        "<span lang=\"\(language.rawValue)\">\(version.lookAlikes[index].why)</span>"
      case .nothing: "\(words(.notInKey))"
      }
    return """
      <li><q lang="\(language.rawValue)">\(version.words(mark.range))</q> \
      (\(words.title(of: mark.code, in: pack)))\(words(.colon)) \(why)</li>
      """
  }

  private func pillars(_ score: SpanScore) -> String {
    func list(_ pillars: Set<Pillar>) -> String {
      Pillar.allCases.filter(pillars.contains).map { words.name($0) }.joined(separator: ", ")
    }
    var parts: [String] = []
    if !score.pillarsRight.isEmpty { parts.append(words(.pillarsRight, list(score.pillarsRight))) }
    if !score.pillarsMissed.isEmpty {
      parts.append(words(.pillarsMissed, list(score.pillarsMissed)))
    }
    if !score.pillarsExtra.isEmpty { parts.append(words(.pillarsExtra, list(score.pillarsExtra))) }
    return parts.joined(separator: " ")
  }

  private func priority(_ score: SpanScore) -> String {
    switch score.isPriorityRight {
    case nil: ""
    case true?: words(.priorityRight)
    case false?: words(.priorityOther, words.name(scenario.priority))
    }
  }

  private var teaching: HTML {
    let lists: [(Message, [String])] = [
      (.teachingPoints, version.points), (.commonMistakes, version.mistakes),
      (.askSafely, version.ask),
    ]
    let parts = lists.filter { !$0.1.isEmpty }.map { title, texts -> HTML in
      let items = texts.map { text -> HTML in "<li>\(text)</li>" }
      return "<h3>\(words(title))</h3><ul lang=\"\(language.rawValue)\">\(items)</ul>"
    }
    return "\(parts)"
  }
}
