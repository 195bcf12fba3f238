internal import Foundation
internal import ReportModel
internal import TOMLKit

/// Reads profiles.
public enum ProfileFile {
  /// Reads a file.
  ///
  /// - Throws: `ExchangeError`, whose sentence names file, line and key.
  public static func read(_ path: String) throws(ExchangeError) -> IntakeProfile {
    let source = try FileSource(path: path).readAll(limit: 1 << 20, file: path)
    guard let text = String(validating: source, as: UTF8.self) else {
      throw problem(
        path, 1, nil, "the file is not UTF-8. Save it as UTF-8.",
        "le fichier n'est pas en UTF-8. Enregistrez-le en UTF-8.")
    }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    var parser = ProfileParser(path: path, lines: ProfileLines(text))
    var profile = try parser.parse(
      text, name: file.hasSuffix(".toml") ? String(file.dropLast(5)) : file)
    profile.fingerprint = ContentHash(of: source).hexadecimal
    return profile
  }

  static func problem(
    _ path: String, _ line: Int, _ key: String?, _ en: String, _ fr: String
  ) -> ExchangeError {
    let place = "\(path):\(line):" + (key.map { " \($0):" } ?? "")
    let lieu = "\(path):\(line) :" + (key.map { " \($0) :" } ?? "")
    return ExchangeError(
      code: "profile", file: path, message: LocalizedText(en: "\(place) \(en)", fr: "\(lieu) \(fr)")
    )
  }
}

/// Where keys stand in a file, for messages.
struct ProfileLines {
  private var places: [String: Int] = [:]

  init(_ text: String) {
    var table = ""
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let content = line.trimmingCharacters(in: .whitespaces)
      if content.hasPrefix("[") {
        table = content.trimmingCharacters(in: CharacterSet(charactersIn: "[] \t"))
        places[table] = index + 1
      } else if !content.hasPrefix("#"), let equals = content.firstIndex(of: "=") {
        let key = content[..<equals].trimmingCharacters(in: CharacterSet(charactersIn: " \t\"'"))
        places[table.isEmpty ? key : "\(table).\(key)"] = index + 1
      }
    }
  }

  /// The line of a key, or of the table that it is in; 1 where neither is found.
  func line(of key: String) -> Int {
    var key = key
    while true {
      if let line = places[key] { return line }
      guard let dot = key.lastIndex(of: ".") else { return 1 }
      key = String(key[..<dot])
    }
  }
}

/// Turns the tables of a file into a profile, and says which key is wrong.
private struct ProfileParser {
  let path: String
  let lines: ProfileLines

  mutating func parse(_ text: String, name: String) throws(ExchangeError) -> IntakeProfile {
    let root: TOMLTable
    do {
      root = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw ProfileFile.problem(
        path, error.source.begin.line, nil,
        "this is not TOML: \(error.description). See docs/intake.md.",
        "ce n'est pas du TOML : \(error.description). Voir docs/intake.md.")
    } catch {
      throw ProfileFile.problem(path, 1, nil, "this is not TOML.", "ce n'est pas du TOML.")
    }
    let keys: Set<String> = [
      "title", "format", "encoding", "language", "sheet", "header_row", "date_format", "time_zone",
      "markings", "columns", "constants", "values",
    ]
    try refuseOthers(root, keys, in: "")
    var profile = IntakeProfile(name: name, title: LocalizedText(en: name, fr: name))
    if let title = try table(root, "title", in: "") {
      try refuseOthers(title, ["en", "fr"], in: "title")
      profile.title.en = try string(title, "en", in: "title") ?? name
      profile.title.fr = try string(title, "fr", in: "title") ?? profile.title.en
    }
    profile.format = try choice(root, "format") { InputFormat(rawValue: $0) }
    profile.encoding = try choice(root, "encoding") { TextEncoding(label: $0) }
    profile.language = try choice(root, "language") { ["en", "fr"].contains($0) ? $0 : nil } ?? ""
    profile.sheet = try string(root, "sheet", in: "")
    profile.headerRow = try headerRow(root)
    profile.dateFormat = try string(root, "date_format", in: "")
    profile.timeZone =
      try choice(root, "time_zone") { TimeZone(identifier: $0) == nil ? nil : $0 }
      ?? profile.timeZone
    profile.markings = try markings(root)
    profile.columns = try fields(root, "columns", unless: [])
    profile.constants = try fields(root, "constants", unless: ["id", "narrative"])
    if let values = try table(root, "values", in: "") {
      for key in values.keys.sorted() {
        try check(field: key, in: "values", unless: ["id", "narrative", "title"])
        guard let pairs = try table(values, key, in: "values") else { continue }
        for value in pairs.keys.sorted() {
          profile.values[key, default: [:]][ColumnNames.folded(value)] =
            try string(pairs, value, in: "values.\(key)")
        }
      }
    }
    return profile
  }

