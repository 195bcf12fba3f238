import Foundation
import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

@Suite("Pack cache: compiled packs on disk")
struct PackCacheTests {
  /// A folder of its own that is removed at the end.
  private final class Folder {
    let path = NSTemporaryDirectory() + "fanal-packs-\(UUID().uuidString)/fanal"

    deinit {
      let above = URL(fileURLWithPath: path).deletingLastPathComponent()
      try? FileManager.default.removeItem(at: above)
    }

    func cache(engine: String = "1", program: String = "a") -> PackCache {
      PackCache(folder: path, engine: engine, program: program)
    }

    func names() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }

    /// The only file.
    func file() throws -> URL {
      let names = try names()
      try #require(names.count == 1)
      return URL(fileURLWithPath: path).appendingPathComponent(names[0])
    }

    func mode(_ path: String) throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return try #require(attributes[.posixPermissions] as? NSNumber).intValue
    }

    /// Changes with every writing, because a file is written under another name first.
    func number() throws -> UInt64 {
      let attributes = try FileManager.default.attributesOfItem(atPath: try file().path)
      return try #require(attributes[.systemFileNumber] as? NSNumber).uint64Value
    }

    func write(_ bytes: some Sequence<UInt8>) throws {
      let file = try file()
      let handle = try FileHandle(forWritingTo: file)
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: Data(bytes))
      try handle.close()
    }
  }

  /// A pack with one live rule for the word *passport*, or another.
  private static func source(_ word: String = "passport") -> PackSource {
    var pack = TestPack(files: ["context/en.lua": "cue \"denied\" { forward = \"not, never\" }"])
    pack.files["indicators/test/papers.lua"] = """
      indicator "test.papers"
      status    "live"
      strength  "strong"
      profiles  "AL=M CL=-"
      dimension "exploitation"
      element   "means"
      forms     "labour"
      pillars   { protection = { en = "lost papers", fr = "papiers perdus" } }
      law       "CC 279.01; CC 402.1"
      author    "a test"
      title { en = "Papers taken", fr = "Papiers pris" }
      why   { en = "It ties a person.", fr = "Cela attache une personne." }
      ask   { en = "Who has them?", fr = "Qui les a?" }
      points(2.5)
      words "papers" { en = "~\(word), identity ~card", fr = "~\(word), ~carte d'identité" }
      phrase "taken" { en = "~take ... {papers}; {papers} ... 2 years", fr = "~prendre ... {papers}" }
      phrase "young" { en = "{age < 18}", fr = "{age < 18}" }
      flag_when("taken"):unless("young", "same sentence")
      hits   "He [took my passport]."
      hits   { fr = "Il [a pris mon passeport]." }
      misses "She is happy."
      misses { fr = "Elle est contente." }
      """
    return pack.source
  }

  private static let texts = [
    "He took my passport. Then he took her identity cards away.",
    "Il a pris mon passport; elle avait une carte d’identité.", "He did not take my passport.",
    "He takes passports of a girl who is 15 years old.", "My passport is 2 years old.",
    "Nothing to see.",
  ]

  private func assess(_ pack: CompiledPack) throws -> [Assessment] {
    let assessor = try Assessor(pack: pack)
    return Self.texts.map { assessor.assess(Report(id: "t", narrative: $0)) }
  }

  private func load(_ cache: PackCache, _ word: String = "passport") throws -> CompiledPack {
    try PackCompiler.load(Self.source(word), cache: cache)
  }

  // MARK: - What a pack out of the cache does

  @Test func `sentences, phrases and classes are there where they are asked for`() throws {
    let folder = Folder()
    let source = Self.source()
    let (first, _) = try PackCompiler.forTests(source, cache: folder.cache())
    let number = try folder.number()
    let (second, _) = try PackCompiler.forTests(source, cache: folder.cache())
    #expect(try folder.number() == number)
    let (written, read) = (try #require(first), try #require(second))
    #expect(read.pack.rules[0].tests.map(\.text) == written.pack.rules[0].tests.map(\.text))
    #expect(read.pack.rules[0].tests.map(\.marked) == written.pack.rules[0].tests.map(\.marked))
    #expect(read.pack.rules[0].tests.map(\.line) == written.pack.rules[0].tests.map(\.line))
    #expect(read.pack.rules[0].phrases.map(\.text) == written.pack.rules[0].phrases.map(\.text))
    #expect(read.patterns.map(\.text) == written.patterns.map(\.text))
    #expect(read.places.map(\.written) == written.places.map(\.written))
    #expect(
      read.pack.rules[0].classes["papers"]?.members[.french]?.map(\.text)
        == ["~passport", "~carte d'identité"])
    let results = try [written, read].map { pack in
      try PackTester(pack: pack).run().map { "\($0.line) \($0.passed) \($0.reason?.en ?? "")" }
    }
    #expect(results[0] == results[1] && results[0].count == 4)
    for text in Self.texts {
      let report = Report(id: "t", narrative: text)
      let reasons = try [written, read].map { pack in
        let trace = try #require(try Assessor(pack: pack).trace("test.papers", in: report))
        return RuleTraceText(trace, pack: pack, language: .english)?.reasons
      }
      #expect(reasons[0] == reasons[1])
    }
    // A start needs none of it.
    #expect(try load(folder.cache()).pack.rules[0].tests.isEmpty)
  }

  @Test func `drafts flag in tests, whoever wrote the file`() throws {
    var pack = TestPack("phrase \"p\" \"took it\"\nhits \"He [took it].\"")
    pack.files[TestPack.path, default: ""] += "status \"draft\"\n"
    let source = pack.source
    let report = Report(id: "t", narrative: "He took it.", language: "en")
    func flags(_ pack: CompiledPack) throws -> Bool {
      try !Assessor(pack: pack).assess(report).indicators.isEmpty
    }
    for testsFirst in [true, false] {
      let folder = Folder()
      for isTest in [testsFirst, !testsFirst, testsFirst] {
        if isTest {
          #expect(
            try flags(try #require(try PackCompiler.forTests(source, cache: folder.cache()).0)))
        } else {
          #expect(try !flags(try PackCompiler.load(source, cache: folder.cache())))
        }
      }
    }
  }

  @Test func `the standard pack out of the cache gives the same assessments`() throws {
    struct Line: Decodable {
      var id, narrative: String
      var title, language, source_type, province: String?
    }
    let folder = Folder()
    let source = try PackSource(folder: StandardPack.folder)
    let compiled = try PackCompiler.load(source, cache: folder.cache())
    let number = try folder.number()
    let cached = try PackCompiler.load(source, cache: folder.cache())
    #expect(try folder.number() == number)
    #expect(cached.identity == compiled.identity)
    #expect(cached.terms == compiled.terms)
    let (first, second) = (try Assessor(pack: compiled), try Assessor(pack: cached))
    let file = StandardPack.root.appendingPathComponent("Tests/Fixtures/samples/inputs.ndjson")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.count > 100)
    for line in lines {
      let line = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      let report = Report(
        id: line.id, narrative: line.narrative, title: line.title ?? "",
        language: line.language ?? "", sourceType: line.source_type ?? "",
        province: line.province ?? "")
      #expect(first.assess(report) == second.assess(report), "\(line.id)")
    }
  }

  @Test func `what rules say about themselves is kept`() throws {
    let folder = Folder()
    let compiled = try load(folder.cache())
    let cached = try load(folder.cache())
    #expect(cached.identity.hash == Self.source().hash)
    #expect(cached.pack.name == "test")
    #expect(cached.pack.thresholds == compiled.pack.thresholds)
    #expect(cached.pack.weights == compiled.pack.weights)
    let rule = try #require(cached.pack.rule("test.papers"))
    let original = try #require(compiled.pack.rule("test.papers"))
    #expect(rule.status == .live && rule.strength == .strong && rule.dimension == .exploitation)
    #expect(rule.profiles == original.profiles && rule.profiles[.childLabour] == .some(nil))
    #expect(rule.element == .means && rule.forms == ["labour"] && rule.points == 2.5)
    #expect(rule.law == ["CC 279.01", "CC 402.1"] && rule.author == "a test")
    #expect(rule.pillars == original.pillars && rule.pillars.count == 1)
    #expect([rule.title, rule.why, rule.ask] == [original.title, original.why, original.ask])
    #expect(rule.accepts == original.accepts && !rule.hasCheck && rule.myth == nil)
  }

  @Test func `without a cache nothing is written`() throws {
    #expect(try assess(try PackCompiler.load(Self.source(), cache: nil)).count == Self.texts.count)
  }

  // MARK: - Which files are used

  @Test func `files are private`() throws {
    let folder = Folder()
    _ = try load(folder.cache())
    #expect(try folder.mode(folder.path) == 0o700)
    #expect(try folder.mode(folder.file().path) == 0o600)
  }

  @Test func `a second start takes the file as it is`() throws {
    let folder = Folder()
    let expected = try assess(try load(folder.cache()))
    #expect(expected[0].indicators.first?.evidence.count == 2)
    let number = try folder.number()
    #expect(try assess(try load(folder.cache())) == expected)
    #expect(try folder.number() == number)
  }

  @Test func `a changed rule gets a file of its own, and the old one still serves`() throws {
    let folder = Folder()
    let old = try assess(try load(folder.cache()))
    let new = try assess(try load(folder.cache(), "visa"))
    #expect(old != new)
    #expect(try folder.names().count == 2)
    #expect(try assess(try load(folder.cache())) == old)
    #expect(try assess(try load(folder.cache(), "visa")) == new)
    #expect(try folder.names().count == 2)
  }

  @Test(arguments: [("2", "a"), ("1", "b")])
  func `a file of another engine or program is written again`(
    _ engine: String, _ program: String
  ) throws {
    let folder = Folder()
    let expected = try assess(try load(folder.cache()))
    let number = try folder.number()
    #expect(try assess(try load(folder.cache(engine: engine, program: program))) == expected)
    #expect(try folder.number() != number)
  }

  @Test func `a file that others may read is written again`() throws {
    let folder = Folder()
    let expected = try assess(try load(folder.cache()))
    let path = try folder.file().path
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(try assess(try load(folder.cache())) == expected)
    #expect(try folder.mode(path) == 0o600)
  }

  @Test func `a broken pack is never kept`() throws {
    let folder = Folder()
    var source = Self.source()
    source.files.append(.init(path: "indicators/test/b.lua", content: Array("x".utf8)))
    #expect(throws: PackError.self) { try PackCompiler.load(source, cache: folder.cache()) }
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  @Test func `the oldest of more than eight packs go`() throws {
    let folder = Folder()
    let words = (0..<10).map { "word" + String(UnicodeScalar(UInt8(ascii: "a") + $0)) }
    for word in words { _ = try load(folder.cache(), word) }
    #expect(try folder.names().count == PackCache.largestCount)
    let newest = folder.cache().path(Self.source(words[9]).fingerprint)
    #expect(FileManager.default.fileExists(atPath: newest))
  }

  // MARK: - What can go wrong

  @Test(arguments: 0..<50)
  func `a damaged byte anywhere is noticed`(_ seed: Int) throws {
    let folder = Folder()
    let expected = try assess(try load(folder.cache()))
    let number = try folder.number()
    var bytes = [UInt8](try Data(contentsOf: try folder.file()))
    var generator = Steps(state: UInt64(seed))
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    bytes[place] ^= UInt8.random(in: 1...255, using: &generator)
    try folder.write(bytes)
    #expect(try assess(try load(folder.cache())) == expected)
    #expect(try folder.number() != number)
  }

  @Test(arguments: [0.0, 0.001, 0.1, 0.5, 0.999])
  func `a file that is cut off is noticed`(_ share: Double) throws {
    let folder = Folder()
    let expected = try assess(try load(folder.cache()))
    let number = try folder.number()
    let bytes = [UInt8](try Data(contentsOf: try folder.file()))
    try folder.write(bytes.prefix(Int(Double(bytes.count) * share)))
    #expect(try assess(try load(folder.cache())) == expected)
    #expect(try folder.number() != number)
  }

  @Test func `bytes that pass the checksum and are no pack are noticed`() throws {
    let folder = Folder()
    let compiled = try load(folder.cache())
    let scanner = try #require(compiled.scanner.tables)
    var writer = CacheWriter()
    CompiledPack.Parts(compiled).write(to: &writer)
    var generator = Steps(state: 7)
    for _ in 0..<300 {
      var bytes = writer.bytes
      for _ in 0..<3 {
        let place = Int.random(in: bytes.indices, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      // Whatever comes of it, it must not trap; most of it is refused.
      var reader = CacheReader(bytes)
      if let parts = try? CompiledPack.Parts(source: Self.source(), reading: &reader) {
        _ = CompiledPack(parts, hash: compiled.identity.hash, scanner: scanner)
      }
    }
  }

  @Test func `many starts at once agree and leave one file`() async throws {
    let folder = Folder()
    let expected = try assess(try PackCompiler.load(Self.source(), cache: nil))
    let path = folder.path
    try await withThrowingTaskGroup(of: [Assessment].self) { group in
      for _ in 0..<16 {
        group.addTask {
          let cache = PackCache(folder: path, engine: "1", program: "a")
          return try assess(try PackCompiler.load(Self.source(), cache: cache))
        }
      }
      for try await assessments in group { #expect(assessments == expected) }
    }
    #expect(try folder.names().count == 1)
  }

  @Test func `a folder that cannot be made is done without`() throws {
    let folder = Folder()
    let manager = FileManager.default
    let above = URL(fileURLWithPath: folder.path).deletingLastPathComponent().path
    #expect(manager.createFile(atPath: above, contents: Data()))
    #expect(try assess(try load(folder.cache())).count == Self.texts.count)
  }

  @Test func `a folder that others may write to is not used`() throws {
    let folder = Folder()
    _ = try load(folder.cache())
    try FileManager.default.removeItem(at: try folder.file())
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.path)
    #expect(try assess(try load(folder.cache())).count == Self.texts.count)
    #expect(try folder.names() == [])
  }

  @Test func `a link in place of the folder is not followed`() throws {
    let (folder, other) = (Folder(), Folder())
    _ = try load(other.cache())
    try FileManager.default.removeItem(at: try other.file())
    let above = URL(fileURLWithPath: folder.path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: above, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path, withDestinationPath: other.path)
    #expect(try assess(try load(folder.cache())).count == Self.texts.count)
    #expect(try other.names() == [])
  }

  /// The same random numbers in every run (SplitMix64).
  private struct Steps: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }
}
