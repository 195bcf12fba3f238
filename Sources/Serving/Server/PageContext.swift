internal import CaseStore
internal import Export
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import TextMatching

/// What is known of a request besides its head: who asks, in which language, and what a form says.
struct PageContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The language of the reader.
  var language = Language.english
  /// The session of the cookie, when the person may still work here.
  var session: Session?
  /// The person of the session.
  var person: Person?
  /// The fields of the form that was sent.
  var form = FormFields()
  /// The body of a request to the interface for programs.
  var body: [UInt8] = []

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
  }

  /// The words of the pages in the language of the reader.
  var words: PageWords { PageWords(language: language) }

  /// The person, when they are logged in and their role has a right.
  ///
  /// - Throws: `PageError` `login` or `notAllowed`.
  func person(for right: Right?) throws(PageError) -> Person {
    guard let person else { throw .login }
    if let right, !person.role.allows(right) { throw .notAllowed(person.role) }
    return person
  }
}

/// The router of the pages.
typealias PageRouter = Router<PageContext>
