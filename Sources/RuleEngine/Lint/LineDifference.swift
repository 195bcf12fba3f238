/// The lines in which two versions of a file differ, as `diff -u` shows them.
public enum LineDifference {
  /// So many lines that stayed the same are shown around a change.
  private static let context = 2

  private enum Line {
    case same(String)
    case removed(String)
    case added(String)

    var isSame: Bool { if case .same = self { true } else { false } }

    var text: String {
      switch self {
      case .same(let text): " " + text
      case .removed(let text): "-" + text
      case .added(let text): "+" + text
      }
    }
  }

  /// The differences; empty for equal files.
  ///
  /// - Parameter path: What the file is called in the heading.
  public static func text(path: String, old: [UInt8], new: [UInt8]) -> String {
    var (before, after) = (SourceText(old).lines.map(\.text), SourceText(new).lines.map(\.text))
    // Behind the last line break is no line.
    if before.last == "", after.last == "" {
      before.removeLast()
      after.removeLast()
    }
    let lines = merge(before, after)
    if lines.allSatisfy(\.isSame) { return "" }
    var text = "--- \(path)\n+++ \(path)\n"
    var (oldLine, newLine) = (1, 1)
    var index = 0
    while index < lines.count {
      // A hunk goes on as long as another change is near.
      let isNear = lines[index..<min(lines.count, index + context + 1)].contains { !$0.isSame }
      guard isNear else {
        (oldLine, newLine, index) = (oldLine + 1, newLine + 1, index + 1)
        continue
      }
      var end = index
      var quiet = 0
      while end < lines.count, quiet <= 2 * context {
        quiet = lines[end].isSame ? quiet + 1 : 0
        end += 1
      }
      end -= max(0, quiet - context)
      let hunk = lines[index..<end]
      let removed = hunk.count { if case .added = $0 { false } else { true } }
      let added = hunk.count { if case .removed = $0 { false } else { true } }
      text += "@@ -\(oldLine),\(removed) +\(newLine),\(added) @@\n"
      text += hunk.map { $0.text + "\n" }.joined()
      (oldLine, newLine, index) = (oldLine + removed, newLine + added, end)
    }
    return text
  }

  private static func merge(_ old: [String], _ new: [String]) -> [Line] {
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if removed.contains(i) {
        lines.append(.removed(old[i]))
        i += 1
      } else if added.contains(j) {
        lines.append(.added(new[j]))
        j += 1
      } else {
        lines.append(.same(old[i]))
        i += 1
        j += 1
      }
    }
    return lines
  }
}
