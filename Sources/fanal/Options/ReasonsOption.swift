internal import ArgumentParser
internal import CaseStore
internal import ReportModel
import Foundation

/// `--reasons`: the file of closing reasons.
struct ReasonsOption: ParsableArguments {
  @Option(
    name: .customLong("reasons"),
    help: .said(
      "File of closing reasons (default: policy/closing_reasons.tsv).",
      "Fichier des motifs de fermeture (par défaut : policy/closing_reasons.tsv).",
      value: ("file", "fichier")))
  var file: String?

  /// The file given, else that of the working folder, else that beside the program or of the checkout
  /// that it was built in.
  var path: String {
    if let file { return file }
    let standard = "policy/closing_reasons.tsv"
    let program = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    let beside = ["", "../share/fanal/", "../../../"].compactMap {
      program?.appendingPathComponent($0 + standard).standardized.path
    }
    return ([standard] + beside).first { FileManager.default.fileExists(atPath: $0) } ?? standard
  }

  /// The reasons, or says what is wrong with the file and ends the command.
  func read() throws(ExitStatus) -> ClosingReasons {
    guard FileManager.default.fileExists(atPath: path) else {
      Console.error(
        said(
          "\(path): there is no such file; name the file of closing reasons with --reasons.",
          "\(path) : ce fichier n'existe pas; indiquez le fichier des motifs avec --reasons."))
      throw .failed
    }
    guard let data = FileManager.default.contents(atPath: path),
      let text = String(validating: data, as: UTF8.self)
    else {
      Console.error(
        said(
          "\(path): cannot be read as UTF-8 text; name the file of closing reasons with --reasons.",
          "\(path) : illisible comme texte UTF-8; indiquez le fichier des motifs avec --reasons."))
      throw .failed
    }
    do {
      return try ClosingReasons(text: text)
    } catch {
      let place = error.line > 0 ? "\(path):\(error.line)" : path
      Console.error(said("\(place): \(error.message.en)", "\(place) : \(error.message.fr)"))
      throw .failed
    }
  }

  /// The reason with a code that a state accepts, or says which there are and ends the command.
  func require(_ code: String, for state: CaseState) throws(ExitStatus) -> ClosingReasons.Reason {
    let reasons = try read()
    let possible = reasons.reasons.filter { $0.states.contains(state) }
    if let reason = possible.first(where: { $0.code == code }) { return reason }
    let list = possible.map(\.code).joined(separator: ", ")
    Console.error(
      said(
        "\(path) has no reason \"\(code)\" for \(state.title.en). There are: \(list)",
        "\(path) n'a pas de motif « \(code) » pour « \(state.title.fr) ». Il y a : \(list)"))
    throw .failed
  }
}
