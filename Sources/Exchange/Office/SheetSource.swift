internal import Foundation

/// Turns a sheet of a workbook into comma-separated text, a line for each row, as it is read.
///
/// So a table is the same table whether it comes as CSV or as XLSX. Rows keep their numbers: rows
/// without cells are empty lines.
final class SheetSource: ByteSource {
  private(set) var damage: InputDamage?
  /// Whether no row with a cell was met so far.
  var isEmpty: Bool { rows.isEmpty }
  private let reader: ZipEntryReader
  private let parser: XMLParser
  private let rows: SheetHandler
  private var position = 0
  private var isFinished = false

  init(
    _ book: Workbook, sheet: Workbook.Sheet, headerRow: Int
  ) throws(RecordProblem) {
    guard let reader = try book.archive.open(sheet.path, spent: book.spent) else {
      throw .damagedArchive
    }
    self.reader = reader
    rows = SheetHandler(book, headerRow: headerRow)
    parser = try XMLParser(rows)
  }

  func read(into target: UnsafeMutableRawBufferPointer) throws(ExchangeError) -> Int {
    while position == rows.output.count && !isFinished {
      rows.output.removeAll(keepingCapacity: true)
      position = 0
      do throws(RecordProblem) {
        let chunk = try reader.next()
        isFinished = chunk == nil
        try parser.parse(chunk ?? [], isLast: isFinished)
      } catch {
        damage = .document(error)
        isFinished = true
      }
    }
    let count = min(target.count, rows.output.count - position)
    rows.output.withUnsafeBytes { bytes in
      target.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[position..<position + count]))
    }
    position += count
    return count
  }
}

/// Writes the rows of a sheet as lines.
private final class SheetHandler: XMLHandler {
  /// The lines so far.
  var output: [UInt8] = []

  private static let lastRow = 1_048_576
  private static let lastColumn = 16_384

  private let book: Workbook
  private let headerRow: Int
  private var width: Int?
  /// Whether no row with a cell was written.
  var isEmpty: Bool { width == nil }
  private var row = 0
  private var cells: [[UInt8]] = []
  private var column = 0
  private var type = ""
  private var style = 0
  private var collector = TextCollector()

  init(_ book: Workbook, headerRow: Int) {
    self.book = book
    self.headerRow = headerRow
  }

  func start(_ name: String, _ attributes: XMLAttributes) throws(RecordProblem) {
    switch name {
    case "row":
      let number = attributes["r"].flatMap(Int.init) ?? row + 1
      guard number > row, number <= Self.lastRow else { throw .damagedArchive }
      output.append(contentsOf: repeatElement(0x0A, count: number - row - 1))
      row = number
      cells.removeAll(keepingCapacity: true)
    case "c":
      column =
        try attributes["r"].map { text throws(RecordProblem) in try Self.column(text) }
        ?? cells.count
      guard column >= cells.count, column < Self.lastColumn else { throw .damagedArchive }
      type = attributes["t"] ?? "n"
      style = attributes["s"].flatMap(Int.init) ?? 0
      collector.clear()
    default: collector.start(name)
    }
  }

  func end(_ name: String) throws(RecordProblem) {
    collector.end(name)
    if name == "c" {
      while cells.count < column { cells.append([]) }
      cells.append(value())
    } else if name == "row" {
      writeRow()
    }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) throws(RecordProblem) {
    try collector.append(text)
  }

  private func value() -> [UInt8] {
    switch type {
    case "s":
      let text = Int(collector.string).flatMap {
        book.texts.indices.contains($0) ? book.texts[$0] : nil
      }
      return Array((text ?? "").utf8)
    case "b": return Array((collector.string == "1" ? "TRUE" : "FALSE").utf8)
    case "n":
      guard let number = Double(collector.string) else { return collector.bytes }
      if let date = book.dates.text(of: number, style: style) { return Array(date.utf8) }
      return Array(Self.plain(number).utf8)
    default: return collector.bytes
    }
  }

  /// A number without an exponent where it is whole, for it may be a file or phone number.
  private static func plain(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    return String(format: "%.15g", number)
  }

  private func writeRow() {
    while cells.last?.isEmpty == true { cells.removeLast() }
    defer { output.append(0x0A) }
    guard !cells.isEmpty, row >= headerRow else { return }
    if let width {
      while cells.count < width { cells.append([]) }
    } else {
      width = cells.count
    }
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      let special: Set<UInt8> = [0x22, 0x2C, 0x0A, 0x0D]
      guard cell.contains(where: special.contains) || (cells.count == 1 && cell.isEmpty) else {
        output += cell
        continue
      }
      output.append(0x22)
      for byte in cell {
        if byte == 0x22 { output.append(0x22) }
        output.append(byte)
      }
      output.append(0x22)
    }
  }

  /// The number of a column, from 0, by a reference such as `AB12`.
  private static func column(_ reference: String) throws(RecordProblem) -> Int {
    var number = 0
    for letter in reference.utf8.prefix(while: { $0 >= 0x41 && $0 <= 0x5A }).prefix(4) {
      number = number * 26 + Int(letter) - 0x40
    }
    guard number > 0 else { throw .damagedArchive }
    return number - 1
  }
}
