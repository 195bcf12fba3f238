internal import CaseStore
internal import Exchange
internal import Foundation
internal import ReportModel

/// The files of a run, in order: those that were named, and those found in folders.
struct InputList {
  /// What is to be read.
  private(set) var files: [InputFile] = []
  /// What is passed over: files in folders whose format is not known, and empty folders.
  private(set) var unknown: [ExchangeError] = []
  /// Files in folders that were read before.
  private(set) var known = 0
  /// How files looked when their content was hashed.
  private var looks: [String: InputFile.Look] = [:]

  /// Finds the files of a run.
  ///
  /// - Throws: `ScreeningError` where a folder holds nothing that can be read.
  init(_ options: ScreeningOptions) throws(ScreeningError) {
    let own = [
      options.output, options.output.map(OutputFile.partialPath), options.rejects,
      RejectsWriter(path: options.rejects).reasonsPath, options.store,
    ].compactMap { $0 }
    var empty = 0
    for input in options.inputs {
      guard InputFolder.isFolder(input) else {
        files.append(InputFile(path: input))
        continue
      }
      let folder = InputFolder(input, own: own)
      if folder.files.isEmpty && folder.unknown.isEmpty && options.only == nil {
        unknown.append(.emptyFolder(input))
        empty += 1
      }
      files += folder.files.filter { options.only?.contains($0.path) ?? true }
      unknown += folder.unknown.filter { options.only?.contains($0) ?? true }
        .map { ExchangeError.unknownFormat($0) }
    }
    // An empty folder is named and passed over, unless there is nothing else.
    if empty == options.inputs.count, let error = unknown.first { throw .exchange(error) }
  }

  /// Hashes the files that were found in folders, so that they can be known another time.
  mutating func hashFound() {
    for index in files.indices where files[index].name != nil {
      let path = files[index].path
      looks[path] = InputFile.look(path)
      files[index].hash = Self.hash(path)
    }
  }

  /// Takes out the files that were found in folders and read before.
  ///
  /// - Throws: `StoreError` when the store fails.
  mutating func dropKnown(
    in store: CaseStore, reading: String, pack: PackIdentity
  ) throws(StoreError) {
    let read = try store.filesRead(files.compactMap(\.hash), reading: reading, pack: pack)
    let before = files.count
    files.removeAll { $0.hash.map(read.contains) ?? false }
    known = before - files.count
  }

  /// Of the files that were read without a reject, the hashes of those that are as they were when
  /// they were hashed.
  func unchanged(_ paths: [String]) -> [ContentHash] {
    let read = Set(paths)
    return files.filter { read.contains($0.path) && looks[$0.path] == InputFile.look($0.path) }
      .compactMap(\.hash)
  }

  /// The hash of a content; `nil` where it cannot be read, which reading will say.
  private static func hash(_ path: String) -> ContentHash? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    var hasher = ContentHasher()
    do {
      while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
        hasher.add([UInt8](piece))
      }
      return hasher.finish()
    } catch {
      return nil
    }
  }
}
