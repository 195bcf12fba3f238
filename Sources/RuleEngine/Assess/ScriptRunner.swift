internal import LuaRuntime
internal import ReportModel
internal import TextMatching

/// Runs the assessment scripts of a pack over the findings of a report.
struct ScriptRunner {
  private let pack: CompiledPack
  private let limits: AssessorLimits
  private let needs: ScriptNeeds
  private let law: LawTable
  private var state: LuaState
  private var driver: LuaFunction
  private var packer = LuaPacker()
  private var results = ScriptResults()
  private(set) var memo: ScriptMemo
  private var rules: [Int32] = []
  /// The points of the document prior for the report at hand.
  private var prior: Double?

  /// Makes the findings of a report from what is known of each rule and three values for each (rule,
  /// places in the text, urgent), and runs the scripts in order. A script that fails does not keep
  /// the next from running; its result is nil. A result is recorded at once, so that no later script
  /// can change it. A third argument tells which scripts are left out.
  private static let driverSource = """
    local names, shapes, scripts, templates, rules, pack = ...
    rules, pack = freeze(rules), freeze(pack)
    for i = 1, #templates do templates[i].rule = rules[templates[i].code] end
    local create, record = table.create, record
    local function nothing() end
    return function(report, found, skipped)
      local count = #found // 3
      local findings, has, families = create(count), create(0, count), create(0, count)
      local elements, pillars, forms, corroborating = create(0, 3), create(0, 4), {}, {}
      local kinds, results = 0, create(0, #names)
      for i = 1, count do
        local template = templates[found[3 * i - 2]]
        local code, family, points = template.code, template.family, template.points
        local finding = {
          code = code, count = found[3 * i - 1], dimension = template.dimension, family = family,
          points = points, rule = template.rule, strength = template.strength, urgent = found[3 * i],
        }
        findings[i], has[code] = finding, finding
        if template.kind ~= "any" then forms[template.kind] = true end
        if template.contra then
          finding.contra, families[family] = true, true
        else
          if not families[family] then families[family], kinds = true, kinds + 1 end
          local element = template.element
          if element ~= "none" then
            local codes = elements[element]
            if not codes then
              codes = create(count)
              elements[element] = codes
            end
            codes[#codes + 1] = code
          end
          local called = template.pillars
          for k = 1, #called do
            local pillar = called[k]
            local entry = pillars[pillar]
            if not entry then
              entry = { codes = create(count), points = 0 }
              pillars[pillar] = entry
            end
            local codes = entry.codes
            codes[#codes + 1], entry.points = code, entry.points + points
          end
        end
      end
      for i = 1, count do
        local codes = templates[found[3 * i - 2]].corroborates
        for k = 1, #codes do
          local code = codes[k]
          if not has[code] and not corroborating[code] then
            corroborating[#corroborating + 1], corroborating[code] = code, true
          end
        end
      end
      report.has, report.families, report.kinds = has, families, kinds
      report.elements, report.pillars, report.forms = elements, pillars, forms
      report.corroborating = corroborating
      for i = 1, #names do
        local script = skipped and skipped[i] and nothing or scripts[i]
        results[names[i]] = record(shapes[i], script, report, findings, rules, results, pack)
      end
    end
    """

  init(pack: CompiledPack, limits: AssessorLimits) throws(PackError) {
    let limits = limits.ofScripts
    self.pack = pack
    self.limits = limits
    needs = ScriptNeeds(
      sources: AssessmentScript.allCases.map { Self.content(of: $0, in: pack.pack.source) })
    law = LawTable(rules: pack.pack.rules)
    memo = ScriptMemo(capacity: limits.rememberedOutcomes)
    (state, driver) = try Self.open(pack, limits)
  }

  private static func content(of script: AssessmentScript, in source: PackSource) -> [UInt8] {
    // The reader has made sure that the files are there.
    source.files.first { $0.path == script.path }?.content ?? []
  }

  private static func open(
    _ pack: CompiledPack, _ limits: AssessorLimits
  ) throws(PackError) -> (LuaState, LuaFunction) {
    let source = pack.pack.source
    do throws(LuaFailure) {
      let state = try LuaState(
        limits: LuaLimits(
          memoryBytes: limits.memoryBytes, instructions: limits.instructions,
          deadline: .seconds(limits.seconds)))
      var scripts: [LuaValue] = []
      for script in AssessmentScript.allCases {
        let chunk = try state.load(
          content(of: script, in: source), name: "@" + script.path, environment: nil)
        try state.snapshotUpvalues(chunk)  // global names must not carry over to the next report
        scripts.append(.function(chunk))
      }
      let made = try state.runTrusted(
        driverSource, name: Prelude.name,
        arguments: [
          .list(AssessmentScript.allCases.map { .string($0.rawValue) }),
          .list(AssessmentScript.allCases.map(ScriptResults.shape)), .list(scripts),
          PackTables.findings(pack), PackTables.rules(pack), PackTables.settings(pack.pack),
        ])
      if let driver = made.function { return (state, driver) }
    } catch {
      throw PackError(error.limitName == nil ? .broken : .noMemory, path: source.folder)
    }
    throw PackError(.broken, path: source.folder)
  }

