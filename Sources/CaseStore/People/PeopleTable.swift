internal import GRDB
internal import ReportModel

/// The table of people inside a transaction.
struct PeopleTable {
  private let db: Database
  private let path: String

  init(_ db: Database, path: String) {
    self.db = db
    self.path = path
  }

  /// Everybody, ordered by handle.
  func all() throws -> [Person] {
    try TableRow.all(db, of: "people", sql: "SELECT * FROM people ORDER BY handle").map(person)
  }

  /// Whether nobody was added yet.
  func isEmpty() throws -> Bool {
    try Row.fetchOne(db, sql: "SELECT 1 FROM people LIMIT 1") == nil
  }

  /// The person with a handle, active or not.
  func find(_ handle: String) throws -> Person? {
    try TableRow.first(
      db, of: "people", sql: "SELECT * FROM people WHERE handle = ?", arguments: [handle]
    ).map(person)
  }

  /// The person with a handle, active or not.
  ///
  /// - Throws: `unknown-person`.
  func known(_ handle: String) throws -> Person {
    guard let person = try find(handle) else { throw Self.unknown(handle, path) }
    return person
  }

  /// The person with a handle, when they are active and have a right.
  ///
  /// - Throws: `unknown-person`, `person-inactive`, `not-allowed`.
  @discardableResult
  func require(_ handle: String, for right: Right) throws -> Person {
    let person = try active(handle)
    guard person.role.allows(right) else { throw Self.notAllowed(person, right, path) }
    return person
  }

  /// The person with a handle, when they are active.
  ///
  /// - Throws: `unknown-person`, `person-inactive`.
  func active(_ handle: String) throws -> Person {
    let person = try known(handle)
    guard person.isActive else { throw Self.inactive(person, path) }
    return person
  }

  /// The same for a person who may not have been named.
  ///
  /// - Throws: also `person-needed`.
  @discardableResult
  func requireActor(_ handle: String?, for right: Right) throws -> Person {
    guard let handle else { throw Self.needed(path) }
    return try require(handle, for: right)
  }

  /// The person who does something; `nil` where nobody is named and the store has no people yet, which
  /// anybody may use who can open the file.
  ///
  /// - Throws: also `person-needed`.
  func actor(_ handle: String?, for right: Right) throws -> Person? {
    if handle == nil, try isEmpty() { return nil }
    return try requireActor(handle, for: right)
  }

  /// Refuses what would leave a store that nobody can administer.
  func requireAnotherAdministrator(than person: Person) throws {
    let others = try Int.fetchOne(
      db,
      sql: "SELECT count(*) FROM people WHERE role = 'administrator' AND active = 1 AND id <> ?",
      arguments: [person.row])
    if others == 0 { throw Self.lastAdministrator(path) }
  }

  private func person(_ row: TableRow) throws -> Person {
    try Person(
      row: row["id"], handle: row["handle"], name: row["name"], role: row.word("role"),
      isActive: row.isOne("active"), since: row["since"])
  }

  // MARK: - What is refused

  private static func unknown(_ handle: String, _ path: String) -> StoreError {
    StoreError(
      .unknownPerson, path: path, detail: handle,
      en: "The store \(path) has no person \"\(handle)\". 'fanal people list' shows them.",
      fr: "Le dépôt \(path) n'a personne du nom de « \(handle) ». "
        + "« fanal people list » donne la liste.")
  }

  static func inactive(_ person: Person, _ path: String) -> StoreError {
    StoreError(
      .personInactive, path: path, detail: person.handle,
      en: "\(person.handle) does not work with this store any more. "
        + "An administrator can change that: fanal people activate \(person.handle)",
      fr: "\(person.handle) ne travaille plus avec ce dépôt. "
        + "L'administration peut y remédier : fanal people activate \(person.handle)")
  }

  private static func notAllowed(_ person: Person, _ right: Right, _ path: String) -> StoreError {
    let (role, act) = (person.role.title, right.act)
    return StoreError(
      .notAllowed, path: path, detail: person.handle,
      en: "\(person.handle) (\(role.en)) may not \(act.en). "
        + "Ask somebody whose role allows it; 'fanal people list' shows the roles.",
      fr: "\(person.handle) (\(role.fr)) ne peut pas \(act.fr). "
        + "Adressez-vous à quelqu'un dont le rôle le permet; « fanal people list » montre les rôles."
    )
  }

  private static func needed(_ path: String) -> StoreError {
    StoreError(
      .personNeeded, path: path,
      en: "Say who does this: --by PERSON, or $FANAL_PERSON. The first person is added with: "
        + "fanal people add HANDLE --name NAME --role administrator",
      fr:
        "Dites qui le fait : --by PERSONNE, ou $FANAL_PERSON. La première personne s'ajoute avec : "
        + "fanal people add NOM-COURT --name NOM --role administrator")
  }

  static func exists(_ handle: String, _ path: String) -> StoreError {
    StoreError(
      .personExists, path: path, detail: handle,
      en: "The store has a person \"\(handle)\" already. Choose another handle.",
      fr: "Le dépôt a déjà une personne du nom de « \(handle) ». Choisissez un autre nom court.")
  }

  static func badPerson(_ path: String) -> StoreError {
    StoreError(
      .badPerson, path: path,
      en: "A handle is 1 to 32 letters without accents, digits, dots, hyphens and underscores, and "
        + "a person has a name of at most 200 characters.",
      fr: "Un nom court compte de 1 à 32 lettres sans accent, chiffres, points, traits d'union ou "
        + "soulignés, et une personne a un nom d'au plus 200 caractères.")
  }

  static func firstAdministrator(_ path: String) -> StoreError {
    StoreError(
      .firstAdministrator, path: path,
      en: "The first person of a store is an administrator: "
        + "fanal people add HANDLE --name NAME --role administrator",
      fr: "La première personne d'un dépôt en a l'administration : "
        + "fanal people add NOM-COURT --name NOM --role administrator")
  }

  private static func lastAdministrator(_ path: String) -> StoreError {
    StoreError(
      .lastAdministrator, path: path,
      en: "This is the last administrator of the store. Make somebody else one first.",
      fr: "C'est la dernière personne à administrer le dépôt. Donnez d'abord ce rôle à une autre.")
  }
}
