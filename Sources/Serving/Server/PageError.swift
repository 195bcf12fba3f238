internal import CaseStore
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import ReportModel
internal import TextMatching

/// Why a page is not shown, as the reader is told it.
struct PageError: Error, Sendable {
  var status: HTTPResponse.Status
  var message: LocalizedText
  /// Whether to offer the login instead.
  var asksForLogin = false

  init(_ status: HTTPResponse.Status, _ message: LocalizedText) {
    self.status = status
    self.message = message
  }

  init(_ status: HTTPResponse.Status, _ message: Message) { self.init(status, message.text) }

  /// Nobody is logged in.
  static var login: PageError {
    var error = PageError(.unauthorized, .loginNeeded)
    error.asksForLogin = true
    return error
  }

  /// The role does not allow it.
  static func notAllowed(_ role: Role) -> PageError {
    PageError(
      .forbidden,
      LocalizedText(
        en: LocalizedText(.roleMayNot, role.title.en).en,
        fr: LocalizedText(.roleMayNot, role.title.fr).fr))
  }

  /// There is no such page or report.
  static var notFound: PageError { PageError(.notFound, .nothingHere) }

  /// What the store refused.
  init(_ error: StoreError) {
    let status: HTTPResponse.Status =
      switch error.code {
      case .unknownReport, .unknownReference: .notFound
      case .notAllowed, .personInactive: .forbidden
      case .changedSince, .wrongState, .otherCount, .nothingToUndo, .personExists,
        .lastAdministrator, .firstAdministrator:
        .conflict
      case .badDecision, .badPerson, .badPassword, .badView, .unknownPerson, .personNeeded,
        .noIndex:
        .unprocessableContent
      case .locked, .diskFull: .serviceUnavailable
      default: .internalServerError
      }
    self.init(status, LocalizedText(en: error.english, fr: error.french))
  }
}
