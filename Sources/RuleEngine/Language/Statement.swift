internal import LuaRuntime

/// One line of a rule file as its author wrote it: a verb, its values and its clauses.
struct Statement {
  /// A clause behind `flag_when`, for example `:near("confined", "2 sentences")`.
  struct Clause {
    var name: String
    var line: Int
    var arguments: [LuaValue]
  }

  var verb: String
  /// The line in the file, from 1.
  var line: Int
  var arguments: [LuaValue]
  var clauses: [Clause]
}

/// What a verb could not make sense of while the file ran.
struct LanguageProblem {
  var code: String
  var line: Int
  var name: String
}

extension LuaValue {
  /// The value of a key when this is a record.
  subscript(key: String) -> LuaValue? {
    guard case .record(let fields) = self else { return nil }
    return fields.first { $0.key == key }?.value
  }

  /// The text when this is a string.
  var text: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// The number when this is an integer or a float.
  var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  /// The elements when this is a list; an empty table is a list too.
  var elements: [LuaValue]? {
    switch self {
    case .list(let values): values
    case .record(let fields) where fields.isEmpty: []
    default: nil
    }
  }
}
