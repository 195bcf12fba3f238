internal import Foundation

/// Logistic regression with a quadratic penalty on the weights, not on the intercept, by Newton's
/// method (iteratively reweighted least squares); each step is solved by conjugate gradients
/// (Hestenes and Stiefel 1952), so that the matrix of second derivatives is never made.
///
/// Rows are sparse and equal input gives equal weights: nothing is drawn by chance.
struct LogisticRegression {
  /// The columns of one row that are not zero; all of a row have the same value.
  struct Row {
    var columns: [Int]
    var value: Double
    /// How much of the intercept counts.
    var base: Double
    var isPositive: Bool
  }

  /// The weights by column.
  private(set) var weights: [Double]
  /// The log-odds of a row of zeros, where all of it counts.
  private(set) var intercept = 0.0

  private static let mostSteps = 30
  private static let mostDirections = 60
  /// Steps that change no weight by more end the search.
  private static let tolerance = 1e-6

  /// Fits rows.
  ///
  /// - Parameters:
  ///   - columns: The number of columns.
  ///   - penalty: The weight of the penalty: half of it times the sum of squares is added to the
  ///     negative log-likelihood.
  init(_ rows: [Row], columns: Int, penalty: Double) {
    weights = Array(repeating: 0, count: columns)
    for _ in 0..<Self.mostSteps {
      // Of the last place the intercept.
      var gradient = weights.map { $0 * penalty } + [0]
      var curvature: [Double] = []
      for row in rows {
        let chance = Self.chance(odds(of: row))
        let error = chance - (row.isPositive ? 1 : 0)
        for column in row.columns { gradient[column] += error * row.value }
        gradient[columns] += error * row.base
        curvature.append(max(chance * (1 - chance), 1e-9))
      }
      let step = Self.solve(rows, curvature, penalty, gradient)
      for column in 0..<columns { weights[column] -= step[column] }
      intercept -= step[columns]
      if step.allSatisfy({ abs($0) < Self.tolerance }) { break }
    }
  }

  /// The log-odds of a row.
  func odds(of row: Row) -> Double {
    row.columns.reduce(0) { $0 + weights[$1] } * row.value + intercept * row.base
  }

  static func chance(_ odds: Double) -> Double {
    odds >= 0 ? 1 / (1 + exp(-odds)) : 1 - 1 / (1 + exp(odds))
  }

  /// Solves H·x = g for the matrix of second derivatives at some curvatures of the rows.
  private static func solve(
    _ rows: [Row], _ curvature: [Double], _ penalty: Double, _ gradient: [Double]
  ) -> [Double] {
    let columns = gradient.count - 1
    var solution = Array(repeating: 0.0, count: gradient.count)
    var rest = gradient
    var direction = rest
    var square = dot(rest, rest)
    let enough = square * 1e-16
    for _ in 0..<mostDirections where square > enough {
      // The tiny penalty keeps the intercept finite where all labels are equal.
      var image = direction.map { $0 * penalty }
      image[columns] = direction[columns] * 1e-6
      for (row, weight) in zip(rows, curvature) {
        let sum =
          row.columns.reduce(0) { $0 + direction[$1] } * row.value + direction[columns] * row.base
        for column in row.columns { image[column] += weight * sum * row.value }
        image[columns] += weight * sum * row.base
      }
      let length = square / dot(direction, image)
      for place in solution.indices {
        solution[place] += length * direction[place]
        rest[place] -= length * image[place]
      }
      let next = dot(rest, rest)
      for place in direction.indices {
        direction[place] = rest[place] + next / square * direction[place]
      }
      square = next
    }
    return solution
  }

  private static func dot(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
