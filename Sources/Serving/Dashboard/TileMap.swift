internal import Export
internal import ReportModel

/// Canada as tiles, one of the same size for each province and territory, so that small ones are seen as well
/// as large ones. Each tile has its figure as text; the shade only repeats it.
struct TileMap {
  /// The tiles by code (Canada Post), with column and row.
  private static let tiles: [(code: String, column: Int, row: Int)] = [
    ("YT", 0, 0), ("NT", 1, 0), ("NU", 2, 0), ("NL", 6, 0),
    ("BC", 0, 1), ("AB", 1, 1), ("SK", 2, 1), ("MB", 3, 1), ("ON", 4, 1), ("QC", 5, 1),
    ("NB", 6, 1), ("PE", 7, 1), ("NS", 7, 2),
  ]
  private static let size = 64
  private static let gap = 6

  /// The reports by code of the province; `nil` for a figure that is hidden.
  let figures: [String: Int?]
  let words: PageWords

  /// The codes of all tiles, in the order from west to east.
  static var codes: [String] { tiles.map(\.code) }

  var html: HTML {
    let most = max(1, figures.values.compactMap { $0 }.max() ?? 1)
    let step = Self.size + Self.gap
    let list = Self.tiles.map { tile -> HTML in
      let figure = figures[tile.code] ?? 0
      // Five shades; the same steps for every map, so that two can be compared.
      let shade = figure.map { $0 == 0 ? 0 : 1 + min(3, $0 * 4 / (most + 1)) } ?? 1
      let text = figure.map { words.number($0) } ?? words(.fewerThan, "\(SmallNumbers.least)")
      let (x, y) = (tile.column * step, tile.row * step)
      let middle = x + Self.size / 2
      return """
        <g class="tile shade-\(shade)"><rect x="\(x)" y="\(y)" width="\(Self.size)" \
        height="\(Self.size)" rx="8"/><text x="\(middle)" y="\(y + 27)" class="place">\(tile.code)</text>\
        <text x="\(middle)" y="\(y + 49)">\(text)</text></g>
        """
    }
    return """
      <svg class="map" viewBox="-1 -1 \(8 * step) \(3 * step)" role="img" \
      aria-label="\(words(.mapLabel))">\(list)</svg>
      """
  }
}