  /// Runs all scripts and puts their results into the assessment.
  ///
  /// - Parameter profile: The profile to assess by, where it is known; the scripts decide without.
  mutating func run(
    report: Report, ages: [Int], words: Int, prior: Double? = nil, profile: Profile? = nil,
    off: Set<String> = [], into assessment: inout Assessment
  ) {
    self.prior = prior
    var stopped: [AssessmentScript: Assessment.NotAssessed] = [:]
    if !off.isEmpty {
      for script in AssessmentScript.allCases where off.contains(script.rawValue) {
        stopped[script] = .init(rule: script.rawValue, reason: "off")
      }
    }
    pack(report, ages, words, profile, assessment, without: stopped)
    if let known = memo.outcome(of: packer) {
      known.apply(to: &assessment)
      return
    }
    while let failure = call() {
      // What has been recorded is of the scripts before the one that was stopped. The others are
      // functions of their arguments, so they are run again without it.
      let scripts = AssessmentScript.allCases
      let place = results.values.remaining
      guard failure.limitName != nil, place < scripts.count,
        stopped.updateValue(Self.entry(scripts[place], failure), forKey: scripts[place]) == nil,
        reopen()
      else {
        assessment.notAssessed += scripts.map { stopped[$0] ?? Self.entry($0, failure) }
        return
      }
      pack(report, ages, words, profile, assessment, without: stopped)
    }
    var outcome = results.read()
    outcome.law = law.sections(of: rules, indicators: assessment.indicators.count)
    outcome.failed.removeAll { stopped[$0] != nil }
    outcome.apply(to: &assessment)
    assessment.notAssessed += stopped.values
    if assessment.isComplete { memo.remember(outcome, of: packer, findings: rules.count) }
  }

  private static func entry(
    _ script: AssessmentScript, _ failure: LuaFailure
  ) -> Assessment.NotAssessed {
    .init(
      rule: script.rawValue, reason: failure.limitName ?? "error", detail: failure.description)
  }

  /// Runs the scripts once; nil when the call came to its end.
  private mutating func call() -> LuaFailure? {
    do throws(LuaFailure) {
      try state.records(of: driver, arguments: packer, into: &results.values)
      return nil
    } catch {
      return error
    }
  }

  /// Takes a new state for one in which a limit has tripped; false when there is no memory for it.
  private mutating func reopen() -> Bool {
    guard state.isTripped else { return true }
    guard let fresh = try? Self.open(pack, limits) else { return false }
    (state, driver) = fresh
    return true
  }

  private mutating func pack(
    _ report: Report, _ ages: [Int], _ words: Int, _ profile: Profile?, _ assessment: Assessment,
    without stopped: [AssessmentScript: Assessment.NotAssessed]
  ) {
    packer.beginArguments(count: stopped.isEmpty ? 2 : 3)
    let unknown: [ScriptNeeds.Field] =
      (profile == nil ? [.profile] : []) + (prior == nil ? [.prior] : [])
    packer.beginRecord(count: needs.fields.count { !unknown.contains($0) })
    for field in needs.fields {
      switch field {
      case .ages:
        packer.key("ages")
        packer.beginList(count: ages.count)
        for age in ages { packer.integer(age) }
      case .ageGroups:
        packer.key("age_groups")
        let groups = AgeGroup.allCases.filter { ages.contains(where: $0.ages.contains) }
        packer.beginRecord(count: groups.count)
        for group in groups {
          packer.key(group.name)
          packer.boolean(true)
        }
      case .language:
        packer.key("language")
        packer.string(assessment.language)
      case .prior:
        guard let prior else { continue }
        packer.key("prior")
        packer.number(prior)
      case .profile:
        guard let profile else { continue }
        packer.key("profile")
        packer.string(profile.rawValue)
      case .province:
        packer.key("province")
        report.withBytes(of: report.province) { packer.string(bytes: $0) }
      case .sourceType:
        packer.key("source_type")
        report.withBytes(of: report.sourceType) { packer.string(bytes: $0) }
      case .words:
        packer.key("words")
        packer.integer(words)
      }
    }
    rules.removeAll(keepingCapacity: true)
    packer.beginList(count: 3 * (assessment.indicators.count + assessment.contra.count))
    for finding in assessment.indicators { pack(finding) }
    for finding in assessment.contra { pack(finding) }
    if stopped.isEmpty { return }
    packer.beginList(count: AssessmentScript.allCases.count)
    for script in AssessmentScript.allCases { packer.boolean(stopped[script] != nil) }
  }

  private mutating func pack(_ finding: Assessment.Finding) {
    let rule = self.pack.ruleIndex[finding.code] ?? 0  // findings come from rules
    rules.append(rule)
    packer.integer(Int(rule) + 1)
    packer.integer(finding.evidence.count)
    packer.boolean(finding.evidence.contains { $0.status != .past })
  }
}

extension LuaFailure {
  /// The name of the limit that stopped a call; `nil` when none did.
  var limitName: String? {
    if case .limit(let limit) = kind { return limit.rawValue }
    return nil
  }
}
