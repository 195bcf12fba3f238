internal import ReportModel
internal import TextMatching

/// Names on platforms, and mail addresses that are spelled out.
extension EntityReader {
  /// Names are no longer on any of the platforms (Facebook: 50).
  private static var longestName: Int { 50 }

  private static func isName(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }

  /// The end of a name that begins at a byte, without periods at its end.
  private mutating func endOfName(_ start: Int, _ input: Input) -> Int {
    var end = start
    while end < input.bytes.count, Self.isName(input.bytes[end]) { end += 1 }
    while end > start, input.bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return end
  }

  private mutating func addHandle(
    _ platform: Int?, _ start: Int, _ end: Int, name: Range<Int>, _ input: Input
  ) {
    let place = UInt64((platform ?? -1) + 1)
    add(
      .handle, start, end, input,
      detail: place << 58 | UInt64(name.lowerBound) << 29 | UInt64(name.upperBound))
  }

  // MARK: - With a sign

  /// Reads `@name`, and returns the first byte behind it.
  mutating func readHandle(_ at: Int, _ input: Input) -> Int {
    if Self.isName(byte(at - 1, input)) || byte(at - 1, input) == UInt8(ascii: "@") {
      return at + 1
    }
    let end = endOfName(at + 1, input)
    var hasLetter = false
    for place in at + 1..<max(at + 1, end) where (input.bytes[place] | 0x20) &- 0x61 < 26 {
      hasLetter = true
    }
    guard hasLetter, (3...Self.longestName).contains(end - at - 1),
      byte(end, input) != UInt8(ascii: "@")
    else { return max(at + 1, end) }
    let index = token(at: at, input)
    if input.range.contains(index), Self.places.contains(input.tokens[index].hash) { return end }
    addHandle(platform(near: index, end, input), at, end, name: at + 1..<end, input)
    webEnd = end
    return end
  }

  /// *see me @home* names nobody.
  private static let places = WordSet(
    "home work school hotel motel club night noon midnight the maison minuit midi all here")

  /// The platform that is named close before a name or right behind it.
  private mutating func platform(near index: Int, _ end: Int, _ input: Input) -> Int? {
    for place in stride(from: index - 1, to: index - 5, by: -1) {
      let entry = entry(place, input)
      if entry.roles.contains(.platform) { return Int(entry.value) }
    }
    var behind = index
    while input.range.contains(behind), Int(input.tokens[behind].originalStart) < end {
      behind += 1
    }
    for place in behind..<behind + 3 {
      let entry = entry(place, input)
      if entry.roles.contains(.platform) { return Int(entry.value) }
    }
    return nil
  }

  // MARK: - With a platform

  /// Reads `insta: kayla.xo`, `snap username kayla_xo` and `tg kayla99` at the name of the platform.
  mutating func readPlatform(at word: Int, _ input: Input) {
    var isNamed = false
    var index = word + 1
    for _ in 0..<4 {
      guard input.range.contains(index), gap(before: index, input) <= 4 else { return }
      let before = input.tokens[index].before
      let allowed: Punctuation = [.semicolonOrColon, .apostrophe, .dash, .openQuote, .openParen]
      guard before.isSubset(of: allowed) else { return }
      if hasColon(before: index, input) { isNamed = true }
      let roles = entry(index, input).roles
      let isPart = continuesName(index, input)
      if roles.contains(.named), !isPart {
        isNamed = true
      } else if roles.isDisjoint(with: [.filler, .platform]) || isPart {
        break
      }
      index += 1
    }
    guard input.range.contains(index) else { return }
    let start = Int(input.tokens[index].originalStart)
    // A name with a sign is read at its sign.
    if byte(start - 1, input) == UInt8(ascii: "@") { return }
    let end = endOfName(start, input)
    guard (3...Self.longestName).contains(end - start), byte(end, input) != UInt8(ascii: "@"),
      byte(end, input) < 0x80, isLikeName(start, end, index, isNamed: isNamed, input)
    else { return }
    addHandle(Int(entry(word, input).value), start, end, name: start..<end, input)
  }

