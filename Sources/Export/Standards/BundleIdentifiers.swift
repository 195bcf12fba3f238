internal import ReportModel

/// Identifiers of STIX objects, which are the same each time the same thing is exported.
///
/// STIX wants `type--UUID` (STIX 2.1, 2.9). The UUID is made of the SHA-256 of what the object is about,
/// laid out as version 4, because readers of STIX accept no version that stands for SHA-256.
enum BundleIdentifier {
  /// An identifier from the parts that make a thing what it is.
  static func of(_ type: String, _ parts: String...) -> String {
    of(type, parts)
  }

  /// An identifier from the parts that make a thing what it is.
  static func of(_ type: String, _ parts: [String]) -> String {
    // A length before each part: no two lists of parts run into the same text.
    let message = (["fanal", type] + parts).map { "\($0.utf8.count):\($0)" }.joined()
    var bytes = Array(ContentHash(of: Array(message.utf8)).bytes.prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array("0123456789abcdef")
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append("-") }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return type + "--" + text
  }
}

extension ExportMarking.TLP {
  /// The marking definition that OASIS published for the label (TLP 2.0 extension, 1 October 2022).
  var stixIdentifier: String {
    switch self {
    case .clear: "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"
    case .green: "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb"
    case .amber: "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421"
    case .amberStrict: "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"
    case .red: "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1"
    }
  }

  /// The extension that defines TLP 2.0 in STIX.
  static let extensionIdentifier = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d"
}
