public import ReportModel

extension PackReader {
  /// What `entities.lua` of a pack, and of its overlay, says of links, without reading its rules.
  ///
  /// - Returns: The rules; `nil` for a pack without such a file, in which nothing links.
  /// - Throws: `PackError` `pack-broken` with all mistakes of the file.
  public static func linkRules(of source: PackSource) throws(PackError) -> LinkRules? {
    var pack = RulePack(source: source)
    var collector = DiagnosticCollector(source)
    var isThere = false
    // The pack's own file stands before that of the overlay.
    let files = source.files.filter { PackSource.kind(of: $0.path) == .entities }
    for file in files.sorted(by: {
      !PackSource.isOfOverlay($0.path) && PackSource.isOfOverlay($1.path)
    }) {
      if let problem = file.problem {
        collector.report(problem, Place(file.path, 1), [file.path])
        continue
      }
      isThere = isThere || !PackSource.isOfOverlay(file.path)
      let outcome = try makeReader(source).read(file.content, name: file.path, kind: .entities)
      report(outcome, kind: .entities, file, &collector)
      var values = StatementValues(file: file.path, collector: collector)
      LinkDecoder.decode(outcome.statements, into: &pack.links, &values)
      collector = values.collector
    }
    let mistakes = collector.sorted()
    if mistakes.contains(where: { $0.severity == .error }) {
      throw PackError(.broken, path: source.folder, diagnostics: mistakes)
    }
    return isThere ? pack.links : nil
  }
}