  private mutating func hasColon(before index: Int, _ input: Input) -> Bool {
    for place in Int(input.tokens[index - 1].originalEnd)..<Int(input.tokens[index].originalStart)
    where input.bytes[place] == UInt8(ascii: ":") || input.bytes[place] == UInt8(ascii: "=") {
      return true
    }
    return false
  }

  /// Whether a word is only the beginning of a name: `name_99`, `my.name`.
  private mutating func continuesName(_ index: Int, _ input: Input) -> Bool {
    let end = Int(input.tokens[index].originalEnd)
    let sign = byte(end, input)
    return (sign == UInt8(ascii: "_") || sign == UInt8(ascii: ".") || sign &- 0x30 <= 9)
      && Self.isName(byte(end + 1, input))
  }

  /// Whether something behind a platform is a name: it has a digit or a sign among its letters, or it
  /// is announced by a colon or by *username* and is no word with a sentence behind it.
  private mutating func isLikeName(
    _ start: Int, _ end: Int, _ index: Int, isNamed: Bool, _ input: Input
  ) -> Bool {
    var (letters, others) = (0, 0)
    for place in start..<end {
      if (input.bytes[place] | 0x20) &- 0x61 < 26 { letters += 1 } else { others += 1 }
    }
    // "since 2023", "14h30", "5pm"
    if letters == 0 || input.tokens[index].flags.contains(.number) && !isNamed { return false }
    if others > 0 { return isNamed || others + letters >= 4 }
    guard isNamed, entry(index, input).roles.isEmpty else { return false }
    let next = index + 1
    return !input.range.contains(next)
      || !input.tokens[next].before.isDisjoint(with: [
        .comma, .period, .semicolonOrColon, .newline, .closeParen, .closeQuote, .slash, .emphatic,
        .dash,
      ])
  }

  // MARK: - Profile pages

  /// A page that is the profile of somebody.
  struct Profile {
    var platform: Int?
    var name: Range<Int>
    /// The digits of a phone number, from `wa.me/15145550123`.
    var phone: UInt64?
  }

  private static let hosts: [(host: String, platform: String)] = [
    ("instagram.com", "instagram"), ("t.me", "telegram"), ("telegram.me", "telegram"),
    ("snapchat.com", "snapchat"), ("tiktok.com", "tiktok"), ("facebook.com", "facebook"),
    ("fb.com", "facebook"), ("twitter.com", "twitter"), ("x.com", "twitter"),
    ("onlyfans.com", "onlyfans"), ("wa.me", "whatsapp"),
  ]

  /// The profile that the path of a known platform names; `nil` for other pages.
  mutating func profile(_ start: Int, _ hostEnd: Int, _ end: Int, _ input: Input) -> Profile? {
    guard byte(hostEnd, input) == UInt8(ascii: "/"), hostEnd + 1 < end else { return nil }
    var host = start
    let isWWW = byte(start + 3, input) == UInt8(ascii: ".") && byte(start, input) | 0x20 == 0x77
    if isWWW { host += 4 }
    guard
      let known = Self.hosts.first(where: { known in
        known.host.utf8.count == hostEnd - host
          && zip(known.host.utf8, input.bytes[host..<hostEnd]).allSatisfy {
            $0 == $1 | 0x20 || $0 == $1
          }
      })
    else { return nil }
    var name = hostEnd + 1
    if byte(name, input) == UInt8(ascii: "@") { name += 1 }
    if String(decoding: input.bytes[name..<min(end, name + 4)], as: UTF8.self) == "add/" {
      name += 4
    }
    let nameEnd = min(end, endOfName(name, input))
    let behind = byte(nameEnd, input)
    let isWhole =
      nameEnd == end || behind == UInt8(ascii: "?")
      || (behind == UInt8(ascii: "/") && (nameEnd + 1 == end || byte(nameEnd + 1, input) == 0x3F))
    guard isWhole, (3...Self.longestName).contains(nameEnd - name) else { return nil }
    if known.platform == "whatsapp" {
      let digits = String(decoding: input.bytes[name..<nameEnd], as: UTF8.self)
      guard let phone = UInt64(digits), (8...15).contains(digits.utf8.count) else { return nil }
      return Profile(platform: nil, name: name..<nameEnd, phone: phone)
    }
    return Profile(platform: words.names.firstIndex(of: known.platform), name: name..<nameEnd)
  }

