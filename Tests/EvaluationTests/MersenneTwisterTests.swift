import Testing

@testable import Evaluation

struct MersenneTwisterTests {
  @Test("gives the first numbers of the authors' reference output")
  func reference() {
    var random = MersenneTwister(key: [0x123, 0x234, 0x345, 0x456])
    let first: [UInt32] = [
      1_067_595_299, 955_945_823, 477_289_528, 4_107_218_783, 4_228_976_476,
    ]
    #expect(first == (0..<5).map { _ in random.next() })
  }

  @Test(
    "gives the numbers of Python's random.Random(seed).getrandbits(32)",
    arguments: [
      (7, [1_390_851_128, 4_071_050_724, 647_892_279], 2_410_030_327),
      (-7, [1_390_851_128, 4_071_050_724, 647_892_279], 2_410_030_327),
      (0, [3_626_764_237, 1_654_615_998, 3_255_389_356], 1_652_152_644),
      (5489, [3_382_763_572, 956_215_839, 417_760_592], 3_728_623_938),
      (4_294_967_303, [968_553_300, 3_287_823_873, 1_540_179_448], 2_889_654_548),
    ] as [(Int, [UInt32], UInt32)])
  func python(seed: Int, first: [UInt32], number1500: UInt32) {
    var random = MersenneTwister(seed: seed)
    let numbers = (0..<1500).map { _ in random.next() }
    #expect(Array(numbers.prefix(3)) == first)
    #expect(numbers.last == number1500)
  }

  @Test("draws as Python's random() and choices()")
  func draws() {
    var units = MersenneTwister(seed: 7)
    #expect(
      (0..<4).map { _ in units.nextUnit() } == [
        0.32383276483316237, 0.15084917392450192, 0.6509344730398537, 0.07243628666754276,
      ])
    var choices = MersenneTwister(seed: 7)
    #expect(
      (0..<12).map { _ in choices.nextIndex(below: 88) }
        == [28, 13, 57, 6, 47, 32, 5, 44, 3, 38, 6, 7])
  }
}
