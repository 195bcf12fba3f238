/// A version such as `1.4.2`, compared number by number (Semantic Versioning 2.0.0, without tags).
///
/// What stands behind a `+` is the version of a local overlay, `1.4.2+local.3`: it decides between
/// equal versions of the pack.
struct VersionNumber: Comparable {
  private let parts: [Int]
  private let overlay: [Int]

  /// Reads a version; anything that is not a number counts as zero.
  init(_ text: String) {
    let halves = text.split(separator: "+", maxSplits: 1)
    parts = Self.numbers(halves.first ?? "")
    overlay = halves.count > 1 ? Self.numbers(halves[1].drop { $0 != "." }) : []
  }

  private static func numbers(_ text: Substring) -> [Int] {
    text.split(separator: ".").map { Int($0) ?? 0 }
  }

  private static func isLess(_ left: [Int], _ right: [Int]) -> Bool? {
    for index in 0..<max(left.count, right.count) {
      let a = index < left.count ? left[index] : 0
      let b = index < right.count ? right[index] : 0
      if a != b { return a < b }
    }
    return nil
  }

  static func < (left: VersionNumber, right: VersionNumber) -> Bool {
    isLess(left.parts, right.parts) ?? isLess(left.overlay, right.overlay) ?? false
  }

  static func == (left: VersionNumber, right: VersionNumber) -> Bool {
    !(left < right) && !(right < left)
  }
}
