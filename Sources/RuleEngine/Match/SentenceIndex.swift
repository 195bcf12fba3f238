internal import TextMatching

/// Half-open tokens of one occurrence.
struct TokenSpan: BitwiseCopyable {
  var first: Int32
  var end: Int32
}

/// Which classes of a pack occur in the sentence at hand, and where.
///
/// A word such as *he* is a member of hundreds of classes. So nothing is sorted into classes ahead:
/// a bit says whether a class occurs in the sentence at all, which rules nearly every phrase out,
/// and the few lists that are then needed are made on demand. Everything is reused from sentence to
/// sentence.
struct SentenceIndex: ~Copyable {
  /// What is known about one class in the sentence.
  struct ClassState: BitwiseCopyable {
    /// The sentence in which it was met as an anchor.
    var visited: UInt32 = 0
    /// What `visit` gave it.
    var order: Int32 = 0
    /// The sentence for which its list in `spans` was made.
    var listed: UInt32 = 0
    var start: Int32 = 0
    var count: Int32 = 0
  }

  /// An occurrence of a quantity that patterns are anchored at.
  struct Measured: BitwiseCopyable {
    var classID: Int32
    var span: TokenSpan
  }

  /// Keeps what `tables` shows.
  private let owner: MatchTables
  private let tables: MatchTables.View
  /// The lists that `occurrences` made.
  private(set) var spans = FlatList<TokenSpan>()
  /// The quantities that patterns are anchored at, in order of place.
  private(set) var measured = FlatList<Measured>()
  private var bits: FlatList<UInt64>
  private var classes: FlatList<ClassState>
  /// The sentence in which a row was joined.
  private var joined: FlatList<UInt32>
  private var epoch: UInt32 = 0
  private var nextOrder: Int32 = 0
  /// What `words` listed, and for which sentence.
  private var wordList = (epoch: UInt32(0), range: 0..<0)
  private(set) var hits = UnsafeBufferPointer<TermHit>(start: nil, count: 0)
  private var facts = UnsafeBufferPointer<QuantityFact>(start: nil, count: 0)

  init(_ tables: MatchTables) {
    owner = tables
    self.tables = tables.view
    bits = FlatList(repeating: 0, count: tables.width)
    classes = FlatList(repeating: ClassState(), count: tables.classCount)
    joined = FlatList(repeating: 0, count: tables.rowCount)
  }

  /// Moves to a sentence.
  ///
  /// - Parameters:
  ///   - hits: Its term hits, valid until the next sentence is entered.
  ///   - facts: Its quantities, valid as long.
  mutating func enter(
    hits: UnsafeBufferPointer<TermHit>, facts: UnsafeBufferPointer<QuantityFact>
  ) {
    self.hits = hits
    self.facts = facts
    spans.removeAll()
    bits.fill(0)
    if epoch == .max {
      classes.fill(ClassState())
      joined.fill(0)
      wordList.epoch = 0
      epoch = 0
    }
    epoch += 1
    nextOrder = 0
    set(MatchTables.always)
    for hit in hits {
      let term = tables.terms[hit.term]
      if term.row < 0 {
        var place = term.bits
        while place < term.cues {
          set(tables.lists[place])
          place &+= 1
        }
      } else if joined[term.row] != epoch {
        joined[term.row] = epoch
        bits.formUnion(tables.rows, from: Int(term.row) &* tables.width)
      }
    }
    measured.removeAll()
    for fact in facts { measure(fact) }
  }

  /// Notes the classes that a quantity is a member of.
  private mutating func measure(_ fact: QuantityFact) {
    let kind = fact.kind.place
    for entry in tables.quantityStart[kind]..<tables.quantityStart[kind &+ 1] {
      let quantity = tables.quantities[tables.quantityOrder[entry]]
      guard fact.passes(quantity.test) else { continue }
      if quantity.bit >= 0 { set(quantity.bit) }
      if quantity.isAnchor {
        measured.append(
          Measured(classID: quantity.classID, span: TokenSpan(first: fact.first, end: fact.end)))
      }
    }
  }

