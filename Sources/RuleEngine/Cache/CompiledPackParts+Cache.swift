internal import ReportModel
internal import TextMatching

/// The tables of a compiled pack, as bytes.
extension CompiledPack.Parts {
  func write(to writer: inout CacheWriter) {
    pack.write(to: &writer)
    writer.list(rules) { writer, rule in rule.write(to: &writer) }
    writer.integers(phrases.map(\.rule))
    writer.strings(phrases.map(\.name))
    writer.integers(patterns.flatMap { [$0.phrase, $0.firstPlace, $0.placeCount, $0.guardClass] })
    writer.integers(places.flatMap { [$0.classID, $0.gap] })
    writer.count(classCount)
    for table in [termStart, termClasses, commonTerms, anchorStart, anchored, rank, roleTerms] {
      writer.integers(table)
    }
    writeCommonBits(to: &writer)
    writer.list(quantities) { writer, quantity in
      quantity.test.write(to: &writer)
      writer.integer(quantity.id)
    }
    writer.list(cues) { writer, entry in
      writer.integer(entry.id)
      entry.cue.write(to: &writer)
    }
    writer.integers(forms.ends)
    writer.integers(forms.bytes)
    writer.list(words) { writer, table in
      writer.integers(table.letters)
      for list in [table.ends, table.frequencies, table.terms] { writer.integers(list) }
    }
    writer.list(aliases) { writer, alias in
      writer.string(alias.language.rawValue)
      writer.integers(alias.typed)
      writer.list(alias.words) { $0.integers($1) }
    }
  }

  init(source: PackSource, reading reader: inout CacheReader) throws(CacheReader.Damage) {
    pack = try RulePack(source: source, reading: &reader)
    rules = try reader.list { reader throws(CacheReader.Damage) in
      try CompiledPack.CompiledRule(reading: &reader)
    }
    let owners = try reader.integers(Int32.self)
    let names = try reader.strings()
    guard owners.count == names.count else { throw CacheReader.Damage() }
    phrases = zip(owners, names).map { CompiledPack.Phrase(rule: $0, name: $1) }
    let patterns = try reader.integers(Int32.self)
    let places = try reader.integers(Int32.self)
    guard patterns.count % 4 == 0, places.count % 2 == 0 else { throw CacheReader.Damage() }
    self.patterns = stride(from: 0, to: patterns.count, by: 4).map { index in
      CompiledPack.Pattern(
        phrase: patterns[index], firstPlace: patterns[index + 1], placeCount: patterns[index + 2],
        guardClass: patterns[index + 3])
    }
    self.places = stride(from: 0, to: places.count, by: 2).map { index in
      CompiledPack.Place(classID: places[index], gap: places[index + 1])
    }
    classCount = Int(try reader.integer(UInt32.self))
    termStart = try reader.integers()
    termClasses = try reader.integers()
    commonTerms = try reader.integers()
    anchorStart = try reader.integers()
    anchored = try reader.integers()
    rank = try reader.integers()
    roleTerms = try reader.integers()
    commonBits = try Self.commonBits(
      reading: &reader, rows: commonTerms.count, classCount: classCount)
    quantities = try reader.list { reader throws(CacheReader.Damage) in
      (test: try QuantityTest(reading: &reader), id: try reader.integer(Int32.self))
    }
    cues = try reader.list { reader throws(CacheReader.Damage) in
      (id: try reader.integer(Int32.self), cue: try CompiledPack.CueClass(reading: &reader))
    }
    let ends = try reader.integers(Int32.self)
    guard let forms = FormList(bytes: try reader.integers(), ends: ends) else {
      throw CacheReader.Damage()
    }
    self.forms = forms
    words = try reader.list { reader throws(CacheReader.Damage) in
      guard
        let table = WordTable(
          letters: try reader.integers(), ends: try reader.integers(),
          frequencies: try reader.integers(), terms: try reader.integers())
      else { throw CacheReader.Damage() }
      return table
    }
    aliases = try reader.list { reader throws(CacheReader.Damage) in
      Vocabulary.Alias(
        language: try reader.value(), typed: try reader.integers(),
        words: try reader.list { reader throws(CacheReader.Damage) in try reader.integers() })
    }
    guard isConsistent else { throw CacheReader.Damage() }
  }

