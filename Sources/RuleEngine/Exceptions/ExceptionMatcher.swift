internal import ReportModel
internal import TextMatching

/// Finds the wordings of exceptions in reports, and tells what evidence they cover.
///
/// A report is read a second time only where an exception could silence one of its findings.
final class ExceptionMatcher {
  let list: [PackException]
  private let pack: CompiledPack
  private var matcher: ReportMatcher
  /// The wordings found in the report that was read last.
  private var found: [PhraseMatch] = []

  /// Makes a matcher; it belongs to one worker.
  ///
  /// - Throws: `PackError` when there is no memory.
  init(_ exceptions: CompiledExceptions) throws(PackError) {
    list = exceptions.list
    pack = exceptions.pack
    matcher = try ReportMatcher(pack: exceptions.pack)
  }

  /// The exceptions that hold for a report of this kind, by number.
  func candidates(_ report: Report, language: String) -> [Int] {
    let source = report.string(report.sourceType)
    let province = report.string(report.province)
    return list.indices.filter {
      list[$0].holds(sourceType: source, province: province, language: language)
    }
  }

  /// Finds all wordings in a report.
  func read(_ report: Report) {
    matcher.read(report)
    found = matcher.phrases.matches.withMemory { Array($0) }
  }

  /// The exceptions that have a wording in the report that was read last, with the places of the
  /// wordings in each, each once.
  var wordings: [(exception: Int, wording: Int)] {
    var seen: Set<Int32> = []
    return found.filter { seen.insert($0.phrase).inserted }.map { owner(of: $0) }
  }

  private func owner(of match: PhraseMatch) -> (exception: Int, wording: Int) {
    let phrase = pack.phrases[Int(match.phrase)]
    return (Int(phrase.rule), Int(phrase.name) ?? 0)
  }

  /// Which of some exceptions cover a piece of evidence of the report that was read last, with the
  /// wordings that do it.
  ///
  /// - Parameter distance: A distance in place of that of each exception.
  func covering(
    _ evidence: Evidence, _ exceptions: [Int], in report: Report, within distance: Distance? = nil
  ) -> [(exception: Int, wording: Int)] {
    if found.isEmpty { return [] }
    let range = evidence.field == .title ? report.title : report.narrative
    let bytes = evidence.bytes.start &- range.start..<evidence.bytes.end &- range.start
    return matcher.withFound { text, _, _ in
      guard let place = place(of: bytes, evidence.field, text) else { return [] }
      return found.filter { match in
        let exception = Int(pack.phrases[Int(match.phrase)].rule)
        guard exceptions.contains(exception) else { return false }
        if match.first < place.end, place.first < match.end { return true }
        guard let within = distance ?? list[exception].within else { return false }
        return ConditionEvaluator.isWithin(within, match, place, text)
      }.map { owner(of: $0) }
    }
  }

  /// The words at some bytes of a field, as if a phrase had matched them.
  private func place(
    of bytes: Range<Int32>, _ field: TextField, _ text: TextView
  ) -> PhraseMatch? {
    let number: UInt8 = field == .title ? 0 : 1
    let tokens = text.tokens.indices.filter { index in
      let token = text.tokens[index]
      return text.sentences[Int(token.sentence)].field == number
        && token.originalStart < bytes.upperBound && bytes.lowerBound < token.originalEnd
    }
    guard let first = tokens.first, let last = tokens.last else { return nil }
    return PhraseMatch(
      phrase: 0, first: Int32(first), end: Int32(last + 1),
      sentence: text.tokens[first].sentence, order: 0, firstPart: 0, partCount: 0)
  }
}
