internal import ArgumentParser
import Foundation

/// `--store`: the file that keeps reports and assessments.
struct StoreOption: ParsableArguments {
  @Option(name: .long, help: "File of the store (default: $FANAL_STORE, else fanal.db).")
  var store: String?

  func validate() throws {
    if store == "" { throw ValidationError("--store needs the name of a file.") }
  }

  /// The store's path.
  var path: String {
    if let store { return store }
    let environment = ProcessInfo.processInfo.environment["FANAL_STORE"] ?? ""
    return environment.isEmpty ? "fanal.db" : environment
  }
}
