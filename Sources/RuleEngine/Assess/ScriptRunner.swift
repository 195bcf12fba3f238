internal import LuaRuntime
internal import ReportModel
internal import TextMatching

/// Runs the assessment scripts of a pack over the findings of a report.
struct ScriptRunner {
  private let pack: CompiledPack
  private let limits: AssessorLimits
  private var state: LuaState
  private var driver: LuaFunction
  private var packer = LuaPacker()
  private var unpacker = LuaUnpacker()

  /// Runs the scripts in order; a script that fails does not keep the next from running.
  private static let driverSource = """
    local names, scripts, rules, pack = ...
    rules, pack = freeze(rules), freeze(pack)
    local pcall, type = pcall, type
    return function(report, findings)
      local results, errors, has, families = {}, {}, {}, {}
      for i = 1, #findings do
        local finding = findings[i]
        has[finding.code] = finding
        families[finding.family] = true
      end
      report.has, report.families = has, families
      local seen = readonly(results)
      for i = 1, #names do
        local name = names[i]
        local ok, value = pcall(scripts[i], report, findings, rules, seen, pack)
        if ok and type(value) == "table" then
          results[name] = value
        else
          errors[#errors + 1] = name
        end
      end
      return { results = results, errors = errors }
    end
    """

  init(pack: CompiledPack, limits: AssessorLimits) throws(PackError) {
    self.pack = pack
    self.limits = limits
    (state, driver) = try Self.open(pack, limits)
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
        // The reader has made sure that the files are there.
        let file = source.files.first { $0.path == script.path }
        let chunk = try state.load(
          file?.content ?? [], name: "@" + script.path, environment: nil)
        try state.snapshotUpvalues(chunk)  // global names must not carry over to the next report
        scripts.append(.function(chunk))
      }
      let made = try state.runTrusted(
        driverSource, name: Prelude.name,
        arguments: [
          .list(AssessmentScript.allCases.map { .string($0.rawValue) }), .list(scripts),
          PackTables.rules(pack), PackTables.settings(pack.pack),
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
    report: Report, ages: [Int], words: Int, profile: Profile? = nil,
    into assessment: inout Assessment
  ) {
    pack(report, ages, words, profile, assessment)
    do throws(LuaFailure) {
      try state.call(driver, arguments: packer, results: &unpacker)
      let value = unpacker.value(of: state)
      ScriptResults.apply(value, pack: self.pack, to: &assessment)
    } catch {
      let reason = error.limitName ?? "error"
      assessment.notAssessed += AssessmentScript.allCases.map {
        .init(rule: $0.rawValue, reason: reason)
      }
    }
    assessment.notAssessed.sort { $0.rule < $1.rule }
    if state.isTripped, let fresh = try? Self.open(self.pack, limits) { (state, driver) = fresh }
  }

  private mutating func pack(
    _ report: Report, _ ages: [Int], _ words: Int, _ profile: Profile?, _ assessment: Assessment
  ) {
    packer.reset()
    packer.beginArguments(count: 2)
    packer.beginRecord(count: profile == nil ? 5 : 6)
    packer.key("ages")
    packer.beginList(count: ages.count)
    for age in ages { packer.integer(Int64(age)) }
    packer.key("language")
    packer.string(assessment.language)
    if let profile {
      packer.key("profile")
      packer.string(profile.rawValue)
    }
    packer.key("province")
    report.withBytes(of: report.province) { packer.string(bytes: $0) }
    packer.key("source_type")
    report.withBytes(of: report.sourceType) { packer.string(bytes: $0) }
    packer.key("words")
    packer.integer(Int64(words))
    packer.beginList(count: assessment.indicators.count + assessment.contra.count)
    for finding in assessment.indicators { pack(finding) }
    for finding in assessment.contra { pack(finding) }
  }

  private mutating func pack(_ finding: Assessment.Finding) {
    packer.beginRecord(count: 6)
    packer.key("code")
    packer.string(finding.code)
    packer.key("contra")
    packer.boolean(finding.code.hasPrefix("contra."))
    packer.key("count")
    packer.integer(Int64(finding.evidence.count))
    packer.key("family")
    packer.string(bytes: finding.code.utf8.prefix { $0 != UInt8(ascii: ".") })
    packer.key("points")
    packer.number(finding.points)
    packer.key("urgent")
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
