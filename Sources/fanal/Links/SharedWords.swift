internal import CaseStore
internal import Linking
internal import ReportModel

/// Looks up in the reports what links them, and remembers the reports.
final class SharedWords {
  private let store: CaseStore
  private var reports: [String: (report: Report, words: LinkWords)] = [:]

  init(_ store: CaseStore) { self.store = store }

  /// Where a report says what a reason stands for; `nil` for similar texts.
  func place(
    _ kind: LinkKind, _ key: [UInt8], in id: String
  ) throws -> LinkWords.Place? {
    try entry(id)?.words.place(of: kind, key: key)
  }

  /// What two reports say in the same words, in the order of the first one.
  func passages(
    _ first: String, _ second: String
  ) throws -> [(passage: SharedPassage, text: String)] {
    guard let left = try entry(first)?.report, let right = try entry(second)?.report else {
      return []
    }
    let scalars = Array(left.string(left.narrative).unicodeScalars)
    return SharedPassages.find(left, right).map { passage in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[passage.first])
      return (passage, String(text))
    }
  }

  private func entry(_ id: String) throws -> (report: Report, words: LinkWords)? {
    if let known = reports[id] { return known }
    let item = try asking { () throws(StoreError) in try store.linkable(id: id) }
    guard let item else { return nil }
    let entry = (item.report, LinkWords(of: item, rules: .everything))
    reports[id] = entry
    return entry
  }
}
