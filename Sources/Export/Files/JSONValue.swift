internal import Exchange

/// A value of JSON whose members keep their order, so that equal exports have equal bytes.
enum JSONValue: Sendable, Hashable {
  case string(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case list([JSONValue])
  case object([Member])

  /// A name and its value.
  struct Member: Sendable, Hashable {
    var name: String
    var value: JSONValue
  }

  /// A list of texts.
  static func strings(_ texts: [String]) -> JSONValue { .list(texts.map { .string($0) }) }

  /// An object without the members that are `nil`.
  static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
  }

  /// The object with more members behind its own; what is no object stays as it is.
  func adding(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    guard case .object(let own) = self, case .object(let more) = Self.object(members) else {
      return self
    }
    return .object(own + more)
  }

  /// Appends the value on one line.
  func write(to output: inout ByteWriter) {
    switch self {
    case .string(let text): output.appendJSONString(text)
    case .integer(let number): output.append(number: number)
    case .number(let number): output.append(number: number)
    case .boolean(let value): output.append(string: value ? "true" : "false")
    case .list(let values):
      output.append(text: "[")
      for (index, value) in values.enumerated() {
        if index > 0 { output.append(text: ",") }
        value.write(to: &output)
      }
      output.append(text: "]")
    case .object(let members):
      output.append(text: "{")
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(text: ",") }
        output.appendJSONString(member.name)
        output.append(text: ":")
        member.value.write(to: &output)
      }
      output.append(text: "}")
    }
  }

  /// Appends the value for people to read: a member a line.
  func writeLines(to output: inout ByteWriter, depth: Int = 0) {
    func line(_ depth: Int) {
      output.append(text: "\n")
      for _ in 0..<depth { output.append(text: "  ") }
    }
    switch self {
    case .object(let members) where !members.isEmpty:
      output.append(text: "{")
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(text: ",") }
        line(depth + 1)
        output.appendJSONString(member.name)
        output.append(text: ": ")
        member.value.writeLines(to: &output, depth: depth + 1)
      }
      line(depth)
      output.append(text: "}")
    case .list(let values)
    where values.contains(where: { if case .object = $0 { true } else { false } }):
      output.append(text: "[")
      for (index, value) in values.enumerated() {
        if index > 0 { output.append(text: ",") }
        line(depth + 1)
        value.writeLines(to: &output, depth: depth + 1)
      }
      line(depth)
      output.append(text: "]")
    default: write(to: &output)
    }
  }

  /// The value on one line, as text.
  var text: String {
    var output = ByteWriter()
    write(to: &output)
    return output.withBytes { String(decoding: $0, as: UTF8.self) }
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .string(value) }
}
