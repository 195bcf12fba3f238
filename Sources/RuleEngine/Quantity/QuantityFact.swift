/// A number in the text with what it counts.
struct QuantityFact: BitwiseCopyable {
  var kind: QuantityTest.Kind
  var rate: QuantityTest.Rate
  var value: Double
  /// Half-open tokens.
  var first: Int32
  var end: Int32

  /// Whether a test of a rule holds for it.
  func passes(_ test: QuantityTest) -> Bool {
    guard test.kind == kind || test.kind == .number else { return false }
    if test.rate != .none && test.rate != rate { return false }
    return test.holds(value)
  }
}
