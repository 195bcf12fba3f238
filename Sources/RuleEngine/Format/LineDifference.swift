/// The difference of two texts, line by line, in the unified form of `diff -u`.
public struct LineDifference: Sendable {
  /// A line, and whether it is in both texts, only in the first or only in the second.
  private enum Line: Equatable {
    case same(Substring)
    case removed(Substring)
    case added(Substring)
  }

  private let lines: [Line]

  /// Compares two texts (Myers' algorithm, as the standard library has it).
  public init(_ before: String, _ after: String) {
    let (old, new) = (Self.split(before), Self.split(after))
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, removed.contains(left) {
        lines.append(.removed(old[left]))
        left += 1
      } else if right < new.count, added.contains(right) {
        lines.append(.added(new[right]))
        right += 1
      } else {
        lines.append(.same(new[right]))
        (left, right) = (left + 1, right + 1)
      }
    }
    self.lines = lines
  }

  private static func split(_ text: String) -> [Substring] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }

  /// The number of lines that are in one text only.
  public var changes: Int {
    lines.count { if case .same = $0 { false } else { true } }
  }

  /// The changed lines with what stands around them; empty where nothing differs.
  ///
  /// - Parameters:
  ///   - name: The file, for the heading.
  ///   - context: How many lines to show on each side.
  public func unified(name: String, context: Int = 3) -> String {
    var text = ""
    var (old, new) = (0, 0)
    var index = 0
    let changed = lines.indices.filter { if case .same = lines[$0] { false } else { true } }
    guard !changed.isEmpty else { return "" }
    text += "--- \(name)\n+++ \(name)\n"
    for hunk in Self.hunks(changed, context: context, count: lines.count) {
      while index < hunk.lowerBound { (index, old, new) = (index + 1, old + 1, new + 1) }
      let part = lines[hunk]
      let isIn = { (line: Line) in
        switch line {
        case .same: (1, 1)
        case .removed: (1, 0)
        case .added: (0, 1)
        }
      }
      let counts = part.map(isIn).reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
      // An empty side is named by the line before it.
      let starts = (old + (counts.0 > 0 ? 1 : 0), new + (counts.1 > 0 ? 1 : 0))
      text += "@@ -\(starts.0),\(counts.0) +\(starts.1),\(counts.1) @@\n"
      for line in part {
        switch line {
        case .same(let content): text += " \(content)\n"
        case .removed(let content): text += "-\(content)\n"
        case .added(let content): text += "+\(content)\n"
        }
      }
      (index, old, new) = (hunk.upperBound, old + counts.0, new + counts.1)
    }
    return text
  }

  /// Ranges of lines around the changed ones, joined where they touch.
  private static func hunks(_ changed: [Int], context: Int, count: Int) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in changed {
      let range = max(0, index - context)..<min(count, index + context + 1)
      if let last = hunks.last, range.lowerBound <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }
}
