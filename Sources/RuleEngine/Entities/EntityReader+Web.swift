internal import CTextKernels
internal import ReportModel
internal import TextMatching

/// Mail addresses, pages, domains, and what else letters beside digits and signs may be.
extension EntityReader {
  /// The longest local part and the longest name of a host (RFC 5321, 4.5.3.1).
  private static var longestLocal: Int { 64 }
  private static var longestHost: Int { 255 }

  /// Reads what begins at signs of the internet, and runs of letters and digits.
  mutating func readMarks(_ input: Input) {
    guard let base = input.bytes.baseAddress else { return }
    let count = input.bytes.count
    var place = Int(ctk_next_mark(base, Int64(count), 0))
    while place < count {
      let next: Int
      switch input.bytes[place] {
      case UInt8(ascii: "@"): next = readAt(place, input)
      case UInt8(ascii: "."): next = readDomain(place, input)
      default: next = readMixed(place, input)
      }
      place = Int(ctk_next_mark(base, Int64(count), Int64(max(next, place + 1))))
    }
  }

  // MARK: - Mail

  private mutating func readAt(_ at: Int, _ input: Input) -> Int {
    // "name @ mail.com"
    let isSpaced = byte(at - 1, input) == 0x20 && byte(at + 1, input) == 0x20
    var start = isSpaced ? at - 1 : at
    let last = start
    let floor = max(webEnd, last - Self.longestLocal)
    while start > floor, Self.isLocal(input.bytes[start - 1]) { start -= 1 }
    while start < last, !Self.isAlphanumeric(input.bytes[start]) { start += 1 }
    guard start < last else { return readHandle(at, input) }
    let host = isSpaced ? at + 2 : at + 1
    guard let end = endOfHost(host, input), !isSpaced || isKnownEnd(host, end, input) else {
      return at + 1
    }
    add(.email, start, end, input)
    webEnd = end
    return end
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  /// The end of the name of a host: labels, a period, and at least two letters at the end.
  private mutating func endOfHost(_ start: Int, _ input: Input) -> Int? {
    var end = start
    while end < input.bytes.count, end - start < Self.longestHost, Self.isHost(input.bytes[end]) {
      end += 1
    }
    while end > start, !Self.isAlphanumeric(input.bytes[end - 1]) { end -= 1 }
    guard end > start, Self.isAlphanumeric(input.bytes[start]) else { return nil }
    let label = lastLabel(start, end, input)
    guard label > start, end - label >= 2, end - label <= 24 else { return nil }
    for place in start..<end - 1
    where input.bytes[place] == UInt8(ascii: ".") && input.bytes[place + 1] == UInt8(ascii: ".") {
      return nil
    }
    for place in label..<end where input.bytes[place] &- 0x30 <= 9 { return nil }
    return end
  }

  /// Where the part behind the last period begins; `start` where there is no period.
  private func lastLabel(_ start: Int, _ end: Int, _ input: Input) -> Int {
    var label = end
    while label > start, input.bytes[label - 1] != UInt8(ascii: ".") { label -= 1 }
    return label
  }

  /// Whether the last part of a host is one that is no word of a text.
  private mutating func isKnownEnd(_ start: Int, _ end: Int, _ input: Input) -> Bool {
    has(.domainEnd, token(at: lastLabel(start, end, input), input), input)
  }

  // MARK: - Pages

  private mutating func readDomain(_ period: Int, _ input: Input) -> Int {
    var start = period
    let floor = max(webEnd, period - Self.longestHost)
    while start > floor, Self.isHost(input.bytes[start - 1]) { start -= 1 }
    while start < period, !Self.isAlphanumeric(input.bytes[start]) { start += 1 }
    guard let end = endOfHost(start, input), end > period else {
      // No other period of this run can do better.
      var end = period + 1
      while end < input.bytes.count, Self.isHost(input.bytes[end]) { end += 1 }
      return end
    }
    // The local part of a mail address is read at its sign.
    if byte(end, input) == UInt8(ascii: "@") || byte(start - 1, input) == UInt8(ascii: "@") {
      return end
    }
    let scheme = scheme(before: start, input)
    let pathEnd = endOfPath(end, input)
    let isNamed = scheme < start || isWWW(start, input)
    guard isNamed || isDomain(start, end, hasPath: pathEnd > end + 1, input) else { return end }
    if let profile = profile(start, end, pathEnd, input) {
      addProfile(profile, scheme, pathEnd, input)
    } else if isNamed || pathEnd > end + 1 {
      add(.url, scheme, pathEnd, input, detail: UInt64(start))
    } else {
      add(.domain, start, end, input)
      readMailBefore(start, input)
    }
    webEnd = max(pathEnd, end)
    return webEnd
  }

  private mutating func isWWW(_ start: Int, _ input: Input) -> Bool {
    for offset in 0..<3 where byte(start + offset, input) | 0x20 != UInt8(ascii: "w") {
      return false
    }
    return byte(start + 3, input) == UInt8(ascii: ".")
  }

  /// Where `https://` begins; `start` where nothing of that kind stands before it.
  private mutating func scheme(before start: Int, _ input: Input) -> Int {
    guard byte(start - 1, input) == UInt8(ascii: "/"), byte(start - 2, input) == UInt8(ascii: "/"),
      byte(start - 3, input) == UInt8(ascii: ":")
    else { return start }
    var place = start - 3
    while place > 0, start - place < 10, (input.bytes[place - 1] | 0x20) &- 0x61 < 26 { place -= 1 }
    return place
  }

  /// The end of a port, a path and a query behind a host; signs of the sentence do not belong to it.
  private mutating func endOfPath(_ hostEnd: Int, _ input: Input) -> Int {
    let opener = byte(hostEnd, input)
    let isPort = opener == UInt8(ascii: ":") && byte(hostEnd + 1, input) &- 0x30 <= 9
    guard opener == UInt8(ascii: "/") || opener == UInt8(ascii: "?") || isPort else {
      return hostEnd
    }
    var end = hostEnd
    while end < input.bytes.count, input.bytes[end] > 0x20,
      !"<>\"(){}[]|".utf8.contains(input.bytes[end]), input.bytes[end] != 0xC2,
      !Self.isSpace(at: end, input.bytes)
    { end += 1 }
    while end > hostEnd, ".,;:!?'".utf8.contains(input.bytes[end - 1]) { end -= 1 }
    return end
  }

  /// Whether a name without scheme and path is that of a site and not a missing space: its end is one
  /// that is no word, or a path follows.
  private mutating func isDomain(
    _ start: Int, _ end: Int, hasPath: Bool, _ input: Input
  ) -> Bool {
    let label = lastLabel(start, end, input)
    var hasLetter = false
    for place in start..<label - 1 where (input.bytes[place] | 0x20) &- 0x61 < 26 {
      hasLetter = true
    }
    guard hasLetter, label - 1 - start >= 2 || hasPath else { return false }
    if hasPath, end - label <= 3 { return true }
    guard isKnownEnd(start, end, input) else { return false }
    // « dehors.ca marche »: in French *ça* begins a sentence.
    let isSmall = input.bytes[label] >= 0x61
    let isCa = end - label == 2 && input.isFrench && isSmall
    if isCa, byte(end, input) == 0x20, Self.isSmallLetter(byte(end + 1, input)) { return false }
    // "the end.Com" is no site
    return isSmall == (input.bytes[start] >= 0x61) || isSmall
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte >= 0xC0 }

  // MARK: - Runs of letters and digits

  /// Reads what a run of letters and digits may be, and returns its end.
  private mutating func readMixed(_ mark: Int, _ input: Input) -> Int {
    var (start, end) = (mark, mark + 1)
    while start > webEnd, Self.isAlphanumeric(input.bytes[start - 1]) { start -= 1 }
    while end < input.bytes.count, Self.isAlphanumeric(input.bytes[end]) { end += 1 }
    let run = UnsafeBufferPointer(rebasing: input.bytes[start..<end])
    switch run.count {
    case 3, 6:
      if let behind = readPostalCode(start, end, input) { return behind }
    case 12:
      let index = token(at: start, input)
      if input.range.contains(index), Int(input.tokens[index].originalStart) == start,
        run[0] &- 0x41 < 26, run[3] &- 0x41 < 26, healthCardOfQuebec(at: index, input) == end
      {
        add(.healthCard, start, end, input)
        return end
      }
    case 26...90:
      if CryptoAddress.isAddress(run) { add(.crypto, start, end, input) }
    default: break
    }
    if run.count <= 8, !readLetteredUnit(start, end, input), input.bytes[start] &- 0x41 < 26 {
      let index = token(at: start, input)
      if input.range.contains(index), Int(input.tokens[index].originalStart) == start {
        _ = readProvincePlate(from: index, input)
      }
    }
    // The next mark may be in this run; it is done with.
    return end
  }
}
