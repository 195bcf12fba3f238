internal import TextMatching

/// What the search for phrases reads, laid out for it.
///
/// A phrase is looked at where the class that it is anchored at occurs, and is dropped at once when
/// another of its classes does not. Which of those occur in a sentence is kept in bits. Only classes
/// that stand beside an anchor have a bit, so the bits of a sentence are few words.
final class MatchTables: Sendable {
  /// What a term stands for: half-open parts of `lists`, one behind the other.
  struct TermEntry: BitwiseCopyable {
    /// Classes that patterns are anchored at.
    var anchors: Int32
    /// Bits of a term without a row.
    var bits: Int32
    /// `CueReference`s; they end where the anchors of the next term begin.
    var cues: Int32
    /// The row of a term of many bits in `rows`; -1 for others.
    var row: Int32 = -1
    /// The place in `CompiledPack.wordRoles` of a number or unit word; -1 for others.
    var role: Int16
    /// What of a cue the term may be, by `CueReference.bit` and `frameBit`.
    var cueBits: UInt16 = 0
    /// A bit for each of its anchors, chosen by the class's number: most classes are none of them
    /// by this alone.
    var signature: UInt32

    /// The bit of a class in `signature`.
    @inline(__always)
    static func signatureBit(_ id: Int32) -> UInt32 { 1 &<< UInt32(truncatingIfNeeded: id & 31) }
  }

  /// A pattern in the list of its anchor.
  struct AnchoredPattern: BitwiseCopyable {
    var phrase: Int32
    var firstPlace: Int32
    var placeCount: Int32
    /// The bits of its further classes in `checks`; the first one is in `guards`.
    var firstCheck: Int32
    var checkCount: Int32
  }

  /// One place of a pattern.
  struct PlaceEntry: BitwiseCopyable {
    var classID: Int32
    /// The bit of the class; -1 where the class only stands as an anchor.
    var bit: Int32
    /// The place of its test in `quantities`; -1 for a class of words.
    var quantity: Int32
    /// Whether patterns are anchored at the class, so that its terms list it among their anchors.
    var isAnchor: Bool
    /// How many words may stand between the place before and this one.
    var gap: Int32
  }

  /// A class that stands for numbers.
  struct QuantityEntry: BitwiseCopyable {
    var test: QuantityTest
    var classID: Int32
    var bit: Int32
    var isAnchor: Bool
  }

  let classCount: Int
  /// One entry for each term, and one behind the last.
  let terms: FlatList<TermEntry>
  let lists: FlatList<Int32>
  /// Bits of the terms that have many, `width` words a row.
  let rows: FlatList<UInt64>
  let rowCount: Int
  /// Words in a row.
  let width: Int
  /// The patterns of a class are `patterns[anchorStart[c]..<anchorStart[c + 1]]`.
  let anchorStart: FlatList<Int32>
  let patterns: FlatList<AnchoredPattern>
  /// For each pattern the bit of a class without which it cannot match; `always` where the anchor is
  /// its only class.
  let guards: FlatList<Int32>
  let checks: FlatList<Int32>
  let places: FlatList<PlaceEntry>
  let quantities: FlatList<QuantityEntry>
  let cues: FlatList<CompiledPack.CueClass>
  /// The places of all cues that are found word by word, and at which of them each term may stand.
  let steps: FlatList<CueStep>
  let stepStart: FlatList<Int32>
  let stepNumbers: FlatList<Int32>
  /// How many terms begin a sequence, counted for each language.
  let beginningCount: Int
  /// The rule of each phrase.
  let ruleOfPhrase: FlatList<Int32>

  /// The quantities that a fact of each kind may pass, by `QuantityTest.Kind.place`: those of kind
  /// `k` are `quantityOrder[quantityStart[k]..<quantityStart[k + 1]]`.
  let quantityStart: FlatList<Int32>
  let quantityOrder: FlatList<Int32>

  /// The bit that is set in every sentence.
  static var always: Int32 { 0 }

  /// A term with more bits than this has a row.
  private static let rowFrom = 8

