import ReportModel
import Testing

@testable import RuleEngine

/// Score, urgency and pillars of the standard pack.
struct PriorityTests {
  private static let contra = [
    "contra.training_event", "contra.news_or_fiction", "contra.recovered_closed",
    "contra.consensual_adult", "contra.wage_dispute", "contra.smuggling_only",
    "contra.intimate_violence_only",
  ]

  private func bench() throws -> ScriptBench { try ScriptBench(try StandardPack.compiled()) }

  // MARK: - Urgency

  @Test(arguments: ["child.minor_commercial_sex", "general.asks_for_help", "child.adult_work"])
  func `no counter-indicator silences a child or a call for help`(_ code: String) throws {
    var bench = try bench()
    #expect(try bench.assess([code]).priority == .urgent)
    for contra in Self.contra {
      let result = try bench.assess([code, contra])
      #expect(result.priority == .urgent, "\(contra)")
      #expect(result.priorityBecause.contains(code))
    }
    let all = try bench.assess([code] + Self.contra)
    #expect(all.priority == .urgent)
  }

  @Test func `training and news take nothing away from what concerns a child`() throws {
    var bench = try bench()
    let plain = try bench.assess(["child.minor_commercial_sex"])
    let training = try bench.assess(
      ["child.minor_commercial_sex", "contra.training_event", "contra.news_or_fiction"])
    #expect(training.score == plain.score)
    let adult = try bench.assess(["coercion.documents_confiscated", "contra.training_event"])
    #expect(adult.score < 1)
    #expect(!adult.flagged)
  }

  @Test func `a text about a child with words of a training stays urgent`() throws {
    let assessor = try Assessor(pack: try StandardPack.compiled())
    let result = assessor.assess(
      Report(
        id: "t",
        narrative: """
          I came to the training session on human trafficking last week. A 15-year-old girl is \
          selling sex at the motel and her pimp takes the money.
          """))
    #expect(result.indicators.map(\.code).contains("child.minor_commercial_sex"))
    #expect(result.priority == .urgent)
  }

  @Test func `a minor's age with any exploitation is urgent`() throws {
    var bench = try bench()
    #expect(try bench.assess(["sexual.third_party_control"], ages: [15]).priority == .urgent)
    #expect(try bench.assess(["sexual.third_party_control"], ages: [25]).priority != .urgent)
    #expect(try bench.assess(["sexual.third_party_control"], ages: [4]).priority != .urgent)
  }

  @Test func `what is over is no danger now`() throws {
    var bench = try bench()
    let code = "child.minor_commercial_sex"
    #expect(try bench.assess([code], past: [code]).priority != .urgent)
  }

  @Test func `held and hurt at once is urgent`() throws {
    var bench = try bench()
    let held = "coercion.isolation_surveillance"
    let hurt = "coercion.violence"
    #expect(try bench.assess([held]).priority != .urgent)
    #expect(try bench.assess([hurt]).priority != .urgent)
    #expect(try bench.assess([held, hurt]).priority == .urgent)
    #expect(try bench.assess([held, hurt], past: [hurt]).priority != .urgent)
  }

  @Test func `nothing but a counter-indicator is no priority`() throws {
    var bench = try bench()
    let result = try bench.assess(["contra.training_event"])
    #expect(result.priority == .none)
    #expect(result.score == 0)
    #expect(!result.flagged)
  }

  // MARK: - Score

  @Test(arguments: [
    ["coercion.documents_confiscated"],
    ["coercion.documents_confiscated", "exploitation.excessive_hours"],
    ["coercion.documents_confiscated", "contra.training_event"],
    ["exploitation.low_no_salary", "exploitation.labour_law_breach", "contra.wage_dispute"],
    [
      "coercion.violence", "sexual.third_party_control", "movement.circuit",
      "hotel.refuses_cleaning",
      "general.fear_anxiety",
    ],
  ])
  func `the arithmetic adds up to the score`(_ codes: [String]) throws {
    var bench = try bench()
    let result = try bench.assess(codes)
    let sum = result.arithmetic.reduce(0) { $0 + $1.points }
    #expect(abs(max(sum, 0) - result.score) < 1e-9)
    #expect(result.isComplete)
  }

  @Test func `signs of different kinds support each other`() throws {
    var bench = try bench()
    let one = try bench.assess(["coercion.documents_confiscated", "coercion.violence"])
    let two = try bench.assess(["coercion.documents_confiscated", "sexual.third_party_control"])
    #expect(!one.arithmetic.map(\.because).contains("different_kinds"))
    #expect(two.arithmetic.map(\.because).contains("different_kinds"))
  }

