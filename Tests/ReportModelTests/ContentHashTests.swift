import ReportModel
import Testing

struct ContentHashTests {
  @Test(
    "digests are SHA-256, by the examples of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func digests(text: String, hexadecimal: String) {
    let hash = ContentHash(of: Array(text.utf8))
    #expect(hash.hexadecimal == hexadecimal)
    #expect(hash.description == "sha256:" + hexadecimal)
    #expect(ContentHash(digest: hash.bytes) == hash)
  }

  @Test("content in pieces has the hash of the whole", arguments: [0, 1, 63, 64, 65, 1000])
  func pieces(count: Int) {
    let content = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    var hasher = ContentHasher()
    hasher.add(Array(content.prefix(count / 3)))
    hasher.add(Array(content.dropFirst(count / 3)))
    #expect(hasher.finish() == ContentHash(of: content))
  }

  @Test("a digest has 32 bytes", arguments: [0, 31, 33])
  func length(count: Int) {
    #expect(ContentHash(digest: [UInt8](repeating: 0, count: count)) == nil)
  }

  /// The same report in another buffer: fields in another order, with other bytes between them.
  private func rearranged() -> Report {
    let parts = [
      "#", "17", "age", "n 😀", "]", "R-7", "true", "b", "fr", "t", "QC", "web", "d", "Laval",
    ]
    var ranges: [ByteRange] = []
    var bytes: [UInt8] = []
    for part in parts {
      let start = bytes.count
      bytes += Array(part.utf8)
      ranges.append(ByteRange(start, bytes.count))
    }
    var report = Report(bytes: bytes)
    report.narrative = ranges[3]
    report.id = ranges[5]
    report.language = ranges[8]
    report.title = ranges[9]
    report.province = ranges[10]
    report.sourceType = ranges[11]
    report.receivedAt = ranges[12]
    report.city = ranges[13]
    report.extras = [
      .init(name: ranges[7], value: ranges[6]), .init(name: ranges[2], value: ranges[1]),
    ]
    report.line = 9
    return report
  }

  private func report(
    id: String = "R-7", narrative: String = "n 😀", title: String = "t", language: String = "fr",
    sourceType: String = "web", province: String = "QC", city: String = "Laval",
    receivedAt: String = "d",
    extras: [(name: String, value: String)] = [("age", "17"), ("b", "true")]
  ) -> Report {
    Report(
      id: id, narrative: narrative, title: title, language: language, sourceType: sourceType,
      province: province, city: city, receivedAt: receivedAt, extras: extras)
  }

  @Test("the hash does not depend on the buffer, the line or the order of further fields")
  func independence() {
    #expect(report().contentHash() == rearranged().contentHash())
    let swapped = report(extras: [("b", "true"), ("age", "17")])
    #expect(report().contentHash() == swapped.contentHash())
  }

  @Test("the hash depends on every field, and on which field holds a text")
  func dependence() {
    let variants = [
      report(), report(id: "R-8"), report(narrative: "m"), report(title: "u"),
      report(language: "en"),
      report(sourceType: "mail"), report(province: "ON"), report(city: "Lévis"),
      report(receivedAt: "e"), report(extras: []), report(extras: [("age", "18"), ("b", "true")]),
      report(extras: [("agf", "17"), ("b", "true")]), report(title: "", city: "t"),
      report(province: "QCL", city: "aval"), report(title: "", language: "frt"),
    ]
    #expect(Set(variants.map { $0.contentHash() }).count == variants.count)
  }
}
