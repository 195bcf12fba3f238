internal import Foundation

/// The fields of a form or of the query of an address, as browsers write them
/// (`application/x-www-form-urlencoded`).
struct FormFields: Sendable {
  /// Names and values in their order.
  private(set) var pairs: [(name: String, value: String)] = []

  init() {}

  /// Reads fields; what is no UTF-8 is read as `�`, and a field without a name is passed over.
  init(_ text: some StringProtocol) {
    for part in text.split(separator: "&").prefix(1_000) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = Self.decoded(sides[0])
      if name.isEmpty { continue }
      pairs.append((name, sides.count > 1 ? Self.decoded(sides[1]) : ""))
    }
  }

  /// The first value of a field, without white space around it; `nil` where it is missing or empty.
  subscript(_ name: String) -> String? {
    guard let value = pairs.first(where: { $0.name == name })?.value else { return nil }
    let trimmed = value.trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed.isEmpty ? nil : trimmed
  }

  /// The value as it was written, for passwords.
  func exact(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

  /// All values of a field that are not empty.
  func all(_ name: String) -> [String] {
    pairs.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
  }

  /// Adds a field, where there is a value.
  mutating func add(_ name: String, _ value: String?) {
    if let value, !value.isEmpty { pairs.append((name, value)) }
  }

  /// The fields without some of them.
  func without(_ names: String...) -> FormFields {
    var result = self
    result.pairs.removeAll { names.contains($0.name) }
    return result
  }

  /// The fields as the query of an address.
  var query: String {
    pairs.map { Self.encoded($0.name) + "=" + Self.encoded($0.value) }.joined(separator: "&")
  }

  /// A text as one part of an address: everything but letters, digits and `-._~` is escaped.
  static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        result += "%"
        result.unicodeScalars.append(digits[Int(byte >> 4)])
        result.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return result
  }

  private static func decoded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "+") {
        bytes.append(UInt8(ascii: " "))
      } else if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
