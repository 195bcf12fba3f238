internal import CaseStore
internal import Export
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// The training room: invented reports to teach with and to learn from. It asks the store for nothing.
struct TrainingRoutes {
  let workplace: Workplace

  private var library: TrainingLibrary { workplace.training }

  func add(to router: PageRouter) {
    router.get("/training") { request, context in try list(SessionRoutes.query(request), context) }
    router.get("/training/pairs/:id") { request, context in
      try pair(SessionRoutes.query(request), context)
    }
    router.get("/training/:id") { request, context in
      try await lesson(SessionRoutes.query(request), context)
    }
    router.get("/training/:id/try") { request, context in
      try learn(SessionRoutes.query(request), context)
    }
    router.post("/training/:id/try") { _, context in try learn(context.form, context) }
    router.get("/training/:id/handout") { request, context in
      try handout(SessionRoutes.query(request), context)
    }
  }

  /// The page of a scenario.
  static func path(_ id: String) -> String { "/training/" + FormFields.encoded(id) }

  /// Whether a role opens classes.
  static func mayTeach(_ role: Role) -> Bool { role == .trainer || role.allows(.coordinate) }

  // MARK: - Library

  private func list(_ query: FormFields, _ context: PageContext) throws -> Response {
    _ = try context.person(for: nil)
    let words = context.words
    let shown = library.scenarios.filter { scenario in
      (query["form"].map { $0 == scenario.form } ?? true)
        && (query["sector"].map { $0 == scenario.sector } ?? true)
        && (query["difficulty"].map { $0 == "\(scenario.difficulty)" } ?? true)
    }
    let content: HTML =
      library.scenarios.isEmpty
      ? """
      <div class="empty"><p><b>\(words(.noScenarios))</b></p><p>\(words(.noScenariosHelp))</p></div>
      """
      : """
      \(ClassPanel(workplace: workplace, context: context).html)\(filters(query, words))\
      \(cards(shown, words))\(pairs(words))\(tests(context))
      """
    return .page(
      Layout(context, title: words(.trainingTitle), path: "/training", kind: "training").page(
        """
        <h1>\(words(.trainingTitle))</h1><p>\(words(.trainingIntro))</p>\(problems(words))\(content)
        """))
  }

  private func problems(_ words: PageWords) -> HTML {
    if library.problems.isEmpty { return .empty }
    let list = library.problems.map { problem -> HTML in
      "<li><code>\(problem.place)</code> \(words(problem.message))</li>"
    }
    return """
      <details class="error"><summary>\
      \(words(.trainingProblems, words.number(library.problems.count)))</summary><ul>\(list)</ul></details>
      """
  }

  private func filters(_ query: FormFields, _ words: PageWords) -> HTML {
    func choice(_ name: String, _ label: Message, _ values: [String], _ title: (String) -> String)
      -> HTML
    {
      let options = words.sorted(values, by: title).map {
        Choice.Option(value: $0, title: title($0))
      }
      return Choice(
        name: name, label: words(label), options: options, chosen: query[name] ?? "",
        none: words(.any)
      ).html
    }
    let all = library.scenarios
    return """
      <form class="row" method="get" action="/training">\
      \(choice("form", .kindOfText, Set(all.map(\.form)).sorted()) { TrainingWords.form($0, words) })\
      \(choice("sector", .sectorLabel, Set(all.map(\.sector)).sorted()) { TrainingWords.sector($0, words) })\
      \(choice("difficulty", .difficultyLabel, Set(all.map { "\($0.difficulty)" }).sorted()) { $0 })\
      <button>\(words(.applyFilters))</button></form>
      """
  }

  private func cards(_ list: [Scenario], _ words: PageWords) -> HTML {
    if list.isEmpty { return "<div class=\"empty\"><p>\(words(.noScenarioPasses))</p></div>" }
    let items = words.sorted(list) { $0.version(words.language).title }.map { scenario -> HTML in
      let path = Self.path(scenario.id)
      let facts = [
        TrainingWords.form(scenario.form, words), TrainingWords.sector(scenario.sector, words),
        words(.difficultyOf, words.number(scenario.difficulty)),
      ].joined(separator: " · ")
      let title = scenario.version(words.language).title
      return """
        <li><h3><a href="\(path)">\(title)</a></h3><p class="dim">\(facts)</p>\
        <div class="acts"><a class="button" href="\(path)">\(words(.lessonTeach))\
        <span class="hidden"> \(title)</span></a>\
        <a class="button" href="\(path)/try">\(words(.lessonTry))<span class="hidden"> \(title)</span></a>\
        <a class="button" href="\(path)/handout">\(words(.lessonHandout))\
        <span class="hidden"> \(title)</span></a></div></li>
        """
    }
    return """
      <h2>\(words.count(list.count, .scenarioCount, .scenarioCounts))</h2>\
      <ul class="cards">\(items)</ul>
      """
  }

