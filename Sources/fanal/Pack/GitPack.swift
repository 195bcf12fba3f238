import Foundation
internal import ReportModel
internal import RuleEngine

/// Reads a rule pack as it was at some revision of a git repository.
///
/// git runs as a process of its own, without a shell, so nothing in a name can command it. It only
/// reads, it fetches nothing from a network, and the working folder stays as it is.
struct GitPack {
  /// A pack that git cannot give.
  struct Failure: Error {
    var message: LocalizedText
  }

  /// The revision as the user named it.
  private let revision: String
  /// The commit that it stands for, 40 or 64 hexadecimal digits.
  let commit: String
  private let git: URL
  private let repository: String

  /// More than this is no rule pack.
  private static let mostFiles = 10_000
  private static let largestPack = 256 << 20

  /// Looks a revision up.
  ///
  /// - Parameters:
  ///   - revision: Any name that git knows: `HEAD~1`, a tag, the beginning of a commit.
  ///   - folder: A folder of the repository.
  /// - Throws: `Failure` when there is no git, no repository, or no such revision.
  init(revision: String, near folder: String) throws(Failure) {
    // git would take it for an option.
    guard !revision.hasPrefix("-"), !revision.isEmpty else { throw .unknownRevision(revision) }
    guard let git = Self.program else { throw .noGit(revision) }
    self.git = git
    self.revision = revision
    let top = try Self.run(git, ["-C", folder, "rev-parse", "--show-toplevel"])
    guard top.succeeded, let root = top.line else { throw .noRepository(revision, top.reason) }
    repository = root
    let found = try Self.run(
      git,
      ["-C", root, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"])
    guard found.succeeded, let commit = found.line, commit.allSatisfy(\.isHexDigit) else {
      throw .unknownRevision(revision)
    }
    self.commit = commit
  }

  /// The files of the pack in a folder of the repository.
  ///
  /// - Parameters:
  ///   - folder: The folder's path, absolute or from the working folder; it need not exist any more.
  ///   - withOverlay: Whether the local overlay beside it, at this revision, comes with it.
  /// - Throws: `Failure` when the revision has no pack there.
  func source(folder: String, withOverlay: Bool = false) throws(Failure) -> PackSource {
    try source(inRepository: path(of: folder), withOverlay: withOverlay)
  }

  /// The files of the pack in a folder.
  ///
  /// - Parameters:
  ///   - path: The folder's path from the top of the repository; empty for the top itself.
  ///   - withOverlay: Whether the local overlay beside it, at this revision, comes with it.
  /// - Throws: `Failure` when the revision has no pack there.
  func source(
    inRepository path: String, withOverlay: Bool = false
  ) throws(Failure) -> PackSource {
    let shown = revision + ":" + (path.isEmpty ? "." : path)
    var files = try files(inRepository: path, shown)
    guard files.contains(where: { $0.path == "pack.lua" }) else { throw .noPack(shown) }
    let parts = path.split(separator: "/")
    if withOverlay, !parts.isEmpty {
      let folder = (parts.dropLast() + ["local"]).joined(separator: "/")
      let added = try self.files(inRepository: folder, revision + ":" + folder)
      if added.contains(where: { $0.path == "overlay.lua" }) {
        files += added.map { PackSource.File(path: "local/" + $0.path, content: $0.content) }
      }
    }
    return PackSource(name: parts.last.map(String.init) ?? ".", folder: shown, files: files)
  }

  /// The files that belong to a pack or overlay in a folder; none for a folder that is not there.
  private func files(
    inRepository path: String, _ shown: String
  ) throws(Failure) -> [PackSource.File] {
    var arguments = ["-C", repository, "ls-tree", "-r", "-z", "--full-tree", commit]
    // Taken as it is: a star in the name of a folder is a star.
    if !path.isEmpty { arguments += ["--", path + "/"] }
    let listed = try Self.run(git, ["--literal-pathspecs"] + arguments)
    guard listed.succeeded else { throw .unreadable(shown, listed.reason) }
    let entries = Self.entries(listed.output, under: path)
    if entries.isEmpty { return [] }
    guard entries.count <= Self.mostFiles else { throw .tooLarge(shown) }
    let contents = try contents(of: entries.map(\.object), shown)
    return zip(entries, contents).map { PackSource.File(path: $0.path, content: $1) }
  }

  /// The path of a folder from the top of the repository.
  private func path(of folder: String) throws(Failure) -> String {
    let absolute = URL(fileURLWithPath: folder).standardizedFileURL
    let top = URL(fileURLWithPath: repository).resolvingSymlinksInPath().pathComponents
    // The folder itself may be gone; what is above it may be a link.
    for candidate in [absolute, absolute.resolvingSymlinksInPath()] {
      let parts = candidate.pathComponents
      if parts.starts(with: top) { return parts.dropFirst(top.count).joined(separator: "/") }
    }
    throw .outside(folder, repository)
  }

  // MARK: - What git says

  private struct Entry {
    var object: String
    var path: String
  }

  /// Reads `MODE SP TYPE SP OBJECT TAB PATH NUL` (git-ls-tree); links and submodules are no files of a
  /// pack.
  private static func entries(_ output: Data, under path: String) -> [Entry] {
    let prefix = path.isEmpty ? "" : path + "/"
    return output.split(separator: 0).compactMap { entry in
      guard let tab = entry.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let head = String(decoding: entry[..<tab], as: UTF8.self).split(separator: " ")
      let name = String(decoding: entry[entry.index(after: tab)...], as: UTF8.self)
      guard head.count == 3, head[0].hasPrefix("100"), head[1] == "blob", name.hasPrefix(prefix)
      else { return nil }
      let own = String(name.dropFirst(prefix.count))
      return PackSource.belongs(own) ? Entry(object: String(head[2]), path: own) : nil
    }
  }

  /// The contents of objects, all by one process (git-cat-file, "BATCH OUTPUT").
  private func contents(of objects: [String], _ shown: String) throws(Failure) -> [[UInt8]] {
    let asked = Data(objects.map { $0 + "\n" }.joined().utf8)
    let answer = try Self.run(git, ["-C", repository, "cat-file", "--batch"], input: asked)
    guard answer.succeeded else { throw .unreadable(shown, answer.reason) }
    guard answer.output.count <= Self.largestPack else { throw .tooLarge(shown) }
    var rest = [UInt8](answer.output)[...]
    var contents: [[UInt8]] = []
    for object in objects {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
        throw .unreadable(shown, "")
      }
      let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      let start = end + 1
      guard head.count == 3, head[0] == object, head[1] == "blob", let size = Int(head[2]),
        size >= 0, size < rest.endIndex - start
      else { throw .unreadable(shown, "") }
      contents.append(Array(rest[start..<start + size]))
      rest = rest[(start + size + 1)...]
    }
    return contents
  }

  // MARK: - The process

  private struct Answer {
    var succeeded: Bool
    var output: Data
    /// The first line of what git complains about.
    var reason: String

    /// The first line of the output.
    var line: String? {
      let text: String = .init(decoding: output, as: UTF8.self)
      return text.split(separator: "\n").first.map { String($0) }
    }
  }

  /// The program, by `PATH`.
  private static var program: URL? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let candidates: [String] = folders.filter { $0.hasPrefix("/") }.map { String($0) + "/git" }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
      .map { URL(fileURLWithPath: $0) }
  }

