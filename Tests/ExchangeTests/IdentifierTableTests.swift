import Exchange
import Testing

struct IdentifierTableTests {
  @Test(
    "the hash is SipHash-2-4-128, by the reference implementation's vectors",
    arguments: [
      (0, 0xe6a8_25ba_047f_81a3, 0x9302_55c7_1472_f66d),
      (1, 0x44af_996b_d8c1_87da, 0x45fc_229b_1159_7634),
      (8, 0x61f5_5862_baa9_623b, 0xb497_14f3_64e2_830f),
      (15, 0x11a8_b033_99e9_9354, 0xd9c3_cf97_0fec_087e),
    ] as [(Int, UInt64, UInt64)])
  func vectors(count: Int, low: UInt64, high: UInt64) {
    let hash = SipHash(keys: (0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908))
    let message = (0..<count).map { UInt8($0) }
    let result = message.withUnsafeBufferPointer { hash.hash($0) }
    #expect(result.low == low)
    #expect(result.high == high)
  }

  @Test("every id is known by its first line, however many there are")
  func table() {
    var table = IdentifierTable()
    func insert(_ id: Int, _ line: Int) -> Int? {
      Array("case-\(id)".utf8).withUnsafeBufferPointer { table.insert($0, line: line) }
    }
    for id in 0..<20_000 { #expect(insert(id, id + 1) == nil) }
    for id in stride(from: 0, to: 20_000, by: 37) { #expect(insert(id, 50_000) == id + 1) }
    #expect(insert(20_000, 7) == nil)
  }
}
