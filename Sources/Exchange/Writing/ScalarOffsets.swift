internal import ReportModel

/// Turns offsets in Unicode scalars into offsets in bytes.
enum ScalarOffsets {
  /// A place in a text, counted both ways.
  struct Anchor {
    var scalar: Int
    var byte: Int
  }

  /// The byte offset of the scalar number `scalar` of valid UTF-8, walked to from `anchor`, so that
  /// a place near it costs little. Places outside the text end at its edges.
  static func byteOffset(
    ofScalar scalar: Int, in text: UnsafeBufferPointer<UInt8>, from anchor: Anchor
  ) -> Int {
    var (current, position) = (anchor.scalar, anchor.byte)
    while current > scalar && position > 0 {
      position -= 1
      while position > 0 && text[position] & 0xC0 == 0x80 { position -= 1 }
      current -= 1
    }
    while current < scalar && position < text.count {
      position += 1
      while position < text.count && text[position] & 0xC0 == 0x80 { position += 1 }
      current += 1
    }
    return position
  }

  /// The bytes of a cue in the report's buffer.
  static func bytes(of cue: Cue, near evidence: Evidence, in report: Report) -> ByteRange {
    let field = report.range(of: cue.field)
    var anchor = Anchor(scalar: 0, byte: 0)
    if evidence.field == cue.field && evidence.start <= 2 * cue.start {
      anchor = Anchor(
        scalar: evidence.start, byte: Int(evidence.bytes.start) - Int(field.start))
    }
    return report.withBytes(of: field) { text in
      let start = byteOffset(ofScalar: cue.start, in: text, from: anchor)
      let end = byteOffset(
        ofScalar: cue.end, in: text, from: Anchor(scalar: cue.start, byte: start))
      return ByteRange(Int(field.start) + start, Int(field.start) + max(start, end))
    }
  }
}

extension Report {
  /// The place of a field that rules read.
  func range(of field: TextField) -> ByteRange {
    switch field {
    case .title: title
    case .narrative: narrative
    }
  }
}
