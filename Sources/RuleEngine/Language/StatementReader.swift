internal import LuaRuntime

/// Runs rule files once, in the sandbox, and takes down what they say.
final class StatementReader {
  private let state: LuaState
  private let prelude: Prepared

  /// What one file said.
  struct Outcome {
    var statements: [Statement]
    var problems: [LanguageProblem]
    /// A syntax error, a run-time error or a limit that ended the file early.
    var failure: LuaFailure?
  }

  /// A state in which the prelude has run.
  struct Prepared {
    private let state: LuaState
    fileprivate let openers: [FileKind: LuaFunction]
    fileprivate let closer: LuaFunction
    private let checker: LuaFunction

    /// Runs the prelude in a state.
    init(_ state: LuaState) throws(LuaFailure) {
      self.state = state
      let prelude = try state.runTrusted(Prelude.source, name: Prelude.name, arguments: [])
      guard case .function(let bind)? = prelude["bind"],
        case .function(let close)? = prelude["close"],
        case .function(let check)? = prelude["check"]
      else { throw Self.broken }
      closer = close
      checker = check
      var openers: [FileKind: LuaFunction] = [:]
      for (kind, verbs) in Prelude.verbs {
        let list = verbs.map { verb in
          LuaValue.record([
            .init(key: "calls", value: .integer(Int64(verb.calls))),
            .init(key: "most", value: .integer(Prelude.most(verb.name, verb.calls))),
            .init(key: "name", value: .string(verb.name)),
          ])
        }
        let bound = try state.runTrusted(
          "local bind, verbs, clauses = ... return bind(verbs, clauses)", name: Prelude.name,
          arguments: [.function(bind), .list(list), .list(Prelude.clauses.map { .string($0) })])
        guard case .function(let opener) = bound else { throw Self.broken }
        openers[kind] = opener
      }
      self.openers = openers
    }

    private static let broken = LuaFailure(
      kind: .runtime, message: "the prelude did not return its functions")

    /// Makes the environment of a rule file.
    var openRule: LuaFunction? { openers[.rule] }

    /// The function that the last file gave to `check`.
    func check() throws(LuaFailure) -> LuaValue {
      try state.runTrusted(
        "local check = ... return check()", name: Prelude.name, arguments: [.function(checker)])
    }
  }

  /// Makes a reader with a state of its own.
  ///
  /// - Throws: `LuaFailure` when the state cannot be made.
  init(limits: LuaLimits) throws(LuaFailure) {
    state = try LuaState(limits: limits)
    prelude = try Prepared(state)
  }

  /// Whether a limit stopped a file, so that the state must not be used again.
  var isTripped: Bool { state.isTripped }

  /// Runs one file and returns its statements in order.
  func read(_ source: [UInt8], name: String, kind: FileKind) -> Outcome {
    guard let opener = prelude.openers[kind] else {
      return Outcome(statements: [], problems: [], failure: nil)
    }
    var failure: LuaFailure?
    do {
      let chunk = try state.load(source, name: "@" + name, environment: opener)
      defer { state.release(chunk) }
      _ = try state.call(chunk, [])
    } catch let error {
      failure = error
    }
    guard !state.isTripped else {
      return Outcome(statements: [], problems: [], failure: failure)
    }
    do {
      let said = try state.call(prelude.closer, [])
      return Outcome(
        statements: (said["records"]?.elements ?? []).compactMap(Self.statement),
        problems: (said["problems"]?.elements ?? []).map(Self.problem), failure: failure)
    } catch let error {
      return Outcome(statements: [], problems: [], failure: failure ?? error)
    }
  }

  private static func statement(_ value: LuaValue) -> Statement? {
    guard let verb = value["verb"]?.text else { return nil }
    let clauses = (value["clauses"]?.elements ?? []).map { clause in
      Statement.Clause(
        name: clause["name"]?.text ?? "", line: Int(clause["line"]?.double ?? 0),
        arguments: clause["args"]?.elements ?? [])
    }
    return Statement(
      verb: verb, line: Int(value["line"]?.double ?? 0),
      arguments: value["args"]?.elements ?? [], clauses: clauses)
  }

  private static func problem(_ value: LuaValue) -> LanguageProblem {
    LanguageProblem(
      code: value["code"]?.text ?? "", line: Int(value["line"]?.double ?? 0),
      name: value["name"]?.text ?? "")
  }
}
