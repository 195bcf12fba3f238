internal import ArgumentParser
internal import CaseStore
import Foundation
internal import TextMatching

/// `fanal people …`
struct PeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: said(
      "Keep the people who work with a store, and their roles.",
      "Tenir la liste des personnes qui travaillent avec un dépôt, et leurs rôles."),
    discussion: said(
      """
      Roles: administrator (everything), coordinator (also assigns, decides on many reports at once, \
      hands over, holds and makes backups), analyst (screens, reads, decides, exports), auditor (reads \
      only), trainer (never sees reports of a store). The first person of a store is an administrator, who adds the others. Nobody is \
      deleted, because what a person decided keeps their name.
      """,
      """
      Rôles : administrator (tout), coordinator (répartit aussi le travail, décide en lot, transmet, \
      retient et fait les sauvegardes), analyst (analyse, lit, décide, exporte), auditor (lit seulement), \
      trainer (ne voit jamais les signalements d'un dépôt). \
      La première personne d'un dépôt en a l'administration et ajoute les autres. Personne n'est \
      supprimé, car ce qu'une personne a décidé garde son nom.
      """),
    subcommands: [List.self, Add.self, SetRole.self, Deactivate.self, Activate.self],
    defaultSubcommand: List.self)
  @OptionGroup var language: LanguageOption
}

extension PeopleCommand {
  /// The role as an argument or an option.
  static let roleHelp = ArgumentHelp.said(
    "administrator, coordinator, analyst, trainer or auditor.",
    "Rôle : administrator, coordinator, analyst, trainer ou auditor.", value: ("role", "rôle"))

  /// Reads a role, or says which there are.
  @Sendable static func role(_ text: String) throws -> Role {
    guard let role = Role(rawValue: text) else {
      throw ValidationError(
        said(
          "A role is administrator, coordinator, analyst, trainer or auditor.",
          "Un rôle est administrator, coordinator, analyst, trainer ou auditor."))
    }
    return role
  }

  /// One person as a JSON line.
  static func line(_ person: Person) -> String {
    JSONLine.text([
      "handle": person.handle, "name": person.name, "role": person.role.rawValue,
      "active": person.isActive, "since": person.since,
    ])
  }

  /// Prints what became of a person.
  static func show(_ person: Person, json: Bool) {
    if json { return Console.output(line(person)) }
    let role = said(person.role.title.en, person.role.title.fr)
    let state = person.isActive ? "" : said(", not active", ", ne travaille plus ici")
    Console.output("\(person.handle)  \(person.name.plain), \(role)\(state)\n")
  }
}

extension PeopleCommand {
  /// `fanal people list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said("List people, by handle.", "Lister les personnes, par nom court."))
    @OptionGroup var store: StoreOption
    @Flag(name: .long, help: .said("Print JSON lines.", "Afficher des lignes JSON."))
    var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
      let store = try store.open(.readOnly)
      let people = try asking { () throws(StoreError) in try store.people() }
      if json {
        for person in people { Console.output(PeopleCommand.line(person)) }
        return
      }
      if people.isEmpty {
        Console.error(
          said(
            "Nobody yet. Begin with: fanal people add HANDLE --name NAME --role administrator",
            "Personne encore. Commencez par : "
              + "fanal people add NOM-COURT --name NOM --role administrator"))
      }
      let width = people.map(\.handle.count).max() ?? 0
      for person in people {
        let role = said(person.role.title.en, person.role.title.fr).padded(to: 16)
        let state = person.isActive ? "" : said("  (not active)", "  (ne travaille plus ici)")
        Console.output(
          "\(person.handle.padded(to: width))  \(role)\(person.since.prefix(10))  "
            + "\(person.name.plain)\(state)\n")
      }
    }
  }

  /// `fanal people add`
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said("Add a person.", "Ajouter une personne."))
    @Argument(
      help: .said(
        "The short name for --by.", "Le nom court pour --by.", value: ("handle", "nom court")))
    var handle: String
    @Option(
      name: .long, help: .said("The full name.", "Le nom complet.", value: ("name", "nom")))
    var name: String
    @Option(name: .long, help: PeopleCommand.roleHelp, transform: PeopleCommand.role)
    var role: Role
    @OptionGroup var by: PersonOption
    @OptionGroup var store: StoreOption
    @Flag(name: .long, help: .said("Print a JSON line.", "Afficher une ligne JSON."))
    var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
      let store = try store.open(.create)
      let person = try asking(store) { () throws(StoreError) in
        try store.addPerson(
          handle: handle, name: name, role: role, at: timeNow(), by: by.handle)
      }
      PeopleCommand.show(person, json: json)
    }
  }

  /// `fanal people role`
  struct SetRole: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "role",
      abstract: said("Give a person another role.", "Donner un autre rôle à une personne."))
    @Argument(help: .said("The person.", "La personne.", value: ("handle", "nom court")))
    var handle: String
    @Argument(help: PeopleCommand.roleHelp, transform: PeopleCommand.role)
    var role: Role
    @OptionGroup var by: PersonOption
    @OptionGroup var store: StoreOption
    @Flag(name: .long, help: .said("Print a JSON line.", "Afficher une ligne JSON."))
    var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
      let store = try store.open(.existing)
      let person = try asking(store) { () throws(StoreError) in
        try store.setRole(of: handle, to: role, at: timeNow(), by: by.handle)
      }
      PeopleCommand.show(person, json: json)
    }
  }

  /// `fanal people deactivate`
  struct Deactivate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Say that a person does not work with the store any more.",
        "Indiquer qu'une personne ne travaille plus avec le dépôt."))
    @OptionGroup var change: ActivityOptions

    func run() throws { try change.run(isActive: false) }
  }

  /// `fanal people activate`
  struct Activate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Say that a person works with the store again.",
        "Indiquer qu'une personne travaille de nouveau avec le dépôt."))
    @OptionGroup var change: ActivityOptions

    func run() throws { try change.run(isActive: true) }
  }

  /// What `deactivate` and `activate` take.
  struct ActivityOptions: ParsableArguments {
    @Argument(help: .said("The person.", "La personne.", value: ("handle", "nom court")))
    var handle: String
    @OptionGroup var by: PersonOption
    @OptionGroup var store: StoreOption
    @Flag(name: .long, help: .said("Print a JSON line.", "Afficher une ligne JSON."))
    var json = false
    @OptionGroup var language: LanguageOption

    func run(isActive: Bool) throws {
      let store = try store.open(.existing)
      let person = try asking(store) { () throws(StoreError) in
        try store.setActive(isActive, of: handle, at: timeNow(), by: by.handle)
      }
      PeopleCommand.show(person, json: json)
    }
  }
}
