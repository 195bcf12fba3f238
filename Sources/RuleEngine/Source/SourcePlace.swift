/// A place in a rule file.
///
/// Lines and columns count from 1. A column is a number of Unicode scalars, so that a caret stands
/// under the right letter of *employée* whatever its bytes are.
public struct SourcePlace: Sendable, Hashable, Codable, Comparable {
  /// The line, from 1.
  public var line: Int32
  /// The column in Unicode scalars, from 1.
  public var column: Int32

  /// Makes a place from a line and a column, both from 1.
  public init(line: Int32, column: Int32) {
    self.line = line
    self.column = column
  }

  /// Whether one place comes before another in the file.
  public static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
