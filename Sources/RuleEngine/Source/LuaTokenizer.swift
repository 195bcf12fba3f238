/// Splits a Lua 5.4 file into tokens with exact places.
///
/// Lua itself reports lines without columns, and only the first mistake. This reader never fails:
/// what Lua would refuse becomes a token of kind `unknown`, and reading goes on behind it.
///
///     LuaTokenizer(source: Array(#"status "live""#.utf8)).tokens.map(\.kind)   // [.name, .string]
///
/// White space makes no token; it is what lies between the ranges of two tokens. The cost is linear
/// in the length of the source. It does not check grammar.
package struct LuaTokenizer: Sendable {
  /// The tokens in the order of the file, comments included.
  package let tokens: [LuaToken]

  /// Reads a source of any bytes.
  package init(source: [UInt8]) {
    var reader = LuaReader(source: source)
    // A byte order mark is no part of the text.
    if source.starts(with: [0xEF, 0xBB, 0xBF]) { reader.offset = 3 }
    tokens = reader.readAll()
  }

  /// Reads a source.
  package init(source: String) {
    self.init(source: Array(source.utf8))
  }
}
