internal import Foundation
internal import ReportModel

/// An image that came with a report, as its field `attachments` lists it.
struct AttachedImage {
  /// The name of the file.
  var name: String
  /// The SHA-256 of its bytes, 64 hexadecimal digits in small letters.
  var digest: String
  /// Its bytes; `nil` where the report does not say.
  var byteCount: Int?

  /// The images of a report with a hash, in the order of the list; what is said to be no image is none.
  static func images(of report: Report) -> [AttachedImage] {
    guard let field = report.extras.first(where: { report.string($0.name) == "attachments" }) else {
      return []
    }
    let value = report.withBytes(of: field.value) {
      try? JSONSerialization.jsonObject(with: Data($0))
    }
    return (value as? [[String: Any]] ?? []).compactMap { item in
      guard let digest = (item["sha256"] as? String)?.lowercased(), digest.utf8.count == 64,
        digest.allSatisfy(\.isHexDigit),
        isImage(item)
      else { return nil }
      return AttachedImage(
        name: item["name"] as? String ?? "", digest: digest, byteCount: item["bytes"] as? Int)
    }
  }

  /// Mail programs call many an image `application/octet-stream`; the intake hashes nothing but images.
  private static func isImage(_ item: [String: Any]) -> Bool {
    guard let type = (item["type"] as? String)?.lowercased() else { return true }
    return type.isEmpty || type == "application/octet-stream" || type.hasPrefix("image/")
  }
}
