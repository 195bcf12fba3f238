/// Measures predictions against gold labels.
///
///     let evaluator = Evaluator(gold: labels, reports: texts)
///     let result = evaluator.evaluate(predictions)
///     result.overall.metrics[.recall]       // 0.914
///     print(result.text(language: "fr"))
///
/// Equal input gives equal figures, intervals included: the bootstrap is seeded.
public struct Evaluator: Sendable {
  private let gold: [GoldLabel]
  private let texts: [String: ReportText]
  private let options: EvaluationOptions

  /// Prepares an evaluation.
  ///
  /// - Parameters:
  ///   - gold: The labels, at most one per report.
  ///   - reports: The texts of the labelled reports; further ones are ignored.
  ///   - options: What to compute.
  public init(
    gold: [GoldLabel], reports: [ReportText], options: EvaluationOptions = EvaluationOptions()
  ) {
    self.gold = gold
    self.options = options
    texts = Dictionary(reports.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
  }

  /// Computes every figure. Of several predictions for one report the last counts.
  public func evaluate(_ predictions: [Prediction]) -> EvaluationResult {
    let byReport = Dictionary(
      predictions.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    var codes = CodeNumbers()
    let tallies = gold.map { label in
      Tally(
        label: label, prediction: byReport[label.id] ?? Prediction(id: label.id, flagged: false),
        narrative: texts[label.id]?.narrative ?? "", options: options, codes: &codes)
    }
    let labelled = Set(gold.map(\.id))
    return EvaluationResult(
      options: options,
      overall: group(
        "", Array(tallies.indices), tallies, codes.codes.count, metrics: Metric.allCases,
        resamples: options.resamples),
      tables: options.splits.map { table($0, tallies, codes.codes.count) },
      codes: counts(tallies, codes.codes),
      missedPositives: ids(tallies) { $0.isPositive == true && !$0.flagged },
      flaggedNegatives: ids(tallies) { $0.isPositive == false && $0.flagged },
      withoutPrediction: gold.map(\.id).filter { byReport[$0] == nil },
      withoutText: gold.map(\.id).filter { texts[$0] == nil },
      withoutLabel: predictions.map(\.id).filter { !labelled.contains($0) })
  }

  private func table(
    _ split: EvaluationOptions.Split, _ tallies: [Tally], _ codes: Int
  ) -> EvaluationResult.Table {
    var members: [String: [Int]] = [:]
    for (place, label) in gold.enumerated() {
      members[name(of: label, in: split), default: []].append(place)
    }
    // The tables use fewer resamples than the overall figures: they are for comparing groups.
    let groups = members.sorted { $0.key < $1.key }.map { name, set in
      group(
        name, set, tallies, codes, metrics: Metric.inSplits,
        resamples: min(options.resamples, 400))
    }
    return EvaluationResult.Table(split: split, groups: groups)
  }

  private func group(
    _ name: String, _ set: [Int], _ tallies: [Tally], _ codes: Int, metrics: [Metric],
    resamples: Int
  ) -> EvaluationResult.Group {
    let bootstrap = Bootstrap(resamples: resamples, seed: options.seed)
    return EvaluationResult.Group(
      name: name, metrics: Metrics(of: tallies, set: set, codes: codes),
      intervals: bootstrap.intervals(for: metrics, of: tallies, set: set, codes: codes))
  }

  private func name(of label: GoldLabel, in split: EvaluationOptions.Split) -> String {
    let name: String? =
      switch split {
      case .language: label.language ?? texts[label.id]?.language
      case .difficulty: label.difficulty
      case .form: label.exploitationForm
      case .source: texts[label.id]?.sourceType
      }
    guard let name, !name.isEmpty else { return "?" }
    return name
  }

  private func counts(_ tallies: [Tally], _ codes: [String]) -> [EvaluationResult.CodeCount] {
    var counts = codes.map { EvaluationResult.CodeCount(code: $0, gold: 0, engine: 0, hits: 0) }
    for tally in tallies {
      for code in tally.hitCodes {
        counts[code].hits += 1
        counts[code].gold += 1
        counts[code].engine += 1
      }
      for code in tally.extraCodes { counts[code].engine += 1 }
      for code in tally.missedCodes { counts[code].gold += 1 }
    }
    return counts.sorted { ($1.gold, $0.code) < ($0.gold, $1.code) }
  }

  private func ids(_ tallies: [Tally], where isWanted: (Tally) -> Bool) -> [String] {
    zip(gold, tallies).filter { isWanted($1) }.map { $0.0.id }
  }
}
