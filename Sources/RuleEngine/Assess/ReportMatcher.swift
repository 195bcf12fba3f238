internal import ReportModel
internal import TextMatching

/// Reads one report and finds every phrase of the pack in it, with its status.
///
/// All buffers are reused: once warm, a report costs no allocation here.
struct ReportMatcher: ~Copyable {
  private let pack: CompiledPack
  /// The tables of `pack`, which keeps them.
  private let view: MatchTables.View
  private let detector = LanguageDetector()
  private(set) var text = TextBuffer()
  private var reader: WordReader
  /// The hits in another reading of the text.
  private var secondHits: [TermHit] = []
  private var scan: PackScan
  private var hits: [TermHit] = []
  private var roleHits = FlatList<QuantityReader.RoleHit>()
  private(set) var quantities: QuantityReader
  private(set) var entities = EntityReader()
  private(set) var phrases: PhraseMatcher
  private(set) var statuses: StatusReader
  /// Notes where the time goes; `nil` unless a profile is made.
  private let recorder: WorkRecorder?
  /// Whether the report that was read last has a word without which there is no frame.
  private var mayHaveFrame = false
  /// The language that cues are read in.
  private(set) var language = Language.english

  init(pack: CompiledPack, recorder: WorkRecorder? = nil) throws(PackError) {
    self.pack = pack
    self.recorder = recorder
    reader = WordReader(pack.vocabulary, areAlike: pack.areAlike)
    do {
      scan = try pack.scanner.makeScan()
    } catch {
      throw PackError(.noMemory, path: pack.pack.source.folder)
    }
    view = pack.tables.view
    quantities = QuantityReader(kinds: view.usedKinds)
    phrases = PhraseMatcher(pack.tables)
    phrases.recorder = recorder
    statuses = StatusReader(pack.tables)
  }

  /// Reads a report; afterwards `phrases.matches` are ordered by phrase and place, without statuses.
  mutating func read(_ report: borrowing Report) {
    text.reset()
    report.withBytes(of: report.title) { text.append($0, field: 0) }
    report.withBytes(of: report.narrative) { text.append($0, field: 1) }
    language = declaredLanguage(report) ?? detector.detect(text)
    hits.removeAll(keepingCapacity: true)
    scan.scan(text, into: &hits)
    readWords(report)
    noteRoles()
    readQuantities(year: year(of: report))
    recorder?.mark(.reading)
    findPhrases()
    recorder?.mark(.phrases)
  }

  /// Adds what is found where words are read as others.
  private mutating func readWords(_ report: borrowing Report) {
    report.withBytes(of: report.title) { title in
      report.withBytes(of: report.narrative) { narrative in
        reader.read(
          &text, fields: .init(title: title, narrative: narrative), language: language)
      }
    }
    if reader.texts.isEmpty { return }
    let count = hits.count
    for second in reader.texts {
      secondHits.removeAll(keepingCapacity: true)
      scan.scan(second.text, into: &secondHits)
      second.add(secondHits, to: &hits)
    }
    if hits.count == count { return }
    hits.sort()
    var kept = 0
    for index in hits.indices where kept == 0 || hits[index] != hits[kept - 1] {
      hits[kept] = hits[index]
      kept += 1
    }
    hits.removeLast(hits.count - kept)
  }

  /// The words of the report that was read last that were read as others.
  var readWords: [ReadWords] { reader.readWords }

  /// The year in which a report was received, from the first digits of `receivedAt`; 0 for none.
  ///
  /// Never that of the clock: the same report is read the same way in any year.
  private func year(of report: borrowing Report) -> Int {
    report.withBytes(of: report.receivedAt) { bytes in
      guard bytes.count >= 4 else { return 0 }
      var year = 0
      for byte in bytes.prefix(4) {
        guard byte >= 48, byte <= 57 else { return 0 }
        year = year * 10 + Int(byte - 48)
      }
      return year
    }
  }

  private mutating func readQuantities(year: Int) {
    text.tokens.withUnsafeBufferPointer { tokens in
      text.folded.withUnsafeBufferPointer { folded in
        text.numbers.withUnsafeBufferPointer { numbers in
          pack.wordRoles.withUnsafeBufferPointer { roles in
            quantities.read(
              .init(
                tokens: tokens, folded: folded, roles: roles, numbers: numbers, year: year),
              roleHits: roleHits)
          }
        }
      }
    }
  }

  /// Reads the entities of the report that was read last, and calls `body` with each, the field that
  /// holds it and its value.
  mutating func readEntities(
    _ report: borrowing Report, _ body: (FoundEntity, UnsafeBufferPointer<UInt8>, String) -> Void
  ) {
    entities.reset()
    let fieldEnd = text.sentences.first { $0.field > 0 }.map { Int($0.firstToken) }
    let (first, count) = (fieldEnd ?? text.tokens.count, text.tokens.count)
    report.withBytes(of: report.title) { readEntities($0, field: 0, 0..<first, body) }
    report.withBytes(of: report.narrative) { readEntities($0, field: 1, first..<count, body) }
  }

  private mutating func readEntities(
    _ bytes: UnsafeBufferPointer<UInt8>, field: UInt8, _ tokens: Range<Int>,
    _ body: (FoundEntity, UnsafeBufferPointer<UInt8>, String) -> Void
  ) {
    if tokens.isEmpty { return }
    withEntityInput(bytes, field, tokens) { reader, input, hints in
      let before = reader.found.count
      reader.read(input, hints)
      for place in before..<reader.found.count {
        let found = reader.found[place]
        body(found, bytes, reader.value(of: found, input))
      }
    }
  }

