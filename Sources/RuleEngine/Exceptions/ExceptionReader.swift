internal import LuaRuntime
internal import ReportModel

/// Reads files of exceptions by themselves, before their pack is read: which of them hold today
/// decides what the pack is.
struct ExceptionReader {
  private var reader: StatementReader

  /// Makes a reader.
  ///
  /// - Throws: `PackError` when no Lua state can be made.
  init() throws(PackError) { reader = try Self.makeReader() }

  private static func makeReader() throws(PackError) -> StatementReader {
    do {
      return try StatementReader(limits: PackReader.limits)
    } catch {
      throw PackError(.noMemory, path: PackSource.exceptions)
    }
  }

  /// The exceptions among the files of a pack, in the order of their files.
  ///
  /// - Throws: `PackError` when no Lua state can be made.
  static func exceptions(of source: PackSource) throws(PackError) -> [PackException] {
    let files = source.files.filter { PackSource.kind(of: $0.path) == .exception }
    if files.isEmpty { return [] }
    var reader = try ExceptionReader()
    var list: [PackException] = []
    for file in files {
      if let exception = try reader.read(file, on: source.exceptions.day) {
        list.append(exception)
      }
    }
    return list
  }

  /// The exception of a file; `nil` where the file has mistakes, which the pack's reader will tell.
  ///
  /// - Throws: `PackError` when no further Lua state can be made.
  mutating func read(
    _ file: PackSource.File, on day: CalendarDay?
  ) throws(PackError) -> PackException? {
    if file.problem != nil { return nil }
    let outcome = reader.read(file.content, name: file.path, kind: .exception)
    if reader.isTripped { reader = try Self.makeReader() }
    if outcome.failure != nil || !outcome.problems.isEmpty { return nil }
    var collector = DiagnosticCollector(PackSource(name: "", files: [file]))
    let exception = ExceptionDecoder.decode(
      outcome.statements, file: file.path, day: day, into: &collector)
    return collector.hasErrors(in: file.path) ? nil : exception
  }
}
