internal import LuaRuntime
internal import ReportModel

/// Runs the `check` functions of rules that have one.
struct CheckRunner {
  /// What a check said.
  enum Outcome {
    case holds(Bool)
    /// `cpu`, `time`, `memory`, `error`, or `report` for one that the report's budget no longer
    /// allowed; and what Lua said.
    case stopped(String, String?)
  }

  private struct Loaded {
    var state: LuaState
    var caller: LuaFunction
    var check: LuaFunction
  }

  private let pack: CompiledPack
  private let limits: AssessorLimits
  private var loaded: [Int32: Loaded] = [:]
  /// What is left of the report's budget.
  private var instructionsLeft = 0
  private var secondsLeft = 0.0
  /// What the last check used.
  private(set) var instructionsUsed = 0

  /// Gives a check its arguments: the report, and `found(name)`. The check is passed anew each time,
  /// which is what restores the variables that it uses from outside.
  private static let callerSource = """
    return function(check, report, counts)
      local function found(...)
        local name = ...
        if select("#", ...) ~= 1 or type(name) ~= "string" then
          error("found takes the name of one phrase", 2)
        end
        return counts[name] or 0
      end
      return check(report, found) == true
    end
    """

  init(pack: CompiledPack, limits: AssessorLimits) throws(PackError) {
    self.pack = pack
    self.limits = limits
    for (index, rule) in pack.pack.rules.enumerated() where rule.hasCheck {
      loaded[Int32(index)] = try Self.load(rule, pack, limits)
    }
  }

  /// Each rule has a state of its own, so that one that trips a limit hurts no other.
  private static func load(
    _ rule: Rule, _ pack: CompiledPack, _ limits: AssessorLimits
  ) throws(PackError) -> Loaded {
    guard let file = pack.pack.source.files.first(where: { $0.path == rule.file }) else {
      throw PackError(.broken, path: rule.file)
    }
    do throws(LuaFailure) {
      return try load(file, limits)
    } catch {
      throw PackError(error.limitName == nil ? .broken : .noMemory, path: rule.file)
    }
  }

  /// Why the check of a rule file cannot be used; `nil` when it can.
  static func problem(of file: PackSource.File) -> LuaFailure? {
    do throws(LuaFailure) {
      _ = try load(file, AssessorLimits())
      return nil
    } catch {
      return error
    }
  }

  private static func load(
    _ file: PackSource.File, _ limits: AssessorLimits
  ) throws(LuaFailure) -> Loaded {
    let state = try LuaState(
      limits: LuaLimits(
        memoryBytes: limits.memoryBytes, instructions: limits.instructions,
        deadline: .seconds(limits.seconds)))
    let prelude = try StatementReader.Prepared(state)
    let chunk = try state.load(file.content, name: "@" + file.path, environment: prelude.openRule)
    _ = try state.call(chunk, [])
    let caller = try state.runTrusted(callerSource, name: Prelude.name, arguments: [])
    guard let caller = caller.function, let check = try prelude.check().function else {
      throw LuaFailure(kind: .argument, message: "the file gives no function to check")
    }
    try state.snapshotUpvalues(check)
    return Loaded(state: state, caller: caller, check: check)
  }

  /// Makes a report's budget anew.
  mutating func beginReport() {
    instructionsLeft = limits.reportInstructions
    secondsLeft = limits.reportSeconds
  }

  /// Runs the check of a rule.
  mutating func run(
    rule: Int32, found: [String: Int], context: borrowing ConditionEvaluator.Context
  ) -> Outcome {
    guard let entry = loaded[rule] else { return .stopped("error", nil) }
    instructionsUsed = 0
    if instructionsLeft <= 0 || secondsLeft <= 0 { return .stopped("report", nil) }
    let report = LuaValue.record([
      .init(key: "language", value: .string(context.language)),
      .init(key: "province", value: .string(context.province)),
      .init(key: "source_type", value: .string(context.sourceType)),
      .init(key: "words", value: .integer(Int64(context.text.tokens.count))),
    ])
    let counts = LuaValue.record(
      found.sorted { $0.key < $1.key }.map {
        .init(key: $0.key, value: .integer(Int64($0.value)))
      })
    defer {
      instructionsUsed = entry.state.instructionsUsed
      instructionsLeft -= instructionsUsed
    }
    do {
      let value = try entry.state.call(entry.caller, [.function(entry.check), report, counts])
      return .holds(value == .boolean(true))
    } catch let failure {
      if case .limit(.time) = failure.kind { secondsLeft -= limits.seconds }
      if entry.state.isTripped {
        loaded[rule] = try? Self.load(pack.pack.rules[Int(rule)], pack, limits)
      }
      return .stopped(failure.limitName ?? "error", failure.description)
    }
  }
}
