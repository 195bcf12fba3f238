extension TextBuffer {
  /// The number of Unicode scalars before a byte of a field.
  ///
  /// One subtraction for a field of plain ASCII. Use `scalarCounter` for many places of one field.
  ///
  /// - Parameters:
  ///   - byte: A place in the original field, in bytes, such as `Token.originalStart`.
  ///   - original: The bytes that were given to `append` for this field.
  public func scalarOffset(
    ofByte byte: Int, field: UInt8, in original: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var counter = scalarCounter(field: field, in: original)
    return counter.scalars(before: byte)
  }

  /// A counter that answers many places of one field in one pass.
  public func scalarCounter(
    field: UInt8, in original: UnsafeBufferPointer<UInt8>
  ) -> ScalarCounter {
    ScalarCounter(original, isASCII: isASCII(field: field))
  }
}
