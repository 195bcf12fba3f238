internal import ArgumentParser
internal import Exchange
import Foundation
internal import ReportModel
internal import TextMatching

/// `--profile`
struct ProfileOption: ParsableArguments {
  @Option(
    name: .long,
    help: .said(
      "How the source writes its reports: a name ('fanal profiles' lists them) or a .toml file.",
      "Façon dont la source écrit ses signalements : un nom (« fanal profiles » les liste) ou un "
        + "fichier .toml.", value: ("profile", "profil")))
  var profile: String?
  @Option(
    name: .long,
    help: .said(
      "The only sheet of workbooks that is read (default: all that are not hidden).",
      "La seule feuille lue des classeurs (par défaut : toutes celles qui ne sont pas masquées).",
      value: ("name", "nom")))
  var sheet: String?

  /// The folder of the profiles: `profiles` in the working folder, else beside the program, in a
  /// prefix (bin, share/fanal), or in the checkout that the program was built in.
  static var folder: String {
    var candidates = ["profiles"]
    let program = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    for step in ["", "../share/fanal/", "../../../"] {
      if let program {
        candidates.append(program.appendingPathComponent(step + "profiles").standardized.path)
      }
    }
    var isFolder: ObjCBool = false
    return candidates.first {
      FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && isFolder.boolValue
    } ?? "profiles"
  }

  /// The names of the profiles in the folder, sorted.
  static var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".toml") && !$0.hasPrefix(".") }
      .map { String($0.dropLast(5)) }.sorted()
  }

  /// The profile that was asked for; says what is wrong with it and ends the command.
  func load(_ language: Language) throws -> IntakeProfile? {
    guard let profile else { return nil }
    let isPath = profile.contains("/") || profile.hasSuffix(".toml")
    if !isPath && !Self.names.contains(profile) {
      let names = Self.names.joined(separator: ", ")
      Console.error(
        language == .french
          ? "Aucun profil ne s'appelle « \(profile) ». Il y a : \(names).".spacedAsFrench
          : "There is no profile “\(profile)”. There are: \(names).")
      throw ExitStatus.failed
    }
    return try Self.read(isPath ? profile : "\(Self.folder)/\(profile).toml", language)
  }

  /// Reads a profile, or says what is wrong with it and ends the command.
  static func read(_ path: String, _ language: Language) throws -> IntakeProfile {
    do throws(ExchangeError) {
      return try ProfileFile.read(path)
    } catch {
      Console.error(language == .french ? error.message.fr : error.message.en)
      throw ExitStatus.failed
    }
  }
}
