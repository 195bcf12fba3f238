public import ReportModel
public import TextMatching

/// What a run of `TrafficCheck` found.
public struct TrafficCheckResult: Sendable {
  /// What the engine made of the marked words of a variant.
  public enum Outcome: Sendable, Hashable {
    /// Observed, with this status.
    case counted(Status)
    /// The rule's code is observed, but not on all marked words.
    case elsewhere
    /// Found, and dismissed with this status.
    case dismissed(Status)
    /// Not found.
    case silent
    /// The rule's `check` did not finish.
    case unfinished
  }

  /// A sentence that was made, and what came of it.
  public struct Variant: Sendable {
    /// The behaviour that it was made for.
    public var behaviour: String
    /// The construction: the words around it, or what was rewritten.
    public var form: String
    /// The rule's code.
    public var code: String
    /// The rule's file in the pack.
    public var file: String
    /// The line of the hit that the variant was made of.
    public var line: Int
    /// The language of the sentence.
    public var language: Language
    /// The sentence.
    public var text: String
    /// The marked words, in Unicode scalars of `text`.
    public var marked: [Range<Int>]
    /// What the engine made of it.
    public var outcome: Outcome
    /// Whether that is what the behaviour expects.
    public var passed: Bool
  }

  /// How often variants passed.
  public struct Count: Sendable, Hashable {
    /// Variants that were made.
    public var variants = 0
    /// Those that passed.
    public var passed = 0
    /// Those of them that were found and dismissed; the others were not found at all.
    public var dismissed = 0

    /// The share that passed, 0 to 1; `nil` without variants.
    public var rate: Double? { variants == 0 ? nil : Double(passed) / Double(variants) }

    mutating func add(_ variant: Variant) {
      variants += 1
      if !variant.passed { return }
      passed += 1
      if case .dismissed = variant.outcome { dismissed += 1 }
    }
  }

  /// A behaviour in one language.
  public struct Row: Sendable {
    /// The behaviour.
    public var behaviour: Behaviour
    /// The language of the variants.
    public var language: Language
    /// All variants.
    public var count = Count()
    /// By construction, in the order of the behaviour.
    public var forms: [(form: String, count: Count)]
    /// Hits that no variant was made of, by reason.
    public var skipped: [SkipReason: Int] = [:]
  }

  /// One for each behaviour and language that it has constructions for.
  public private(set) var rows: [Row] = []
  /// By rule, over all behaviours.
  public private(set) var rules: [String: Count] = [:]
  /// All variants, by rule, hit and behaviour.
  public private(set) var variants: [Variant] = []
  private var places: [Place: Int] = [:]
  /// The places in `variants`, by row.
  private var variantsOfRow: [[Int]] = []

  private struct Place: Hashable {
    var behaviour: String
    var language: Language
  }

  /// The variants of a behaviour in a language, by rule and hit.
  public func variants(of row: Row) -> [Variant] {
    let place = Place(behaviour: row.behaviour.name, language: row.language)
    return places[place].map { variantsOfRow[$0].map { variants[$0] } } ?? []
  }

  /// All variants together.
  public var total: Count {
    var total = Count()
    for variant in variants { total.add(variant) }
    return total
  }

  init(behaviours: [Behaviour], languages: [Language]) {
    for behaviour in behaviours {
      for language in languages {
        let constructions = behaviour.constructions(language)
        if constructions.isEmpty { continue }
        places[Place(behaviour: behaviour.name, language: language)] = rows.count
        rows.append(
          Row(
            behaviour: behaviour, language: language,
            forms: constructions.map { ($0.form, Count()) }))
        variantsOfRow.append([])
      }
    }
  }

  mutating func add(_ variant: Variant) {
    variants.append(variant)
    rules[variant.code, default: Count()].add(variant)
    guard let row = places[Place(behaviour: variant.behaviour, language: variant.language)] else {
      return
    }
    rows[row].count.add(variant)
    variantsOfRow[row].append(variants.count - 1)
    if let form = rows[row].forms.firstIndex(where: { $0.form == variant.form }) {
      rows[row].forms[form].count.add(variant)
    }
  }

  mutating func skip(_ behaviour: Behaviour, _ language: Language, _ reason: SkipReason) {
    guard let row = places[Place(behaviour: behaviour.name, language: language)] else { return }
    rows[row].skipped[reason, default: 0] += 1
  }
}

extension TrafficCheckResult.Outcome {
  /// Whether it is what a behaviour expects.
  func meets(_ expectation: Behaviour.Expectation) -> Bool {
    switch (expectation, self) {
    case (.counts, .counted), (.doesNotCount, .dismissed), (.doesNotCount, .silent),
      (.countsAsPast, .counted(.past)), (.countsAsPast, .dismissed(.past)):
      true
    default: false
    }
  }

  /// Its name in exports: `counted`, `elsewhere`, `dismissed`, `silent` or `unfinished`.
  public var name: String {
    switch self {
    case .counted: "counted"
    case .elsewhere: "elsewhere"
    case .dismissed: "dismissed"
    case .silent: "silent"
    case .unfinished: "unfinished"
    }
  }

  /// The status that the marked words got, where they were found.
  public var status: Status? {
    switch self {
    case .counted(let status), .dismissed(let status): status
    case .elsewhere, .silent, .unfinished: nil
    }
  }
}
