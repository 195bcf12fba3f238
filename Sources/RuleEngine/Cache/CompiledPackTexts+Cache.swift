internal import ReportModel
internal import TextMatching

/// What the authors of a pack wrote, as bytes: sentences, phrases, classes, and where each place of a
/// pattern is written. Screening needs none of it; tests and `explain --why-not` speak its words.
extension CompiledPack.Parts {
  /// Sets which rules take part and flag.
  mutating func include(drafts: Bool) {
    for (number, rule) in pack.rules.enumerated() {
      rules[number].isActive = rule.isActive(withDrafts: drafts)
      rules[number].flags = rule.flags(withDrafts: drafts)
    }
  }

  func writeTexts(to writer: inout CacheWriter) {
    for rule in pack.rules { rule.writeTexts(to: &writer) }
    writer.list(pack.lexicon.sorted { $0.key < $1.key }) { writer, entry in
      writer.string(entry.key)
      entry.value.write(to: &writer)
    }
    writer.list(pack.context.sorted { $0.key.rawValue < $1.key.rawValue }) { writer, entry in
      writer.string(entry.key.rawValue)
      writer.string(entry.value.file)
      writer.list(entry.value.tests) { writer, test in
        writer.string(test.status)
        writer.string(test.text)
        writer.ranges(test.marked)
        writer.integer(Int64(test.line))
      }
    }
    writer.integers(patterns.map(\.text))
    writer.integers(places.flatMap { [$0.written.lowerBound, $0.written.upperBound] })
  }

  mutating func readTexts(_ reader: inout CacheReader) throws(CacheReader.Damage) {
    for number in pack.rules.indices { try pack.rules[number].readTexts(&reader) }
    for (key, value) in try reader.list({ reader throws(CacheReader.Damage) in
      (try reader.string(), try WordClass(reading: &reader))
    }) { pack.lexicon[key] = value }
    for (key, value) in try reader.list({ reader throws(CacheReader.Damage) in
      (try reader.value(Language.self), try RulePack.ContextCues(reading: &reader))
    }) { pack.context[key] = value }
    let texts = try reader.integers(Int32.self)
    let written = try reader.integers(Int32.self)
    guard texts.count == patterns.count, written.count == 2 * places.count, reader.isAtEnd else {
      throw CacheReader.Damage()
    }
    for (number, text) in texts.enumerated() { patterns[number].text = text }
    for number in places.indices {
      let (first, end) = (written[2 * number], written[2 * number + 1])
      guard first >= 0, first <= end else { throw CacheReader.Damage() }
      places[number].written = first..<end
    }
    guard areTextsConsistent else { throw CacheReader.Damage() }
  }

  /// Whether each place of a pattern is written in a phrase of its rule.
  private var areTextsConsistent: Bool {
    let lengths = pack.rules.map { $0.phrases.map { Int32($0.text.unicodeScalars.count) } }
    return patterns.allSatisfy { pattern in
      let phrases = lengths[Int(self.phrases[Int(pattern.phrase)].rule)]
      guard pattern.text >= 0, Int(pattern.text) < phrases.count else { return false }
      return places[Int(pattern.firstPlace)..<Int(pattern.firstPlace + pattern.placeCount)]
        .allSatisfy { $0.written.upperBound <= phrases[Int(pattern.text)] }
    }
  }
}

extension Rule {
  fileprivate func writeTexts(to writer: inout CacheWriter) {
    writer.list(tests) { writer, test in
      writer.string(test.kind.rawValue)
      writer.string(test.language.rawValue)
      writer.string(test.text)
      writer.ranges(test.marked)
      writer.strings([test.sourceType, test.province, test.file])
      writer.integer(Int64(test.line))
    }
    writer.list(phrases) { writer, phrase in
      writer.string(phrase.name)
      writer.string(phrase.language.rawValue)
      writer.string(phrase.text)
      writer.integer(Int64(phrase.line))
    }
    writer.list(classes.sorted { $0.key < $1.key }) { writer, entry in
      entry.value.write(to: &writer)
    }
  }

  fileprivate mutating func readTexts(_ reader: inout CacheReader) throws(CacheReader.Damage) {
    tests = try reader.list { reader throws(CacheReader.Damage) in
      let kind = try reader.value(RuleTest.Kind.self)
      let language = try reader.value(Language.self)
      let text = try reader.string()
      let marked = try reader.ranges()
      let origin = try reader.strings()
      guard origin.count == 3 else { throw CacheReader.Damage() }
      return RuleTest(
        kind: kind, language: language, text: text, marked: marked, sourceType: origin[0],
        province: origin[1], file: origin[2], line: Int(try reader.integer(Int64.self)))
    }
    phrases = try reader.list { reader throws(CacheReader.Damage) in
      PhraseText(
        name: try reader.string(), language: try reader.value(), text: try reader.string(),
        line: Int(try reader.integer(Int64.self)))
    }
    for value in try reader.list({ reader throws(CacheReader.Damage) in
      try WordClass(reading: &reader)
    }) { classes[value.name] = value }
  }
}

extension WordClass {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.strings([name, file])
    writer.integer(Int64(line))
    writer.strings(uses)
    writer.list(members.sorted { $0.key.rawValue < $1.key.rawValue }) { writer, entry in
      writer.string(entry.key.rawValue)
      writer.list(entry.value) { writer, member in
        writer.string(member.text)
        writer.boolean(member.isRemoved)
      }
    }
    writer.boolean(isFuzzy)
  }

  fileprivate init(reading reader: inout CacheReader) throws(CacheReader.Damage) {
    let names = try reader.strings()
    guard names.count == 2 else { throw CacheReader.Damage() }
    self.init(name: names[0], file: names[1], line: Int(try reader.integer(Int64.self)))
    uses = try reader.strings()
    for (key, value) in try reader.list({ reader throws(CacheReader.Damage) in
      (
        try reader.value(Language.self),
        try reader.list { reader throws(CacheReader.Damage) in
          Member(text: try reader.string(), isRemoved: try reader.boolean())
        }
      )
    }) { members[key] = value }
    isFuzzy = try reader.boolean()
  }
}

extension RulePack.ContextCues {
  fileprivate init(reading reader: inout CacheReader) throws(CacheReader.Damage) {
    self.init()
    file = try reader.string()
    tests = try reader.list { reader throws(CacheReader.Damage) in
      Test(
        status: try reader.string(), text: try reader.string(), marked: try reader.ranges(),
        line: Int(try reader.integer(Int64.self)))
    }
  }
}

extension CacheWriter {
  /// Half-open ranges.
  fileprivate mutating func ranges(_ ranges: [Range<Int>]) {
    integers(ranges.flatMap { [Int64($0.lowerBound), Int64($0.upperBound)] })
  }
}

extension CacheReader {
  /// Half-open ranges.
  fileprivate mutating func ranges() throws(Damage) -> [Range<Int>] {
    let ends = try integers(Int64.self)
    guard ends.count % 2 == 0 else { throw Damage() }
    var ranges: [Range<Int>] = []
    for index in stride(from: 0, to: ends.count, by: 2) {
      guard ends[index] >= 0, ends[index] <= ends[index + 1] else { throw Damage() }
      ranges.append(Int(ends[index])..<Int(ends[index + 1]))
    }
    return ranges
  }
}
