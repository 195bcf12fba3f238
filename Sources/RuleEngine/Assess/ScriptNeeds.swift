/// What the assessment scripts of a pack read of a report.
///
/// The rest is not passed, so reports that differ only there share one result. Read off the sources:
/// when a script does more with `report` than name its fields, everything is passed.
struct ScriptNeeds {
  /// A field of `report` that comes from the report; `has` and `families` come from the findings.
  enum Field: String, CaseIterable {
    case ages, language, prior, profile, province, words
    case ageGroups = "age_groups"
    case sourceType = "source_type"
  }

  /// The fields of `report` to pass.
  let fields: [Field]

  init(sources: [[UInt8]]) {
    var named: Set<String>? = []
    for source in sources {
      let tokens = LuaTokenizer(source: source).tokens.filter { $0.kind != .comment }
      if let names = Self.names(in: tokens) {
        named?.formUnion(names)
      } else {
        named = nil
      }
    }
    fields = Field.allCases.filter { named?.contains($0.rawValue) ?? true }
  }

  /// The names that follow `report.`; nil when there is another way to reach a field.
  private static func names(in tokens: [LuaToken]) -> Set<String>? {
    guard let first = firstArgument(in: tokens) else { return nil }
    var names: Set<String> = []
    for index in tokens.indices where tokens[index].text == "report" && index != first {
      let next = index + 2
      guard tokens[index].kind == .name, tokens[index - 1].text != ".", next < tokens.count,
        tokens[next - 1].text == ".", tokens[next].kind == .name
      else { return nil }
      names.insert(tokens[next].text)
    }
    return names
  }

  /// The place of `report` in `local report, … = ...`; nil unless this, at the start, is the only use
  /// of the arguments.
  private static func firstArgument(in tokens: [LuaToken]) -> Int? {
    guard tokens.count > 3, tokens[0].text == "local", tokens[1].text == "report",
      !tokens.contains(where: { $0.kind == .unknown })
    else { return nil }
    var index = 2
    while index + 1 < tokens.count, tokens[index].text == ",", tokens[index + 1].kind == .name {
      index += 2
    }
    guard index + 1 < tokens.count, tokens[index].text == "=", tokens[index + 1].text == "...",
      tokens.count(where: { $0.text == "..." }) == 1
    else { return nil }
    return 1
  }
}
