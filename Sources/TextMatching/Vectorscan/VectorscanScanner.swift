internal import CVectorscan

/// Finds terms with Vectorscan in one pass over the folded text.
///
/// Each term is a literal with its spaces, so word edges need no check. The scanner may consist of
/// two databases: a base, often from the cache, and the terms that the base does not have.
public struct VectorscanScanner: TermScanner {
  /// Memory for one scan at a time.
  public final class Scratch {
    /// The library's memory; `nil` for a scanner without terms.
    let pointer: OpaquePointer?

    init(_ pointer: OpaquePointer?) { self.pointer = pointer }

    deinit { if let pointer { hs_free_scratch(pointer) } }
  }

  /// A database and what its literals stand for.
  struct Part: Sendable {
    let database: VectorscanDatabase
    let literals: FrozenArray<VectorscanLiteral>
    let terms: FrozenArray<Int32>

    /// - Parameter terms: The terms of each literal; none for literals that are no longer used.
    init(_ database: VectorscanDatabase, _ literals: [[UInt8]], terms: [[Int32]]) {
      self.database = database
      var first: Int32 = 0
      self.literals = FrozenArray(
        zip(literals, terms).map { literal, terms in
          defer { first += Int32(truncatingIfNeeded: terms.count) }
          return VectorscanLiteral(literal, firstTerm: first, termCount: terms.count)
        })
      self.terms = FrozenArray(Array(terms.joined()))
    }
  }

  let parts: [Part]

  /// Compiles a list of terms, which takes some tens of milliseconds per thousand.
  ///
  /// - Throws: `TermScannerError` where the library refuses a term.
  public init(terms: [Term]) throws {
    let patterns = TermPatterns(terms)
    parts =
      patterns.literals.isEmpty
      ? []
      : [
        Part(
          try VectorscanDatabase(compiling: patterns.literals), patterns.literals,
          terms: patterns.terms)
      ]
  }

  init(parts: [Part]) { self.parts = parts }

  /// Makes the memory that one worker needs.
  ///
  /// - Throws: `TermScannerError` where there is not enough memory.
  public func makeScratch() throws -> Scratch {
    var scratch: OpaquePointer?
    for part in parts where hs_alloc_scratch(part.database.pointer, &scratch) != HS_SUCCESS {
      if let scratch { hs_free_scratch(scratch) }
      throw TermScannerError(
        code: .noMemory, term: nil,
        description: "There is no memory for a scan; use fewer workers.")
    }
    return Scratch(scratch)
  }

  /// Replaces `hits` by the hits in a text; see `TermScanner`.
  public func scan(
    _ text: borrowing TextBuffer, scratch: inout Scratch, into hits: inout [TermHit]
  ) {
    hits.removeAll(keepingCapacity: true)
    guard let memory = scratch.pointer, !text.tokens.isEmpty else { return }
    text.tokens.withUnsafeBufferPointer { tokens in
      text.folded.withUnsafeBytes { folded in
        guard let first = tokens.baseAddress else { return }
        for part in parts {
          let context = VectorscanContext(
            tokens: first, count: tokens.count, part: part, hits: hits)
          // The context holds the only reference, so that adding a hit copies nothing.
          hits = []
          scan(part, folded, memory, context)
          // No swap: the optimizer of Swift 6.3 drops its store into what is destroyed next, and then
          // both sides release the same hits.
          hits = context.hits
        }
      }
    }
    if parts.count > 1 { hits.sort() } else { Self.sortNearly(&hits) }
  }

  private func scan(
    _ part: Part, _ folded: UnsafeRawBufferPointer, _ scratch: OpaquePointer,
    _ context: VectorscanContext
  ) {
    withExtendedLifetime(context) {
      // Block mode with a valid scratch has no failure left but a callback that stops it.
      _ = hs_scan(
        part.database.pointer, folded.bindMemory(to: CChar.self).baseAddress,
        UInt32(truncatingIfNeeded: folded.count), 0, scratch,
        { literal, _, end, _, context in
          if let context {
            Unmanaged<VectorscanContext>.fromOpaque(context).takeUnretainedValue()
              .add(literal: Int(literal), end: Int(end))
          }
          return 0
        }, Unmanaged.passUnretained(context).toOpaque())
    }
  }

  /// Sorts hits that came in the order of their ends: each has a short way to go.
  private static func sortNearly(_ hits: inout [TermHit]) {
    hits.withUnsafeMutableBufferPointer { hits in
      for index in hits.indices.dropFirst() {
        let hit = hits[index]
        var place = index
        while place > 0, hit < hits[place - 1] {
          hits[place] = hits[place - 1]
          place -= 1
        }
        hits[place] = hit
      }
    }
  }
}
