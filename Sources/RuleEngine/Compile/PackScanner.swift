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

  /// The tables of our own engine; `nil` when it is the other one.
  var tables: PortableScanner? {
    if case .portable(let scanner) = self { return scanner }
    return nil
  }

  /// Makes the scan of one worker.
  ///
  /// - Throws: `TermScannerError` where there is not enough memory.
  func makeScan() throws -> PackScan {
    switch self {
    case .portable(let scanner): PackScan(scanner)
    case .vectorscan(let scanner): try PackScan(scanner)
    }
  }
}

/// A scanner with the memory that one worker needs, so that no scanner meets the memory of another.
struct PackScan {
  private struct Portable {
    let scanner: PortableScanner
    var scratch: PortableScanner.Scratch

    mutating func scan(_ text: borrowing TextBuffer, into hits: inout [TermHit]) {
      scanner.scan(text, scratch: &scratch, into: &hits)
    }
  }

  private struct Vectorscan {
    let scanner: VectorscanScanner
    var scratch: VectorscanScanner.Scratch

    mutating func scan(_ text: borrowing TextBuffer, into hits: inout [TermHit]) {
      scanner.scan(text, scratch: &scratch, into: &hits)
    }
  }

  // One of the two. As cases of an enumeration the memory would be copied on its way out and back in.
  private var portable: Portable?
  private var vectorscan: Vectorscan?

  fileprivate init(_ scanner: PortableScanner) {
    portable = Portable(scanner: scanner, scratch: scanner.makeScratch())
  }

  fileprivate init(_ scanner: VectorscanScanner) throws {
    vectorscan = Vectorscan(scanner: scanner, scratch: try scanner.makeScratch())
  }

  /// Replaces `hits` by the hits in a text, ordered by their first token.
  mutating func scan(_ text: borrowing TextBuffer, into hits: inout [TermHit]) {
    portable?.scan(text, into: &hits)
    vectorscan?.scan(text, into: &hits)
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
