import Foundation
import Testing

@testable import TextMatching

@Suite("Scan cache: compiled terms on disk")
struct ScanCacheTests {
  /// A folder of its own that is removed at the end.
  private final class Folder {
    let path = NSTemporaryDirectory() + "fanal-cache-\(UUID().uuidString)"

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func cache(engine: String = "1") -> ScanCache {
      ScanCache(folder: path, engineVersion: engine)
    }

    func file(_ role: String) throws -> URL {
      let names = try FileManager.default.contentsOfDirectory(atPath: path)
      let name = try #require(names.first { $0.hasSuffix(role) })
      return URL(fileURLWithPath: path + "/" + name)
    }

    func mode(_ path: String) throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return try #require(attributes[.posixPermissions] as? NSNumber).intValue
    }
  }

  private static func terms(_ count: Int) -> [Term] {
    (0..<count).map { Term(text: "term \(String($0, radix: 26)) passport", isPrefix: $0 % 10 == 9) }
  }

  private func hits(_ scanner: VectorscanScanner, _ text: String) throws -> [TermHit] {
    var scratch = try scanner.makeScratch()
    var hits: [TermHit] = []
    scanner.scan(read(text), scratch: &scratch, into: &hits)
    return hits
  }

  @Test("the first start compiles, the second loads")
  func loads() throws {
    let folder = Folder()
    let terms = Self.terms(100)
    let first = try folder.cache().scanner(terms: terms, pack: "standard")
    #expect(first.outcome.base == .rebuilt(.missing))
    #expect(first.outcome.compiledTerms == 100)
    let second = try folder.cache().scanner(terms: terms, pack: "standard")
    #expect(second.outcome.base == .loaded)
    #expect(second.outcome.delta == .empty)
    #expect(second.outcome.compiledTerms == 0)
    let text = "One term 1a passport, term 9 passports."
    #expect(try hits(second.scanner, text) == hits(first.scanner, text))
    #expect(try hits(second.scanner, text).count == 2)
  }

  @Test("files are private")
  func modes() throws {
    let folder = Folder()
    _ = try folder.cache().scanner(terms: Self.terms(10), pack: "standard")
    #expect(try folder.mode(folder.path) == 0o700)
    #expect(try folder.mode(folder.file("base").path) == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
  }

  @Test("one changed term of twenty thousand compiles only itself")
  func delta() throws {
    let folder = Folder()
    var terms = Self.terms(20_000)
    _ = try folder.cache().scanner(terms: terms, pack: "standard")
    terms[77] = Term(text: "another term")
    let changed = try folder.cache().scanner(terms: terms, pack: "standard")
    #expect(changed.outcome.base == .loaded)
    #expect(changed.outcome.delta == .rebuilt(.missing))
    #expect(changed.outcome.compiledTerms == 1)
    let again = try folder.cache().scanner(terms: terms, pack: "standard")
    #expect(again.outcome.base == .loaded && again.outcome.delta == .loaded)
    #expect(again.outcome.compiledTerms == 0)
    terms[78] = Term(text: "a third term")
    let third = try folder.cache().scanner(terms: terms, pack: "standard")
    #expect(third.outcome.delta == .rebuilt(.changed))
    #expect(third.outcome.compiledTerms == 2)
    let text = """
      Another term and term 2p passport, term 2z passport; a third term passport.
      Term 30 passports and another termite, term b passport.
      """
    let full = try VectorscanScanner(terms: terms)
    #expect(try hits(third.scanner, text) == hits(full, text))
    #expect(NaiveScanner(terms: terms).scan(read(text)) == (try hits(full, text)))
    #expect(try hits(full, text).count >= 3)
  }

  @Test("too many changes compile everything again")
  func outgrown() throws {
    let folder = Folder()
    var terms = Self.terms(100)
    _ = try folder.cache().scanner(terms: terms, pack: "standard")
    terms += (0..<10).map { Term(text: "new \($0)x") }
    let ten = try folder.cache().scanner(terms: terms, pack: "standard").outcome
    #expect(ten.base == .loaded && ten.compiledTerms == 10)
    terms.append(Term(text: "one more"))
    let eleven = try folder.cache().scanner(terms: terms, pack: "standard").outcome
    #expect(eleven.base == .rebuilt(.outgrown) && eleven.delta == .empty)
    #expect(eleven.compiledTerms == 111)
    let few = try folder.cache().scanner(terms: Self.terms(40), pack: "standard").outcome
    #expect(few.base == .rebuilt(.outgrown))
  }

  @Test("a damaged byte anywhere is noticed", arguments: [0, 5, 9, 20, 90, 200, -1, -200])
  func damaged(_ place: Int) throws {
    let folder = Folder()
    let terms = Self.terms(50)
    _ = try folder.cache().scanner(terms: terms, pack: "standard")
    let file = try folder.file("base")
    var bytes = [UInt8](try Data(contentsOf: file))
    bytes[place < 0 ? bytes.count + place : place] ^= 0x40
    try overwrite(file, bytes)
    let outcome = try folder.cache().scanner(terms: terms, pack: "standard").outcome
    #expect(outcome.base == .rebuilt(.damaged) || outcome.base == .rebuilt(.otherVersion))
    #expect(try folder.cache().scanner(terms: terms, pack: "standard").outcome.base == .loaded)
  }

  @Test("a file that was cut off is noticed", arguments: [0, 4, 30, 150, 400, -1])
  func truncated(_ length: Int) throws {
    let folder = Folder()
    let terms = Self.terms(50)
    _ = try folder.cache().scanner(terms: terms, pack: "standard")
    let file = try folder.file("base")
    let bytes = [UInt8](try Data(contentsOf: file))
    try overwrite(file, Array(length < 0 ? bytes.dropLast(-length) : bytes.prefix(length)))
    let outcome = try folder.cache().scanner(terms: terms, pack: "standard").outcome
    #expect(outcome.base == .rebuilt(.damaged))
  }

  private func overwrite(_ file: URL, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
  }

  @Test("another engine version compiles again, another pack has a file of its own")
  func versions() throws {
    let folder = Folder()
    let terms = Self.terms(20)
    _ = try folder.cache().scanner(terms: terms, pack: "standard")
    let newer = try folder.cache(engine: "2").scanner(terms: terms, pack: "standard").outcome
    #expect(newer.base == .rebuilt(.otherVersion))
    let other = try folder.cache(engine: "2").scanner(terms: terms, pack: "../other").outcome
    #expect(other.base == .rebuilt(.missing))
    let first = try folder.cache(engine: "2").scanner(terms: terms, pack: "standard").outcome
    #expect(first.base == .loaded)
  }

  @Test("a file of one pack under the name of another is not used")
  func swapped() throws {
    let folder = Folder()
    _ = try folder.cache().scanner(terms: Self.terms(20), pack: "one")
    let file = try folder.file("base")
    let bytes = [UInt8](try Data(contentsOf: file))
    try FileManager.default.removeItem(at: file)
    _ = try folder.cache().scanner(terms: Self.terms(20), pack: "two")
    try overwrite(try folder.file("base"), bytes)
    let outcome = try folder.cache().scanner(terms: Self.terms(20), pack: "two").outcome
    #expect(outcome.base == .rebuilt(.otherVersion))
  }

  @Test("files and folders that others can change are not trusted")
  func foreign() throws {
    let folder = Folder()
    let terms = Self.terms(20)
    _ = try folder.cache().scanner(terms: terms, pack: "standard")
    let file = try folder.file("base").path
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
    let open = try folder.cache().scanner(terms: terms, pack: "standard").outcome
    #expect(open.base == .rebuilt(.foreign) && open.isStored)
    #expect(try folder.mode(file) == 0o600)
    let target = folder.path + "/elsewhere"
    try FileManager.default.moveItem(atPath: file, toPath: target)
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: target)
    let link = try folder.cache().scanner(terms: terms, pack: "standard").outcome
    #expect(link.base == .rebuilt(.unreadable))
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.path)
    let shared = try folder.cache().scanner(terms: terms, pack: "standard").outcome
    #expect(shared.base == .rebuilt(.foreign) && !shared.isStored)
  }

  @Test("a folder that cannot be made never stops a start")
  func noFolder() throws {
    let cache = ScanCache(folder: "/dev/null/cache", engineVersion: "1")
    let (scanner, outcome) = try cache.scanner(terms: Self.terms(5), pack: "standard")
    #expect(!outcome.isStored)
    #expect(try hits(scanner, "term 1 passport").count == 1)
  }

  @Test("no terms need no file")
  func noTerms() throws {
    let folder = Folder()
    let (scanner, outcome) = try folder.cache().scanner(terms: [Term(text: "…")], pack: "p")
    #expect(outcome.base == .empty && outcome.compiledTerms == 0)
    #expect(try hits(scanner, "anything").isEmpty)
  }
}
