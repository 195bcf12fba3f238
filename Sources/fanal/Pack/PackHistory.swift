import Foundation

/// What git knows of a pack: how its files were when they were last committed.
enum PackHistory {
  /// The committed content of the files that differ from the last commit, by their paths in the pack;
  /// `nil` outside a git work tree, without git, and before the first commit.
  ///
  /// Only the local repository is read. Nothing that its configuration names is run.
  static func changedFiles(in folder: String) -> [String: [UInt8]]? {
    guard let list = git(["diff", "--name-only", "-z", "--relative", "HEAD", "--", "."], folder)
    else { return nil }
    var files: [String: [UInt8]] = [:]
    for name in list.split(separator: 0) {
      let path = String(decoding: name, as: UTF8.self)
      files[path] = git(["show", "HEAD:./" + path], folder)
    }
    return files
  }

  private static func git(_ arguments: [String], _ folder: String) -> [UInt8]? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let command = arguments[0]
    let plain = command == "diff" ? ["--no-ext-diff", "--no-textconv"] : ["--no-textconv"]
    process.arguments =
      [
        "git", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-C", folder,
        command,
      ]
      + plain + arguments.dropFirst()
    var environment = ProcessInfo.processInfo.environment
    environment["GIT_OPTIONAL_LOCKS"] = "0"
    environment["GIT_TERMINAL_PROMPT"] = "0"
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      return nil
    }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? [UInt8](data) : nil
  }
}
