internal import CaseStore
internal import Export
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import ReportModel

/// The page on which an administrator keeps the people of the store.
struct PeopleRoutes {
  let workplace: Workplace

  func add(to router: PageRouter) {
    router.get("/people") { _, context in try await page(context) }
    router.post("/people") { _, context in
      let actor = try context.person(for: .administer).handle
      let (handle, name) = (context.form["handle"] ?? "", context.form["name"] ?? "")
      let role = try role(context)
      try await act(context, .personAdded, handle) { store, time in
        try store.addPerson(handle: handle, name: name, role: role, at: time, by: actor)
      }
      return Response.onward(to: "/people")
    }
    router.post("/people/:handle/role") { _, context in
      let role = try role(context)
      return try await change(context) { store, handle, time, actor in
        try store.setRole(of: handle, to: role, at: time, by: actor)
      }
    }
    router.post("/people/:handle/active") { _, context in
      let isActive = context.form["active"] == "yes"
      return try await change(context) { store, handle, time, actor in
        try store.setActive(isActive, of: handle, at: time, by: actor)
      }
    }
    router.post("/people/:handle/link") { _, context in
      let handle = try handle(context)
      _ = try context.person(for: .administer)
      let known = try await workplace.ask { store in
        try store.people().contains { $0.handle == handle && $0.isActive }
      }
      guard known else { throw PageError.notFound }
      let token = workplace.links.make(for: .person(handle), now: workplace.clock())
      return try await page(context, link: (handle, "/welcome?link=" + token))
    }
  }

  private func handle(_ context: PageContext) throws(PageError) -> String {
    guard let handle = context.parameters.get("handle"), Person.isHandle(handle) else {
      throw .notFound
    }
    return handle
  }

  private func role(_ context: PageContext) throws(PageError) -> Role {
    guard let role = context.form["role"].flatMap(Role.init(rawValue:)) else {
      throw PageError(.unprocessableContent, LocalizedText(.badField, "role"))
    }
    return role
  }

  private func change(
    _ context: PageContext,
    _ body: @escaping @Sendable (CaseStore, String, String, String) throws -> Person
  ) async throws -> Response {
    let actor = try context.person(for: .administer).handle
    let handle = try handle(context)
    try await act(context, .personChanged, handle) { store, time in
      try body(store, handle, time, actor)
    }
    // A right that was taken away ends what is open; the person logs in anew.
    if handle != actor { workplace.sessions.closeAll(of: handle) }
    return .onward(to: "/people")
  }

  private func act(
    _ context: PageContext, _ done: Message, _ handle: String,
    _ body: @escaping @Sendable (CaseStore, String) throws -> Person
  ) async throws {
    let time = workplace.time
    let person = try await workplace.ask { store in try body(store, time) }
    context.session?.say(.init(text: LocalizedText(done, person.handle)))
  }

  // MARK: - Page

  private func page(
    _ context: PageContext, link: (handle: String, path: String)? = nil
  ) async throws -> Response {
    _ = try context.person(for: .administer)
    let words = context.words
    let (people, ready) = try await workplace.ask { store in
      (try store.people(), try store.peopleWithPassword())
    }
    let rows = people.map { row($0, hasPassword: ready.contains($0.handle), context) }
    var made = HTML.empty
    if let link {
      made = """
        <div class="notice" role="status"><p>\(words(.linkMade, link.handle))<br>\
        <a class="address" href="\(link.path)">\(link.path)</a></p></div>
        """
    }
    return .page(
      Layout(context, title: words(.peopleTitle), path: "/people", kind: "people").page(
        """
        <h1>\(words(.peopleTitle))</h1><p>\(words(.peopleIntro))</p>\(made)\
        <ul class="people">\(rows)</ul>\
        <h2>\(words(.addPerson))</h2><form method="post" action="/people" class="row">\
        \(Layout.token(context))\
        <label>\(words(.nameLabel))<input name="name" required maxlength="200"></label>\
        <label>\(words(.handleLabel))<input name="handle" required maxlength="32" \
        pattern="[A-Za-z0-9][A-Za-z0-9._\\-]*" autocapitalize="none" spellcheck="false"></label>\
        <label>\(words(.roleLabel))\(choice(of: .analyst, words))</label>\
        <button class="main">\(words(.add))</button></form>\
        <p class="dim">\(words(.rolesExplained))</p>
        """))
  }

  private func row(_ person: Person, hasPassword: Bool, _ context: PageContext) -> HTML {
    let words = context.words
    let token = Layout.token(context)
    let path = "/people/\(person.handle)"
    var facts = words(person.isActive ? .activePerson : .inactivePerson)
    if person.isActive, !hasPassword { facts += ", " + words(.noPassword) }
    let link: HTML = """
      <form method="post" action="\(path)/link">\(token)<button>\(words(.makeLink))</button></form>
      """
    return """
      <li><p><b>\(person.handle)</b> \(person.name) <span class="dim">\(facts)</span></p>\
      <div class="acts"><form method="post" action="\(path)/role" class="row">\(token)\
      <label><span class="hidden">\(words(.roleLabel)), \(person.handle)</span>\
      \(choice(of: person.role, words))</label>\
      <button>\(words(.changeRole))</button></form>\(link, if: person.isActive)\
      <form method="post" action="\(path)/active">\(token)\
      <input type="hidden" name="active" value="\(person.isActive ? "no" : "yes")">\
      <button>\(words(person.isActive ? .deactivate : .activate))</button></form></div></li>
      """
  }

  private func choice(of chosen: Role, _ words: PageWords) -> HTML {
    let options = Role.allCases.map { role -> HTML in
      let isChosen: HTML = role == chosen ? " selected" : .empty
      let title = words(role.title.en, role.title.fr)
      return "<option value=\"\(role.rawValue)\"\(isChosen)>\(title)</option>"
    }
    return "<select name=\"role\">\(options)</select>"
  }
}
