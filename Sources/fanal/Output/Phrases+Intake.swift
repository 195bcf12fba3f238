internal import TextMatching

extension Phrases {
  static func watching(_ folders: [String], _ language: Language) -> String {
    let names = folders.joined(separator: ", ")
    return language == .french
      ? "Surveillance de \(names). Ctrl-C pour terminer."
      : "Watching \(names). Ctrl-C ends it."
  }

  static func watchEnded(_ language: Language) -> String {
    language == .french ? "Surveillance terminée." : "Watching has ended."
  }

  static func knownFiles(_ count: Int, _ language: Language) -> String {
    language == .french
      ? "\(count) fichiers déjà lus, non relus (--again les relit)"
      : "\(count) files were read before and not again (--again reads them)"
  }
}
