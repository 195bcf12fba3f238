/// The text of a DOCX file (ECMA-376): its body, then its notes; a line for each paragraph.
///
/// What was deleted while changes were tracked, comments, headers and footers are left out.
enum WordText {
  /// The text and the title of a document.
  static func read(_ bytes: [UInt8]) throws(RecordProblem) -> (text: String, title: String) {
    let archive = try ZipArchive(bytes)
    var spent = 0
    let handler = WordHandler()
    guard let body = try archive.read("word/document.xml", spent: &spent) else {
      throw .notADocument
    }
    try XMLParser.parse(body, handler)
    for notes in ["word/footnotes.xml", "word/endnotes.xml"] {
      if let content = try archive.read(notes, spent: &spent) {
        try XMLParser.parse(content, handler)
      }
    }
    var title = ""
    if let core = try archive.read("docProps/core.xml", spent: &spent) {
      let properties = PropertyHandler()
      try XMLParser.parse(core, properties)
      title = String(decoding: properties.title, as: UTF8.self)
    }
    return (String(decoding: handler.output, as: UTF8.self), title)
  }
}

extension RecordProblem {
  fileprivate static var notADocument: RecordProblem {
    RecordProblem(
      "not-a-document",
      en: "This is not a DOCX document. Save it as .docx or as plain text.",
      fr: "Ce n'est pas un document DOCX. Enregistrez-le en .docx ou en texte brut.")
  }
}

private final class WordHandler: XMLHandler {
  var output: [UInt8] = []
  private var isText = false
  /// How many elements are open whose content is not there for a reader: text that was moved away,
  /// and the second copy of a text box for old programs.
  private var hidden = 0

  private static let skipped: Set<String> = ["moveFrom", "Fallback", "del"]

  func start(_ name: String, _ attributes: XMLAttributes) throws(RecordProblem) {
    if Self.skipped.contains(name) { hidden += 1 }
    guard hidden == 0 else { return }
    switch name {
    case "t": isText = true
    case "tab": if output.last != 0x0A && !output.isEmpty { output.append(0x09) }
    case "br", "cr": output.append(0x0A)
    case "noBreakHyphen": output.append(UInt8(ascii: "-"))
    default: break
    }
  }

  func end(_ name: String) throws(RecordProblem) {
    if Self.skipped.contains(name) { hidden -= 1 }
    if name == "t" { isText = false }
    if name == "p", hidden == 0, !output.isEmpty { output.append(0x0A) }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) throws(RecordProblem) {
    if isText && hidden == 0 { output.append(contentsOf: text) }
  }
}

private final class PropertyHandler: XMLHandler {
  var title: [UInt8] = []
  private var isTitle = false

  func start(_ name: String, _ attributes: XMLAttributes) throws(RecordProblem) {
    if name == "title" { isTitle = true }
  }

  func end(_ name: String) throws(RecordProblem) {
    if name == "title" { isTitle = false }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) throws(RecordProblem) {
    if isTitle { title.append(contentsOf: text) }
  }
}
