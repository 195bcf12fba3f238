internal import CaseStore
internal import Foundation
internal import HTTPTypes
internal import ReportModel
public import RuleEngine
internal import Synchronization
internal import TextMatching

/// The rule files of the pack on disk, as the bench reads, tries and writes them.
///
/// The files are the truth: they are read anew for each answer, so that what another editor saves counts at
/// once, and what would overwrite it is refused.
public final class RuleDesk: Sendable {
  /// Reads the files of the pack, with its overlay and its exceptions.
  private let reload: @Sendable () throws -> PackSource
  /// Whether files may be written; not where the pack is one signed file.
  let isWritable: Bool
  private let shared = Mutex<Shared?>(nil)

  /// What all rules share, and the checker that knows it.
  private struct Shared {
    var files: [PackSource.File]
    var checker: RuleChecker
  }

  /// Makes a desk.
  ///
  /// - Parameters:
  ///   - isWritable: Whether rule files may be written.
  ///   - reload: Reads the files; throws `PackError` where that fails.
  public init(isWritable: Bool, reload: @escaping @Sendable () throws -> PackSource) {
    self.isWritable = isWritable
    self.reload = reload
  }

  /// One rule file as it is on disk.
  struct File: Sendable {
    let path: String
    let text: String
    /// Tells this content from any other.
    let digest: String
  }

  /// The paths of all rule files, in their order.
  func paths() throws -> [String] { try reload().files.map(\.path).filter(PackLinter.isRule) }

  /// A rule file.
  ///
  /// - Throws: `PageError` where the pack has no such rule file; a path is never put together from what a
  ///   reader sent.
  func file(_ path: String) throws -> File {
    let source = try reload()
    let content = source.files[try Self.index(of: path, in: source)].content
    guard let text = String(validating: content, as: UTF8.self) else {
      throw PageError(.unprocessableContent, LocalizedText(.benchNotUTF8, path))
    }
    return File(path: path, text: text, digest: Secret.digest(of: content))
  }

  private static func index(of path: String, in source: PackSource) throws(PageError) -> Int {
    guard PackLinter.isRule(path), let index = source.files.firstIndex(where: { $0.path == path })
    else { throw .notFound }
    return index
  }

  /// Tries a text in place of a rule file.
  ///
  /// - Parameters:
  ///   - report: What the rule is to read; `nil` for its own sentences alone.
  ///   - isThorough: Whether it is checked to the end, as before it is saved.
  func trial(
    _ path: String, _ text: String, on report: Report?, isThorough: Bool = true
  ) throws -> RuleTrial {
    var source = try reload()
    source.files[try Self.index(of: path, in: source)].content = Array(text.utf8)
    let edited = source
    return try checking(edited) { checker in
      try checker.trial(of: path, in: edited, on: report, triesWords: isThorough)
    }
  }

  /// The rule of the file on disk and that of a text, each with what all rules share; `nil` for one with
  /// mistakes.
  func packs(_ path: String, _ text: String) throws -> (saved: CompiledPack?, edited: CompiledPack?)
  {
    let source = try reload()
    var changed = source
    changed.files[try Self.index(of: path, in: source)].content = Array(text.utf8)
    let edited = changed
    return try checking(source) { checker in
      (try checker.pack(of: path, in: source), try checker.pack(of: path, in: edited))
    }
  }

  /// Calls with a checker that knows the shared files as they are now.
  private func checking<Value: Sendable>(
    _ source: PackSource, _ body: @Sendable (RuleChecker) throws -> Value
  ) throws -> Value {
    try shared.withLock { shared in
      let files = source.files.filter { !PackLinter.isRule($0.path) }
      let isSame =
        shared.map { known in
          known.files.count == files.count
            && zip(known.files, files).allSatisfy { $0.path == $1.path && $0.content == $1.content }
        } ?? false
      if !isSame { shared = Shared(files: files, checker: try RuleChecker(source)) }
      guard let checker = shared?.checker else {
        throw PageError(.internalServerError, .serverFailed)
      }
      return try body(checker)
    }
  }

  /// What became of saving.
  enum Saving: Sendable {
    case saved(File)
    /// Somebody else saved since the file was opened: what is on disk now.
    case conflict(File)
  }

  /// Writes a rule file, unless it is no longer what was opened.
  ///
  /// - Parameter seen: The digest of the file when it was opened.
  func save(_ path: String, _ text: String, seen: String) throws -> Saving {
    guard isWritable else { throw PageError(.forbidden, .benchReadOnly) }
    let source = try reload()
    let old = source.files[try Self.index(of: path, in: source)].content
    guard Secret.digest(of: old) == seen else { return .conflict(try file(path)) }
    switch PackFile.replace(source.place(of: path), old, with: Array(text.utf8)) {
    case .written: return .saved(try file(path))
    case .changedMeanwhile: return .conflict(try file(path))
    case .failed: throw PageError(.internalServerError, LocalizedText(.benchNotWritten, path))
    }
  }

  /// The whole pack as it is on disk; `nil` while it has mistakes.
  func compiled() throws -> CompiledPack? {
    do throws(PackError) {
      return try PackCompiler.load(try source(), cache: .standard, hasTexts: true)
    } catch {
      if error.code == .broken { return nil }
      throw error
    }
  }

  private func source() throws(PackError) -> PackSource {
    do {
      return try reload()
    } catch let error as PackError {
      throw error
    } catch {
      throw PackError(.unreadable, path: "")
    }
  }
}
