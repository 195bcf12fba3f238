internal import CaseStore
internal import Disclosure
internal import Export
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import NIOCore
internal import ReportModel
internal import TextMatching

/// Exports from the page, by the same job as `fanal export`: who asks, why, and how the file must be handled
/// are asked for first, and stand in the audit before the file has its name.
struct ExportRoutes {
  let workplace: Workplace

  func add(to router: PageRouter) {
    router.get("/export") { request, context in
      _ = try context.person(for: .export)
      return page(context, SessionRoutes.query(request))
    }
    router.post("/export") { _, context in try await make(context) }
    router.get("/outgoing/:token") { _, context in try await fetch(context) }
  }

  // MARK: - Asking

  private func page(
    _ context: PageContext, _ fields: FormFields, before: HTML = .empty,
    status: HTTPResponse.Status = .ok
  ) -> Response {
    let words = context.words
    func choice(_ name: String, _ label: Message, _ options: [Choice.Option], none: String?) -> HTML
    {
      Choice(
        name: name, label: words(label), options: options, chosen: fields[name] ?? "", none: none
      ).html
    }
    let formats = ExportFormat.allCases.map {
      Choice.Option(value: $0.rawValue, title: words($0.title))
    }
    let lights = TrafficLight.allCases.map { Choice.Option(value: $0.rawValue, title: $0.rawValue) }
    let levels = ProtectedLevel.allCases.map {
      Choice.Option(value: $0.rawValue, title: $0.rawValue)
    }
    let masks = RedactionProfile.allCases.map {
      Choice.Option(value: $0.rawValue, title: words($0.title))
    }
    let any = words(.any)
    let flagged: HTML = fields["flagged"] == nil ? .empty : " checked"
    return .page(
      Layout(context, title: words(.exportTitle), path: "/export", kind: "export").page(
        """
        <h1>\(words(.exportTitle))</h1><p>\(words(.exportIntro))</p>\(before)\
        <form method="post" action="/export" class="stack">\(Layout.token(context))\
        <label>\(words(.purposeLabel))<input name="purpose" required maxlength="500" \
        value="\(fields["purpose"] ?? "")" aria-describedby="purpose-hint">\
        <small id="purpose-hint">\(words(.purposeHint))</small></label>\
        <div class="row">\(choice("format", .exportFormat, formats, none: nil))\
        \(choice("tlp", .tlpLabel, lights, none: "–"))\(choice("protected", .protectedLabel, levels, none: "–"))\
        \(choice("redaction", .redactionLabel, masks, none: words(.redactionNone)))</div>\
        <fieldset><legend>\(words(.exportWhich))</legend><div class="row">\
        <label>\(words(.receivedFrom))<input type="date" name="from" value="\(fields["from"] ?? "")"></label>\
        <label>\(words(.receivedUntil))<input type="date" name="to" value="\(fields["to"] ?? "")"></label>\
        \(choice("state", .stateLabel, CaseState.allCases.map { .init(value: $0.rawValue, title: words.name($0)) }, none: any))\
        \(choice("priority", .priorityLabel, Priority.allCases.map { .init(value: $0.rawValue, title: words.name($0)) }, none: any))\
        \(choice("pillar", .pillarLabel, Pillar.allCases.map { .init(value: $0.rawValue, title: words.name($0)) }, none: any))\
        <label>\(words(.provinceLabel))<input name="province" maxlength="60" value="\(fields["province"] ?? "")"></label>\
        </div><label class="check"><input type="checkbox" name="flagged" value="yes"\(flagged)>\
        \(words(.exportFlagged))</label></fieldset>\
        <button class="main">\(words(.exportMake))</button></form>
        """), status: status)
  }

  // MARK: - Making

  private func make(_ context: PageContext) async throws -> Response {
    let person = try context.person(for: .export)
    let (form, words) = (context.form, context.words)
    guard let format = form["format"].flatMap(ExportFormat.init(rawValue:)) else {
      throw QueueFilter.wrong("format")
    }
    guard let purpose = form["purpose"], purpose.count <= 500 else {
      return refusal(context, .exportNeedsPurpose)
    }
    guard
      let marking = ExportMarking([form["tlp"], form["protected"]].compactMap(\.self))
    else { return refusal(context, .exportNeedsMarking) }
    var redaction: RedactionProfile?
    if let name = form["redaction"] {
      guard let profile = RedactionProfile(rawValue: name) else {
        throw QueueFilter.wrong("redaction")
      }
      redaction = profile
    }
    let time = workplace.time
    let request = ExportRequest(
      format: format, purpose: purpose, marking: marking, person: person.name, createdAt: time,
      program: "fanal \(workplace.settings.programVersion)", filter: try filter(form),
      language: context.language, redaction: redaction?.rawValue)
    let day = time.prefix(10)
    let name = "export-\(day)-\(Secret.token().prefix(8)).\(format.fileExtension)"
    let outbox = workplace.outbox
    let outcome: (receipt: ExportJob.Receipt, withheldNotes: Int)
    let path = try outbox.place(named: name)
    do {
      outcome = try await workplace.askApart { store in
        try StoreExport(request, output: path).run(
          store, by: person.handle, packs: StoredPacks(try store.another(.readOnly)))
      }
    } catch let error as ExportError {
      throw PageError(.unprocessableContent, error.message)
    }
    return page(context, form, before: made(outcome, path, person.handle, words))
  }

