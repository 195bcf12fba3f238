internal import CaseStore
internal import Export
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import ReportModel
internal import TextMatching

/// Login, logout, the choice of a password, and the language switch.
struct SessionRoutes {
  let workplace: Workplace

  func add(to router: PageRouter) {
    router.get("/") { _, context in try start(context) }
    router.get("/login") { request, context in
      loginPage(context, to: Self.query(request)["to"] ?? "/")
    }
    router.post("/login") { _, context in try await login(context) }
    router.post("/logout") { _, context in try await logout(context) }
    router.get("/welcome") { request, context in
      try welcomePage(context, token: Self.query(request)["link"] ?? "")
    }
    router.post("/welcome") { _, context in try await welcome(context) }
    router.get("/language/:language") { request, context in
      try language(request, context)
    }
  }

  static func query(_ request: Request) -> FormFields { FormFields(request.uri.query ?? "") }

  /// The page that a role begins with.
  private func start(_ context: PageContext) throws -> Response {
    let person = try context.person(for: nil)
    if person.role.allows(.read) { return .onward(to: "/queue") }
    return .onward(to: "/training")
  }

  // MARK: - Login

  private func loginPage(
    _ context: PageContext, to: String, handle: String = "", error: String? = nil,
    status: HTTPResponse.Status = .ok
  ) -> Response {
    if context.session != nil, error == nil { return .onward(to: to) }
    let words = context.words
    let alert: HTML = error.map { "<p class=\"error\" role=\"alert\">\($0)</p>" } ?? .empty
    return .page(
      Layout(context, title: words(.loginTitle), path: "/login").page(
        """
        <div class="narrow"><h1>\(words(.loginTitle))</h1><p>\(words(.loginIntro))</p>\(alert)\
        <form method="post" action="/login" class="stack">\
        <input type="hidden" name="to" value="\(LocalPath.checked(to))">\
        <label>\(words(.handleLabel))<input name="handle" value="\(handle)" required \
        autocomplete="username" autocapitalize="none" spellcheck="false" autofocus></label>\
        <label>\(words(.passwordLabel))<input name="password" type="password" required \
        autocomplete="current-password"></label>\
        <button class="main">\(words(.loginTitle))</button></form>\
        <p class="dim">\(words(.loginHelp))</p></div>
        """), status: status)
  }

  private func login(_ context: PageContext) async throws -> Response {
    let (form, words) = (context.form, context.words)
    let handle = form["handle"] ?? ""
    let to = form["to"] ?? "/"
    switch try await Login(workplace).attempt(handle, form.exact("password") ?? "") {
    case .wait(let seconds):
      var response = loginPage(
        context, to: to, handle: handle, error: words(.loginWait, words.number(seconds)),
        status: .tooManyRequests)
      response.headers[.retryAfter] = "\(seconds)"
      return response
    case .refused:
      return loginPage(
        context, to: to, handle: handle, error: words(.loginFailed), status: .unauthorized)
    case .opened(let session):
      // Whoever was logged in with this browser before is so no longer.
      if let old = context.session { workplace.sessions.close(old) }
      var response = Response.onward(to: to)
      response.setCookie(Login(workplace).cookie(of: session))
      return response
    }
  }

  private func logout(_ context: PageContext) async throws -> Response {
    if let session = context.session {
      workplace.sessions.close(session)
      try await workplace.ask { store in
        _ = try store.record(
          AuditEntry(
            .sessionEnded, object: AuditEntry.Object(kind: "person", id: session.handle),
            by: session.handle))
      }
    }
    var response = Response.onward(to: "/login")
    response.setCookie(
      Cookie(
        name: workplace.settings.cookieName, value: "", maxAge: 0, path: "/",
        secure: workplace.settings.isSecure, httpOnly: true, sameSite: .strict))
    return response
  }

  // MARK: - The choice of a password

  private func purpose(of token: String) throws(PageError) -> OneTimeLinks.Purpose {
    guard let purpose = workplace.links.purpose(of: token, now: workplace.clock()) else {
      throw PageError(.gone, .linkVoid)
    }
    return purpose
  }

