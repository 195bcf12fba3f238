internal import CLuaShim
internal import Synchronization

/// A Lua 5.4 state that cannot crash the process, hang or grow.
///
/// Scripts see a sandbox without files, patterns, metatables or coroutines, and stop at the limits.
/// Which thread uses a state does not matter, but only one at a time may: it is not `Sendable`.
///
///     let state = try LuaState(limits: LuaLimits())
///     let double = try state.load(Array("return 2 * ...".utf8), name: "double.lua", environment: nil)
///     try state.call(double, [.integer(21)])   // .integer(42)
///
/// After a limit has tripped the state refuses every call, see ``isTripped``; open a new one, which
/// takes microseconds.
public final class LuaState {
  private let state: OpaquePointer
  let identity: UInt64
  private var packer = LuaPacker()
  private var unpacker = LuaUnpacker()

  /// Ends what this state does, from any thread.
  public let cancellation: LuaCancellation

  /// Opens a state. Fails with `.limit(.memory)` if the limit is too small for the libraries.
  public init(limits: LuaLimits = LuaLimits()) throws(LuaFailure) {
    var raw = lsh_limits(
      memory: limits.memoryBytes, instructions: Int64(limits.instructions),
      nanoseconds: limits.nanoseconds)
    guard let cancellation = LuaCancellation(), let state = lsh_open(&raw, cancellation.flag) else {
      throw LuaFailure(kind: .limit(.memory), message: LuaLimit.memory.sentence)
    }
    self.state = state
    self.cancellation = cancellation
    identity = stateCounter.wrappingAdd(1, ordering: .relaxed).newValue
  }

  deinit { lsh_close(state) }

  /// Bytes that Lua holds.
  public var memoryInUse: Int { lsh_memory(state) }

  /// Instructions that the last call was charged, in steps of a hundred; more than the limit where it
  /// tripped.
  public var instructionsUsed: Int { Int(lsh_instructions(state)) }

  /// Whether a limit or a cancellation has made the state unusable.
  public var isTripped: Bool { lsh_tripped(state) != LSH_OK }

  /// Ends the running call; for other threads hand out ``cancellation``.
  public func cancel() { cancellation.cancel() }

  /// Runs Lua that ships with the program and returns what it returns.
  ///
  /// All trusted chunks of a state share one global table: the sandbox libraries and `getmetatable`,
  /// `setmetatable`, `rawget`, `rawset`, `rawequal`, `rawlen`, `sandbox()` (a new environment for a
  /// script), `freeze(table)` (a view that cannot be changed, however deep, of a table that is not
  /// used otherwise any more), `record(shape, function, …)` (see ``records(of:arguments:into:)``),
  /// and `currentline(level)` (line and chunk of a caller, 1 being the function that asks; without a
  /// level the innermost line of an untrusted chunk).
  public func runTrusted(
    _ source: String, name: String, arguments: [LuaValue] = []
  ) throws(LuaFailure) -> LuaValue {
    try pack(arguments)
    var source = source
    var name = name
    let status = source.withUTF8 { source in
      name.withUTF8 { name in
        packer.withBytes { arguments, count in
          lsh_trusted(
            state, characters(source), source.count, characters(name), name.count, arguments, count)
        }
      }
    }
    return try result(status)
  }

