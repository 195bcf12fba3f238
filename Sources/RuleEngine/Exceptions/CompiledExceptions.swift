internal import ReportModel
internal import TextMatching

/// The wordings of exceptions, compiled as the phrases of rules of their own.
///
/// So a wording means what it would mean in a rule file, and is found by the same matcher. The rules
/// of the pack are not in it, and it is not in theirs: a word of an exception must not change how a
/// misspelt word is read by rules, so that an exception can take findings away and do nothing else.
final class CompiledExceptions: Sendable {
  /// The number of a rule is that of its exception, the name of a phrase its place in the wordings.
  let pack: CompiledPack
  /// The exceptions, in the order of the pack.
  let list: [PackException]

  /// Takes what was compiled.
  init(_ list: [PackException], pack: CompiledPack) {
    self.list = list
    self.pack = pack
  }

  /// Compiles the exceptions of a pack with its shared classes.
  ///
  /// - Parameter pack: A pack read from its files: out of the cache it has no classes.
  /// - Returns: What was compiled and everything that is wrong with it; `nil` without exceptions.
  static func compile(
    _ list: [PackException], of pack: RulePack
  ) -> (compiled: CompiledExceptions, diagnostics: [Diagnostic])? {
    if list.isEmpty { return nil }
    let files = pack.source.files.filter { PackSource.kind(of: $0.path) == .exception }
    let source = PackSource(name: PackSource.exceptions, files: files)
    var own = RulePack(source: source)
    own.rules = list.map(\.rule)
    own.lexicon = pack.lexicon
    own.aliases = pack.aliases
    var compiler = PackCompiler(own, includesDrafts: true)
    let compiled = CompiledExceptions(list, pack: compiler.compile(own))
    return (compiled, compiler.collector.sorted())
  }

  /// Reports every wording that is a word for what people are and nothing else.
  ///
  /// - Throws: `PackError` when there is no memory.
  func checkProtectedWords(
    _ words: FairnessWords, _ collector: inout DiagnosticCollector
  ) throws(PackError) {
    var matcher = try ReportMatcher(pack: pack)
    var seen: Set<[Int32]> = []
    for language in Language.allCases {
      for form in words.lines.flatMap({ $0.members[language] ?? [] }).flatMap(\.forms) {
        matcher.read(
          Report(id: "word", narrative: form.text, language: language.rawValue))
        for phrase in matcher.phrases.matches.withMemory({ $0.map(\.phrase) }) {
          let rule = pack.phrases[Int(phrase)].rule
          guard seen.insert([phrase]).inserted, let place = wording(of: phrase) else { continue }
          collector.report(
            "exception-protected-word",
            place.place(
              in: list[Int(rule)].file, at: 0, length: place.text.unicodeScalars.count),
            [form.text])
        }
      }
    }
  }

  /// What a phrase was written as.
  private func wording(of phrase: Int32) -> Rule.PhraseText? {
    let compiled = pack.phrases[Int(phrase)]
    return list[Int(compiled.rule)].rule.phrases.first { $0.name == compiled.name }
  }
}

extension CompiledPack {
  /// The same pack with other exceptions.
  ///
  /// - Parameter list: Exceptions of this pack, which was read from its files.
  func replacingExceptions(with list: [PackException]) -> CompiledPack {
    var result = self
    result.take(list, CompiledExceptions.compile(list, of: pack)?.compiled)
    return result
  }
}
