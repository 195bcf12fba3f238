internal import CaseStore
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// A rule pack as an argument names it: a folder, a built pack file, a pack of the store by the
/// beginning of its hash, or a revision of the git repository around the pack's folder.
struct PackReference {
  /// What the user wrote.
  var text: String
  /// The pack's folder; at this path a revision is looked into.
  var folder: String
  /// Stores to look for hashes in; those that do not exist are passed over.
  var stores: [String]
  /// Who reads a pack of a store that has people.
  var person: PersonOption?
  /// Whether the local overlay beside a pack comes with it, as for screening; `nil` leaves packs as they
  /// are.
  var overlays: Overlays?

  /// Which local overlays come with packs.
  enum Overlays {
    /// The folder `local` beside each.
    case beside
    /// This folder, for packs that have none of their own.
    case folder(String)
    /// None, and those that a store kept are left out as well.
    case leftOut
  }

  /// A pack that was found.
  struct Found {
    var source: PackSource
    /// Where it was found, for people: `rules/standard`, `HEAD~1 (1a2b3c4d5e6f)`.
    var place: String
  }

  /// So few digits of a hash are not taken for one.
  private static let fewestDigits = 6

  /// Finds the pack, or says what is wrong and ends the command.
  func resolve(_ language: Language) throws -> Found {
    do {
      return try found()
    } catch let error as PackError {
      Console.error(error.message.text(in: language))
    } catch let error as StoreError {
      Console.error(language == .french ? error.french : error.english)
    } catch let error as GitPack.Failure {
      Console.error(error.message.text(in: language))
    }
    throw ExitStatus.failed
  }

  private func found() throws -> Found {
    var found = try plain()
    switch overlays {
    case nil, .beside: break
    case .folder(let folder):
      if !found.source.hasOverlay { found.source = try found.source.adding(overlay: folder) }
    case .leftOut: found.source = found.source.withoutOverlay()
    }
    return found
  }

  /// Whether the overlay beside a pack is meant.
  private var takesBeside: Bool {
    if case .beside = overlays { return true }
    return false
  }

  private func plain() throws -> Found {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: text, isDirectory: &isFolder) {
      let path = isFolder.boolValue ? Self.packFolder(text) : text
      var source = try PackSource(folder: path)
      // A file that was built with an overlay has the one that is meant.
      if takesBeside, !source.hasOverlay, let overlay = PackSource.overlay(beside: path) {
        source = try source.adding(overlay: overlay)
      }
      return Found(source: source, place: path)
    }
    // git would take it for an option.
    if text.hasPrefix("-") { throw GitPack.Failure.option(text) }
    let stored = try packsOfStores()
    let isHash = text.hasPrefix(Self.hashMark)
    if isHash, stored.isEmpty { throw GitPack.Failure.noStoredPack(text, stores) }
    if let first = stored.first {
      if Set(stored.map(\.pack.hash)).count > 1 { throw GitPack.Failure.severalPacks(text) }
      if !isHash, (try? GitPack(revision: text, near: place)) != nil {
        throw GitPack.Failure.bothKinds(text)
      }
      return try load(first)
    }
    return try revision()
  }

  private static let hashMark = "sha256:"

  /// A folder that holds no pack itself stands for the standard pack in it.
  private static func packFolder(_ path: String) -> String {
    let manager = FileManager.default
    let inside = path == "." ? "rules/standard" : path + "/rules/standard"
    return !manager.fileExists(atPath: path + "/pack.lua")
      && manager.fileExists(atPath: inside + "/pack.lua") ? inside : path
  }

  // MARK: - Store

  private typealias Stored = (store: CaseStore, pack: PackIdentity)

  /// Packs whose hash begins with the text.
  private func packsOfStores() throws -> [Stored] {
    let digits =
      (text.hasPrefix(Self.hashMark) ? String(text.dropFirst(Self.hashMark.count)) : text)
      .lowercased()
    guard digits.count >= Self.fewestDigits, digits.allSatisfy(\.isHexDigit) else { return [] }
    var result: [Stored] = []
    for path in stores where FileManager.default.fileExists(atPath: path) {
      let store = try CaseStore.opened(path, .readOnly)
      for pack in try store.packs() where pack.hash.hexadecimal.hasPrefix(digits) {
        result.append((store, pack))
      }
    }
    return result
  }

  private func load(_ stored: Stored) throws -> Found {
    _ = try person?.reader(of: stored.store)
    let files = try stored.store.packFiles(of: stored.pack.hash)
    let short = stored.pack.hash.hexadecimal.prefix(12)
    let source = PackSource(
      name: stored.pack.name, folder: "sha256:\(short)",
      files: files.map { .init(path: $0.path, content: $0.content) })
    // What a run left out because of mistakes is part of its hash, and is not in the store.
    guard source.hash == stored.pack.hash else {
      throw GitPack.Failure.otherHash(String(short), stored.store.path)
    }
    return Found(source: source, place: "\(stored.store.path) (sha256:\(short))")
  }

  // MARK: - git

  /// Where git looks for a repository: the pack's folder, or the nearest one above it that exists.
  private var place: String {
    var url = URL(fileURLWithPath: folder).standardizedFileURL
    while !FileManager.default.fileExists(atPath: url.path), url.path != "/" {
      url.deleteLastPathComponent()
    }
    return url.path
  }

  private func revision() throws -> Found {
    // As git writes it: REVISION:FOLDER, the folder from the top of the repository.
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, !parts[0].isEmpty {
      let git = try GitPack(revision: String(parts[0]), near: place)
      let path = parts[1].split(separator: "/").filter { $0 != "." }.joined(separator: "/")
      let source = try git.source(inRepository: path, withOverlay: takesBeside)
      return Found(source: source, place: "\(source.folder) (\(git.commit.prefix(12)))")
    }
    let git = try GitPack(revision: text, near: place)
    let source = try git.source(folder: folder, withOverlay: takesBeside)
    return Found(source: source, place: "\(source.folder) (\(git.commit.prefix(12)))")
  }
}

