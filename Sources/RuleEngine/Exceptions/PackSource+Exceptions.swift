import Foundation

/// Exceptions that lie beside a pack: where, which of them hold, and which do nothing.
public struct ExceptionFiles: Sendable {
  /// An exception that does nothing on the day.
  public struct Idle: Sendable {
    /// What its file says.
    public var exception: PackException
    /// Expired or waiting.
    public var state: PackException.State
    var content: [UInt8]
  }

  /// The folder as the user knows it; empty for a pack without exceptions.
  public internal(set) var folder = ""
  /// The day for which it was decided which exceptions hold; `nil` for a pack without exceptions.
  public internal(set) var day: CalendarDay?
  /// Where files lie that are not in the folder, by their paths in the pack.
  var elsewhere: [String: String] = [:]
  /// Exceptions that do nothing on that day, by name.
  public internal(set) var idle: [Idle] = []
}

extension PackSource {
  /// The name of the folder of exceptions, and how the paths of its files begin in a pack.
  public static let exceptions = "exceptions"

  /// Whether exceptions hold, or their files have mistakes.
  public var hasExceptions: Bool { files.contains { $0.path.hasPrefix(Self.exceptions + "/") } }

  /// The folder of exceptions that belongs to a pack by its place: its sibling.
  public static func exceptionsFolder(beside folder: String) -> String {
    let last = URL(fileURLWithPath: folder).lastPathComponent
    let trimmed = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    // "." and ".." say nothing of the folder above.
    guard trimmed == last || trimmed.hasSuffix("/" + last) else {
      return URL(fileURLWithPath: folder).standardized.deletingLastPathComponent()
        .appendingPathComponent(exceptions).path
    }
    return trimmed.dropLast(last.count) + exceptions
  }

  /// The same pack with the exceptions of a folder that hold on a day; the others are kept aside.
  ///
  /// Exceptions that hold are files of the pack, so that its hash, its stored form and what a store
  /// keeps of it change with them, and change back when they end. Files with mistakes are files of the
  /// pack as well, so that nothing is passed over in silence.
  ///
  /// - Parameter isOptional: Whether a folder that is not there means that there are none.
  /// - Throws: `PackError` when the folder cannot be read, or no Lua state can be made.
  public func addingExceptions(
    in folder: String, isOptional: Bool, on day: CalendarDay
  ) throws(PackError) -> PackSource {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    guard manager.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      if isOptional { return self }
      throw PackError(.noExceptions, path: folder)
    }
    guard let names = try? manager.contentsOfDirectory(atPath: folder) else {
      throw PackError(.unreadable, path: folder)
    }
    var result = self
    result.exceptions.folder = folder
    let files = names.sorted().filter { $0.hasSuffix(".lua") && !$0.hasPrefix(".") }
      .map { File(reading: folder + "/" + $0, path: Self.exceptions + "/" + $0) }
    if files.isEmpty { return result }
    result.exceptions.day = day
    var reader = try ExceptionReader()
    for file in files {
      guard let exception = try reader.read(file, on: day), exception.state(on: day) != .active
      else {
        result.files.append(file)
        continue
      }
      result.exceptions.idle.append(
        .init(exception: exception, state: exception.state(on: day), content: file.content))
    }
    result.files.sort { $0.path < $1.path }
    return result
  }

  /// The same pack with one more exception, whatever its dates; one of the same name gives way.
  public func addingException(at path: String, on day: CalendarDay) -> PackSource {
    let name = URL(fileURLWithPath: path).lastPathComponent
    var result = self
    let file = File(reading: path, path: Self.exceptions + "/" + name)
    result.files.removeAll { $0.path == file.path }
    result.exceptions.idle.removeAll { $0.exception.file == file.path }
    result.files.append(file)
    result.files.sort { $0.path < $1.path }
    result.exceptions.day = day
    result.exceptions.elsewhere[file.path] = path
    return result
  }
}
