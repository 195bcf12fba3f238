/// Finds the comma or bracket that ends an element of a JSON array.
struct JSONElementFinder {
  /// How far the element was looked at; its length once it was found.
  var position = 0
  private let findsNothing: Bool
  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  init(findsNothing: Bool = false) {
    self.findsNothing = findsNothing
  }

  /// Looks at the bytes from `position` on; whether the end was found.
  mutating func advance(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if findsNothing { position = bytes.count }
    while position < bytes.count {
      let byte = bytes[position]
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          if depth == 0 { return true }
          depth -= 1
        case UInt8(ascii: ","):
          if depth == 0 { return true }
        default: break
        }
      }
      position += 1
    }
    return false
  }
}
