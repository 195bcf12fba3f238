internal import CaseStore
internal import Export
internal import ReportModel
internal import TextMatching

/// What a trainer sees of their class: the code, what it works on, and what came of it.
struct ClassPanel {
  let workplace: Workplace
  let context: PageContext

  private var words: PageWords { context.words }
  private var library: TrainingLibrary { workplace.training }

  var html: HTML {
    guard let person = context.person, TrainingRoutes.mayTeach(person.role) else { return .empty }
    let token = Layout.token(context)
    guard let course = workplace.classroom.course(of: person.handle, now: workplace.clock()) else {
      return """
        <section class="panel"><h2>\(words(.classTitle))</h2><p>\(words(.classHint))</p>\
        <form method="post" action="/training/class">\(token)\
        <button class="main">\(words(.classOpen))</button></form></section>
        """
    }
    let people = words.count(course.people, .personCount, .personCounts)
    return """
      <section class="panel"><h2>\(words(.classTitle))</h2>\
      <p>\(words(.classCode)) <b class="code-large">\(course.code)</b></p>\
      <p>\(words(.classAddress)) <span class="address">\(workplace.address)/class</span> · \(people)</p>\
      \(chooser(course.activity, token))\(course.activity.map { results($0, person.handle) } ?? .empty)\
      <div class="acts"><a class="button" href="/training">\(words(.refresh))</a>\
      <form method="post" action="/training/class/close">\(token)\
      <button>\(words(.classClose))</button></form></div></section>
      """
  }

  private func chooser(_ activity: Classroom.Activity?, _ token: HTML) -> HTML {
    var options = words.sorted(library.scenarios) { $0.version(words.language).title }.map {
      Choice.Option(value: "scenario:" + $0.id, title: $0.version(words.language).title)
    }
    if library.tests != nil {
      options += KnowledgeTests.Phase.allCases.map {
        Choice.Option(value: "test:" + $0.rawValue, title: words($0.title))
      }
    }
    let chosen =
      switch activity {
      case nil: ""
      case .scenario(let id): "scenario:" + id
      case .test(let phase): "test:" + phase.rawValue
      }
    let choice = Choice(
      name: "activity", label: words(.classShows), options: options, chosen: chosen,
      none: words(.classWaits))
    return """
      <form method="post" action="/training/class/show" class="row">\(token)\(choice.html)\
      <button class="main">\(words(.classShow))</button></form>
      """
  }

  // MARK: - Results

  private func results(_ activity: Classroom.Activity, _ trainer: String) -> HTML {
    let answers = workplace.classroom.answers(to: activity, of: trainer)
    let count = max(answers.marks.count, answers.results.count)
    let head: HTML = "<h3>\(words(.classResults))</h3>"
    guard count >= Classroom.fewestShown else {
      let least = words.number(Classroom.fewestShown)
      return """
        \(head)<p>\(words.count(count, .answerCount, .answerCounts)). \
        <span class="dim">\(words(.classResultsFew, least))</span></p>
        """
    }
    switch activity {
    case .scenario(let id):
      guard let scenario = library.scenario(id) else { return .empty }
      return "\(head)\(results(of: scenario, answers.marks))"
    case .test(let phase):
      guard let tests = library.tests else { return .empty }
      return """
        \(head)\(results(of: tests.items(phase), answers.results))\(progress(tests, trainer))
        """
    }
  }

  /// For each place of the key how many of the class found it. The texts of the two languages have places of
  /// their own, so people who read the other one are counted with theirs.
  private func results(of scenario: Scenario, _ answers: [LearnerAnswer]) -> HTML {
    let parts = Language.allCases.map { language -> HTML in
      let version = scenario.version(language)
      let own = answers.filter { $0.language == language }
      if own.isEmpty { return .empty }
      if own.count < Classroom.fewestShown {
        return "<p class=\"dim\">\(words.count(own.count, .answerCount, .answerCounts))</p>"
      }
      let scores = own.map { SpanScore($0, key: scenario, version) }
      let rows = version.evidence.enumerated().map { index, item -> HTML in
        let found = scores.count { $0.outcomes[index] == .found }
        let other = scores.count { score in
          if case .otherCode = score.outcomes[index] { true } else { false }
        }
        return """
          <tr><td lang="\(language.rawValue)"><q class="indicator">\(version.words(item.range))</q></td>\
          <td>\(bar(found, of: own.count))</td><td class="number">\(words.number(other))</td>\
          <td class="number">\(words.number(own.count - found - other))</td></tr>
          """
      }
      return """
        <p>\(words.count(own.count, .answerCount, .answerCounts))</p>\
        <div class="scroll" tabindex="0" role="region" aria-label="\(words(.classResults))">\
        <table><thead><tr><th scope="col">\(words(.columnWords))</th>\
        <th scope="col">\(words(.columnFound))</th><th scope="col" class="number">\
        \(words(.columnOther))</th><th scope="col" class="number">\(words(.columnMissed))</th></tr>\
        </thead><tbody>\(rows)</tbody></table></div>
        """
    }
    return "\(parts)"
  }

  private func results(of items: [KnowledgeTests.Item], _ answers: [[Bool?]]) -> HTML {
    let rows = items.enumerated().map { index, item -> HTML in
      let right = answers.count { $0.indices.contains(index) && $0[index] == true }
      return """
        <tr><td>\(words.number(index + 1)). \(item.version(words.language).question)</td>\
        <td>\(bar(right, of: answers.count))</td></tr>
        """
    }
    return """
      <p>\(words.count(answers.count, .answerCount, .answerCounts))</p>\
      <div class="scroll" tabindex="0" role="region" aria-label="\(words(.classResults))">\
      <table><thead><tr><th scope="col">\(words(.columnQuestion))</th>\
      <th scope="col">\(words(.columnRight))</th></tr></thead><tbody>\(rows)</tbody></table></div>
      """
  }

  /// The mean before and after, where enough people answered both.
  private func progress(_ tests: KnowledgeTests, _ trainer: String) -> HTML {
    let means = KnowledgeTests.Phase.allCases.map { phase -> String? in
      let answers = workplace.classroom.answers(to: .test(phase), of: trainer).results
      guard answers.count >= Classroom.fewestShown else { return nil }
      let items = tests.items(phase)
      let right = answers.reduce(0) { sum, results in sum + results.count { $0 == true } }
      let share = Double(right) / Double(max(1, answers.count * items.count))
      return words.points((share * 100).rounded()) + "\u{A0}%"
    }
    guard let before = means[0], let after = means[1] else { return .empty }
    return "<p class=\"hint\"><b>\(words(.classProgress, before, after))</b></p>"
  }

  private func bar(_ count: Int, of total: Int) -> HTML {
    """
    <meter min="0" max="\(total)" value="\(count)">\(count)</meter> \
    \(words(.countOf, words.number(count), words.number(total)))
    """
  }
}
