internal import ReportModel

extension Explanation {
  /// How the score adds up; `nil` where there is nothing to add.
  func describeScore() -> String? {
    if assessment.arithmetic.isEmpty { return nil }
    var lines = [bold(word(.score)) + " \(number(assessment.score))"]
    for line in assessment.arithmetic {
      let label =
        switch line.because {
        case "different_kinds": word(.differentKinds)
        case DocumentPrior.line: word(.prior)
        default: line.because
        }
      lines.append("  " + signed(line.points) + "  " + label)
      if line.because == DocumentPrior.line, !details.prior.isEmpty {
        let words = details.prior.prefix(Self.mostPriorWords).map { entry in
          quoted(entry.words) + " "
            + signed((entry.points * 10).rounded() / 10).trimmingPrefix { $0 == " " }
        }
        lines.append(dim(wrap(words.joined(separator: ", "), indent: 10)))
      }
    }
    if let flag = pack.thresholds["flag"] {
      var limits = word(.threshold) + " " + number(flag)
      if let review = pack.thresholds["review"] {
        limits += ", " + word(.reviewFrom) + " " + number(review)
      }
      lines.append(dim("  (\(limits))"))
    }
    return lines.joined(separator: "\n")
  }

  /// The words that weigh most; more would hide the findings.
  private static let mostPriorWords = 8

  /// Points with their sign, right-aligned in six characters.
  private func signed(_ points: Double) -> String {
    let amount = (points < 0 ? "−" : "+") + number(abs(points))
    return String(repeating: " ", count: max(0, 6 - amount.count)) + amount
  }
}
