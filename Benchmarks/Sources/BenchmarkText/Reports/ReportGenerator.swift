internal import Foundation

/// Makes invented reports, one after the other; the same seed and phrases give the same reports.
///
/// Of the reports 60 % hold no phrase, 30 % hold one to three, 10 % four to fifteen. 70 % are
/// English. Some are written without accents, in decomposed Unicode, or in capitals, as people do.
public struct ReportGenerator: Sendable {
  private var random: SeededRandom
  private var number = 0
  private let phrases: [String: [String]]
  private let examples: [String: [String]]

  /// Prepares a generator.
  ///
  /// - Parameters:
  ///   - seed: The seed.
  ///   - phrases: What to insert; rows with expressions insert an example of them.
  public init(seed: UInt64, phrases: [PhraseRow]) {
    random = SeededRandom(seed: seed)
    self.phrases = Dictionary(grouping: phrases.filter { $0.kind == .phrase }, by: \.lang)
      .mapValues { $0.map(\.text) }
    let patterns = phrases.filter { $0.kind == .regex }.compactMap {
      Pattern.pattern(of: $0.text)
    }
    examples = Dictionary(grouping: patterns, by: \.language).mapValues { $0.map(\.example) }
  }

  /// The next report.
  public mutating func next() -> GeneratedReport {
    let isFrench = random.chance(perMille: 300)
    let prose = isFrench ? Prose.french : Prose.english
    let language = isFrench ? "fr" : "en"
    let share = random.index(below: 1000)
    let inserted =
      share < 600 ? 0 : share < 900 ? random.number(in: 1...3) : random.number(in: 4...15)
    let narrative = varied(
      text(prose, language, inserted, length: length()), isFrench: isFrench)
    number += 1
    let digits = String(number)
    let id = "B-" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    return GeneratedReport(
      values: [
        id, date(), random.pick(Self.sources), language, random.pick(Self.provinces),
        random.pick(Prose.towns), prose.fill(random.pick(prose.titles), &random), narrative,
      ],
      inserted: inserted)
  }

  private mutating func text(
    _ prose: Prose, _ language: String, _ inserted: Int, length: Int
  ) -> String {
    var sentences: [String] = []
    var total = 0
    func add(_ sentence: String, at place: Int) {
      sentences.insert(sentence, at: place)
      total += sentence.utf8.count + 1
    }
    var carriers: [String] = []
    for _ in 0..<inserted {
      let useExample = random.chance(perMille: 100)
      let pool = (useExample ? examples[language] : nil) ?? phrases[language] ?? []
      guard !pool.isEmpty else { continue }
      let carrier = prose.fill(
        random.pick(prose.carriers), inserted: random.pick(pool), &random)
      carriers.append(carrier)
      total += carrier.utf8.count + 1
    }
    while total < length {
      add(prose.fill(random.pick(prose.sentences), &random), at: sentences.count)
    }
    for carrier in carriers {
      sentences.insert(carrier, at: random.index(below: sentences.count + 1))
    }
    var text = ""
    for (place, sentence) in sentences.enumerated() {
      if place > 0 { text += random.chance(perMille: 80) ? "\n\n" : " " }
      text += sentence
    }
    return text
  }

  /// A length in bytes, from the quantiles of a long-tailed distribution (median 830).
  private mutating func length() -> Int {
    let quantiles = [220, 350, 450, 550, 640, 735, 830, 940, 1070, 1230, 1450, 1800, 3300]
    let step = random.index(below: quantiles.count - 1)
    return random.number(in: quantiles[step]...quantiles[step + 1])
  }

  private mutating func varied(_ text: String, isFrench: Bool) -> String {
    let share = random.index(below: 1000)
    if isFrench && share < 80 {
      let plain = text.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
        $0.properties.canonicalCombiningClass == .notReordered
      }
      return String(String.UnicodeScalarView(plain))
    }
    if share < 110 { return text.decomposedStringWithCanonicalMapping }
    return share < 140 ? text.uppercased() : text
  }

  private mutating func date() -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let day =
      "\(2024 + random.index(below: 2))-\(two(random.number(in: 1...12)))"
      + "-\(two(random.number(in: 1...28)))"
    let hour = two(random.index(below: 24))
    return "\(day)T\(hour):\(two(random.index(below: 60))):\(two(random.index(below: 60)))Z"
  }

  private static let sources = [
    "hotline_call", "web_form", "public_email", "ngo_intake", "labour_inspection", "sms_tip",
    "police_occurrence", "hospital_note", "bank_alert", "school_note",
  ]
  private static let provinces = ["QC", "ON", "BC", "AB", "MB", "SK", "NS", "NB", "NL", "PE"]
}
