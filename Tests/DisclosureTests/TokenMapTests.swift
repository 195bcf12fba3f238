import Testing
import TextMatching

@testable import Disclosure

struct TokenMapTests {
  private static let cost = TokenMap.Cost(passes: 1, kibibytes: 8 << 10)
  private static let passphrase = "un secret très long"

  private func table(_ count: Int = 3) -> TokenTable {
    var table = TokenTable(language: .french)
    for number in 0..<count {
      _ = table.token(for: .phone, key: "\(number)", text: "514-555-\(1000 + number)")
    }
    _ = table.token(for: .person, key: "elodie", text: "Élodie")
    return table
  }

  @Test(arguments: [0, 3, 4000]) func `a map is read back with its passphrase`(_ count: Int) throws
  {
    let sealed = try TokenMap.seal(table(count), passphrase: Self.passphrase, cost: Self.cost)
    #expect(try TokenMap.open(sealed, passphrase: Self.passphrase) == table(count).entries)
    // However the accents were typed.
    #expect(try TokenMap.open(sealed, passphrase: "un secret tre\u{300}s long").count == count + 1)
  }

  @Test func `nothing of it can be read without`() throws {
    let sealed = try TokenMap.seal(table(), passphrase: Self.passphrase, cost: Self.cost)
    let text = String(decoding: sealed, as: UTF8.self)
    for word in ["514", "TÉL", "PERSON", "lodie"] { #expect(!text.contains(word)) }
    #expect(sealed != (try TokenMap.seal(table(), passphrase: Self.passphrase, cost: Self.cost)))
    #expect(throws: TokenMapError.wrongPassphrase) {
      try TokenMap.open(sealed, passphrase: "another passphrase")
    }
  }

  @Test func `every byte that is changed is noticed`() throws {
    let sealed = try TokenMap.seal(table(), passphrase: Self.passphrase, cost: Self.cost)
    // Of the cost only what stays within limits is tried: 1 pass over 8 MiB.
    for place in sealed.indices where !(8..<16).contains(place) && (place < 60 || place % 7 == 0) {
      var changed = sealed
      changed[place] ^= 1
      #expect(throws: TokenMapError.self, "byte \(place)") {
        try TokenMap.open(changed, passphrase: Self.passphrase)
      }
    }
  }

  @Test func `a map that is cut off, or goes on, is refused`() throws {
    let sealed = try TokenMap.seal(table(4000), passphrase: Self.passphrase, cost: Self.cost)
    for count in [0, 7, 40, 56, 60, sealed.count / 2, sealed.count - 1] {
      #expect(throws: TokenMapError.self, "\(count)") {
        try TokenMap.open(Array(sealed.prefix(count)), passphrase: Self.passphrase)
      }
    }
    #expect(throws: TokenMapError.self) {
      try TokenMap.open(sealed + [0], passphrase: Self.passphrase)
    }
  }

  @Test func `a file cannot make the program take all memory`() {
    let huge: [UInt8] =
      Array("FANALTK1".utf8) + [1, 0, 0, 0, 255, 255, 255, 255]
      + [UInt8](repeating: 0, count: 100)
    #expect(throws: TokenMapError.notAMap) { try TokenMap.open(huge, passphrase: Self.passphrase) }
  }

  @Test func `a short passphrase is none`() {
    #expect(throws: TokenMapError.weakPassphrase) {
      try TokenMap.seal(table(), passphrase: "short", cost: Self.cost)
    }
  }
}
