internal import CaseStore
internal import ReportModel
internal import TextMatching

/// A store that a command shows something of, which the audit must know.
enum RecordedStore {
  /// Opens a store, records that its reports are read, and hands it out; nothing is shown before that is kept.
  ///
  /// A store on a medium that cannot be written (a backup on a disc, another account's file) is shown all
  /// the same, and it is said plainly that the act could not be recorded.
  ///
  /// - Parameters:
  ///   - purpose: The command that reads them.
  ///   - person: Who reads; needs the right to where the store has people.
  /// - Throws: `ExitStatus`, when it is said why: then nothing may be shown.
  static func open(
    path: String, purpose: String, by person: PersonOption, _ language: Language
  ) throws(ExitStatus) -> CaseStore {
    let store = try asking { () throws(StoreError) in try CaseStore.openedToRecord(path) }
    let reader = try person.reader(of: store)
    let entry = AuditEntry(
      .reportsRead, object: .store, by: reader?.handle, purpose: purpose)
    try asking(store) { () throws(StoreError) in try record(entry, in: store, language) }
    return store
  }

  /// The newest version of a report with its assessments, and the store, once its view is recorded; `nil` when
  /// the store has no such report.
  ///
  /// - Parameters:
  ///   - purpose: The command that shows it.
  ///   - person: Who looks; needs the right to read where the store has people.
  /// - Throws: `ExitStatus`, when it is said why: then nothing may be shown.
  static func report(
    id: String, _ option: StoreOption, purpose: String, by person: PersonOption,
    _ language: Language
  ) throws(ExitStatus) -> (report: StoredReport, store: CaseStore)? {
    let store = try option.openToRecord()
    let reader = try person.reader(of: store)
    return try asking(store) { () throws(StoreError) in
      guard let report = try store.report(id: id) else { return nil }
      try record(
        AuditEntry(
          .reportViewed, object: .report(id), by: reader?.handle, purpose: purpose,
          detail: ["version": .text(report.contentHash.description)]), in: store, language)
      return (report, store)
    }
  }

  /// Records an act before anything is shown; says plainly where it cannot be recorded.
  ///
  /// - Throws: `StoreError`: then nothing may be shown.
  static func record(
    _ entry: AuditEntry, in store: CaseStore, _ language: Language
  ) throws(StoreError) {
    guard !store.isReadOnly else {
      Console.error(Phrases.notRecorded(store.path, language))
      return
    }
    try store.record(entry)
  }
}
