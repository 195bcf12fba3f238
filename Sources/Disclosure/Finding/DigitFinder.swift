/// Finds long numbers by their digits alone.
enum DigitFinder {
  /// Digits that may belong to one number, with their places: between two of them stand at most two
  /// signs, and none that parts sentences.
  struct Run {
    var digits: [UInt8]
    var places: [Int]

    /// From the first digit to the last.
    var range: Range<Int> { (places.first ?? 0)..<((places.last ?? -1) + 1) }
  }

  /// The value of a decimal digit, also full width; `nil` for anything else.
  static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x30...0x39: UInt8(scalar.value - 0x30)
    case 0xFF10...0xFF19: UInt8(scalar.value - 0xFF10)
    default: nil
    }
  }

  /// The runs of digits of a text.
  static func runs(_ text: [Unicode.Scalar]) -> [Run] {
    var runs: [Run] = []
    var run = Run(digits: [], places: [])
    for (place, scalar) in text.enumerated() {
      guard let value = digit(scalar) else { continue }
      if let last = run.places.last, !isJoined(text[(last + 1)..<place]) {
        runs.append(run)
        run = Run(digits: [], places: [])
      }
      run.digits.append(value)
      run.places.append(place)
    }
    if !run.digits.isEmpty { runs.append(run) }
    return runs
  }

  private static func isJoined(_ between: ArraySlice<Unicode.Scalar>) -> Bool {
    between.count <= 2
      && between.allSatisfy {
        " \u{A0}\u{202F}-.()/\u{2010}\u{2011}\u{2012}\u{2013}".unicodeScalars.contains($0)
      }
  }

  /// The places where these digits stand one behind the other, however they are parted.
  static func places(of key: [UInt8], in runs: [Run]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for run in runs where run.digits.count >= key.count {
      var start = 0
      while start + key.count <= run.digits.count {
        if run.digits[start..<start + key.count].elementsEqual(key) {
          found.append(run.places[start]..<run.places[start + key.count - 1] + 1)
          start += key.count
        } else {
          start += 1
        }
      }
    }
    return found
  }

  /// The fewest digits of a number that is hidden although nothing says what it is: a local telephone
  /// number has seven.
  static let fewestDigits = 7

  /// Long numbers that are no money and no date or time, with their digits.
  static func longNumbers(_ text: [Unicode.Scalar], _ runs: [Run]) -> [Mask] {
    runs.compactMap { run in
      guard run.digits.count >= fewestDigits else { return nil }
      let range = run.range
      if isMoney(text, range) || isDate(run, text) { return nil }
      // Never called a SIN for its check digit alone: every tenth number of nine digits has one.
      return Mask(range: range, kind: .number, key: run.digits.map(String.init).joined())
    }
  }

  private static func isMoney(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    func sign(_ place: Int) -> Bool {
      text.indices.contains(place) && "$€£".unicodeScalars.contains(text[place])
    }
    return sign(range.lowerBound - 1) || sign(range.upperBound)
      || sign(range.lowerBound - 2) || sign(range.upperBound + 1)
  }

  /// `2026-11-27`, `27/11/2026 14:05`: digits in the groups of a day of this time.
  private static func isDate(_ run: Run, _ text: [Unicode.Scalar]) -> Bool {
    var groups: [(value: Int, count: Int)] = []
    var last = -2
    for (digit, place) in zip(run.digits, run.places) {
      if place == last + 1, let group = groups.last {
        groups[groups.count - 1] = (group.value * 10 + Int(digit), group.count + 1)
      } else {
        groups.append((Int(digit), 1))
      }
      last = place
    }
    guard groups.count >= 3 else { return false }
    let (a, b, c) = (groups[0], groups[1], groups[2])
    func isYear(_ group: (value: Int, count: Int)) -> Bool {
      group.count == 4 && (1900...2099).contains(group.value)
    }
    func isPart(_ group: (value: Int, count: Int)) -> Bool {
      group.count <= 2 && (1...31).contains(group.value)
    }
    let rest = groups.dropFirst(3).allSatisfy { $0.count <= 2 && $0.value < 60 }
    return rest && isPart(b) && ((isYear(a) && isPart(c)) || (isPart(a) && isYear(c)))
  }
}
