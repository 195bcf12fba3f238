internal import CVectorscan

/// A compiled database of literals.
final class VectorscanDatabase: @unchecked Sendable {
  // Sendable: Vectorscan only reads a database; whatever a scan changes is in its scratch.

  let pointer: OpaquePointer

  private init(_ pointer: OpaquePointer) { self.pointer = pointer }

  deinit { hs_free_database(pointer) }

  /// Compiles literals; a literal's identifier is its index.
  ///
  /// Plain literals compile ten times faster than `\b` patterns and need no escaping. Adding a
  /// regular expression that never matches made no difference to the speed of the scan here.
  convenience init(compiling literals: [[UInt8]]) throws {
    // Literals are given by pointer and length, all out of one buffer.
    let bytes = literals.flatMap { $0.map(CChar.init(bitPattern:)) }
    let lengths = literals.map(\.count)
    let flags = [UInt32](repeating: 0, count: literals.count)
    let identifiers = literals.indices.map { UInt32(truncatingIfNeeded: $0) }
    var database: OpaquePointer?
    var failure: UnsafeMutablePointer<hs_compile_error_t>?
    let result = bytes.withUnsafeBufferPointer { bytes in
      var starts: [UnsafePointer<CChar>?] = []
      var place = 0
      for length in lengths {
        starts.append(bytes.baseAddress.map { $0 + place })
        place += length
      }
      return hs_compile_lit_multi(
        starts, flags, identifiers, lengths, UInt32(truncatingIfNeeded: literals.count),
        UInt32(HS_MODE_BLOCK), nil, &database, &failure)
    }
    guard result == HS_SUCCESS, let database else {
      let index = failure.map { Int($0.pointee.expression) } ?? -1
      if let failure { hs_free_compile_error(failure) }
      throw TermScannerError(
        code: .notCompiled, term: index >= 0 ? index : nil,
        description: "The terms could not be compiled; shorten very long terms.")
    }
    self.init(database)
  }

  /// Loads a serialised database; `nil` where the library does not accept it.
  convenience init?(serialised bytes: UnsafeRawBufferPointer) {
    var database: OpaquePointer?
    let text = bytes.bindMemory(to: CChar.self)
    guard hs_deserialize_database(text.baseAddress, text.count, &database) == HS_SUCCESS,
      let database
    else { return nil }
    self.init(database)
  }

  /// The database as bytes; empty where there is no memory for them.
  func serialised() -> [UInt8] {
    var bytes: UnsafeMutablePointer<CChar>?
    var count = 0
    guard hs_serialize_database(pointer, &bytes, &count) == HS_SUCCESS, let bytes else { return [] }
    defer { VectorscanLibrary.free(bytes) }
    return [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
  }
}
