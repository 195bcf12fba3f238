import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// Shows the exceptions of a pack, those that have ended first.
struct ExceptionListReport {
  var list: [PackSource.ListedException]
  var day: CalendarDay
  var language: Language

  private var isFrench: Bool { language == .french }
  private var colon: String { isFrench ? "\u{A0}: " : ": " }

  /// A name takes at most this much of a line.
  private static let widestName = 32

  /// Expired first, then those that end soonest.
  private var ordered: [PackSource.ListedException] {
    list.sorted { left, right in
      (left.state == .expired ? 0 : 1, left.exception.ends, left.exception.name)
        < (right.state == .expired ? 0 : 1, right.exception.ends, right.exception.name)
    }
  }

  // MARK: - Text

  func text() -> String {
    let width = min(Self.widestName, list.map { $0.exception.name.count }.max() ?? 0)
    return ordered.map { entry(of: $0, width) }.joined(separator: "\n\n") + "\n"
  }

  private func entry(of item: PackSource.ListedException, _ width: Int) -> String {
    let exception = item.exception
    let heading =
      exception.name.padded(to: width) + "  " + state(of: item) + "  "
      + exception.owner.plain
    var lines = [heading]
    let silences = isFrench ? "tait" : "silences"
    lines.append("  " + silences + colon + exception.codes.joined(separator: ", "))
    if !exception.conditions.isEmpty {
      let only = isFrench ? "seulement si" : "only where"
      lines.append("  " + only + colon + exception.conditions.joined(separator: "; "))
    }
    for wording in exception.wordings {
      lines.append("  " + wording.language.rawValue + colon + wording.text.plain)
    }
    let reason = isFrench ? "motif" : "reason"
    lines.append("  " + reason + colon + exception.reason(in: language).plain)
    return lines.joined(separator: "\n")
  }

  /// `until 2027-02-01, 66 days left`
  private func state(of item: PackSource.ListedException) -> String {
    let exception = item.exception
    let left = day.days(to: exception.ends)
    switch (item.state, language) {
    case (.active, .english):
      return "until \(exception.ends), \(left == 1 ? "1 day" : "\(left) days") left"
    case (.active, .french):
      return
        "jusqu'au \(exception.ends), \(left) jour\(left > 1 ? "s" : "") restant\(left > 1 ? "s" : "")"
    case (.expired, .english): return "EXPIRED on \(exception.ends)"
    case (.expired, .french): return "EXPIRÉE le \(exception.ends)"
    case (.waiting, .english):
      return "not yet: from \(exception.begins ?? day) until \(exception.ends)"
    case (.waiting, .french):
      return "pas encore\u{A0}: du \(exception.begins ?? day) au \(exception.ends)"
    }
  }

  /// One line on the whole.
  var summary: String {
    func count(_ state: PackException.State) -> Int { list.count { $0.state == state } }
    let (active, expired, waiting) = (count(.active), count(.expired), count(.waiting))
    return isFrench
      ? "\(active) en vigueur, \(expired) expirées, \(waiting) pas encore en vigueur"
      : "\(active) active, \(expired) expired, \(waiting) not yet active"
  }

  // MARK: - JSON

  private struct Line: Encodable {
    var name: String
    var file: String
    var state: String
    var silences: [String]
    var conditions: [String]
    var wordings: [Wording]
    var reason: [String: String]
    var owner: String
    var begins: String?
    var ends: String
    var daysLeft: Int

    enum CodingKeys: String, CodingKey {
      case name, file, state, silences, conditions, wordings, reason, owner, begins, ends
      case daysLeft = "days_left"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(name, forKey: .name)
      try container.encode(file, forKey: .file)
      try container.encode(state, forKey: .state)
      try container.encode(silences, forKey: .silences)
      try container.encode(conditions, forKey: .conditions)
      try container.encode(wordings, forKey: .wordings)
      try container.encode(reason, forKey: .reason)
      try container.encode(owner, forKey: .owner)
      // Present whatever it holds.
      try container.encode(begins, forKey: .begins)
      try container.encode(ends, forKey: .ends)
      try container.encode(daysLeft, forKey: .daysLeft)
    }

    struct Wording: Encodable {
      var language: String
      var text: String
    }
  }

  /// A JSON object for each, as `docs/schema/exceptions.schema.json` describes it.
  func json() throws -> [String] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try ordered.map { item in
      let exception = item.exception
      let line = Line(
        name: exception.name, file: exception.file, state: item.state.rawValue,
        silences: exception.codes, conditions: exception.conditions,
        wordings: exception.wordings.map { .init(language: $0.language.rawValue, text: $0.text) },
        reason: ["en": exception.reason.en, "fr": exception.reason.fr], owner: exception.owner,
        begins: exception.begins?.description, ends: exception.ends.description,
        daysLeft: day.days(to: exception.ends))
      return String(decoding: try encoder.encode(line), as: UTF8.self)
    }
  }
}
