/// Flat JSON objects of strings, on one line, in the order given.
enum JSONLine {
  static func object(_ fields: [(name: String, value: String)]) -> String {
    var line = "{"
    for (place, field) in fields.enumerated() {
      if place > 0 { line += "," }
      line += "\"\(field.name)\":"
      append(field.value, to: &line)
    }
    return line + "}"
  }

  private static func append(_ value: String, to line: inout String) {
    line += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": line += "\\\""
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      default: line.unicodeScalars.append(scalar)
      }
    }
    line += "\""
  }
}
