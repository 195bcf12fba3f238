import Foundation
internal import RuleEngine
internal import TextMatching

/// What training the document prior came to, for a terminal.
struct FitReport {
  let result: PriorFit.Result
  let pack: RulePack
  let language: Language

  /// A missed report costs as much as this many that are flagged for nothing.
  private static let costOfMiss = 5.0

  func text() -> String {
    let isFrench = language == .french
    let rules = result.judged.map { (score: $0.rules, isPositive: $0.isPositive) }
    let both = result.judged.map { judged in
      // Words alone never flag a report.
      let score = judged.rules > 0 ? max(0, judged.rules + judged.prior) : max(0, judged.prior)
      return (score: score, isPositive: judged.isPositive)
    }
    var lines = [
      isFrench
        ? "\(result.judged.count) signalements, \(result.prior.features.count) mots et paires, "
          + "échelle \(number(result.prior.scale))"
        : "\(result.judged.count) reports, \(result.prior.features.count) words and pairs, "
          + "scale \(number(result.prior.scale))"
    ]
    let names =
      isFrench
      ? ("règles seules", "a priori seul", "ensemble")
      : ("rules alone", "prior alone", "both")
    let prior = result.judged.map { (score: $0.prior, isPositive: $0.isPositive) }
    for (name, scores) in [(names.0, rules), (names.1, prior), (names.2, both)] {
      let best = Cut.best(scores)
      let cheapest = Cut.cheapest(scores, costOfMiss: Self.costOfMiss)
      lines.append(
        "  " + name.padding(toLength: 16, withPad: " ", startingAt: 0)
          + "AUC \(figure(Cut.auc(scores)))   "
          + (isFrench ? "meilleure F1 " : "best F1 ")
          + "\(figure(best.f1)) @ \(number(best.threshold))   "
          + (isFrench ? "coût 5:1 " : "cost 5:1 ")
          + "F1 \(figure(cheapest.f1)) @ \(number(cheapest.threshold))")
    }
    return lines.joined(separator: "\n")
  }

  private func figure(_ value: Double) -> String {
    let text = String(format: "%.3f", value)
    return language == .french ? text.replacing(".", with: ",") : text
  }

  private func number(_ value: Double) -> String {
    let text = String((value * 10).rounded() / 10)
    return language == .french ? text.replacing(".", with: ",") : text
  }
}

/// A threshold on scores, and how well it tells labels apart.
struct Cut {
  var threshold: Double
  var f1: Double

  typealias Scored = [(score: Double, isPositive: Bool)]

  /// The area under the ROC curve: the chance that a positive ranks above a negative, ties half
  /// (Mann and Whitney 1947).
  static func auc(_ scores: Scored) -> Double {
    let sorted = scores.sorted { $0.score < $1.score }
    var (sum, start) = (0.0, 0)
    while start < sorted.count {
      var end = start
      while end < sorted.count, sorted[end].score == sorted[start].score { end += 1 }
      let rank = Double(start + end + 1) / 2
      for index in start..<end where sorted[index].isPositive { sum += rank }
      start = end
    }
    let positive = Double(scores.count(where: \.isPositive))
    let negative = Double(scores.count) - positive
    return (sum - positive * (positive + 1) / 2) / (positive * negative)
  }

  /// The threshold with the highest F1.
  static func best(_ scores: Scored) -> Cut {
    all(scores).max { $0.cut.f1 < $1.cut.f1 }?.cut ?? Cut(threshold: 0, f1: 0)
  }

  /// The threshold with the least cost.
  static func cheapest(_ scores: Scored, costOfMiss: Double) -> Cut {
    all(scores).min {
      costOfMiss * $0.missed + $0.wrong < costOfMiss * $1.missed + $1.wrong
    }?.cut ?? Cut(threshold: 0, f1: 0)
  }

  private static func all(_ scores: Scored) -> [(cut: Cut, missed: Double, wrong: Double)] {
    let positive = Double(scores.count(where: \.isPositive))
    return Set(scores.map(\.score)).sorted().map { threshold in
      let flagged = scores.filter { $0.score >= threshold }
      let right = Double(flagged.count(where: \.isPositive))
      return (
        Cut(threshold: threshold, f1: 2 * right / (Double(flagged.count) + positive)),
        positive - right, Double(flagged.count) - right
      )
    }
  }
}
