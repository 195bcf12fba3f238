package import ReportModel
internal import TextMatching

/// The whole trace, for a terminal.
extension RuleTraceText {
  /// How it is shown.
  package struct Style: Sendable {
    /// The widest line, in characters.
    package var width: Int
    /// Whether colour may be used.
    package var usesColour: Bool

    /// Makes a style.
    package init(width: Int, usesColour: Bool) {
      self.width = max(40, width)
      self.usesColour = usesColour
    }

    func bold(_ text: String) -> String { usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    func dim(_ text: String) -> String { usesColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

    func wrap(_ text: String, indent: Int, hanging: Int? = nil) -> String {
      TextWrapping.wrap(text, width: width, indent: indent, hanging: hanging ?? indent)
    }
  }

  /// The trace as lines for a terminal.
  ///
  /// - Parameter assessment: What the pack says of the report.
  package func page(_ report: Report, _ assessment: Assessment, style: Style) -> String {
    var parts = [heading(report, assessment, style), markedText(report, style)]
    parts.append(why(style))
    if !trace.conditions.isEmpty { parts.append(conditions(style)) }
    if !trace.implying.isEmpty { parts.append(implying(style)) }
    if !trace.phrases.isEmpty { parts.append(phrases(style)) }
    parts.append(around(assessment, style))
    parts.append(
      style.dim(
        say(
          "✓ held   ✗ did not hold   · not reached",
          "✓ tient   ✗ ne tient pas   · pas atteint")))
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func heading(_ report: Report, _ assessment: Assessment, _ style: Style) -> String {
    let details = [report.string(report.sourceType), assessment.language]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    let state =
      trace.fires ? say("FIRES", "SE DÉCLENCHE") : say("DOES NOT FIRE", "NE SE DÉCLENCHE PAS")
    var about = rule.title.text(in: language)
    if !about.isEmpty { about += " · " }
    if rule.isContra {
      about += say("speaks against", "plaide contre")
    } else {
      let count = number(points)
      about += ExplainWords.name(of: rule.strength, language)
      about += ", \(count) " + (points == 1 ? "point" : "points")
    }
    return style.bold(report.string(report.id)) + " (\(details))   "
      + style.bold(trace.code) + "   " + style.bold(state) + "\n"
      + style.dim(style.wrap(about, indent: 0))
  }

  /// `3`, `4.5`, in French `4,5`.
  private func number(_ value: Double) -> String {
    let text = value == value.rounded() && abs(value) < 0x1p53 ? String(Int(value)) : String(value)
    return language == .french ? text.replacing(".", with: ",") : text
  }

  /// The text with the matches of the rule, numbered as below.
  private func markedText(_ report: Report, _ style: Style) -> String {
    var parts: [String] = []
    for (field, range) in [(TextField.title, report.title), (.narrative, report.narrative)]
    where !range.isEmpty {
      let marks = trace.found.enumerated().filter { $0.element.words.field == field }
        .map { number, found in
          MarkedReport.Mark(
            range: found.words.range, numbers: [number + 1], isDismissed: !found.isAccepted)
        }
      let marked = MarkedReport(text: report.string(range), marks: marks)
      parts.append(style.wrap(marked.rendered(colour: style.usesColour), indent: 2))
    }
    return parts.joined(separator: "\n\n")
  }

  private func why(_ style: Style) -> String {
    let title =
      trace.fires ? say("It fires for", "Elle se déclenche pour") : say("Why not", "Pourquoi pas")
    var lines = [style.bold(title)]
    lines += reasons.map { style.wrap($0, indent: 2, hanging: 4) }
    if let help { lines.append(style.wrap("= " + help, indent: 2, hanging: 4)) }
    return lines.joined(separator: "\n")
  }

  // MARK: - Conditions

  /// A line of the tree.
  private struct Line {
    var depth: Int
    var mark: RuleTrace.Mark
    var text: String
  }

  /// More matches of one condition would hide the others.
  private static let mostCandidates = 5

  private func conditions(_ style: Style) -> String {
    let title =
      trace.conditions.count == 1
      ? say("Condition", "Condition")
      : say("Conditions, any of which is enough", "Conditions, dont une suffit")
    var lines: [Line] = []
    for condition in trace.conditions { add(condition, to: &lines) }
    if let check = trace.check {
      lines.append(Line(depth: 0, mark: check.mark, text: describe(check)))
    }
    return
      ([style.bold(title)]
      + lines.map { line in
        style.wrap(
          Self.mark(line.mark) + " " + line.text, indent: 2 + 2 * line.depth,
          hanging: 4 + 2 * line.depth)
      }).joined(separator: "\n")
  }

  private func add(_ condition: RuleTrace.ConditionTrace, to lines: inout [Line]) {
    let place = condition.line.map { say("line \($0)", "ligne \($0)") + colon } ?? ""
    let isAbsent = condition.fields.allSatisfy { $0.mark == .held } && condition.candidates.isEmpty
    if isAbsent {
      // Most conditions of most rules: one line is enough.
      let names = condition.phrases.map { "\"\($0)\"" }.joined(separator: ", ")
      let clauses = condition.clauses.map { "\($0.name) \($0.phrase)" }.joined(separator: ", ")
      lines.append(
        Line(
          depth: 0, mark: .failed,
          text: place + names + colon + say("not in the text", "absente du texte")
            + (clauses.isEmpty
              ? "" : say("; not reached: \(clauses)", "; pas atteint\u{A0}: \(clauses)"))))
      return
    }
    lines.append(
      Line(
        depth: 0, mark: condition.mark,
        text: condition.line == nil
          ? say(
            "any phrase of the rule (no flag_when)", "toute phrase de la règle (sans flag_when)")
          : place + condition.written))
    for field in condition.fields {
      lines.append(Line(depth: 1, mark: field.mark, text: describe(field)))
    }
    if condition.fields.contains(where: { $0.mark == .failed }) {
      lines.append(
        Line(depth: 1, mark: .notReached, text: condition.phrases.joined(separator: ", ")))
    } else if condition.count > 1 {
      addSeveral(condition, to: &lines)
    } else {
      addAny(condition, to: &lines)
    }
  }

  private func addSeveral(_ condition: RuleTrace.ConditionTrace, to lines: inout [Line]) {
    guard let best = best(condition.candidates) else { return }
    lines.append(
      Line(depth: 1, mark: condition.mark, text: needs(condition)))
    for name in condition.phrases {
      if let chosen = best.chosen.first(where: { trace.found[$0].phrase == name }) {
        lines.append(Line(depth: 2, mark: .held, text: "\(name)\(colon)\(numbered(chosen))"))
      } else {
        lines.append(Line(depth: 2, mark: .failed, text: parts(of: condition, best, name)))
      }
    }
    for clause in best.clauses where clause.mark == .failed {
      lines.append(Line(depth: 2, mark: .failed, text: describe(clause, of: best)))
    }
  }

  private func addAny(_ condition: RuleTrace.ConditionTrace, to lines: inout [Line]) {
    for candidate in condition.candidates.prefix(Self.mostCandidates) {
      let found = trace.found[candidate.found]
      let mark: RuleTrace.Mark = candidate.outcome == .counts ? .held : .failed
      let text = "\(found.phrase)\(colon)\(numbered(candidate.found))"
      lines.append(Line(depth: 1, mark: mark, text: text))
      for clause in candidate.clauses {
        lines.append(Line(depth: 2, mark: clause.mark, text: describe(clause, of: candidate)))
      }
      let isRead = candidate.outcome == .counts || candidate.outcome == .dismissed
      let status = say("status ", "statut ") + ExplainWords.name(of: found.status, language)
      if candidate.outcome == .dismissed {
        lines.append(Line(depth: 2, mark: .failed, text: refusal(of: found)))
      } else {
        lines.append(Line(depth: 2, mark: isRead ? .held : .notReached, text: status))
      }
    }
    let rest = condition.candidates.count - Self.mostCandidates
    if rest > 0 {
      lines.append(
        Line(
          depth: 1, mark: condition.mark,
          text: say("and \(rest) more places", "et \(rest) autres endroits")))
    }
  }

  /// `[1] “took my passport”`
  private func numbered(_ number: Int) -> String {
    "[\(number + 1)] \(quoted(trace.found[number].words))"
  }

  private func implying(_ style: Style) -> String {
    let title = say(
      "It also fires where these do", "Elle se déclenche aussi quand celles-ci le font")
    var lines = [style.bold(title)]
    for other in trace.implying {
      let name = other.code + (other.phrase.map { " (\($0))" } ?? "")
      let words = other.found.map { quoted($0.words) }.joined(separator: ", ")
      let mark = Self.mark(other.found.isEmpty ? .failed : .held)
      lines.append(
        style.wrap(
          "\(mark) \(name)" + (words.isEmpty ? "" : colon + words), indent: 2, hanging: 4))
    }
    return lines.joined(separator: "\n")
  }

  // MARK: - Phrases

  /// Of a phrase of which less was found only that is shown.
  private static let leastNearness = 0.4

  private func phrases(_ style: Style) -> String {
    var lines = [style.bold(say("Phrases", "Phrases"))]
    for phrase in trace.phrases {
      if phrase.found.isEmpty {
        var line = "✗ \(phrase.name)" + colon
        if let near = phrase.nearest, phrase.nearness < Self.leastNearness {
          let there = near.parts.compactMap { $0.words ?? $0.piece?.words }.map(quoted)
          line += say(
            "only \(there.joined(separator: ", ")) of it",
            "il n'y en a que \(there.joined(separator: ", "))")
        } else if let near = phrase.nearest {
          line += say("nearest, line \(near.line): ", "au plus près, ligne \(near.line)\u{A0}: ")
          line += describe(near)
        } else {
          line += say("none of its words in order", "aucun de ses mots dans l'ordre")
        }
        lines.append(style.wrap(line, indent: 2, hanging: 4))
        continue
      }
      for number in phrase.found.prefix(Self.mostCandidates) {
        lines.append(describe(phrase, number, style))
      }
      let rest = phrase.found.count - Self.mostCandidates
      if rest > 0 { lines.append(style.dim("    (+ \(rest))")) }
    }
    return lines.joined(separator: "\n")
  }

  private func describe(_ phrase: RuleTrace.Phrase, _ number: Int, _ style: Style) -> String {
    let found = trace.found[number]
    var line = "\(found.isAccepted ? "✓" : "✗") \(phrase.name)\(colon)\(numbered(number)), "
    line += place(found.words) + ", "
    line += found.isAccepted ? ExplainWords.name(of: found.status, language) : refusal(of: found)
    if found.isAccepted, let cue = found.cue {
      line += say(", because of \(quoted(cue))", ", à cause de \(quoted(cue))")
    }
    if let way = found.way, way.parts.count > 1 {
      line += "; " + say("line \(way.line): ", "ligne \(way.line)\u{A0}: ") + describe(way)
    }
    return style.wrap(line, indent: 2, hanging: 4)
  }

  private func place(_ words: RuleTrace.Words) -> String {
    words.field == .title
      ? say("title", "titre")
      : say("sentence \(words.sentence)", "phrase \(words.sentence) du texte")
  }

  // MARK: - The report

  /// What the pack as a whole says, so that a rule that fires is not taken for a report that is
  /// flagged.
  private func around(_ assessment: Assessment, _ style: Style) -> String {
    let state = ExplainWords.word(
      assessment.flagged ? .flagged : assessment.needsReview ? .toReview : .notFlagged, language)
    var line = say("The report", "Le signalement") + colon + state
    line += ", " + say("score", "score") + " " + number((assessment.score * 1000).rounded() / 1000)
    if !assessment.contra.isEmpty {
      line += "; " + ExplainWords.word(.contra, language).lowercased() + colon
      line += assessment.contra.map(\.code).joined(separator: ", ")
    }
    return style.wrap(line, indent: 0, hanging: 2)
  }
}
