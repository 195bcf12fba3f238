internal import ReportModel

/// Writes one form of an export. Records come one at a time; none is kept.
protocol ReportExporter: AnyObject {
  /// Takes one report.
  ///
  /// - Throws: `ExportError`.
  func write(_ record: ExportRecord) throws(ExportError)

  /// Completes the bytes of the file, whose name comes later.
  ///
  /// - Throws: `ExportError`.
  func finish(_ counts: ExportCounts) throws(ExportError)
}

/// The texts of the packs that an export meets, each read once.
final class TextsOfPacks {
  private let read: (ContentHash) -> PackTexts
  private var known: [ContentHash: PackTexts] = [:]

  /// Reads the texts of a pack when they are asked for first.
  init(_ read: @escaping (ContentHash) -> PackTexts) { self.read = read }

  /// The texts of the pack with this hash.
  subscript(hash: ContentHash) -> PackTexts {
    if let texts = known[hash] { return texts }
    let texts = read(hash)
    known[hash] = texts
    return texts
  }

  /// The text of a step in any of the packs met; its code where none has it.
  func step(_ code: String) -> LocalizedText {
    let packs = known.sorted { $0.key.hexadecimal < $1.key.hexadecimal }
    return packs.lazy.compactMap { $0.value.steps[code] }.first
      ?? LocalizedText(en: code, fr: code)
  }

  /// The title of a rule in any of the packs met, the pack with the least hash first; its code where
  /// none has it.
  func title(of code: String) -> LocalizedText {
    let packs = known.sorted { $0.key.hexadecimal < $1.key.hexadecimal }
    return packs.lazy.compactMap { $0.value.titles[code] }.first
      ?? LocalizedText(en: code, fr: code)
  }
}
