internal import GRDB

/// A list of the queue that a person gave a name.
public struct SavedView: Sendable, Hashable {
  /// The name.
  public let name: String
  /// The filters, as the query of an address.
  public let query: String
}

extension CaseStore {
  /// The most views that a person may keep.
  public static let mostSavedViews = 50

  /// The views of a person, by name.
  ///
  /// - Throws: `StoreError`: `unknown-person`.
  public func savedViews(of handle: String) throws(StoreError) -> [SavedView] {
    try read { db in
      let person = try PeopleTable(db, path: path).known(handle)
      return try Row.fetchAll(
        db, sql: "SELECT name, query FROM saved_views WHERE person = ? ORDER BY name",
        arguments: [person.row]
      ).map { SavedView(name: $0["name"], query: $0["query"]) }
    }
  }

  /// Keeps a view under a name, in place of an earlier one of that name.
  ///
  /// - Parameters:
  ///   - name: 1 to 60 characters, none of them a control.
  ///   - query: At most 1,000 bytes.
  /// - Throws: `StoreError`: `unknown-person`, `not-allowed`, `bad-view`.
  public func saveView(
    named name: String, query: String, of handle: String
  ) throws(StoreError) {
    try write { db in
      let person = try PeopleTable(db, path: path).require(handle, for: .read)
      let count =
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM saved_views WHERE person = ? AND name <> ?",
          arguments: [person.row, name]) ?? 0
      guard (1...60).contains(name.count), !name.allSatisfy(\.isWhitespace),
        !name.unicodeScalars.contains(where: { $0.value < 32 }), query.utf8.count <= 1_000,
        count < Self.mostSavedViews
      else {
        throw StoreError(
          .badView, path: path,
          en: "A view has a name of 1 to 60 characters, and a person keeps at most "
            + "\(Self.mostSavedViews) of them.",
          fr: "Une vue porte un nom de 1 à 60 caractères, et une personne en garde au plus "
            + "\(Self.mostSavedViews).")
      }
      try db.execute(
        sql: """
          INSERT INTO saved_views (person, name, query) VALUES (?, ?, ?)
          ON CONFLICT (person, name) DO UPDATE SET query = excluded.query
          """, arguments: [person.row, name, query])
    }
  }

  /// Forgets a view; does nothing where there is none of that name.
  ///
  /// - Throws: `StoreError`: `unknown-person`.
  public func removeView(named name: String, of handle: String) throws(StoreError) {
    try write { db in
      let person = try PeopleTable(db, path: path).known(handle)
      try db.execute(
        sql: "DELETE FROM saved_views WHERE person = ? AND name = ?", arguments: [person.row, name])
    }
  }
}

extension StoreError.Code {
  /// The view has no usable name, or there are too many.
  public static let badView = Self(rawValue: "bad-view")
}
