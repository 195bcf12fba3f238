/// A value that went into Lua or came out of it.
///
/// A table comes out as a `list` if its keys are 1…n, as a `record` if they are texts; the empty
/// table is an empty list. Anything else is an error of the call.
public indirect enum LuaValue: Sendable, Equatable {
  /// No value.
  case `nil`
  /// True or false.
  case boolean(Bool)
  /// A whole number.
  case integer(Int64)
  /// A finite number; 3.0 stays a number.
  case number(Double)
  /// A text. Bytes that are not UTF-8 come out as U+FFFD.
  case string(String)
  /// Values at 1…n.
  case list([LuaValue])
  /// Named values.
  case record([Field])
  /// A function that stays in its state.
  case function(LuaFunction)

  /// One named value of a record.
  public struct Field: Sendable, Equatable {
    /// The name.
    public let key: String
    /// The value.
    public let value: LuaValue

    /// A named value.
    public init(key: String, value: LuaValue) {
      self.key = key
      self.value = value
    }
  }

  /// A record with its fields sorted by key, bytewise, as they come out of Lua.
  public static func record(_ fields: [String: LuaValue]) -> LuaValue {
    .record(
      fields.map { Field(key: $0.key, value: $0.value) }
        .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
  }
}

extension LuaValue {
  /// The text, if it is one.
  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The truth value, if it is one.
  public var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  /// The whole number, also of a `number` without a fraction.
  public var integer: Int64? {
    switch self {
    case .integer(let value): value
    case .number(let value): Int64(exactly: value)
    default: nil
    }
  }

  /// The number, also of an `integer`.
  public var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  /// The function, if it is one.
  public var function: LuaFunction? {
    if case .function(let value) = self { value } else { nil }
  }

  /// The elements, if it is a list.
  public var list: [LuaValue]? {
    if case .list(let values) = self { values } else { nil }
  }

  /// The fields, if it is a record; none for the empty table, which comes out as an empty list.
  public var fields: [Field]? {
    switch self {
    case .record(let fields): fields
    case .list(let values) where values.isEmpty: []
    default: nil
    }
  }

  /// The field with this name, if it is a record that has it.
  public subscript(key: String) -> LuaValue? {
    guard case .record(let fields) = self else { return nil }
    return fields.first { $0.key == key }?.value
  }
}
