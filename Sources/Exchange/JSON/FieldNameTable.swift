internal import ReportModel

/// Finds a report's field by the name that a JSON record gives it.
struct FieldNameTable: Sendable {
  /// What a name stands for.
  enum Meaning: Sendable, Equatable {
    case field(ReportField)
    /// A named further field, which a mapping calls otherwise than its own name.
    case detail(DetailField)
    /// `source`, which stands for `source_type` in records that lack it.
    case sourceAlias
  }

  private struct Entry: Sendable {
    /// The first sixteen bytes, each eight with the first byte lowest.
    var words: (UInt64, UInt64)
    var count: Int
    var meaning: Meaning
  }

  private var entries: [Entry] = []
  /// The names with more than sixteen bytes, which only a mapping can bring.
  private var longNames: [(name: [UInt8], meaning: Meaning)] = []

  init(fieldMap: [String: String], file: String) throws(ExchangeError) {
    for name in fieldMap.keys.sorted()
    where ReportField(rawValue: name) == nil && DetailField(rawValue: name) == nil {
      throw ExchangeError(
        "unknown-field", file,
        en: "there is no report field “\(name)” to map to. Use one of \(Self.list).",
        fr:
          "il n'y a pas de champ « \(name) » dans un signalement. Utilisez l'un de : \(Self.list).")
    }
    for field in ReportField.allCases {
      add(fieldMap[field.rawValue] ?? field.rawValue, .field(field))
      if field == .sourceType && fieldMap[field.rawValue] == nil
        && !fieldMap.values.contains("source")
      {
        add("source", .sourceAlias)
      }
    }
    for field in DetailField.allCases {
      if let name = fieldMap[field.rawValue], name != field.rawValue { add(name, .detail(field)) }
    }
  }

  /// The names of all fields that can be mapped, for messages.
  static var list: String {
    (ReportField.allCases.map(\.rawValue) + DetailField.allCases.map(\.rawValue))
      .joined(separator: ", ")
  }

  private mutating func add(_ name: String, _ meaning: Meaning) {
    let bytes = Array(name.utf8)
    guard bytes.count <= 16 else {
      longNames.append((bytes, meaning))
      return
    }
    var words: (UInt64, UInt64) = (0, 0)
    for (index, byte) in bytes.enumerated() {
      let part = UInt64(byte) << UInt64(8 * (index & 7))
      if index < 8 { words.0 |= part } else { words.1 |= part }
    }
    entries.append(Entry(words: words, count: bytes.count, meaning: meaning))
  }

  /// What the `count` bytes at `name` stand for; sixteen bytes can be read from there.
  ///
  /// - Parameter guess: The place in the table that is tried first; becomes the place after the one
  ///   found, because records have their fields in much the same order.
  @inline(__always)
  func meaning(_ name: UnsafePointer<UInt8>, count: Int, guess: inout Int) -> Meaning? {
    guard count <= 16 else { return meaningOfLong(name, count: count) }
    var first = SWAR.load(name)
    var second: UInt64 = 0
    if count < 8 {
      first &= (1 &<< UInt64(count * 8)) &- 1
    } else if count > 8 {
      second = SWAR.load(name + 8)
      if count < 16 { second &= (1 &<< UInt64((count - 8) * 8)) &- 1 }
    }
    for _ in entries.indices {
      let entry = entries[guess]
      guess = guess + 1 == entries.count ? 0 : guess + 1
      if entry.words.0 == first && entry.words.1 == second && entry.count == count {
        return entry.meaning
      }
    }
    return nil
  }

  private func meaningOfLong(_ name: UnsafePointer<UInt8>, count: Int) -> Meaning? {
    let bytes = UnsafeBufferPointer(start: name, count: count)
    return longNames.first { $0.name.elementsEqual(bytes) }?.meaning
  }
}
