internal import ReportModel

/// A file that came with a report: what it is called and how long it is. It is never opened and never kept; of an
/// image a hash of its bytes is, by which the same file is known again.
struct Attachment {
  /// Its name, as the message or the document has it.
  var name: String
  /// Its media type, as the message says or its first bytes tell.
  var type: String
  /// Its bytes; `nil` where it could not be unpacked.
  var byteCount: Int?
  /// The SHA-256 of an image, 64 hexadecimal digits; `nil` for other files.
  var imageDigest: String?

  /// Lists a file whose bytes are at hand.
  init(name: String, type: String, content: [UInt8]) {
    self.name = name
    self.type = type
    byteCount = content.count
    if ImageFormat(content) != nil { imageDigest = ContentHash(of: content).hexadecimal }
  }

  /// Lists a file of which only the name is known.
  init(name: String, type: String) {
    self.name = name
    self.type = type
  }

  /// The list as the field `attachments` has it.
  static func json(_ list: [Attachment]) -> String {
    let items = list.map { item in
      "{\"name\":\(DocumentIntake.json(item.name)),\"type\":\(DocumentIntake.json(item.type))"
        + (item.byteCount.map { ",\"bytes\":\($0)" } ?? "")
        + (item.imageDigest.map { ",\"sha256\":\"\($0)\"" } ?? "") + "}"
    }
    return "[" + items.joined(separator: ",") + "]"
  }
}

/// The formats of images, by the bytes that each begins with; the name and the declared type may say anything.
///
/// JPEG (ITU-T T.81), PNG (W3C), GIF (87a and 89a), WebP (RFC 9649) and HEIC (ISO/IEC 23008-12).
enum ImageFormat: String {
  case jpeg = "image/jpeg"
  case png = "image/png"
  case gif = "image/gif"
  case webp = "image/webp"
  case heic = "image/heic"

  /// The bytes that are needed to tell.
  static let headSize = 12

  /// Tells the format by the first bytes; `nil` for what is no image.
  init?(_ head: some Collection<UInt8>) {
    let head = Array(head.prefix(Self.headSize))
    func says(_ text: String, at offset: Int = 0) -> Bool {
      head.dropFirst(offset).starts(with: text.utf8)
    }
    if head.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if says("GIF87a") || says("GIF89a") {
      self = .gif
    } else if says("RIFF"), says("WEBP", at: 8) {
      self = .webp
    } else if says("ftyp", at: 4),
      ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"]
        .contains(where: { says($0, at: 8) })
    {
      self = .heic
    } else {
      return nil
    }
  }
}
