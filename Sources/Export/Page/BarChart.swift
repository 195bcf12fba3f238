/// A chart of horizontal bars as inline SVG. Every bar has its number as text, and the whole has a title
/// and a description that say the same, so nothing depends on sight or colour.
struct BarChart {
  /// A bar.
  struct Bar {
    var label: String
    var count: Int
    /// How the bar is filled, beside its colour: full, or with lines.
    var isHatched = false
  }

  let title: String
  let bars: [Bar]
  /// Tells the chart from others of the page.
  let name: String

  private static let width = 360
  private static let row = 26
  private static let lineHeight = 18
  /// The longest label that stands beside its bar; longer ones stand above it.
  private static let longestBeside = 14
  /// The most characters that the width of the chart holds.
  private static let longestAbove = 46

  /// The chart; empty where there is nothing to show.
  var svg: String {
    let most = bars.map(\.count).max() ?? 0
    guard most > 0 else { return "" }
    let longest = bars.map(\.label.count).max() ?? 0
    let isBeside = longest <= Self.longestBeside
    let step = isBeside ? Self.row : Self.row + Self.lineHeight
    let height = bars.count * step + 4
    // About eight units a character at this size.
    let left = isBeside ? max(56, longest * 8 + 8) : 0
    let space = Self.width - left - 48
    let told = bars.map { "\($0.label): \($0.count)" }.joined(separator: "; ")
    var parts = [
      "<figure><figcaption id=\"\(name)-t\">\(title.inHTML)</figcaption>",
      "<svg viewBox=\"0 0 \(Self.width) \(height)\" role=\"img\" "
        + "aria-labelledby=\"\(name)-t \(name)-d\"><desc id=\"\(name)-d\">\(told.inHTML)</desc>",
      "<defs><pattern id=\"\(name)-h\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
        + "patternTransform=\"rotate(45)\"><rect width=\"3\" height=\"6\" class=\"ink\"/></pattern>"
        + "</defs>",
    ]
    for (index, bar) in bars.enumerated() {
      let top = index * step + 4
      let barTop = isBeside ? top : top + Self.lineHeight
      let length = bar.count == 0 ? 0 : max(2, bar.count * space / most)
      let label =
        bar.label.count > Self.longestAbove
        ? bar.label.prefix(Self.longestAbove - 1) + "…" : bar.label
      let place = isBeside ? "x=\"\(left - 6)\" text-anchor=\"end\"" : "x=\"0\""
      let fill = bar.isHatched ? " fill=\"url(#\(name)-h)\"" : " class=\"ink\""
      parts.append(
        "<text \(place) y=\"\(top + 14)\">\(label.inHTML)</text>"
          + "<rect x=\"\(left)\" y=\"\(barTop)\" width=\"\(length)\" height=\"18\"\(fill)/>"
          + "<text x=\"\(left + length + 5)\" y=\"\(barTop + 14)\">\(bar.count)</text>")
    }
    return parts.joined() + "</svg></figure>"
  }
}
