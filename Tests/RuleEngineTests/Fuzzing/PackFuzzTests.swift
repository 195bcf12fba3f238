import Foundation
import ReportModel
import TestSupport
import Testing
import TextMatching

@testable import RuleEngine

/// Mutated rule files, word lists and phrases: whatever they hold, a pack is read to its end, every
/// mistake has a place in its file, and what compiles can be run.
///
/// `FANAL_FUZZ_MINUTES=30 FANAL_FUZZ_SEED=7 swift test --filter PackFuzzTests` goes on for so long;
/// `FANAL_FUZZ_ROUND` looks at one round only, which a failure names with its seed.
@Suite(.serialized)
struct PackFuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let minutes = environment["FANAL_FUZZ_MINUTES"].flatMap(Double.init) ?? 0
  /// The only round to look at: what a failure names.
  private static let only = environment["FANAL_FUZZ_ROUND"].flatMap(Int.init)
  private static let seed = environment["FANAL_FUZZ_SEED"].flatMap(UInt64.init) ?? 1

  @Test func `mutated packs`() throws {
    var mutator = Mutator(
      seed: Self.seed, sources: try Self.sources(), contextLines: try Self.contextLines())
    let end = Date.now.addingTimeInterval(Self.minutes * 60)
    var round = 0
    while round < Self.only ?? 150 || Date.now < end {
      round += 1
      let pack = mutator.pack()
      if let only = Self.only, round != only { continue }
      try Self.check(pack, "seed \(Self.seed), round \(round)")
      if Self.minutes > 0, round % 500 == 0 { print("\(round) packs") }
    }
  }

  @Test func `mutated phrases`() {
    var mutator = Mutator(seed: Self.seed, sources: [Array("{boss} ... ~take|~keep".utf8)])
    for _ in 0..<3000 {
      let text = mutator.phrase()
      let syntax = PhraseSyntax(text) { $0.hasPrefix("b") }
      let length = text.unicodeScalars.count
      for problem in syntax.problems {
        #expect(problem.offset >= 0 && problem.offset <= length, "\(text)")
        #expect(problem.length >= 1, "\(text)")
      }
      #expect(!syntax.alternatives.isEmpty || !syntax.problems.isEmpty, "\(text)")
    }
  }

  /// Real rules and lists, and the attack corpus.
  private static func sources() throws -> [[UInt8]] {
    try files { !$0.hasPrefix("assessments") }.filter { $0.count < 20_000 }
      + HostileFile.all.map(\.content).filter { $0.count < 4000 }
  }

  /// The lines of the context files, which are too long to be mutated whole.
  private static func contextLines() throws -> [[UInt8]] {
    try files { $0.hasPrefix("context/") }.flatMap {
      $0.split(separator: UInt8(ascii: "\n")).map(Array.init)
    }
  }

  /// The Lua files of the standard pack whose path passes.
  private static func files(_ isWanted: (String) -> Bool) throws -> [[UInt8]] {
    let folder = StandardPack.folder
    return try #require(FileManager.default.subpaths(atPath: folder)).sorted()
      .filter { $0.hasSuffix(".lua") && isWanted($0) }
      .compactMap { FileManager.default.contents(atPath: folder + "/" + $0).map { [UInt8]($0) } }
  }

  private static func check(_ pack: TestPack, _ name: String) throws {
    let source = pack.source
    let start = ContinuousClock.now
    let (compiled, diagnostics) = try PackCompiler.check(source)
    for diagnostic in diagnostics {
      let file = source.files.first { $0.path == diagnostic.file }
      let text = file.map { String(decoding: $0.content, as: UTF8.self) }
      let lines = text.map {
        $0.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
      }
      #expect(diagnostic.line ?? 1 >= 1 && (diagnostic.line ?? 1) <= (lines ?? 1) + 1, "\(name)")
      #expect(diagnostic.column ?? 1 >= 1 && diagnostic.length >= 1, "\(name)")
      for language in Language.allCases {
        let shown = DiagnosticRenderer(language: language).render(diagnostic, source: text)
        let isPrintable = shown.unicodeScalars.allSatisfy {
          $0 == "\n" || $0.properties.generalCategory != .control
        }
        #expect(isPrintable, "\(name)")
      }
    }
    if let compiled, !diagnostics.contains(where: { $0.severity == .error }) {
      let assessor = try Assessor(pack: compiled)
      for narrative in [
        "The boss took my passport and she owes $500. He denied it, she said no, no, no, no, no, no.",
        "Il a gardé nos papiers. Si elle part, il ne les rendra pas, pas, pas, pas, pas, pas, pas.",
      ] {
        let report = Report(id: "t", narrative: narrative)
        let assessment = assessor.assess(report)
        let length = narrative.unicodeScalars.count
        for evidence in (assessment.indicators + assessment.dismissed).flatMap(\.evidence) {
          #expect(evidence.start < evidence.end && evidence.end <= length, "\(name)")
        }
        let explanation = Explanation(
          of: assessment, report: report, pack: compiled, language: .french,
          details: assessor.details(of: report, assessment))
        #expect(!explanation.text().isEmpty, "\(name)")
      }
    }
    #expect(ContinuousClock.now - start < .seconds(60), "\(name)")
  }
}

/// Changes real files at random, but the same for the same seed.
private struct Mutator {
  private var random: SplitMix
  private let sources: [[UInt8]]
  private let contextLines: [[UInt8]]

