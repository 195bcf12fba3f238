extension TermFilter {
  func write(to writer: inout TableWriter) {
    writer.table(words)
    writer.table(edges)
    writer.table(heads)
  }

  init?(reading reader: inout TableReader) {
    guard let words = reader.table(UInt64.self), let edges = reader.table(UInt64.self),
      let heads = reader.table(UInt64.self), Self.isTable(words), Self.isTable(edges),
      heads.count == 1 << Int(Self.headBits - 6)
    else { return nil }
    self.words = words
    self.edges = edges
    self.heads = heads
  }

  /// Whether any key has a bit in a table.
  private static func isTable(_ table: FrozenArray<UInt64>) -> Bool {
    table.count > 0 && table.count & (table.count - 1) == 0
  }
}
