import Exchange
import Foundation
import Keys
import ReportModel
import Testing

@testable import Disclosure

/// Sealed packages and the keys that open them.
struct HandoverPackageTests {
  private static let lines = [Array("{\"id\":\"R-1\"}".utf8), Array("{\"id\":\"É-2\"}".utf8)]

  private func package(_ bench: TestProfile) throws -> [UInt8] {
    try HandoverPackage.seal(
      TestProfile.manifest, lines: Self.lines, for: try bench.profile.key,
      by: try bench.profile.signingKey)
  }

  private func open(
    _ bytes: [UInt8], _ bench: TestProfile, from keys: [VerifyingKey]? = nil
  ) throws -> OpenedPackage {
    let path = bench.folder.appendingPathComponent("p-\(UUID().uuidString).fanal").path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return try HandoverPackage.open(
      file: path, with: try BoxKey(file: bench.folder.appendingPathComponent("opp").path),
      from: keys ?? [bench.signer.verifying])
  }

  @Test func `what was sealed comes out whole, and nothing of it can be read before`() throws {
    let bench = try TestProfile()
    let bytes = try package(bench)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("R-1"))
    let opened = try open(bytes, bench)
    #expect(opened.lines == Self.lines && opened.manifest.reports == 2)
    #expect(opened.manifest.sender == "Our centre" && opened.manifest.tlp == "TLP:AMBER+STRICT")
  }

  @Test func `who signed is proven, and who did not is not`() throws {
    let (bench, other) = (try TestProfile(), SigningKey(name: "Other"))
    let bytes = try package(bench)
    #expect(try open(bytes, bench).signer == .known(bench.signer.verifying))
    #expect(!String(decoding: bytes, as: UTF8.self).contains(bench.signer.verifying.id))
    #expect(
      try open(bytes, bench, from: [other.verifying]).signer
        == .unknown(keyID: bench.signer.verifying.id))
    #expect(
      try open(bytes, bench, from: []).signer == .unknown(keyID: bench.signer.verifying.id))
  }

  /// Whoever has the partner's public key can seal; the signature of the centre they cannot make.
  @Test func `a package that was sealed anew does not pass as signed`() throws {
    let (bench, second) = (try TestProfile(), try TestProfile())
    func sealed(_ inside: String, for bench: TestProfile) -> [UInt8] {
      let key = bench.key.open
      return Array("fanal-handover 2 \(key.id)\n".utf8) + key.seal(Array(inside.utf8))
    }
    let bytes = try package(bench)
    let end = try #require(bytes.firstIndex(of: 0x0A))
    let inside = String(
      decoding: try #require(bench.key.unseal(Array(bytes[(end + 1)...]))), as: UTF8.self)
    let trusted = [bench.signer.verifying]
    #expect(
      try open(sealed(inside, for: bench), bench, from: trusted).signer == .known(trusted[0]))
    // For another partner, with another manifest, without a signature.
    #expect(
      try open(sealed(inside, for: second), second, from: trusted).signer == .forged(trusted[0]))
    let changed = inside.replacing("\"referral\"", with: "\"anything\"")
    #expect(changed != inside)
    #expect(
      try open(sealed(changed, for: bench), bench, from: trusted).signer == .forged(trusted[0]))
    let rest = inside.drop { $0 != "\n" }
    #expect(try open(sealed("unsigned" + rest, for: bench), bench).signer == .nobody)
  }

  @Test func `a package of another version is named as such`() throws {
    let bench = try TestProfile()
    let old = "fanal-handover 1 " + bench.key.open.id + "\n"
    let error = #expect(throws: HandoverError.self) { try open(Array(old.utf8), bench) }
    #expect(error?.code == .otherVersion)
  }

  @Test func `a byte that was changed breaks the seal, wherever it stands`() throws {
    let bench = try TestProfile()
    let bytes = try package(bench)
    for place in stride(from: 0, to: bytes.count, by: 13) {
      var broken = bytes
      broken[place] ^= 1
      #expect(throws: HandoverError.self) { try open(broken, bench) }
    }
    for length in [0, 10, 40, bytes.count - 1] {
      #expect(throws: HandoverError.self) { try open(Array(bytes.prefix(length)), bench) }
    }
  }

  @Test func `a package for another key says so`() throws {
    let (first, second) = (try TestProfile(), try TestProfile())
    let error = #expect(throws: HandoverError.self) { try open(try package(first), second) }
    #expect(error?.code == .otherKey && error?.detail == first.key.open.id)
  }

  @Test func `the secret key is its owner's alone, and no key is overwritten`() throws {
    let bench = try TestProfile()
    let path = bench.folder.appendingPathComponent("opp").path
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let error = #expect(throws: SigningError.self) { try BoxKey(name: "").write(to: path) }
    #expect(error?.code == .keyExists)
    // A secret key is never taken for a public one.
    let wrong = #expect(throws: SigningError.self) { try PartnerKey(file: path) }
    #expect(wrong?.code == .secretForPublic)
  }

  @Test(
    arguments: [
      (["pillars": ["prosecuton"]], "pillars", "Did you mean prosecution?", "Vouliez-vous dire"),
      (["replydays": 3], "replydays", "Did you mean reply_days?", "Vouliez-vous dire reply_days?"),
      (["reply_days": 0], "reply_days", "from 1 to 366", "de 1 à 366"),
      (["assessment": "yes"], "assessment", "true or false", "true ou false"),
      (["tlp": "TLP:AMBR"], "tlp", "Did you mean TLP:AMBER?", "Vouliez-vous dire TLP:AMBER?"),
      (["pillars": [String]()], "pillars", "nothing could leave", "rien ne pourrait sortir"),
      (["name": ["en": "Only"]], "name.fr", "missing", "manque"),
      (["consent": "never"], "consent", "one of: always, hotline", "l'un de"),
    ] as [([String: any Sendable], String, String, String)])
  func `a profile with a mistake lets nothing out, and says where it is`(
    _ changes: [String: any Sendable], _ field: String, _ english: String, _ french: String
  ) throws {
    let bench = try TestProfile(changes)
    let error = #expect(throws: ExchangeError.self) { try bench.profile }
    let message = try #require(error?.message)
    #expect(message.en.contains(english) && message.fr.contains(french), "\(message)")
    #expect(
      message.en.wholeMatch(of: /.*opp-ht\.toml:[0-9]+: .*/) != nil
        && message.en.contains(" \(field):"), "\(message.en)")
  }

  @Test(arguments: PartnerProfile.names.sorted())
  func `every field of a profile is needed`(_ field: String) throws {
    let error = #expect(throws: ExchangeError.self) {
      try TestProfile([field: NSNull()]).profile
    }
    #expect(error?.message.en.contains(" \(field):") == true)
    #expect(error?.message.fr.contains("manque") == true)
  }

  @Test func `to take packages in, a name and the key that signs are enough`() throws {
    let bench = try TestProfile()
    let path = bench.folder.appendingPathComponent("shelter.toml").path
    let text = TestProfile.toml([
      "name": ["en": "A shelter", "fr": "Un refuge"], "verify_key": "centre.sign.pub",
    ])
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let sender = try SenderProfile(file: path)
    #expect(sender.key == bench.signer.verifying && sender.name.fr == "Un refuge")
    let error = #expect(throws: ExchangeError.self) { try SenderProfile(file: bench.path) }
    #expect(error?.message.en.contains("verify_key: this field is missing") == true)
  }
}
