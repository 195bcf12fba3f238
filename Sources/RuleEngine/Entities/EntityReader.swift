internal import CTextKernels
internal import ReportModel
internal import TextMatching

/// Reads phone numbers, addresses, plates and other entities out of one report, in both languages.
///
/// It looks only where one may begin: at numbers and words for numbers, at signs of the internet, and
/// at words such as *plate* that the scan found. So a report without any of them costs nearly
/// nothing, and every place is looked at a bounded number of times: the time is linear in the text.
/// Its methods are all `mutating`, which keeps the compiler from copying it for every call.
struct EntityReader: ~Copyable {
  /// What was found, ordered by field and place; no two overlap.
  private(set) var found = FlatList<FoundEntity>()
  /// The numbers of the chain that is being read.
  var groups = FlatList<DigitGroup>()
  let words = EntityWords.standard
  // Words that are asked for by themselves.
  let et = TokenHash.of("et")
  let phn = TokenHash.of("phn")
  let app = TokenHash.of("app")
  let suite = TokenHash.of("suite")
  /// Where the last address of the internet ended, in bytes.
  var webEnd = 0

  /// One field of a report, for the time of one call.
  struct Input {
    let bytes: UnsafeBufferPointer<UInt8>
    /// The tokens of the whole text.
    let tokens: UnsafeBufferPointer<Token>
    let folded: UnsafeBufferPointer<UInt8>
    /// The tokens of the field.
    let range: Range<Int>
    let field: UInt8
    let isFrench: Bool
  }

  /// What the readers of the whole text know of it already.
  struct Hints: ~Copyable {
    let starts: FlatView<Int32>
    let hits: FlatView<QuantityReader.RoleHit>
    let roles: UnsafeBufferPointer<WordRole>
    /// Whether any word has signs or is touched by another word or a sign: without, there is no mark.
    let isTouching: Bool
  }

  /// Forgets the report before.
  mutating func reset() { found.removeAll() }

  /// Reads one field; the title first.
  mutating func read(_ input: Input, _ hints: borrowing Hints) {
    if input.range.isEmpty { return }
    let first = found.count
    webEnd = 0
    if hints.isTouching { readMarks(input) }
    webEnd = 0
    readNumbers(input, hints)
    readWords(input, hints)
    if found.count > first { tidy(from: first) }
  }

  private mutating func readNumbers(_ input: Input, _ hints: borrowing Hints) {
    var next = input.range.lowerBound
    for place in 0..<hints.starts.count {
      let token = Int(hints.starts[place])
      if token < next { continue }
      if token >= input.range.upperBound { break }
      next = readChain(at: token, input)
    }
  }

  private mutating func readWords(_ input: Input, _ hints: borrowing Hints) {
    var transfers = 0
    for place in 0..<hints.hits.count {
      let hit = hints.hits[place]
      let roles = hints.roles[Int(hit.role)].entity
      if roles.isEmpty { continue }
      let token = Int(hit.token)
      if token < input.range.lowerBound { continue }
      if token >= input.range.upperBound { break }
      if roles.contains(.transfer) { transfers += 1 }
      if !roles.isDisjoint(with: .identifiers) { readNamed(roles, at: token, input) }
      if roles.contains(.platform) { readPlatform(at: token, input) }
      if !roles.isDisjoint(with: [.at, .dot]) { readSpelledMail(roles, at: token, input) }
    }
    if transfers > 0 { markTransfers(input) }
  }

  // MARK: - What was found

  /// Notes an entity.
  mutating func add(
    _ kind: Entity.Kind, _ start: Int, _ end: Int, _ input: Input, detail: UInt64 = 0
  ) {
    found.append(
      FoundEntity(
        kind: kind, field: input.field, start: Int32(start), end: Int32(end), detail: detail))
  }

  /// A phone number or an e-mail address near a word for a transfer of money is one to send it to.
  private mutating func markTransfers(_ input: Input) {
    for place in 0..<found.count {
      let entity = found[place]
      guard entity.field == input.field, entity.kind == .phone || entity.kind == .email,
        isNearTransfer(Int(entity.start), Int(entity.end), input)
      else { continue }
      found[place].isAlias = true
    }
  }

