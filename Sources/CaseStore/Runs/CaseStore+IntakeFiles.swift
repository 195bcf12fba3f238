internal import Foundation
internal import GRDB
public import ReportModel

extension CaseStore {
  /// Which of some files were read to their end before, without a reject, in the same way and by the
  /// same pack and engine.
  ///
  /// - Parameters:
  ///   - files: The hashes of their contents.
  ///   - reading: What tells one way of reading from another.
  ///   - pack: The pack and the engine.
  /// - Throws: `StoreError`.
  public func filesRead(
    _ files: [ContentHash], reading: String, pack: PackIdentity
  ) throws(StoreError) -> Set<ContentHash> {
    try read { db in
      let select = try db.makeStatement(
        sql: """
          SELECT 1 FROM intake_files JOIN packs ON packs.id = intake_files.pack
          WHERE content_hash = ? AND reading = ? AND packs.hash = ? AND engine = ?
          """)
      var known: Set<ContentHash> = []
      for file in files {
        let isKnown = try Bool.fetchOne(
          select,
          arguments: [Data(file.bytes), reading, Data(pack.hash.bytes), pack.engine])
        if isKnown == true { known.insert(file) }
      }
      return known
    }
  }

  /// Notes that a run read some files to their end, without a reject, and stored what they hold.
  ///
  /// - Throws: `StoreError`.
  public func noteFilesRead(
    _ files: [ContentHash], reading: String, run: RunID
  ) throws(StoreError) {
    guard !files.isEmpty else { return }
    try write { db in
      for file in files {
        try db.execute(
          sql: """
            INSERT OR IGNORE INTO intake_files (content_hash, reading, pack, engine, run)
            SELECT ?, ?, pack, engine, id FROM runs WHERE id = ?
            """, arguments: [Data(file.bytes), reading, run.number])
      }
    }
  }
}
