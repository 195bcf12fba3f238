internal import TextMatching
internal import ReportModel

/// Adds the words of an overlay to the lexicon of the pack.
struct OverlayWords {
  private(set) var pack: RulePack
  private(set) var collector: DiagnosticCollector
  private(set) var changes: [PackOverlay.Change] = []

  init(_ pack: RulePack, _ collector: DiagnosticCollector) {
    self.pack = pack
    self.collector = collector
  }

  /// Adds classes, members of classes, and aliases.
  ///
  /// - Parameter additions: The overlay's lexicon; its aliases are the pack's and then its own.
  mutating func add(_ additions: RulePack) {
    let shipped = pack.lexicon
    var resolver = ClassResolver(lexicon: [:])
    for (name, addition) in additions.lexicon.sorted(by: { $0.key < $1.key }) {
      var addition = addition
      let place = Place(
        addition.file, addition.line, in: name.split(separator: ".").last.map(String.init))
      if shipped[name] != nil, addition.members.values.joined().contains(where: \.isRemoved) {
        collector.report("overlay-removes", place, [name])
      }
      for (language, members) in addition.members {
        addition.members[language] = members.filter { member in
          if member.isRemoved { return shipped[name] == nil }
          do throws(ClassResolver.Problem) {
            _ = try resolver.forms(of: member.text, language: language)
            return true
          } catch {
            // Phrases of the pack would be reported in its place.
            collector.report(error.code, place, [error.name])
            return false
          }
        }
      }
      addition.uses = addition.uses.filter { use in
        guard pack.lexicon[use] != nil || additions.lexicon[use] != nil else {
          collector.report(
            "unknown-class", place, [use],
            suggestion: Suggestion.proposal(for: use, among: Array(pack.lexicon.keys)))
          return false
        }
        if use == name || isUsed(name, by: use) {
          collector.report("class-circle", place, [name])
          return false
        }
        return true
      }
      pack.lexicon[name, default: addition.emptied].merge(addition)
      changes.append(
        .init(
          kind: .words, subject: name, after: Self.summary(of: addition), file: addition.file,
          line: addition.line))
    }
    addAliases(additions)
  }

  private mutating func addAliases(_ additions: RulePack) {
    for alias in additions.aliases.dropFirst(pack.aliases.count) {
      let typed = Language.allCases.compactMap { language in
        alias.typed[language].map { "\(language.rawValue) +\($0.count)" }
      }
      changes.append(
        .init(
          kind: .spellings, subject: alias.words, after: typed.joined(separator: ", "),
          file: PackSource.overlayPrefix + "lexicon", line: 1))
    }
    if !additions.aliases.isEmpty { pack.aliases = additions.aliases }
  }

  /// Whether a class takes over another one, at once or through others.
  private func isUsed(_ name: String, by user: String) -> Bool {
    var seen: Set<String> = []
    var open = [user]
    while let next = open.popLast() {
      if next == name { return true }
      if seen.insert(next).inserted { open += pack.lexicon[next]?.uses ?? [] }
    }
    return false
  }

  /// `en +3, fr +2, people.family`.
  private static func summary(of addition: WordClass) -> String {
    let counts = Language.allCases.compactMap { language in
      addition.members[language].map { "\(language.rawValue) +\($0.count)" }
    }
    return (counts + addition.uses).joined(separator: ", ")
  }
}
