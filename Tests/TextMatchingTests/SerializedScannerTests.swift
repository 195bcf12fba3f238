import Testing

@testable import TextMatching

@Suite("Scanner tables as bytes")
struct SerializedScannerTests {
  private static let terms =
    [
      "took my passport", "took", "passport", "passport", "my boss", "anticonstitutionnellement",
      "piece d identite",
    ].map { Term(text: $0) }
    + ["smuggl", "traf", "trafiq", "no"].map { Term(text: $0, isPrefix: true) }
    + [Term(text: "my pass", isPrefix: true), Term(text: "…")]

  private static let text = read(
    """
    He took my passport. My boss smuggled trafiquants: nobody, anticonstitutionnellement, \
    une pièce d'identité, my passes.
    """)

  private func hits(_ scanner: PortableScanner) -> [TermHit] {
    var scratch = scanner.makeScratch()
    var hits: [TermHit] = []
    scanner.scan(Self.text, scratch: &scratch, into: &hits)
    return hits
  }

  private func restore(_ bytes: [UInt8], _ count: Int) -> PortableScanner? {
    bytes.withUnsafeBytes { PortableScanner(serialized: $0, termCount: count) }
  }

  @Test func `a restored scanner finds the same`() throws {
    let many = (0..<5_000).map { Term(text: "term \(String($0, radix: 26)) \($0 % 7) passport") }
    for terms in [[], Self.terms, Self.terms + many] {
      let scanner = PortableScanner(terms: terms)
      let restored = try #require(restore(scanner.serialized(), terms.count))
      #expect(hits(restored) == hits(scanner))
      #expect(terms.isEmpty || hits(scanner).count > 8)
    }
  }

  @Test func `bytes that end too early are refused`() {
    let bytes = PortableScanner(terms: Self.terms).serialized()
    for count in 0..<bytes.count {
      #expect(restore(Array(bytes.prefix(count)), Self.terms.count) == nil)
    }
    #expect(restore(bytes + [0], Self.terms.count) == nil)
  }

  @Test func `a term that is not there is refused`() {
    let bytes = PortableScanner(terms: Self.terms).serialized()
    #expect(restore(bytes, Self.terms.count - 2) == nil)
  }
}
