internal import ReportModel

/// The text of a DOCX file (ECMA-376): its body, then its notes; a line for each paragraph.
///
/// Its images are listed, never decoded. What was deleted while changes were tracked, comments, headers and footers are left out.
enum WordText {
  /// The text, the title and the images of a document.
  static func read(
    _ bytes: [UInt8]
  ) throws(RecordProblem) -> (text: String, title: String, images: [Attachment]) {
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
    return (String(decoding: handler.output, as: UTF8.self), title, images(in: archive))
  }

  /// The most images that are listed, and the most unpacked bytes of all of them.
  private static let imageLimit = (count: 1000, bytes: 128 << 20)

  /// The images, by name. One that cannot be unpacked, or that is larger than images are, is listed without a hash.
  private static func images(in archive: ZipArchive) -> [Attachment] {
    let folder = "word/media/"
    let names = archive.entries.keys.filter { $0.hasPrefix(folder) }.sorted()
    var spent = 0
    return names.prefix(imageLimit.count).map { path in
      var image = Attachment(name: String(path.dropFirst(folder.count)), type: "")
      var head: [UInt8] = []
      var hasher = ContentHasher()
      var count = 0
      do throws(RecordProblem) {
        guard let reader = try archive.open(path, spent: spent) else { return image }
        while let chunk = try reader.next() {
          if head.count < ImageFormat.headSize { head += chunk.prefix(ImageFormat.headSize) }
          hasher.add(chunk)
          count += chunk.count
          guard spent + count <= imageLimit.bytes else {
            spent = imageLimit.bytes
            return image
          }
        }
      } catch {
        return image
      }
      spent += count
      image.byteCount = count
      if let format = ImageFormat(head) {
        image.type = format.rawValue
        image.imageDigest = hasher.finish().hexadecimal
      }
      return image
    }
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
