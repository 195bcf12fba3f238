internal import ReportModel

/// Finds the pairs of narratives that are nearly the same, in memory that grows with the number of
/// reports (256 bytes each) and not with their texts.
///
/// The sketches of all texts are kept, the texts are not: the few that agree in a band are read again and
/// compared by all their runs.
struct NearDuplicates {
  /// A pair of reports with what they have in common.
  struct Pair {
    var first: UInt32
    var second: UInt32
    var share: Double
  }

  private var shingles = Shingles()
  /// The reports that are long enough.
  private var members: [UInt32] = []
  /// Their bands, 32 in a row for each.
  private var bands: [UInt64] = []

  /// How many texts are remembered while pairs are compared.
  private static let remembered = 4096
  /// So many candidates are looked through for repeats at once.
  private static let mostLoose = 4 << 20

  /// Takes the narrative of a report.
  ///
  /// - Parameter number: The place of the report in the order of identifiers; each once, ascending.
  mutating func add(_ report: Report, number: UInt32) {
    let runs = report.withBytes(of: report.narrative) { shingles.read($0) }
    guard runs.count >= Shingles.fewest else { return }
    members.append(number)
    MinHash.appendBands(of: runs, to: &bands)
  }

  /// The pairs whose share is at least `similarity`, in ascending order.
  ///
  /// - Parameters:
  ///   - limit: Texts that more reports have are left out: forms and circulars.
  ///   - read: Reads a report by its number.
  /// - Returns: The pairs, and how many texts were left out.
  mutating func pairs(
    similarity: Double, limit: Int, read: (UInt32) throws -> Report
  ) throws -> (pairs: [Pair], leftOut: Int) {
    let (candidates, leftOut) = candidates(limit: limit)
    var pairs: [Pair] = []
    var known: [UInt32: [UInt64]] = [:]
    func runs(_ member: UInt32) throws -> [UInt64] {
      if let runs = known[member] { return runs }
      let report = try read(member)
      let runs = report.withBytes(of: report.narrative) { shingles.read($0) }
      if known.count >= Self.remembered { known.removeAll(keepingCapacity: true) }
      known[member] = runs
      return runs
    }
    for candidate in candidates {
      let (first, second) = (UInt32(candidate >> 32), UInt32(truncatingIfNeeded: candidate))
      let share = Shingles.resemblance(try runs(first), try runs(second))
      if share >= similarity { pairs.append(Pair(first: first, second: second, share: share)) }
    }
    return (pairs, leftOut)
  }

  /// Pairs that agree in a band, the smaller number in the upper half, in ascending order.
  private func candidates(limit: Int) -> (pairs: [UInt64], leftOut: Int) {
    var loose: [UInt64] = []
    var tooCommon: Set<UInt32> = []
    var order: [(key: UInt64, member: UInt32)] = []
    order.reserveCapacity(members.count)
    for band in 0..<MinHash.bands {
      order.removeAll(keepingCapacity: true)
      for (place, member) in members.enumerated() {
        order.append((bands[place * MinHash.bands + band], member))
      }
      order.sort { ($0.key, $0.member) < ($1.key, $1.member) }
      var start = 0
      while start < order.count {
        var end = start + 1
        while end < order.count, order[end].key == order[start].key { end += 1 }
        if end - start > limit {
          tooCommon.insert(order[start].member)
        } else {
          for first in start..<end {
            for second in first + 1..<max(end, first + 1) {
              loose.append(UInt64(order[first].member) << 32 | UInt64(order[second].member))
            }
          }
        }
        start = end
      }
      if loose.count > Self.mostLoose {
        loose.sort()
        loose = loose.removingRepeats()
      }
    }
    loose.sort()
    return (loose.removingRepeats(), tooCommon.count)
  }
}
