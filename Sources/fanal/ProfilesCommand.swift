internal import ArgumentParser
internal import Exchange
import Foundation
internal import ReportModel
internal import TextMatching

/// `fanal profiles`
struct ProfilesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profiles",
    abstract: said(
      "List the profiles of sources, with what they map.",
      "Lister les profils de sources et ce qu'ils mettent en correspondance."))
  @Flag(name: .long, help: .said("Print JSON lines.", "Afficher des lignes JSON."))
  var json = false
  @OptionGroup var language: LanguageOption

  func run() throws {
    let language = language.language
    let folder = ProfileOption.folder
    guard !ProfileOption.names.isEmpty else {
      Console.error(
        language == .french
          ? "Aucun profil dans \(folder); docs/intake.md dit comment en écrire un."
          : "No profile in \(folder); docs/intake.md says how to write one.")
      throw ExitStatus.failed
    }
    for name in ProfileOption.names {
      let profile = try ProfileOption.read("\(folder)/\(name).toml", language)
      Console.output(json ? line(profile) : text(profile, language))
    }
  }

  private func text(_ profile: IntakeProfile, _ language: Language) -> String {
    let french = language == .french
    var lines = ["\(profile.name)  \(french ? profile.title.fr : profile.title.en)"]
    for (field, column) in profile.columns.sorted(by: { $0.key < $1.key }) {
      lines.append("   \(field) ← \(column)")
    }
    for (field, value) in profile.constants.sorted(by: { $0.key < $1.key }) {
      lines.append("   \(field) = \(value)")
    }
    for (field, values) in profile.values.sorted(by: { $0.key < $1.key }) {
      lines.append(
        french
          ? "   \(field) : \(values.count) valeurs traduites".spacedAsFrench
          : "   \(field): \(values.count) values translated")
    }
    if !profile.markings.isEmpty {
      lines.append("   markings = \(profile.markings.joined(separator: "; "))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ profile: IntakeProfile) -> String {
    let object: [String: Any] = [
      "name": profile.name, "title": ["en": profile.title.en, "fr": profile.title.fr],
      "columns": profile.columns, "constants": profile.constants, "values": profile.values,
      "markings": profile.markings,
    ]
    let data = try? JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    return (data.map { String(decoding: $0, as: UTF8.self) } ?? "{}") + "\n"
  }
}
