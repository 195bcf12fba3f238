import ReportModel
import TestSupport
import Testing

@testable import RuleEngine

/// Texts made to keep the reading of words busy. What they take must grow with their length alone.
@Suite(.serialized)
struct HostileReadingTests {
  private static let size = TestScale.pick(short: 128 << 10, long: 1 << 20)

  private func time(_ narrative: String) throws -> Duration {
    let assessor = try Assessor(pack: try StandardPack.compiled())
    let report = Report(id: "t", narrative: narrative, language: "en")
    return ContinuousClock().measure { _ = assessor.assess(report) }
  }

  /// Words of random letters, every one another.
  private static func random(_ size: Int) -> String {
    var state: UInt64 = 7
    var text = ""
    while text.utf8.count < size {
      for _ in 0..<9 + Int(state >> 60) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.unicodeScalars.append(Unicode.Scalar(UInt8(97 + (state >> 40) % 26)))
      }
      text += " "
    }
    return text
  }

  @Test func `letters at random`() throws {
    #expect(try time(Self.random(Self.size)) < .seconds(60))
  }

  @Test(arguments: [
    "a ", "n ", "a1-", "pa🔥", "c a s h ", "p@$$", "u r ", "-p", "1n", "!i", "wh*", "pasport ", "oo",
    "$ex ", "accomodaton ", "a.b.", "é-", "1 ",
  ])
  func `the same again and again`(_ part: String) throws {
    let count = Self.size / part.utf8.count
    #expect(try time(String(repeating: part, count: count)) < .seconds(60))
  }
}
