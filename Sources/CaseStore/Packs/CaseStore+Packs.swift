internal import Foundation
internal import GRDB
public import ReportModel

/// The row of a pack in a store.
public struct PackID: Sendable, Hashable {
  let row: Int64
}

extension CaseStore {
  /// Stores a pack with its files; a pack that is there already stays as it is.
  ///
  /// The files let somebody explain an assessment years later, when the folder has changed.
  ///
  /// - Parameters:
  ///   - identity: Name, version and hash; the engine belongs to the run.
  ///   - files: Path within the pack and content, each path once.
  /// - Returns: The pack, for `RunStart`.
  /// - Throws: `StoreError`.
  public func registerPack(
    _ identity: PackIdentity, files: [(path: String, content: [UInt8])]
  ) throws(StoreError) -> PackID {
    try write { db in
      let select = try PreparedStatement(db, "SELECT id FROM packs WHERE hash = ?")
      let known: Int64? = try identity.hash.bytes.withUnsafeBufferPointer { hash in
        try select.bindBlobInPlace(hash, at: 1)
        defer { select.reset() }
        return try select.next() ? select.int64(0) : nil
      }
      if let known { return PackID(row: known) }

      let insert = try PreparedStatement(
        db, "INSERT INTO packs (hash, name, version) VALUES (?, ?, ?)")
      try identity.hash.bytes.withUnsafeBufferPointer { hash in
        try insert.bindBlobInPlace(hash, at: 1)
        try insert.bind(identity.name, at: 2)
        try insert.bind(identity.version, at: 3)
        try insert.run()
      }
      let pack = insert.lastInsertedRow
      let insertFile = try PreparedStatement(
        db, "INSERT INTO pack_files (pack, path, content) VALUES (?, ?, ?)")
      for file in files {
        try file.content.withUnsafeBufferPointer { content in
          try insertFile.bind(pack, at: 1)
          try insertFile.bind(file.path, at: 2)
          try insertFile.bindBlobInPlace(content, at: 3)
          try insertFile.run()
        }
      }
      try note(try DigestReader(db, cipher: cipher(db)).pack(pack), table: "packs", id: pack, db)
      return PackID(row: pack)
    }
  }

  /// Keeps the digest of a row.
  func note(_ digest: [UInt8]?, table: String, id: Int64, _ db: Database) throws {
    guard let digest else { throw StoreError(.damaged, path: path, detail: "\(table) \(id)") }
    try db.execute(
      sql: "UPDATE \(table) SET digest = ? WHERE id = ?", arguments: [Data(digest), id])
  }

  /// The files of a stored pack, ordered by path; empty when the store does not have the pack.
  ///
  /// - Throws: `StoreError`.
  public func packFiles(
    of hash: ContentHash
  ) throws(StoreError) -> [(path: String, content: [UInt8])] {
    try read { db in
      let select = try PreparedStatement(
        db,
        """
        SELECT path, content FROM pack_files
        WHERE pack = (SELECT id FROM packs WHERE hash = ?) ORDER BY path
        """)
      return try hash.bytes.withUnsafeBufferPointer { bytes in
        try select.bindBlobInPlace(bytes, at: 1)
        var files: [(path: String, content: [UInt8])] = []
        while try select.next() {
          files.append((select.string(0), select.bytes(1)))
        }
        return files
      }
    }
  }

  /// The packs of the store, the one stored last first; the engine is that of the last run that used
  /// the pack, empty where none did.
  ///
  /// - Throws: `StoreError`.
  public func packs() throws(StoreError) -> [PackIdentity] {
    try read { db in
      let rows = try TableRow.all(
        db, of: "packs",
        sql: """
          SELECT id, name, version, hash, coalesce(
            (SELECT engine FROM runs WHERE runs.pack = packs.id ORDER BY id DESC LIMIT 1), '')
            AS engine
          FROM packs ORDER BY id DESC
          """)
      return try rows.map { row in
        try PackIdentity(
          name: row["name"], version: row["version"], hash: row.hash("hash"),
          engine: row["engine"])
      }
    }
  }
}
