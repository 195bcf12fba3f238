internal import GRDB

extension CaseStore {
  /// Everybody of the store, active or not, ordered by handle.
  ///
  /// - Throws: `StoreError`.
  public func people() throws(StoreError) -> [Person] {
    try read { db in try PeopleTable(db, path: path).all() }
  }

  /// The person with a handle, when they are active and have a right.
  ///
  /// - Throws: `StoreError`: `person-needed`, `unknown-person`, `person-inactive`, `not-allowed`.
  public func person(_ handle: String?, for right: Right) throws(StoreError) -> Person {
    try read { db in try PeopleTable(db, path: path).requireActor(handle, for: right) }
  }

  /// The person who does something, when they are active and have a right; `nil` where nobody is named and the
  /// store has no people yet.
  ///
  /// - Throws: `StoreError`: `person-needed`, `unknown-person`, `person-inactive`, `not-allowed`.
  public func actor(_ handle: String?, for right: Right) throws(StoreError) -> Person? {
    try read { db in try PeopleTable(db, path: path).actor(handle, for: right) }
  }

  /// The person with a handle, when they are active.
  ///
  /// - Throws: `StoreError`: `unknown-person`, `person-inactive`.
  public func activePerson(_ handle: String) throws(StoreError) -> Person {
    try read { db in try PeopleTable(db, path: path).active(handle) }
  }

  /// Adds a person. The first person of a store is an administrator; later ones are added by one.
  ///
  /// - Parameters:
  ///   - handle: See `Person.isHandle`.
  ///   - name: The full name; not blank, at most 200 characters.
  ///   - role: What they are.
  ///   - time: Now, ISO 8601 in UTC.
  ///   - actor: The handle of the administrator who adds them; `nil` for the first person.
  /// - Throws: `StoreError`: `bad-person`, `person-exists`, `first-administrator`, `unknown-person`,
  ///   `not-allowed`.
  @discardableResult
  public func addPerson(
    handle: String, name: String, role: Role, at time: String, by actor: String?
  ) throws(StoreError) -> Person {
    try write { db in
      let table = PeopleTable(db, path: path)
      guard Person.isHandle(handle), name.contains(where: { !$0.isWhitespace }),
        name.count <= 200, !name.unicodeScalars.contains(where: { $0.value < 32 })
      else { throw PeopleTable.badPerson(path) }
      if try table.isEmpty() {
        guard role == .administrator else { throw PeopleTable.firstAdministrator(path) }
      } else {
        try table.requireActor(actor, for: .administer)
      }
      if try table.find(handle) != nil { throw PeopleTable.exists(handle, path) }
      try db.execute(
        sql: "INSERT INTO people (handle, name, role, active, since) VALUES (?, ?, ?, 1, ?)",
        arguments: [handle, name, role.rawValue, time])
      return try recorded(table.known(handle), .personAdded, by: actor ?? handle, db)
    }
  }

  /// Gives a person another role.
  ///
  /// - Throws: `StoreError`: `unknown-person`, `not-allowed`, `last-administrator`.
  @discardableResult
  public func setRole(
    of handle: String, to role: Role, at time: String, by actor: String?
  ) throws(StoreError) -> Person {
    try change(handle, by: actor) { person, table in
      if person.role == .administrator, role != .administrator {
        try table.requireAnotherAdministrator(than: person)
      }
      return ("UPDATE people SET role = ? WHERE id = ?", [role.rawValue, person.row])
    }
  }

  /// Says whether a person may still act. Nobody is ever deleted.
  ///
  /// - Throws: `StoreError`: `unknown-person`, `not-allowed`, `last-administrator`.
  @discardableResult
  public func setActive(
    _ isActive: Bool, of handle: String, at time: String, by actor: String?
  ) throws(StoreError) -> Person {
    try change(handle, by: actor) { person, table in
      if !isActive { try table.requireAnotherAdministrator(than: person) }
      return ("UPDATE people SET active = ? WHERE id = ?", [isActive ? 1 : 0, person.row])
    }
  }

  private func change(
    _ handle: String, by actor: String?,
    _ statement: (Person, PeopleTable) throws -> (sql: String, arguments: StatementArguments)
  ) throws(StoreError) -> Person {
    try write { db in
      let table = PeopleTable(db, path: path)
      try table.requireActor(actor, for: .administer)
      let person = try table.known(handle)
      let (sql, arguments) = try statement(person, table)
      try db.execute(sql: sql, arguments: arguments)
      return try recorded(table.known(handle), .personChanged, by: actor, db)
    }
  }

  /// Records what became of a person, and returns them.
  private func recorded(
    _ person: Person, _ act: AuditEntry.Act, by actor: String?, _ db: Database
  ) throws -> Person {
    try record(
      AuditEntry(
        act, object: AuditEntry.Object(kind: "person", id: person.handle), by: actor,
        detail: ["role": .text(person.role.rawValue), "active": .flag(person.isActive)]), in: db)
    return person
  }
}
