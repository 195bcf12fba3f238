internal import CaseStore
internal import Export
internal import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// A list to choose one value from.
struct Choice {
  /// A value that may be chosen.
  struct Option {
    var value: String
    var title: String
    /// The states that a closing reason goes with.
    var states = ""
  }

  let name: String
  let label: String
  let options: [Option]
  var chosen = ""
  /// The text of the empty value; `nil` where one must be chosen.
  var none: String?

  var html: HTML {
    let empty: HTML = none.map { "<option value=\"\">\($0)</option>" } ?? .empty
    let list = options.map { option -> HTML in
      let isChosen: HTML = option.value == chosen ? " selected" : .empty
      let states: HTML = option.states.isEmpty ? .empty : " data-states=\"\(option.states)\""
      return "<option value=\"\(option.value)\"\(states)\(isChosen)>\(option.title)</option>"
    }
    return "<label>\(label)<select name=\"\(name)\">\(empty)\(list)</select></label>"
  }
}

extension PageWords {
  /// A state as a word.
  func name(_ state: CaseState) -> String { self(state.title.en, state.title.fr) }

  /// A verdict as a word.
  func name(_ verdict: Verdict) -> String { self(verdict.title.en, verdict.title.fr) }

  /// The title of a rule of the pack; its code where the pack has none, as after a new release.
  func title(of code: String, in pack: CompiledPack) -> String {
    guard let title = pack.pack.rule(code)?.title.text(in: language), !title.isEmpty else {
      return code
    }
    return title
  }

  /// Sorts texts as the reader's language does.
  func sorted<Value>(_ values: [Value], by text: (Value) -> String) -> [Value] {
    let locale = Locale(identifier: language == .french ? "fr_CA" : "en_CA")
    return values.map { ($0, text($0)) }.sorted {
      $0.1.compare($1.1, options: [.caseInsensitive, .numeric], locale: locale) == .orderedAscending
    }.map(\.0)
  }

  /// A day and a time of this computer, as the reader's language writes them.
  func moment(_ text: String) -> String {
    guard let date = try? Date(text, strategy: .iso8601) else { return text }
    return moment(date)
  }

  /// The same for a date.
  func moment(_ date: Date) -> String {
    let parts = Calendar(identifier: .gregorian)
      .dateComponents([.year, .month, .day, .hour, .minute], from: date)
    func two(_ number: Int?) -> String { number.map { ($0 < 10 ? "0" : "") + "\($0)" } ?? "" }
    let day = "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day))"
    // Days by ISO 8601, as the Government of Canada writes them in both languages.
    return language == .french
      ? "\(day) \(two(parts.hour)) h \(two(parts.minute))"
      : "\(day) \(two(parts.hour)):\(two(parts.minute))"
  }
}
