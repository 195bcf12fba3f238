/// The parts of an XLSX file (ECMA-376) that its sheets need: their places, the shared texts, and
/// which styles are dates.
struct Workbook {
  /// A sheet of the workbook.
  struct Sheet {
    var name: String
    var isHidden: Bool
    var path: String
  }

  let archive: ZipArchive
  private(set) var sheets: [Sheet] = []
  private(set) var texts: [String] = []
  private(set) var dates = DateStyles()
  /// The bytes that were unpacked so far.
  private(set) var spent = 0

  init(_ bytes: [UInt8]) throws(RecordProblem) {
    archive = try ZipArchive(bytes)
    guard let book = try archive.read("xl/workbook.xml", spent: &spent),
      let links = try archive.read("xl/_rels/workbook.xml.rels", spent: &spent)
    else { throw .notAWorkbook }
    let bookHandler = WorkbookHandler()
    try XMLParser.parse(book, bookHandler)
    let linkHandler = RelationHandler()
    try XMLParser.parse(links, linkHandler)
    for sheet in bookHandler.sheets {
      guard let link = linkHandler.links[sheet.link] else { throw .damagedArchive }
      sheets.append(Sheet(name: sheet.name, isHidden: sheet.isHidden, path: link.path))
    }
    dates.startsIn1904 = bookHandler.startsIn1904
    for link in linkHandler.links.values.sorted(by: { $0.path < $1.path }) {
      if link.kind == "sharedStrings", let content = try archive.read(link.path, spent: &spent) {
        let handler = SharedTextHandler()
        try XMLParser.parse(content, handler)
        texts = handler.texts
      }
      if link.kind == "styles", let content = try archive.read(link.path, spent: &spent) {
        let handler = StyleHandler()
        try XMLParser.parse(content, handler)
        dates.kinds = handler.kinds
      }
    }
  }
}

extension RecordProblem {
  static var notAWorkbook: RecordProblem {
    RecordProblem(
      "not-a-workbook",
      en: "This is not an XLSX workbook. Save it as .xlsx or .csv.",
      fr: "Ce n'est pas un classeur XLSX. Enregistrez-le en .xlsx ou en .csv.")
  }
}

private final class WorkbookHandler: XMLHandler {
  var sheets: [(name: String, isHidden: Bool, link: String)] = []
  var startsIn1904 = false

  func start(_ name: String, _ attributes: XMLAttributes) throws(RecordProblem) {
    if name == "sheet", let link = attributes["id"], let sheet = attributes["name"] {
      sheets.append((sheet, attributes["state"].map { $0 != "visible" } ?? false, link))
    } else if name == "workbookPr" {
      startsIn1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    }
  }

  func end(_ name: String) throws(RecordProblem) {}
  func text(_ text: UnsafeBufferPointer<UInt8>) throws(RecordProblem) {}
}

/// Where the parts of an office document lie.
private final class RelationHandler: XMLHandler {
  var links: [String: (kind: String, path: String)] = [:]

  func start(_ name: String, _ attributes: XMLAttributes) throws(RecordProblem) {
    guard name == "Relationship", let id = attributes["Id"], let type = attributes["Type"],
      let target = attributes["Target"], attributes["TargetMode"] != "External"
    else { return }
    let kind = type.split(separator: "/").last.map(String.init) ?? ""
    links[id] = (kind, target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target)
  }

  func end(_ name: String) throws(RecordProblem) {}
  func text(_ text: UnsafeBufferPointer<UInt8>) throws(RecordProblem) {}
}

/// The texts that cells refer to by number.
private final class SharedTextHandler: XMLHandler {
  var texts: [String] = []
  private var collector = TextCollector()

  func start(_ name: String, _ attributes: XMLAttributes) throws(RecordProblem) {
    if name == "si" { collector.clear() }
    collector.start(name)
  }

  func end(_ name: String) throws(RecordProblem) {
    collector.end(name)
    if name == "si" { texts.append(collector.string) }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) throws(RecordProblem) {
    try collector.append(text)
  }
}

/// Collects the text of a cell: of `t` elements, but not of the phonetic runs beside them.
struct TextCollector {
  /// The longest text of a cell in bytes; spreadsheet programs stop at 32,767 characters.
  static let limit = 1 << 20

  private(set) var bytes: [UInt8] = []
  private var isCollecting = false
  private var isPhonetic = false

  var string: String { String(decoding: bytes, as: UTF8.self) }

  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  mutating func start(_ name: String) {
    if name == "rPh" { isPhonetic = true }
    if name == "t" || name == "v" { isCollecting = !isPhonetic }
  }

  mutating func end(_ name: String) {
    if name == "rPh" { isPhonetic = false }
    if name == "t" || name == "v" { isCollecting = false }
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) throws(RecordProblem) {
    guard isCollecting else { return }
    bytes.append(contentsOf: text)
    guard bytes.count <= Self.limit else { throw .hugeCell }
  }
}

extension RecordProblem {
  fileprivate static var hugeCell: RecordProblem {
    RecordProblem(
      "huge-cell",
      en:
        "A cell holds more than 1 MiB of text, more than any spreadsheet program writes. The rest "
        + "of the workbook was not read; ask its sender.",
      fr:
        "Une cellule contient plus de 1 Mio de texte, plus que n'en écrit aucun tableur. Le reste "
        + "du classeur n'a pas été lu; demandez à son expéditeur.")
  }
}

private final class StyleHandler: XMLHandler {
  var kinds: [DateStyles.Kind] = []
  private var formats: [Int: String] = [:]
  private var isInCells = false

  func start(_ name: String, _ attributes: XMLAttributes) throws(RecordProblem) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap(Int.init), let code = attributes["formatCode"] {
        formats[id] = code
      }
    case "cellXfs": isInCells = true
    case "xf" where isInCells:
      let id = attributes["numFmtId"].flatMap(Int.init) ?? 0
      kinds.append(DateStyles.kind(of: id, code: formats[id]))
    default: break
    }
  }

  func end(_ name: String) throws(RecordProblem) {
    if name == "cellXfs" { isInCells = false }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) throws(RecordProblem) {}
}
