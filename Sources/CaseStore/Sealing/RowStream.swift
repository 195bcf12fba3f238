internal import GRDB

/// The values of rows as bytes that a digest is made of: each with its type, and texts behind their length, so
/// that no two sequences of values give the same bytes.
///
/// The writers feed it what they bind, a check what it reads, in the same order.
final class RowStream {
  /// What was added.
  private(set) var bytes: [UInt8] = []

  /// Makes an empty stream.
  init() { bytes.reserveCapacity(4096) }

  /// Begins anew.
  func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Adds an integer.
  func add(_ value: Int64) {
    bytes.append(1)
    append(UInt64(bitPattern: value))
  }

  /// Adds a number.
  func add(_ value: Double) {
    bytes.append(2)
    append(value.bitPattern)
  }

  /// Adds a text or a blob.
  func add(_ value: UnsafeRawBufferPointer) {
    bytes.append(3)
    append(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  /// Adds a text.
  func add(_ value: String) {
    var value = value
    value.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  /// Adds `NULL`.
  func addNull() { bytes.append(5) }

  /// Adds columns of the current row of a statement.
  func add(_ row: PreparedStatement, columns: Range<Int32>) {
    for column in columns { row.add(column, to: self) }
  }

  private func append(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