  private func pairs(_ words: PageWords) -> HTML {
    let items = library.pairs.map { first, second -> HTML in
      """
      <li><a href="/training/pairs/\(first.id)">\(first.version(words.language).title) / \
      \(second.version(words.language).title)</a></li>
      """
    }
    if items.isEmpty { return .empty }
    return "<h2>\(words(.pairsTitle))</h2><p>\(words(.pairsHint))</p><ul>\(items)</ul>"
  }

  private func tests(_ context: PageContext) -> HTML {
    let words = context.words
    guard let tests = library.tests else { return .empty }
    let items = KnowledgeTests.Phase.allCases.map { phase -> HTML in
      """
      <li><a href="/training/tests/\(phase.rawValue)">\(words(phase.title))</a> \
      <span class="dim">\(words.count(tests.items(phase).count, .itemCount, .itemCounts))</span></li>
      """
    }
    return """
      <h2>\(words(.testsTitle))</h2><p>\(words(.testsHint))</p><ul>\(items)</ul>
      """
  }

  // MARK: - Scenarios

  private func scenario(_ context: PageContext) throws(PageError) -> Scenario {
    _ = try context.person(for: nil)
    guard let scenario = context.parameters.get("id").flatMap(library.scenario) else {
      throw .notFound
    }
    return scenario
  }

  /// The language of the text, which may be another one than that of the page.
  static func language(_ fields: FormFields, _ context: PageContext) -> Language {
    fields["text"].flatMap(Language.init(rawValue:)) ?? context.language
  }

  private func lesson(_ query: FormFields, _ context: PageContext) async throws -> Response {
    let scenario = try scenario(context)
    let language = Self.language(query, context)
    let last = LessonPage.lastStep(of: scenario.version(language))
    let step = min(last, max(0, query["step"].flatMap { Int($0) } ?? 0))
    var engine: Assessment?
    if step == last {
      let (pack, report) = (workplace.pack, scenario.report(language))
      engine = try await workplace.ask { _ in try Assessor(pack: pack).assess(report) }
    }
    let page = LessonPage(
      scenario: scenario, language: language, step: step, words: context.words,
      pack: workplace.pack, engine: engine)
    return .page(
      Layout(
        context, title: scenario.version(language).title,
        path: Self.path(scenario.id) + "?text=\(language.rawValue)&step=\(step)", kind: "lesson"
      ).page(
        page.html))
  }

  private func learn(_ fields: FormFields, _ context: PageContext) throws -> Response {
    let scenario = try scenario(context)
    let (words, language) = (context.words, Self.language(fields, context))
    let path = Self.path(scenario.id) + "/try"
    let isAnswered = fields.pairs.contains { $0.name == Layout.tokenField }
    let page = LearnerPage(
      scenario: scenario, language: language, words: words, pack: workplace.pack, library: library,
      action: path, token: Layout.token(context),
      answer: isAnswered
        ? LearnerAnswer(
          fields, length: scenario.version(language).narrative.unicodeScalars.count,
          language: language)
        : nil)
    let again: HTML =
      isAnswered
      ? "<p><a class=\"button\" href=\"\(path)?text=\(language.rawValue)\">\(words(.learnAgain))</a></p>"
      : .empty
    return .page(
      Layout(
        context, title: words(.learnTitle), path: path + "?text=\(language.rawValue)",
        kind: "learn", scripts: [.lesson]
      ).page(
        """
        <p><a href="/training">\(words(.backToTraining))</a></p><h1>\(words(.learnTitle))</h1>\
        \(page.html)\(again)
        """))
  }

  private func handout(_ query: FormFields, _ context: PageContext) throws -> Response {
    let scenario = try scenario(context)
    let language = Self.language(query, context)
    let handout = Handout(
      scenario: scenario, language: language, words: context.words, pack: workplace.pack,
      library: library, hasAnswers: query["answers"] == "yes")
    return .page(
      Layout(
        context, title: scenario.version(language).title,
        path: Self.path(scenario.id) + "/handout?text=\(language.rawValue)", kind: "handout"
      ).page(
        handout.html))
  }

  private func pair(_ query: FormFields, _ context: PageContext) throws -> Response {
    let scenario = try scenario(context)
    guard let other = scenario.pair.flatMap(library.scenario) else { throw PageError.notFound }
    let language = Self.language(query, context)
    let ordered = [scenario, other].sorted { $0.id < $1.id }
    let page = PairPage(
      first: ordered[0], second: ordered[1], language: language,
      isRevealed: query["reveal"] == "yes", words: context.words, pack: workplace.pack)
    return .page(
      Layout(
        context, title: context.words(.pairTitle),
        path: "/training/pairs/\(ordered[0].id)?text=\(language.rawValue)", kind: "lesson"
      ).page(
        page.html))
  }
}
