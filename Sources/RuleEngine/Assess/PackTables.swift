internal import LuaRuntime
internal import ReportModel

/// The tables about rules and settings that assessment scripts may read.
enum PackTables {
  /// `rules[code]` for every rule.
  static func rules(_ pack: CompiledPack) -> LuaValue {
    record(pack.pack.rules.map { ($0.code, rule($0)) })
  }

  /// `pack.thresholds` and `pack.weights`.
  static func settings(_ pack: RulePack) -> LuaValue {
    record([
      ("name", .string(pack.name)),
      ("thresholds", record(pack.thresholds.map { ($0.key, .number($0.value)) })),
      ("version", .string(pack.version)),
      ("weights", record(pack.weights.map { ($0.key.rawValue, .number($0.value)) })),
    ])
  }

  /// What all findings of a rule have in common, for every rule in order.
  static func findings(_ pack: CompiledPack) -> LuaValue {
    .list(
      zip(pack.pack.rules, pack.rules).map { rule, compiled in
        let strengths = Set(Profile.allCases.map { strength(of: rule, $0) })
        return record([
          ("code", .string(rule.code)),
          ("contra", .boolean(rule.isContra)),
          ("corroborates", strings(rule.corroborates)),
          ("dimension", .string(rule.dimension.rawValue)),
          ("element", .string(rule.element?.rawValue ?? "none")),
          ("family", .string(String(rule.code.prefix { $0 != "." }))),
          ("kind", .string(kind(rule.forms))),
          ("pillars", pillars(of: rule)),
          ("points", .number(compiled.points)),
          ("strength", strengths.count == 1 ? .string(strengths.first ?? "") : .nil),
        ])
      })
  }

  private static func rule(_ rule: Rule) -> LuaValue {
    let profiles = Profile.allCases.map { profile in
      (profile.rawValue, LuaValue.string(strength(of: rule, profile)))
    }
    return record([
      ("contra", .boolean(rule.isContra)),
      ("corroborates", strings(rule.corroborates)),
      ("dimension", .string(rule.dimension.rawValue)),
      ("element", .string(rule.element?.rawValue ?? "none")),
      ("forms", strings(rule.forms)),
      ("kind", .string(kind(rule.forms))),
      ("law", strings(rule.law)),
      ("pillars", pillars(of: rule)),
      ("profiles", record(profiles)),
      ("strength", .string(rule.strength.rawValue)),
    ])
  }

  /// How much a rule says in a profile; `none` where the ILO lists have no such row.
  private static func strength(of rule: Rule, _ profile: Profile) -> String {
    let strength = rule.profiles[profile].map { $0?.rawValue ?? "none" }
    return strength ?? rule.strength.rawValue
  }

  private static func pillars(of rule: Rule) -> LuaValue {
    strings(rule.pillars.keys.map(\.rawValue).sorted())
  }

  /// Which of the two ILO lists a rule speaks for alone: `sexual`, `labour`, or neither.
  private static func kind(_ forms: [String]) -> String {
    let isSexual = forms.contains("sexual")
    let isLabour = forms.contains("labour") || forms.contains("domestic_servitude")
    return isSexual == isLabour ? "any" : isSexual ? "sexual" : "labour"
  }

  private static func strings(_ values: [String]) -> LuaValue { .list(values.map { .string($0) }) }

  private static func record(_ fields: [(String, LuaValue)]) -> LuaValue {
    .record(fields.sorted { $0.0 < $1.0 }.map { .init(key: $0.0, value: $0.1) })
  }
}
