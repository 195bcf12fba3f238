import Exchange
import ReportModel
import Testing
import TestSupport

/// Cut and flipped documents: a report, a reject or an error, never a crash or a hang.
struct DocumentFuzzTests {
  @Test(
    "damaged files never crash a reader",
    arguments: [
      "report.xlsx", "note.docx", "tip.eml", "html.eml", "box.mbox", "huge-cell.xlsx",
    ])
  func damaged(name: String) throws {
    let whole = try IntakeFixture.bytes(name)
    var random = SplitMix(seed: 2026)
    for _ in 0..<TestScale.pick(short: 60, long: 5000) {
      var bytes = whole
      if Bool.random(using: &random) {
        bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random))
      }
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
      do {
        let intake = try Intake(bytes, name: name)
        for report in intake.reports { #expect(!report.narrative.isEmpty) }
      } catch let error as ExchangeError {
        #expect(!error.message.en.isEmpty && !error.message.fr.isEmpty)
      }
    }
  }
}
