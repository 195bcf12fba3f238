internal import Foundation
internal import ReportModel
package import TOMLKit

/// The fields of a TOML file that a centre keeps, with messages that name file, line and field.
///
///     let fields = try TOMLFields(file: "partners/police.toml", manual: "docs/handover.md")
///     try fields.refuseOthers(fields.root, ["id", "name"], in: "")
///     let id = try fields.string(fields.root, "id", in: "")
///
/// A field is named by its path: `columns.narrative` is `narrative` in the table `columns`.
package struct TOMLFields {
  /// The file, as it was named.
  package let path: String
  /// The table of the whole file.
  package let root: TOMLTable
  /// The bytes of the file.
  package let bytes: [UInt8]
  private let lines: Lines

  /// Reads a file.
  ///
  /// - Parameter manual: The page that describes it, for messages.
  /// - Throws: `ExchangeError`, whose sentence names file and line.
  package init(file path: String, manual: String) throws(ExchangeError) {
    let source = try FileSource(path: path).readAll(limit: 1 << 20, file: path)
    guard let text = String(validating: source, as: UTF8.self) else {
      throw Self.problem(
        path, 1, nil, "the file is not UTF-8. Save it as UTF-8.",
        "le fichier n'est pas en UTF-8. Enregistrez-le en UTF-8.")
    }
    self.path = path
    bytes = source
    lines = Lines(text)
    do {
      root = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw Self.problem(
        path, error.source.begin.line, nil,
        "this is not TOML: \(error.description). See \(manual).",
        "ce n'est pas du TOML : \(error.description). Voir \(manual).")
    } catch {
      throw Self.problem(path, 1, nil, "this is not TOML.", "ce n'est pas du TOML.")
    }
  }

  /// A problem of a field.
  package func problem(_ key: String, _ en: String, _ fr: String) -> ExchangeError {
    Self.problem(path, lines.line(of: key), key, en, fr)
  }

  private static func problem(
    _ path: String, _ line: Int, _ key: String?, _ en: String, _ fr: String
  ) -> ExchangeError {
    let place = "\(path):\(line):" + (key.map { " \($0):" } ?? "")
    let lieu = "\(path):\(line) :" + (key.map { " \($0) :" } ?? "")
    return ExchangeError(
      code: "profile", file: path, message: LocalizedText(en: "\(place) \(en)", fr: "\(lieu) \(fr)")
    )
  }

  /// A text; `nil` where the field is not there.
  package func string(
    _ table: TOMLTable, _ key: String, in path: String
  ) throws(ExchangeError) -> String? {
    guard let value = table[key] else { return nil }
    guard let text = value.string else {
      throw problem(
        Self.name(key, in: path), "this must be a text in quotation marks.",
        "ce doit être un texte entre guillemets droits.")
    }
    return text
  }

  /// A table; `nil` where it is not there.
  package func table(
    _ parent: TOMLTable, _ key: String, in path: String
  ) throws(ExchangeError) -> TOMLTable? {
    guard let value = parent[key] else { return nil }
    guard let table = value.table else {
      let name = Self.name(key, in: path)
      throw problem(
        name, "this must be a table: [\(name)].", "ce doit être une table : [\(name)].")
    }
    return table
  }

  /// Refuses fields that nothing is known about.
  package func refuseOthers(
    _ table: TOMLTable, _ known: Set<String>, in path: String
  ) throws(ExchangeError) {
    for key in table.keys.sorted() where !known.contains(key) {
      let list = known.sorted().joined(separator: ", ")
      let closest = Suggestion.closest(to: key, among: known.sorted())
      throw problem(
        Self.name(key, in: path),
        "this key is not known." + (closest.map { " Did you mean \($0)?" } ?? "")
          + " Use one of: \(list).",
        "cette clé n'est pas connue." + (closest.map { " Vouliez-vous dire \($0)?" } ?? "")
          + " Utilisez l'une de : \(list).")
    }
  }

  private static func name(_ key: String, in path: String) -> String {
    path.isEmpty ? key : "\(path).\(key)"
  }

  /// Where keys stand in a file.
  private struct Lines {
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
}