  private static func run(
    _ git: URL, _ arguments: [String], input: Data = Data()
  ) throws(Failure) -> Answer {
    let process = Process()
    process.executableURL = git
    process.arguments = ["--no-pager", "--no-replace-objects"] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging([
      // Messages in one language, no lock, no question, nothing from a network.
      "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0",
      "GIT_NO_LAZY_FETCH": "1",
    ]) { _, new in new }
    let (asked, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = asked
    process.standardOutput = output
    process.standardError = errors
    do {
      try process.run()
    } catch {
      throw .noGit(git.path)
    }
    // Each pipe holds little: all three are emptied and filled side by side.
    let complaints = Later { errors.fileHandleForReading.readDataToEndOfFile() }
    let writing = Later {
      try? asked.fileHandleForWriting.write(contentsOf: input)
      try? asked.fileHandleForWriting.close()
      return Data()
    }
    let read = output.fileHandleForReading.readDataToEndOfFile()
    _ = writing.value()
    let said = complaints.value()
    process.waitUntilExit()
    let reason = String(decoding: said, as: UTF8.self).split(separator: "\n").first ?? ""
    return Answer(
      succeeded: process.terminationReason == .exit && process.terminationStatus == 0,
      output: read, reason: String(reason))
  }

  /// Work of another thread.
  ///
  /// `@unchecked Sendable`: the result is set once before the signal and read once after it.
  private final class Later: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var result = Data()

    init(_ work: @escaping @Sendable () -> Data) {
      Thread.detachNewThread { [self] in
        result = work()
        done.signal()
      }
    }

    func value() -> Data {
      done.wait()
      return result
    }
  }
}

