internal import Exchange
import Foundation
internal import RuleEngine
internal import Screening
internal import ReportModel
internal import TextMatching

/// `fanal screen --watch`: screens what comes into a folder, until it is told to end.
struct InboxLoop {
  let pack: CompiledPack
  let options: ScreeningOptions
  let json: Bool
  let language: Language

  /// Seconds between two looks; a file is read when it has not changed from one to the next.
  static let interval = 2.0

  /// Watches until SIGINT or SIGTERM. A run that is under way is finished first.
  ///
  /// - Returns: Whether there is something to look at.
  /// - Throws: `ExitStatus` where the store, the disk or the folder fails.
  func run() throws -> Bool {
    let stop = StopSignal()
    var watch = FolderWatch(
      folders: options.inputs, own: [options.rejects, options.store ?? ""])
    var needsLook = false
    Console.error(Phrases.watching(options.inputs, language))
    while !stop.isRequested {
      let ready: Set<String>
      do throws(ExchangeError) {
        ready = try watch.ready()
      } catch {
        Console.error(language == .french ? error.message.fr : error.message.en)
        throw ExitStatus.failed
      }
      if !ready.isEmpty, try screen(ready) { needsLook = true }
      stop.wait(seconds: Self.interval)
    }
    Console.error(Phrases.watchEnded(language))
    return needsLook
  }

  private func screen(_ ready: Set<String>) throws -> Bool {
    var options = options
    options.only = ready
    options.rejects = rejectsPath(options.rejects)
    let report = ScreenReport(language: language, rejects: options.rejects)
    do throws(ScreeningError) {
      let summary = try ScreeningRun(pack: pack, options: options).run { report.show($0) }
      report.finish(summary, json: json)
      return summary.needsLook
    } catch {
      report.clear()
      Console.error(Phrases.message(of: error, language))
      // A file that cannot be read waits for a person; the others still come.
      if case .exchange(let problem) = error, ready.contains(problem.file) { return true }
      throw ExitStatus.failed
    }
  }

  /// Each run has rejects of its own, so that none takes the place of earlier ones.
  private func rejectsPath(_ path: String) -> String {
    let stamp = Date.now.ISO8601Format().replacing("-", with: "").replacing(":", with: "")
    var name = path
    if name.hasSuffix(".rejects") { name.removeLast(".rejects".count) }
    return "\(name).\(stamp).rejects"
  }
}

/// SIGINT and SIGTERM as a wish that is looked at between two runs.
struct StopSignal {
  private var set = sigset_t()

  /// Holds both signals back from now on, for this thread and those that it makes.
  init() {
    sigemptyset(&set)
    sigaddset(&set, SIGINT)
    sigaddset(&set, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// Whether one of them has come.
  var isRequested: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return sigismember(&pending, SIGINT) == 1 || sigismember(&pending, SIGTERM) == 1
  }

  /// Waits, but not beyond a signal.
  func wait(seconds: Double) {
    let end = Date.now.addingTimeInterval(seconds)
    while !isRequested && Date.now < end { usleep(50_000) }
  }
}
