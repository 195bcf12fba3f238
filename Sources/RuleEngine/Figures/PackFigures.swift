internal import TextMatching

/// The corpus figures of a pack's rules.
///
/// They are a data file of the pack, `figures.tsv`, that `fanal pack figures` writes: a line for each
/// rule and language, so that rule files do not change when they are measured, and a rule that was
/// changed since is seen by its `meaning`:
///
///     # comment
///     code  language  reports  labelled  expected  found  judged  right  ordinary  alarms  measured  meaning
///
/// An overlay has a file of its own, so that a shipped pack is never changed.
///
/// The columns are parted by tabs. Figures say something about a pack and are no part of it: its hash
/// does not depend on them, so that measuring a pack makes no assessment old.
public struct PackFigures: Sendable, Equatable {
  /// The name of the file in the folder of a pack.
  public static let path = "figures.tsv"

  /// Its path in a source: that of the pack, or that of its overlay, which has one of its own.
  public static func path(inOverlay: Bool) -> String {
    (inOverlay ? PackSource.overlayPrefix : "") + path
  }

  /// What the figures of a rule are worth.
  public enum Standing: Sendable, Equatable {
    /// The rule was never measured.
    case none
    /// It was measured, on this day, before what it looks for was changed.
    case outdated(String)
    /// It was measured as it is, on this day.
    case current(String)
  }

  /// The lines, by code, English first.
  public private(set) var rows: [RuleFigures] = []
  /// What the file says about itself, without the marks of a comment.
  public var note: [String] = []

  /// Makes an empty file.
  public init() {}

  /// Reads a file; lines that are not of the form above are left out and named by their numbers.
  init(content: [UInt8], badLines: inout [Int]) {
    let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let text = String(decoding: line, as: UTF8.self).trimmingSpaces()
      if text.isEmpty || text.hasPrefix(Self.header) { continue }
      if text.hasPrefix("#") {
        note.append(String(text.dropFirst()).trimmingSpaces())
      } else if let row = Self.row(text) {
        set([row])
      } else {
        badLines.append(index + 1)
      }
    }
  }

  private static let header = "code\tlanguage\t"

  private static func row(_ text: String) -> RuleFigures? {
    let parts = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    let counts = RuleFigures.counts
    guard parts.count == counts.count + 4, !parts[0].isEmpty,
      let language = Language(rawValue: parts[1])
    else { return nil }
    var row = RuleFigures(
      code: parts[0], language: language, measured: parts[parts.count - 2],
      meaning: parts[parts.count - 1])
    for (count, part) in zip(counts, parts.dropFirst(2)) {
      guard let value = Int(part), value >= 0 else { return nil }
      row[keyPath: count] = value
    }
    guard row.right <= min(row.judged, row.expected), row.judged <= row.found,
      row.alarms <= row.ordinary, row.labelled <= row.reports
    else { return nil }
    return row
  }

  /// Puts lines in the place of those of the same rules and languages.
  public mutating func set(_ more: [RuleFigures]) {
    for row in more {
      rows.removeAll { $0.code == row.code && $0.language == row.language }
      rows.append(row)
    }
    rows.sort { ($0.code, $0.language.rawValue) < ($1.code, $1.language.rawValue) }
  }

  /// Takes out the lines of rules that are not among these codes.
  public mutating func keep(_ codes: Set<String>) {
    rows.removeAll { !codes.contains($0.code) }
  }

  /// The lines of a rule, English first.
  public func rows(of code: String) -> [RuleFigures] { rows.filter { $0.code == code } }

  /// The counts of a rule over all languages; `nil` where it was never measured.
  public func total(of code: String) -> RuleFigures? {
    let rows = rows(of: code)
    guard var total = rows.first else { return nil }
    for row in rows.dropFirst() {
      total.add(row)
      total.measured = min(total.measured, row.measured)
    }
    return total
  }

  /// Whether the rule of a pack was measured as it is now.
  public func standing(of rule: Rule, in pack: RulePack) -> Standing {
    guard let total = total(of: rule.code) else { return .none }
    let meaning = RuleMeaning(of: rule, in: pack).text
    let isCurrent = rows(of: rule.code).allSatisfy { $0.meaning == meaning }
    return isCurrent ? .current(total.measured) : .outdated(total.measured)
  }

  /// The content of the file.
  public func file() -> String {
    var lines = note.map { $0.isEmpty ? "#" : "# " + $0 }
    lines.append(
      Self.header
        + "reports\tlabelled\texpected\tfound\tjudged\tright\tordinary\talarms\tmeasured\tmeaning")
    lines += rows.map { row in
      ([row.code, row.language.rawValue] + RuleFigures.counts.map { String(row[keyPath: $0]) }
        + [row.measured, row.meaning]).joined(separator: "\t")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
