internal import CaseStore
internal import TextMatching

/// The one way in which commands open stores: what a store has to say when it is opened (a key was made, texts were
/// sealed) is said on standard error.
extension CaseStore {
  /// Opens a store.
  ///
  /// - Throws: `StoreError`, for example `store-missing`.
  static func opened(
    _ path: String, _ mode: Mode, keys: StoreKeys = .ofEnvironment
  ) throws(StoreError) -> CaseStore {
    let store = try open(path: path, mode: mode, keys: keys)
    store.sayNotices()
    return store
  }

  /// Opens a store to look at what must be recorded as seen: to write where that is possible.
  ///
  /// - Throws: `StoreError`, for example `store-locked`.
  static func openedToRecord(_ path: String) throws(StoreError) -> CaseStore {
    let store = try openToRecord(path: path)
    store.sayNotices()
    return store
  }

  private func sayNotices() {
    for notice in notices { Console.error(Phrases.notice(notice, path, .ofProcess)) }
  }
}

extension StoreOption {
  /// Opens the store, or says why it cannot be opened and ends the command.
  func open(
    _ mode: CaseStore.Mode, keys: StoreKeys = .ofEnvironment
  ) throws(ExitStatus) -> CaseStore {
    try asking { () throws(StoreError) in try CaseStore.opened(path, mode, keys: keys) }
  }

  /// Opens the store to look at reports, where it can be so that the look is recorded.
  func openToRecord() throws(ExitStatus) -> CaseStore {
    try asking { () throws(StoreError) in try CaseStore.openedToRecord(path) }
  }
}
