internal import CaseStore
internal import Export
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import ReportModel
internal import TextMatching

/// Classes: what their trainers do with them, and the one page that people who joined see.
struct ClassRoutes {
  let workplace: Workplace

  private var library: TrainingLibrary { workplace.training }
  private var cookieName: String { workplace.settings.cookieName + "-class" }

  func add(to router: PageRouter) {
    router.post("/training/class") { _, context in
      let trainer = try trainer(context)
      _ = workplace.classroom.open(by: trainer, now: workplace.clock())
      return Response.onward(to: "/training")
    }
    router.post("/training/class/close") { _, context in
      workplace.classroom.close(by: try trainer(context))
      context.session?.say(.init(text: LocalizedText(.classClosed)))
      return Response.onward(to: "/training")
    }
    router.post("/training/class/show") { _, context in
      let trainer = try trainer(context)
      workplace.classroom.show(try activity(context.form["activity"]), by: trainer)
      return Response.onward(to: "/training")
    }
    router.get("/class") { request, context in try show(request, context) }
    router.post("/class/join") { _, context in try join(context) }
    router.post("/class/answer") { request, context in try answer(request, context) }
    router.post("/class/leave") { _, context in
      var response = Response.onward(to: "/class")
      response.setCookie(cookie("", maxAge: 0))
      return response
    }
  }

  // MARK: - Trainers

  private func trainer(_ context: PageContext) throws(PageError) -> String {
    let person = try context.person(for: nil)
    guard TrainingRoutes.mayTeach(person.role) else { throw .notAllowed(person.role) }
    return person.handle
  }

  private func activity(_ text: String?) throws(PageError) -> Classroom.Activity? {
    guard let text else { return nil }
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, parts[0] == "scenario", library.scenario(parts[1]) != nil {
      return .scenario(parts[1])
    }
    if parts.count == 2, parts[0] == "test", library.tests != nil,
      let phase = KnowledgeTests.Phase(rawValue: parts[1])
    {
      return .test(phase)
    }
    throw QueueFilter.wrong("activity")
  }

  // MARK: - People who joined

  private func participant(
    _ request: Request
  ) -> (Classroom.Participant, Classroom.Activity?)? {
    guard let cookie = request.cookies[cookieName] else { return nil }
    return workplace.classroom.participant(cookie.value, now: workplace.clock())
  }

  private func cookie(_ value: String, maxAge: Int? = nil) -> Cookie {
    Cookie(
      name: cookieName, value: value, maxAge: maxAge, path: "/",
      secure: workplace.settings.isSecure, httpOnly: true, sameSite: .strict)
  }

  private func page(_ context: PageContext, _ content: HTML, waits: Bool = false) -> Response {
    .page(
      Layout(
        context, title: context.words(.classTitle), path: "/class", kind: "class",
        scripts: [.lesson], reloads: waits ? 5 : nil
      ).page(content))
  }

  /// The fields of a form of the class. A trainer who tries it in their own browser has a session as well.
  private func token(_ participant: Classroom.Participant, _ context: PageContext) -> HTML {
    """
    \(Layout.token(context))<input type="hidden" name="class" value="\(participant.formToken)">
    """
  }

  private func show(_ request: Request, _ context: PageContext) throws -> Response {
    let words = context.words
    guard let (participant, activity) = participant(request) else {
      return joinPage(context, error: nil)
    }
    switch activity {
    case nil:
      return page(
        context,
        """
        <h1>\(words(.classTitle))</h1><div class="empty"><p>\(words(.classWaitsForTrainer))</p></div>\
        \(leave(context))
        """, waits: true)
    case .scenario(let id):
      guard let scenario = library.scenario(id) else { throw PageError.notFound }
      return page(
        context,
        "<h1>\(words(.learnTitle))</h1>\(learner(scenario, participant, context).html)\(leave(context))"
      )
    case .test(let phase):
      guard let tests = library.tests else { throw PageError.notFound }
      let test = TestPage(
        phase: phase, tests: tests, words: words, action: "/class/answer",
        token: token(participant, context))
      return page(context, "<h1>\(words(phase.title))</h1>\(test.html)\(leave(context))")
    }
  }

