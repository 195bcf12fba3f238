/// The encodings that readers can turn into UTF-8.
///
/// Turning is reversible for any bytes, also broken ones, so that a rejected record can be given
/// back exactly as it stood in the file.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8 (RFC 3629).
  case utf8 = "utf-8"
  /// UTF-16, low byte first.
  case utf16LE = "utf-16le"
  /// UTF-16, high byte first.
  case utf16BE = "utf-16be"
  /// Windows-1252, which contains ISO 8859-1 (WHATWG Encoding Standard).
  case windows1252 = "windows-1252"

  /// Takes an encoding by one of its usual names; `nil` for others.
  public init?(label: String) {
    switch label.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "utf-16le", "utf16le", "utf-16", "utf16": self = .utf16LE
    case "utf-16be", "utf16be": self = .utf16BE
    case "windows-1252", "cp1252", "latin1", "latin-1", "iso-8859-1", "iso8859-1", "ansi":
      self = .windows1252
    default: return nil
    }
  }

  /// The byte order mark of the encoding; empty for Windows-1252.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LE: [0xFF, 0xFE]
    case .utf16BE: [0xFE, 0xFF]
    case .windows1252: []
    }
  }

  /// The line feed of the encoding.
  var lineFeed: [UInt8] {
    switch self {
    case .utf8, .windows1252: [0x0A]
    case .utf16LE: [0x0A, 0x00]
    case .utf16BE: [0x00, 0x0A]
    }
  }

  /// The scalars of the bytes 0x80 to 0x9F in Windows-1252; the five unused ones are C1 controls.
  static let windows1252High: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
