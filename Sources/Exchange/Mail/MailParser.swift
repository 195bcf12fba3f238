internal import CMail

/// Reads one message (RFC 5322, MIME by RFC 2045 to 2049) with the GMime library.
///
/// Of alternative forms of one text the plain one is taken; several texts follow one another.
/// Forwarded messages that lie inline are part of the text. Attachments are listed, never opened; of images a hash is taken.
struct MailParser {
  /// Parts of one message, and how deep they lie in each other. Real mail has a dozen, three deep.
  private static let partLimit = 1000
  private static let depthLimit = 30

  private static let isReady: Bool = {
    g_mime_init()
    return true
  }()

  private var message = MailMessage()
  private var parts = 0

  /// Reads the bytes of a message.
  static func parse(_ bytes: [UInt8]) throws(RecordProblem) -> MailMessage {
    precondition(isReady, "GMime starts with the first message")
    // GMime goes into parts by recursion; a boundary declares each level.
    guard declarations(of: "boundary", in: bytes) <= partLimit else { throw .nestedMail }
    var parser = MailParser()
    let problem: RecordProblem? = bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let stream = g_mime_stream_mem_new_with_buffer(start, buffer.count) else {
        return .noMail
      }
      defer { g_object_unref(stream) }
      guard let reader = g_mime_parser_new_with_stream(stream) else { return .noMail }
      defer { g_object_unref(reader) }
      guard let object = g_mime_parser_construct_message(reader, nil) else { return .noMail }
      defer { g_object_unref(object) }
      do throws(RecordProblem) {
        try parser.take(object)
        return nil
      } catch {
        return error
      }
    }
    if let problem { throw problem }
    return parser.message
  }

  private mutating func take(_ object: UnsafeMutablePointer<GMimeMessage>) throws(RecordProblem) {
    let headers = UnsafeMutableRawPointer(object).assumingMemoryBound(to: GMimeObject.self)
    message.id = Self.string(g_mime_message_get_message_id(object))
    message.subject = Self.string(g_mime_message_get_subject(object))
    message.from = Self.addresses(g_mime_message_get_from(object))
    message.to = Self.addresses(g_mime_message_get_to(object))
    message.sentAt = Self.date(g_mime_message_get_date(object))
    message.receivedAt = message.sentAt
    if let received = g_mime_object_get_header(headers, "Received").map({ String(cString: $0) }),
      let semicolon = received.lastIndex(of: ";"),
      let date = g_mime_utils_header_decode_date(
        String(received[received.index(after: semicolon)...]))
    {
      message.receivedAt = Self.date(date)
      g_date_time_unref(date)
    }
    if let root = g_mime_message_get_mime_part(object) {
      var texts: [String] = []
      try collect(root, depth: 0, into: &texts)
      message.text = texts.joined(separator: "\n\n")
    }
  }

  /// Adds the texts of a part and of what lies in it.
  private mutating func collect(
    _ part: UnsafeMutablePointer<GMimeObject>, depth: Int, into texts: inout [String]
  ) throws(RecordProblem) {
    parts += 1
    guard parts <= Self.partLimit, depth <= Self.depthLimit else { throw .nestedMail }
    let raw = UnsafeMutableRawPointer(part)
    if Self.isA(raw, g_mime_multipart_get_type()) {
      let multipart = raw.assumingMemoryBound(to: GMimeMultipart.self)
      let isChoice = Self.type(of: part) == "multipart/alternative"
      var choices: [(isPlain: Bool, texts: [String])] = []
      for index in 0..<max(0, g_mime_multipart_get_count(multipart)) {
        guard let child = g_mime_multipart_get_part(multipart, index) else { continue }
        var inner: [String] = []
        try collect(child, depth: depth + 1, into: &inner)
        if isChoice {
          choices.append((Self.type(of: child) == "text/plain", inner))
        } else {
          texts += inner
        }
      }
      let filled = choices.filter { $0.texts.contains { !$0.allSatisfy(\.isWhitespace) } }
      texts += (filled.first(where: \.isPlain) ?? filled.last)?.texts ?? []
      return
    }
    let isAttachment =
      g_mime_object_get_disposition(part).map { String(cString: $0).lowercased() } == "attachment"
    if Self.isA(raw, g_mime_message_part_get_type()), !isAttachment {
      let inner = g_mime_message_part_get_message(
        raw.assumingMemoryBound(to: GMimeMessagePart.self))
      guard let inner, let root = g_mime_message_get_mime_part(inner) else { return }
      let subject = Self.string(g_mime_message_get_subject(inner))
      if !subject.isEmpty { texts.append(subject) }
      return try collect(root, depth: depth + 1, into: &texts)
    }
    let type = Self.type(of: part)
    if !isAttachment, type == "text/plain" || type == "text/html" {
      let charset = g_mime_object_get_content_type_parameter(part, "charset")
        .map { String(cString: $0) }
      let text = MailText.decode(Self.content(of: raw), charset: charset)
      texts.append(type == "text/html" ? HTMLText.plain(text) : text)
      return
    }
    attach(part, type: type)
  }

  private mutating func attach(_ part: UnsafeMutablePointer<GMimeObject>, type: String) {
    let raw = UnsafeMutableRawPointer(part)
    let isLeaf = Self.isA(raw, g_mime_part_get_type())
    let name =
      isLeaf
      ? g_mime_part_get_filename(raw.assumingMemoryBound(to: GMimePart.self))
      : g_mime_object_get_content_disposition_parameter(part, "filename")
    message.attachments.append(
      Attachment(
        name: Self.string(name), type: type, content: isLeaf ? Self.content(of: raw) : []))
  }

  /// The decoded bytes of a leaf.
  private static func content(of part: UnsafeMutableRawPointer) -> [UInt8] {
    guard isA(part, g_mime_part_get_type()),
      let wrapper = g_mime_part_get_content(part.assumingMemoryBound(to: GMimePart.self)),
      let stream = g_mime_stream_mem_new()
    else { return [] }
    defer { g_object_unref(stream) }
    g_mime_data_wrapper_write_to_stream(wrapper, stream)
    let memory = UnsafeMutableRawPointer(stream).assumingMemoryBound(to: GMimeStreamMem.self)
    guard let array = g_mime_stream_mem_get_byte_array(memory), let data = array.pointee.data else {
      return []
    }
    return Array(UnsafeBufferPointer(start: data, count: Int(array.pointee.len)))
  }

  private static func isA(_ object: UnsafeMutableRawPointer, _ type: GType) -> Bool {
    g_type_check_instance_is_a(object.assumingMemoryBound(to: GTypeInstance.self), type) != 0
  }

  /// The type of a part, in small letters, for example `text/plain`.
  private static func type(of part: UnsafeMutablePointer<GMimeObject>) -> String {
    guard let type = g_mime_object_get_content_type(part),
      let text = g_mime_content_type_get_mime_type(type)
    else { return "" }
    defer { g_free(text) }
    return String(cString: text).lowercased()
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  private static func addresses(_ list: UnsafeMutablePointer<InternetAddressList>?) -> String {
    guard let list, let text = internet_address_list_to_string(list, nil, 0) else { return "" }
    defer { g_free(text) }
    return String(cString: text)
  }

  private static func date(_ date: OpaquePointer?) -> String {
    guard let date, let text = g_date_time_format(date, "%Y-%m-%dT%H:%M:%S%:z") else { return "" }
    defer { g_free(text) }
    return String(cString: text)
  }

  /// How often a word is followed by an equals sign, whatever its case.
  private static func declarations(of word: String, in bytes: [UInt8]) -> Int {
    let letters = Array(word.utf8)
    var count = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "=") {
      guard index >= letters.count else { continue }
      if bytes[(index - letters.count)..<index].map({ $0 | 0x20 }) == letters { count += 1 }
    }
    return count
  }
}

extension RecordProblem {
  fileprivate static var noMail: RecordProblem {
    RecordProblem(
      "no-message",
      en: "This is not an e-mail message. Save it from the mail program again.",
      fr: "Ce n'est pas un message de courriel. Enregistrez-le de nouveau depuis la messagerie.")
  }

  fileprivate static var nestedMail: RecordProblem {
    RecordProblem(
      "nested-mail",
      en: "The message has far more parts, or parts inside parts, than mail has. It was not read; "
        + "ask its sender.",
      fr: "Le message a bien plus de parties, ou de parties imbriquées, que n'en a un courriel. Il "
        + "n'a pas été lu; demandez à son expéditeur.")
  }
}
