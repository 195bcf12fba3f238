internal import ArgumentParser
import Foundation
internal import LuaRuntime

extension PackCommand {
  /// `fanal pack try`
  struct Try: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "try",
      abstract: said(
        "Run files as chunks in the rule sandbox, and say how each ended.",
        "Exécuter des fichiers dans le bac à sable des règles et dire comment chacun a fini."),
      discussion: said(
        """
        One JSON line a file: file, outcome (ok, error or limit), limit (cpu, time or memory), \
        message and milliseconds. Exit 0: all ok. 1: some did not end ok. 2: a file cannot be read.
        """,
        """
        Une ligne JSON par fichier : file, outcome (ok, error ou limit), limit (cpu, time ou \
        memory), message et milliseconds. Code de sortie 0 : tout est bien. 1 : certains ont mal \
        fini. 2 : un fichier ne peut pas être lu.
        """))
    @Argument(help: .said("Lua files.", "Fichiers Lua.", value: ("file", "fichier")))
    var files: [String]
    @OptionGroup var language: LanguageOption

    func run() throws {
      let trial = ChunkTrial()
      var allOK = true
      var allRead = true
      for file in files {
        guard let source = FileManager.default.contents(atPath: file) else {
          allRead = false
          Console.error(
            file
              + said(
                ": cannot be read; check the name and the permissions.",
                " : lecture impossible; vérifiez le nom et les permissions."))
          continue
        }
        let outcome = trial.run([UInt8](source), name: file)
        if outcome.outcome != .ok { allOK = false }
        Console.output(Self.line(file, outcome))
      }
      if !allRead { throw ExitStatus.failed }
      if !allOK { throw ExitStatus.lookAt }
    }

    private struct Line: Encodable {
      var file: String
      var outcome: String
      var limit: String?
      var message: String
      var milliseconds: Int
    }

    private static func line(_ file: String, _ outcome: ChunkOutcome) -> String {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
      let value = Line(
        file: file, outcome: outcome.outcome.rawValue, limit: outcome.limit?.rawValue,
        message: outcome.message, milliseconds: outcome.milliseconds)
      return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
    }
  }
}
