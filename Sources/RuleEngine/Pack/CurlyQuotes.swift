/// Puts straight quotation marks in the place of those that word processors write.
enum CurlyQuotes {
  private static let pairs: [Unicode.Scalar: [Unicode.Scalar]] = [
    "“": ["”", "“"], "”": ["”"], "„": ["“", "”"], "«": ["»"], "‘": ["’"],
  ]

  /// The change of the text that begins at a place; `nil` where it does not end on its line, or holds
  /// a straight mark or a backslash, so that it is not clear where it ends.
  static func straightened(at place: SourcePlace, in content: [UInt8]) -> Diagnostic.Fix? {
    guard let line = SourceText(content).line(Int(place.line)) else { return nil }
    let scalars = Array(line.text.unicodeScalars)
    let start = Int(place.column) - 1
    guard scalars.indices.contains(start), let closing = pairs[scalars[start]],
      let end = scalars[(start + 1)...].firstIndex(where: { closing.contains($0) })
    else { return nil }
    let inside = scalars[(start + 1)..<end]
    if inside.contains(where: { $0 == "\"" || $0 == "\\" }) { return nil }
    let text = line.text.scalars(start + 1..<end)
    // French marks have spaces inside, which are no part of the text.
    let plain = scalars[start] == "«" ? text.trimmingSpaces() : text
    return Diagnostic.Fix(
      replacing: place..<SourcePlace(line: place.line, column: Int32(end + 2)),
      line.text.scalars(start..<end + 1), by: "\"" + plain + "\"")
  }
}
