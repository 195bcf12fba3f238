internal import ReportModel

/// Recognises the names of columns, in English and French, however they are written.
struct ColumnNames {
  /// Usual names besides the field's own, folded.
  private static let aliases: [ReportField: [String]] = [
    .id: [
      "identifier", "report id", "case id", "record id", "reference", "ref", "number", "no",
      "report number", "identifiant", "numero", "num", "numero de signalement", "no de dossier",
      "numero de dossier", "id signalement",
    ],
    .receivedAt: [
      "received", "date received", "received date", "received on", "date", "report date",
      "date de reception", "recu le", "date recue", "date du signalement", "date et heure",
    ],
    .sourceType: ["source", "type of source", "channel", "type de source", "provenance", "canal"],
    .language: ["lang", "langue"],
    .province: ["province territory", "prov", "region", "province ou territoire"],
    .city: ["town", "municipality", "location", "ville", "municipalite", "lieu"],
    .title: ["subject", "headline", "titre", "objet", "sujet"],
    .narrative: [
      "text", "description", "details", "report", "report text", "body", "message", "content",
      "story", "texte", "narratif", "recit", "signalement", "contenu", "expose des faits",
      "texte du signalement",
    ],
  ]

  private var meanings: [String: (field: ReportField, rank: Int)] = [:]
  private var details: [String: (field: DetailField, rank: Int)] = [:]

  init(fieldMap: [String: String], file: String) throws(ExchangeError) {
    _ = try FieldNameTable(fieldMap: fieldMap, file: file)
    for field in ReportField.allCases where fieldMap[field.rawValue] == nil {
      meanings[Self.folded(field.rawValue)] = (field, 1)
      for alias in Self.aliases[field] ?? [] { meanings[alias] = (field, 2) }
    }
    for (name, column) in fieldMap {
      if let field = ReportField(rawValue: name) { meanings[Self.folded(column)] = (field, 0) }
    }
    for field in DetailField.allCases where fieldMap[field.rawValue] == nil {
      details[Self.folded(field.rawValue)] = (field, 1)
      for alias in Self.detailAliases[field] ?? [] { details[alias] = (field, 2) }
    }
    for (name, column) in fieldMap {
      guard let field = DetailField(rawValue: name) else { continue }
      details[Self.folded(column)] = (field, 0)
      meanings[Self.folded(column)] = nil
    }
  }

  /// The named further field that a column of this name can be; a lower rank is a better match.
  func detail(of cell: String) -> (field: DetailField, rank: Int)? {
    details[Self.folded(cell)]
  }

  /// The field that a column of this name can be; a lower rank is a better match.
  func meaning(of cell: String) -> (field: ReportField, rank: Int)? {
    meanings[Self.folded(cell)]
  }

  /// A name in small letters without accents, its words parted by one space.
  static func folded(_ name: String) -> String {
    var result = ""
    var needsSpace = false
    for scalar in name.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      let isPart = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      guard let letter = plain[scalar] ?? (isPart ? scalar.properties.lowercaseMapping : nil) else {
        needsSpace = !result.isEmpty
        continue
      }
      if needsSpace { result.append(" ") }
      needsSpace = false
      result += letter
    }
    return result
  }

  /// A name without white space around it.
  static func trimmed(_ name: String) -> String {
    let start = name.unicodeScalars.drop { $0.properties.isWhitespace }
    let end = start.reversed().drop { $0.properties.isWhitespace }.count
    return String(String.UnicodeScalarView(start.prefix(end)))
  }

  private static let plain: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (base, letters) in [
      "a": "àâäáãåÀÂÄÁÃÅ", "c": "çÇ", "e": "éèêëÉÈÊË", "i": "îïíìÎÏÍÌ", "n": "ñÑ",
      "o": "ôöóòõºÔÖÓÒÕ°", "u": "ùûüúÙÛÜÚ", "y": "ÿýŸÝ", "oe": "œŒ", "ae": "æÆ",
    ] {
      for letter in letters.unicodeScalars { table[letter] = base }
    }
    return table
  }()
}
