internal import ArgumentParser
internal import CaseStore
import Foundation
internal import RuleEngine
internal import ReportModel

/// `--by`: the person who does it.
struct PersonOption: ParsableArguments {
  @Option(
    name: .long,
    help: .said(
      "Who does this: a handle of 'fanal people' (default: $FANAL_PERSON).",
      "Qui le fait : un nom court de « fanal people » (par défaut : $FANAL_PERSON).",
      value: ("person", "personne")))
  var by: String?

  /// The handle; `nil` when nobody was named.
  var handle: String? {
    let name = by ?? ProcessInfo.processInfo.environment["FANAL_PERSON"] ?? ""
    return name.isEmpty ? nil : name
  }

  /// The person, when they have the right; else says what is missing and ends the command.
  func person(in store: CaseStore, for right: Right) throws(ExitStatus) -> Person {
    try asking(store) { () throws(StoreError) in try store.person(handle, for: right) }
  }

  /// The person, when they have the right; `nil` in a store that has no people yet, which anybody uses who can
  /// open the file. Else says what is missing and ends the command.
  func actor(in store: CaseStore, for right: Right) throws(ExitStatus) -> Person? {
    try asking(store) { () throws(StoreError) in try store.actor(handle, for: right) }
  }

  /// The person who reads; `nil` in a store that has no people yet, which anybody reads who can open
  /// the file.
  func reader(of store: CaseStore) throws(ExitStatus) -> Person? {
    try actor(in: store, for: .read)
  }
}

/// Calls a store; says what is wrong and ends the command.
///
/// - Parameter store: Where the call may name a person; proposes the one who was meant.
func asking<Value>(
  _ store: CaseStore? = nil, _ call: () throws(StoreError) -> Value
) throws(ExitStatus) -> Value {
  do {
    return try call()
  } catch {
    var text = said(error.english, error.french)
    if error.code == .unknownPerson, let people = try? store?.people(),
      let closest = Suggestion.closest(to: error.detail, among: people.map(\.handle))
    {
      text += said(" Did you mean \"\(closest)\"?", " Vouliez-vous dire « \(closest) »?")
    }
    Console.error(text)
    throw .failed
  }
}

/// The time in ISO 8601, UTC, with seconds, as stores keep it.
func timeNow() -> String { Date.now.ISO8601Format() }
