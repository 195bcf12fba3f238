public import ReportModel
internal import TextMatching

/// Measures what each rule of a pack costs on some reports.
///
///     let profiler = PackProfiler(pack: pack)
///     for report in reports { profiler.add(report) }
///     let profile = try profiler.profile()
///     profile.rules.first?.code   // the slowest rule
///
/// The reports are assessed several times, on one thread, and of each figure the least counts: what
/// disturbs a measurement only ever adds to it. The pack must be compiled from its files, or its phrases
/// have no lines.
public final class PackProfiler {
  private let pack: CompiledPack
  private var reports: [Report] = []

  /// Makes a profiler.
  public init(pack: CompiledPack) { self.pack = pack }

  /// Takes a report.
  public func add(_ report: Report) { reports.append(report) }

  /// Assesses all reports and says where the time went.
  ///
  /// - Parameter passes: How often each is assessed.
  /// - Throws: `PackError` when no Lua state can be made.
  public func profile(passes: Int = 5) throws(PackError) -> PackProfile {
    var best = Figures(pack)
    var counts = Counts(rules: pack.rules.count)
    for pass in 0..<max(1, passes) {
      // A new one each time, for an assessor remembers results of the scripts.
      let recorder = WorkRecorder(patterns: pack.anchored.count, rules: pack.rules.count)
      let assessor = try Assessor(pack: pack, limits: AssessorLimits(), recorder: recorder)
      for report in reports {
        let assessment = assessor.assess(report)
        if pass == 0 { counts.add(assessment, assessor, pack) }
      }
      best.takeLeast(of: recorder)
    }
    return profile(best, counts, passes: max(1, passes))
  }

  private func profile(_ best: Figures, _ counts: Counts, passes: Int) -> PackProfile {
    let number = Double(max(1, reports.count))
    func each(_ nanoseconds: Int64) -> Double { Double(nanoseconds) / number }
    let phrases = phraseRows(best, each)
    let rules = pack.rules.indices.filter { pack.rules[$0].isActive }.map { index in
      let rule = pack.pack.rules[index]
      let rows = phrases[Int32(index)] ?? []
      return PackProfile.RuleRow(
        code: rule.code, file: rule.file, matched: counts.matched[index],
        findings: counts.findings[index], stopped: counts.stopped[index],
        phrases: rows.reduce(0) { $0 + $1.nanoseconds },
        conditions: each(best.conditions[index]), check: each(best.checks[index]),
        tries: rows.reduce(0) { $0 + $1.tries }, instructions: best.instructions[index],
        slowest: rows)
    }
    return PackProfile(
      reports: reports.count, passes: passes,
      stages: WorkRecorder.Stage.allCases.map {
        .init(name: "\($0)", nanoseconds: each(best.stages[$0.rawValue]))
      },
      rules: rules.sorted { ($1.nanoseconds, $0.code) < ($0.nanoseconds, $1.code) })
  }

  /// The phrase texts of each rule that were followed, the slowest first.
  private func phraseRows(
    _ best: Figures, _ each: (Int64) -> Double
  ) -> [Int32: [PackProfile.PhraseRow]] {
    struct Key: Hashable {
      var phrase: Int32
      var text: Int32
    }
    var sums: [Key: (time: Int64, tries: Int)] = [:]
    for (entry, number) in pack.anchored.enumerated() where best.tries[entry] > 0 {
      let pattern = pack.patterns[Int(number)]
      let key = Key(phrase: pattern.phrase, text: pattern.text)
      sums[key, default: (0, 0)].time += best.patterns[entry]
      sums[key, default: (0, 0)].tries += best.tries[entry]
    }
    var rows: [Int32: [PackProfile.PhraseRow]] = [:]
    for (key, sum) in sums {
      let phrase = pack.phrases[Int(key.phrase)]
      let texts = pack.pack.rules[Int(phrase.rule)].phrases
      let text = texts.indices.contains(Int(key.text)) ? texts[Int(key.text)] : nil
      rows[phrase.rule, default: []].append(
        .init(
          name: phrase.name, language: text?.language, line: text?.line ?? 0,
          nanoseconds: each(sum.time), tries: sum.tries))
    }
    return rows.mapValues { list in
      list.sorted { ($1.nanoseconds, $0.line, $0.name) < ($0.nanoseconds, $1.line, $1.name) }
    }
  }

  /// In how many reports each rule matched and counted.
  private struct Counts {
    var matched: [Int]
    var findings: [Int]
    var stopped: [Int]

    init(rules: Int) {
      matched = Array(repeating: 0, count: rules)
      findings = matched
      stopped = matched
    }

    mutating func add(_ assessment: Assessment, _ assessor: Assessor, _ pack: CompiledPack) {
      let rules = assessor.matcher.phrases.matches.withMemory { matches in
        Set(matches.map { pack.phrases[Int($0.phrase)].rule })
      }
      for rule in rules { matched[Int(rule)] += 1 }
      for finding in assessment.indicators + assessment.contra {
        if let rule = pack.ruleIndex[finding.code] { findings[Int(rule)] += 1 }
      }
      for entry in assessment.notAssessed {
        if let rule = pack.ruleIndex[entry.rule] { stopped[Int(rule)] += 1 }
      }
    }
  }

  /// The least of what several passes took.
  private struct Figures {
    var stages: [Int64]
    var patterns: [Int64]
    var conditions: [Int64]
    var checks: [Int64]
    var tries: [Int] = []
    var instructions: [Int] = []

    init(_ pack: CompiledPack) {
      stages = Array(repeating: .max, count: WorkRecorder.Stage.allCases.count)
      patterns = Array(repeating: .max, count: pack.anchored.count)
      conditions = Array(repeating: .max, count: pack.rules.count)
      checks = conditions
    }

    mutating func takeLeast(of recorder: WorkRecorder) {
      func least(_ own: inout [Int64], _ other: [Int64]) {
        for index in own.indices { own[index] = min(own[index], other[index]) }
      }
      least(&stages, recorder.stages)
      least(&patterns, recorder.patterns)
      least(&conditions, recorder.conditions)
      least(&checks, recorder.checks)
      // These are the same in every pass.
      tries = recorder.tries
      instructions = recorder.instructions
    }
  }
}
