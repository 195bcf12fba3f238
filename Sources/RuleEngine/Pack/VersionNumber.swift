/// A version such as `1.4.2`, compared number by number (Semantic Versioning 2.0.0, without tags).
struct VersionNumber: Comparable {
  private let parts: [Int]

  /// Reads a version; anything that is not a number counts as zero.
  init(_ text: String) {
    parts = text.split(separator: ".").map { Int($0) ?? 0 }
  }

  static func < (left: VersionNumber, right: VersionNumber) -> Bool {
    for index in 0..<max(left.parts.count, right.parts.count) {
      let a = index < left.parts.count ? left.parts[index] : 0
      let b = index < right.parts.count ? right.parts[index] : 0
      if a != b { return a < b }
    }
    return false
  }

  static func == (left: VersionNumber, right: VersionNumber) -> Bool {
    !(left < right) && !(right < left)
  }
}
