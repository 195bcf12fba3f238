internal import Foundation

extension Report {
  /// What the named further fields say.
  ///
  /// Costs next to nothing for a report without any; make it once where it is needed often.
  public var details: ReportDetails {
    var values: [(field: DetailField, value: DetailValue)] = []
    for extra in extras {
      guard let field = withBytes(of: extra.name, { DetailField(name: $0) }) else { continue }
      values.append((field, withBytes(of: extra.value) { DetailValue(json: $0) }))
    }
    var details = ReportDetails()
    // The combined grading comes before its parts, so that a part of its own wins.
    for field in DetailField.allCases {
      guard let value = values.first(where: { $0.field == field })?.value, value != .absent else {
        continue
      }
      details.isEmpty = false
      if !details.take(value, for: field) { details.problems.append(field) }
    }
    return details
  }
}

extension ReportDetails {
  /// Takes the value of a field; returns whether all of it could be read.
  fileprivate mutating func take(_ value: DetailValue, for field: DetailField) -> Bool {
    switch field {
    case .consent: return takeConsent(value)
    case .markings:
      guard let texts = value.list else { return false }
      markings = texts.map { Marking(written: $0) }
      return !markings.contains { marking in
        if case .unrecognised = marking { return true }
        return false
      }
    case .mayShareWith:
      mayShareWith = value.list
      return mayShareWith != nil
    default: break
    }
    guard let text = value.text else { return false }
    switch field {
    case .safeContact: safeContact = text
    case .caveat: caveat = text
    case .originatingAgency: originatingAgency = text
    case .agencyFileNumber: agencyFileNumber = text
    case .occurredAt: occurredAt = text
    case .location: location = text
    case .sourceReliability:
      reliability = SourceReliability(rawValue: text.uppercased())
      return reliability != nil
    case .informationCredibility:
      credibility = Int(text).flatMap(InformationCredibility.init(rawValue:))
      return credibility != nil
    case .grading:
      let parts = text.uppercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "/" }
      guard parts.count == 2,
        let letter = SourceReliability(rawValue: String(parts.prefix(1))),
        let digit = Int(parts.suffix(1)).flatMap(InformationCredibility.init(rawValue:))
      else { return false }
      (reliability, credibility) = (letter, digit)
    case .consent, .markings, .mayShareWith: return false
    }
    return true
  }

  private mutating func takeConsent(_ value: DetailValue) -> Bool {
    var pairs: [(purpose: String?, answer: String)] = []
    switch value {
    case .object(let entries): pairs = entries.map { ($0.key, $0.value) }
    default:
      guard let texts = value.list else { return false }
      pairs = texts.map { text in
        let parts = text.split(separator: "=", maxSplits: 1)
        return parts.count == 2 ? (String(parts[0]), String(parts[1])) : (nil, text)
      }
    }
    var isRead = true
    for (purpose, written) in pairs {
      guard let answer = ConsentAnswer(written: written) else {
        isRead = false
        continue
      }
      if let purpose, !["general", "all", "tout"].contains(PlainWord.folded(purpose)) {
        consent.purposes[PlainWord.folded(purpose)] = answer
      } else {
        // Of two answers the one that allows less holds.
        consent.general =
          answer == .refused || consent.general == .refused ? .refused : answer
      }
    }
    // An answer that cannot be read may have been a refusal.
    if !isRead && consent.general == .granted { consent.general = .unknown }
    return isRead
  }
}

/// The value of a detail as it stands in JSON.
private enum DetailValue: Equatable {
  /// Null, or a text of white space.
  case absent
  case text(String)
  case list([String])
  case object([String: String])
  /// Nothing that a detail can be.
  case other

  init(json: UnsafeBufferPointer<UInt8>) {
    if json.first == UInt8(ascii: "\""), json.count >= 2,
      !json.contains(UInt8(ascii: "\\"))
    {
      self.init(text: String(decoding: json[1..<(json.count - 1)], as: UTF8.self))
      return
    }
    let value = try? JSONSerialization.jsonObject(with: Data(json), options: [.fragmentsAllowed])
    if let list = value as? [Any] {
      let texts = list.compactMap(Self.scalar)
      self = texts.count == list.count ? .list(texts) : .other
    } else if let object = value as? [String: Any] {
      let texts = object.compactMapValues(Self.scalar)
      self = texts.count == object.count ? .object(texts) : .other
    } else if value is NSNull {
      self = .absent
    } else if let value, let text = Self.scalar(value) {
      self.init(text: text)
    } else {
      self = .other
    }
  }

  private init(text: String) {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    self = trimmed.isEmpty ? .absent : .text(trimmed)
  }

  /// A text, a truth value or a number, as a text; `nil` for others.
  private static func scalar(_ value: Any) -> String? {
    if let text = value as? String { return text }
    guard let number = value as? NSNumber else { return nil }
    return number.stringValue
  }

  /// The text, where it is one.
  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The texts: of a list, or of a text that parts them by semicolons, commas, bars or `//`.
  var list: [String]? {
    switch self {
    case .list(let texts): texts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    case .text(let text):
      text.replacing("//", with: ";").split { $0 == ";" || $0 == "," || $0 == "|" }
        .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
    case .absent, .object, .other: nil
    }
  }
}
