import Foundation

/// The part of JSON Schema (2020-12) that the schemas in `docs/schema` use.
///
/// A keyword that is not known is a fault of the schema, so that no rule is passed over in silence.
package struct JSONSchema {
  private let root: [String: Any]

  /// Loads a schema from `docs/schema`.
  package init(named name: String) throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/schema/\(name)").standardized
    let content = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
    root = content as? [String: Any] ?? [:]
  }

  /// What in some JSON text does not conform; empty when all does.
  package func faults(in text: [UInt8]) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)
    return faults(value, root, at: "")
  }

  private func faults(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    schema.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      check(keyword, rule, value, schema, at: place)
    }
  }

  private func check(
    _ keyword: String, _ rule: Any, _ value: Any, _ schema: [String: Any], at place: String
  ) -> [String] {
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description": return []
    case "$ref": return faults(value, definition(rule), at: place)
    case "anyOf":
      let schemas = (rule as? [[String: Any]]) ?? []
      let all = schemas.map { faults(value, $0, at: place) }
      return all.contains(where: \.isEmpty) ? [] : all.min { $0.count < $1.count } ?? []
    case "type":
      let types = (rule as? [String]) ?? [(rule as? String) ?? ""]
      return types.contains { Self.isType($0, value) } ? [] : ["\(place): not \(types)"]
    case "enum":
      let isMember =
        (rule as? [Any])?.contains { ($0 as? NSObject) == (value as? NSObject) } ?? false
      return isMember ? [] : ["\(place): not in enum"]
    case "const": return (rule as? NSObject) == (value as? NSObject) ? [] : ["\(place): not const"]
    case "minimum":
      guard let number = value as? Double, let least = rule as? Double else { return [] }
      return number >= least ? [] : ["\(place): below \(least)"]
    case "maximum":
      guard let number = value as? Double, let most = rule as? Double else { return [] }
      return number <= most ? [] : ["\(place): above \(most)"]
    case "minLength":
      guard let text = value as? String, let least = rule as? Int else { return [] }
      return text.unicodeScalars.count >= least ? [] : ["\(place): too short"]
    case "minItems":
      guard let items = value as? [Any], let least = rule as? Int else { return [] }
      return items.count >= least ? [] : ["\(place): too few"]
    case "pattern":
      guard let text = value as? String, let pattern = rule as? String else { return [] }
      let isMatch = text.range(of: pattern, options: .regularExpression) != nil
      return isMatch ? [] : ["\(place): not \(pattern)"]
    case "items":
      guard let items = value as? [Any], let item = rule as? [String: Any] else { return [] }
      return items.enumerated().flatMap { faults($1, item, at: "\(place)/\($0)") }
    case "required", "properties", "additionalProperties", "propertyNames":
      guard let object = value as? [String: Any] else { return [] }
      return checkObject(keyword, rule, object, schema, at: place)
    default: return ["\(place): unknown keyword \(keyword)"]
    }
  }

  private func checkObject(
    _ keyword: String, _ rule: Any, _ object: [String: Any], _ schema: [String: Any],
    at place: String
  ) -> [String] {
    let properties = schema["properties"] as? [String: Any] ?? [:]
    switch keyword {
    case "required":
      let names = rule as? [String] ?? []
      return names.filter { object[$0] == nil }.map { "\(place): no \($0)" }
    case "properties":
      return object.flatMap { name, value in
        (properties[name] as? [String: Any]).map { faults(value, $0, at: "\(place)/\(name)") } ?? []
      }
    case "propertyNames":
      return object.keys.flatMap { faults($0, definitionOrSelf(rule), at: "\(place)/\($0)") }
    default:
      let others = object.filter { properties[$0.key] == nil }
      if let schema = rule as? [String: Any] {
        return others.flatMap { faults($1, schema, at: "\(place)/\($0)") }
      }
      return rule as? Bool == true ? [] : others.keys.map { "\(place): unexpected \($0)" }
    }
  }

  private func definitionOrSelf(_ rule: Any) -> [String: Any] { rule as? [String: Any] ?? [:] }

  private func definition(_ reference: Any) -> [String: Any] {
    let name = (reference as? String ?? "").replacingOccurrences(of: "#/$defs/", with: "")
    let definitions = root["$defs"] as? [String: Any]
    return definitions?[name] as? [String: Any] ?? ["missing definition \(name)": true]
  }

  private static func isType(_ type: String, _ value: Any) -> Bool {
    let isBoolean = (value as? NSNumber).map { CFBooleanCheck.isBoolean($0) } ?? false
    switch type {
    case "string": return value is String
    case "boolean": return isBoolean
    case "number": return value is NSNumber && !isBoolean
    case "integer":
      return !isBoolean && (value as? Double).map { $0 == $0.rounded() } ?? false
    case "array": return value is [Any]
    case "object": return value is [String: Any]
    case "null": return value is NSNull
    default: return false
    }
  }
}

/// Tells JSON's true and false from its numbers, which Foundation gives the same class.
private enum CFBooleanCheck {
  static func isBoolean(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == String(cString: NSNumber(value: true).objCType)
  }
}
