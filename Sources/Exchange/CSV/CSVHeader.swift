internal import ReportModel

/// What the columns of a file of delimited text mean.
struct CSVHeader {
  /// What becomes of a column.
  enum Column: Sendable, Equatable {
    /// It is a field of the report.
    case field(ReportField)
    /// It is kept as a further field of this name.
    case extra(name: [UInt8])
  }

  /// The columns, from the left.
  var columns: [Column] = []
  /// Columns that could have been a field but stand behind a better name for it.
  var notices: [Notice] = []

  /// Reads the cells of a header line.
  ///
  /// A name from `fieldMap` goes before the field's own name, and that before its other names.
  init(cells: [String], fieldMap: [String: String], file: String) throws(ExchangeError) {
    let names = try ColumnNames(fieldMap: fieldMap, file: file)
    var ranks = [(rank: Int, column: Int)?](
      repeating: nil, count: ReportField.allCases.count)
    var isTie = [Bool](repeating: false, count: ReportField.allCases.count)
    let meanings = cells.map { names.meaning(of: $0) }
    for (column, meaning) in meanings.enumerated() {
      guard let (field, rank) = meaning else { continue }
      if let best = ranks[field.index], best.rank <= rank {
        if best.rank == rank { isTie[field.index] = true }
      } else {
        ranks[field.index] = (rank, column)
        isTie[field.index] = false
      }
    }
    for field in ReportField.allCases {
      if isTie[field.index] { throw Self.ambiguous(field, file) }
      let isRequired = field == .id || field == .narrative
      let isMapped = fieldMap[field.rawValue] != nil
      if ranks[field.index] == nil && (isRequired || isMapped) {
        throw Self.missing(field.rawValue, file)
      }
    }
    for field in DetailField.allCases where fieldMap[field.rawValue] != nil {
      let isThere = cells.contains { names.detail(of: $0)?.field == field }
      if !isThere { throw Self.missing(field.rawValue, file) }
    }
    nameColumns(cells, meanings: meanings, chosen: ranks.map { $0?.column }, names)
  }

  private mutating func nameColumns(
    _ cells: [String], meanings: [(field: ReportField, rank: Int)?], chosen: [Int?],
    _ names: ColumnNames
  ) {
    let details = Self.detailColumns(
      cells, taken: Set(chosen.compactMap { $0 }), names: names)
    var used = Set(details.values.map(\.rawValue))
    for (index, cell) in cells.enumerated() {
      if let field = meanings[index]?.field {
        if chosen[field.index] == index {
          columns.append(.field(field))
          continue
        }
        if field == .narrative || field == .title { notices.append(Self.passedOver(field, index)) }
      }
      if let detail = details[index] {
        columns.append(.extra(name: Array(detail.rawValue.utf8)))
        continue
      }
      var name = ColumnNames.trimmed(cell)
      if name.isEmpty { name = "column_\(index + 1)" }
      let stem = name
      var copy = 2
      while !used.insert(name).inserted {
        name = "\(stem)_\(copy)"
        copy += 1
      }
      columns.append(.extra(name: Array(name.utf8)))
    }
  }

  /// The columns that are named further fields: of several that could be one, the one with the
  /// better name, then the first; the others keep the names that they have.
  private static func detailColumns(
    _ cells: [String], taken: Set<Int>, names: ColumnNames
  ) -> [Int: DetailField] {
    var best: [DetailField: (rank: Int, column: Int)] = [:]
    for (column, cell) in cells.enumerated() where !taken.contains(column) {
      guard let (field, rank) = names.detail(of: cell) else { continue }
      if let earlier = best[field], earlier.rank <= rank { continue }
      best[field] = (rank, column)
    }
    return Dictionary(uniqueKeysWithValues: best.map { ($0.value.column, $0.key) })
  }

  private static func ambiguous(_ field: ReportField, _ file: String) -> ExchangeError {
    ExchangeError(
      "ambiguous-column", file,
      en: "two columns could be “\(field.rawValue)”. Name one: --map \(field.rawValue)=COLUMN.",
      fr: "deux colonnes pourraient être « \(field.rawValue) ». Nommez-en une : "
        + "--map \(field.rawValue)=COLONNE.")
  }

  private static func missing(_ field: String, _ file: String) -> ExchangeError {
    ExchangeError(
      "missing-column", file,
      en:
        "no column of the first line is “\(field)”. Name it (--map \(field)=COLUMN), or the source's "
        + "profile (--profile; fanal profiles lists them).",
      fr: "aucune colonne de la première ligne n'est « \(field) ». Nommez-la (--map "
        + "\(field)=COLONNE), ou le profil de la source (--profile; fanal profiles les énumère).")
  }

  private static func passedOver(_ field: ReportField, _ index: Int) -> Notice {
    Notice(
      code: "column-not-read",
      message: LocalizedText(
        en: "Column \(index + 1) is kept but not screened, because another one is "
          + "“\(field.rawValue)”.",
        fr: "La colonne \(index + 1) est conservée mais pas analysée, car une autre est "
          + "« \(field.rawValue) »."))
  }
}
