/// A word, literal, mark or comment of a Lua file, with its place.
package struct LuaToken: Sendable, Equatable {
  /// What a token is.
  package enum Kind: Sendable, Equatable {
    /// An identifier such as `flag_when`.
    case name
    /// A reserved word of Lua 5.4 such as `function`.
    case keyword
    /// A quoted string, `"…"` or `'…'`.
    case string
    /// A long string, `[[…]]` or `[==[…]==]`.
    case longString
    /// A numeral.
    case number
    /// An operator or a mark such as `{` or `...`.
    case symbol
    /// A comment, short or long, without the line break that ends it.
    case comment
    /// Something that Lua would refuse; `problem` says why.
    case unknown
  }

  /// Why Lua would refuse a token.
  package enum Problem: Sendable, Equatable {
    /// The line or file ends before the closing quotation mark.
    case unterminatedString
    /// The file ends before `]]`.
    case unterminatedLongString
    /// The file ends before the `]]` of a long comment.
    case unterminatedComment
    /// A backslash in a string is followed by something that Lua does not know, or `\u{…}` names no
    /// Unicode scalar.
    case invalidEscape(SourcePlace)
    /// Something that begins like a number and is none, such as `3x`.
    case malformedNumber
    /// A character that Lua has no use for.
    case unexpectedCharacter
  }

  /// What the token is; `unknown` exactly where there is a problem.
  package var kind: Kind
  /// The token as it is written, quotation marks included; invalid UTF-8 is repaired.
  package var text: String
  /// The place of its first character.
  package var place: SourcePlace
  /// The place one past its last character.
  package var end: SourcePlace
  /// Its bytes in the source, half-open.
  package var range: Range<Int>
  /// What a string means once its escapes are read; invalid UTF-8 is repaired. Empty for all else.
  package var value: String
  /// For each UTF-8 byte of `value` the place of the source character that it comes from, so that
  /// a caret can point into a string.
  package var valuePlaces: [SourcePlace]
  /// Why Lua would refuse it.
  package var problem: Problem?

  /// The line of its first character, from 1.
  package var line: Int { Int(place.line) }
  /// The column of its first character in Unicode scalars, from 1.
  package var column: Int { Int(place.column) }

  /// Its length on its first line in Unicode scalars, which is how long a caret run may be.
  package var length: Int {
    if end.line == place.line { return Int(end.column - place.column) }
    return text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }.count
  }

  /// The place of a byte of `value`; the place one past the content for an offset at its end.
  package func place(ofValueByte offset: Int) -> SourcePlace {
    if valuePlaces.indices.contains(offset) { return valuePlaces[offset] }
    // The closing quotation mark is what follows the content.
    if kind == .string { return SourcePlace(line: end.line, column: max(1, end.column - 1)) }
    return end
  }

  /// The place of a Unicode scalar of `value`.
  package func place(ofValueScalar offset: Int) -> SourcePlace {
    place(ofValueByte: value.unicodeScalars.prefix(offset).reduce(0) { $0 + UTF8.width($1) })
  }

  /// The edit that puts a text in the place of some Unicode scalars of `value`; `nil` where they are
  /// written with escapes, or the new text would need one.
  package func edit(_ range: Range<Int>, by replacement: String) -> Diagnostic.TextEdit? {
    guard kind == .string, end.line == place.line else { return nil }
    let start = place(ofValueScalar: range.lowerBound)
    let end = place(ofValueScalar: range.upperBound)
    let content = Array(value.unicodeScalars)
    guard range.upperBound <= content.count, Int(end.column - start.column) == range.count,
      !replacement.unicodeScalars.contains(where: {
        $0.value < 0x20 || "\"'\\".unicodeScalars.contains($0)
      })
    else { return nil }
    var original = String.UnicodeScalarView()
    original.append(contentsOf: content[range])
    return Diagnostic.TextEdit(
      start: start, end: end, original: String(original), replacement: replacement)
  }
}
