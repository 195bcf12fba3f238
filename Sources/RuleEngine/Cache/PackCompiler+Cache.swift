extension PackCompiler {
  /// Reads and compiles a pack, or takes it out of a cache.
  ///
  /// A pack out of the cache gives the same assessments as a compiled one. Of what its files say it
  /// holds everything but tests, word classes and phrases as text, which only
  /// `check(_:includesDrafts:)` reads.
  ///
  /// - Parameter cache: Where compiled packs are kept; `nil` to compile in any case.
  /// - Throws: `PackError` with all diagnostics when the pack has mistakes.
  public static func load(
    _ source: PackSource, cache: PackCache?
  ) throws(PackError) -> CompiledPack {
    guard let cache else { return try load(source) }
    let fingerprint = source.fingerprint
    if let known = cache.pack(for: source, fingerprint: fingerprint) { return known }
    let compiled = try load(source)
    cache.store(compiled, fingerprint: fingerprint)
    return compiled
  }

  /// Loads a pack without the rule files that have mistakes, whose codes every assessment will name,
  /// and without exceptions that have some.
  ///
  /// - Returns: The pack, and all mistakes of the files that were left out.
  /// - Throws: `PackError` when something else than a rule file has mistakes: word classes, cues,
  ///   steps, scripts and `pack.lua` are used by all rules.
  public static func loadSkippingBadRules(
    _ source: PackSource, cache: PackCache?
  ) throws(PackError) -> (pack: CompiledPack, diagnostics: [Diagnostic]) {
    var source = source
    var diagnostics: [Diagnostic] = []
    while true {
      do throws(PackError) {
        return (try load(source, cache: cache), diagnostics.sorted())
      } catch {
        let errors = error.diagnostics.filter { $0.severity == .error }
        guard error.code == .broken, !errors.isEmpty,
          errors.allSatisfy({
            let kind = PackSource.kind(of: $0.file)
            return kind == .rule || kind == .exception
          })
        else { throw error }
        // A code is unknown as long as the file that declares it is in the way.
        let first = errors.filter { $0.code != "unknown-code" }
        let bad = first.isEmpty ? errors : first
        diagnostics += bad
        source = source.leavingOut(Set(bad.map(\.file)))
      }
    }
  }
}
