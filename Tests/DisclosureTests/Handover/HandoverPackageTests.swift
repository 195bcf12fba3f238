import Foundation
import ReportModel
import Testing

@testable import Disclosure

/// Sealed packages and the keys that open them.
struct HandoverPackageTests {
  private static let lines = [Array("{\"id\":\"R-1\"}".utf8), Array("{\"id\":\"É-2\"}".utf8)]

  private func package(_ bench: TestProfile) throws -> [UInt8] {
    try HandoverPackage.seal(
      TestProfile.manifest, lines: Self.lines, for: try bench.profile.key)
  }

  private func open(
    _ bytes: [UInt8], _ bench: TestProfile
  ) throws -> (manifest: PackageManifest, lines: [[UInt8]]) {
    let path = bench.folder.appendingPathComponent("p-\(UUID().uuidString).fanal").path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return try HandoverPackage.open(
      file: path, with: try BoxKey(file: bench.folder.appendingPathComponent("opp").path))
  }

  @Test func `what was sealed comes out whole, and nothing of it can be read before`() throws {
    let bench = try TestProfile()
    let bytes = try package(bench)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("R-1"))
    let (manifest, lines) = try open(bytes, bench)
    #expect(lines == Self.lines && manifest.reports == 2)
    #expect(manifest.sender == "Our centre" && manifest.tlp == "TLP:AMBER+STRICT")
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
    let error = #expect(throws: HandoverError.self) { try BoxKey(name: "").write(to: path) }
    #expect(error?.code == .exists)
    // A secret key is never taken for a public one.
    #expect(throws: HandoverError.self) { try PartnerKey(file: path) }
  }

  @Test(arguments: [
    ("fields", "id", "bad-field"), ("", "surprise", "unknown-field"),
    ("reply_days", "0", "bad-field"),
  ])
  func `a profile with a mistake lets nothing out`(
    _ field: String, _ value: String, _ code: String
  ) throws {
    let changes: [String: Any] =
      field.isEmpty ? [value: 1] : [field: Int(value).map { $0 as Any } ?? value]
    let bench = try TestProfile(changes)
    let error = #expect(throws: HandoverError.self) { try bench.profile }
    #expect(error?.code.rawValue == code)
    #expect(error?.detail == (field.isEmpty ? value : field))
    #expect(error?.message.en.contains(bench.path) == true)
  }

  @Test(arguments: PartnerProfile.names.sorted())
  func `every field of a profile is needed`(_ field: String) throws {
    let error = #expect(throws: HandoverError.self) {
      try TestProfile([field: NSNull()]).profile
    }
    #expect(error?.code == .badField && error?.detail == field)
  }
}