  @Test func `a wage dispute weighs only where nobody is coerced`() throws {
    var bench = try bench()
    let wages = "exploitation.low_no_salary"
    let dispute = "contra.wage_dispute"
    let plain = try bench.assess([wages])
    #expect(try bench.assess([wages, dispute]).score < plain.score)
    let coerced = try bench.assess([wages, "coercion.documents_confiscated"])
    let both = try bench.assess([wages, "coercion.documents_confiscated", dispute])
    #expect(both.score == coerced.score)
  }

  @Test func `a counter-indicator is no coercion, whatever its dimension`() throws {
    let dispute = """
      contra "contra.wage_dispute"
      strength "strong"
      dimension "coercion_destination"
      phrase "p" "dispute"
      """
    let pack = TestPack(
      "strength \"strong\"\nphrase \"p\" \"word\"", files: ["contra/wage_dispute.lua": dispute])
    let report = Report(id: "t", narrative: "A word, a dispute.", language: "en")
    #expect(try pack.assessor().assess(report).score == 1.5)
  }

  // MARK: - Pillars

  /// A pack whose rules speak for pillars as their names say.
  private func pillarPack() throws -> CompiledPack {
    var pack = TestPack()
    let rules: [(String, String, [String])] = [
      ("strong_pr", "strong", ["protection"]), ("weak_pr", "weak", ["protection"]),
      ("strong_ps", "strong", ["prosecution"]),
      ("strong_both", "strong", ["protection", "prosecution"]),
      ("strong_pa", "strong", ["partnership"]), ("medium_pv", "medium", ["prevention"]),
      ("weak_pv", "weak", ["prevention"]),
    ]
    for (name, strength, pillars) in rules {
      let reasons = pillars.map { "\($0) = { en = \"a\", fr = \"b\" }" }.joined(separator: ", ")
      pack.files["indicators/p/\(name).lua"] = TestPack.rule(
        "strength \"\(strength)\"\npillars { \(reasons) }\nphrase \"p\" \"word\"", code: "p.\(name)"
      )
    }
    pack.files["contra/calm.lua"] = """
      contra "contra.calm"
      strength "strong"
      pillars { protection = { en = "a", fr = "b" }, prevention = { en = "a", fr = "b" } }
      phrase "p" "word"
      """
    return try pack.compile()
  }

  /// Codes, the points of the pillars that are on, and the pillar that leads.
  struct PillarCase: Sendable {
    var codes: [String]
    var scores: [Pillar: Double]
    var lead: Pillar?

    init(_ codes: [String], _ scores: [Pillar: Double], lead: Pillar?) {
      self.codes = codes
      self.scores = scores
      self.lead = lead
    }
  }

  static let pillarCases: [PillarCase] = [
    .init(["p.strong_pr"], [.protection: 3], lead: .protection),
    .init(["p.weak_pr"], [:], lead: nil),
    .init(["p.medium_pv", "p.weak_pv"], [.prevention: 3], lead: .prevention),
    .init(
      ["p.strong_both", "p.weak_pr"], [.protection: 4, .prosecution: 3], lead: .protection),
    // The lead is by the order of the pillars, not by points.
    .init(
      ["p.strong_pr", "p.strong_ps", "p.strong_both"], [.protection: 6, .prosecution: 6],
      lead: .protection),
    .init(
      ["p.strong_ps", "p.strong_pa"], [.prosecution: 3, .partnership: 3], lead: .prosecution),
    .init(["p.strong_pa", "p.medium_pv"], [.partnership: 3], lead: .partnership),
    // A counter-indicator never calls for protection.
    .init(["contra.calm"], [.prevention: 3], lead: .prevention),
    .init(
      ["p.strong_pr", "contra.calm"], [.prevention: 3, .protection: 3], lead: .protection),
  ]

  @Test(arguments: pillarCases)
  func `pillars add up the points of what speaks for them`(_ row: PillarCase) throws {
    var bench = try ScriptBench(try pillarPack())
    let result = try bench.assess(row.codes)
    let scores = Dictionary(uniqueKeysWithValues: result.pillars.map { ($0.pillar, $0.score) })
    #expect(scores == row.scores)
    #expect(result.pillars.first(where: \.lead)?.pillar == row.lead)
    #expect(result.pillars.count(where: \.lead) <= 1)
    let order = result.pillars.compactMap { Pillar.allCases.firstIndex(of: $0.pillar) }
    #expect(order == order.sorted())
    for pillar in result.pillars { #expect(!pillar.because.isEmpty && !pillar.steps.isEmpty) }
  }

  @Test func `a child raises protection`() throws {
    var bench = try bench()
    let pillar = try bench.assess(["child.runaway_missing"]).pillars.first {
      $0.pillar == .protection
    }
    #expect(pillar?.steps.contains("child_protection_notice") == true)
  }

  @Test func `the sections of law are those of the indicators found, sorted`() throws {
    var bench = try bench()
    let law = try bench.assess(["coercion.documents_confiscated", "contra.training_event"]).law
    #expect(law.contains("CC 279.03"))
    #expect(law == law.sorted())
  }
}
