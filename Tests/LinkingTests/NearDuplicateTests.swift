import ReportModel
import Testing

@testable import Linking

/// MinHash with banding, held to the exact share of all pairs.
struct NearDuplicateTests {
  /// A small generator of numbers with a seed (SplitMix64).
  struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      return Shingles.mixed(state)
    }
  }

  /// Texts of 60 invented words; every third one is the one before with some words changed.
  private static func texts(_ count: Int, changed: Int) -> [Report] {
    var numbers = Numbers(state: 7)
    var reports: [Report] = []
    var words: [String] = []
    for index in 0..<count {
      if index % 3 == 1 {
        for _ in 0..<changed {
          let place = Int.random(in: 0..<words.count, using: &numbers)
          words[place] = "changed\(Int.random(in: 0..<1000, using: &numbers))"
        }
      } else {
        words = (0..<60).map { _ in "word\(Int.random(in: 0..<5000, using: &numbers))" }
      }
      reports.append(Report(id: "R-\(index)", narrative: words.joined(separator: " ")))
    }
    return reports
  }

  @Test(arguments: [1, 3, 5])
  func `all pairs are found that are as alike as asked for, and no other`(_ changed: Int) throws {
    let reports = Self.texts(120, changed: changed)
    var duplicates = NearDuplicates()
    for (number, report) in reports.enumerated() {
      duplicates.add(report, number: UInt32(number))
    }
    let found = try duplicates.pairs(similarity: 0.5, limit: 60) { reports[Int($0)] }
    var shingles = Shingles()
    let runs = reports.map { report in
      report.withBytes(of: report.narrative) { shingles.read($0) }
    }
    var exact: [[UInt32]] = []
    for first in reports.indices {
      for second in reports.indices where second > first {
        if Shingles.resemblance(runs[first], runs[second]) >= 0.5 {
          exact.append([UInt32(first), UInt32(second)])
        }
      }
    }
    // With one or three changed words every pair stays above; with five only some do.
    #expect(changed == 5 ? !exact.isEmpty : exact.count == 40)
    #expect(found.pairs.map { [$0.first, $0.second] } == exact)
    #expect(found.leftOut == 0)
  }

  @Test func `a form that many reports share is left out and counted`() throws {
    let text =
      "This form was filled in by the officer on duty and says nothing at all of note today."
    var duplicates = NearDuplicates()
    let reports = (0..<5).map { Report(id: "R-\($0)", narrative: text) }
    for (number, report) in reports.enumerated() {
      duplicates.add(report, number: UInt32(number))
    }
    let found = try duplicates.pairs(similarity: 0.5, limit: 4) { reports[Int($0)] }
    #expect(found.pairs.isEmpty && found.leftOut == 1)
    let all = try duplicates.pairs(similarity: 0.5, limit: 5) { reports[Int($0)] }
    #expect(all.pairs.count == 10 && all.pairs.allSatisfy { $0.share == 1 })
  }
}
