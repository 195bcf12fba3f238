internal import GRDB

/// The values that open cases have, for the filters of a list.
public struct CaseFacets: Sendable, Hashable {
  /// Provinces and territories, as the reports write them, in alphabetical order.
  public let provinces: [String]
  /// Kinds of source, in alphabetical order.
  public let sourceTypes: [String]
}

extension CaseStore {
  /// The most values of a kind that are listed.
  static let mostFacets = 200

  /// The provinces and kinds of source of the cases that wait.
  ///
  /// Steps from value to value in an index, so that it does not read every case.
  ///
  /// - Throws: `StoreError`.
  public func caseFacets() throws(StoreError) -> CaseFacets {
    try read { db in
      func values(_ column: String, _ index: String) throws -> [String] {
        try String.fetchAll(
          db,
          sql: """
            WITH RECURSIVE step (value) AS (
              SELECT min(\(column)) FROM cases INDEXED BY \(index) WHERE open = 1
              UNION ALL
              SELECT (SELECT min(\(column)) FROM cases INDEXED BY \(index)
                WHERE open = 1 AND \(column) > step.value)
              FROM step WHERE step.value IS NOT NULL LIMIT \(Self.mostFacets))
            SELECT value FROM step WHERE value <> ''
            """)
      }
      return CaseFacets(
        provinces: try values("province", "cases_by_province"),
        sourceTypes: try values("source_type", "cases_by_source"))
    }
  }
}