  private mutating func withEntityInput(
    _ bytes: UnsafeBufferPointer<UInt8>, _ field: UInt8, _ range: Range<Int>,
    _ body: (inout EntityReader, EntityReader.Input, borrowing EntityReader.Hints) -> Void
  ) {
    text.tokens.withUnsafeBufferPointer { tokens in
      text.folded.withUnsafeBufferPointer { folded in
        pack.wordRoles.withUnsafeBufferPointer { roles in
          let input = EntityReader.Input(
            bytes: bytes, tokens: tokens, folded: folded, range: range, field: field,
            isFrench: language == .french)
          body(
            &entities, input,
            EntityReader.Hints(
              starts: quantities.starts.view, hits: roleHits.view, roles: roles,
              isTouching: reader.isTouching))
        }
      }
    }
  }

  private mutating func findPhrases() {
    text.tokens.withUnsafeBufferPointer { tokens in
      text.sentences.withUnsafeBufferPointer { sentences in
        let view = TextView(tokens: tokens, sentences: sentences)
        hits.withUnsafeBufferPointer { hits in
          quantities.facts.withMemory { facts in
            phrases.match(view, hits: hits, facts: facts)
          }
        }
      }
    }
  }

  /// Calls `body` with the words, hits and quantities of the report that was read last.
  func withFound<Result>(
    _ body: (TextView, UnsafeBufferPointer<TermHit>, UnsafeBufferPointer<QuantityFact>) -> Result
  ) -> Result {
    text.tokens.withUnsafeBufferPointer { tokens in
      text.sentences.withUnsafeBufferPointer { sentences in
        hits.withUnsafeBufferPointer { hits in
          quantities.facts.withMemory { facts in
            body(TextView(tokens: tokens, sentences: sentences), hits, facts)
          }
        }
      }
    }
  }

  /// Calls `body` with the matches of the report that was read last, with its words, and with what
  /// reads the statuses of the matches of some rules; most reports have none whose status matters.
  mutating func withMatches(
    _ body: (
      UnsafeBufferPointer<PhraseMatch>, TextView, (borrowing FlatList<RuleMatches>) -> Void
    ) -> Void
  ) {
    text.tokens.withUnsafeBufferPointer { tokens in
      text.sentences.withUnsafeBufferPointer { sentences in
        let view = TextView(tokens: tokens, sentences: sentences)
        phrases.withMatches { matches, parts in
          body(UnsafeBufferPointer(matches), view) { rules in
            statuses.enter(view)
            for rule in 0..<rules.count {
              for index in rules[rule].range { statuses.need(matches[index].sentence) }
            }
            hits.withUnsafeBufferPointer {
              statuses.prepare($0, language, hasFrame: mayHaveFrame, view)
            }
            for rule in 0..<rules.count {
              for index in rules[rule].range { statuses.read(&matches[index], parts, view) }
            }
          }
        }
      }
    }
  }

  /// The status of some words, as if a phrase had matched them.
  mutating func status(of tokens: [Int]) -> Status {
    guard let first = tokens.first, let last = tokens.last else { return .reported }
    let parts = FlatList(tokens.map { TokenSpan(first: Int32($0), end: Int32($0 + 1)) })
    let match = PhraseMatch(
      phrase: 0, first: Int32(first), end: Int32(last + 1), sentence: text.tokens[first].sentence,
      order: 0, firstPart: 0, partCount: Int32(parts.count))
    return text.tokens.withUnsafeBufferPointer { tokens in
      text.sentences.withUnsafeBufferPointer { sentences in
        let view = TextView(tokens: tokens, sentences: sentences)
        var match = match
        statuses.enter(view)
        statuses.need(match.sentence)
        hits.withUnsafeBufferPointer {
          statuses.prepare($0, language, hasFrame: mayHaveFrame, view)
        }
        statuses.read(&match, parts, view)
        return match.status
      }
    }
  }

  private func declaredLanguage(_ report: borrowing Report) -> Language? {
    report.withBytes(of: report.language) { bytes in
      guard bytes.count >= 2 else { return nil }
      // "fr-CA" and "FR" are French, too.
      switch (bytes[0] | 0x20, bytes[1] | 0x20) {
      case (UInt8(ascii: "e"), UInt8(ascii: "n")): return .english
      case (UInt8(ascii: "f"), UInt8(ascii: "r")): return .french
      default: return nil
      }
    }
  }

  /// Picks out the hits that are number words, and sees whether a word is there that a frame needs.
  private mutating func noteRoles() {
    let terms = view.terms
    hits.withUnsafeBufferPointer { hits in
      roleHits.replaceAll(room: hits.count) { room in
        var count = 0
        var cueBits: UInt16 = 0
        for hit in hits {
          let term = terms[hit.term]
          cueBits |= term.cueBits
          let role = Int32(term.role)
          // Written in any case and kept if it counts: the processor need not guess.
          room[count] = .init(token: hit.firstToken, role: Int16(truncatingIfNeeded: role))
          let isWord = (hit.endToken &- hit.firstToken ^ 1) == 0
          count &+= Int(truncatingIfNeeded: ~role &>> 31 & 1) & (isWord ? 1 : 0)
        }
        mayHaveFrame = cueBits & CueReference.frameBit(language) != 0
        return count
      }
    }
  }
}
