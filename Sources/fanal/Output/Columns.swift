import Foundation
internal import TextMatching

extension String {
  /// The text with spaces behind it, for a column of this width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  /// The text with spaces before it, for a column of this width.
  func aligned(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }

  /// A share, 0 to 1, in per cent: `97.9 %`, in French `97,9 %`. Rounded down, so that what is not all
  /// never looks like 100 %.
  static func percent(_ share: Double, _ language: Language) -> String {
    let text = String(format: "%.1f", (share * 1000).rounded(.down) / 10)
    return language == .french ? text.replacing(".", with: ",") + "\u{A0}%" : text + " %"
  }
}