  mutating func addProfile(_ profile: Profile, _ start: Int, _ end: Int, _ input: Input) {
    if let phone = profile.phone {
      add(.phone, start, end, input, detail: phone)
    } else {
      addHandle(profile.platform, start, end, name: profile.name, input)
    }
  }

  // MARK: - Spelled mail

  /// Reads `name (at) mail (dot) com` and « nom arobase gmail point com » at one of its words.
  mutating func readSpelledMail(_ roles: EntityRole, at word: Int, _ input: Input) {
    if roles.contains(.at) {
      let isSure = input.tokens[word].count > 2 || isBracketed(word, input)
      if isSure { readMail(at: word, input) }
    } else if has(.domainEnd, word + 1, input) {
      // "kayla at gmail dot com": the word for the sign stands two words before.
      for place in [word - 2, word - 3] where has(.at, place, input) {
        if input.tokens[place].count == 2, !isBracketed(place, input) { readMail(at: place, input) }
        return
      }
    }
  }

  /// Reads a mail address whose domain was found, when *at* stands before it: `kayla (at) gmail.com`.
  mutating func readMailBefore(_ domain: Int, _ input: Input) {
    let at = token(at: domain, input) - 1
    guard has(.at, at, input), input.tokens[at].count == 2, !isBracketed(at, input),
      has(.mailHost, at + 1, input), isAnnounced(at - 1, input)
    else { return }
    readMail(at: at, input)
  }

  /// "write to kayla at gmail.com": without brackets only where mail is spoken of.
  private mutating func isAnnounced(_ index: Int, _ input: Input) -> Bool {
    for place in max(input.range.lowerBound, index - 6)..<max(input.range.lowerBound, index)
    where Self.mailWords.contains(input.tokens[place].hash) { return true }
    return false
  }

  private static let mailWords = WordSet(
    "email emails mail mails courriel courriels adresse address write ecris ecrire contact")

  private mutating func isBracketed(_ word: Int, _ input: Input) -> Bool {
    input.tokens[word].before.contains(.openParen)
  }

  private mutating func readMail(at word: Int, _ input: Input) {
    guard word > input.range.lowerBound, input.range.contains(word + 1),
      gap(before: word, input) <= 3, gap(before: word + 1, input) <= 3
    else { return }
    // The local part may have signs of its own.
    let last = Int(input.tokens[word - 1].originalEnd)
    var start = last
    while start > max(webEnd, last - 64),
      Self.isName(input.bytes[start - 1]) || input.bytes[start - 1] == UInt8(ascii: "-")
    { start -= 1 }
    if has(.dot, word - 2, input), word - 3 >= input.range.lowerBound,
      gap(before: word - 2, input) <= 3
    {
      start = min(start, Int(input.tokens[word - 3].originalStart))
    }
    var index = word + 1
    var labels = 1
    while labels < 5, input.range.contains(index + 1), gap(before: index + 1, input) <= 3 {
      if has(.dot, index + 1, input), input.range.contains(index + 2),
        gap(before: index + 2, input) <= 3
      {
        index += 2
      } else if input.tokens[index + 1].before == .period, gap(before: index + 1, input) <= 1 {
        index += 1
      } else if input.tokens[index + 1].before == .hyphen {
        index += 1
        continue
      } else {
        break
      }
      labels += 1
    }
    guard labels > 1, start < last, has(.domainEnd, index, input) else { return }
    add(.email, start, Int(input.tokens[index].originalEnd), input, detail: 1)
  }
}
