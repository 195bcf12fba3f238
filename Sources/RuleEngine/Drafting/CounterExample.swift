public import ReportModel
internal import TextMatching

/// A sentence of a report on which a person did not confirm an indicator, as a test that its rule must
/// stay silent on; names, numbers and addresses are masked.
///
///     CounterExample(of: finding, in: assessment, report: report)?.line
///     // misses "NAME handed in her passport for the visa on 00 May."
///
/// Masking is simple and can be seen: what the entity reader found becomes the name of its kind,
/// digits become 0, and what looks like a name becomes NAME. It hides too much rather than too little,
/// and still somebody must read the line before it is kept: a place or a name that is an ordinary word
/// may stand in it.
public struct CounterExample: Sendable, Hashable {
  /// The code of the rule.
  public let code: String
  /// The language of the sentence: `en` or `fr`.
  public let language: String
  /// The sentence.
  public let sentence: String

  /// Takes the sentence around the first evidence of a finding; `nil` when it has none.
  public init?(of finding: Assessment.Finding, in assessment: Assessment, report: Report) {
    guard let evidence = finding.evidence.first else { return nil }
    code = finding.code
    language = assessment.language
    let range = evidence.field == .title ? report.title : report.narrative
    let scalars = Array(report.string(range).unicodeScalars)
    guard evidence.start < evidence.end, evidence.end <= scalars.count else { return nil }
    let bounds = Self.sentence(around: evidence.start..<evidence.end, in: scalars)
    let masking = Masking(
      scalars: scalars, evidence: evidence.start..<evidence.end, isFrench: language == "fr",
      entities: assessment.entities.filter { $0.field == evidence.field })
    sentence = masking.text(of: bounds)
  }

  /// The line of the rule file.
  public var line: String {
    let text = RuleDraft.quoted(
      sentence.replacing("\\", with: "/").replacing("[", with: "\\[").replacing("]", with: "\\]"))
    return language == "fr" ? "misses { fr = \(text) }" : "misses \(text)"
  }

  /// The most characters on either side of the evidence.
  private static let reach = 300

  private static func sentence(
    around evidence: Range<Int>, in scalars: [Unicode.Scalar]
  ) -> Range<Int> {
    func ends(_ index: Int) -> Bool {
      let scalar = scalars[index]
      if scalar == "\n" || scalar == "!" || scalar == "?" || scalar == "…" { return true }
      // A point inside a number or an address ends nothing, nor does one behind "M" or "Mrs".
      guard scalar == ".", index + 1 == scalars.count || scalars[index + 1].properties.isWhitespace
      else { return false }
      var first = index
      while first > 0, scalars[first - 1].properties.isAlphabetic { first -= 1 }
      return !((1...3).contains(index - first) && scalars[first].properties.isUppercase)
    }
    var start = evidence.lowerBound
    while start > 0, evidence.lowerBound - start < reach, !ends(start - 1) { start -= 1 }
    var end = evidence.upperBound
    while end < scalars.count, end - evidence.upperBound < reach {
      end += 1
      if ends(end - 1) { break }
    }
    return start..<end
  }
}

/// Hides what may name or reach somebody in a sentence.
private struct Masking {
  let scalars: [Unicode.Scalar]
  let evidence: Range<Int>
  let isFrench: Bool
  let entities: [Entity]

  private struct Piece {
    var text: String
    var isWord: Bool
    var isName = false
  }

  func text(of range: Range<Int>) -> String {
    var pieces: [Piece] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let entity = entities.first(where: {
        $0.start < range.upperBound && $0.end > index && $0.start <= index
      }) {
        pieces.append(Piece(text: name(of: entity.kind), isWord: false))
        index = max(entity.end, index + 1)
        continue
      }
      var end = index + 1
      if isWordPart(index) {
        while end < range.upperBound, isWordPart(end),
          !entities.contains(where: { $0.start == end })
        { end += 1 }
        pieces.append(word(index..<end, isFirst: !pieces.contains(where: \.isWord)))
      } else {
        let scalar = scalars[index]
        let isSpace = scalar.properties.isWhitespace
        pieces.append(Piece(text: isSpace ? " " : String(scalar), isWord: false))
      }
      index = end
    }
    let text = pieces.map { $0.isName ? (isFrench ? "NOM" : "NAME") : $0.text }.joined()
    return text.split(separator: " ").joined(separator: " ")
  }

  private func isWordPart(_ index: Int) -> Bool {
    let scalar = scalars[index]
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
      || "'’-".unicodeScalars.contains(scalar)
  }

  private func word(_ range: Range<Int>, isFirst: Bool) -> Piece {
    var view = String.UnicodeScalarView()
    var hasDigit = false
    for scalar in scalars[range] {
      let isDigit = scalar.properties.numericType != nil
      hasDigit = hasDigit || isDigit
      view.append(isDigit ? "0" : scalar)
    }
    let text = String(view)
    if hasDigit { return Piece(text: text, isWord: true) }
    let isOrdinary = OrdinaryWords.contain(text)
    let first = text.unicodeScalars.first { $0.properties.isAlphabetic }
    let isCapital = first?.properties.isUppercase == true
    let isAllCapital = text.count > 1 && text == text.uppercased()
    let isEvidence = evidence.overlaps(range)
    var isName = false
    if isCapital, text != "I", !text.hasPrefix("I'"), !text.hasPrefix("I’") {
      // At the beginning of a sentence, and in a text of capitals, a capital says nothing.
      if isAllCapital || isEvidence && isFirst {
        isName = !isOrdinary
      } else {
        isName = !isFirst || !OrdinaryWords.beginSentences(text)
      }
    } else if first != nil, !isOrdinary, !isEvidence {
      isName = true
    }
    return Piece(text: text, isWord: true, isName: isName)
  }

  private func name(of kind: Entity.Kind) -> String {
    let names: (en: String, fr: String) =
      switch kind {
      case .phone, .transferAlias: ("PHONE", "TÉLÉPHONE")
      case .email: ("E-MAIL", "COURRIEL")
      case .url, .domain: ("SITE", "SITE")
      case .handle: ("HANDLE", "PSEUDO")
      case .plate: ("PLATE", "PLAQUE")
      case .postalCode, .address, .unit: ("ADDRESS", "ADRESSE")
      case .crypto, .account, .card, .sin, .uci, .healthCard, .passport, .licence:
        ("NUMBER", "NUMÉRO")
      }
    return isFrench ? names.fr : names.en
  }
}
