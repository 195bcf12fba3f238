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
}
