import ReportModel
import TestSupport
import Testing
import TextMatching

@testable import RuleEngine

/// Texts that nobody would write, through the whole standard pack.
///
/// Times are far above what is needed, so that a busy machine or a debug build does not fail, and far
/// below what quadratic work would take.
@Suite(.serialized)
struct HostileTextTests {
  private func time(_ narrative: String, title: String = "") throws -> (Duration, Assessment) {
    let assessor = try Assessor(pack: try StandardPack.compiled())
    let report = Report(id: "t", narrative: narrative, title: title)
    var result = Assessment(language: "")
    let time = ContinuousClock().measure { result = assessor.assess(report) }
    return (time, result)
  }

  private static let limit = Duration.seconds(60)

  private static let hot =
    "My boss took my passport and says I owe him $5,000, I work 16 hours a day. "

  @Test func `a narrative of a megabyte`() throws {
    let plain = "The bus was late again and it rained on the way to the market that morning. "
    let part = Self.hot + String(repeating: plain, count: 40)
    let (time, result) = try time(String(repeating: part, count: (1 << 20) / part.utf8.count))
    #expect(time < Self.limit)
    #expect(result.indicators.map(\.code).contains("coercion.documents_confiscated"))
  }

  @Test func `thousands of findings`() throws {
    let text = String(repeating: Self.hot, count: (128 << 10) / Self.hot.utf8.count)
    let (time, result) = try time(text)
    #expect(time < Self.limit)
    let found = result.indicators.first { $0.code == "coercion.documents_confiscated" }
    #expect((found?.evidence.count ?? 0) > 1000)
  }

  @Test func `a long text without one full stop`() throws {
    let words = "my boss took my passport and her phone and says she owes him money and "
    let (time, _) = try time(String(repeating: words, count: (128 << 10) / words.utf8.count))
    #expect(time < Self.limit)
  }

  @Test(arguments: [("she", 100_000), ("not", 100_000), ("15", 100_000), ("boss", 20_000)])
  func `one word again and again`(_ word: String, _ count: Int) throws {
    let (time, _) = try time(String(repeating: word + " ", count: count))
    #expect(time < Self.limit)
  }

  /// Two to the power of the length of the cue, for each word, were the search not bounded.
  @Test func `many cues of equal words that may be missing`() throws {
    let cue = "no" + String(repeating: " no|nope?", count: 11)
    let cues = Array(repeating: cue, count: 200).joined(separator: ", ")
    let pack = TestPack(
      #"phrase "p" { en = "took it" }"#,
      files: ["context/en.lua": #"cue "denied" { forward = "\#(cues)" }"#])
    let assessor = try Assessor(pack: try pack.compile())
    let narrative = String(repeating: "no ", count: 20_000) + "he took it."
    let report = Report(id: "t", narrative: narrative)
    let time = ContinuousClock().measure { _ = assessor.assess(report) }
    #expect(time < Self.limit)
  }

  @Test(arguments: ["a", "boss", "é", "👩‍👧", "-", "'", "."])
  func `no space at all`(_ part: String) throws {
    let (time, _) = try time(String(repeating: part, count: 200_000))
    #expect(time < Self.limit)
  }

  @Test(arguments: 0..<TestScale.pick(short: UInt64(20), long: 400))
  func `random scalars`(_ seed: UInt64) throws {
    var random = Dice(state: seed)
    var text = String.UnicodeScalarView()
    for _ in 0..<20_000 {
      let bound: UInt32 = [0x80, 0x250, 0x3000, 0x11_0000][Int(random.next() % 4)]
      if let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: random.next()) % bound) {
        text.append(scalar)
      }
    }
    let (time, result) = try time("x" + String(text), title: String(text.prefix(300)))
    #expect(time < Self.limit)
    #expect(result.isComplete)
  }

  @Test(arguments: 0..<TestScale.pick(short: UInt64(20), long: 400))
  func `random words of the rules and cues`(_ seed: UInt64) throws {
    let words = """
      boss took passport her if not never 15 ans $ 16 hours a day , . ; : ( ) " « » - ' l' qu' ne \
      pas que si owner keeps locked in police said girl age is from 6 to 10 p.m. half of it \u{2019}s
      """.split(separator: " ")
    var random = Dice(state: seed)
    let text = (0..<5_000).map { _ in words[Int(random.next() % UInt64(words.count))] }
      .joined(separator: random.next() % 2 == 0 ? " " : "")
    let (time, result) = try time(text)
    #expect(time < Self.limit)
    #expect(result.isComplete)
  }

  @Test func `tens of thousands of sentences`() throws {
    let (time, _) = try time(String(repeating: "She is 15. ", count: 30_000))
    #expect(time < Self.limit)
  }

  @Test func `bytes that are special elsewhere`() throws {
    let odd = "\u{0}\u{1}\u{7F}\u{85}\u{200B}\u{202E}\u{FEFF}\u{FFFD}\u{FFFF}\u{10FFFF}"
    let (_, result) = try time(odd + " My boss took my passport. " + odd)
    #expect(result.indicators.map(\.code).contains("coercion.documents_confiscated"))
  }

  /// SplitMix64 (Steele, Lea and Flood 2014), so that a failure can be repeated.
  private struct Dice {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }
}
