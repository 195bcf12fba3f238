import BenchmarkText
import Foundation
import Testing

struct GeneratorTests {
  static let phrases = PhraseSet.make(count: 3000, seed: 1)

  static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .replacing("\u{2019}", with: "'")
  }

  static let reports: [GeneratedReport] = {
    var generator = ReportGenerator(seed: 5, phrases: phrases)
    return (0..<1000).map { _ in generator.next() }
  }()

  @Test("150 rules, 3,000 rows, 24 expressions, no phrase twice")
  func phraseSet() {
    #expect(Self.phrases.count == 3000)
    #expect(Set(Self.phrases.map(\.rule)).count == 150)
    #expect(Self.phrases.filter { $0.kind == .regex }.count == 24)
    #expect(Set(Self.phrases.map(\.text)).count == 3000)
    for rule in Dictionary(grouping: Self.phrases, by: \.rule).values {
      #expect(Set(rule.map(\.lang)).isSuperset(of: ["en", "fr"]))
    }
  }

  @Test("the same seed gives the same bytes, another seed others")
  func deterministic() {
    func lines(_ seed: UInt64) -> [String] {
      var generator = ReportGenerator(seed: seed, phrases: Self.phrases)
      return (0..<50).map { _ in generator.next().ndjson() }
    }
    #expect(lines(5) == lines(5))
    #expect(lines(5) != lines(6))
    #expect(PhraseSet.make(count: 500, seed: 2) == PhraseSet.make(count: 500, seed: 2))
  }

  @Test("60 % of the reports hold nothing, 70 % are English")
  func shares() {
    let silent = Self.reports.filter { $0.inserted == 0 }.count
    let english = Self.reports.filter { $0.language == "en" }.count
    #expect((550...650).contains(silent))
    #expect((650...750).contains(english))
    #expect(Self.reports.contains { $0.inserted >= 4 })
  }

  @Test("a report holds a phrase only where one was inserted")
  func ordinaryProse() throws {
    let words = Self.phrases.filter { $0.kind == .phrase }.map {
      NSRegularExpression.escapedPattern(for: Self.folded($0.text))
    }
    let expressions = Self.phrases.filter { $0.kind == .regex }.map(\.text)
    let any = try Regex("\\b(?:" + (words + expressions).joined(separator: "|") + ")")
    for report in Self.reports.filter({ $0.inserted == 0 }).prefix(40) {
      let match = Self.folded(report.narrative).firstMatch(of: any)
      #expect(match == nil)
    }
  }

  @Test("every line is valid JSON with every column")
  func validLines() throws {
    for report in Self.reports.prefix(100) {
      let object = try JSONDecoder().decode([String: String].self, from: Data(report.ndjson().utf8))
      #expect(Set(object.keys) == Set(GeneratedReport.columns))
      #expect(object["narrative"] == report.narrative)
    }
  }

  @Test("every expression matches its example", arguments: Pattern.all.map(\.expression))
  func examples(expression: String) throws {
    let pattern = try #require(Pattern.pattern(of: expression))
    let match = try Regex(expression).firstMatch(in: Self.folded("x \(pattern.example) thing."))
    #expect(match != nil)
  }
}
