internal import GRDB
internal import Foundation

extension CaseStore {
  /// The fewest characters of a password (NIST SP 800-63B-4 asks for fifteen where nothing else is asked).
  public static let shortestPassword = 15
  /// The most characters of a password.
  public static let longestPassword = 200

  /// Gives a person a password, in place of an earlier one.
  ///
  /// - Parameters:
  ///   - password: From `shortestPassword` to `longestPassword` characters; not the handle repeated.
  ///   - handle: Whose it is.
  ///   - time: Now, ISO 8601 in UTC.
  ///   - cost: How much it costs to check.
  /// - Throws: `StoreError`: `unknown-person`, `person-inactive`, `bad-password`.
  public func setPassword(
    _ password: String, of handle: String, at time: String, cost: PasswordCost = .moderate
  ) throws(StoreError) {
    try Self.checkPassword(password, of: handle, path: path)
    // Half a second of work; no lock is held for it.
    guard let hash = PasswordHash(of: password, cost: cost) else {
      throw StoreError(.failed, path: path, detail: "Argon2id")
    }
    try write { db in
      let person = try PeopleTable(db, path: path).known(handle)
      guard person.isActive else { throw PeopleTable.inactive(person, path) }
      let sealed = try cipher(db).seal(
        Array(hash.text.utf8), table: "passwords", row: person.row, column: "hash")
      try db.execute(
        sql: """
          INSERT INTO passwords (person, hash, since) VALUES (?, ?, ?)
          ON CONFLICT (person) DO UPDATE SET hash = excluded.hash, since = excluded.since
          """, arguments: [person.row, Data(sealed), time])
      try record(
        AuditEntry(
          .passwordSet, object: AuditEntry.Object(kind: "person", id: person.handle),
          by: person.handle), in: db)
    }
  }

  /// Whether a text can be the password of a person.
  ///
  /// - Throws: `StoreError`: `bad-password`, for the store with this path.
  public static func checkPassword(
    _ password: String, of handle: String, path: String
  ) throws(StoreError) {
    guard (shortestPassword...longestPassword).contains(password.count),
      Set(password).count > 4, password.lowercased() != handle.lowercased()
    else { throw badPassword(path) }
  }

  /// The active person whom a password belongs to; `nil` where handle or password is wrong, or the person
  /// has none.
  ///
  /// Takes as long for a handle that nobody has, so that time does not tell who is there.
  ///
  /// - Parameter cost: The cost of the check where there is nothing to check.
  /// - Throws: `StoreError`.
  public func person(
    _ handle: String, password: String, cost: PasswordCost = .moderate
  ) throws(StoreError) -> Person? {
    let found = try read { db -> (Person, PasswordHash)? in
      guard let person = try PeopleTable(db, path: path).find(handle), person.isActive,
        let sealed = try Data.fetchOne(
          db, sql: "SELECT hash FROM passwords WHERE person = ?", arguments: [person.row])
      else { return nil }
      do {
        let hash = try cipher(db).open(
          [UInt8](sealed), table: "passwords", row: person.row, column: "hash")
        return (person, PasswordHash(text: String(decoding: hash, as: UTF8.self)))
      } catch is BrokenSeal {
        throw StoreError(.damaged, path: path, detail: "passwords \(person.row)")
      }
    }
    guard password.count <= Self.longestPassword, let (person, hash) = found else {
      _ = PasswordHash(of: String(password.prefix(Self.longestPassword)), cost: cost)
      return nil
    }
    return hash.matches(password) ? person : nil
  }

  /// The handles of the people who have a password.
  ///
  /// - Throws: `StoreError`.
  public func peopleWithPassword() throws(StoreError) -> Set<String> {
    try read { db in
      Set(
        try String.fetchAll(
          db,
          sql: "SELECT handle FROM people JOIN passwords ON passwords.person = people.id"))
    }
  }

  private static func badPassword(_ path: String) -> StoreError {
    StoreError(
      .badPassword, path: path,
      en:
        "A password has \(shortestPassword) to \(longestPassword) characters, at least five of them "
        + "different, and is not the handle. Four ordinary words that do not belong together do well.",
      fr:
        "Un mot de passe compte de \(shortestPassword) à \(longestPassword) caractères, dont au moins "
        + "cinq différents, et n'est pas le nom court. Quatre mots ordinaires sans lien conviennent "
        + "bien.")
  }
}

extension StoreError.Code {
  /// The text cannot be a password.
  public static let badPassword = Self(rawValue: "bad-password")
}

extension AuditEntry.Act {
  /// A person chose a password.
  public static let passwordSet = Self(rawValue: "password.set")
}
