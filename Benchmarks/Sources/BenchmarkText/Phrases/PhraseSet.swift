/// The rule set of the benchmark: 150 rules in ten families.
public enum PhraseSet {
  /// Makes phrases and regular expressions; the same arguments always give the same rows.
  ///
  /// - Parameters:
  ///   - count: How many rows, the 24 expressions included; at most about 6,000.
  ///   - seed: The seed.
  public static func make(count: Int, seed: UInt64) -> [PhraseRow] {
    var random = SeededRandom(seed: seed)
    let rules = self.rules()
    var pools = rules.map { rule in
      var pool = candidates(for: rule)
      random.shuffle(&pool)
      return pool
    }
    var rows: [PhraseRow] = []
    var seen: Set<String> = []
    for (place, term) in PhraseFamily.shortTerms.enumerated() {
      let rule = rules[(place * 7) % rules.count]
      seen.insert(term.text)
      rows.append(row(rule, term.language, .phrase, term.text))
    }
    let wanted = count - Pattern.all.count
    var turn = 0
    while rows.count < wanted, pools.contains(where: { !$0.isEmpty }) {
      let place = turn % rules.count
      turn += 1
      while let candidate = pools[place].popLast() {
        guard seen.insert(candidate.text).inserted else { continue }
        rows.append(row(rules[place], candidate.language, .phrase, candidate.text))
        break
      }
    }
    for (place, pattern) in Pattern.all.enumerated() {
      rows.append(row(rules[(place * 6) % rules.count], "any", .regex, pattern.expression))
    }
    return rows
  }

  private struct Rule {
    var code: String
    var family: PhraseFamily
    var object: (english: String, french: String)
  }

  private static func rules() -> [Rule] {
    PhraseFamily.all.enumerated().flatMap { index, family in
      let shared = (0..<8).map {
        PhraseFamily.sharedObjects[(index + $0) % PhraseFamily.sharedObjects.count]
      }
      return (family.objects + shared).enumerated().map { number, object in
        let digits = number < 10 ? "0\(number)" : "\(number)"
        return Rule(code: "\(family.name).\(digits)", family: family, object: object)
      }
    }
  }

  private static func candidates(for rule: Rule) -> [(language: String, text: String)] {
    func fill(_ templates: [String], _ possessives: [String], _ object: String) -> [String] {
      templates.flatMap { template in
        possessives.map { possessive in
          template.replacing("{p}", with: possessive).replacing("{o}", with: object)
        }
      }
    }
    let english = fill(
      rule.family.english, PhraseFamily.possessivesEnglish, rule.object.english)
    let french = fill(rule.family.french, PhraseFamily.possessivesFrench, rule.object.french)
    return english.map { ("en", $0) } + french.map { ("fr", $0) }
  }

  private static func row(
    _ rule: Rule, _ language: String, _ kind: PhraseRow.Kind, _ text: String
  ) -> PhraseRow {
    PhraseRow(
      rule: rule.code, family: rule.family.name, lang: language, kind: kind, text: text)
  }
}
