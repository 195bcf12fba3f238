internal import CXlsxWriter
internal import Exchange
import Foundation

/// A workbook that libxlsxwriter writes row by row (`constant_memory`).
///
/// No cell is ever a formula: texts are written as texts, whatever they begin with. Characters that XML
/// 1.0 forbids are dropped, and a text longer than a cell may be ends with a mark.
final class Workbook {
  /// The most characters of a cell, in UTF-16 units (Excel specifications and limits).
  static let longestCell = 32_767
  /// The most rows of a sheet.
  static let mostRows: UInt32 = 1_048_576

  /// What a cell holds.
  enum Cell {
    case text(String)
    case number(Double)
    case boolean(Bool)
  }

  /// A sheet: its headings first, then rows.
  final class Sheet {
    let name: String
    fileprivate let sheet: UnsafeMutablePointer<lxw_worksheet>
    fileprivate(set) var rows: UInt32 = 0
    fileprivate var columns: UInt16 = 0

    fileprivate init(_ name: String, _ sheet: UnsafeMutablePointer<lxw_worksheet>) {
      self.name = name
      self.sheet = sheet
    }
  }

  /// A heading in both languages, and the width of its column in characters.
  struct Column {
    var en: String
    var fr: String
    var width: Double = 16
    var wraps = false
  }

  private var book: UnsafeMutablePointer<lxw_workbook>?
  private let path: String
  private let heading: UnsafeMutablePointer<lxw_format>?
  private let top: UnsafeMutablePointer<lxw_format>?
  private let wrapped: UnsafeMutablePointer<lxw_format>?

