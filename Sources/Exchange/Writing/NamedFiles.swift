#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

internal import ReportModel

/// The files that a command reads and writes, checked for being different ones: a file that is written
/// must not be another one of the command under any of its names.
///
///     var files = NamedFiles()
///     try files.add("in.ndjson", as: .input)
///     try files.add("./in.ndjson", as: .output)    // throws
public struct NamedFiles {
  /// What a file is for.
  public enum Role: Sendable {
    /// Files that are read; several of them may be the same.
    case input
    /// Files that are written.
    case output, rejects, reasons, store, manifest, tokenMap, passphrase

    fileprivate var name: LocalizedText {
      switch self {
      case .input: LocalizedText(en: "an input", fr: "une entrée")
      case .output: LocalizedText(en: "the output", fr: "la sortie")
      case .rejects: LocalizedText(en: "the rejects", fr: "les rejets")
      case .reasons: LocalizedText(en: "the reasons of rejects", fr: "les motifs des rejets")
      case .store: LocalizedText(en: "the store", fr: "le dépôt")
      case .manifest: LocalizedText(en: "the manifest", fr: "le manifeste")
      case .tokenMap: LocalizedText(en: "the token map", fr: "la table de jetons")
      case .passphrase: LocalizedText(en: "the passphrase", fr: "la phrase de passe")
      }
    }
  }

  private var roles: [String: Role] = [:]

  /// No file yet.
  public init() {}

  /// Adds a file; `-` is a standard stream, and devices and pipes may be named twice. With a file that
  /// is written goes the one that it is until it is complete.
  ///
  /// - Throws: `ExchangeError` with the code `same-file` when it is there in another role, unless both
  ///   are inputs.
  public mutating func add(_ path: String, as role: Role) throws(ExchangeError) {
    if path == "-" {
      try add(key: Self.key(ofStream: role == .input ? STDIN_FILENO : STDOUT_FILENO), path, role)
      return
    }
    try add(key: Self.key(of: path), path, role)
    switch role {
    case .input, .store, .passphrase: break
    case .output, .rejects, .reasons, .manifest, .tokenMap:
      let partial = OutputFile.partialPath(of: path)
      try add(key: Self.key(of: partial), partial, role)
    }
  }

  private mutating func add(
    key: String?, _ path: String, _ role: Role
  ) throws(ExchangeError) {
    guard let key, let other = roles.updateValue(role, forKey: key) else { return }
    if other == .input && role == .input { return }
    throw ExchangeError(
      "same-file", path,
      en: "this file is \(other.name.en) and \(role.name.en) at once. Give each a file of its own.",
      fr:
        "ce fichier est à la fois \(other.name.fr) et \(role.name.fr). Donnez à chacun son fichier."
    )
  }

  /// The file behind a standard stream; `nil` for a terminal, a pipe or a closed one.
  private static func key(ofStream descriptor: Int32) -> String? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return "\(status.st_dev) \(status.st_ino)"
  }

  /// What tells a file from others: its place on the disk, or for one that is to be made the place of
  /// its folder and its name. `nil` for what is no plain file.
  private static func key(of path: String) -> String? {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else { return nil }
      return "\(status.st_dev) \(status.st_ino)"
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : "."
    guard stat(folder, &status) == 0 else { return path }
    return "\(status.st_dev) \(status.st_ino) \(parts.last ?? "")"
  }
}
