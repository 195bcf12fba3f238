internal import CaseStore
internal import ReportModel
internal import TextMatching

/// Something in a report that others may have as well.
struct SharedValue {
  var kind: LinkKind
  /// What two reports are compared by.
  var key: LinkKey
  /// What the reason is known by in the store. Of an account it is made of the masked number, for from
  /// the hash of a short number anybody can find the number.
  var storedKey: LinkKey
  /// The text that holds it; `nil` for an image, which came beside the texts.
  var field: TextField?
  /// Where it stands, in Unicode scalars of the field.
  var scalars: Range<Int>
  /// The name of the file of an image.
  var file = ""
}

/// Reads out of a report what may link it.
struct SharedValueReader {
  private let rules: LinkRules
  private var text = TextBuffer()
  private var index = ScalarIndex()

  /// Makes a reader of what the rules let link.
  init(_ rules: LinkRules) { self.rules = rules }

  /// What may link a report, in the order of the text; a value that stands there twice comes twice.
  mutating func read(_ item: LinkableReport) -> [SharedValue] {
    var values = item.mentions.compactMap { value(of: $0, in: item.report) }
    if rules.strengths[.image] != nil { values += images(of: item.report) }
    let wantsPeople = rules.strengths[.person] != nil
    let wantsAdverts = rules.strengths[.advert] != nil
    guard wantsPeople || wantsAdverts else { return values }
    for (number, field) in TextField.allCases.enumerated() {
      let range = field == .title ? item.report.title : item.report.narrative
      item.report.withBytes(of: range) { bytes in
        text.reset()
        index.reset()
        text.append(bytes, field: UInt8(number))
        func add(_ kind: LinkKind, _ tokens: Range<Int>, _ value: [UInt8]) {
          let key = LinkKey(kind, value)
          let start = index.scalars(
            before: Int(text.tokens[tokens.lowerBound].originalStart), in: bytes)
          let end = index.scalars(
            before: Int(text.tokens[tokens.upperBound - 1].originalEnd), in: bytes)
          values.append(
            SharedValue(
              kind: kind, key: key, storedKey: key, field: field, scalars: start..<end))
        }
        if wantsPeople {
          for person in PersonReader.people(in: text) { add(.person, person.tokens, person.value) }
        }
        if wantsAdverts {
          for quote in QuoteReader.quotes(in: text) { add(.advert, quote, text.bytes(of: quote)) }
        }
      }
    }
    return values
  }

  private func images(of report: Report) -> [SharedValue] {
    AttachedImage.images(of: report).compactMap { image in
      guard image.byteCount.map({ $0 >= rules.leastImage }) ?? true,
        rules.setAside[.image]?.contains(image.digest) != true
      else { return nil }
      let key = LinkKey(.image, image.digest.utf8)
      return SharedValue(
        kind: .image, key: key, storedKey: key, field: nil, scalars: 0..<0, file: image.name)
    }
  }

  private func value(of mention: LinkableReport.Mention, in report: Report) -> SharedValue? {
    guard let kind = LinkKind(mention.kind, value: mention.value), rules.strengths[kind] != nil,
      rules.setAside[kind]?.contains(mention.value) != true
    else { return nil }
    var key = LinkKey(kind, mention.value.utf8)
    let storedKey = key
    switch kind {
    case .plate: key = LinkKey(kind, mention.value.utf8.prefix { $0 != UInt8(ascii: " ") })
    case .account:
      // Only the last three digits are stored; the number itself stands in the text.
      let digits = report.words(of: mention.field, mention.scalars).utf8.filter {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }
      guard digits.count >= 7 else { return nil }
      key = LinkKey(kind, digits)
      return SharedValue(
        kind: kind, key: key, storedKey: storedKey, field: mention.field, scalars: mention.scalars)
    default: break
    }
    return SharedValue(
      kind: kind, key: key, storedKey: key, field: mention.field, scalars: mention.scalars)
  }
}

extension TextBuffer {
  /// The folded bytes of some tokens with one space between them.
  func bytes(of range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    for token in tokens[range] {
      if !bytes.isEmpty { bytes.append(0x20) }
      bytes.append(contentsOf: folded[Int(token.start)..<Int(token.end)])
    }
    return bytes
  }
}

extension Report {
  /// The words in a half-open range of Unicode scalars of a field; cut off at its end.
  func words(of field: TextField, _ scalars: Range<Int>) -> String {
    let text = string(field == .title ? title : narrative).unicodeScalars
    let start =
      text.index(text.startIndex, offsetBy: scalars.lowerBound, limitedBy: text.endIndex)
      ?? text.endIndex
    let end =
      text.index(start, offsetBy: scalars.count, limitedBy: text.endIndex) ?? text.endIndex
    return String(text[start..<end])
  }
}