  /// Lays out the parts of a pack.
  ///
  /// - Parameters:
  ///   - commonRow: The row of each term in `Parts.commonBits`; -1 for none.
  ///   - cueOfClass: The place of each class in `Parts.cues`; -1 for none.
  ///   - roleOfTerm: The place of each term in `CompiledPack.wordRoles`; -1 for none.
  init(
    _ parts: CompiledPack.Parts, commonRow: [Int32], cueOfClass: [Int32], roleOfTerm: [Int16]
  ) {
    classCount = parts.classCount
    var steps: [CueStep] = []
    cues = FlatList(
      parts.cues.map { entry in
        var cue = entry.cue
        if case .step(var step) = cue.role {
          if step.target >= 0 { step.target = cueOfClass[Int(step.target)] }
          cue.role = .step(step)
          steps.append(step)
        }
        return cue
      })
    self.steps = FlatList(steps.sorted { $0.number < $1.number })
    var stepStart = FlatList<Int32>(capacity: roleOfTerm.count + 1)
    var stepNumbers = FlatList<Int32>()
    var beginningCount: Int32 = 0
    var references: [CueReference] = []
    ruleOfPhrase = FlatList(parts.phrases.map(\.rule))
    var bitOfClass = [Int32](repeating: -1, count: parts.classCount)
    var bitCount = Self.always + 1
    var patterns = FlatList<AnchoredPattern>(capacity: parts.anchored.count)
    var guards = FlatList<Int32>(capacity: parts.anchored.count)
    var checks = FlatList<Int32>(capacity: parts.places.count)
    // Out of `parts` once and not in every round, where each would count references.
    let (anchors, anchored) = (parts.anchorStart, parts.anchored)
    let (allPatterns, allPlaces) = (parts.patterns, parts.places)
    for anchor in 0..<parts.classCount {
      for entry in anchors[anchor]..<anchors[anchor + 1] {
        let pattern = allPatterns[Int(anchored[Int(entry)])]
        let firstCheck = Int32(checks.count)
        for place in pattern.firstPlace..<pattern.firstPlace + pattern.placeCount {
          let id = Int(allPlaces[Int(place)].classID)
          if id == anchor { continue }
          if bitOfClass[id] < 0 {
            bitOfClass[id] = bitCount
            bitCount += 1
          }
          if id != pattern.guardClass { checks.append(bitOfClass[id]) }
        }
        guards.append(
          pattern.guardClass < 0 ? Self.always : bitOfClass[Int(pattern.guardClass)])
        patterns.append(
          AnchoredPattern(
            phrase: pattern.phrase, firstPlace: pattern.firstPlace, placeCount: pattern.placeCount,
            firstCheck: firstCheck, checkCount: Int32(checks.count) - firstCheck))
      }
    }
    self.patterns = patterns
    self.guards = guards
    self.checks = checks
    anchorStart = FlatList(parts.anchorStart)
    let isAnchor = (0..<parts.classCount).map { anchors[$0 + 1] > anchors[$0] }
    var quantityOfClass = [Int32](repeating: -1, count: parts.classCount)
    for (place, quantity) in parts.quantities.enumerated() {
      quantityOfClass[Int(quantity.id)] = Int32(place)
    }
    quantities = FlatList(
      parts.quantities.map {
        QuantityEntry(
          test: $0.test, classID: $0.id, bit: bitOfClass[Int($0.id)],
          isAnchor: isAnchor[Int($0.id)])
      })
    let byKind = Self.byKind(parts.quantities.map(\.test))
    quantityStart = FlatList(byKind.start)
    quantityOrder = FlatList(byKind.order)
    places = FlatList(
      parts.places.map {
        PlaceEntry(
          classID: $0.classID, bit: bitOfClass[Int($0.classID)],
          quantity: quantityOfClass[Int($0.classID)], isAnchor: isAnchor[Int($0.classID)],
          gap: $0.gap)
      })
    let width = max(1, (Int(bitCount) + 63) / 64)
    self.width = width
    let commonWidth = (parts.classCount + 63) / 64
    var terms = FlatList<TermEntry>(capacity: roleOfTerm.count + 1)
    var lists = FlatList<Int32>(capacity: parts.termClasses.count * 2)
    var rows: [UInt64] = []
    var bits: [Int32] = []
    let (termStart, termClasses) = (parts.termStart, parts.termClasses)
    let commonBits = parts.commonBits
    for term in roleOfTerm.indices {
      let listed = Int(termStart[term])..<Int(termStart[term + 1])
      let firstAnchor = Int32(lists.count)
      var signature: UInt32 = 0
      bits.removeAll(keepingCapacity: true)
      for place in listed {
        let id = Int(termClasses[place])
        if isAnchor[id] {
          lists.append(Int32(id))
          signature |= TermEntry.signatureBit(Int32(id))
        }
        if bitOfClass[id] >= 0 { bits.append(bitOfClass[id]) }
      }
      if commonRow[term] >= 0 {
        let base = Int(commonRow[term]) * commonWidth
        for word in 0..<commonWidth {
          var rest = commonBits[base + word]
          while rest != 0 {
            let bit = bitOfClass[word * 64 + rest.trailingZeroBitCount]
            if bit >= 0 { bits.append(bit) }
            rest &= rest - 1
          }
        }
      }
      var entry = TermEntry(
        anchors: firstAnchor, bits: Int32(lists.count), cues: 0, role: roleOfTerm[term],
        signature: signature)
      if bits.count > Self.rowFrom {
        let base = rows.count
        entry.row = Int32(base / width)
        rows.append(contentsOf: repeatElement(0, count: width))
        for bit in bits { rows[base + Int(bit >> 6)] |= 1 << UInt64(bit & 63) }
      } else {
        for bit in bits { lists.append(bit) }
      }
      entry.cues = Int32(lists.count)
      stepStart.append(Int32(stepNumbers.count))
      // Where sequences of each language begin with the term, and whether one of them reaches far.
      var beginnings: [Bool?] = Language.allCases.map { _ in nil }
      for place in listed {
        let cue = cueOfClass[Int(termClasses[place])]
        guard cue >= 0 else { continue }
        let language = cues[Int(cue)].language
        if case .step(let step) = cues[Int(cue)].role {
          stepNumbers.append(step.number)
          if step.isRarest, Self.role(step, self.steps, cues).isFrame {
            entry.cueBits |= CueReference.frameBit(language)
          }
          if !step.isFirst { continue }
          let reachesFar = Self.role(step, self.steps, cues).reachesFar
          beginnings[language.place] = reachesFar || beginnings[language.place] ?? false
        } else {
          let role = cues[Int(cue)].role
          if role.isFrame { entry.cueBits |= CueReference.frameBit(language) }
          let reference = CueReference(
            cue: cue, language, isSequence: false, reachesFar: role.reachesFar)
          references.append(reference)
        }
      }
      for (language, reachesFar) in zip(Language.allCases, beginnings) {
        guard let reachesFar else { continue }
        let reference = CueReference(
          cue: beginningCount, language, isSequence: true, reachesFar: reachesFar)
        beginningCount += 1
        references.append(reference)
      }
      for reference in references {
        lists.append(reference.rawValue)
        entry.cueBits |= reference.bits
      }
      references.removeAll(keepingCapacity: true)
      terms.append(entry)
    }
    let end = Int32(lists.count)
    terms.append(TermEntry(anchors: end, bits: end, cues: end, role: -1, signature: 0))
    stepStart.append(Int32(stepNumbers.count))
    self.stepStart = stepStart
    self.stepNumbers = stepNumbers
    self.beginningCount = Int(beginningCount)
    self.terms = terms
    self.lists = lists
    self.rows = FlatList(rows)
    rowCount = rows.count / width
  }

  /// The role of the cue that the sequence of a place is.
  func role(_ step: CueStep) -> CueRole { Self.role(step, steps, cues) }

  private static func role(
    _ step: CueStep, _ steps: borrowing FlatList<CueStep>,
    _ cues: borrowing FlatList<CompiledPack.CueClass>
  ) -> CueRole {
    // The last place of every sequence has a target.
    var last = step
    while last.target < 0 { last = steps[last.number &+ 1] }
    return cues[last.target].role
  }
}
