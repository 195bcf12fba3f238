internal import Foundation
public import ReportModel

/// An entry of the audit as the store keeps it.
public struct AuditRecord: Sendable, Hashable {
  /// Its number in the chain, from 1, without gaps.
  public var sequence: Int64
  /// When it was written, UTC, ISO 8601 with milliseconds, by the clock of the machine. A clock that was
  /// set back shows in it; the order is that of `sequence`.
  public var at: String
  /// What was done.
  public var entry: AuditEntry
  /// The 32 bytes of the hash of the record before it; zeros for the first one.
  public var previous: [UInt8]
  /// The hash of this record, which covers all of it and `previous`.
  public var hash: ContentHash

  /// The detail as the file keeps it: a JSON object with its names in order.
  let detailText: String
  /// The purpose as the file keeps it, sealed for this number; empty where nothing was said.
  let sealedPurpose: [UInt8]
  /// What the hash covers.
  let form: Form

  /// What the hash of a record covers; the raw value stands in the file and in the hash.
  enum Form: Int64 {
    /// The purpose as it was written. Records from before purposes were sealed: their hashes may be noted
    /// elsewhere, so they stay.
    case plainPurpose = 1
    /// The purpose as it is sealed, so that the chain can be checked without the key, and nobody can try out
    /// purposes by the hash.
    case sealedPurpose = 2
  }

  /// Makes the record that follows another one.
  ///
  /// - Throws: What encoding the detail throws.
  init(
    sequence: Int64, at: String, entry: AuditEntry, previous: [UInt8], cipher: StoreCipher
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let detail = String(decoding: try encoder.encode(entry.detail), as: UTF8.self)
    self.init(
      sequence: sequence, at: at, entry: entry, previous: previous, detailText: detail,
      sealedPurpose: cipher.seal(
        words: entry.purpose, table: "audit", row: sequence, column: "purpose"),
      form: .sealedPurpose)
  }

  /// Takes a record as the file has it.
  ///
  /// - Parameter hash: The hash that the file has; without it the one that it must have.
  init(
    sequence: Int64, at: String, entry: AuditEntry, previous: [UInt8], hash: ContentHash? = nil,
    detailText: String, sealedPurpose: [UInt8], form: Form
  ) {
    self.sequence = sequence
    self.at = at
    self.entry = entry
    self.previous = previous
    self.detailText = detailText
    self.sealedPurpose = sealedPurpose
    self.form = form
    self.hash = hash ?? ContentHash(of: [])
    if hash == nil { self.hash = expectedHash }
  }

  /// What the hash of a record as the file has it must be: SHA-256 over the name of its form, the hash before
  /// it, the number, and its values in the order of the columns, each behind its length.
  ///
  /// Lengths and numbers are eight bytes, the lowest first, so that no two records give the same bytes.
  var expectedHash: ContentHash {
    let purpose = form == .plainPurpose ? Array(entry.purpose.utf8) : sealedPurpose
    let values =
      [at, entry.actor, entry.act.rawValue, entry.object.kind, entry.object.id]
      .map { Array($0.utf8) } + [purpose, Array(detailText.utf8)]
    var bytes = Array("fanal audit \(form.rawValue)\0".utf8)
    bytes += previous
    func append(_ number: UInt64) {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    append(UInt64(bitPattern: sequence))
    for value in values {
      append(UInt64(value.count))
      bytes += value
    }
    return ContentHash(of: bytes)
  }

  /// The bytes that stand for the hash before the first record.
  static let beginning = [UInt8](repeating: 0, count: 32)
}
