internal import Foundation

/// The text of a key file: what it is, of which store, and the key in hexadecimal, so that it can be printed and
/// kept in a safe.
enum KeyFile {
  /// The text.
  static func text(store: String, key: StoreKey) -> [UInt8] {
    Array(
      """
      # The key of a Fanal store. Whoever has this file can read the store; without it nobody can.
      # La clé d'un dépôt Fanal. Qui a ce fichier peut lire le dépôt; sans lui, personne ne le peut.
      store \(store)
      key \(hexadecimal(key.bytes))

      """.utf8)
  }

  /// The store and the key that a text names; `nil` for another text.
  static func parse(_ text: [UInt8]) -> (store: String, key: StoreKey)? {
    var values: [String: String] = [:]
    for line in String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
      if words.count == 2 { values[words[0]] = words[1] }
    }
    guard let store = values["store"], let digits = values["key"],
      let bytes = bytes(hexadecimal: digits), let key = StoreKey(bytes: bytes)
    else { return nil }
    return (store, key)
  }

  private static func bytes(hexadecimal text: String) -> [UInt8]? {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == text.count, digits.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }
}
