internal import ReportModel
internal import TextMatching

/// What people write for a value, in the form in which entities have it.
enum LinkValue {
  /// The normal form; `nil` for what cannot be a value of the kind.
  ///
  /// Postal codes, plates and addresses are to be written as docs/entities.md shows their values.
  static func normalForm(of text: String, _ kind: LinkKind) -> String? {
    let lower = text.lowercased()
    switch kind {
    case .phone:
      let digits = text.filter { $0.isASCII && $0.isNumber }
      if text.hasPrefix("+"), (8...15).contains(digits.count) { return "+" + digits }
      if digits.count == 10 { return "+1" + digits }
      return digits.count == 11 && digits.hasPrefix("1") ? "+" + digits : nil
    case .email: return lower.contains("@") && !lower.contains(" ") ? lower : nil
    case .url, .domain:
      var rest = lower
      for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) {
        rest = String(rest.dropFirst(prefix.count))
      }
      return rest.contains(".") && !rest.contains(" ") ? rest : nil
    case .handle: return lower.contains("@") || lower.contains(":") ? lower : nil
    case .plate, .postalCode: return text.uppercased()
    case .address, .unit: return Folding.strings(of: text).joined(separator: " ")
    case .crypto: return text.contains(" ") ? nil : text
    case .image: return lower.utf8.count == 64 && lower.allSatisfy(\.isHexDigit) ? lower : nil
    // Nobody's account, name or text is written into a pack.
    case .account, .person, .advert, .text: return nil
    }
  }
}
