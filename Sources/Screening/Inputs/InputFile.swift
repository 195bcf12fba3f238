internal import Foundation
internal import Exchange
internal import ReportModel

/// A file of a run.
struct InputFile: Sendable, Equatable {
  /// Where it is; `-` for standard input.
  var path: String
  /// What the report of a document is called: its path inside the folder in which it was found;
  /// `nil` for a file that was named itself.
  var name: String?
  /// The hash of its content, where it was found in a folder and there is a store to remember it.
  var hash: ContentHash?

  /// What is seen of a file without reading it.
  struct Look: Hashable, Sendable {
    var size: UInt64
    var changed: Date
  }

  /// How a file looks now; `nil` where it is gone.
  static func look(_ path: String) -> Look? {
    guard let facts = try? FileManager.default.attributesOfItem(atPath: path),
      let size = facts[.size] as? UInt64, let changed = facts[.modificationDate] as? Date
    else { return nil }
    return Look(size: size, changed: changed)
  }
}
