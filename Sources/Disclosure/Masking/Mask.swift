/// A place in a field that is to be hidden.
struct Mask: Sendable, Hashable {
  /// Unicode scalars of the field.
  var range: Range<Int>
  /// What is hidden.
  var kind: MaskKind
  /// What is equal for all ways to write the thing.
  var key: String
}

extension [Mask] {
  /// Ordered by place, and without overlaps: what overlaps becomes one mask over all of it, of the kind
  /// that began first and is longest, so that no part of anything stays readable. A number of which the
  /// text does not say what it is takes the kind of one of which it does.
  var merged: [Mask] {
    let ordered = sorted { left, right in
      (left.range.lowerBound, -left.range.upperBound, left.kind.rawValue)
        < (right.range.lowerBound, -right.range.upperBound, right.kind.rawValue)
    }
    var result: [Mask] = []
    for mask in ordered where !mask.range.isEmpty {
      guard let last = result.last, last.range.upperBound > mask.range.lowerBound else {
        result.append(mask)
        continue
      }
      let end = Swift.max(last.range.upperBound, mask.range.upperBound)
      if last.kind == .number && mask.kind != .number { result[result.count - 1] = mask }
      result[result.count - 1].range = last.range.lowerBound..<end
    }
    return result
  }
}

/// A field with its masks drawn, and the way from old places to new ones.
struct MaskedField {
  /// The text with tokens.
  let scalars: [Unicode.Scalar]
  /// For each mask its old place and its new one.
  private let places: [(old: Range<Int>, new: Range<Int>)]

  init(_ text: [Unicode.Scalar], _ masks: [Mask], token: (Mask, String) -> String) {
    var scalars: [Unicode.Scalar] = []
    var places: [(old: Range<Int>, new: Range<Int>)] = []
    var next = 0
    for mask in masks {
      scalars += text[next..<mask.range.lowerBound]
      let original = String(String.UnicodeScalarView(text[mask.range]))
      let start = scalars.count
      scalars += Array(token(mask, original).unicodeScalars)
      places.append((mask.range, start..<scalars.count))
      next = mask.range.upperBound
    }
    scalars += text[next...]
    self.scalars = scalars
    self.places = places
  }

  /// The text as a string.
  var text: String { String(String.UnicodeScalarView(scalars)) }

  /// The new place of a half-open range; one that begins or ends inside a mask takes in its whole token.
  func place(of range: Range<Int>) -> Range<Int> {
    let start = offset(range.lowerBound, isEnd: false)
    return start..<max(start, offset(range.upperBound, isEnd: true))
  }

  private func offset(_ old: Int, isEnd: Bool) -> Int {
    var shift = 0
    for (from, to) in places {
      if old < from.lowerBound || (isEnd && old == from.lowerBound) { break }
      if old >= from.upperBound {
        shift = to.upperBound - from.upperBound
        continue
      }
      if old == from.lowerBound { return to.lowerBound }
      return isEnd ? to.upperBound : to.lowerBound
    }
    return old + shift
  }
}
