internal import ReportModel
package import TextMatching

/// A trace in words, for people who know the rule and not the program.
package struct RuleTraceText {
  let trace: RuleTrace
  let rule: Rule
  /// The statuses that the rule accepts.
  private let accepts: [Status]
  let points: Double
  /// The exceptions of the pack that hold.
  let exceptions: [PackException]
  /// The overlay that switches the rule off, and where it stands.
  private let switchOff: (overlay: PackOverlay, change: PackOverlay.Change, place: String)?
  let language: Language
  /// What separates marks and words of a phrase's parts.
  private static let dot = " · "

  /// Prepares the words of a trace; `nil` for a rule that the pack does not have.
  package init?(_ trace: RuleTrace, pack: CompiledPack, language: Language) {
    guard let number = pack.ruleIndex[trace.code] else { return nil }
    self.trace = trace
    self.language = language
    rule = pack.pack.rules[Int(number)]
    let compiled = pack.rules[Int(number)]
    accepts = Status.allCases.filter { $0.bit & compiled.accepts != 0 }
    points = compiled.points
    exceptions = pack.pack.exceptions
    switchOff = pack.pack.overlay.flatMap { overlay in
      overlay.switchOff(of: trace.code).map {
        (overlay, $0, pack.pack.source.place(of: $0.file) + ":\($0.line)")
      }
    }
  }

  /// One of two languages.
  func say(_ english: String, _ french: String) -> String {
    language == .french ? french : english
  }

  /// Not breaking spaces, so that a line never ends with an opening mark.
  func quoted(_ text: String) -> String {
    language == .french ? "«\u{A0}\(text)\u{A0}»" : "\u{201C}\(text)\u{201D}"
  }

  /// Words of the report, without the characters that command a terminal.
  func quoted(_ words: RuleTrace.Words) -> String {
    var view = String.UnicodeScalarView()
    for scalar in words.text.unicodeScalars {
      view.append(scalar.value < 32 || (127..<160).contains(scalar.value) ? " " : scalar)
    }
    return quoted(String(view))
  }

  var colon: String { language == .french ? "\u{A0}: " : ": " }

  static func mark(_ mark: RuleTrace.Mark) -> String {
    switch mark {
    case .held: "✓"
    case .failed: "✗"
    case .notReached: "·"
    }
  }

  // MARK: - In short

  /// Why it came out so, in a few lines, the most telling first.
  package var reasons: [String] {
    if trace.fires { return evidenceLines }
    var lines = trace.stops.map(describe)
    if let check = trace.check, check.mark == .failed { lines.append(describe(check)) }
    if let check = trace.check, check.mark == .failed, check.stopped == nil { return lines }
    for number in trace.dismissed { lines.append(dismissal(of: number)) }
    for condition in trace.conditions { lines += failures(of: condition) }
    var seen: Set<String> = []
    lines = lines.filter { seen.insert($0).inserted }
    if lines.isEmpty { lines += nearestLines }
    if lines.isEmpty {
      lines.append(
        say("nothing of its phrases is in the text", "rien de ses phrases n'est dans le texte"))
    }
    return lines
  }

  /// More near phrases would hide the nearest.
  private static let mostNearest = 2

  /// The phrases that came nearest, of those that the conditions begin with.
  private var nearestLines: [String] {
    let targets = Set(trace.conditions.flatMap(\.phrases))
    let near = trace.phrases.filter { targets.contains($0.name) && $0.nearest != nil }
      .sorted { $0.nearness > $1.nearness }
    return near.prefix(Self.mostNearest).compactMap { phrase in
      phrase.nearest.map { phrase.name + colon + describe($0) }
    }
  }

  private var evidenceLines: [String] {
    let own = trace.evidence.map { number in
      let found = trace.found[number]
      return "\(quoted(found.words)) (\(found.phrase))"
        + (found.way.map { $0.parts.count > 1 ? colon + describe($0) : "" } ?? "")
    }
    let implied = trace.implying.flatMap { other in
      other.found.map { found in
        "\(quoted(found.words)) (\(found.phrase)), "
          + say("evidence of \(other.code) too", "indice de \(other.code) aussi")
      }
    }
    return own + implied
  }

  private func dismissal(of number: Int) -> String {
    let found = trace.found[number]
    return "\(quoted(found.words)) (\(found.phrase)) " + refusal(of: found)
  }

  /// `is read as denied, because of “never”; the rule accepts …`
  func refusal(of found: RuleTrace.Found) -> String {
    let status = ExplainWords.name(of: found.status, language)
    var text = say("is read as \(status)", "est lu comme \(status)")
    if let cue = found.cue {
      text += say(", because of \(quoted(cue))", ", à cause de \(quoted(cue))")
    }
    let names = accepts.map { ExplainWords.name(of: $0, language) }.joined(separator: ", ")
    return text + say("; the rule accepts \(names)", "; la règle accepte\u{A0}: \(names)")
  }

  private func failures(of condition: RuleTrace.ConditionTrace) -> [String] {
    if condition.mark == .held { return [] }
    if let field = condition.fields.first(where: { $0.mark == .failed }) {
      let isThere = trace.found.contains { condition.phrases.contains($0.phrase) }
      return isThere ? [describe(field)] : []
    }
    if condition.count > 1 {
      guard let best = best(condition.candidates) else { return [] }
      let missing = missing(of: condition, best).map { parts(of: condition, best, $0) }
      return [
        needs(condition) + colon + quoted(trace.found[best.found].words) + "; "
          + missing.joined(separator: "; ")
      ]
    }
    return condition.candidates.compactMap { candidate in
      guard let clause = candidate.clauses.first(where: { $0.mark == .failed }) else { return nil }
      let found = trace.found[candidate.found]
      return "\(quoted(found.words)) (\(found.phrase)), "
        + say("but ", "mais ") + describe(clause, of: candidate)
    }
  }

  // MARK: - Parts of a rule

  /// What a phrase found at each of its places.
  package func describe(_ way: RuleTrace.Way) -> String {
    way.parts.map(describe).joined(separator: Self.dot)
  }

  private func describe(_ part: RuleTrace.Way.Part) -> String {
    let written = Self.shortened(part.written)
    if let words = part.words {
      let text = "\(written) ✓ \(quoted(words))"
      if part.excess == 0 { return text }
      return text
        + say(
          " (words between: \(part.excess + part.gap), allowed: \(part.gap))",
          " (mots entre les deux\u{A0}: \(part.excess + part.gap), permis\u{A0}: \(part.gap))")
    }
    if let piece = part.piece {
      return say(
        "\(quoted(piece.member)) ✗ only \(quoted(piece.words)) is there",
        "\(quoted(piece.member)) ✗ il n'y a que \(quoted(piece.words))")
    }
    var text = "\(written) ✗"
    if !part.members.isEmpty { text += " (\(part.members.joined(separator: ", ")), …)" }
    if let instead = part.instead {
      text += say("; \(quoted(instead)) stands there", "; il y a \(quoted(instead))")
    }
    return text
  }

  /// The most of a list of alternatives that is shown.
  private static let mostAlternatives = 4

  /// What a rule writes, with three of many alternatives: `(lady|woman|agent|…) (has|have)`.
  static func shortened(_ written: String) -> String {
    func shorten(_ list: some StringProtocol) -> String {
      let words = list.split(separator: "|", omittingEmptySubsequences: false)
      if words.count <= mostAlternatives { return String(list) }
      return words.prefix(mostAlternatives - 1).joined(separator: "|") + "|…"
    }
    var result = ""
    var rest = written[...]
    while let first = rest.first {
      if first == "(", let end = rest.firstIndex(of: ")") {
        result += "(" + shorten(rest[rest.index(after: rest.startIndex)..<end]) + ")"
        rest = rest[rest.index(after: end)...]
      } else {
        let word = first == "(" ? rest : rest.prefix { $0 != " " && $0 != "(" }
        result += shorten(word)
        rest = rest.dropFirst(word.count)
        if rest.first == " " {
          result += " "
          rest = rest.dropFirst()
        }
      }
    }
    return result
  }

  /// `needs 2 of taken, kept, locked within 2 sentences`
  func needs(_ condition: RuleTrace.ConditionTrace) -> String {
    let names = condition.phrases.joined(separator: ", ")
    let within = within(condition.within)
    return say(
      "needs \(condition.count) of \(names) \(within)",
      "il en faut \(condition.count) parmi \(names), \(within)")
  }

  func best(_ candidates: [RuleTrace.Candidate]) -> RuleTrace.Candidate? {
    // The first of equals.
    candidates.max { $0.chosen.count < $1.chosen.count }
  }

  /// The phrases that did not stand with a candidate.
  func missing(
    of condition: RuleTrace.ConditionTrace, _ candidate: RuleTrace.Candidate
  ) -> [String] {
    condition.phrases.filter { name in
      !candidate.chosen.contains { trace.found[$0].phrase == name }
    }
  }

  /// Why a phrase did not stand with a candidate of `all_of` or `at_least`.
  func parts(
    of condition: RuleTrace.ConditionTrace, _ candidate: RuleTrace.Candidate, _ name: String
  ) -> String {
    let refused = candidate.refused.filter { trace.found[$0.found].phrase == name }
    guard let nearest = nearest(refused) else { return name + colon + notFound(name) }
    return name + colon + describe(nearest, condition.within, nil)
  }

  func describe(_ field: RuleTrace.Field) -> String {
    let values = field.values.map(quoted).joined(separator: say(" or ", " ou "))
    let demand =
      field.negated
      ? say("\(field.name) must not be \(values)", "\(field.name) ne doit pas être \(values)")
      : say("\(field.name) must be \(values)", "\(field.name) doit être \(values)")
    if field.mark == .notReached { return demand }
    return demand + colon
      + (field.value.isEmpty
        ? say("the report does not say", "le signalement ne le dit pas")
        : say("it is \(quoted(field.value))", "c'est \(quoted(field.value))"))
  }

  /// What a clause found for a candidate, and whether that is near enough.
  func describe(_ clause: RuleTrace.Clause, of candidate: RuleTrace.Candidate?) -> String {
    let head = "\(clause.name) \(clause.phrase) (\(within(clause.distance)))"
    switch clause.mark {
    case .notReached: return head
    case .held where clause.kind == .unless:
      guard let nearest = nearest(clause.refused) else {
        return head + colon + say("not there", "absente")
      }
      return head + colon + describe(nearest, clause.distance, clause.kind)
    case .failed where clause.kind == .unless:
      let words = clause.partner.map { quoted(trace.found[$0].words) } ?? ""
      return head + colon
        + say("\(words) stands there and keeps it silent", "\(words) y est et la retient")
    case .held:
      return head + colon + (clause.partner.map { quoted(trace.found[$0].words) } ?? "")
    case .failed:
      guard let nearest = nearest(clause.refused) else {
        return head + colon + notFound(clause.phrase)
      }
      return head + colon + describe(nearest, clause.distance, clause.kind)
    }
  }

  private func notFound(_ phrase: String) -> String {
    let near = trace.phrases.first { $0.name == phrase }?.nearest
    return say("not in the text", "absente du texte")
      + (near.map { say("; nearest: ", "; au plus près\u{A0}: ") + describe($0) } ?? "")
  }

  private func nearest(_ refused: [RuleTrace.Refused]) -> RuleTrace.Refused? {
    refused.min {
      ($0.apart.isSameField ? 0 : 1, $0.apart.sentences, $0.apart.words)
        < ($1.apart.isSameField ? 0 : 1, $1.apart.sentences, $1.apart.words)
    }
  }

  private func describe(
    _ refused: RuleTrace.Refused, _ distance: Distance, _ kind: Condition.Clause.Kind?
  ) -> String {
    let found = trace.found[refused.found]
    let words = quoted(found.words)
    switch refused.reason {
    case .status: return words + " " + refusal(of: found)
    case .order:
      return kind == .before
        ? say("\(words) comes before it", "\(words) vient avant")
        : say("\(words) comes after it", "\(words) vient après")
    case .distance: return apart(words, refused.apart, distance)
    case .clause:
      return say("a clause does not hold for \(words)", "une clause ne tient pas pour \(words)")
    }
  }

  private func apart(
    _ words: String, _ apart: RuleTrace.Apart, _ distance: Distance
  ) -> String {
    if !apart.isSameField {
      return say("\(words) stands in the other field", "\(words) est dans l'autre champ")
    }
    switch distance {
    case .words(let allowed):
      return say(
        "\(words) is \(apart.words) words away; the rule allows \(allowed)",
        "\(words) est à \(apart.words) mots; la règle en permet \(allowed)")
    case .paragraph:
      return say("\(words) stands in another paragraph", "\(words) est dans un autre paragraphe")
    case .sentences(let allowed):
      // Counted as rules count: the sentences of both, and what is between them.
      let count = apart.sentences + 1
      return say(
        "with \(words) it spans \(count) sentences; the rule allows \(allowed)",
        "avec \(words) cela couvre \(count) phrases; la règle en permet \(allowed)")
    case .anywhere: return words
    }
  }

  /// `within 2 sentences`
  private func within(_ distance: Distance) -> String {
    switch distance {
    case .sentences(1): say("in the same sentence", "dans la même phrase")
    case .sentences(let count):
      say("within \(count) sentences", "dans l'espace de \(count) phrases")
    case .words(let count): say("within \(count) words", "à \(count) mots au plus")
    case .paragraph: say("in the same paragraph", "dans le même paragraphe")
    case .anywhere: say("anywhere", "n'importe où")
    }
  }

  func describe(_ check: RuleTrace.Check) -> String {
    let counts = check.counts.filter { $0.count > 0 }
      .map { "found(\"\($0.name)\") = \($0.count)" }.joined(separator: ", ")
    if let stopped = check.stopped {
      return say(
        "check did not finish: \(stopped)", "check ne s'est pas terminée\u{A0}: \(stopped)")
    }
    switch check.mark {
    case .held: return say("check says yes: \(counts)", "check dit oui\u{A0}: \(counts)")
    case .failed: return say("check says no: \(counts)", "check dit non\u{A0}: \(counts)")
    case .notReached: return "check"
    }
  }

  func describe(_ stop: RuleTrace.Stop) -> String {
    switch stop {
    case .draft:
      say(
        "the rule is a draft: it never runs", "la règle est un brouillon\u{A0}: elle ne tourne pas")
    case .retired:
      say("the rule is retired: it never runs", "la règle est retirée\u{A0}: elle ne tourne pas")
    case .switchedOff:
      switchOff.map { overlay, change, place in
        let reason = change.reason.text(in: language)
        let by = change.approvedBy.isEmpty ? "" : say(", approved by ", ", approuvé par ")
        return say(
          "the local overlay \u{201C}\(overlay.name)\u{201D} \(overlay.version) of "
            + "\(overlay.author) switched the rule off: \(reason) (\(place)\(by)"
            + "\(change.approvedBy))",
          "l'adaptation locale \(quoted(overlay.name)) \(overlay.version) de \(overlay.author) a "
            + "désactivé la règle\u{A0}: \(reason) (\(place)\(by)\(change.approvedBy))")
      }
        ?? say(
          "a local overlay switched the rule off", "une adaptation locale a désactivé la règle")
    case .watch:
      say(
        "the rule is on watch: it runs and never flags",
        "la règle est en observation\u{A0}: elle tourne sans signaler")
    case .myth:
      say(
        "the rule is marked as a myth: it never scores",
        "la règle est marquée comme un mythe\u{A0}: elle ne compte pas")
    case .exception(let name):
      describe(exception: name)
    case .limit(let reason):
      say("the rule was not assessed (\(reason))", "la règle n'a pas été évaluée (\(reason))")
    }
  }
}
