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
/// and the few lists that are then needed are made on demand. Only the places of the classes that
/// phrases are anchored at are noted ahead. Everything is reused from sentence to sentence.
struct SentenceIndex: ~Copyable {
  /// The occurrences of one class in the sentence.
  struct ClassState: BitwiseCopyable {
    /// The sentence in which the class was noted as an anchor, and its first and last note.
    var noted: UInt32 = 0
    var head: Int32 = 0
    var tail: Int32 = 0
    /// The sentence for which its list in `spans` was made.
    var listed: UInt32 = 0
    var start: Int32 = 0
    var count: Int32 = 0
  }

  /// An occurrence of an anchor, and where the next one of the same class is noted; -1 for none.
  struct Note: BitwiseCopyable {
    var span: TokenSpan
    var next: Int32
  }

  private let tables: MatchTables
  /// Classes of the sentence that patterns are anchored at, in order of their first occurrence.
  private(set) var anchors = FlatList<Int32>()
  /// The lists that `occurrences` made.
  private(set) var spans = FlatList<TokenSpan>()
  private var notes = FlatList<Note>()
  private var bits: FlatList<UInt64>
  private var classes: FlatList<ClassState>
  /// The sentence in which a row was joined.
  private var joined: FlatList<UInt32>
  private var epoch: UInt32 = 0
  private var hits = UnsafeBufferPointer<TermHit>(start: nil, count: 0)
  private var facts = UnsafeBufferPointer<QuantityFact>(start: nil, count: 0)

  init(_ tables: MatchTables) {
    self.tables = tables
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
    anchors.removeAll()
    spans.removeAll()
    notes.removeAll()
    bits.fill(0)
    if epoch == .max {
      classes.fill(ClassState())
      joined.fill(0)
      epoch = 0
    }
    epoch += 1
    let tables = tables
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
      var place = term.anchors
      while place < term.bits {
        note(tables.lists[place], hit.firstToken, hit.endToken)
        place &+= 1
      }
    }
    for fact in facts {
      for place in 0..<tables.quantities.count {
        let quantity = tables.quantities[place]
        guard fact.passes(quantity.test) else { continue }
        if quantity.bit >= 0 { set(quantity.bit) }
        if quantity.isAnchor { note(quantity.classID, fact.first, fact.end) }
      }
    }
  }

  @inline(__always)
  private mutating func set(_ bit: Int32) {
    bits[bit &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: bit & 63)
  }

  @inline(__always)
  private mutating func note(_ id: Int32, _ first: Int32, _ end: Int32) {
    let place = Int32(truncatingIfNeeded: notes.count)
    notes.append(Note(span: TokenSpan(first: first, end: end), next: -1))
    if classes[id].noted == epoch {
      notes[classes[id].tail].next = place
    } else {
      classes[id].noted = epoch
      classes[id].head = place
      anchors.append(id)
    }
    classes[id].tail = place
  }

  /// Whether the class of a bit occurs in the sentence.
  @inline(__always)
  func contains(_ bit: Int32) -> Bool {
    bits[bit &>> 6] & (1 &<< UInt64(truncatingIfNeeded: bit & 63)) != 0
  }

  /// The places in `spans` of a class that occurs, ordered by their first token.
  mutating func occurrences(of place: MatchTables.PlaceEntry) -> Range<Int> {
    let id = place.classID
    if classes[id].listed != epoch {
      let start = spans.count
      if classes[id].noted == epoch {
        var next = classes[id].head
        while next >= 0 {
          spans.append(notes[next].span)
          next = notes[next].next
        }
      } else if place.quantity >= 0 {
        let test = tables.quantities[place.quantity].test
        for fact in facts where fact.passes(test) {
          spans.append(TokenSpan(first: fact.first, end: fact.end))
        }
      } else {
        list(place.bit)
      }
      classes[id].listed = epoch
      classes[id].start = Int32(start)
      classes[id].count = Int32(spans.count - start)
    }
    let start = Int(classes[id].start)
    return start..<start + Int(classes[id].count)
  }

  /// Lists the hits whose terms have a bit.
  private mutating func list(_ bit: Int32) {
    if bit < 0 { return }
    let tables = tables
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