  private func refusal(_ context: PageContext, _ message: Message) -> Response {
    page(
      context, context.form,
      before: "<p class=\"error\" role=\"alert\">\(context.words(message))</p>",
      status: .unprocessableContent)
  }

  private func filter(_ form: FormFields) throws(PageError) -> ExportFilter {
    var filter = ExportFilter()
    for (name, value) in [("from", form["from"]), ("to", form["to"])] {
      if let value, ExportFilter.day(of: value) != value { throw QueueFilter.wrong(name) }
    }
    (filter.from, filter.to) = (form["from"], form["to"])
    if let text = form["state"] {
      guard let state = CaseState(rawValue: text) else { throw QueueFilter.wrong("state") }
      filter.states = [state]
    }
    if let text = form["priority"] {
      guard let priority = Priority(rawValue: text) else { throw QueueFilter.wrong("priority") }
      filter.priorities = [priority]
    }
    if let text = form["pillar"] {
      guard let pillar = Pillar(rawValue: text) else { throw QueueFilter.wrong("pillar") }
      filter.pillars = [pillar]
    }
    if let province = form["province"] { filter.provinces = [province] }
    filter.onlyFlagged = form["flagged"] == "yes"
    return filter
  }

  private func made(
    _ outcome: (receipt: ExportJob.Receipt, withheldNotes: Int), _ path: String, _ handle: String,
    _ words: PageWords
  ) -> HTML {
    let (receipt, withheldNotes) = outcome
    let counts = receipt.counts
    var lines = [words(.exportMade, words.number(counts.reports), words.number(counts.flagged))]
    if counts.undated > 0 { lines.append(words(.exportUndated, words.number(counts.undated))) }
    if counts.withheld > 0 { lines.append(words(.exportWithheld, words.number(counts.withheld))) }
    if counts.thirdParty > 0 {
      lines.append(words(.exportThirdParty, words.number(counts.thirdParty)))
    }
    if withheldNotes > 0 {
      lines.append(words(.exportNotesWithheld, words.number(withheldNotes)))
    }
    let text = lines.map { line -> HTML in "<p>\(line)</p>" }
    return """
      <div class="notice" role="status"><div>\(text)\
      \(Self.links([path] + [receipt.manifest].compactMap(\.self), of: handle, workplace, words))</div></div>
      """
  }

  /// Where files lie, and how to fetch them.
  static func links(
    _ paths: [String], of handle: String, _ workplace: Workplace, _ words: PageWords
  ) -> HTML {
    let links = paths.map { path -> HTML in
      let name = URL(fileURLWithPath: path).lastPathComponent
      return "<li><a href=\"\(workplace.outbox.add(path, of: handle))\" download>\(name)</a></li>"
    }
    return """
      <ul>\(links)</ul><p class="dim">\(words(.filesLieIn)) \
      <span class="address">\(workplace.outbox.folder)</span></p>
      """
  }

  // MARK: - Fetching

  private func fetch(_ context: PageContext) async throws -> Response {
    let person = try context.person(for: .export)
    guard let token = context.parameters.get("token"),
      let file = workplace.outbox.file(token, for: person.handle)
    else { throw PageError.notFound }
    let data = try await workplace.ask { _ in
      try Data(contentsOf: URL(fileURLWithPath: file.path), options: .mappedIfSafe)
    }
    // A browser keeps it as a file and never shows it as a page of this server.
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/octet-stream",
        .contentDisposition: "attachment; filename=\"\(file.name)\"",
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
  }
}

extension ExportFormat {
  fileprivate var title: Message {
    switch self {
    case .ndjson: .formatLines
    case .csv: .formatTable
    case .xlsx: .formatWorkbook
    case .html: .formatPage
    case .pdf: .formatPaper
    case .htcds: .formatCaseData
    case .stix: .formatBundle
    case .parquet: .formatParquet
    }
  }

  fileprivate var fileExtension: String {
    switch self {
    case .htcds, .stix: "json"
    default: rawValue
    }
  }
}

extension RedactionProfile {
  fileprivate var title: Message {
    switch self {
    case .documents: .redactDocuments
    case .contacts: .redactContacts
    case .full: .redactFull
    }
  }
}
