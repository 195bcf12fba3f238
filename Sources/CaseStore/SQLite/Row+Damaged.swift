internal import Foundation
internal import GRDB

/// Values of a row that the check of a store looks at, and that of its key, before the file is known to be whole.
/// Everything else is read with `TableRow`.
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
