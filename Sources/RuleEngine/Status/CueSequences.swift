internal import ReportModel
internal import TextMatching

/// Finds the cues that are written once for several, word by word.
///
/// The sequences of a language are one automaton over terms (Thompson 1968) whose states are made
/// deterministic when a text first leads there, as in RE2 (Cox 2010): a word then costs one look
/// into a table, however many sequences it may stand in and however many of their words are optional.
struct CueSequences: ~Copyable {
  /// A cue that begins at the word that was looked at.
  struct Found: BitwiseCopyable {
    /// Its place in `MatchTables.cues`.
    var cue: Int32
    /// The token behind its longest reading.
    var end: Int32
  }

  /// Half-open parts of `places` and `targets`. (Not private: types in a `FlatList` must be visible to the
  /// whole module, or the compiler emits broken code for lists that are not copied.)
  struct State: BitwiseCopyable {
    var firstPlace: Int32
    var endPlace: Int32
    var firstTarget: Int32
    var endTarget: Int32
  }

  /// What a state becomes by a term; `state` is -1 where no sequence goes on.
  struct Transition: BitwiseCopyable {
    var from: Int32
    var term: Int32
    var state: Int32
  }

  /// The places by number.
  private let steps: FlatView<CueStep>
  /// The numbers of the places that a term may stand at, ascending:
  /// `numbers[start[t]..<start[t + 1]]`.
  private let start: FlatView<Int32>
  private let numbers: FlatView<Int32>
  /// Where the sequences of each language begin, and where those of them that reach far: what the
  /// first states hold.
  private let beginnings: [[Int32]]

  /// Some terms: each has a bit, which it shares with others. Most words of a text are none of those
  /// that may come next, and most of these need no look into the table of transitions.
  private typealias Signature = SIMD8<UInt64>
  /// The terms of each place.
  private let placeTerms: [Signature]
  /// The terms that may come next in each state, `Signature.scalarCount` words behind the others'.
  private var nextTerms = FlatList<UInt64>()

  private var states = FlatList<State>()
  /// The places that may come next, of one state behind the other.
  private var places = FlatList<Int32>()
  /// The cues that end in a state.
  private var targets = FlatList<Int32>()
  /// States by what they hold.
  private var known: [[Int32]: Int32] = [:]
  /// Open addressing; `from` is -1 where there is none.
  private var transitions = FlatList(repeating: Self.empty, count: 1 << Self.firstBits)
  private var transitionCount = 0
  private var bits = Self.firstBits
  /// What was found last.
  private(set) var found = FlatList<Found>()
  private var tries = 0
  /// The state behind each term that begins sequences, twice: of all, and of those that reach far.
  private var firstStates: FlatList<Int32>

  private static let empty = Transition(from: -1, term: -1, state: -1)
  private static let firstBits = 10
  /// A first state that nobody asked for yet.
  private static let unknown: Int32 = -2
  /// So much is remembered, about 4 MB; then it begins anew.
  private static let mostTransitions = 1 << 17
  /// So many places on top of those of the first states, which stay: a pack may have any number.
  private let mostPlaces: Int
  /// So many words are looked at for what begins at one. Only texts whose words can be parted in
  /// many ways need more.
  private static let mostTries = 64

  init(_ tables: borrowing MatchTables) {
    steps = tables.steps.view
    start = tables.stepStart.view
    numbers = tables.stepNumbers.view
    var beginnings = [[Int32]](repeating: [], count: 2 * Language.allCases.count)
    for index in 0..<tables.cues.count {
      let cue = tables.cues[index]
      guard case .step(let step) = cue.role, step.isFirst else { continue }
      beginnings[2 * cue.language.place].append(step.number)
      if tables.role(step).reachesFar { beginnings[2 * cue.language.place + 1].append(step.number) }
    }
    self.beginnings = beginnings.map { $0.sorted() }
    mostPlaces = beginnings.reduce(1 << 18) { $0 + $1.count }
    var placeTerms = [Signature](repeating: .zero, count: steps.count)
    for term in 0..<start.count - 1 {
      let bit = Self.bit(of: Int32(term))
      for index in start[term]..<start[term + 1] {
        placeTerms[Int(numbers[index])][bit >> 6] |= 1 << UInt64(bit & 63)
      }
    }
    self.placeTerms = placeTerms
    firstStates = FlatList(repeating: Self.unknown, count: 2 * tables.beginningCount)
    forget()
  }

  /// Finds the cues that begin with a hit, into `found`.
  ///
  /// - Parameters:
  ///   - beginning: The number of its term among those that begin sequences.
  ///   - isFar: Whether to find only those that matter beyond their sentence and the next.
  ///   - hits: Those of one sentence, ordered by their first token: no cue goes on behind it.
  @inline(__always)
  mutating func find(
    _ beginning: Int32, _ language: Language, isFar: Bool, at index: Int,
    _ hits: UnsafeBufferPointer<TermHit>
  ) {
    found.removeAll()
    let place = beginning &<< 1 | (isFar ? 1 : 0)
    var first = firstStates[place]
    if first == Self.unknown {
      let number = 2 * language.place + (isFar ? 1 : 0)
      first = state(behind: hits[index].term, from: Int32(number))
      firstStates[place] = first
    }
    if first < 0 { return }
    tries = Self.mostTries
    note(endsOf: first, at: index, hits)
    follow(first, at: index, hits)
    if transitionCount > Self.mostTransitions || places.count > mostPlaces { forget() }
  }

  private mutating func goOn(from state: Int32, at index: Int, _ hits: UnsafeBufferPointer<TermHit>)
  {
    note(endsOf: state, at: index, hits)
    follow(state, at: index, hits)
  }

