internal import GRDB

extension CaseStore {
  /// Writes a batch in one transaction: all of it is stored, or nothing.
  ///
  /// Batches of 10,000 or so are best. Identifiers without an order (UUIDs) touch a page of the
  /// index for almost every report, and a large batch writes each page once instead of ten times.
  ///
  /// - Parameters:
  ///   - batch: Reports with their assessments, from the run's pack and engine.
  ///   - run: A run of this store.
  /// - Returns: How many reports and assessments were new and known.
  /// - Throws: `StoreError`; nothing of the batch is stored then.
  @discardableResult
  public func write(
    batch: [StoredAssessment], run: RunID
  ) throws(StoreError) -> BatchResult {
    try write { db in
      var writer = try BatchWriter(db, run: run, cipher: cipher(db), path: path)
      for item in batch {
        try writer.write(item)
      }
      try writer.finish()
      return writer.result
    }
  }
}
