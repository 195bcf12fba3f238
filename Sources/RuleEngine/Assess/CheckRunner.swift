internal import LuaRuntime
internal import ReportModel

/// Runs the `check` functions of rules that have one.
struct CheckRunner {
  /// What a check said.
  enum Outcome {
    case holds(Bool)
    /// `cpu`, `time`, `memory` or `error`, and what Lua said.
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

  /// Gives a check its arguments: the report, and `found(name)`. The check is passed anew each time,
  /// which is what restores the variables that it uses from outside.
  private static let callerSource = """
    return function(check, report, counts)
      return check(report, function(name) return counts[name] or 0 end) == true
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
      let state = try LuaState(
        limits: LuaLimits(
          memoryBytes: limits.memoryBytes, instructions: limits.instructions,
          deadline: .seconds(limits.seconds)))
      let prelude = try StatementReader.Prepared(state)
      let chunk = try state.load(file.content, name: "@" + file.path, environment: prelude.openRule)
      _ = try state.call(chunk, [])
      let caller = try state.runTrusted(callerSource, name: Prelude.name, arguments: [])
      if let caller = caller.function, let check = try prelude.check().function {
        try state.snapshotUpvalues(check)
        return Loaded(state: state, caller: caller, check: check)
      }
    } catch {
      throw PackError(.broken, path: rule.file)
    }
    throw PackError(.broken, path: rule.file)
  }

  /// Runs the check of a rule.
  mutating func run(
    rule: Int32, found: [String: Int], context: borrowing ConditionEvaluator.Context
  ) -> Outcome {
    guard let entry = loaded[rule] else { return .stopped("error", nil) }
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
    do {
      let value = try entry.state.call(entry.caller, [.function(entry.check), report, counts])
      return .holds(value == .boolean(true))
    } catch let failure {
      if entry.state.isTripped {
        loaded[rule] = try? Self.load(pack.pack.rules[Int(rule)], pack, limits)
      }
      return .stopped(failure.limitName ?? "error", failure.description)
    }
  }
}
