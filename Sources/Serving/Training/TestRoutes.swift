internal import CaseStore
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import ReportModel

/// The tests before and after a course, for somebody who is logged in; a class has them on its own page.
struct TestRoutes {
  let workplace: Workplace

  func add(to router: PageRouter) {
    router.get("/training/tests/:phase") { _, context in try page(context, isAnswered: false) }
    router.post("/training/tests/:phase") { _, context in try page(context, isAnswered: true) }
  }

  private func page(_ context: PageContext, isAnswered: Bool) throws -> Response {
    _ = try context.person(for: nil)
    guard let tests = workplace.training.tests,
      let phase = context.parameters.get("phase").flatMap(KnowledgeTests.Phase.init(rawValue:))
    else { throw PageError.notFound }
    let words = context.words
    let path = "/training/tests/" + phase.rawValue
    let test = TestPage(
      phase: phase, tests: tests, words: words, action: path, token: Layout.token(context),
      answers: isAnswered
        ? TestPage.answers(context.form, tests.items(phase), context.language) : nil)
    return .page(
      Layout(context, title: words(phase.title), path: path, kind: "test", scripts: [.lesson]).page(
        """
        <p><a href="/training">\(words(.backToTraining))</a></p><h1>\(words(phase.title))</h1>\
        \(test.html)
        """))
  }
}
