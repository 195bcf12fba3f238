internal import CExpat

/// Takes what a parser finds in an XML document. Names come without their prefix.
protocol XMLHandler: AnyObject {
  func start(_ name: String, _ attributes: XMLAttributes) throws(RecordProblem)
  func end(_ name: String) throws(RecordProblem)
  func text(_ text: UnsafeBufferPointer<UInt8>) throws(RecordProblem)
}

/// The attributes of an element, valid while it is being started.
struct XMLAttributes {
  fileprivate let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// The value of an attribute by its name without a prefix.
  subscript(_ name: String) -> String? {
    guard var list else { return nil }
    while let key = list.pointee, let value = (list + 1).pointee {
      if XMLParser.localName(key) == name { return String(cString: value) }
      list += 2
    }
    return nil
  }
}

/// Reads XML in pieces with expat, and hands what it finds to a handler.
///
/// Office documents have no document type; one is refused, and with it all that entities can do.
final class XMLParser {
  private static let depthLimit = 256

  private let parser: XML_Parser
  private let handler: any XMLHandler
  private var depth = 0
  private var problem: RecordProblem?

  init(_ handler: any XMLHandler) throws(RecordProblem) {
    guard let parser = XML_ParserCreate(nil) else { throw .damagedArchive }
    self.parser = parser
    self.handler = handler
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { XMLParser.of($0)?.start($1, $2) },
      { XMLParser.of($0)?.end($1) })
    XML_SetCharacterDataHandler(parser) { XMLParser.of($0)?.text($1, Int($2)) }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLParser.of(data)?.stop(.documentType)
    }
  }

  deinit { XML_ParserFree(parser) }

  /// Reads the next piece.
  func parse(_ chunk: [UInt8], isLast: Bool) throws(RecordProblem) {
    let status = chunk.withUnsafeBytes { bytes in
      XML_Parse(
        parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
        isLast ? 1 : 0)
    }
    if let problem { throw problem }
    guard status == XML_STATUS_OK else { throw .damagedArchive }
  }

  /// Reads a whole document.
  static func parse(_ bytes: [UInt8], _ handler: any XMLHandler) throws(RecordProblem) {
    try XMLParser(handler).parse(bytes, isLast: true)
  }

  fileprivate static func localName(_ name: UnsafePointer<CChar>) -> String {
    let text = String(cString: name)
    guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")) else { return text }
    return String(text[text.utf8.index(after: colon)...])
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLParser? {
    data.map { Unmanaged<XMLParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: UnsafePointer<CChar>?, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard problem == nil, let name else { return }
    depth += 1
    guard depth <= Self.depthLimit else { return stop(.bomb) }
    attempt { () throws(RecordProblem) in
      try handler.start(Self.localName(name), XMLAttributes(list: list))
    }
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    guard problem == nil, let name else { return }
    depth -= 1
    attempt { () throws(RecordProblem) in try handler.end(Self.localName(name)) }
  }

  private func text(_ bytes: UnsafePointer<CChar>?, _ count: Int) {
    guard problem == nil, let bytes else { return }
    bytes.withMemoryRebound(to: UInt8.self, capacity: count) { start in
      attempt { () throws(RecordProblem) in
        try handler.text(UnsafeBufferPointer(start: start, count: count))
      }
    }
  }

  private func attempt(_ body: () throws(RecordProblem) -> Void) {
    do throws(RecordProblem) {
      try body()
    } catch {
      stop(error)
    }
  }

  private func stop(_ problem: RecordProblem) {
    if self.problem == nil { self.problem = problem }
    XML_StopParser(parser, 0)
  }
}

extension RecordProblem {
  fileprivate static var documentType: RecordProblem {
    RecordProblem(
      "document-type",
      en: "The document declares a document type, which no office program writes. It was not read; "
        + "ask its sender.",
      fr:
        "Le document déclare un type de document, ce qu'aucun programme de bureau n'écrit. Il n'a "
        + "pas été lu; demandez à son expéditeur.")
  }
}
