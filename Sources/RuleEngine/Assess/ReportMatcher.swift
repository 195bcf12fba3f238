internal import ReportModel
internal import TextMatching

/// Reads one report and finds every phrase of the pack in it, with its status.
///
/// All buffers are reused: once warm, a report costs no allocation here.
struct ReportMatcher {
  private let pack: CompiledPack
  private let detector = LanguageDetector()
  private(set) var text = TextBuffer()
  private var scratch: PortableScanner.Scratch
  private var hits: [TermHit] = []
  private var roleHits: [(token: Int32, role: Int16)] = []
  private(set) var occurrences: Occurrences
  private(set) var quantities = QuantityReader()
  private(set) var phrases = PhraseMatcher()
  private(set) var statuses = StatusReader()
  /// The language that cues are read in.
  private(set) var language = Language.english

  init(pack: CompiledPack) {
    self.pack = pack
    scratch = pack.scanner.makeScratch()
    occurrences = Occurrences(classCount: pack.classCount)
  }

  /// Reads a report; afterwards `phrases.matches` are ordered by phrase and place.
  mutating func read(_ report: borrowing Report) {
    text.reset()
    report.withBytes(of: report.title) { text.append($0, field: 0) }
    report.withBytes(of: report.narrative) { text.append($0, field: 1) }
    language = declaredLanguage(report) ?? detector.detect(text)
    hits.removeAll(keepingCapacity: true)
    pack.scanner.scan(text, scratch: &scratch, into: &hits)
    gatherOccurrences()
    phrases.match(pack, &occurrences, text.tokens, text.sentences)
    statuses.assign(
      to: &phrases, pack, language: language, text.tokens, text.sentences)
  }

  /// Where a class occurs first in the report that was read last.
  mutating func firstOccurrence(of classID: Int32) -> Occurrences.Span? {
    guard occurrences.complete(classID, pack), let index = occurrences.range(of: classID).first
    else { return nil }
    return occurrences.spans[index]
  }

  /// The status of some words, as if a phrase had matched them.
  mutating func status(of tokens: [Int]) -> Status {
    guard let first = tokens.first, let last = tokens.last else { return .reported }
    let parts = tokens.map { Occurrences.Span(first: Int32($0), end: Int32($0 + 1)) }
    let match = PhraseMatch(
      phrase: 0, first: Int32(first), end: Int32(last + 1), sentence: text.tokens[first].sentence,
      firstPart: 0, partCount: Int32(parts.count))
    return statuses.status(
      of: match, parts, pack, language: language, text.tokens, text.sentences
    ).status
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

  private mutating func gatherOccurrences() {
    occurrences.reset()
    statuses.reset()
    roleHits.removeAll(keepingCapacity: true)
    for hit in hits {
      let term = Int(hit.term)
      let role = pack.roleOfTerm[term]
      if role >= 0, hit.endToken == hit.firstToken + 1 { roleHits.append((hit.firstToken, role)) }
      let row = pack.commonRow[term]
      if row >= 0 {
        occurrences.addCommon(row: row, .init(first: hit.firstToken, end: hit.endToken))
      }
      for index in Int(pack.termStart[term])..<Int(pack.termStart[term + 1]) {
        let id = pack.termClasses[index]
        let cue = pack.cueOfClass[Int(id)]
        if cue >= 0 {
          statuses.append(cue: cue, first: hit.firstToken, end: hit.endToken)
        } else {
          occurrences.announce(id)
        }
      }
    }
    readQuantities()
    occurrences.layOut(pack)
    for hit in hits {
      let term = Int(hit.term)
      let span = Occurrences.Span(first: hit.firstToken, end: hit.endToken)
      for index in Int(pack.termStart[term])..<Int(pack.termStart[term + 1]) {
        let id = pack.termClasses[index]
        if pack.cueOfClass[Int(id)] < 0 { occurrences.add(id, span) }
      }
    }
    for fact in quantities.facts {
      for quantity in pack.quantities where fact.passes(quantity.test) {
        occurrences.add(quantity.id, .init(first: fact.first, end: fact.end))
      }
    }
  }

  private mutating func readQuantities() {
    quantities.read(
      .init(
        tokens: text.tokens, sentences: text.sentences, folded: text.folded, roles: pack.wordRoles),
      roleHits: roleHits)
    for fact in quantities.facts {
      for quantity in pack.quantities where fact.passes(quantity.test) {
        occurrences.announce(quantity.id)
      }
    }
  }
}
