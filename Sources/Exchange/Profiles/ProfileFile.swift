internal import Foundation
internal import ReportModel
internal import TOMLKit

/// Reads profiles.
public enum ProfileFile {
  /// Reads a file.
  ///
  /// - Throws: `ExchangeError`, whose sentence names file, line and key.
  public static func read(_ path: String) throws(ExchangeError) -> IntakeProfile {
    let fields = try TOMLFields(file: path, manual: "docs/intake.md")
    let file = path.split(separator: "/").last.map(String.init) ?? path
    var profile = try ProfileParser(fields: fields).parse(
      name: file.hasSuffix(".toml") ? String(file.dropLast(5)) : file)
    profile.fingerprint = ContentHash(of: fields.bytes).hexadecimal
    return profile
  }
}

/// Turns the tables of a file into a profile, and says which key is wrong.
private struct ProfileParser {
  let fields: TOMLFields

  func parse(name: String) throws(ExchangeError) -> IntakeProfile {
    let root = fields.root
    let keys: Set<String> = [
      "title", "format", "encoding", "language", "sheet", "header_row", "date_format", "time_zone",
      "markings", "columns", "constants", "values",
    ]
    try fields.refuseOthers(root, keys, in: "")
    var profile = IntakeProfile(name: name, title: LocalizedText(en: name, fr: name))
    if let title = try fields.table(root, "title", in: "") {
      try fields.refuseOthers(title, ["en", "fr"], in: "title")
      profile.title.en = try fields.string(title, "en", in: "title") ?? name
      profile.title.fr = try fields.string(title, "fr", in: "title") ?? profile.title.en
    }
    profile.format = try choice(root, "format") { InputFormat(rawValue: $0) }
    profile.encoding = try choice(root, "encoding") { TextEncoding(label: $0) }
    profile.language = try choice(root, "language") { ["en", "fr"].contains($0) ? $0 : nil } ?? ""
    profile.sheet = try fields.string(root, "sheet", in: "")
    profile.headerRow = try headerRow(root)
    profile.dateFormat = try fields.string(root, "date_format", in: "")
    profile.timeZone =
      try choice(root, "time_zone") { TimeZone(identifier: $0) == nil ? nil : $0 }
      ?? profile.timeZone
    profile.markings = try markings(root)
    profile.columns = try texts(root, "columns", unless: [])
    profile.constants = try texts(root, "constants", unless: ["id", "narrative"])
    if let values = try fields.table(root, "values", in: "") {
      for key in values.keys.sorted() {
        try check(field: key, in: "values", unless: ["id", "narrative", "title"])
        guard let pairs = try fields.table(values, key, in: "values") else { continue }
        for value in pairs.keys.sorted() {
          profile.values[key, default: [:]][ColumnNames.folded(value)] =
            try fields.string(pairs, value, in: "values.\(key)")
        }
      }
    }
    return profile
  }

  private func texts(
    _ root: TOMLTable, _ name: String, unless excluded: Set<String>
  ) throws(ExchangeError) -> [String: String] {
    guard let table = try fields.table(root, name, in: "") else { return [:] }
    var result: [String: String] = [:]
    for key in table.keys.sorted() {
      try check(field: key, in: name, unless: excluded)
      result[key] = try fields.string(table, key, in: name)
    }
    return result
  }

  private func check(
    field: String, in table: String, unless excluded: Set<String>
  ) throws(ExchangeError) {
    let isField = ReportField(rawValue: field) != nil || DetailField(rawValue: field) != nil
    guard !isField || excluded.contains(field) else { return }
    throw fields.problem(
      "\(table).\(field)", "there is no such field here. Use one of: \(FieldNameTable.list).",
      "ce champ n'existe pas ici. Utilisez l'un de : \(FieldNameTable.list).")
  }

  private func headerRow(_ root: TOMLTable) throws(ExchangeError) -> Int {
    guard let value = root["header_row"] else { return 0 }
    guard let number = value.int, (1...1_048_576).contains(number) else {
      throw fields.problem(
        "header_row", "this is the number of a row, from 1.",
        "c'est le numéro d'une ligne, à partir de 1.")
    }
    return number
  }

  private func markings(_ root: TOMLTable) throws(ExchangeError) -> [String] {
    guard let value = root["markings"] else { return [] }
    var result: [String] = []
    for entry in value.array.map(Array.init) ?? [] {
      guard let text = entry.string, !Marking(written: text).isUnrecognised else { break }
      result.append(text)
    }
    guard let array = value.array, result.count == array.count, !result.isEmpty else {
      throw fields.problem(
        "markings", "this is a list of TLP labels, PROTECTED A, B or C, or THIRD-PARTY RULE.",
        "c'est une liste d'étiquettes TLP, de PROTÉGÉ A, B ou C, ou de RÈGLE DU TIERS.")
    }
    return result
  }

  private func choice<Value>(
    _ root: TOMLTable, _ key: String, _ make: (String) -> Value?
  ) throws(ExchangeError) -> Value? {
    guard let text = try fields.string(root, key, in: "") else { return nil }
    if let value = make(text) { return value }
    throw fields.problem(
      key, "this value is not known; docs/intake.md lists the values.",
      "cette valeur n'est pas connue; docs/intake.md en donne la liste.")
  }
}