  private static let pieces = [
    "{", "}", "(", ")", "[", "]", "[[", "]]", "\"", "'", "...", "...9", "...16", "..", ";", "|",
    "?",
    "~", "*", ",", "-", "--", "--[[", "\\", "\\n", "\0", "\u{FEFF}", "“", "»", "é", "🙂", "\r\n",
    "=", "==",
    "{age < 18}", "{hours > 12 per day}", "{clock 22-6}", "{}", "{x}", "phrase", "flag_when",
    ":near",
    ":unless", "any_of", "at_least(2, ", "end", "function", "return", "local", "while true do end",
    "for i = 1, 1e9 do", "nil", "1/0", "0/0", "-1", "1e308", "hits", "misses", "words", "implies",
    "check(function() return true end)", "en = ", "fr = ", "status \"live\"", "cue", "frame",
    "asks",
    "replies", "forward", "over", "afterwards", "around", "echo", "opening", "leading", "heading",
    "complement", "outsider", "document", "no|not?", "|?", "a?|b", "~|",
    "alias",
  ].map { Array($0.utf8) }

  /// Few words, so that a cue of them is found in the texts.
  private static let cueWords = [
    "no", "pas", "she", "said", "he", "the", "took", "~take", "si", "elle", "l'", "n't", "$500", "",
  ]

  init(seed: UInt64, sources: [[UInt8]], contextLines: [[UInt8]] = []) {
    random = SplitMix(state: seed)
    self.sources = sources
    self.contextLines = contextLines
  }

  mutating func pack() -> TestPack {
    var pack = TestPack()
    for (path, content) in StandardPack.lexicon { pack.files[path] = content }
    if Int.random(in: 0..<3, using: &random) == 0 {
      pack.files["lexicon/people.lua"] = text(changes: 2)
    }
    // The code must fit the place of the file, or no mutated rule would ever be run.
    let rule = text(changes: Int.random(in: 0...6, using: &random))
      .replacing(/(indicator|contra) +"[a-z_.]+"/, with: "indicator \"\(TestPack.code)\"")
    pack.files[TestPack.path] = rule
    if Int.random(in: 0..<4, using: &random) == 0 {
      let language = Bool.random(using: &random) ? "en" : "fr"
      pack.files["context/\(language).lua"] = context()
    }
    if Int.random(in: 0..<8, using: &random) == 0 {
      pack.files["lexicon/spelling.lua"] = aliases()
    }
    if Int.random(in: 0..<4, using: &random) == 0 { pack.files["pack.lua"]? += text(changes: 1) }
    return pack
  }

  /// Lines of the context files and made-up cues, changed a little.
  private mutating func context() -> String {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...20, using: &random) {
      let isReal = Int.random(in: 0..<3, using: &random) > 0
      bytes += isReal ? contextLines.randomElement(using: &random) ?? [] : Array(cueLine().utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) { change(&bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A line of cues of up to 20 places each: some more than a cue may have.
  private mutating func cueLine() -> String {
    let status = Status.allCases.randomElement(using: &random)?.rawValue ?? ""
    let direction = CueDirection.allCases.randomElement(using: &random)?.rawValue ?? ""
    var cues: [String] = []
    for _ in 0..<(1 << Int.random(in: 0...6, using: &random)) {
      var places: [String] = []
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        let count = Int.random(in: 1...3, using: &random)
        let words = (0..<count).compactMap { _ in Self.cueWords.randomElement(using: &random) }
        places.append(words.joined(separator: "|") + (Bool.random(using: &random) ? "?" : ""))
      }
      // A cue of many places is the exception, or no line would ever be without a mistake.
      if Int.random(in: 0..<50, using: &random) > 0 { places = Array(places.prefix(12)) }
      cues.append(places.joined(separator: " "))
    }
    return "cue \"\(status)\" { \(direction) = \"\(cues.joined(separator: ", "))\" }"
  }

  /// A list of ways to write a word, some of them the same.
  private mutating func aliases() -> String {
    var lines = ""
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      let word = Self.cueWords.randomElement(using: &random) ?? ""
      let others = (0..<3).compactMap { _ in Self.cueWords.randomElement(using: &random) }
      lines += "alias \"\(word)\" { en = \"\(others.joined(separator: ", "))\" }\n"
    }
    return lines
  }

  mutating func phrase() -> String {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      bytes += Bool.random(using: &random) ? piece() : Array("boss take b ".utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func text(changes: Int) -> String {
    var bytes = sources.randomElement(using: &random) ?? []
    for _ in 0..<changes { change(&bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func piece() -> [UInt8] { Self.pieces.randomElement(using: &random) ?? [] }

  private mutating func change(_ bytes: inout [UInt8]) {
    let first = Int.random(in: 0...bytes.count, using: &random)
    let last = min(bytes.count, first + Int.random(in: 0...40, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.removeSubrange(first..<last)
    case 1: bytes.insert(contentsOf: piece(), at: first)
    case 2: bytes.insert(contentsOf: bytes[first..<last], at: first)
    case 3: bytes.replaceSubrange(first..<last, with: piece())
    case 4: if first < bytes.count { bytes[first] = UInt8.random(in: 0...255, using: &random) }
    default:
      let other = sources.randomElement(using: &random) ?? []
      let from = Int.random(in: 0...other.count, using: &random)
      bytes.replaceSubrange(first..<last, with: other[from..<min(other.count, from + 200)])
    }
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
