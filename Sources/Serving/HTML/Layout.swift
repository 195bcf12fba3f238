internal import CaseStore
internal import Export
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import ReportModel
internal import TextMatching

/// What stands around every page: the way to the other pages, the language switch, and who is logged in.
struct Layout {
  /// The field with the token of the session, in every form.
  static let tokenField = "token"

  let context: PageContext
  let title: String
  /// The address of the page, for the language switch.
  let path: String
  /// What the page is, for keys and styles.
  let kind: String
  /// The scripts of the page besides the one of all pages.
  let scripts: [PageScript]
  /// After how many seconds the page is loaded anew; `nil` for never.
  let reloads: Int?

  init(
    _ context: PageContext, title: String, path: String = "/", kind: String = "plain",
    scripts: [PageScript] = [], reloads: Int? = nil
  ) {
    self.context = context
    self.title = title
    self.path = path
    self.kind = kind
    self.scripts = scripts
    self.reloads = reloads
  }

  private var words: PageWords { context.words }

  /// The field that every form of a session carries.
  static func token(_ context: PageContext) -> HTML {
    guard let session = context.session else { return .empty }
    return "<input type=\"hidden\" name=\"\(tokenField)\" value=\"\(session.formToken)\">"
  }

  /// The whole page.
  func page(_ content: HTML) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="\(words.language.rawValue)"><head><meta charset="utf-8">\
    <meta name="viewport" content="width=device-width, initial-scale=1">\
    <meta name="robots" content="noindex"><title>\(title) · Fanal</title>\
    <link rel="icon" href="/assets/fanal.svg"><link rel="stylesheet" href="/assets/fanal.css">\
    <script src="/assets/fanal.js" defer></script>\(scriptTags)\(refresh)</head>
    <body data-page="\(kind)"><a class="skip" href="#content">\(words(.skipToContent))</a>
    <header class="top"><a class="brand" href="/">\
    <img src="/assets/fanal.svg" alt="" width="22" height="22">Fanal</a>\(navigation)\(account)</header>
    <main id="content">\(notices)\(content)</main>
    <footer class="bottom"><p>\(words(.caution))</p></footer>\(keyHelp)</body></html>

    """
  }

  private var scriptTags: [HTML] {
    scripts.map { script -> HTML in "<script src=\"/assets/\(script.rawValue)\" defer></script>" }
  }

  private var refresh: HTML {
    reloads.map { "<meta http-equiv=\"refresh\" content=\"\($0)\">" } ?? .empty
  }

  private var navigation: HTML {
    guard let person = context.person else { return .empty }
    let links = PageEntry.all.filter { entry in
      entry.right.map { person.role.allows($0) } ?? true
    }.map { entry -> HTML in
      let isHere =
        path == entry.path || path.hasPrefix(entry.path + "?") || path.hasPrefix(entry.path + "/")
      let current: HTML = isHere ? " aria-current=\"page\"" : .empty
      return "<a href=\"\(entry.path)\"\(current)>\(words(entry.title))</a>"
    }
    return "<nav aria-label=\"\(words(.mainNavigation))\">\(links)</nav>"
  }

  /// The language switch, and the way out.
  private var account: HTML {
    let other: Language = words.language == .english ? .french : .english
    let otherWords = PageWords(language: other)
    let to = FormFields.encoded(path)
    let language: HTML = """
      <a class="language" lang="\(other.rawValue)" hreflang="\(other.rawValue)" \
      href="/language/\(other.rawValue)?to=\(to)">\(otherWords(.ownName))</a>
      """
    guard let session = context.session, let person = context.person else {
      return "<div class=\"account\">\(language)</div>"
    }
    let exposure = session.exposure
    let counter: HTML =
      exposure.read == 0
      ? .empty
      : """
      <span class="exposure" title="\(words(.exposureTitle))">\
      \(words.count(exposure.read, .readCount, .readCounts)) · \
      \(words.count(exposure.distressing, .hardCount, .hardCounts))</span>
      """
    return """
      <div class="account">\(counter)<span class="who">\(person.handle)</span>\(language)\
      <form method="post" action="/logout">\(Self.token(context))\
      <button class="plain">\(words(.logOut))</button></form></div>
      """
  }

  private var notices: HTML {
    guard let session = context.session else { return .empty }
    let list = session.takeNotices().map { notice -> HTML in
      var undo = HTML.empty
      if let act = notice.undo {
        undo = """
          <form method="post" action="\(act.path)">\(Self.token(context))\
          <input type="hidden" name="\(act.name)" value="\(act.value)">\
          <button data-key="u">\(words(.undo))</button></form>
          """
      }
      return "<div class=\"notice\" role=\"status\"><p>\(words(notice.text))</p>\(undo)</div>"
    }
    return "\(list)"
  }

  /// The keys, which `?` shows.
  private var keyHelp: HTML {
    let keys: [(String, Message)]
    switch kind {
    case "queue":
      keys = [("j k", .keysRows), ("⏎", .keysOpen), ("/", .keysSearch), ("u", .keysUndo)]
    case "lesson":
      keys = [("→", .keysNextStep), ("←", .keysLastStep), ("e", .keysAllSteps)]
    case "report":
      keys = [
        ("j k", .keysIndicators), ("y n m", .keysVerdict), ("d", .keysDecide), ("s", .keysShow),
        ("u", .keysUndo), ("q", .keysQueue),
      ]
    default: return .empty
    }
    let rows = keys.map { key, text -> HTML in
      let caps = key.split(separator: " ").map { cap -> HTML in "<kbd>\(String(cap))</kbd>" }
      return "<div><dt>\(caps.joined(" "))</dt><dd>\(words(text))</dd></div>"
    }
    return """
      <dialog id="keys" aria-label="\(words(.keysTitle))"><h2>\(words(.keysTitle))</h2>\
      <dl>\(rows)</dl><form method="dialog"><button>\(words(.close))</button></form></dialog>
      """
  }
}

/// A script that only some pages need.
enum PageScript: String, Sendable, CaseIterable {
  case bench = "bench.js"
  case lesson = "lesson.js"

  var text: String {
    switch self {
    case .bench: BenchScript.text
    case .lesson: LessonScript.text
    }
  }
}

/// A page that the navigation leads to.
struct PageEntry: Sendable {
  let path: String
  let title: Message
  /// The right that it needs; `nil` for everybody who is logged in.
  let right: Right?

  /// The pages, in the order of the navigation.
  static let all = [
    PageEntry(path: "/queue", title: .queueTitle, right: .read),
    PageEntry(path: "/search", title: .searchTitle, right: .read),
    PageEntry(path: "/dashboard", title: .dashboardTitle, right: .read),
    PageEntry(path: "/bench", title: .benchTitle, right: nil),
    PageEntry(path: "/training", title: .trainingTitle, right: nil),
    PageEntry(path: "/try", title: .tryTitle, right: nil),
    PageEntry(path: "/export", title: .exportTitle, right: .export),
    PageEntry(path: "/handover", title: .handOverTitle, right: .coordinate),
    PageEntry(path: "/people", title: .peopleTitle, right: .administer),
  ]
}
