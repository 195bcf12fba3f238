internal import ReportModel
internal import TextMatching

/// The normal forms of entities, made only for what was found.
extension EntityReader {
  /// The value of an entity; see `Entity.Kind` for the forms.
  mutating func value(of entity: FoundEntity, _ input: Input) -> String {
    let range = Int(entity.start)..<Int(entity.end)
    switch entity.kind {
    case .phone: return "+\(entity.detail)"
    case .email where entity.detail == 1: return spelledMail(range, input)
    case .email, .domain, .transferAlias: return small(range, input)
    case .url: return page(from: Int(entity.detail), to: range.upperBound, input)
    case .handle: return handle(entity, input)
    case .plate:
      let plate = compact(range, input)
      return entity.detail == 0 ? plate : plate + " " + words.names[Int(entity.detail) - 1]
    case .postalCode:
      let code = compact(range, input)
      return code.prefix(3) + " " + code.suffix(3)
    case .address: return address(entity, input)
    case .unit:
      let start = Int(entity.detail & 0xFFFF_FFFF)
      return words.names[Int(entity.detail >> 32)] + " " + compact(start..<range.upperBound, input)
    case .crypto:
      let text = text(range, input)
      let isCaseless = text.hasPrefix("0x") || text.lowercased().hasPrefix("bc1")
      return isCaseless ? text.lowercased() : text
    case .account, .card, .sin, .uci, .healthCard, .passport, .licence:
      return "***" + compact(range, input).suffix(Entity.unmasked)
    }
  }

  private func text(_ range: Range<Int>, _ input: Input) -> String {
    String(decoding: input.bytes[range], as: UTF8.self)
  }

  private func small(_ range: Range<Int>, _ input: Input) -> String {
    text(range, input).lowercased().filter { $0 != " " }
  }

  /// Letters and digits in capitals, without what stands between them.
  private func compact(_ range: Range<Int>, _ input: Input) -> String {
    let bytes = input.bytes[range].filter { Self.isAlphanumeric($0) }
      .map { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func page(from start: Int, to end: Int, _ input: Input) -> String {
    var hostEnd = start
    while hostEnd < end, !"/?:".utf8.contains(input.bytes[hostEnd]) { hostEnd += 1 }
    var host = text(start..<hostEnd, input).lowercased()
    if host.hasPrefix("www.") { host.removeFirst(4) }
    var rest = text(hostEnd..<end, input)
    if rest.hasSuffix("/") { rest.removeLast() }
    return host + rest
  }

  private func handle(_ entity: FoundEntity, _ input: Input) -> String {
    let mask: UInt64 = 1 << 29 - 1
    let name = text(
      Int(entity.detail >> 29 & mask)..<Int(entity.detail & mask), input
    ).lowercased()
    let platform = Int(entity.detail >> 58)
    return platform == 0 ? "@" + name : words.names[platform - 1] + ":" + name
  }

  /// The folded words, the type of street spelled out and directions as one letter.
  private mutating func address(_ entity: FoundEntity, _ input: Input) -> String {
    let end = Int(entity.detail & 0xFFFF_FFFF)
    var parts: [String] = []
    for index in Int(entity.detail >> 32)..<end {
      let token = input.tokens[index]
      let word = String(decoding: input.folded[Int(token.start)..<Int(token.end)], as: UTF8.self)
      let entry = entry(index, input)
      let isType = isType(index, end, entry.roles, input)
      let isDirection = index == end - 1 && entry.roles.contains(.direction) && parts.count > 2
      if isType {
        parts.append(words.names[Int(entry.value)])
      } else if isDirection {
        parts.append(Self.direction(word))
      } else if !parts.isEmpty, gap(before: index, input) == 0 {
        // 88B, 5th
        parts[parts.count - 1] += word
      } else {
        parts.append(word)
      }
    }
    return parts.joined(separator: " ")
  }

  /// A type of street stands right behind the number or at the end of the name.
  private mutating func isType(
    _ index: Int, _ end: Int, _ roles: EntityRole, _ input: Input
  ) -> Bool {
    if roles.contains(.streetBefore), has(.number, index - 1, input) == false,
      input.tokens[index - 1].flags.contains(.number)
    {
      return true
    }
    let isLast =
      index == end - 1 || (index == end - 2 && has(.direction, end - 1, input))
    return isLast && roles.contains(.streetBehind)
  }

  /// *west* and *ouest* are both `w`.
  private static func direction(_ word: String) -> String {
    let letters: [Character: String] = ["n": "n", "s": "s", "e": "e", "w": "w", "o": "w"]
    if word.count == 2 { return word.replacing("o", with: "w") }
    return letters[word.first ?? " "] ?? word
  }

  /// `name (at) mail (dot) com` as `name@mail.com`.
  private func spelledMail(_ range: Range<Int>, _ input: Input) -> String {
    let signs: [String: String] = [
      "at": "@", "arobase": "@", "arobas": "@", "dot": ".", "point": ".",
    ]
    return text(range, input).lowercased()
      .split { " ()[]{}<>\u{A0}".contains($0) }
      .map { signs[String($0)] ?? String($0) }
      .joined()
  }
}
