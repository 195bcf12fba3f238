import Foundation
import RuleEngine

/// A folder that is gone after the test.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("fanal-screening-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: url.appendingPathComponent(name))
    return path(name)
  }

  /// Whether the system has a device that is always full.
  static let hasFullDevice = FileManager.default.fileExists(atPath: "/dev/full")

  /// Makes a file that nothing can be written to, as if the disk were full.
  func linkToFullDevice(_ name: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(name), withDestinationPath: "/dev/full")
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }

  /// The names of the files in it, sorted.
  var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: url.path))?.sorted() ?? []
  }
}

/// A small pack, so that a test screens thousands of reports in no time.
enum SmallPack {
  private static let scripts = [
    "ilo": """
    return { method = "ILO-2009", profile = "AL", result = "r", published = "r", dimensions = {} }
    """,
    "elements": "return { act = {}, means = {}, purpose = {}, missing = {}, ask = {} }",
    "score": """
    local _, findings = ...
    local lines, score = {}, 0
    for i, f in ipairs(findings) do
      lines[i] = { because = f.code, points = f.points }
      score = score + f.points
    end
    return { score = score, flagged = score >= 3, lines = lines }
    """,
    "urgency": """
    local report, _, _, results = ...
    while report.province == "LOOP" do end
    return { priority = results.score.flagged and "high" or "none", because = {} }
    """,
    "pillars": "return { pillars = {}, tags = {} }",
  ]

  static let shared = Result<CompiledPack, any Error> {
    var files = [
      "pack.lua": "name \"small\"\nversion \"1\"\n",
      "indicators/test/papers.lua": """
      indicator "test.papers"
      status "live"
      strength "strong"
      title { en = "a", fr = "b" }
      why { en = "a", fr = "b" }
      ask { en = "a", fr = "b" }
      phrase "p" { en = "took ... passport", fr = "pris ... passeport" }
      hits "[took passport]"
      hits { fr = "[pris passeport]" }
      misses "a"
      misses { fr = "a" }
      """,
    ]
    for (name, script) in scripts { files["assessments/\(name).lua"] = script }
    return try PackCompiler.load(
      PackSource(
        name: "small", files: files.map { .init(path: $0.key, content: Array($0.value.utf8)) })
    )
  }
}

/// Lines of reports.
enum Reports {
  /// One report; every third is flagged.
  static func line(_ number: Int, narrative: String? = nil, province: String = "QC") -> String {
    let text =
      narrative
      ?? (number % 3 == 0 ? "He took her passport in \(number)." : "Nothing in \(number).")
    return """
      {"id":"R-\(number)","language":"en","province":"\(province)","narrative":"\(text)"}
      """
  }

  /// So many reports of very different lengths, so that batches end at bytes as well as at counts.
  static func uneven(_ count: Int) -> String {
    (0..<count).map { number in
      let filler = number % 97 == 0 ? String(repeating: "Word after word. ", count: 2000) : ""
      let text = number % 3 == 0 ? "He took her passport." : "Nothing."
      return line(number, narrative: filler + text) + "\n"
    }.joined()
  }

  static func plain(_ numbers: Range<Int>) -> String {
    numbers.map { line($0) + "\n" }.joined()
  }

  /// The ids in a file of results, in order.
  static func ids(in results: String) -> [String] {
    results.split(separator: "\n").compactMap { line in
      let value = try? JSONSerialization.jsonObject(with: Data(line.utf8))
      return (value as? [String: Any])?["id"] as? String
    }
  }
}
