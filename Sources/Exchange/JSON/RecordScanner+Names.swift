#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

internal import ReportModel

extension RecordScanner {
  static func duplicate(_ field: ReportField?, at position: Int) -> RecordProblem {
    RecordProblem(
      "duplicate-key", field: field, position: position,
      en: "A field name occurs twice in the record. Keep one of them.",
      fr: "Un nom de champ figure deux fois dans l'enregistrement. Gardez-en un seul.")
  }

  /// What a name stands for that is written with escapes.
  func escapedMeaning(_ name: UnsafePointer<UInt8>, count: Int) -> FieldNameTable.Meaning? {
    let text = Self.unescaped(name, count: count)
    var guess = 0
    return text.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.flatMap {
        names.meaning($0, count: bytes.count - Self.padding, guess: &guess)
      }
    }
  }

  private static let padding = 16

  /// A name without escapes, with `padding` zero bytes behind it.
  private static func unescaped(_ name: UnsafePointer<UInt8>, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count + padding) { buffer, size in
      guard let target = buffer.baseAddress else { return }
      target.initialize(from: name, count: count)
      let length = JSONEscape.unescape(target, count: count)
      (target + length).initialize(repeating: 0, count: padding)
      size = length + padding
    }
  }

  /// A further field whose name occurs twice.
  func duplicateExtra(_ base: UnsafePointer<UInt8>) -> RecordProblem? {
    if extras.count <= 12
      && !extras.contains(where: { $0.isNameEscaped || $0.detail != nil })
    {
      return duplicateAmongFew(base)
    }
    // Sorting keeps records with very many fields from costing quadratic time.
    var names = extras.enumerated().map { (name: name(of: $0.element, base), index: $0.offset) }
    names.sort { $0.name.lexicographicallyPrecedes($1.name) }
    var first: Int?
    for (left, right) in zip(names, names.dropFirst()) where left.name == right.name {
      first = min(first ?? .max, max(left.index, right.index))
    }
    return first.map { Self.duplicate(nil, at: Int(extras[$0].nameStart)) }
  }

  /// Compares every pair of names without escapes.
  private func duplicateAmongFew(_ base: UnsafePointer<UInt8>) -> RecordProblem? {
    for right in extras.indices {
      let length = extras[right].nameEnd - extras[right].nameStart
      for left in 0..<right where extras[left].nameEnd - extras[left].nameStart == length {
        let start = Int(extras[right].nameStart)
        if memcmp(base + Int(extras[left].nameStart), base + start, Int(length)) == 0 {
          return Self.duplicate(nil, at: start)
        }
      }
    }
    return nil
  }

  private func name(of extra: ExtraSpan, _ base: UnsafePointer<UInt8>) -> [UInt8] {
    if let detail = extra.detail { return Array(detail.rawValue.utf8) }
    let count = Int(extra.nameEnd - extra.nameStart)
    let start = base + Int(extra.nameStart)
    guard extra.isNameEscaped else {
      return Array(UnsafeBufferPointer(start: start, count: count))
    }
    return Array(Self.unescaped(start, count: count).dropLast(Self.padding))
  }
}
