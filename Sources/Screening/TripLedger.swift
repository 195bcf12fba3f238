internal import RuleEngine
internal import Synchronization

/// Counts over a whole run how often rules trip their limits, and tells when one is switched off.
///
/// What a report's assessment says must not depend on how many workers there are, nor on which is
/// faster. So a rule is switched off within a batch by what happened in that batch alone, and over
/// the whole run `lag` batches after the one that made its trips too many. The batches before that
/// are then written, however many workers there are, because no more than `lag` are on their way.
final class TripLedger: Sendable {
  /// The most batches on their way from the reader to the writer.
  static let lag = 32

  private let allowed = AssessorLimits().tripsAllowed
  private let state = Mutex(State())

  private struct State {
    var trips: [String: Int] = [:]
    /// The first batch in which a rule does not run.
    var offFrom: [String: Int] = [:]
  }

  /// Takes down the trips of a batch; batches come in order.
  func note(_ trips: [String: Int], in batch: Int) {
    if trips.isEmpty { return }
    state.withLock { state in
      for (rule, count) in trips {
        let sum = state.trips[rule, default: 0] + count
        state.trips[rule] = sum
        if sum >= allowed, state.offFrom[rule] == nil { state.offFrom[rule] = batch + Self.lag }
      }
    }
  }

  /// The rules that do not run in a batch.
  func off(in batch: Int) -> Set<String> {
    state.withLock { state in
      state.offFrom.isEmpty ? [] : Set(state.offFrom.filter { $0.value <= batch }.keys)
    }
  }
}