  private func leave(_ context: PageContext) -> HTML {
    """
    <form method="post" action="/class/leave">\(Layout.token(context))<button class="plain">\(context.words(.classLeave))</button></form>
    """
  }

  private func learner(
    _ scenario: Scenario, _ participant: Classroom.Participant, _ context: PageContext,
    _ answer: LearnerAnswer? = nil
  ) -> LearnerPage {
    LearnerPage(
      scenario: scenario, language: answer?.language ?? context.language, words: context.words,
      pack: workplace.pack, library: library, action: "/class/answer",
      token: token(participant, context),
      answer: answer)
  }

  private func joinPage(
    _ context: PageContext, error: String?, status: HTTPResponse.Status = .ok
  ) -> Response {
    let words = context.words
    let alert: HTML = error.map { "<p class=\"error\" role=\"alert\">\($0)</p>" } ?? .empty
    return .page(
      Layout(context, title: words(.classTitle), path: "/class", kind: "class").page(
        """
        <div class="narrow"><h1>\(words(.classTitle))</h1><p>\(words(.classJoinIntro))</p>\(alert)\
        <form method="post" action="/class/join" class="stack">\(Layout.token(context))\
        <label>\(words(.classCode))<input name="code" required maxlength="20" autocomplete="off" \
        autocapitalize="characters" spellcheck="false" autofocus></label>\
        <button class="main">\(words(.classJoin))</button></form></div>
        """), status: status)
  }

  private func join(_ context: PageContext) throws -> Response {
    let words = context.words
    switch workplace.classroom.join(context.form["code"] ?? "", now: workplace.clock()) {
    case .joined(let participant):
      var response = Response.onward(to: "/class")
      response.setCookie(cookie(participant.key))
      return response
    case .wrongCode:
      return joinPage(context, error: words(.classWrongCode), status: .forbidden)
    case .full:
      return joinPage(context, error: words(.classFull), status: .conflict)
    case .wait(let seconds):
      var response = joinPage(
        context, error: words(.classWait, words.number(seconds)), status: .tooManyRequests)
      response.headers[.retryAfter] = "\(seconds)"
      return response
    }
  }

  private func answer(_ request: Request, _ context: PageContext) throws -> Response {
    let words = context.words
    guard let (participant, activity) = participant(request) else {
      return joinPage(context, error: words(.classOver), status: .forbidden)
    }
    guard Secret.equal(context.form.exact("class") ?? "", participant.formToken) else {
      throw PageError(.forbidden, .formTooOld)
    }
    switch activity {
    case nil: return .onward(to: "/class")
    case .scenario(let id):
      guard let scenario = library.scenario(id) else { throw PageError.notFound }
      let language = TrainingRoutes.language(context.form, context)
      let length = scenario.version(language).narrative.unicodeScalars.count
      let answer = LearnerAnswer(context.form, length: length, language: language)
      workplace.classroom.keep(answer, to: .scenario(id), of: participant)
      return page(
        context,
        """
        <h1>\(words(.learnTitle))</h1>\(learner(scenario, participant, context, answer).html)\
        <p><a class="button" href="/class">\(words(.classFurther))</a></p>
        """)
    case .test(let phase):
      guard let tests = library.tests else { throw PageError.notFound }
      let answers = TestPage.answers(context.form, tests.items(phase), context.language)
      let results = TestPage.results(answers, tests.items(phase), context.language)
      workplace.classroom.keep(results, to: .test(phase), of: participant)
      let test = TestPage(
        phase: phase, tests: tests, words: words, action: "/class/answer",
        token: token(participant, context), answers: answers)
      return page(
        context,
        """
        <h1>\(words(phase.title))</h1>\(test.html)\
        <p><a class="button" href="/class">\(words(.classFurther))</a></p>
        """)
    }
  }
}
