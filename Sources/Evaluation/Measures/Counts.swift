/// How many things an engine got right, found too many of, and missed.
struct Counts: Sendable, Hashable {
  var hit = 0
  var extra = 0
  var missed = 0

  /// Compares what the labels hold with what the engine says.
  init<Item: Hashable>(gold: Set<Item>, predicted: Set<Item>) {
    hit = gold.intersection(predicted).count
    extra = predicted.count - hit
    missed = gold.count - hit
  }

  init() {}

  /// Whether the labels hold anything to find.
  var isSupported: Bool { hit + missed > 0 }

  /// The share of what was found that is right; 1 when there was nothing to find and nothing was.
  var precision: Double {
    hit + extra > 0 ? Double(hit) / Double(hit + extra) : (missed == 0 ? 1 : 0)
  }

  /// The share of what was there that was found.
  var recall: Double { isSupported ? Double(hit) / Double(hit + missed) : .nan }

  /// The harmonic mean of both.
  var f1: Double {
    let total = 2 * hit + extra + missed
    return total > 0 ? Double(2 * hit) / Double(total) : .nan
  }

  static func += (left: inout Counts, right: Counts) {
    left.hit += right.hit
    left.extra += right.extra
    left.missed += right.missed
  }
}
