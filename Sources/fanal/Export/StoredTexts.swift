internal import CaseStore
internal import Disclosure
internal import Export
internal import ReportModel
internal import RuleEngine

/// Reads notes with the packs of the store, to hide what they name.
final class StoredReaders {
  private let packs: StoredTexts
  private var assessors: [ContentHash: Assessor] = [:]
  private var withheld = 0

  init(_ packs: StoredTexts) { self.packs = packs }

  /// The notes with names and numbers behind tokens; none where the pack cannot be read, for then nobody knows what
  /// would have to be hidden.
  func redacted(
    _ notes: [ReviewStanding.Note], on report: Report, pack: PackIdentity,
    _ redactor: inout Redactor?
  ) -> [ReviewStanding.Note] {
    guard let assessor = assessor(of: pack) else {
      withheld += notes.count
      return []
    }
    return notes.compactMap { note in
      var note = note
      let text = redactor?.redact(note: note.text, on: report) { assessor.assess($0) }
      guard let text else { return nil }
      note.text = text
      return note
    }
  }

  /// Says how many notes stay.
  func sayWithheld() {
    guard withheld > 0 else { return }
    Console.error(
      said(
        "\(withheld) notes left out: the store cannot read their packs, so names and numbers in them "
          + "could not be hidden.",
        "\(withheld) notes omises : le dépôt ne peut pas lire leurs paquets, et les noms et numéros "
          + "qu'elles contiennent n'ont donc pas pu être cachés."))
  }

  private func assessor(of pack: PackIdentity) -> Assessor? {
    if let known = assessors[pack.hash] { return known }
    guard let source = packs.source(of: pack),
      let compiled = try? PackCompiler.load(source, cache: .standard, hasTexts: false),
      let assessor = try? Assessor(pack: compiled)
    else { return nil }
    assessors[pack.hash] = assessor
    return assessor
  }
}

/// What the codes of stored packs mean; says once for each pack that the store has no texts of it.
final class StoredTexts {
  private let store: CaseStore

  /// Opens the store a second time, because the first connection is busy handing out reports.
  init(path: String) throws(StoreError) {
    store = try CaseStore.opened(path, .readOnly)
  }

  /// The files of a pack; `nil` where the store does not have all of them.
  func source(of pack: PackIdentity) -> PackSource? {
    guard let files = try? store.packFiles(of: pack.hash) else { return nil }
    let source = PackSource(
      name: pack.name, folder: pack.hash.description,
      files: files.map { .init(path: $0.path, content: $0.content) })
    return source.hash == pack.hash ? source : nil
  }

  /// The texts of a pack; none where it cannot be read.
  func texts(of hash: ContentHash) -> PackTexts {
    let short = hash.hexadecimal.prefix(12)
    do {
      let files = try store.packFiles(of: hash)
      if !files.isEmpty {
        return try PackTexts(
          PackSource(
            name: "", folder: "sha256:\(short)",
            files: files.map { .init(path: $0.path, content: $0.content) }))
      }
    } catch {
      // Told below; codes stand for themselves.
    }
    Console.error(
      said(
        "The store cannot say what the codes of pack sha256:\(short) mean; they stand for themselves.",
        "Le dépôt ne peut pas dire ce que signifient les codes du paquet sha256:\(short); ils restent "
          + "tels quels."))
    return PackTexts()
  }
}
