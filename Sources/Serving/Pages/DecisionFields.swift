internal import CaseStore
internal import Export
internal import HTTPTypes
internal import ReportModel

/// The fields of a decision: a state, its reason, and a note.
struct DecisionFields {
  let words: PageWords
  let reasons: ClosingReasons
  /// The states to choose from.
  let states: [CaseState]
  /// What is chosen already.
  var form = FormFields()
  /// Whether a state must be chosen.
  var needsState = false

  var html: HTML {
    let state = Choice(
      name: "state", label: words(.decisionLabel),
      options: states.map { .init(value: $0.rawValue, title: words.name($0)) },
      chosen: form["state"] ?? "", none: words(needsState ? .chooseState : .keepState))
    let options = reasons.reasons.filter { reason in
      !reason.states.isDisjoint(with: states)
    }.map { reason in
      Choice.Option(
        value: reason.code, title: words(reason.title),
        states: reason.states.map(\.rawValue).sorted().joined(separator: " "))
    }
    let reason = Choice(
      name: "reason", label: words(.reasonLabel), options: options,
      chosen: form["reason"] ?? "", none: "–")
    let isReleasable: HTML = form["releasable"] == nil ? .empty : " checked"
    return """
      \(state.html)\(reason.html, if: !options.isEmpty)\
      <label>\(words(.noteLabel))<textarea name="note" maxlength="10000">\(form["note"] ?? "")\
      </textarea><small>\(words(.noteHint))</small></label>\
      <label class="check"><input type="checkbox" name="releasable" value="yes"\(isReleasable)>\
      \(words(.releasableLabel))</label>
      """
  }

  /// The decision that a form says.
  ///
  /// - Throws: `PageError` that names the field with a value that cannot be.
  static func decision(_ form: FormFields, _ reasons: ClosingReasons) throws(PageError) -> Decision
  {
    var decision = Decision()
    if let text = form["state"] {
      guard let state = CaseState(rawValue: text), state != .new else {
        throw QueueFilter.wrong("state")
      }
      decision.state = state
      // A reason that was chosen for another state does not count.
      if state.needsReason, let code = form["reason"] {
        guard let reason = reasons.reason(code), reason.states.contains(state) else {
          throw QueueFilter.wrong("reason")
        }
        decision.reason = code
      }
    }
    if let note = form["note"] {
      guard note.count <= 10_000 else { throw PageError(.contentTooLarge, .tooLarge) }
      decision.note = Decision.Note(text: note, isReleasable: form["releasable"] == "yes")
    }
    for (name, value) in form.pairs where name.hasPrefix(verdictPrefix) && !value.isEmpty {
      guard let verdict = Verdict(rawValue: value) else { throw QueueFilter.wrong("verdict") }
      decision.verdicts[String(name.dropFirst(verdictPrefix.count))] = verdict
    }
    decision.isSecond = form["second"] == "yes"
    if let seen = form["seen"] {
      guard let number = Int64(seen) else { throw QueueFilter.wrong("seen") }
      decision.seen = number
    }
    return decision
  }

  /// What the names of the fields of verdicts begin with; the code follows.
  static let verdictPrefix = "verdict:"
}
