internal import CaseStore
internal import Disclosure
internal import Exchange
internal import Export
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Keys
internal import ReportModel
internal import TextMatching

/// Handing reports over from the page, through the same gate as `fanal handover build`: first what would leave
/// and what not, then the sealed package. Nothing on the page overrides a profile.
struct HandoverRoutes {
  let workplace: Workplace

  func add(to router: PageRouter) {
    router.get("/handover") { request, context in
      try await page(context, SessionRoutes.query(request))
    }
    router.post("/handover") { _, context in try await hand(context) }
  }

  /// The most reports of a package that is made here.
  private static let mostReports = 100
  /// The packages that are listed.
  private static let mostListed = 20

  // MARK: - Partners

  /// The partners that have a profile in the folder, by the names of their files.
  private func partners() -> [String] {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: workplace.settings.partners)) ?? []
    return names.filter { $0.hasSuffix(".toml") && !$0.hasPrefix(".") }
      .map { String($0.dropLast(5)) }.sorted()
  }

  /// A partner's profile; only a name that the folder has is ever opened.
  private func profile(_ name: String) throws(PageError) -> PartnerProfile {
    guard partners().contains(name) else { throw QueueFilter.wrong("partner") }
    do {
      return try PartnerProfile(file: workplace.settings.partners + "/" + name + ".toml")
    } catch let error as ExchangeError {
      throw PageError(.unprocessableContent, error.message)
    } catch let error as SigningError {
      throw PageError(.unprocessableContent, error.message)
    } catch {
      throw PageError(.unprocessableContent, LocalizedText(.partnerUnreadable, name))
    }
  }

  // MARK: - Page

  private func page(
    _ context: PageContext, _ fields: FormFields, before: HTML = .empty, isReady: Bool = false
  ) async throws -> Response {
    _ = try context.person(for: .coordinate)
    let words = context.words
    let today = String(workplace.time.prefix(10))
    let packages = try await workplace.ask { store in
      try store.handovers(limit: Self.mostListed)
    }
    let names = partners()
    let form: HTML =
      names.isEmpty
      ? """
      <div class="empty"><p><b>\(words(.noPartners))</b></p>\
      <p>\(words(.noPartnersHelp)) <span class="address">\(workplace.settings.partners)</span></p></div>
      """
      : self.form(names, fields, context, isReady: isReady)
    return .page(
      Layout(context, title: words(.handOverTitle), path: "/handover", kind: "handover").page(
        """
        <h1>\(words(.handOverTitle))</h1><p>\(words(.handOverIntro))</p>\(before)\(form)\
        <h2>\(words(.packagesTitle))</h2>\(list(packages, today, words))
        """))
  }

  private func form(
    _ names: [String], _ fields: FormFields, _ context: PageContext, isReady: Bool
  ) -> HTML {
    let words = context.words
    let partner = Choice(
      name: "partner", label: words(.partnerLabel),
      options: names.map { .init(value: $0, title: $0) }, chosen: fields["partner"] ?? "",
      none: words(.chooseState))
    let confirm: HTML = """
      <button class="main" name="confirm" value="yes">\(words(.handOverSeal))</button>
      """
    return """
      <form method="post" action="/handover" class="stack">\(Layout.token(context))\
      <label>\(words(.reportsLabel))<textarea name="ids" rows="2" required maxlength="5000" \
      aria-describedby="ids-hint">\(fields["ids"] ?? "")</textarea>\
      <small id="ids-hint">\(words(.reportsHint))</small></label>\
      <div class="row">\(partner.html)<label>\(words(.purposeLabel))<input name="purpose" required \
      maxlength="500" value="\(fields["purpose"] ?? "")"></label></div>\
      <p class="dim">\(words(.handOverPurposeHint))</p>\
      <div class="acts"><button\(" class=\"main\"", if: !isReady)>\(words(.preview))</button>\
      \(confirm, if: isReady)</div></form>
      """
  }

  private func list(_ packages: [Handover], _ today: String, _ words: PageWords) -> HTML {
    if packages.isEmpty { return "<p class=\"dim\">\(words(.nothingHandedOver))</p>" }
    let rows = packages.map { item -> HTML in
      let answered = item.items.count { $0.outcome != nil }
      let isLate = item.isOpen && item.replyDue < today
      let due: HTML =
        item.items.isEmpty
        ? "\(words(.refusedPackage))"
        : "\(item.replyDue)\(" <b>\(words(.overdue))</b>", if: isLate)"
      return """
        <tr><td><code>\(String(item.package.prefix(8)))</code></td><td>\(String(item.madeAt.prefix(10)))</td>\
        <td>\(item.partner)</td><td>\(item.person)</td><td>\(due)</td>\
        <td class="number">\(words.number(answered)) / \(words.number(item.items.count))</td></tr>
        """
    }
    let heads = [
      Message.columnPackage, .columnMade, .partnerLabel, .columnPerson, .columnReplyDue,
      .columnAnswers,
    ].map { title -> HTML in "<th scope=\"col\">\(words(title))</th>" }
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(words(.packagesTitle))"><table>\
      <thead><tr>\(heads)</tr></thead><tbody>\(rows)</tbody></table></div>
      """
  }

  // MARK: - Handing over

  private func hand(_ context: PageContext) async throws -> Response {
    let person = try context.person(for: .coordinate)
    let (form, words) = (context.form, context.words)
    let ids = Self.identifiers(form["ids"] ?? "")
    guard !ids.isEmpty, ids.count <= Self.mostReports else { throw QueueFilter.wrong("ids") }
    guard let purpose = form["purpose"], purpose.count <= 500 else {
      throw QueueFilter.wrong("purpose")
    }
    let profile = try profile(form["partner"] ?? "")
    let handle = person.handle
    let draft = try await workplace.ask { store -> HandoverDraft in
      var draft = HandoverDraft(profile, package: HandoverPackage.newName())
      for id in ids {
        guard let stored = try store.report(id: id) else {
          throw PageError(.notFound, LocalizedText(.noReportOf, id))
        }
        try draft.add(id, stored)
      }
      return draft
    }
    let gate = outcome(draft, words)
    guard form["confirm"] == "yes" else {
      return try await page(context, form, before: gate, isReady: !draft.released.isEmpty)
    }
    let time = workplace.time
    let outbox = workplace.outbox
    let paths = try await workplace.ask { store -> [String] in
      try Self.seal(draft, purpose, by: handle, at: time, in: store, outbox)
    }
    if paths.isEmpty {
      return try await page(
        context, form,
        before: "\(gate)<p class=\"error\" role=\"alert\">\(words(.handOverRefused))</p>")
    }
    let made: HTML = """
      <div class="notice" role="status"><div><p>\(words(.handOverMade))</p>\
      \(ExportRoutes.links(paths, of: handle, workplace, words))</div></div>\(gate)
      """
    return try await page(context, FormFields(), before: made)
  }

  /// Identifiers may hold spaces, so each stands on a line of its own, or behind a comma.
  static func identifiers(_ text: String) -> [String] {
    var seen = Set<String>()
    return text.split { $0 == "," || $0.isNewline }
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// Seals the package and writes it down; what the store does not know must not lie about.
  ///
  /// - Returns: The package and its receipt; none where no report may leave, which is written down as well.
  private static func seal(
    _ draft: HandoverDraft, _ purpose: String, by handle: String, at time: String,
    in store: CaseStore, _ outbox: Outbox
  ) throws -> [String] {
    let manifest = draft.manifest(at: time, by: handle, purpose: purpose)
    guard !draft.released.isEmpty else {
      try store.record(draft.record(manifest, hash: "")) {}
      return []
    }
    let bytes = try HandoverPackage.seal(
      manifest, lines: draft.released.map(\.line), for: draft.profile.key,
      by: draft.profile.signingKey)
    let hash = ContentHash(of: bytes).description
    let path = try outbox.place(
      named: "\(draft.profile.id)-\(time.prefix(10))-\(manifest.package.prefix(8)).fanal")
    let words = PageWords(language: .french)
    let receipt = try JSONSerialization.data(
      withJSONObject: draft.receipt(manifest, file: path, hash: hash) { words("", $0) },
      options: [.sortedKeys, .withoutEscapingSlashes])
    var written: [String] = []
    do {
      try store.record(draft.record(manifest, hash: hash)) {
        try PackageFile.create(bytes, at: path)
        written.append(path)
        try PackageFile.create(Array(receipt) + [0x0A], at: path + ".receipt.json")
        written.append(path + ".receipt.json")
      }
    } catch {
      for file in written { unlink(file) }
      throw error
    }
    return written
  }

  /// What leaves and what does not, with the reasons.
  private func outcome(_ draft: HandoverDraft, _ words: PageWords) -> HTML {
    let released = draft.released.map { item -> HTML in
      """
      <li><b>\(item.id)</b> <span class="tag">✓ \(words(.leaves))</span> \
      \(item.decision.tlp.rawValue), \(item.decision.protected.rawValue)\
      <p class="dim">\(item.decision.fields.joined(separator: ", "))</p></li>
      """
    }
    let refused = draft.refused.map { item -> HTML in
      let reasons = item.reasons.map { reason -> HTML in "<p>\(words(reason.text))</p>" }
      return
        "<li><b>\(item.id)</b> <span class=\"tag\">✗ \(words(.staysHere))</span>\(reasons)</li>"
    }
    let withheld: HTML = """
      <p class="dim">\(words(.fieldsWithheld, draft.withheldFields.joined(separator: ", ")))</p>
      """
    return """
      <section class="panel"><h2>\(words(draft.profile.name))</h2><ul>\(released)\(refused)</ul>\
      \(withheld, if: !draft.withheldFields.isEmpty)</section>
      """
  }
}
