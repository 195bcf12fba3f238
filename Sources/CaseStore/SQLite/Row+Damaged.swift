internal import Foundation
internal import GRDB

/// Values of a row of a file that may be damaged: a flipped bit can make any value `NULL`, or one of another type,
/// whatever the table demands. GRDB's own `row["name"] as String` ends the program then.
extension Row {
  /// The text of a column; `nil` where there is none.
  func text(_ column: String) -> String? {
    String.fromDatabaseValue(self[column] as DatabaseValue)
  }

  /// The bytes of a column; none where there are none.
  func bytes(_ column: String) -> [UInt8] {
    Data.fromDatabaseValue(self[column] as DatabaseValue).map { [UInt8]($0) } ?? []
  }

  /// The whole number of a column; `nil` where there is none.
  func number(_ column: String) -> Int64? {
    Int64.fromDatabaseValue(self[column] as DatabaseValue)
  }
}