  /// Compiles text, never bytecode, without running it. A byte order mark at its start is passed over.
  ///
  /// `environment` is a function that returns the table of global names for this chunk, usually made
  /// by trusted code with `sandbox()`; nil gives a plain sandbox. Fails with `.syntax` if the text
  /// is not Lua. The caller releases the function.
  public func load(
    _ source: [UInt8], name: String, environment: LuaFunction? = nil
  ) throws(LuaFailure) -> LuaFunction {
    if let environment { try check(environment) }
    var name = name
    var reference: Int32 = 0
    let hasMark = source.starts(with: Self.byteOrderMark)
    let status = source.withUnsafeBufferPointer { source in
      let text = UnsafeBufferPointer(rebasing: source.dropFirst(hasMark ? 3 : 0))
      return name.withUTF8 { name in
        lsh_load(
          state, characters(text), text.count, characters(name), name.count,
          environment?.reference ?? 0, &reference)
      }
    }
    if status != LSH_OK { throw failure(status) }
    return LuaFunction(reference: reference, state: identity)
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Calls a function and returns its first result.
  ///
  /// A result must be plain data: finite numbers, lists or records, no deeper than 64 tables, no
  /// cycles. Functions inside are kept and returned as references that the caller releases; with
  /// `allowingFunctions: false` they are an error.
  public func call(
    _ function: LuaFunction, _ arguments: [LuaValue] = [], allowingFunctions: Bool = true
  ) throws(LuaFailure) -> LuaValue {
    try check(function)
    try pack(arguments)
    return try result(invoke(function, packer, allowingFunctions ? LSH_ANY : LSH_DATA))
  }

  /// Calls a function without building values, and reads what it records: the fast way for what runs
  /// for each report.
  ///
  /// The function is trusted and its own instructions are not counted. It calls what is not trusted
  /// by `record(shape, function, …)`, any number of times, each with the state's limits for itself.
  /// That adds to `results` a list of the values that the shape names of the record returned, nil for
  /// one that is missing, or the error, as text where it is one, where the function failed or returned
  /// what cannot leave Lua; it returns the record, or nil and the error. A shape is a list of names of fields; `{ name, shape }` stands for a list of records, and
  /// a field without a shape may be a list of single values.
  ///
  /// When the call fails, `results` holds what had been recorded before.
  public func records(
    of function: LuaFunction, arguments: borrowing LuaPacker, into results: inout LuaUnpacker
  ) throws(LuaFailure) {
    try check(function)
    let status = invoke(function, arguments, LSH_RECORDED)
    results.load(lastResult)
    if status != LSH_OK { throw failure(status) }
  }

  /// Calls a function for its effects; its results may be anything and are dropped.
  public func run(_ function: LuaFunction, _ arguments: [LuaValue] = []) throws(LuaFailure) {
    try check(function)
    try pack(arguments)
    let status = invoke(function, packer, LSH_DISCARD)
    if status != LSH_OK { throw failure(status) }
  }

  /// Remembers the local variables that a function uses from outside, and restores them before each
  /// later call, so that nothing it keeps carries over. Its global names become read-only.
  ///
  /// Fails with `.argument` if such a variable is a table or a function, which cannot be restored.
  public func snapshotUpvalues(_ function: LuaFunction) throws(LuaFailure) {
    try check(function)
    let status = lsh_snapshot(state, function.reference)
    if status != LSH_OK { throw failure(status) }
  }

  /// Gives a function back to the collector. Releasing it twice does nothing.
  public func release(_ function: LuaFunction) {
    if function.state == identity { lsh_release(state, function.reference) }
  }
}

extension LuaState {
  private func pack(_ arguments: [LuaValue]) throws(LuaFailure) {
    for argument in arguments { try check(argument) }
    packer.beginArguments(count: arguments.count)
    for argument in arguments { packer.value(argument) }
  }

  private func invoke(
    _ function: LuaFunction, _ arguments: borrowing LuaPacker, _ results: lsh_results
  ) -> lsh_status {
    arguments.withBytes { lsh_call(state, function.reference, $0, $1, results) }
  }

  private func check(_ function: LuaFunction) throws(LuaFailure) {
    if function.state == identity { return }
    throw LuaFailure(kind: .argument, message: "this function belongs to another Lua state")
  }

  private func check(_ value: LuaValue) throws(LuaFailure) {
    switch value {
    case .function(let function): try check(function)
    case .list(let values): for element in values { try check(element) }
    case .record(let fields): for field in fields { try check(field.value) }
    default: break
    }
  }

  private var lastResult: UnsafeRawBufferPointer {
    var length = 0
    let bytes = lsh_result(state, &length)
    return UnsafeRawBufferPointer(start: bytes, count: length)
  }

  private func result(_ status: lsh_status) throws(LuaFailure) -> LuaValue {
    if status != LSH_OK { throw failure(status) }
    unpacker.load(lastResult)
    return unpacker.value(of: self)
  }

  private func failure(_ status: lsh_status) -> LuaFailure {
    var error = lsh_error()
    lsh_last_error(state, &error)
    let chunk = error.chunk.map { chunk in
      printableLine(UnsafeRawBufferPointer(start: chunk, count: error.chunk_length), limit: 200)
    }
    let line = error.line > 0 ? Int(error.line) : nil
    func stopped(_ kind: LuaFailure.Kind, _ sentence: String) -> LuaFailure {
      LuaFailure(kind: kind, message: sentence, chunk: chunk, line: line)
    }
    switch status {
    case LSH_CPU: return stopped(.limit(.cpu), LuaLimit.cpu.sentence)
    case LSH_TIME: return stopped(.limit(.time), LuaLimit.time.sentence)
    case LSH_MEMORY: return stopped(.limit(.memory), LuaLimit.memory.sentence)
    case LSH_CANCELLED: return stopped(.cancelled, "stopped: the call was cancelled")
    default: break
    }
    let kind: LuaFailure.Kind =
      status == LSH_SYNTAX ? .syntax : status == LSH_ARGUMENT ? .argument : .runtime
    let bytes = UnsafeRawBufferPointer(start: error.message, count: error.message_length)
    let message = printableLine(bytes, limit: 300)
    return LuaFailure(kind: kind, message: message, chunk: chunk, line: line)
  }
}

/// Numbers states, so that a function is recognised by its own.
private let stateCounter = Atomic<UInt64>(0)

private func characters(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafePointer<CChar>? {
  UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
}
