internal import ReportModel
internal import TextMatching

/// The engines that can look for the terms of a pack; both find the same hits.
public enum ScanEngine: String, Sendable, CaseIterable {
  /// Our own, anchored at words: needs no compilation and is the fastest with large vocabularies.
  case portable
  /// Vectorscan (Debian `libvectorscan-dev`), whose compiled form is kept in a cache.
  case vectorscan
}

/// The scan of all terms of a pack by one of the engines.
enum PackScanner: Sendable {
  case portable(PortableScanner)
  case vectorscan(VectorscanScanner)

  /// The memory that one worker needs, for either engine.
  struct Scratch {
    fileprivate var portable: PortableScanner.Scratch?
    fileprivate var vectorscan: VectorscanScanner.Scratch?
  }

  /// The tables of our own engine; `nil` when it is the other one.
  var tables: PortableScanner? {
    if case .portable(let scanner) = self { return scanner }
    return nil
  }

  /// Makes the memory for one worker.
  ///
  /// - Throws: `TermScannerError` where there is not enough memory.
  func makeScratch() throws -> Scratch {
    switch self {
    case .portable(let scanner): Scratch(portable: scanner.makeScratch())
    case .vectorscan(let scanner): Scratch(vectorscan: try scanner.makeScratch())
    }
  }

  /// Replaces `hits` by the hits in a text, ordered by their first token.
  ///
  /// - Parameter scratch: Memory that this scanner has made.
  func scan(
    _ text: borrowing TextBuffer, scratch: inout Scratch, into hits: inout [TermHit]
  ) {
    switch self {
    case .portable(let scanner):
      // Moved out and back in, so that the memory is never copied.
      guard var memory = scratch.portable.take() else {
        preconditionFailure("the memory was made by another scanner")
      }
      scanner.scan(text, scratch: &memory, into: &hits)
      scratch.portable = memory
    case .vectorscan(let scanner):
      guard var memory = scratch.vectorscan else {
        preconditionFailure("the memory was made by another scanner")
      }
      scanner.scan(text, scratch: &memory, into: &hits)
    }
  }
}

extension CompiledPack {
  /// The same pack, scanned by Vectorscan.
  ///
  /// Compiling fifty thousand terms takes seconds, so the compiled form is kept in `folder`, and
  /// after a change of the pack only the new terms are compiled.
  ///
  /// - Throws: `PackError` when the library refuses the terms.
  public func scanningWithVectorscan(cache folder: String?) throws(PackError) -> CompiledPack {
    var copy = self
    do {
      if let folder {
        copy.scanner = .vectorscan(
          try ScanCache(folder: folder, engineVersion: identity.engine)
            .scanner(terms: terms, pack: identity.name).scanner)
      } else {
        copy.scanner = .vectorscan(try VectorscanScanner(terms: terms))
      }
    } catch {
      throw PackError(.noMemory, path: pack.source.folder)
    }
    return copy
  }
}