  /// Begins a workbook.
  ///
  /// - Parameters:
  ///   - createdAt: The date in its properties, in seconds since 1970.
  ///   - temporary: A folder for the parts of the file.
  /// - Throws: `ExportError` when there is no memory.
  init(_ file: URL, title: String, createdAt: Int, temporary: URL) throws(ExportError) {
    path = file.path
    // The library keeps the pointer to the folder's name until the end of the call only.
    book = temporary.path.withCString { folder in
      var options = lxw_workbook_options(
        constant_memory: 1, tmpdir: UnsafeMutablePointer(mutating: folder), use_zip64: 1)
      return workbook_new_opt(file.path, &options)
    }
    guard let book else { throw .workbook(0) }
    heading = workbook_add_format(book)
    format_set_bold(heading)
    format_set_text_wrap(heading)
    format_set_align(heading, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_bg_color(heading, 0xE8EEF4)
    format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
    top = workbook_add_format(book)
    format_set_align(top, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    wrapped = workbook_add_format(book)
    format_set_align(wrapped, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_text_wrap(wrapped)
    var text = Array(title.utf8CString)
    text.withUnsafeMutableBufferPointer { title in
      var properties = lxw_doc_properties()
      properties.title = title.baseAddress
      properties.created = time_t(createdAt)
      _ = workbook_set_properties(book, &properties)
    }
  }

  deinit {
    // Closing is the only way to free it; what it writes is in a temporary folder.
    if let book { _ = workbook_close(book) }
  }

  /// Adds a sheet with its headings: a frozen row in both languages, with filters.
  ///
  /// - Throws: `ExportError`.
  func addSheet(_ name: String, _ columns: [Column]) throws(ExportError) -> Sheet {
    guard let book, let made = workbook_add_worksheet(book, name) else { throw .workbook(0) }
    let sheet = Sheet(name, made)
    sheet.columns = UInt16(columns.count)
    worksheet_freeze_panes(made, 1, 1)
    worksheet_set_landscape(made)
    worksheet_set_paper(made, 9)
    worksheet_fit_to_pages(made, 1, 0)
    worksheet_repeat_rows(made, 0, 0)
    for (index, column) in columns.enumerated() {
      let format = column.wraps ? wrapped : top
      try check(
        worksheet_set_column(made, UInt16(index), UInt16(index), column.width, format))
    }
    try check(worksheet_set_row(made, 0, 32, nil))
    for (index, column) in columns.enumerated() {
      let text = column.en == column.fr ? column.en : column.en + "\n" + column.fr
      try check(worksheet_write_string(made, 0, UInt16(index), text, heading))
    }
    sheet.rows = 1
    return sheet
  }

  /// Adds a row.
  ///
  /// - Throws: `ExportError` with the code `too-many-rows` when the sheet is full.
  func add(_ cells: [Cell], to sheet: Sheet) throws(ExportError) {
    guard sheet.rows < Self.mostRows else { throw .tooManyRows(sheet.name) }
    for (index, cell) in cells.enumerated() {
      let column = UInt16(index)
      switch cell {
      case .text(let text):
        if text.isEmpty { continue }
        try check(
          worksheet_write_string(sheet.sheet, sheet.rows, column, Self.fitting(text), nil))
      case .number(let number):
        guard number.isFinite else { continue }
        try check(worksheet_write_number(sheet.sheet, sheet.rows, column, number, nil))
      case .boolean(let value):
        try check(worksheet_write_boolean(sheet.sheet, sheet.rows, column, value ? 1 : 0, nil))
      }
    }
    sheet.rows += 1
  }

  /// Writes the file.
  ///
  /// - Throws: `ExportError`, for example when the disk is full.
  func close(_ sheets: [Sheet]) throws(ExportError) {
    for sheet in sheets where sheet.columns > 0 {
      try check(worksheet_autofilter(sheet.sheet, 0, 0, max(1, sheet.rows) - 1, sheet.columns - 1))
    }
    guard let book else { return }
    self.book = nil
    try check(workbook_close(book))
  }

  private func check(_ code: lxw_error) throws(ExportError) {
    if code != LXW_NO_ERROR { throw .workbook(Int(code.rawValue)) }
  }

  /// What stands at the end of a text that did not fit.
  static let cut = "… [cut / coupé]"

  /// The text as a cell can hold it: without what XML forbids, and not too long.
  ///
  /// A low line in front of `x0041_` is written out as the library and Excel do for control
  /// characters, so that no text is read back as another.
  static func fitting(_ text: String) -> String {
    if text.utf8.count <= longestCell && isPlain(text) { return text }
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where isAllowed(scalar) { view.append(scalar) }
    let clean = String(view).replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
    if clean.utf16.count <= longestCell { return clean }
    var kept = String.UnicodeScalarView()
    var count = cut.utf16.count
    for scalar in clean.unicodeScalars {
      count += UTF16.width(scalar)
      if count > longestCell { break }
      kept.append(scalar)
    }
    return String(kept) + cut
  }

  /// Whether nothing has to be dropped or written out; most texts are so.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var last: UInt8 = 0
      for byte in bytes {
        if byte < 0x20 && byte != 0x09 && byte != 0x0A { return false }
        // U+FFFE and U+FFFF begin with EF BF; a low line before an x may be an escape.
        if last == 0xEF && byte == 0xBF { return false }
        if last == UInt8(ascii: "_") && byte == UInt8(ascii: "x") { return false }
        last = byte
      }
      return true
    }
  }

  /// Whether XML 1.0 allows a character (section 2.2); a carriage return would be read as a line break.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}

extension ExportError {
  fileprivate static func workbook(_ code: Int) -> ExportError {
    ExportError(
      "workbook-failed",
      en: "the workbook could not be written (libxlsxwriter error \(code)). Check that the disk "
        + "is not full, then run again.",
      fr: "le classeur n'a pas pu être écrit (erreur \(code) de libxlsxwriter). Vérifiez que le "
        + "disque n'est pas plein, puis recommencez.")
  }

  fileprivate static func tooManyRows(_ sheet: String) -> ExportError {
    ExportError(
      "too-many-rows",
      en: "the sheet \(sheet) is full: a workbook holds 1,048,576 rows. Narrow the filters, or use "
        + "csv or parquet.",
      fr: "la feuille \(sheet) est pleine : un classeur contient 1 048 576 lignes. Resserrez les "
        + "filtres, ou employez csv ou parquet.")
  }
}
