import Foundation
import Testing

@testable import RuleEngine

struct RuleLayoutTests {
  private func layout(_ text: String, _ kind: FileKind = .rule) -> String {
    RuleLayout.text(of: Array(text.utf8), kind: kind)
  }

  @Test(arguments: LayoutCase.all)
  func `every part of a file has one layout`(_ example: LayoutCase) {
    let kind = example.before.contains("weight") ? FileKind.pack : .rule
    let result = layout(example.before, kind)
    #expect(result == example.after)
    #expect(layout(result, kind) == result)
  }

  @Test func `an empty file stays empty`() {
    #expect(layout("").isEmpty)
    #expect(layout("\n \n").isEmpty)
  }

  /// The tokens of all rule files of the standard pack, with other spaces and line breaks between
  /// them: whatever an author does, the layout keeps tokens and comments, and is stable.
  @Test(arguments: 0..<2)
  func `spaces at random do no harm`(_ seed: Int) throws {
    var random = Scatter(state: UInt64(seed) &* 0x9E37_79B9 &+ 1)
    let source = try PackSource(folder: StandardPack.folder)
    for file in source.files where file.path.hasSuffix(".lua") {
      guard let kind = PackSource.kind(of: file.path), kind != .assessment else { continue }
      // Large files of long lists cost much and show little.
      let tokens = LuaTokenizer(source: file.content).tokens.prefix(1500)
      let scattered = random.scatter(tokens)
      let once = layout(scattered, kind)
      let words = LuaTokenizer(source: once).tokens.map(\.text)
      #expect(words == tokens.map(\.text), "\(file.path)")
      #expect(layout(once, kind) == once, "\(file.path)")
    }
  }
}

/// Puts spaces between tokens at random, the same ones each time.
private struct Scatter {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  mutating func scatter(_ tokens: some Sequence<LuaToken>) -> String {
    var text = ""
    for token in tokens {
      text += token.text
      if token.kind == .comment { text += "\n" }
      switch next(10) {
      case 0: text += "\n"
      case 1: text += "\n\n   "
      case 2: text += "\t"
      default: text += " "
      }
    }
    return text
  }
}
