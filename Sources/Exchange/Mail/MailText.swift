internal import CMail

/// Turns the bytes of a text part into text, by the character set that the part names.
enum MailText {
  /// The text. What the character set does not allow becomes U+FFFD, and so does NUL, which no text
  /// may hold; nothing is cut off. Line endings become line feeds.
  static func decode(_ bytes: [UInt8], charset: String?) -> String {
    let label = charset?.lowercased() ?? "us-ascii"
    var text: String?
    // Programs that write Windows-1252 call it ISO 8859-1 (WHATWG Encoding Standard).
    if ["us-ascii", "ascii", "utf-8", "utf8", "iso-8859-1", "latin1"].contains(label) {
      let isUTF8 = !label.contains("8859") && label != "latin1"
      if isUTF8 { text = String(validating: bytes, as: UTF8.self) }
      if text == nil && label.contains("utf") { text = String(decoding: bytes, as: UTF8.self) }
    } else {
      text = convert(bytes, from: label)
    }
    let known =
      text ?? String(validating: bytes, as: UTF8.self) ?? convert(bytes, from: "windows-1252")
      ?? String(decoding: bytes, as: UTF8.self)
    return known.replacing("\r\n", with: "\n").replacing("\0", with: "\u{FFFD}")
  }

  /// Converts by iconv; `nil` where it does not know the character set or the bytes do not fit it.
  private static func convert(_ bytes: [UInt8], from charset: String) -> String? {
    var written: gsize = 0
    let converted = bytes.withUnsafeBytes { buffer in
      g_convert(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), gssize(buffer.count), "UTF-8",
        charset, nil, &written, nil)
    }
    guard let converted else { return nil }
    defer { g_free(converted) }
    return converted.withMemoryRebound(to: UInt8.self, capacity: Int(written)) {
      String(decoding: UnsafeBufferPointer(start: $0, count: Int(written)), as: UTF8.self)
    }
  }
}
