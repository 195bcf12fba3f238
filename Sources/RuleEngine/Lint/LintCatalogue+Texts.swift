internal import ReportModel
internal import TextMatching

/// What a rule says of itself.
extension LintCatalogue {
  /// A draft, or a rule that is watched, that could not go live because a language lacks something.
  ///
  /// For a live rule the same is an error (`missing-language`).
  static func oneLanguageRule(_ context: inout LintContext) {
    for rule in context.rules.map(\.rule)
    where (rule.status == .draft || rule.status == .watch) && rule.myth == nil {
      for language in context.pack.languages {
        var missing: [String] = []
        if !rule.phrases.contains(where: { $0.language == language }) { missing.append("phrase") }
        for (verb, text) in [("title", rule.title), ("why", rule.why), ("ask", rule.ask)]
        where text.only(in: language).isEmpty && !(text.en + text.fr).isEmpty {
          missing.append(verb)
        }
        for kind in [RuleTest.Kind.hits, .misses] {
          let tests = rule.tests.filter { $0.kind == kind }
          if !tests.isEmpty, !tests.contains(where: { $0.language == language }) {
            missing.append(kind.rawValue)
          }
        }
        for verb in missing {
          context.collector.report(
            "one-language-rule", Place(rule.file, 1, in: verb), [verb, language.rawValue])
        }
      }
    }
  }

  /// A text that stands in both languages word for word.
  static func untranslated(_ context: inout LintContext) {
    for rule in context.rules.map(\.rule) {
      for (verb, text) in rule.namedTexts
      where text.en == text.fr && text.en.contains(where: \.isWhitespace) {
        context.collector.report("untranslated", Place(rule.file, 1, in: verb), [verb])
      }
    }
  }

  /// A text that its author meant to write later.
  static func placeholderText(_ context: inout LintContext) {
    for rule in context.rules.map(\.rule) {
      for (verb, text) in rule.namedTexts where [text.en, text.fr].contains(where: isPlaceholder) {
        context.collector.report("placeholder-text", Place(rule.file, 1, in: verb), [verb])
      }
    }
  }

  private static func isPlaceholder(_ text: String) -> Bool {
    let marks = ["todo", "tbd", "xxx", "lorem ipsum", "à compléter", "à faire", "à écrire"]
    let plain = text.lowercased().trimmingSpaces()
    if plain.isEmpty { return false }
    return !plain.contains { $0.isLetter || $0.isNumber }
      || marks.contains { plain == $0 || plain.hasPrefix($0 + " ") || plain.hasPrefix($0 + ":") }
  }

  /// A rule that runs and does not say where it comes from.
  static func noSource(_ context: inout LintContext) {
    for rule in context.rules.map(\.rule)
    where (rule.status == .live || rule.status == .watch) && rule.source.isEmpty {
      context.collector.report("no-source", Place(rule.file, 1, in: rule.verb))
    }
  }

  /// A rule without the date of its last change.
  static func noChangedDate(_ context: inout LintContext) {
    for rule in context.rules.map(\.rule) where rule.changed.isEmpty && rule.status != .draft {
      let isSaid = context.lines(of: rule.file).contains { $0.verb.text == "changed" }
      if isSaid { continue }  // It is no date, which is reported by itself.
      context.collector.report("no-changed-date", Place(rule.file, 1, in: rule.verb))
    }
  }

  /// A strong rule that nobody profits from.
  static func strongDraft(_ context: inout LintContext) {
    for rule in context.rules.map(\.rule) where rule.status == .draft && rule.strength == .strong {
      context.collector.report("strong-draft", Place(rule.file, 1, in: "strong"))
    }
  }

