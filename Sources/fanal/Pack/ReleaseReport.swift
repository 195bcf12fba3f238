import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// Shows what a released pack says about itself.
struct ReleaseReport {
  var release: PackRelease
  var language: Language

  /// The manifest, one JSON object on several lines.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(release.manifest), as: UTF8.self) + "\n"
  }

  /// The same in words.
  func text(file: String) -> String {
    let manifest = release.manifest
    var lines = [
      row(
        "file", "fichier",
        "\(file) (\(SummaryText.number(release.bytes.count, language)) "
          + said("bytes)", "octets)")),
      row("pack", "paquet", manifest.name + " " + manifest.version),
      row("hash", "empreinte", manifest.hash),
      row("engine", "moteur", manifest.engine),
      row("rules", "règles", SummaryText.number(manifest.rules, language)),
      row("test sentences", "phrases d'essai", tests),
    ]
    if let since = manifest.since {
      let count = SummaryText.number(manifest.changes.count, language)
      lines.append(
        row(
          "changes", "changements",
          said(
            "\(count) since \(since.name) \(since.version)",
            "\(count) depuis \(since.name) \(since.version)")))
      lines += manifest.changes.map { change in
        TextWrapping.wrap(
          language == .french ? change.text.fr.spacedAsFrench : change.text.en,
          width: Console.width, indent: 2, hanging: 6)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var tests: String {
    guard let tests = release.manifest.tests else {
      return said("not run (--no-test)", "non vérifiées (--no-test)")
    }
    return Phrases.testSummary(passed: tests.passed, failed: 0, gaps: tests.gaps, language)
  }

  private func row(_ english: String, _ french: String, _ value: String) -> String {
    said(english, french).padded(to: 18) + value
  }
}
