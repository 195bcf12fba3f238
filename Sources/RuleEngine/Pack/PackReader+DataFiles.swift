internal import ReportModel
internal import TextMatching

/// What is looked at in files of a pack that are no statements: thresholds of scripts, the document prior,
/// corpus figures.
extension PackReader {
  /// Warns of thresholds that a script reads and `pack.lua` does not set: the script would fail only
  /// when a report comes.
  static func checkThresholds(
    _ source: PackSource, _ pack: RulePack, _ collector: inout DiagnosticCollector
  ) {
    let known = pack.thresholds.keys.sorted()
    for file in source.files where PackSource.kind(of: file.path) == .assessment {
      let tokens = LuaTokenizer(source: file.content).tokens.filter { $0.kind != .comment }
      for (index, token) in tokens.enumerated().dropFirst(2)
      where token.kind == .name && tokens[index - 1].text == "."
        && tokens[index - 2].text == "thresholds" && !known.contains(token.text)
      {
        collector.report(
          "unset-threshold", Place(file.path, token.line), [token.text],
          suggestion: Suggestion.proposal(for: token.text, among: known), choices: known)
      }
    }
  }

  static func checkPrior(
    _ file: PackSource.File, _ protected: Set<String>, _ collector: inout DiagnosticCollector
  ) {
    do throws(DocumentPrior.Problem) {
      let features = try DocumentPrior(content: file.content).features.map(\.words)
      let bad = Set(features.filter { PriorFeature.holds($0, anyOf: protected) })
      if bad.isEmpty { return }
      let lines = String(decoding: file.content, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        let words = String(line.prefix { $0 != "\t" })
        if bad.contains(words) {
          collector.report("prior-protected-word", Place(file.path, index + 1), [words])
        }
      }
    } catch {
      collector.report(error.code, Place(file.path, error.line))
    }
  }

  /// Figures tell how good rules are and change nothing that they find, so that no mistake in them
  /// keeps a pack from being used.
  static func readFigures(
    _ source: PackSource, into pack: inout RulePack, _ collector: inout DiagnosticCollector
  ) {
    pack.figures = read(source.figures, &collector)
    pack.overlayFigures = read(source.overlayFigures, &collector)
    let codes = Set(pack.rules.map(\.code) + source.leftOut.map(\.code))
    for (file, figures) in [
      (source.figures, pack.figures), (source.overlayFigures, pack.overlayFigures),
    ] {
      for code in Set(figures.rows.map(\.code)).subtracting(codes).sorted() {
        collector.report("figures-without-rule", Place(file?.path ?? "", 1), [code])
      }
    }
    pack.addOverlayFigures()
  }

  private static func read(
    _ file: PackSource.File?, _ collector: inout DiagnosticCollector
  ) -> PackFigures {
    guard let file else { return PackFigures() }
    if let problem = file.problem {
      collector.report(problem, Place(file.path, 1), [file.path], severity: .warning)
      return PackFigures()
    }
    var badLines: [Int] = []
    let figures = PackFigures(content: file.content, badLines: &badLines)
    for line in badLines {
      collector.report("bad-figures-line", Place(file.path, line))
    }
    return figures
  }
}

extension RulePack {
  /// Takes what was measured with the overlay in the place of what came with the pack, but for rules
  /// that only the pack's own figures speak of as they are now.
  fileprivate mutating func addOverlayFigures() {
    let own = figures
    for code in Set(overlayFigures.rows.map(\.code)) {
      guard let rule = rule(code) else { continue }
      if case .current = own.standing(of: rule, in: self),
        case .outdated = overlayFigures.standing(of: rule, in: self)
      {
        continue
      }
      figures.keep(Set(figures.rows.map(\.code)).subtracting([code]))
      figures.set(overlayFigures.rows(of: code))
    }
    figures.note += overlayFigures.note
  }
}
