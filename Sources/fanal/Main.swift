internal import ArgumentParser
import Foundation
internal import Logging
internal import RuleEngine

/// The entry of the program: arguments in, exit code out.
///
/// Exit codes: 0 done; 1 done, and there is something to look at; 2 could not do the job.
@main
enum Main {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    // A file that is opened later must not take the place of a standard stream that is closed. What
    // takes it cannot be used as one, so that nothing is read or written for nothing.
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) == -1 {
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
    // Logs hold counts and names, never text of a report; $FANAL_LOG=info shows more of them.
    let level = ProcessInfo.processInfo.environment["FANAL_LOG"].flatMap {
      Logger.Level(rawValue: $0)
    }
    LoggingSystem.bootstrap { label in
      var handler = StreamLogHandler.standardError(label: label)
      handler.logLevel = level ?? .warning
      return handler
    }
    do {
      defer { PackCache.finishWriting() }
      var command = try Fanal.parseAsRoot()
      try command.run()
    } catch let status as ExitStatus {
      exit(status.rawValue)
    } catch {
      let code = Fanal.exitCode(for: error)
      if code.isSuccess {
        print(UsageText.text(for: error))
        exit(0)
      }
      Console.error(UsageText.text(for: error))
      exit(ExitStatus.failed.rawValue)
    }
  }
}

/// How a command ends when it does not end well.
enum ExitStatus: Int32, Error {
  /// Done, and there is something to look at.
  case lookAt = 1
  /// Could not do the job.
  case failed = 2
}

/// The root command.
struct Fanal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fanal",
    abstract: said(
      "Screens incoming reports for indicators of human trafficking.",
      "Relève des indicateurs de traite de personnes dans les signalements reçus."),
    discussion: said(
      """
      Indicators are what was observed, with the words that show it. They are never a verdict on a \
      person, and every decision is a person's.
      """,
      """
      Les indicateurs sont ce qui a été observé, avec les mots qui le montrent. Ils ne sont jamais \
      un verdict sur une personne, et toute décision revient à une personne.
      """),
    version: "fanal \(programVersion)",
    subcommands: [
      ScreenCommand.self, ExplainCommand.self, EvaluateCommand.self, PackCommand.self,
      LinksCommand.self, HandoverCommand.self, RunsCommand.self, ExportCommand.self,
      StoreCommand.self, ReplayCommand.self, PeopleCommand.self, ReviewCommand.self,
      SearchCommand.self, PreviewCommand.self, RedactCommand.self, RevealCommand.self,
      ProfilesCommand.self, ServeCommand.self, StatisticsCommand.self, ToolKitCommand.self,
    ])

  @OptionGroup var language: LanguageOption
}