  /// Looks at the words behind a hit that led to a state.
  @inline(__always)
  private mutating func follow(_ state: Int32, at index: Int, _ hits: UnsafeBufferPointer<TermHit>)
  {
    let token = hits[index].endToken
    var other = index &+ 1
    while other < hits.count, hits[other].firstToken < token { other &+= 1 }
    while other < hits.count, hits[other].firstToken == token, tries > 0 {
      let term = hits[other].term
      let bit = Self.bit(of: term)
      let word = nextTerms[Int(state) &* Signature.scalarCount &+ bit &>> 6]
      if word & 1 &<< UInt64(bit & 63) != 0 {
        tries &-= 1
        let next = next(state, term)
        if next >= 0 { goOn(from: next, at: other, hits) }
      }
      other &+= 1
    }
  }

  /// The bit of a term in a signature.
  @inline(__always)
  private static func bit(of term: Int32) -> Int {
    // The nine highest bits: Fibonacci hashing (Knuth, volume 3, 6.4).
    Int(truncatingIfNeeded: (UInt32(bitPattern: term) &* 0x9E37_79B1) &>> 23)
  }

  /// Notes what ends in a state; of each cue the longest reading.
  @inline(__always)
  private mutating func note(
    endsOf number: Int32, at index: Int, _ hits: UnsafeBufferPointer<TermHit>
  ) {
    let state = states[number]
    for target in state.firstTarget..<state.endTarget {
      let new = Found(cue: targets[target], end: hits[index].endToken)
      var place = 0
      while place < found.count, found[place].cue != new.cue { place &+= 1 }
      if place == found.count {
        found.append(new)
      } else {
        found[place].end = max(found[place].end, new.end)
      }
    }
  }

  /// The state behind a term; -1 where no sequence goes on.
  @inline(__always)
  private mutating func next(_ state: Int32, _ term: Int32) -> Int32 {
    let place = slot(state, term)
    let transition = transitions[place]
    return transition.from >= 0 ? transition.state : add(state, term)
  }

  /// Where a transition is, or would be put.
  @inline(__always)
  private func slot(_ state: Int32, _ term: Int32) -> Int {
    let key = UInt64(UInt32(bitPattern: state)) &<< 32 | UInt64(UInt32(bitPattern: term))
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> UInt64(64 &- bits))
    while true {
      let transition = transitions[place]
      if transition.from < 0 || (transition.from == state && transition.term == term) {
        return place
      }
      place = (place &+ 1) & (transitions.count &- 1)
    }
  }

  /// Works out where a term leads, and remembers it.
  private mutating func add(_ from: Int32, _ term: Int32) -> Int32 {
    let number = state(behind: term, from: from)
    if 2 * transitionCount > transitions.count { enlarge() }
    transitions[slot(from, term)] = Transition(from: from, term: term, state: number)
    transitionCount += 1
    return number
  }

  /// The state behind a term; -1 where no sequence goes on.
  private mutating func state(behind term: Int32, from: Int32) -> Int32 {
    let state = states[from]
    var (places, targets): (Set<Int32>, Set<Int32>) = ([], [])
    for index in start[term]..<start[term &+ 1] {
      let number = numbers[index]
      guard isPlace(number, of: state) else { continue }
      let step = steps[number]
      places.formUnion(number &+ 1..<number &+ 1 &+ Int32(step.reach))
      if step.target >= 0 { targets.insert(step.target) }
    }
    if places.isEmpty, targets.isEmpty { return -1 }
    return self.state(next: places.sorted(), ends: targets.sorted())
  }

  private func isPlace(_ number: Int32, of state: State) -> Bool {
    var (lower, upper) = (state.firstPlace, state.endPlace)
    while lower < upper {
      let middle = lower &+ (upper &- lower) / 2
      if places[middle] < number { lower = middle &+ 1 } else { upper = middle }
    }
    return lower < state.endPlace && places[lower] == number
  }

  /// The state in which some places may come next and some cues end, both ascending.
  private mutating func state(next: [Int32], ends: [Int32]) -> Int32 {
    let content = next + [-1] + ends
    if let number = known[content] { return number }
    let number = Int32(states.count)
    known[content] = number
    append(next: next, ends: ends)
    return number
  }

  private mutating func append(next: [Int32], ends: [Int32]) {
    let (firstPlace, firstTarget) = (Int32(places.count), Int32(targets.count))
    for place in next { places.append(place) }
    for target in ends { targets.append(target) }
    states.append(
      State(
        firstPlace: firstPlace, endPlace: Int32(places.count), firstTarget: firstTarget,
        endTarget: Int32(targets.count)))
    var terms = Signature.zero
    for place in next { terms |= placeTerms[Int(place)] }
    for word in terms.indices { nextTerms.append(terms[word]) }
  }

  private mutating func enlarge() {
    var old = FlatList(repeating: Self.empty, count: 2 * transitions.count)
    swap(&old, &transitions)
    bits += 1
    for place in 0..<old.count where old[place].from >= 0 {
      transitions[slot(old[place].from, old[place].term)] = old[place]
    }
  }

  /// Goes back to the first states of the languages.
  private mutating func forget() {
    states.removeAll()
    nextTerms.removeAll()
    places.removeAll()
    targets.removeAll()
    known = [:]
    bits = Self.firstBits
    transitions = FlatList(repeating: Self.empty, count: 1 << Self.firstBits)
    transitionCount = 0
    firstStates.fill(Self.unknown)
    // Not by what they hold: the number of a first state follows from its language.
    for beginning in beginnings { append(next: beginning, ends: []) }
  }
}