extension GitPack.Failure {
  private static func said(_ en: String, _ fr: String) -> Self {
    Self(message: LocalizedText(en: en, fr: fr.spacedAsFrench))
  }

  /// What git itself says is in English.
  private static func because(_ reason: String) -> String {
    reason.isEmpty ? "" : " (git: \(reason))"
  }

  fileprivate static func noGit(_ revision: String) -> Self {
    said(
      "\(revision): is no folder, file or stored pack, and git is not here to look for a revision of "
        + "this name; install git or give a folder.",
      "\(revision) : n'est ni un dossier, ni un fichier, ni un paquet du dépôt, et git n'est pas là "
        + "pour chercher une révision de ce nom; installez git ou donnez un dossier.")
  }

  fileprivate static func noRepository(_ revision: String, _ reason: String) -> Self {
    said(
      "\(revision): is no folder, file or stored pack, and this folder is in no git repository that "
        + "could have a revision of this name\(because(reason)).",
      "\(revision) : n'est ni un dossier, ni un fichier, ni un paquet du dépôt, et ce dossier n'est "
        + "dans aucun dépôt git qui aurait une révision de ce nom\(because(reason)).")
  }

  fileprivate static func unknownRevision(_ revision: String) -> Self {
    said(
      "\(revision): is no folder, no file, no pack of the store and no revision of this git "
        + "repository; 'git log' lists the revisions.",
      "\(revision) : n'est ni un dossier, ni un fichier, ni un paquet du dépôt, ni une révision de "
        + "ce dépôt git; « git log » liste les révisions.")
  }

  fileprivate static func noPack(_ shown: String) -> Self {
    said(
      "\(shown): has no pack.lua, so there is no rule pack at this place in this revision; name the "
        + "pack's folder with --pack or as REVISION:FOLDER.",
      "\(shown) : pas de pack.lua, donc pas de paquet de règles à cet endroit dans cette révision; "
        + "nommez son dossier avec --pack ou par RÉVISION:DOSSIER.")
  }

  fileprivate static func outside(_ folder: String, _ repository: String) -> Self {
    said(
      "\(folder): is not in the git repository \(repository); name the pack's folder as "
        + "REVISION:FOLDER.",
      "\(folder) : n'est pas dans le dépôt git \(repository); nommez le dossier du paquet par "
        + "RÉVISION:DOSSIER.")
  }

  fileprivate static func tooLarge(_ shown: String) -> Self {
    said(
      "\(shown): is too large for a rule pack; name the pack's own folder.",
      "\(shown) : est trop grand pour un paquet de règles; nommez son propre dossier.")
  }

  fileprivate static func unreadable(_ shown: String, _ reason: String) -> Self {
    said(
      "\(shown): git could not read it\(because(reason)); check the repository with 'git fsck'.",
      "\(shown) : git n'a pas pu le lire\(because(reason)); vérifiez le dépôt avec « git fsck ».")
  }
}
