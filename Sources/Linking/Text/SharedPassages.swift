public import ReportModel
internal import TextMatching

/// A run of words that two texts have in common, as half-open ranges of Unicode scalars.
public struct SharedPassage: Sendable, Hashable {
  /// Where it stands in the first text.
  public var first: Range<Int>
  /// Where it stands in the second one.
  public var second: Range<Int>
  /// How many words it has.
  public var words: Int
}

/// Finds what two narratives say in the same words.
public enum SharedPassages {
  /// Shorter runs are everyday phrases.
  static let fewestWords = 5

  /// The passages in the order of the first narrative; none overlaps another in the first one.
  ///
  /// - Parameters:
  ///   - first: A report.
  ///   - second: Another report.
  public static func find(_ first: Report, _ second: Report) -> [SharedPassage] {
    let (left, right) = (Text(first), Text(second))
    let width = fewestWords
    var places: [UInt64: [Int]] = [:]
    for (place, hash) in Shingles.hashes(of: right.tokens, width: width).enumerated() {
      places[hash, default: []].append(place)
    }
    let hashes = Shingles.hashes(of: left.tokens, width: width)
    var passages: [SharedPassage] = []
    var place = 0
    while place < hashes.count {
      // Of several places the one with the longest run, and of those the first.
      var best = (start: 0, count: 0)
      for start in (places[hashes[place]] ?? []).prefix(64) {
        var count = 0
        while place + count < left.tokens.count, start + count < right.tokens.count,
          left.tokens[place + count].hash == right.tokens[start + count].hash
        {
          count += 1
        }
        if count > best.count { best = (start, count) }
      }
      if best.count < width {
        place += 1
        continue
      }
      passages.append(
        SharedPassage(
          first: left.scalars(place..<place + best.count),
          second: right.scalars(best.start..<best.start + best.count), words: best.count))
      place += best.count
    }
    return passages
  }

  /// The words of a narrative with their places.
  private struct Text {
    let tokens: [Token]
    private let starts: [Int]
    private let ends: [Int]

    init(_ report: Report) {
      var buffer = TextBuffer()
      var index = ScalarIndex()
      (starts, ends) = report.withBytes(of: report.narrative) { bytes in
        buffer.append(bytes, field: 1)
        return (
          buffer.tokens.map { index.scalars(before: Int($0.originalStart), in: bytes) },
          buffer.tokens.map { index.scalars(before: Int($0.originalEnd), in: bytes) }
        )
      }
      tokens = buffer.tokens
    }

    func scalars(_ range: Range<Int>) -> Range<Int> {
      starts[range.lowerBound]..<ends[range.upperBound - 1]
    }
  }
}
