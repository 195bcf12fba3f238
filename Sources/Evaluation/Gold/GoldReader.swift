internal import Foundation
internal import ReportModel

/// Reads gold labels: NDJSON, one object a line, UTF-8.
///
///     {"id": "R-7", "label": "positive", "indicators": [{"code": "…", "quote": "…"}],
///      "contra": [], "exploitation_form": "labour", "pillars": ["protection"],
///      "priority": "high", "difficulty": "easy", "language": "en"}
///
/// `id`, `label` and `indicators` are required. Fields that the format does not name are ignored.
public enum GoldReader {
  /// Reads the labels of a file, in the order of the file.
  ///
  /// - Throws: `EvaluationError` with the file and the line: an unreadable file, a line that is not
  ///   an object, a field that is missing or wrong, a report labelled twice, or no label at all.
  public static func read(path: String) throws(EvaluationError) -> [GoldLabel] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw EvaluationError(
        code: .unreadableFile, file: path, line: nil,
        english: "The file of gold labels cannot be read. Check its name and its permissions.",
        french: "Le fichier d'étiquettes ne peut pas être lu. Vérifiez son nom et ses droits.")
    }
    return try parse([UInt8](data), file: path)
  }

  /// Reads the labels of a text; `file` is the name that errors show.
  ///
  /// - Throws: `EvaluationError`, as `read(path:)` does.
  public static func parse(_ bytes: [UInt8], file: String) throws(EvaluationError) -> [GoldLabel] {
    var labels: [GoldLabel] = []
    var lines: [String: Int] = [:]
    let decoder = JSONDecoder()
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    let rows = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, row) in rows.enumerated() {
      guard row.contains(where: { $0 > 0x20 }) else { continue }
      let place = Place(file: file, line: index + 1)
      let label = try place.label(from: place.record(in: Data(row), decoder))
      if let first = lines.updateValue(place.line, forKey: label.id) {
        throw place.error(
          .duplicateLabel,
          "This report already has a label on line \(first). Keep one of the two.",
          "Ce signalement a déjà une étiquette à la ligne \(first). Gardez-en une seule.")
      }
      labels.append(label)
    }
    guard !labels.isEmpty else {
      throw EvaluationError(
        code: .noLabels, file: file, line: nil,
        english: "The file holds no gold label. Give one JSON object per line.",
        french: "Le fichier ne contient aucune étiquette. Mettez un objet JSON par ligne.")
    }
    return labels
  }
}

/// A line of the file, which every error names.
private struct Place {
  var file: String
  var line: Int

  func error(_ code: EvaluationError.Code, _ english: String, _ french: String) -> EvaluationError {
    EvaluationError(code: code, file: file, line: line, english: english, french: french)
  }

  func record(in data: Data, _ decoder: JSONDecoder) throws(EvaluationError) -> GoldRecord {
    do {
      return try decoder.decode(GoldRecord.self, from: data)
    } catch let DecodingError.keyNotFound(key, context) {
      throw wrongField(path(context.codingPath + [key]))
    } catch let DecodingError.typeMismatch(_, context) where !context.codingPath.isEmpty {
      throw wrongField(path(context.codingPath))
    } catch let DecodingError.valueNotFound(_, context) where !context.codingPath.isEmpty {
      throw wrongField(path(context.codingPath))
    } catch {
      throw self.error(
        .notAnObject, "The line is not a JSON object. Write one object per line, in UTF-8.",
        "La ligne n'est pas un objet JSON. Écrivez un objet par ligne, en UTF-8.")
    }
  }

  func label(from record: GoldRecord) throws(EvaluationError) -> GoldLabel {
    guard !record.id.isEmpty else { throw wrongField("id") }
    var label = GoldLabel(
      id: record.id, verdict: try value(record.label, "label"), language: record.language,
      indicators: record.indicators.map { .init(code: $0.code, quote: $0.quote) },
      contra: Set(record.contra ?? []), exploitationForm: record.exploitationForm,
      difficulty: record.difficulty)
    for pillar in record.pillars ?? [] { label.pillars.insert(try value(pillar, "pillars")) }
    if let priority = record.priority { label.priority = try value(priority, "priority") }
    return label
  }

  private func value<Value>(_ raw: String, _ field: String) throws(EvaluationError) -> Value
  where Value: RawRepresentable<String> & CaseIterable {
    if let value = Value(rawValue: raw) { return value }
    let allowed = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw error(
      .unknownValue, "The field \"\(field)\" must be one of: \(allowed).",
      "Le champ « \(field) » doit être l'une de ces valeurs : \(allowed).")
  }

  private func wrongField(_ field: String) -> EvaluationError {
    error(
      .wrongField, "The field \"\(field)\" is missing or has the wrong type.",
      "Le champ « \(field) » manque ou n'a pas le bon type.")
  }

  private func path(_ keys: [any CodingKey]) -> String {
    keys.reduce(into: "") { text, key in
      if let index = key.intValue {
        text += "[\(index)]"
      } else {
        text += text.isEmpty ? key.stringValue : "." + key.stringValue
      }
    }
  }
}