  /// Writes how many bits each row has, and which: of a hundred bits hardly one is set.
  private func writeCommonBits(to writer: inout CacheWriter) {
    let width = (classCount + 63) / 64
    var counts: [Int32] = []
    var set: [Int32] = []
    for row in commonTerms.indices {
      let before = set.count
      for word in 0..<width {
        var rest = commonBits[row * width + word]
        while rest != 0 {
          set.append(Int32(word * 64 + rest.trailingZeroBitCount))
          rest &= rest - 1
        }
      }
      counts.append(Int32(set.count - before))
    }
    writer.integers(counts)
    writer.integers(set)
  }

  private static func commonBits(
    reading reader: inout CacheReader, rows: Int, classCount: Int
  ) throws(CacheReader.Damage) -> [UInt64] {
    let counts = try reader.integers(Int32.self)
    let set = try reader.integers(Int32.self)
    let width = (classCount + 63) / 64
    guard counts.count == rows, width <= largestWidth else { throw CacheReader.Damage() }
    var bits = [UInt64](repeating: 0, count: rows * width)
    var next = set.startIndex
    for (row, count) in counts.enumerated() {
      guard count >= 0, Int(count) <= set.count - next else { throw CacheReader.Damage() }
      for id in set[next..<next + Int(count)] {
        guard id >= 0, Int(id) < classCount else { throw CacheReader.Damage() }
        bits[row * width + Int(id >> 6)] |= 1 << UInt64(id & 63)
      }
      next += Int(count)
    }
    return bits
  }

  /// No pack has as many classes as would need more words in a row.
  private static let largestWidth = 1 << 14

  /// Whether every number in the tables points to something that is there.
  private var isConsistent: Bool {
    let ruleNumbers = 0..<Int32(pack.rules.count)
    let phraseNumbers = 0..<Int32(phrases.count)
    let patternNumbers = 0..<Int32(patterns.count)
    let classes = 0..<Int32(classCount)
    let terms = 0..<Int32(forms.count)
    return rules.count == pack.rules.count && words.count == Language.allCases.count
      && words.allSatisfy { $0.terms.allSatisfy { $0 == -1 || terms.contains($0) } }
      && rank.count == rules.count
      && rank.allSatisfy(ruleNumbers.contains)
      && phrases.allSatisfy { ruleNumbers.contains($0.rule) }
      && patterns.allSatisfy { pattern in
        phraseNumbers.contains(pattern.phrase) && pattern.firstPlace >= 0
          && pattern.placeCount > 0
          && Int(pattern.firstPlace) + Int(pattern.placeCount) <= places.count
          && (pattern.guardClass == -1 || classes.contains(pattern.guardClass))
      }
      && places.allSatisfy { classes.contains($0.classID) }
      && Self.isIndex(termStart, of: termClasses, count: forms.count)
      && termClasses.allSatisfy(classes.contains)
      && commonTerms.allSatisfy(terms.contains)
      && commonBits.count == commonTerms.count * ((classCount + 63) / 64)
      && Self.isIndex(anchorStart, of: anchored, count: classCount)
      && anchored.allSatisfy(patternNumbers.contains)
      && quantities.allSatisfy { classes.contains($0.id) }
      && Set(quantities.map(\.id)).count == quantities.count
      && cues.allSatisfy { classes.contains($0.id) } && areStepsConsistent
      && roleTerms.allSatisfy { $0 == -1 || terms.contains($0) }
      && roleTerms.count == QuantityWords.standard.words.count
      && rules.allSatisfy { rule in
        rule.phrases.lowerBound >= 0 && Int(rule.phrases.upperBound) <= phrases.count
          && rule.implications.allSatisfy { ruleNumbers.contains($0.rule) }
      }
  }

  /// Whether the places of each sequence follow each other and lead to a cue.
  private var areStepsConsistent: Bool {
    let roles = Dictionary(cues.map { ($0.id, $0.cue.role) }) { first, _ in first }
    var steps: [CueStep] = []
    for entry in cues {
      if case .step(let step) = entry.cue.role { steps.append(step) }
    }
    let numbers = 0..<Int32(steps.count)
    return Set(steps.map(\.number)).count == steps.count
      && steps.allSatisfy { step in
        guard numbers.contains(step.number), Int(step.number) + Int(step.reach) < steps.count else {
          return false
        }
        guard step.target >= 0 else { return step.target == -1 && step.reach > 0 }
        if case .step? = roles[step.target] { return false }
        return roles[step.target] != nil
      }
  }

  private static func isIndex(_ start: [Int32], of list: [Int32], count: Int) -> Bool {
    start.count == count + 1 && start.first == 0 && start.last.map(Int.init) == list.count
      && zip(start, start.dropFirst()).allSatisfy { $0 <= $1 }
  }
}
