import Foundation

/// The built `fanal`, run as a process of its own.
enum Program {
  /// How a run ended and what it said.
  struct Outcome {
    var code: Int32
    var isCrash: Bool
    var output: String
    var error: String

    /// The lines of standard error that are not empty.
    var sentences: [String] { error.split(separator: "\n").map(String.init) }
  }

  /// A run took too long, or could not begin.
  struct Failure: Error { var reason: String }

  /// The folder of the whole package.
  static let root = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../..").standardized

  /// The program lies beside the bundle of the tests.
  static let executable: URL = {
    var folders = Bundle.allBundles.filter { $0.bundlePath.hasSuffix(".xctest") }
      .map { $0.bundleURL.deletingLastPathComponent() }
    if let test = Bundle.main.executableURL { folders.append(test.deletingLastPathComponent()) }
    folders.append(root.appendingPathComponent(".build/debug"))
    let candidates = folders.map { $0.appendingPathComponent("fanal") }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
      ?? candidates[candidates.count - 1]
  }()

  /// Starts the program; its output goes into files of the folder.
  ///
  /// - Parameter redirection: What a shell does with its streams before, such as `>&-`.
  static func start(
    _ arguments: [String], in folder: TemporaryFolder, input: Pipe? = nil,
    environment: [String: String] = [:], redirection: String? = nil
  ) throws -> Running {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    if let redirection {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", "exec \"$0\" \"$@\" " + redirection, executable.path] + arguments
    }
    process.currentDirectoryURL = folder.url
    var variables = ProcessInfo.processInfo.environment
    // What a test sees must not depend on who runs it.
    for name in ["LANG", "LC_ALL", "LC_MESSAGES", "FANAL_STORE", "FANAL_LOG"] {
      variables[name] = nil
    }
    variables["FANAL_PASSPHRASE_FILE"] = nil
    variables["XDG_CONFIG_HOME"] = folder.outside.appendingPathComponent("config").path
    variables["FANAL_CACHE"] = folder.outside.appendingPathComponent("cache").path
    variables.merge(environment) { _, new in new }
    process.environment = variables
    let name = UUID().uuidString
    let files = ["stdout", "stderr"].map { folder.outside.appendingPathComponent(name + "." + $0) }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = input ?? FileHandle.nullDevice
    try process.run()
    return Running(process: process, output: files[0], error: files[1])
  }

  /// Runs the program to its end.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, input: Data? = nil,
    environment: [String: String] = [:], redirection: String? = nil
  ) throws -> Outcome {
    var pipe: Pipe?
    if input != nil { pipe = Pipe() }
    let running = try start(
      arguments, in: folder, input: pipe, environment: environment, redirection: redirection)
    if let input, let pipe {
      // A program that ends early closes its end, which is no fault of the test.
      try? pipe.fileHandleForWriting.write(contentsOf: input)
      try? pipe.fileHandleForWriting.close()
    }
    return try running.wait()
  }

  /// A run that goes on.
  struct Running {
    let process: Process
    let output: URL
    let error: URL

    /// Waits for the end.
    func wait(seconds: Double = 300) throws -> Outcome {
      let end = Date.now.addingTimeInterval(seconds)
      while process.isRunning {
        if Date.now > end {
          kill(process.processIdentifier, SIGKILL)
          throw Failure(reason: "the program did not end")
        }
        Thread.sleep(forTimeInterval: 0.01)
      }
      process.waitUntilExit()
      func text(_ file: URL) throws -> String {
        String(decoding: try Data(contentsOf: file), as: UTF8.self)
      }
      return Outcome(
        code: process.terminationStatus, isCrash: process.terminationReason == .uncaughtSignal,
        output: try text(output), error: try text(error))
    }
  }
}
