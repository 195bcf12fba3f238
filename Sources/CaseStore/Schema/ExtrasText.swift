internal import Foundation
internal import ReportModel

/// The further fields of a report as the text of one JSON object, in the order of the record.
///
/// Values keep every byte (`1.50` stays `1.50`), because the hash of the report covers them.
enum ExtrasText {
  /// The object's text; empty when there are no further fields.
  static func encode(_ report: Report) -> [UInt8] {
    guard !report.extras.isEmpty else { return [] }
    var json = JSONBuffer()
    json.object { json in
      for extra in report.extras {
        report.withBytes(of: extra.name) { json.key($0) }
        report.withBytes(of: extra.value) { json.raw($0) }
      }
    }
    return json.bytes
  }

  /// The names, unescaped, and the values, as JSON, of an object that `encode` made.
  ///
  /// - Throws: `MalformedExtras` for another text.
  static func decode(_ text: [UInt8]) throws -> [(name: [UInt8], value: [UInt8])] {
    var fields: [(name: [UInt8], value: [UInt8])] = []
    guard text.first == UInt8(ascii: "{"), text.last == UInt8(ascii: "}"), text.count > 2 else {
      throw MalformedExtras()
    }
    var index = 1
    while index < text.count {
      let nameEnd = try endOfString(text, from: index)
      guard nameEnd < text.count, text[nameEnd] == UInt8(ascii: ":") else {
        throw MalformedExtras()
      }
      let name = try JSONDecoder().decode(String.self, from: Data(text[index..<nameEnd]))
      let valueEnd = try endOfValue(text, from: nameEnd + 1)
      fields.append((Array(name.utf8), Array(text[(nameEnd + 1)..<valueEnd])))
      index = valueEnd + 1
    }
    return fields
  }

  /// The offset after the string that begins at `start`.
  private static func endOfString(_ text: [UInt8], from start: Int) throws -> Int {
    guard start < text.count, text[start] == UInt8(ascii: "\"") else { throw MalformedExtras() }
    var index = start + 1
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\""): return index + 1
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    throw MalformedExtras()
  }

  /// The offset of the comma or the last brace after the value that begins at `start`.
  private static func endOfValue(_ text: [UInt8], from start: Int) throws -> Int {
    var depth = 0
    var index = start
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\""):
        index = try endOfString(text, from: index)
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ","): if depth == 0 { return index }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return index }
        depth -= 1
      default: break
      }
      index += 1
    }
    throw MalformedExtras()
  }
}

/// A text that is not the object of further fields.
struct MalformedExtras: Error {}
