internal import ReportModel
internal import TextMatching

/// Conditions that decide nothing, or never hold.
extension LintCatalogue {
  /// A condition, or a part of one, that holds whatever a report says.
  static func alwaysTrue(_ context: inout LintContext) {
    for rule in context.rules.map(\.rule) {
      for condition in rule.conditions {
        for test in condition.fields where test.field == "language" {
          let isAlways =
            test.negated
            ? test.values.allSatisfy { Language(rawValue: $0) == nil }
            : Language.allCases.allSatisfy { test.values.contains($0.rawValue) }
          guard isAlways else { continue }
          context.collector.report(
            "always-true", Place(rule.file, condition.line, in: "language"),
            localized: [
              LocalizedText(
                en: "every report is in English or French",
                fr: "tout signalement est en anglais ou en français")
            ])
        }
        guard case .several(let count, let names) = condition.target, count > 1,
          let twice = names.first(where: { name in names.count(where: { $0 == name }) > 1 })
        else { continue }
        context.collector.report(
          "always-true", Place(rule.file, condition.line, in: twice),
          localized: [
            LocalizedText(
              en: "\"\(twice)\" counts twice in this list",
              fr: "« \(twice) » compte deux fois dans cette liste")
          ])
      }
      reportConstantCheck(rule, returning: "true", "always-true", &context)
    }
  }

  /// A condition whose parts exclude each other.
  static func neverHolds(_ context: inout LintContext) {
    for rule in context.rules.map(\.rule) {
      for condition in rule.conditions {
        for clause in condition.clauses where clause.kind == .unless {
          guard
            condition.clauses.contains(where: {
              $0.kind != .unless && $0.phrase == clause.phrase
                && clause.distance.reaches($0.distance)
            })
          else { continue }
          context.collector.report(
            "never-holds", Place(rule.file, condition.line, in: clause.phrase),
            localized: [
              LocalizedText(
                en: "\"\(clause.phrase)\" must be there, and must not",
                fr: "« \(clause.phrase) » doit être là, et ne doit pas l'être")
            ])
        }
        reportContradiction(condition, rule, &context)
      }
      reportConstantCheck(rule, returning: "false", "never-holds", &context)
    }
  }

  private static func reportContradiction(
    _ condition: Condition, _ rule: Rule, _ context: inout LintContext
  ) {
    let demanded = condition.fields.filter { !$0.negated }
    for (index, test) in condition.fields.enumerated() {
      let excluded = condition.fields[..<index].contains { other in
        other.field == test.field && demanded.contains { $0.field == test.field }
          && possible(other).isDisjoint(with: possible(test)) && !other.negated && !test.negated
      }
      let emptied =
        !test.negated
        && test.values.allSatisfy { value in
          condition.fields.contains {
            $0.field == test.field && $0.negated && $0.values.contains(value)
          }
        }
      guard excluded || emptied else { continue }
      context.collector.report(
        "never-holds", Place(rule.file, condition.line, in: test.field),
        localized: [
          LocalizedText(
            en: "no report has two values of \(test.field)",
            fr: "aucun signalement n'a deux valeurs de \(test.field)")
        ])
    }
  }

  private static func possible(_ test: Condition.FieldTest) -> Set<String> { Set(test.values) }

  /// `check(function(report, found) return true end)`.
  private static func reportConstantCheck(
    _ rule: Rule, returning value: String, _ code: String, _ context: inout LintContext
  ) {
    guard rule.hasCheck else { return }
    for line in context.lines(of: rule.file) where line.verb.text == "check" {
      let words = line.tokens.map(\.text)
      guard words.count > 4, let first = words.firstIndex(of: "return"),
        words.count(where: { $0 == "return" }) == 1,
        words.count(where: { $0 == "function" }) == 1,
        Array(words[first...].prefix(3)) == ["return", value, "end"],
        !words.contains("if"), !words.contains("error")
      else { continue }
      context.collector.report(
        code, Place(rule.file, line.tokens[first]),
        localized: [
          LocalizedText(
            en: "the check returns \(value), whatever the report says",
            fr: "la fonction check rend \(value), quoi que dise le signalement")
        ])
    }
  }

  /// A condition beside one that asks for less and flags the same.
  static func redundantCondition(_ context: inout LintContext) {
    for rule in context.rules.map(\.rule) {
      var plain: [String: Int] = [:]
      for condition in rule.conditions where condition.clauses.isEmpty && condition.fields.isEmpty {
        for name in condition.target.alone where plain[name] == nil {
          plain[name] = condition.line
        }
      }
      for condition in rule.conditions {
        let names = condition.target.alone
        guard !names.isEmpty,
          names.allSatisfy({ name in plain[name].map { $0 != condition.line } ?? false }),
          let name = names.first, let line = plain[name]
        else { continue }
        context.collector.report(
          "redundant-condition", Place(rule.file, condition.line, in: "flag_when"), [String(line)])
      }
    }
  }

  /// A demand on a field that no report can meet.
  static func impossibleField(_ context: inout LintContext) {
    let languages = Language.allCases.map(\.rawValue)
    for rule in context.rules.map(\.rule) {
      for condition in rule.conditions {
        for test in condition.fields {
          guard let known = ["province": provinces, "language": languages][test.field] else {
            continue
          }
          for value in test.values where !known.contains(value) {
            context.collector.report(
              "impossible-field", Place(rule.file, condition.line, in: value), [test.field, value],
              suggestion: Suggestion.proposal(for: value, among: known), choices: known)
          }
        }
      }
    }
  }

  /// The provinces and territories of Canada, as Canada Post abbreviates them.
  private static let provinces = [
    "AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT",
  ]

  /// Phrases that may be pages apart and still count as one thing.
  static func farDistance(_ context: inout LintContext) {
    for rule in context.rules.map(\.rule) {
      for line in context.lines(of: rule.file) where line.verb.text == "flag_when" {
        for text in line.texts {
          guard let distance = Distance(text.token.value), distance.isFar else { continue }
          context.collector.report(
            "far-distance", Place(rule.file, text.token), [text.token.value])
        }
      }
    }
  }
}

extension Condition.Target {
  /// The phrases of which one is enough.
  fileprivate var alone: [String] {
    switch self {
    case .phrase(let name): [name]
    case .several(let count, let names): count == 1 ? names : []
    }
  }
}

extension Distance {
  /// Whether all that is within another distance is within this one.
  fileprivate func reaches(_ other: Distance) -> Bool {
    switch (self, other) {
    case (.anywhere, _): true
    case (.sentences(let own), .sentences(let theirs)): own >= theirs
    case (.words(let own), .words(let theirs)): own >= theirs
    case (.paragraph, .paragraph), (.paragraph, .sentences(1)): true
    default: false
    }
  }

  /// Whether it is over five sentences, or a hundred words, which are as many.
  fileprivate var isFar: Bool {
    switch self {
    case .sentences(let count): count > 5
    case .words(let count): count > 100
    case .paragraph, .anywhere: false
    }
  }
}
