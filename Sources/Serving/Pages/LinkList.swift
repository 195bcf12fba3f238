internal import CaseStore
internal import Export
internal import ReportModel

/// The reports that a report is linked with, why, and the way to undo it.
struct LinkList {
  let shown: ReportOnPage
  let context: PageContext

  /// The most links that are shown.
  private static let most = 30

  private var words: PageWords { context.words }
  private var id: String { shown.stored.report.string(shown.stored.report.id) }

  var html: HTML {
    let links = shown.links?.links ?? []
    let correlations = (shown.links?.correlations ?? []).map { item -> HTML in
      """
      <p class="hint">\(words(item.why)) \
      (\(words(item.kind.title)), \(words.count(item.reports.count, .queueCount, .queueCounts)))</p>
      """
    }
    let list = links.prefix(Self.most).map(entry)
    let rest = links.count - list.count
    let content: HTML =
      links.isEmpty
      ? "<p>\(words(.noLinks))</p>"
      : """
      \(correlations)<p class="dim">\(words(.linksHint))</p><ul>\(list)</ul>\
      \("<p class=\"dim\">\(words(.more, words.number(rest)))</p>", if: rest > 0)
      """
    let count = links.count { $0.holds }
    let open: HTML = count > 0 ? " open" : .empty
    return """
      <details class="part"\(open)><summary>\(words(.linksTitle, words.number(count)))</summary>\
      \(content)</details>
      """
  }

  private func entry(_ link: Link) -> HTML {
    let other = link.first.id == id ? link.second : link.first
    let reasons = link.reasons.filter { $0.gone == nil || link.points == 0 }.map { reason in
      reason.share.map {
        words(reason.kind.title) + " " + words.points(($0 * 100).rounded()) + "\u{A0}%"
      } ?? words(reason.kind.title)
    }
    let strength =
      link.isUnlinked
      ? words(.linkUndone) : link.points == 0 ? words(.linkGone) : words.name(link.strength)
    let facts = [String(other.receivedAt.prefix(10)), other.city, other.province, other.sourceType]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    return """
      <li><a href="\(LocalPath.report(other.id))">\(other.id)</a> \
      <span class="tag">\(strength)</span> \(words(.linkShares, reasons.joined(separator: ", "))) \
      <span class="dim">\(facts)</span>\
      \(act(link, with: other.id), if: context.person?.role.allows(.review) ?? false)</li>
      """
  }

  private func act(_ link: Link, with other: String) -> HTML {
    let name = link.isUnlinked ? LinkDecision.Act.relink : .unlink
    return """
      <details><summary>\(words(link.isUnlinked ? .relink : .unlink))</summary>\
      <form method="post" action="\(LocalPath.report(id))/links" class="row">\
      \(Layout.token(context))<input type="hidden" name="other" value="\(other)">\
      <input type="hidden" name="act" value="\(name.rawValue)">\
      <label>\(words(.linkWhy))<input name="reason" required maxlength="500"></label>\
      <button>\(words(link.isUnlinked ? .relink : .unlink))</button></form></details>
      """
  }
}

/// What people did with a report, the oldest first.
struct HistoryList {
  let record: CaseRecord?
  let words: PageWords
  let reasons: ClosingReasons

  var html: HTML {
    guard let record, !record.acts.isEmpty else { return .empty }
    return """
      <details class="part" open><summary>\(words(.historyTitle))</summary>\
      <ol class="history">\(record.acts.map(entry))</ol></details>
      """
  }

  private func entry(_ act: ReviewAct) -> HTML {
    let sentence = words(act.sentence(reasons))
    let what: HTML =
      act.isUndone
      ? "<span class=\"undone\">\(sentence)</span> (\(words(.takenBack)))" : "\(sentence)"
    let verdicts = act.verdicts.sorted { $0.key < $1.key }.map { code, verdict -> HTML in
      "<p>\(code): \(words.name(verdict))</p>"
    }
    let notes = act.notes.map { note -> HTML in
      """
      <p>\(words(note.isReleasable ? .releasableNote : .internalNote)) \
      <span dir="auto">\(note.text)</span></p>
      """
    }
    return """
      <li><p><b>\(act.person)</b> \(what) <span class="dim">\(words.moment(act.at)) · \
      \(act.pack.name) \(act.pack.version)</span></p>\(verdicts)\(notes)</li>
      """
  }
}