  @inline(__always)
  private mutating func set(_ bit: Int32) {
    bits[bit &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: bit & 63)
  }

  /// Whether the class of a bit occurs in the sentence.
  @inline(__always)
  func contains(_ bit: Int32) -> Bool { Self.contains(bit, in: bits.memory) }

  /// The bits, for many questions in a row; valid as long as the index is.
  var bitMemory: UnsafePointer<UInt64> { bits.memory }

  @inline(__always)
  static func contains(_ bit: Int32, in memory: UnsafePointer<UInt64>) -> Bool {
    memory[Int(bit &>> 6)] &>> UInt64(truncatingIfNeeded: bit & 63) & 1 != 0
  }

  /// Notes that a class was met as an anchor.
  ///
  /// - Returns: Whether that was so for the first time in the sentence, and a number that orders the
  ///   patterns of the classes by when they were first met, added to their places in the tables.
  @inline(__always)
  mutating func visit(_ id: Int32) -> (isFirst: Bool, order: Int32) {
    if classes[id].visited == epoch { return (false, classes[id].order) }
    classes[id].visited = epoch
    // The patterns of this class come behind those of all classes that were met before.
    let order = nextOrder &- tables.anchorStart[id]
    nextOrder &+= tables.anchorStart[id &+ 1] &- tables.anchorStart[id]
    classes[id].order = order
    return (true, order)
  }

  /// The places in `spans` of a class that occurs, ordered by their first token.
  mutating func occurrences(of place: MatchTables.PlaceEntry) -> Range<Int> {
    let id = place.classID
    if classes[id].listed != epoch {
      let start = spans.count
      if place.quantity >= 0 {
        let test = tables.quantities[place.quantity].test
        for fact in facts where fact.passes(test) {
          spans.append(TokenSpan(first: fact.first, end: fact.end))
        }
      } else if place.isAnchor {
        listAnchor(id)
      } else {
        list(place.bit)
      }
      classes[id].listed = epoch
      classes[id].start = Int32(truncatingIfNeeded: start)
      classes[id].count = Int32(truncatingIfNeeded: spans.count &- start)
    }
    let start = Int(classes[id].start)
    return start..<start &+ Int(classes[id].count)
  }

  /// Whether a class occurs in the sentence, be it an anchor or not.
  mutating func occurs(_ place: MatchTables.PlaceEntry) -> Bool {
    place.bit >= 0 ? contains(place.bit) : !occurrences(of: place).isEmpty
  }

  /// The places in `spans` of every word of the sentence that was entered.
  mutating func words(of sentence: Sentence) -> Range<Int> {
    if wordList.epoch != epoch {
      let start = spans.count
      for token in sentence.firstToken..<sentence.endToken {
        spans.append(TokenSpan(first: token, end: token + 1))
      }
      wordList = (epoch, start..<spans.count)
    }
    return wordList.range
  }

  /// Lists the hits whose terms have a class among their anchors.
  private mutating func listAnchor(_ id: Int32) {
    let bit = MatchTables.TermEntry.signatureBit(id)
    for hit in hits {
      let term = tables.terms[hit.term]
      if term.signature & bit == 0 { continue }
      var place = term.anchors
      while place < term.bits, tables.lists[place] != id { place &+= 1 }
      if place < term.bits {
        spans.append(TokenSpan(first: hit.firstToken, end: hit.endToken))
      }
    }
  }

  /// Lists the hits whose terms have a bit.
  private mutating func list(_ bit: Int32) {
    if bit < 0 { return }
    let width = tables.width
    let word = Int(bit &>> 6)
    let mask: UInt64 = 1 &<< UInt64(truncatingIfNeeded: bit & 63)
    for hit in hits {
      let term = tables.terms[hit.term]
      var isMember = false
      if term.row >= 0 {
        isMember = tables.rows[Int(term.row) &* width &+ word] & mask != 0
      } else {
        var place = term.bits
        while place < term.cues, !isMember {
          isMember = tables.lists[place] == bit
          place &+= 1
        }
      }
      if isMember { spans.append(TokenSpan(first: hit.firstToken, end: hit.endToken)) }
    }
  }
}
