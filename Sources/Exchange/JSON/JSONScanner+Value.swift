extension JSONScanner {
  /// Passes any value; white space before it was passed.
  ///
  /// - Parameter depth: The number of arrays and objects that are open around the value.
  mutating func skipValue(depth: Int) -> JSONProblem? {
    // One bit for each open container: 1 for an object, 0 for an array.
    var kinds: UInt64 = 0
    var open = 0
    while true {
      if let problem = skipOpening(depth: depth, kinds: &kinds, open: &open) { return problem }
      // A value is complete: close containers until one goes on.
      var goesOn = false
      while open > 0 && !goesOn {
        skipSpace()
        let isObject = kinds & 1 == 1
        let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
        if cursor.pointee == closing {
          cursor += 1
          kinds >>= 1
          open -= 1
        } else if cursor.pointee == UInt8(ascii: ",") {
          cursor += 1
          if isObject, let problem = skipName() { return problem }
          goesOn = true
        } else {
          return cursor >= end ? .unfinished : .expectedComma
        }
      }
      if !goesOn { return nil }
    }
  }

  /// Passes opening brackets up to and with the first plain value or empty container.
  private mutating func skipOpening(
    depth: Int, kinds: inout UInt64, open: inout Int
  ) -> JSONProblem? {
    while true {
      skipSpace()
      switch cursor.pointee {
      case UInt8(ascii: "\""):
        cursor += 1
        return skipPlainString()
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        var isInteger = false
        return skipNumber(isInteger: &isInteger)
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        let isObject = cursor.pointee == UInt8(ascii: "{")
        guard depth + open < Self.maxDepth else { return .tooDeep }
        cursor += 1
        skipSpace()
        if cursor.pointee == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          cursor += 1
          return nil
        }
        kinds = kinds << 1 | (isObject ? 1 : 0)
        open += 1
        if isObject, let problem = skipName() { return problem }
      default: return skipWord()
      }
    }
  }

  /// Passes a name and its colon.
  private mutating func skipName() -> JSONProblem? {
    skipSpace()
    guard cursor.pointee == UInt8(ascii: "\"") else {
      return cursor >= end ? .unfinished : .expectedName
    }
    cursor += 1
    if let problem = skipPlainString() { return problem }
    return skipColon()
  }

  /// Passes a text of which nothing but a NUL is of interest.
  private mutating func skipPlainString() -> JSONProblem? {
    var traits: StringTraits = []
    let problem = skipString(&traits)
    if traits.contains(.nul) { hasNul = true }
    return problem
  }

  /// Passes a colon and the white space around it.
  @inline(__always)
  mutating func skipColon() -> JSONProblem? {
    skipSpace()
    guard cursor.pointee == UInt8(ascii: ":") else {
      return cursor >= end ? .unfinished : .expectedColon
    }
    cursor += 1
    skipSpace()
    return nil
  }
}
