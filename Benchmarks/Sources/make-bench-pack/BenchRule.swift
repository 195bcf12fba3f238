internal import BenchmarkText

/// One rule of the generated pack.
struct BenchRule {
  /// A row that cannot be written in the rule language.
  enum Problem: Error, CustomStringConvertible {
    case badCode(String)
    case badPhrase(rule: String, text: String)
    case unknownExpression(rule: String, text: String)

    var description: String {
      switch self {
      case .badCode(let code):
        "The rule \"\(code)\" needs a name of the form family.name, in small letters and digits."
      case .badPhrase(let rule, let text):
        "The phrase \"\(text)\" of \(rule) holds a sign that the rule language reads otherwise."
      case .unknownExpression(let rule, let text):
        "The expression \(text) of \(rule) is not in the table; add it to Pattern.swift."
      }
    }
  }

  var code: String
  var family: String
  private var number: Int
  private var phrases: [(language: String, text: String)] = []
  private var patterns: [Pattern] = []

  /// The file, under `indicators`.
  var path: String { code.replacing(".", with: "/") + ".lua" }

  /// Groups the rows of a phrase file by rule, in the order of the file.
  static func rules(from rows: [PhraseRow]) throws -> [BenchRule] {
    var rules: [BenchRule] = []
    var places: [String: Int] = [:]
    for row in rows {
      if places[row.rule] == nil {
        let parts = row.rule.split(separator: ".", omittingEmptySubsequences: false)
        let isPlain = row.rule.utf8.allSatisfy {
          (97...122).contains($0) || (48...57).contains($0) || $0 == 46 || $0 == 95
        }
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), isPlain else {
          throw Problem.badCode(row.rule)
        }
        places[row.rule] = rules.count
        rules.append(BenchRule(code: row.rule, family: String(parts[0]), number: rules.count))
      }
      guard let place = places[row.rule] else { continue }
      switch row.kind {
      case .phrase:
        guard !row.text.contains(where: { "{}()[]|?;~*\\\"\n".contains($0) }),
          !row.text.contains("...")
        else { throw Problem.badPhrase(rule: row.rule, text: row.text) }
        rules[place].phrases.append((row.lang, row.text))
      case .regex:
        guard let pattern = Pattern.pattern(of: row.text) else {
          throw Problem.unknownExpression(rule: row.rule, text: row.text)
        }
        rules[place].patterns.append(pattern)
      }
    }
    return rules
  }

  /// The rule in the rule language, with tests that it passes.
  func lua() throws -> String {
    let dimension = Self.dimensions[number % Self.dimensions.count]
    var lines = [
      "indicator \"\(code)\"", "status    \"live\"", "strength  \"medium\"",
      "dimension \"\(dimension)\"", "element   \"none\"", "forms     \"any\"",
      "pillars { protection = { en = \"for measuring\", fr = \"pour mesurer\" } }",
      "source    \"generated\"", "author    \"make-bench-pack\"", "changed   \"2026-11-26\"", "",
      "title { en = \"Benchmark rule \(code)\", fr = \"Règle de mesure \(code)\" }",
      "why   { en = \"It is there to be counted.\", fr = \"Elle sert à compter.\" }",
      "ask   { en = \"Nothing.\", fr = \"Rien.\" }", "",
    ]
    for phrase in phrases {
      lines.append("phrase \"said\" { \(phrase.language) = \"\(phrase.text)\" }")
    }
    for pattern in patterns {
      lines.append("phrase \"pattern\" { \(pattern.language) = \"\(pattern.phrase)\" }")
    }
    lines.append("")
    for (language, opening) in [("en", "She told us:"), ("fr", "Elle nous a dit :")] {
      if let text = plainest(language) {
        lines.append("hits { \(language) = \"\(opening) [\(text)].\" }")
      }
      for pattern in patterns where pattern.language == language {
        lines.append("hits { \(language) = \"\(opening) [\(pattern.example)].\" }")
      }
    }
    lines += [
      "misses { en = \"The reading room opens on Saturday.\" }",
      "misses { fr = \"La salle de lecture ouvre le samedi.\" }", "",
    ]
    return lines.joined(separator: "\n")
  }

  /// A phrase without words that may be read as denial or condition, so that the test is about the
  /// phrase and not about its status.
  private func plainest(_ language: String) -> String? {
    let candidates = phrases.filter { $0.language == language }.map(\.text)
    let plain = candidates.first { text in
      text.split { $0 == " " || $0 == "'" }.allSatisfy { !Self.doubtful.contains(String($0)) }
    }
    return plain ?? candidates.first
  }

  private static let doubtful: Set<String> = [
    "not", "never", "no", "without", "would", "will", "could", "cannot", "may", "if", "refused",
    "refuses", "said", "promised", "ne", "n", "pas", "jamais", "sans", "aucun", "aucune", "refuse",
    "si", "veut", "promet", "sera", "fera",
  ]

  private static let dimensions = [
    "deceptive_recruitment", "coercive_recruitment", "abuse_of_vulnerability_recruitment",
    "exploitation", "coercion_destination", "abuse_of_vulnerability_destination",
  ]
}

extension BenchRule {
  private init(code: String, family: String, number: Int) {
    self.code = code
    self.family = family
    self.number = number
  }
}