  private func welcomePage(
    _ context: PageContext, token: String, error: String? = nil
  ) throws -> Response {
    let words = context.words
    let intro: String
    var fields = HTML.empty
    switch try purpose(of: token) {
    case .firstAdministrator:
      intro = words(.welcomeFirst)
      fields = """
        <label>\(words(.nameLabel))<input name="name" required maxlength="200" autocomplete="name" \
        value="\(context.form["name"] ?? "")"></label>\
        <label>\(words(.handleLabel))<input name="handle" required maxlength="32" \
        pattern="[A-Za-z0-9][A-Za-z0-9._\\-]*" autocomplete="username" autocapitalize="none" \
        spellcheck="false" aria-describedby="handle-hint" value="\(context.form["handle"] ?? "")">\
        <small id="handle-hint">\(words(.handleHint))</small></label>
        """
    case .person(let handle):
      intro = words(.welcomePerson, handle)
      // For the memory of the browser.
      fields =
        "<input type=\"hidden\" name=\"handle\" value=\"\(handle)\" autocomplete=\"username\">"
    }
    let alert: HTML = error.map { "<p class=\"error\" role=\"alert\">\($0)</p>" } ?? .empty
    let least = CaseStore.shortestPassword
    return .page(
      Layout(context, title: words(.welcomeTitle), path: "/welcome?link=\(token)").page(
        """
        <div class="narrow"><h1>\(words(.welcomeTitle))</h1><p>\(intro)</p>\(alert)\
        <form method="post" action="/welcome" class="stack">\(Layout.token(context))\
        <input type="hidden" name="link" value="\(token)">\(fields)\
        <label>\(words(.passwordLabel))<input name="password" type="password" required \
        minlength="\(least)" autocomplete="new-password" aria-describedby="password-hint">\
        <small id="password-hint">\(words(.passwordHint, words.number(least)))</small></label>\
        <label>\(words(.passwordAgainLabel))<input name="again" type="password" required \
        minlength="\(least)" autocomplete="new-password"></label>\
        <button class="main">\(words(.begin))</button></form></div>
        """), status: error == nil ? .ok : .unprocessableContent)
  }

  private func welcome(_ context: PageContext) async throws -> Response {
    let form = context.form
    let token = form["link"] ?? ""
    let purpose = try purpose(of: token)
    let password = form.exact("password") ?? ""
    guard password == form.exact("again") ?? "" else {
      return try welcomePage(context, token: token, error: context.words(.passwordsDiffer))
    }
    let (time, cost) = (workplace.time, workplace.settings.passwordCost)
    let handle: String
    do {
      switch purpose {
      case .person(let known): handle = known
      case .firstAdministrator:
        handle = form["handle"] ?? ""
        let name = form["name"] ?? ""
        // A bad password must not leave a person without one behind.
        try CaseStore.checkPassword(password, of: handle, path: workplace.store.path)
        try await workplace.ask { store in
          try store.addPerson(handle: handle, name: name, role: .administrator, at: time, by: nil)
        }
      }
      try await workplace.askGate { store in
        try store.setPassword(password, of: handle, at: time, cost: cost)
      }
    } catch let error as StoreError
      where [.badPassword, .badPerson, .personExists].contains(error.code)
    {
      return try welcomePage(
        context, token: token,
        error: context.words(LocalizedText(en: error.english, fr: error.french)))
    }
    workplace.links.use(token)
    // Whoever knew the old password is out.
    workplace.sessions.closeAll(of: handle)
    workplace.attempts.forget(handle)
    let session = try await Login(workplace).open(for: handle)
    session.say(.init(text: LocalizedText(.passwordKept)))
    var response = Response.onward(to: "/")
    response.setCookie(Login(workplace).cookie(of: session))
    return response
  }

  // MARK: - Language

  private func language(_ request: Request, _ context: PageContext) throws -> Response {
    guard let language = Language(rawValue: context.parameters.get("language") ?? "") else {
      throw PageError.notFound
    }
    var response = Response.onward(to: Self.query(request)["to"] ?? "/")
    response.setCookie(
      Cookie(
        name: LanguageChoice.cookieName, value: language.rawValue, maxAge: 365 * 24 * 60 * 60,
        path: "/", secure: workplace.settings.isSecure, httpOnly: true, sameSite: .strict))
    return response
  }
}
