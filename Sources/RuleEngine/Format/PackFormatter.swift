internal import LuaRuntime

/// Lays out the rule files of a pack in one canonical way.
///
/// A file must say the same before and after: the statements that Lua reads from both texts are
/// compared, and so are all tokens and comments. A file for which that does not hold, or that Lua
/// cannot read to its end, is left as it is. Scripts (`assessments/*.lua`) and the table of the
/// document prior are not touched.
public enum PackFormatter {
  /// What became of a file.
  public enum Outcome: Sendable, Equatable {
    /// It has the canonical layout already.
    case unchanged
    /// It gets another text.
    case changed(before: String, after: String)
    /// It has mistakes, so that nobody can tell whether it would say the same.
    case leftWithMistakes(line: Int?)
    /// It is not UTF-8, or cannot be read at all.
    case leftUnreadable
    /// The layout would change what it says; this is a mistake of the program.
    case leftDifferent
  }

  /// A file and what became of it.
  public struct File: Sendable, Equatable {
    /// The path in the pack.
    public var path: String
    /// What became of it.
    public var outcome: Outcome
  }

  /// Lays out the files of a pack, in order of path.
  ///
  /// - Parameters:
  ///   - source: The pack.
  ///   - paths: Paths in the pack; `nil` is all of them.
  /// - Throws: `PackError` when no Lua state can be made.
  public static func format(
    _ source: PackSource, paths: Set<String>? = nil
  ) throws(PackError) -> [File] {
    var result: [File] = []
    do {
      var reader = try StatementReader(limits: PackReader.limits)
      for file in source.files where paths?.contains(file.path) ?? true {
        guard let kind = PackSource.kind(of: file.path), kind != .assessment else { continue }
        result.append(File(path: file.path, outcome: outcome(of: file, kind, reader)))
        if reader.isTripped { reader = try StatementReader(limits: PackReader.limits) }
      }
    } catch {
      throw PackError(.noMemory, path: source.folder)
    }
    return result
  }

  private static func outcome(
    of file: PackSource.File, _ kind: FileKind, _ reader: StatementReader
  ) -> Outcome {
    guard file.problem == nil, let before = String(validating: file.content, as: UTF8.self) else {
      return .leftUnreadable
    }
    let tokens = LuaTokenizer(source: file.content).tokens
    if let token = tokens.first(where: { $0.problem != nil }) {
      return .leftWithMistakes(line: token.line)
    }
    let said = reader.read(file.content, name: file.path, kind: kind)
    if let failure = said.failure { return .leftWithMistakes(line: failure.line) }
    let after = RuleLayout.text(of: file.content, kind: kind)
    if after == before, after.utf8.elementsEqual(before.utf8) { return .unchanged }
    let bytes = Array(after.utf8)
    let isSame =
      isSame(tokens, LuaTokenizer(source: bytes).tokens)
      && isSame(said, reader.read(bytes, name: file.path, kind: kind))
    return isSame ? .changed(before: before, after: after) : .leftDifferent
  }

  /// Whether two texts have the same tokens and comments in the same order; spaces at the ends of
  /// the lines of a comment do not count.
  private static func isSame(_ left: [LuaToken], _ right: [LuaToken]) -> Bool {
    func words(_ token: LuaToken) -> String {
      token.kind != .comment
        ? token.text
        : token.text.split(whereSeparator: \.isNewline).map { line in
          String(line.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
        }.joined(separator: "\n")
    }
    return left.count == right.count
      && zip(left, right).allSatisfy { $0.kind == $1.kind && words($0) == words($1) }
  }

  /// Whether a file says the same, on whatever lines.
  private static func isSame(
    _ left: StatementReader.Outcome, _ right: StatementReader.Outcome
  ) -> Bool {
    right.failure == nil
      && left.statements.elementsEqual(right.statements) { one, other in
        one.verb == other.verb && withoutLines(one.arguments) == withoutLines(other.arguments)
          && one.clauses.elementsEqual(other.clauses) {
            $0.name == $1.name && withoutLines($0.arguments) == withoutLines($1.arguments)
          }
      }
      && left.problems.elementsEqual(right.problems) { $0.code == $1.code && $0.name == $1.name }
  }

  /// Values without the lines that expressions such as `any_of` remember.
  private static func withoutLines(_ values: [LuaValue]) -> [LuaValue] {
    values.map { value in
      switch value {
      case .list(let list): return .list(withoutLines(list))
      case .record(let fields):
        let isExpression = fields.contains { $0.key == "kind" }
        return .record(
          fields.filter { !(isExpression && $0.key == "line") }.map {
            .init(key: $0.key, value: withoutLines([$0.value])[0])
          })
      default: return value
      }
    }
  }
}
