package import CaseStore
internal import Disclosure
package import Export
package import ReportModel
internal import RuleEngine

/// The packs that a store keeps, for what leaves it: what their codes mean, and what in notes has to be hidden.
package final class StoredPacks {
  private let store: CaseStore
  private var assessors: [ContentHash: Assessor] = [:]
  /// Packs that the store cannot say anything of, each once.
  package private(set) var missing: [ContentHash] = []

  /// - Parameter store: A connection of its own; the one that hands out reports is busy.
  package init(_ store: CaseStore) { self.store = store }

  /// The texts of a pack; none where it cannot be read: then its codes stand for themselves.
  package func texts(of hash: ContentHash) -> PackTexts {
    if let source = source(of: hash), let texts = try? PackTexts(source) { return texts }
    if !missing.contains(hash) { missing.append(hash) }
    return PackTexts()
  }

  /// The notes with names and numbers behind tokens; none where the pack cannot be read.
  func redacted(
    _ notes: [ReviewStanding.Note], on report: Report, pack: PackIdentity,
    _ redactor: inout Redactor?
  ) -> [ReviewStanding.Note] {
    guard let assessor = assessor(of: pack.hash) else { return [] }
    return notes.compactMap { note in
      var note = note
      let text = redactor?.redact(note: note.text, on: report) { assessor.assess($0) }
      guard let text else { return nil }
      note.text = text
      return note
    }
  }

  private func assessor(of hash: ContentHash) -> Assessor? {
    if let known = assessors[hash] { return known }
    guard let source = source(of: hash), source.hash == hash,
      let compiled = try? PackCompiler.load(source, cache: .standard, hasTexts: false),
      let assessor = try? Assessor(pack: compiled)
    else { return nil }
    assessors[hash] = assessor
    return assessor
  }

  private func source(of hash: ContentHash) -> PackSource? {
    guard let files = try? store.packFiles(of: hash), !files.isEmpty else { return nil }
    return PackSource(
      name: "", folder: "sha256:\(hash.hexadecimal.prefix(12))",
      files: files.map { .init(path: $0.path, content: $0.content) })
  }
}
