import Foundation

/// Finds out what is wrong with a file that is not UTF-8.
///
/// Lua takes any bytes, and a letter that is not UTF-8 would only be a word that no report holds.
struct FileEncoding {
  private let bytes: [UInt8]
  /// The byte at which it stops being UTF-8.
  private let firstBad: Int

  /// Looks at a file; `nil` for one that is UTF-8.
  init?(_ bytes: [UInt8]) {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { offset += scalar.count }
    self.bytes = bytes
    firstBad = offset
  }

  /// Where the first character stands that is not UTF-8.
  var place: SourcePlace {
    let lines = SourceText(bytes).lines
    let number = lines.firstOfSorted { $0.start > firstBad }
    let start = number > 0 ? lines[number - 1].start : firstBad
    let before = String(decoding: bytes[start..<firstBad], as: UTF8.self)
    return SourcePlace(line: Int32(max(1, number)), column: Int32(before.unicodeScalars.count + 1))
  }

  /// The file in UTF-8, read as Windows-1252; `nil` where that gives anything but the letters and marks
  /// that English and French are written with, so that it was something else.
  var mended: [UInt8]? {
    guard let text = String(data: Data(bytes), encoding: .windowsCP1252),
      text.unicodeScalars.allSatisfy({ $0.isASCII || Self.expected.contains($0) })
    else { return nil }
    return Array(text.utf8)
  }

  private static let expected = Set(
    "àâäçéèêëîïôöùûüÿœæñÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆÑ«»‘’“”–—…°€\u{A0}·•ªº".unicodeScalars)

  /// The change of each line that is not UTF-8, as an editor sees it that shows bad bytes as U+FFFD.
  var fix: Diagnostic.Fix? {
    guard let mended else { return nil }
    let edits = zip(SourceText(bytes).lines, SourceText(mended).lines).enumerated()
      .filter { $0.element.0.text != $0.element.1.text }
      .map { number, line in
        let end = line.0.text.unicodeScalars.count + 1
        return Diagnostic.TextEdit(
          start: SourcePlace(line: Int32(number + 1), column: 1),
          end: SourcePlace(line: Int32(number + 1), column: Int32(end)),
          original: line.0.text, replacement: line.1.text)
      }
    return Diagnostic.Fix(edits: edits)
  }
}

extension PackReader {
  /// Reports a file that is not UTF-8.
  static func reportEncoding(_ file: PackSource.File, _ collector: inout DiagnosticCollector) {
    guard let encoding = FileEncoding(file.content) else { return }
    let found = encoding.place
    var place = Place(file.path, Int(found.line), length: 1)
    place.column = Int(found.column)
    collector.report("wrong-encoding", place, fix: encoding.fix)
  }
}
