import Foundation
import Testing

/// Holds JSON to a schema of `docs/schema`: types, `required`, `additionalProperties`, `enum`, `items`
/// and `$ref` into its `$defs` or to another schema.
struct SchemaCheck {
  private let schema: [String: Any]

  init(_ name: String) throws {
    let file = Program.root.appendingPathComponent("docs/schema/\(name).schema.json")
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    schema = try #require(object as? [String: Any])
  }

  /// What of an object does not agree with the schema, by path.
  func problems(of object: Any) -> [String] { problems(object, schema, "$") }

  private func problems(_ value: Any, _ part: [String: Any], _ path: String) -> [String] {
    if let reference = part["$ref"] as? String {
      let name = String(reference.split(separator: "/").last ?? "")
      if name.hasSuffix(".schema.json") {
        let other = try? SchemaCheck(String(name.dropLast(".schema.json".count)))
        return other?.problems(of: value).map { path + $0.dropFirst() } ?? ["\(path): no \(name)"]
      }
      guard let target = (schema["$defs"] as? [String: Any])?[name] as? [String: Any] else {
        return ["\(path): no $defs/\(name)"]
      }
      return problems(value, target, path)
    }
    if let names = part["enum"] as? [String], !names.contains(value as? String ?? "") {
      return ["\(path): \(value) is none of \(names)"]
    }
    if let type = part["type"] as? String, !Self.is(value, type) { return ["\(path): no \(type)"] }
    if let list = value as? [Any], let items = part["items"] as? [String: Any] {
      return list.enumerated().flatMap { problems($1, items, "\(path)[\($0)]") }
    }
    guard let object = value as? [String: Any] else { return [] }
    let known = part["properties"] as? [String: Any] ?? [:]
    var result = (part["required"] as? [String] ?? []).filter { object[$0] == nil }
      .map { "\(path): lacks \($0)" }
    for (key, value) in object {
      if let inner = known[key] as? [String: Any] {
        result += problems(value, inner, "\(path).\(key)")
      } else if let others = part["additionalProperties"] as? [String: Any] {
        result += problems(value, others, "\(path).\(key)")
      } else {
        result.append("\(path): \(key) is not in the schema")
      }
    }
    return result
  }

  private static func `is`(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": value is Bool
    case "integer", "number": value is NSNumber
    default: false
    }
  }
}
