internal import TextMatching

/// Counts near misses by phrase, missing place and the word that stood there.
struct NearMissTally {
  /// A place of a phrase, wherever its author wrote it.
  private struct Name: Hashable {
    var phrase: Int32
    var language: Language
    var written: String
  }

  /// The place in `rows` of each place in `CompiledPack.places`; -1 for those that are no class.
  private var rowOfPlace: [Int32]
  /// All places that may be missing.
  private var rows: [PackCoverage.NearMissRow] = []
  /// The words at each row's place, with the number of reports.
  private var words: [[String: Int]]
  /// What the report at hand lacks.
  private var current: [Int32: Set<String>] = [:]

  /// Makes a tally of nothing.
  init(_ pack: CompiledPack) {
    rowOfPlace = Array(repeating: -1, count: pack.places.count)
    var known: [Name: Int32] = [:]
    var scalars: (phrase: Int32, text: Int32, list: [Unicode.Scalar]) = (-1, -1, [])
    for pattern in pack.patterns where pattern.text >= 0 {
      let rule = pack.pack.rules[Int(pack.phrases[Int(pattern.phrase)].rule)]
      let phrase = rule.phrases[Int(pattern.text)]
      if scalars.phrase != pattern.phrase || scalars.text != pattern.text {
        scalars = (pattern.phrase, pattern.text, Array(phrase.text.unicodeScalars))
      }
      for place in pattern.firstPlace..<pattern.firstPlace + pattern.placeCount
      where pack.quantityOfClass[pack.places[Int(place)].classID] == nil {
        let range = pack.places[Int(place)].written
        var written = String.UnicodeScalarView()
        written.append(
          contentsOf: scalars.list[Int(range.lowerBound)..<Int(range.upperBound)])
        let name = Name(
          phrase: pattern.phrase, language: phrase.language, written: String(written))
        guard Self.isClass(name.written) else { continue }
        if known[name] == nil {
          known[name] = Int32(rows.count)
          rows.append(
            .init(
              code: rule.code, file: rule.file, line: phrase.line, phrase: phrase.name,
              language: phrase.language, missing: name.written, reports: 0, words: []))
        }
        rowOfPlace[Int(place)] = known[name] ?? -1
      }
    }
    words = Array(repeating: [:], count: rows.count)
  }

  /// Whether a place holds one of several words: what may gain a member. Words one after the other
  /// are never what a single word stands for.
  private static func isClass(_ written: String) -> Bool {
    var depth = 0
    var hasChoice = false
    for byte in written.utf8 {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: " ") where depth == 0: return false
      default: break
      }
      hasChoice = hasChoice || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "|")
    }
    return hasChoice
  }

  /// Whether a near miss of a place, in `CompiledPack.places`, can be counted.
  func counts(_ place: Int32) -> Bool { rowOfPlace[Int(place)] >= 0 }

  /// Notes that a word stands where a place is missing.
  mutating func note(_ word: String, at place: Int32) {
    let row = rowOfPlace[Int(place)]
    if row >= 0 { current[row, default: []].insert(word) }
  }

  /// Counts what was noted as one report's.
  mutating func endReport() {
    for (row, noted) in current {
      rows[Int(row)].reports += 1
      for word in noted { words[Int(row)][word, default: 0] += 1 }
    }
    current.removeAll(keepingCapacity: true)
  }

  /// What was counted, the most frequent first.
  var result: [PackCoverage.NearMissRow] {
    rows.indices.filter { rows[$0].reports > 0 }.map { index in
      var row = rows[index]
      row.words = words[index].map { ($0.key, $0.value) }
        .sorted { ($1.reports, $0.word) < ($0.reports, $1.word) }
      return row
    }.sorted {
      ($1.words[0].reports, $1.reports, $0.code, $0.line, $0.missing)
        < ($0.words[0].reports, $0.reports, $1.code, $1.line, $1.missing)
    }
  }
}
