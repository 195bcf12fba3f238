import Dispatch
internal import Synchronization
internal import TextMatching

/// Gathers the terms and classes of a pack while it is compiled, each only once.
///
/// A term is what the scan looks for; a class is a set of terms. Two classes with the same members
/// become one, whatever rules they come from, so a shared class costs once.
struct TermTable {
  /// The terms by number.
  private(set) var terms = FormList()
  /// The languages of the texts that each term comes from, a bit for each.
  private(set) var languages: [UInt8] = []
  /// The languages of the text that is compiled now, all before there is one.
  var currentLanguages = TermTable.bits(of: Language.allCases)
  /// The sum of how common the members of each class are.
  private(set) var frequencies: [Double] = []
  /// The members of each class, for `fanal pack terms` and for explanations.
  private(set) var members: [[Int32]] = []
  /// Quantities by class.
  private(set) var quantities: [(test: QuantityTest, id: Int32)] = []
  /// An open hash table of term numbers, at most half full; -1 is a free slot.
  private var slots = [Int32](repeating: -1, count: 1 << 12)
  /// The hash of each term.
  private var hashes: [UInt64] = []
  private var termFrequencies: [Double] = []
  private var classIDs: [ClassKey: Int32] = [:]
  private var quantityIDs: [QuantityTest: Int32] = [:]

  private struct ClassKey: Hashable {
    var terms: [Int32]
    var marker: Int32

    /// A few members tell classes apart well enough, and hashing thousands costs.
    func hash(into hasher: inout Hasher) {
      hasher.combine(marker)
      hasher.combine(terms.count)
      for index in stride(from: 0, to: terms.count, by: max(1, terms.count / 8)) {
        hasher.combine(terms[index])
      }
    }
  }

  /// The class that holds exactly these surface forms.
  ///
  /// - Parameter marker: Keeps a class apart from others with the same members; -1 for none.
  mutating func classID(ofForms forms: FormList, marker: Int32 = -1) -> Int32 {
    classID(of: termIDs(of: forms), marker: marker)
  }

  /// The terms of some forms, ascending, each once; a form without a word is none.
  mutating func termIDs(of forms: FormList) -> [Int32] {
    var ids: [Int32] = []
    ids.reserveCapacity(forms.count)
    var isAscending = true
    forms.bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<forms.count {
        let form = UnsafeBufferPointer(rebasing: bytes[forms.range(of: index)])
        guard let id = termID(form) else { continue }
        if let last = ids.last, last >= id { isAscending = false }
        ids.append(id)
      }
    }
    return isAscending ? ids : Self.union(ids.sorted(), [])
  }

  /// The class that holds exactly these terms.
  ///
  /// - Parameter ids: Ascending, each once.
  mutating func classID(of ids: [Int32], marker: Int32 = -1) -> Int32 {
    let key = ClassKey(terms: ids, marker: marker)
    if let known = classIDs[key] { return known }
    let id = Int32(members.count)
    classIDs[key] = id
    members.append(ids)
    while termFrequencies.count < terms.count {
      termFrequencies.append(terms.frequency(of: termFrequencies.count))
    }
    frequencies.append(ids.reduce(0) { $0 + termFrequencies[Int($1)] })
    return id
  }

  /// The union of two ascending lists, ascending, each once.
  static func union(_ left: [Int32], _ right: [Int32]) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(left.count + right.count)
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
      let next: Int32
      if j == right.count || (i < left.count && left[i] <= right[j]) {
        next = left[i]
        i += 1
      } else {
        next = right[j]
        j += 1
      }
      if result.last != next { result.append(next) }
    }
    return result
  }

  /// The bits of some languages.
  static func bits(of languages: [Language]) -> UInt8 {
    languages.reduce(0) { $0 | 1 << UInt8($1.place) }
  }

  /// What finds the terms in a text, and the words of the terms in each language, in the order of
  /// `Language.allCases`.
  ///
  /// They need nothing but the terms, and together a quarter of the time that a pack takes to compile:
  /// they are made side by side.
  func scannerAndWords() -> (scanner: PortableScanner, words: [WordTable]) {
    let all = Language.allCases
    let words = Mutex([WordTable?](repeating: nil, count: all.count))
    let scanner = Mutex<PortableScanner?>(nil)
    DispatchQueue.concurrentPerform(iterations: all.count + 1) { job in
      if job == all.count {
        let made = makeScanner()
        scanner.withLock { $0 = made }
      } else {
        let made = makeWords(of: all[job])
        words.withLock { $0[job] = made }
      }
    }
    return (
      scanner.withLock { $0 } ?? makeScanner(),
      words.withLock { $0.enumerated().map { $1 ?? makeWords(of: all[$0]) } }
    )
  }

  private func makeScanner() -> PortableScanner {
    PortableScanner(folded: terms.bytes, ends: terms.ends, prefixMark: FormList.prefixMark)
  }

  private func makeWords(of language: Language) -> WordTable {
    let bit = Self.bits(of: [language])
    return WordTable(
      folded: terms.bytes, termEnds: terms.ends, prefixMark: FormList.prefixMark
    ) { languages[$0] & bit != 0 }
  }

  /// The class that stands for a quantity.
  mutating func classID(of test: QuantityTest) -> Int32 {
    if let known = quantityIDs[test] { return known }
    let id = Int32(members.count)
    quantityIDs[test] = id
    members.append([])
    frequencies.append(60)
    quantities.append((test, id))
    return id
  }

  /// The number of a folded form; `nil` when it holds no word.
  private mutating func termID(_ form: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard let first = form.first, first != FormList.prefixMark else { return nil }
    let hash = Self.hash(form)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let id = Int(slots[slot])
      if hashes[id] == hash, terms.bytes[terms.range(of: id)].elementsEqual(form) {
        languages[id] |= currentLanguages
        return slots[slot]
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let id = Int32(terms.count)
    slots[slot] = id
    terms.append(folded: form)
    languages.append(currentLanguages)
    hashes.append(hash)
    if terms.count * 2 > slots.count { grow() }
    return id
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: 4 * slots.count)
    for (id, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(id)
    }
  }

  /// FNV-1a with 64 bits, its high bits mixed into the low ones that choose a slot.
  private static func hash(_ form: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in form { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 32)
  }
}
