extension EvaluationResult {
  /// The result as one JSON object on one line, with a line feed at the end.
  ///
  /// Figures are unrounded; one that is not defined, and an interval that does not exist, is
  /// `null`. The order of the keys is fixed, so equal results are equal bytes.
  public func json() -> String {
    let tables = self.tables.map { table in
      let groups = table.groups.map { group in
        (group.name, Self.object(of: group, Metric.inSplits.filter(shownMetrics.contains)))
      }
      return (table.split.rawValue, JSONText.object(groups))
    }
    let perCode = codes.map { code in
      JSONText.object([
        ("code", .string(code.code)), ("gold", .integer(code.gold)),
        ("engine", .integer(code.engine)), ("hits", .integer(code.hits)),
      ])
    }
    let result = JSONText.object([
      ("ambiguous", .string(options.ambiguous.rawValue)),
      ("resamples", .integer(options.resamples)),
      ("seed", .integer(options.seed)),
      ("overall", Self.object(of: overall, shownMetrics)),
      ("splits", .object(tables)),
      ("codes", .array(perCode)),
      ("missed_positives", .strings(missedPositives)),
      ("flagged_negatives", .strings(flaggedNegatives)),
      ("without_prediction", .strings(withoutPrediction)),
      ("without_text", .strings(withoutText)),
      ("without_label", .strings(withoutLabel)),
    ])
    return result.text + "\n"
  }

  private static func object(of group: Group, _ metrics: [Metric]) -> JSONText {
    .object([
      ("reports", .integer(group.metrics.reports)),
      ("metrics", .object(metrics.map { ($0.rawValue, .number(group.metrics[$0])) })),
      (
        "ci95",
        .object(
          metrics.map { metric in
            let interval = group.intervals[metric].map {
              JSONText.array([.number($0.low), .number($0.high)])
            }
            return (metric.rawValue, interval ?? .null)
          })
      ),
    ])
  }
}

/// A JSON value whose keys keep their order.
private indirect enum JSONText {
  case null
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONText])
  case object([(String, JSONText)])

  static func strings(_ values: [String]) -> JSONText { .array(values.map { .string($0) }) }

  var text: String {
    switch self {
    case .null: "null"
    case .integer(let value): String(value)
    case .number(let value): value.isFinite ? "\(value)" : "null"
    case .string(let value): Self.quoted(value)
    case .array(let values): "[" + values.map(\.text).joined(separator: ",") + "]"
    case .object(let pairs):
      "{" + pairs.map { Self.quoted($0) + ":" + $1.text }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case let control where control.value < 0x20:
        let digits = String(control.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
