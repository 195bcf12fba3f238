import Testing

@testable import CaseStore

@Suite("Errors")
struct StoreErrorTests {
  static let codes: [StoreError.Code] = [
    .locked, .readOnly, .noAccess, .diskFull, .notAStore, .schemaTooNew, .schemaTooOld, .missing,
    .folderMissing, .damaged, .notANumber, .unknownReference, .closed, .failed,
  ]

  @Test("Every error names the store and says what to do, in both languages", arguments: codes)
  func texts(code: StoreError.Code) {
    let error = StoreError(code, path: "data/fanal.db", detail: "report 7")
    for text in [error.english, error.french] {
      #expect(text.contains("data/fanal.db"))
      #expect(text.hasSuffix("."))
      #expect(text.count > 40)
    }
    #expect(error.english != error.french)
    #expect(error.description == error.english)
  }

  @Test("Every code is different")
  func distinct() {
    #expect(Set(Self.codes.map(\.rawValue)).count == Self.codes.count)
    #expect(Set(Self.codes.map { StoreError($0, path: "p").english }).count == Self.codes.count)
  }
}