  private mutating func isNearTransfer(_ start: Int, _ end: Int, _ input: Input) -> Bool {
    let first = token(at: start, input)
    var last = first
    while last < input.range.upperBound, Int(input.tokens[last].originalStart) < end { last += 1 }
    let low = max(input.range.lowerBound, first - 10)
    for index in low..<min(input.range.upperBound, last + 4) where index < first || index >= last {
      guard entry(index, input).roles.contains(.transfer) else { continue }
      if isTransfer(index, input) { return true }
    }
    return false
  }

  /// *transfer* alone may be a change of place: only with *e*, *bank* or *money* before it.
  private mutating func isTransfer(_ index: Int, _ input: Input) -> Bool {
    let word = input.tokens[index].hash
    guard Self.plainTransfers.contains(word) else { return true }
    return index > input.range.lowerBound && Self.moneyWords.contains(input.tokens[index - 1].hash)
  }

  private static let plainTransfers = WordSet("transfer transfers transferred transfert")
  private static let moneyWords = WordSet("e money bank wire electronic cash interac d argent")

  /// Sorts what was found in a field and keeps of overlapping entities the more specific one.
  private mutating func tidy(from first: Int) {
    found.withMutableMemory { found in
      var part = UnsafeMutableBufferPointer(rebasing: found[first...])
      part.sort { ($0.start, $0.rank, -$0.end) < ($1.start, $1.rank, -$1.end) }
    }
    var kept = first
    for place in first..<found.count {
      let next = found[place]
      if kept > first, next.start < found[kept - 1].end {
        let last = found[kept - 1]
        let isBetter = (next.rank, last.end - last.start) < (last.rank, next.end - next.start)
        if isBetter { found[kept - 1] = next }
      } else {
        found[kept] = next
        kept += 1
      }
    }
    found.removeLast(found.count - kept)
  }

  // MARK: - Words

  /// What a word does; nothing outside the field.
  @inline(__always)
  mutating func entry(_ index: Int, _ input: Input) -> EntityWords.Entry {
    guard input.range.contains(index) else { return EntityWords.Entry() }
    return words.entry(input.tokens[index].hash)
  }

  mutating func has(_ role: EntityRole, _ index: Int, _ input: Input) -> Bool {
    entry(index, input).roles.contains(role)
  }

  /// The bytes between a token and the one before it.
  mutating func gap(before index: Int, _ input: Input) -> Int {
    Int(input.tokens[index].originalStart) - Int(input.tokens[index - 1].originalEnd)
  }

  /// The first token that ends behind a byte.
  mutating func token(at byte: Int, _ input: Input) -> Int {
    var (low, high) = (input.range.lowerBound, input.range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(input.tokens[middle].originalEnd) <= byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A byte of the field; a space outside it.
  @inline(__always)
  mutating func byte(_ place: Int, _ input: Input) -> UInt8 {
    place >= 0 && place < input.bytes.count ? input.bytes[place] : 0x20
  }
}

/// An entity as the reader notes it: a place in bytes of its field, and what its value is made of.
struct FoundEntity: BitwiseCopyable {
  var kind: Entity.Kind
  var field: UInt8
  /// Whether money is sent to it.
  var isAlias = false
  var start: Int32
  var end: Int32
  /// What its value needs besides its words; its meaning depends on the kind.
  var detail: UInt64

  init(kind: Entity.Kind, field: UInt8, start: Int32, end: Int32, detail: UInt64) {
    self.kind = kind
    self.field = field
    self.start = start
    self.end = end
    self.detail = detail
  }

  /// The lower, the more specific: of two that overlap it stays.
  var rank: Int {
    switch kind {
    case .crypto: 0
    case .email, .transferAlias: 1
    case .url: 2
    case .handle: 3
    case .domain: 4
    case .sin: 5
    case .healthCard: 6
    case .uci: 7
    case .passport: 8
    case .licence: 9
    case .card: 10
    case .account: 11
    case .phone: 12
    case .plate: 13
    case .postalCode: 14
    case .address: 15
    case .unit: 16
    }
  }
}

/// Digits that stand together in a chain of numbers.
struct DigitGroup: BitwiseCopyable {
  /// The half-open tokens that give them.
  var token: Int32
  var endToken: Int32
  /// Their half-open bytes in the field.
  var start: Int32
  var end: Int32
  /// The number of digits, leading zeros included.
  var count: Int32
  /// Whether they are words.
  var isWord: Bool
  /// The number that they make.
  var value: UInt64
}
