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

  /// Makes the record that follows another one.
  ///
  /// - Throws: What encoding the detail throws.
  init(sequence: Int64, at: String, entry: AuditEntry, previous: [UInt8]) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    self.sequence = sequence
    self.at = at
    self.entry = entry
    self.previous = previous
    detailText = String(decoding: try encoder.encode(entry.detail), as: UTF8.self)
    hash = Self.hash(
      previous: previous, sequence: sequence,
      texts: [
        at, entry.actor, entry.act.rawValue, entry.object.kind, entry.object.id, entry.purpose,
        detailText,
      ])
  }

  /// Takes a record as the file has it.
  init(
    sequence: Int64, at: String, entry: AuditEntry, previous: [UInt8], hash: ContentHash,
    detailText: String
  ) {
    self.sequence = sequence
    self.at = at
    self.entry = entry
    self.previous = previous
    self.hash = hash
    self.detailText = detailText
  }

  /// What the hash of a record as the file has it must be.
  var expectedHash: ContentHash {
    Self.hash(previous: previous, sequence: sequence, texts: texts)
  }

  /// The texts that the hash covers, in the order of the columns.
  private var texts: [String] {
    [
      at, entry.actor, entry.act.rawValue, entry.object.kind, entry.object.id, entry.purpose,
      detailText,
    ]
  }

  /// The hash of a record: SHA-256 over a name, the hash before it, the number, and the texts in the
  /// order of the columns, each behind its length.
  ///
  /// Lengths and numbers are eight bytes, the lowest first, so that no two records give the same bytes.
  static func hash(previous: [UInt8], sequence: Int64, texts: [String]) -> ContentHash {
    var bytes = Array("fanal audit 1\0".utf8)
    bytes += previous
    func append(_ number: UInt64) {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    append(UInt64(bitPattern: sequence))
    for text in texts {
      append(UInt64(text.utf8.count))
      bytes.append(contentsOf: text.utf8)
    }
    return ContentHash(of: bytes)
  }

  /// The bytes that stand for the hash before the first record.
  static let beginning = [UInt8](repeating: 0, count: 32)
}
