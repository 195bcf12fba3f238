internal import Hummingbird
internal import HummingbirdCore
internal import HTTPTypes
internal import TextMatching

/// The language of the reader: what they chose, else what their browser asks for, else that of the
/// program.
enum LanguageChoice {
  static let cookieName = "fanal-language"

  static func language(of request: Request, settings: ServerSettings) -> Language {
    if let cookie = request.cookies[cookieName], let language = Language(rawValue: cookie.value) {
      return language
    }
    let asked = request.headers[.acceptLanguage] ?? ""
    let ranked = asked.split(separator: ",").enumerated().compactMap {
      index, entry -> (language: Language, weight: Double, index: Int)? in
      let parts = entry.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
      guard let tag = parts.first,
        let language = Language(rawValue: String(tag.prefix(2)).lowercased())
      else { return nil }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap {
        Double($0.dropFirst(2))
      }
      return (language, weight ?? 1, index)
    }
    let best = ranked.min { ($1.weight, $0.index) < ($0.weight, $1.index) }
    return best?.language ?? settings.language
  }
}