  private func fields(
    _ root: TOMLTable, _ name: String, unless excluded: Set<String>
  ) throws(ExchangeError) -> [String: String] {
    guard let table = try table(root, name, in: "") else { return [:] }
    var result: [String: String] = [:]
    for key in table.keys.sorted() {
      try check(field: key, in: name, unless: excluded)
      result[key] = try string(table, key, in: name)
    }
    return result
  }

  private func check(
    field: String, in table: String, unless excluded: Set<String>
  ) throws(ExchangeError) {
    let isField = ReportField(rawValue: field) != nil || DetailField(rawValue: field) != nil
    guard !isField || excluded.contains(field) else { return }
    throw problem(
      "\(table).\(field)", "there is no such field here. Use one of: \(FieldNameTable.list).",
      "ce champ n'existe pas ici. Utilisez l'un de : \(FieldNameTable.list).")
  }

  private func headerRow(_ root: TOMLTable) throws(ExchangeError) -> Int {
    guard let value = root["header_row"] else { return 0 }
    guard let number = value.int, (1...1_048_576).contains(number) else {
      throw problem(
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
      throw problem(
        "markings", "this is a list of TLP labels, PROTECTED A, B or C, or THIRD-PARTY RULE.",
        "c'est une liste d'étiquettes TLP, de PROTÉGÉ A, B ou C, ou de RÈGLE DU TIERS.")
    }
    return result
  }

  private func choice<Value>(
    _ root: TOMLTable, _ key: String, _ make: (String) -> Value?
  ) throws(ExchangeError) -> Value? {
    guard let text = try string(root, key, in: "") else { return nil }
    if let value = make(text) { return value }
    throw problem(
      key, "this value is not known; docs/intake.md lists the values.",
      "cette valeur n'est pas connue; docs/intake.md en donne la liste.")
  }

  private func string(
    _ table: TOMLTable, _ key: String, in path: String
  ) throws(ExchangeError) -> String? {
    guard let value = table[key] else { return nil }
    guard let text = value.string else {
      throw problem(
        path.isEmpty ? key : "\(path).\(key)", "this must be a text in quotation marks.",
        "ce doit être un texte entre guillemets droits.")
    }
    return text
  }

  private func table(
    _ parent: TOMLTable, _ key: String, in path: String
  ) throws(ExchangeError) -> TOMLTable? {
    guard let value = parent[key] else { return nil }
    guard let table = value.table else {
      let name = path.isEmpty ? key : "\(path).\(key)"
      throw problem(
        name, "this must be a table: [\(name)].", "ce doit être une table : [\(name)].")
    }
    return table
  }

  private func refuseOthers(
    _ table: TOMLTable, _ known: Set<String>, in path: String
  ) throws(ExchangeError) {
    for key in table.keys.sorted() where !known.contains(key) {
      let list = known.sorted().joined(separator: ", ")
      throw problem(
        path.isEmpty ? key : "\(path).\(key)", "this key is not known. Use one of: \(list).",
        "cette clé n'est pas connue. Utilisez l'une de : \(list).")
    }
  }

  private func problem(_ key: String, _ en: String, _ fr: String) -> ExchangeError {
    ProfileFile.problem(path, lines.line(of: key), key, en, fr)
  }
}
