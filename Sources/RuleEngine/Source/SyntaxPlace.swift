internal import LuaRuntime

/// Finds the word or mark at which Lua gave up on a file.
///
/// Lua tells only the line. But a beginning of a file that ends before the mistake is merely
/// incomplete (`… near <eof>`), and one that ends behind it fails for another reason, so the
/// mistake is found by halving: some fifteen compilations, and only for a file that has one.
struct SyntaxPlace {
  private let tokens: [LuaToken]
  private let source: [UInt8]
  private let state: LuaState

  /// The token that Lua refuses; `nil` where the file is only incomplete, or right.
  static func find(in source: [UInt8], _ state: LuaState) -> LuaToken? {
    let tokens = LuaTokenizer(source: source).tokens.filter { $0.kind != .comment }
    let search = SyntaxPlace(tokens: tokens, source: source, state: state)
    return search.first() ?? tokens.last { $0.problem != nil }
  }

  private func first() -> LuaToken? {
    let place = Array(tokens.indices).firstOfSorted(where: isRefused(through:))
    return place < tokens.count ? tokens[place] : nil
  }

  /// Whether the file up to a token is wrong, and not just incomplete.
  private func isRefused(through index: Int) -> Bool {
    do throws(LuaFailure) {
      state.release(try state.load(Array(source[..<tokens[index].range.upperBound]), name: "="))
      return false
    } catch {
      return !error.message.hasSuffix("<eof>") && !error.message.hasSuffix("'<eof>'")
    }
  }
}
