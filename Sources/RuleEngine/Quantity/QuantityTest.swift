/// A demand on a number in the text, for example `{hours > 12 per day}`.
///
/// Kinds and units are read by `QuantityReader`; a test only compares.
struct QuantityTest: Hashable, Sendable {
  /// What is counted.
  enum Kind: String, CaseIterable, Hashable, Sendable, BitwiseCopyable {
    case number, hours, days, weeks, months, years, money, age, people, times, percent, clock

    /// Its place in `allCases`.
    var place: Int {
      switch self {
      case .number: 0
      case .hours: 1
      case .days: 2
      case .weeks: 3
      case .months: 4
      case .years: 5
      case .money: 6
      case .age: 7
      case .people: 8
      case .times: 9
      case .percent: 10
      case .clock: 11
      }
    }
  }

  /// What it is counted per.
  enum Rate: String, Hashable, Sendable, BitwiseCopyable {
    case none, hour, day, week, month
  }

  var kind: Kind
  var rate: Rate = .none
  /// The smallest value that holds.
  var low = -Double.infinity
  /// The largest value that holds.
  var high = Double.infinity

  struct Malformed: Error {}

  /// Reads the text inside the braces.
  ///
  /// - Returns: `nil` when it does not begin with a quantity's name.
  /// - Throws: `Malformed` when it does, and goes on with something that cannot be read.
  init?(_ text: String) throws(Malformed) {
    // Spaces around operators are optional: `{age<18}` is `{age < 18}`.
    var spaced = ""
    for character in text {
      if "<>=".contains(character) {
        spaced += "<>=".contains(spaced.last ?? " ") ? String(character) : " " + String(character)
      } else {
        if "<>=".contains(spaced.last ?? "a") { spaced += " " }
        spaced.append(character)
      }
    }
    var words = spaced.split(separator: " ").map(String.init)[...]
    guard let first = words.popFirst(), let kind = Kind(rawValue: first) else { return nil }
    self.kind = kind
    if let at = words.firstIndex(of: "per") {
      guard at + 2 == words.endIndex, let rate = Rate(rawValue: words[at + 1]), rate != .none else {
        throw Malformed()
      }
      self.rate = rate
      words = words[..<at]
    }
    switch words.count {
    case 0: return
    case 1:
      let range = words[words.startIndex].split(separator: "-", omittingEmptySubsequences: false)
      guard range.count == 2 else { throw Malformed() }
      (low, high) = (try value(range[0]), try value(range[1]))
      // Only a clock goes round.
      if low > high, kind != .clock { throw Malformed() }
    case 2:
      let value = try value(words[words.startIndex + 1][...])
      switch words[words.startIndex] {
      case "<": high = value.nextDown
      case "<=": high = value
      case ">": low = value.nextUp
      case ">=": low = value
      case "=", "==": (low, high) = (value, value)
      default: throw Malformed()
      }
    default: throw Malformed()
    }
  }

  /// A number that can stand in a report.
  private func value(_ text: Substring) throws(Malformed) -> Double {
    guard let value = Double(text), value.isFinite, value >= 0, kind != .clock || value <= 24 else {
      throw Malformed()
    }
    return value
  }

  /// Whether a value passes; a clock range may pass midnight (`22-6`).
  func holds(_ value: Double) -> Bool {
    if kind == .clock, low > high { return value >= low || value <= high }
    return value >= low && value <= high
  }
}
