internal import Foundation
internal import ReportModel

/// A JSON object of the training folder, which says file and field of what is wrong in it.
struct JSONFields {
  private let object: [String: Any]
  private let file: String
  private let path: String

  /// Reads a file.
  ///
  /// - Throws: `TrainingProblem`.
  init(_ data: Data, file: String) throws(TrainingProblem) {
    guard let value = try? JSONSerialization.jsonObject(with: data),
      let object = value as? [String: Any]
    else { throw TrainingProblem(file, "", Message.trainingNotJSON.text) }
    self.init(object, file, "")
  }

  private init(_ object: [String: Any], _ file: String, _ path: String) {
    self.object = object
    self.file = file
    self.path = path
  }

  /// A problem of a field.
  func problem(_ name: String, _ message: Message, _ values: String...) -> TrainingProblem {
    TrainingProblem(
      file, place(name),
      LocalizedText(
        en: SentenceTemplate.fill(message.text.en, values),
        fr: SentenceTemplate.fill(message.text.fr, values)))
  }

  private func place(_ name: String) -> String { path.isEmpty ? name : path + "." + name }

  /// Whether a field is there and not null.
  func has(_ name: String) -> Bool { object[name].map { !($0 is NSNull) } ?? false }

  /// The names of all fields that are there, in alphabetical order.
  var names: [String] { object.keys.sorted() }

  func text(_ name: String) throws(TrainingProblem) -> String {
    guard let text = object[name] as? String, text.contains(where: { !$0.isWhitespace }) else {
      throw problem(name, .trainingNeedsText)
    }
    return text
  }

  func optionalText(_ name: String) throws(TrainingProblem) -> String? {
    try has(name) ? text(name) : nil
  }

  func number(_ name: String, in range: ClosedRange<Int>) throws(TrainingProblem) -> Int {
    guard let number = object[name] as? NSNumber, let value = Int(exactly: number.doubleValue),
      range.contains(value)
    else { throw problem(name, .trainingNeedsNumber, "\(range.lowerBound)", "\(range.upperBound)") }
    return value
  }

  func flag(_ name: String) throws(TrainingProblem) -> Bool {
    guard let flag = object[name] as? Bool else { throw problem(name, .trainingNeedsFlag) }
    return flag
  }

  func value<Value: RawRepresentable & CaseIterable>(
    _ name: String, as type: Value.Type
  ) throws(TrainingProblem) -> Value where Value.RawValue == String {
    guard let text = object[name] as? String, let value = Value(rawValue: text) else {
      throw problem(name, .trainingNeedsOne, Self.list(type))
    }
    return value
  }

  func values<Value: RawRepresentable & CaseIterable>(
    _ name: String, as type: Value.Type
  ) throws(TrainingProblem) -> [Value] where Value.RawValue == String {
    var result: [Value] = []
    for text in try texts(name) {
      guard let value = Value(rawValue: text) else {
        throw problem(name, .trainingNeedsOne, Self.list(type))
      }
      result.append(value)
    }
    return result
  }

  private static func list<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> String
  where Value.RawValue == String {
    type.allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// A list of texts, which may be empty.
  func texts(_ name: String) throws(TrainingProblem) -> [String] {
    guard has(name) else { return [] }
    guard let list = object[name] as? [String] else { throw problem(name, .trainingNeedsTexts) }
    return list
  }

  func fields(_ name: String) throws(TrainingProblem) -> JSONFields {
    guard let inner = object[name] as? [String: Any] else {
      throw problem(name, .trainingNeedsObject)
    }
    return JSONFields(inner, file, place(name))
  }

  func list(_ name: String) throws(TrainingProblem) -> [JSONFields] {
    guard has(name) else { return [] }
    guard let list = object[name] as? [[String: Any]] else {
      throw problem(name, .trainingNeedsObjects)
    }
    return list.enumerated().map { index, inner in
      JSONFields(inner, file, place(name) + "[\(index)]")
    }
  }

  /// A place from `start` to `end`, Unicode scalars, half-open. Its words must be those that the file names
  /// as `text`, so that a changed text is noticed.
  func place(in scalars: [Unicode.Scalar]) throws(TrainingProblem) -> Range<Int> {
    let start = try number("start", in: 0...scalars.count)
    let end = try number("end", in: 0...scalars.count)
    guard start < end else { throw problem("end", .trainingEmptyPlace) }
    // Scalar by scalar: equal strings may be composed in two ways, and then offsets would be wrong.
    guard Array(try text("text").unicodeScalars) == Array(scalars[start..<end]) else {
      throw problem("text", .trainingOtherWords)
    }
    return start..<end
  }

  /// A text in both languages.
  func both(_ name: String) throws(TrainingProblem) -> LocalizedText {
    let inner = try fields(name)
    return LocalizedText(en: try inner.text("en"), fr: try inner.text("fr"))
  }
}
