import Foundation
import ReportModel
import Testing

@testable import Keys
@testable import RuleEngine

@Suite("Released packs: signatures")
struct SigningTests {
  /// A folder of its own that is removed at the end.
  private final class Folder {
    let path = NSTemporaryDirectory() + "fanal-keys-\(UUID().uuidString)"

    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }

    func write(_ text: String, _ name: String) throws -> String {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file(name)))
      return file(name)
    }

    func mode(_ name: String) throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: file(name))
      return try #require(attributes[.posixPermissions] as? NSNumber).intValue
    }
  }

  private let folder: Folder
  private let content = Array("the bytes of a pack".utf8)

  init() throws { folder = try Folder() }

  /// Signs `content` beside a file and says what comes of a check.
  private func verdict(
    _ key: SigningKey, _ bytes: [UInt8], keys: [VerifyingKey]
  ) throws -> PackSignature.Verdict {
    try key.sign(content).write(beside: folder.file("pack"))
    return PackSignature.verify(bytes, path: folder.file("pack"), keys: keys)
  }

  @Test func `keys are written, read, and never overwritten`() throws {
    let key = SigningKey(name: "M. Roy, Gatineau")
    try key.write(to: folder.file("key"))
    #expect(try folder.mode("key") == 0o600)
    #expect(try folder.mode("key.pub") == 0o644)
    #expect(!SigningKey.isExposed(folder.file("key")))
    chmod(folder.file("key"), 0o640)
    #expect(SigningKey.isExposed(folder.file("key")))
    let open = try VerifyingKey(file: folder.file("key.pub"))
    #expect(open == key.verifying && open.name == "M. Roy, Gatineau" && open.id.count == 16)
    #expect(try SigningKey(file: folder.file("key")).verifying == open)
    #expect(throws: SigningError(.keyExists, path: folder.file("key"))) {
      try SigningKey(name: "").write(to: folder.file("key"))
    }
    // Neither half alone, nor through a link to nothing.
    try FileManager.default.removeItem(atPath: folder.file("key"))
    #expect(throws: SigningError(.keyExists, path: folder.file("key.pub"))) {
      try SigningKey(name: "").write(to: folder.file("key"))
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link"), withDestinationPath: folder.file("elsewhere"))
    #expect(throws: SigningError.self) { try SigningKey(name: "").write(to: folder.file("link")) }
    #expect(!FileManager.default.fileExists(atPath: folder.file("elsewhere")))
    #expect(SigningKey(name: "").verifying != SigningKey(name: "").verifying)
  }

  @Test func `the public file does not hold the secret`() throws {
    try SigningKey(name: "").write(to: folder.file("key"))
    func key(_ name: String) throws -> String {
      let text = String(
        decoding: try Data(contentsOf: URL(fileURLWithPath: folder.file(name))), as: UTF8.self)
      return try #require(text.split(separator: "\n").last.map(String.init))
    }
    #expect(try key("key") != key("key.pub"))
    #expect(throws: SigningError(.secretForPublic, path: folder.file("key"))) {
      try VerifyingKey(file: folder.file("key"))
    }
    #expect(throws: SigningError(.badKey, path: folder.file("key.pub"))) {
      try SigningKey(file: folder.file("key.pub"))
    }
  }

  @Test func `the signature is that of the standard`() throws {
    // RFC 8032, section 7.1, TEST 2: the message is one byte, 0x72.
    func bytes(_ hexadecimal: String) -> [UInt8] {
      stride(from: 0, to: hexadecimal.count, by: 2).compactMap { place in
        UInt8(hexadecimal.dropFirst(place).prefix(2), radix: 16)
      }
    }
    let seed = bytes("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
    let open = bytes("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    let id = VerifyingKey(bytes: open, name: "").id
    let file = try folder.write(
      "fanal-secret-key 1\nid \(id)\nkey \(Data(seed).base64EncodedString())\n", "key")
    let key = try SigningKey(file: file)
    #expect(key.verifying.bytes == open)
    #expect(
      key.sign([0x72]).bytes
        == bytes(
          "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"))
  }

  @Test func `a signature holds for its bytes and its key alone`() throws {
    let (key, other) = (SigningKey(name: "a"), SigningKey(name: "b"))
    let (open, second) = (key.verifying, other.verifying)
    #expect(try verdict(key, content, keys: [open]) == .valid(open))
    #expect(try verdict(key, content, keys: [second, open]) == .valid(open))
    #expect(try verdict(key, content, keys: [second]) == .unknownSigner(keyID: open.id))
    #expect(try verdict(key, content, keys: []) == .unknownSigner(keyID: open.id))
    for place in content.indices {
      var changed = content
      changed[place] ^= 0x80
      #expect(try verdict(key, changed, keys: [open]) == .invalid(open))
    }
    #expect(try verdict(key, Array(content.dropLast()), keys: [open]) == .invalid(open))
    #expect(try verdict(key, content + [0], keys: [open]) == .invalid(open))
    #expect(try verdict(key, [], keys: [open]) == .invalid(open))
    #expect(
      PackSignature.verify(content, path: folder.file("none"), keys: [open]) == .unsigned)
  }

  @Test func `no byte of a signature can change`() throws {
    let key = SigningKey(name: "a")
    let signature = key.sign(content)
    for place in signature.bytes.indices {
      var changed = signature
      changed.bytes[place] ^= 1
      #expect(!key.verifying.accepts(changed, of: content))
    }
    var short = signature
    short.bytes.removeLast()
    #expect(!key.verifying.accepts(short, of: content))
    // What the file says about the key is a hint: it makes nothing valid.
    var lie = SigningKey(name: "b").sign(content)
    lie.keyID = key.verifying.id
    try lie.write(beside: folder.file("pack"))
    #expect(
      PackSignature.verify(content, path: folder.file("pack"), keys: [key.verifying])
        == .invalid(key.verifying))
  }

  @Test(arguments: [
    "", "fanal-signature 1\n", "fanal-signature 2\nid a\nsignature AA==\n",
    "fanal-signature 1\nid a\nsignature AA==\n", "fanal-signature 1\nid a\nsignature ****\n",
    "fanal-signature 1\nid a\nid b\nsignature AA==\n", "fanal-signature 1\nid\n",
    String(repeating: "# long\n", count: 1000),
  ])
  func `a file that is no signature is not taken for one`(_ text: String) throws {
    let file = try folder.write(text, "pack.sig")
    #expect(throws: SigningError(.badSignature, path: file)) { try PackSignature(file: file) }
    #expect(
      PackSignature.verify(
        content, path: folder.file("pack"), keys: [SigningKey(name: "").verifying])
        == .unreadable)
  }

  @Test func `a damaged key is no key`() throws {
    try SigningKey(name: "a").write(to: folder.file("key"))
    for name in ["key", "key.pub"] {
      let text = String(
        decoding: try Data(contentsOf: URL(fileURLWithPath: folder.file(name))), as: UTF8.self)
      let lines = text.split(separator: "\n").map(String.init)
      let other = SigningKey(name: "b").verifying.id
      for bad in [
        lines.dropLast().joined(separator: "\n"), text.replacing("id ", with: "id 0"),
        lines.map { $0.hasPrefix("id ") ? "id \(other)" : $0 }.joined(separator: "\n"),
        text.replacing("key 1\n", with: "key 2\n"), String(text.dropLast(6)), text + "key AA==\n",
      ] {
        let file = try folder.write(bad, "bad")
        let error = SigningError(.badKey, path: file)
        if name == "key" {
          #expect(throws: error, "\(bad)") { try SigningKey(file: file) }
        } else {
          #expect(throws: error, "\(bad)") { try VerifyingKey(file: file) }
        }
      }
    }
  }

  @Test func `a folder of keys is read, and an empty one is a mistake`() throws {
    #expect(throws: SigningError(.noKeys, path: folder.path)) { try VerifyingKey.read(folder.path) }
    try SigningKey(name: "a").write(to: folder.file("a"))
    try SigningKey(name: "b").write(to: folder.file("b"))
    #expect(try VerifyingKey.read(folder.path).map(\.name) == ["a", "b"])
    _ = try folder.write("nonsense", "c.pub")
    #expect(throws: SigningError(.badKey, path: folder.file("c.pub"))) {
      try VerifyingKey.read(folder.path)
    }
    #expect(throws: SigningError(.unreadable, path: folder.file("none"))) {
      try VerifyingKey.read(folder.file("none"))
    }
  }

  @Test(arguments: SigningError.Code.allCases)
  func `every message is there in both languages`(_ code: SigningError.Code) {
    let message = SigningError(code, path: "x").message
    #expect(message.en.hasPrefix("x: ") && message.fr.hasPrefix("x\u{A0}: "))
    #expect(message.en.hasSuffix(".") && message.fr.hasSuffix("."))
  }
}
