internal import CaseStore
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// Cases as people read them, at most as wide as the terminal.
struct CaseText {
  let language: Language
  /// Now, in seconds since 1970.
  let now: Int64
  let width: Int

  init(_ language: Language, now: Date = .now, width: Int = min(Console.width, 80)) {
    self.language = language
    self.now = Int64(now.timeIntervalSince1970)
    self.width = width
  }

  private var isFrench: Bool { language == .french }

  /// The cases under a heading for each priority.
  ///
  /// - Parameter raised: What correlations raise, by the identifiers of the reports.
  func list(_ cases: [CaseSummary], raised: [String: [RaisedPillar]] = [:]) -> String {
    var lines: [String] = []
    var last: Priority?
    for item in cases {
      if item.priority != last {
        if last != nil { lines.append("") }
        lines.append(heading(item.priority))
        last = item.priority
      }
      lines += entry(item)
      for item in raised[item.id] ?? [] {
        let why = RelatedReports.pillar(item) + " · " + item.why.text(in: language)
        lines.append(TextWrapping.wrap(why, width: width, indent: 4, hanging: 6))
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func heading(_ priority: Priority) -> String {
    let text =
      switch priority {
      case .urgent: isFrench ? "VOIE URGENTE" : "URGENT LANE"
      case .high, .normal, .none:
        (isFrench ? "Priorité " : "Priority ") + ExplainWords.name(of: priority, language)
      }
    return Console.usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  /// Two or three lines: what and how long, where from, what was observed.
  private func entry(_ item: CaseSummary) -> [String] {
    let wait = waiting(item)
    let room = max(10, width - wait.count - 4)
    let name = item.id.plain.shortened(to: min(32, room))
    let head = "  " + name + "  " + state(item)
    let first =
      head.padded(to: max(0, width - wait.count)) + (head.count + wait.count > width ? "  " : "")
      + wait
    var facts = [score(item.score)]
    facts += [item.province, item.sourceType, item.language].filter { !$0.isEmpty }.map(\.plain)
    if let person = item.assigned { facts.append((isFrench ? "pour " : "for ") + person) }
    if !item.pillars.isEmpty { facts.append(pillars(item)) }
    var lines = [first]
    lines += wrapped(facts, separator: " · ")
    if !item.codes.isEmpty { lines += codes(item.codes) }
    return lines
  }

  /// The state, with what became of it since.
  func state(_ item: CaseSummary) -> String {
    let word = isFrench ? item.state.title.fr : item.state.title.en
    if !item.isStale { return word }
    return word + (isFrench ? ", modifié depuis" : ", changed since")
  }

  /// `waiting 3 h 12 min`
  func waiting(_ item: CaseSummary) -> String {
    let time = CaseSummary.duration(now - item.received).text(in: language)
    if item.state.isOpen { return (isFrench ? "attend depuis " : "waiting ") + time }
    return isFrench ? "reçu il y a \(time)" : "received \(time) ago"
  }

  private func score(_ value: Double) -> String {
    let text = String(format: "%.1f", value)
    return "score " + (isFrench ? text.replacing(".", with: ",") : text)
  }

  /// The pillars, the one that leads first.
  private func pillars(_ item: CaseSummary) -> String {
    let others = item.pillars.filter { $0 != item.lead }
    return ([item.lead].compactMap(\.self) + others)
      .map { ExplainWords.name(of: $0, language) }.joined(separator: ", ")
  }

  /// As many codes as a line holds, and the number of the rest.
  private func codes(_ codes: [String]) -> [String] {
    var line = "    "
    var shown = 0
    for code in codes {
      let rest = codes.count - shown - 1
      let tail = rest > 0 ? " +\(rest)" : ""
      let next = (shown == 0 ? "" : ", ") + code
      if shown > 0, line.count + next.count + tail.count > width { break }
      line += next
      shown += 1
    }
    let rest = codes.count - shown
    return [line + (rest > 0 ? " +\(rest)" : "")]
  }

  private func wrapped(_ parts: [String], separator: String) -> [String] {
    var lines: [String] = []
    var line = "    "
    for part in parts {
      let next = line.allSatisfy(\.isWhitespace) ? part : separator + part
      if line.count + next.count > width, !line.allSatisfy(\.isWhitespace) {
        lines.append(line)
        line = "    " + part
      } else {
        line += next
      }
    }
    return lines + [line]
  }

  /// What people did, the oldest first.
  func history(_ record: CaseRecord, _ reasons: ClosingReasons?) -> String {
    var lines: [String] = []
    for act in record.acts {
      let at = act.at.replacing("T", with: " ").prefix(16)
      let undone = act.isUndone ? (isFrench ? "  (annulé)" : "  (taken back)") : ""
      lines.append(
        "  \(act.number)  \(at)  \(act.person)  \(act.sentence(reasons).text(in: language))\(undone)"
      )
      for (code, verdict) in act.verdicts.sorted(by: { $0.key < $1.key }) {
        let title = isFrench ? verdict.title.fr : verdict.title.en
        lines.append("       \(code)\(isFrench ? "\u{A0}:" : ":") \(title)")
      }
      for note in act.notes {
        let kind =
          note.isReleasable
          ? (isFrench ? "note communicable" : "releasable note")
          : (isFrench ? "note interne" : "internal note")
        lines.append("       \(kind)\(isFrench ? "\u{A0}:" : ":") \(note.text.plain)")
      }
      lines.append(
        "       \(isFrench ? "évaluation" : "assessment") \(act.assessment), "
          + "\(act.pack.name) \(act.pack.version), fanal \(act.pack.engine)")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
