import Foundation

/// A program that is not part of Fanal, run as a process of its own with a limit on its time.
///
/// It gets no input and an environment of its own; what it prints is kept for the log only as far as it
/// can hold no text of a report: not at all.
struct ForeignProgram {
  /// The file of the program.
  let executable: URL

  /// Looks for a program: first where a variable of the environment points, then by names on `PATH`.
  ///
  /// A variable that is set is final: where it names no program, there is none.
  init?(variable: String, names: [String]) {
    let environment = ProcessInfo.processInfo.environment
    if let path = environment[variable] {
      guard !path.isEmpty, FileManager.default.isExecutableFile(atPath: path) else { return nil }
      executable = URL(fileURLWithPath: path)
      return
    }
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    for name in names {
      for folder in folders {
        let path = folder + "/" + name
        if FileManager.default.isExecutableFile(atPath: path) {
          executable = URL(fileURLWithPath: path)
          return
        }
      }
    }
    return nil
  }

  /// How a run ended.
  enum Outcome: Sendable, Hashable {
    /// With this exit code.
    case ended(Int32)
    /// With a signal that it did not expect.
    case crashed(Int32)
    /// It was stopped when its time was up.
    case timedOut
    /// It could not begin.
    case notStarted
  }

  /// Runs the program to its end, or stops it with all its children when its time is up.
  ///
  /// - Parameters:
  ///   - folder: Its working folder, its home and its place for temporary files.
  ///   - seconds: The limit.
  func run(_ arguments: [String], in folder: URL, seconds: Double) -> Outcome {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "HOME": folder.path, "TMPDIR": folder.path, "XDG_CONFIG_HOME": folder.path,
      "XDG_CACHE_HOME": folder.path, "LANG": "C.UTF-8",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      return .notStarted
    }
    let end = ContinuousClock.now + .seconds(seconds)
    while process.isRunning {
      if ContinuousClock.now > end {
        // Foundation gives a child a process group of its own, so its children go with it.
        let identifier = process.processIdentifier
        if getpgid(identifier) == identifier { kill(-identifier, SIGKILL) }
        kill(identifier, SIGKILL)
        process.waitUntilExit()
        return .timedOut
      }
      usleep(20_000)
    }
    process.waitUntilExit()
    return process.terminationReason == .exit
      ? .ended(process.terminationStatus) : .crashed(process.terminationStatus)
  }
}
