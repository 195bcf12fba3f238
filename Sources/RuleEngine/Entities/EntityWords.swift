internal import TextMatching

/// The words of both languages that stand in or beside entities.
///
/// They are part of the core because they are the grammar of numbers and names, not vocabulary of
/// rules. Words are told apart by their hashes; two long words with one hash would at worst make a
/// reader look at a number in vain.
final class EntityWords: Sendable {
  /// A word.
  struct Entry: BitwiseCopyable, Sendable {
    var hash: UInt64 = 0
    var roles: EntityRole = []
    /// A number, or the place of a name in `names`.
    var value: Int32 = 0
  }

  static let standard = EntityWords()

  /// Spellings that readers put in the place of what stands in the text: platforms, types of streets,
  /// units, provinces.
  let names: [String]
  /// The words that the scan looks out for, folded, with their roles.
  let scanned: [(word: String, roles: EntityRole)]

  /// An open hash table, at most half full; the hash is 0 in a free slot.
  private let slots: [Entry]

  /// The entry of a word by its hash; one without roles for most words.
  @inline(__always)
  func entry(_ hash: UInt64) -> Entry {
    slots.withUnsafeBufferPointer { slots in
      var slot = Int(truncatingIfNeeded: hash) & (slots.count &- 1)
      while slots[slot].hash != 0 {
        if slots[slot].hash == hash { return slots[slot] }
        slot = (slot &+ 1) & (slots.count &- 1)
      }
      return Entry()
    }
  }

  private init() {
    var builder = Builder()
    builder.addContexts()
    builder.addPlaces()
    builder.addNumbers()
    builder.addWeb()
    names = builder.names
    scanned = builder.words.filter { !$0.value.roles.isDisjoint(with: .scanned) }
      .map { ($0.key, $0.value.roles) }.sorted { $0.0 < $1.0 }
    var size = 64
    while size < 2 * builder.words.count { size *= 2 }
    var slots = [Entry](repeating: Entry(), count: size)
    for (word, entry) in builder.words {
      var entry = entry
      entry.hash = TokenHash.of(word)
      var slot = Int(truncatingIfNeeded: entry.hash) & (size - 1)
      while slots[slot].hash != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = entry
    }
    self.slots = slots
  }

  /// Gathers the words.
  struct Builder {
    var words: [String: Entry] = [:]
    var names: [String] = []

    /// Adds words, given folded, with a role.
    mutating func add(_ role: EntityRole, _ list: String) {
      for word in list.split(whereSeparator: \.isWhitespace) {
        words[String(word), default: Entry()].roles.formUnion(role)
      }
    }

    /// Adds words that stand for a name.
    mutating func add(_ role: EntityRole, _ list: String, named name: String) {
      let place = names.firstIndex(of: name) ?? names.count
      if place == names.count { names.append(name) }
      add(role, list, value: Int32(place))
    }

    /// Adds words that stand for a number.
    mutating func add(_ role: EntityRole, _ list: String, value: Int32) {
      for word in list.split(whereSeparator: \.isWhitespace) {
        words[String(word), default: Entry()].roles.formUnion(role)
        words[String(word), default: Entry()].value = value
      }
    }
  }
}