extension GitPack.Failure {
  fileprivate static func option(_ text: String) -> Self {
    Self(
      message: LocalizedText(
        en:
          "\(text): begins with a dash, so it is the name of no revision; give another name of it.",
        fr: "\(text)\u{A0}: commence par un tiret, ce n'est donc pas le nom d'une révision; donnez "
          + "un autre de ses noms."))
  }

  fileprivate static func noStoredPack(_ text: String, _ stores: [String]) -> Self {
    let names = stores.joined(separator: ", ")
    return Self(
      message: LocalizedText(
        en: "\(text): no pack of \(names) has a hash that begins so; 'fanal runs' lists them. Give "
          + "at least 6 digits, and the store with --store.",
        fr: "\(text)\u{A0}: aucun paquet de \(names) n'a une empreinte qui commence ainsi; "
          + "«\u{A0}fanal runs\u{A0}» les liste. Donnez au moins 6 chiffres, et le dépôt avec "
          + "--store."))
  }

  fileprivate static func severalPacks(_ text: String) -> Self {
    Self(
      message: LocalizedText(
        en: "\(text): the hashes of several packs begin so; give more digits.",
        fr: "\(text)\u{A0}: les empreintes de plusieurs paquets commencent ainsi; donnez plus de "
          + "chiffres."))
  }

  fileprivate static func bothKinds(_ text: String) -> Self {
    Self(
      message: LocalizedText(
        en:
          "\(text): is a pack of the store and a git revision; write sha256:\(text) for the pack.",
        fr:
          "\(text)\u{A0}: est un paquet du dépôt et une révision git; écrivez sha256:\(text) pour "
          + "le paquet."))
  }

  fileprivate static func otherHash(_ hash: String, _ store: String) -> Self {
    Self(
      message: LocalizedText(
        en: "sha256:\(hash): \(store) does not have all files of this pack; it was used with "
          + "--skip-bad-rules, or the store is damaged.",
        fr:
          "sha256:\(hash)\u{A0}: \(store) n'a pas tous les fichiers de ce paquet; il a servi avec "
          + "--skip-bad-rules, ou le dépôt est abîmé."))
  }
}
