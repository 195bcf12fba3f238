extension TermFilter {
  func write(to writer: inout TableWriter) {
    writer.table(words)
    writer.value(wordShift)
    writer.table(edgeWords)
    writer.value(edgeShift)
    writer.table(heads)
    writer.value(hasPrefixes)
    writer.value(hasShortPrefixes)
  }

  init?(reading reader: inout TableReader) {
    guard let words = reader.table(UInt64.self), let wordShift = reader.value(UInt64.self),
      let edgeWords = reader.table(UInt64.self), let edgeShift = reader.value(UInt64.self),
      let heads = reader.table(UInt64.self), let hasPrefixes = reader.value(Bool.self),
      let hasShortPrefixes = reader.value(Bool.self),
      Self.isTable(words, wordShift), Self.isTable(edgeWords, edgeShift),
      heads.count == 1 << Int(Self.headBits - 6)
    else { return nil }
    self.words = words
    self.wordShift = wordShift
    self.edgeWords = edgeWords
    self.edgeShift = edgeShift
    self.heads = heads
    self.hasPrefixes = hasPrefixes
    self.hasShortPrefixes = hasShortPrefixes
  }

  /// Whether a table has a bit for every key that is shifted so far.
  private static func isTable(_ table: FrozenArray<UInt64>, _ shift: UInt64) -> Bool {
    (24..<58).contains(shift) && table.count == 1 << Int(58 - shift)
  }
}