  /// A live rule that was not measured, or was measured when it looked for something else.
  ///
  /// In a pack that was never measured at all it is only a note.
  static func figures(_ context: inout LintContext) {
    let figures = context.pack.figures
    for rule in context.rules.map(\.rule) where rule.status == .live && rule.hasPhrases {
      let place = Place(rule.file, 1, in: "live")
      switch figures.standing(of: rule, in: context.pack) {
      case .current: break
      case .outdated(let day): context.collector.report("figures-outdated", place, [day])
      case .none:
        context.collector.report(
          "live-without-figures", place, severity: figures.rows.isEmpty ? .note : nil)
      }
    }
  }

  /// A live rule that nobody read but who wrote it, but for those of the standard pack, which is its
  /// own author.
  static func liveWithoutReviewer(_ context: inout LintContext) {
    for rule in context.rules.map(\.rule) where rule.status == .live && !rule.hasOtherReviewer {
      if context.pack.isOwnAuthor(of: rule) { continue }
      context.collector.report(
        "live-without-reviewer",
        Place(rule.file, 1, in: rule.reviewer.isEmpty ? "live" : rule.reviewer))
    }
  }

  /// A version that does not count.
  static func badVersion(_ context: inout LintContext) {
    // An overlay puts its own version behind that of the pack.
    let own = context.pack.overlay == nil ? nil : context.pack.version.firstIndex(of: "+")
    let version = own.map { String(context.pack.version[..<$0]) } ?? context.pack.version
    let parts = version.split(separator: ".", omittingEmptySubsequences: false)
    let isVersion =
      (1...3).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { $0 &- 0x30 <= 9 } }
    if version.isEmpty || isVersion { return }
    context.collector.report("bad-version", Place("pack.lua", 1, in: version), [version])
  }

  /// A rule that was changed under its old date, and a pack under its old version.
  ///
  /// Sentences and comments change nothing that a rule finds.
  static func changedSinceCommit(_ context: inout LintContext) {
    guard let committed = context.committed else { return }
    var changed = 0
    for file in context.files {
      guard let before = committed[file] else { continue }
      let kind = PackSource.kind(of: file)
      let verbs = Set((kind.flatMap { Prelude.verbs[$0] } ?? []).map(\.name))
      let old = RuleLine.lines(of: LuaTokenizer(source: before).tokens, verbs: verbs)
      let new = context.lines(of: file)
      if meaning(old) == meaning(new) { continue }
      changed += 1
      guard kind == .rule, let now = new.first(where: { $0.verb.text == "changed" }),
        let then = old.first(where: { $0.verb.text == "changed" }), now.name == then.name,
        let token = now.texts.first?.token
      else { continue }
      context.collector.report("changed-date", Place(file, token), [token.value])
    }
    guard changed > 0, let before = committed["pack.lua"] ?? context.content(of: "pack.lua") else {
      return
    }
    let old = LuaTokenizer(source: before).tokens
    let line = context.lines(of: "pack.lua").first { $0.verb.text == "version" }
    guard let token = line?.texts.first?.token,
      RuleLine.lines(of: old, verbs: ["version"]).first?.name == token.value
    else { return }
    context.collector.report(
      "changed-version", Place("pack.lua", token), [token.value, String(changed)])
  }

  /// What lines say, without sentences, the date and comments.
  private static func meaning(_ lines: [RuleLine]) -> [String] {
    let silent: Set = ["hits", "misses", "gaps", "test", "changed"]
    return lines.filter { !silent.contains($0.verb.text) }.flatMap { $0.tokens.map(\.text) }
  }
}

extension Rule {
  /// The verb of its first line.
  var verb: String { isContra ? "contra" : "indicator" }

  /// Its texts for people, by verb.
  var namedTexts: [(verb: String, text: LocalizedText)] {
    [("title", title), ("why", why), ("ask", ask), ("false_alarms", falseAlarms)]
      + (myth.map { [("myth", $0)] } ?? [])
  }
}

extension LocalizedText {
  /// The text of this language alone.
  func only(in language: Language) -> String { language == .french ? fr : en }
}

extension LintContext {
  /// The bytes of a file of the pack.
  func content(of file: String) -> [UInt8]? {
    pack.source.files.first { $0.path == file }?.content
  }
}
