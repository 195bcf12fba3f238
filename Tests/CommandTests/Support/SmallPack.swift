import Foundation

/// A pack of one rule, which loads at once.
enum SmallPack {
  static let rule = """
    indicator "test.papers"
    status    "live"
    strength  "strong"
    title { en = "Papers taken", fr = "Papiers pris" }
    why   { en = "Papers matter.", fr = "Les papiers comptent." }
    ask   { en = "Where are they?", fr = "Où sont-ils?" }
    phrase "taken" { en = "took ... passport", fr = "pris ... passeport" }
    hits   "He [took my passport]."
    hits   { fr = "Il a [pris mon passeport]." }
    misses "He lost my passport."
    misses { fr = "Il a perdu mon passeport." }
    author   "A. Roy"
    reviewer "B. Tran"
    source  "ILO-2009"
    changed "2026-11-26"
    """

  /// Writes the pack into a folder as `pack/`.
  static func write(to folder: TemporaryFolder) throws {
    try folder.write(
      """
      name "small"
      version "1.0"
      threshold("flag", 3)
      threshold("high", 9)
      threshold("pillar", 3)
      """, to: "pack/pack.lua")
    try folder.write(rule, to: "pack/indicators/test/papers.lua")
    let scripts = Program.root.appendingPathComponent("rules/standard/assessments")
    for name in ["ilo", "elements", "score", "urgency", "pillars"] {
      let script = try Data(contentsOf: scripts.appendingPathComponent("\(name).lua"))
      try folder.write(script, to: "pack/assessments/\(name).lua")
    }
  }
}

/// Records to screen.
enum Records {
  static let flagged = #"{"id":"A","language":"en","narrative":"He took her passport."}"#
  static let plain = #"{"id":"B","language":"en","narrative":"Nothing to see."}"#

  static func many(_ numbers: Range<Int>) -> String {
    numbers.map { number in
      let text = number % 3 == 0 ? "He took her passport." : "Nothing."
      return "{\"id\":\"R-\(number)\",\"language\":\"en\",\"narrative\":\"\(text)\"}\n"
    }.joined()
  }

  /// The objects of a file with one JSON object a line.
  static func objects(_ text: String) -> [[String: Any]] {
    text.split(separator: "\n").compactMap { line in
      (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any]
    }
  }
}
