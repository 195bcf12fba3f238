internal import ReportModel
internal import TextMatching

extension Assessor {
  /// For each phrase of a rule the way to say it that came closest in a report: which of its places
  /// found words, and which did not.
  func nearMisses(of rule: Rule, in report: Report) -> [String] {
    read(report)
    guard let index = pack.ruleIndex[rule.code] else { return [] }
    var lines: [String] = []
    for phrase in pack.rules[Int(index)].phrases {
      let name = pack.phrases[Int(phrase)].name
      if isMatched(phrase) {
        lines.append("\(name)  ✓")
        continue
      }
      var best: (found: Double, text: String)?
      for pattern in pack.patterns where pattern.phrase == phrase {
        var found = 0
        var parts: [String] = []
        for place in pack.places[
          Int(pattern.firstPlace)..<Int(pattern.firstPlace + pattern.placeCount)]
        {
          if let words = words(of: place.classID, in: report) {
            found += 1
            parts.append("\"\(words)\" ✓")
          } else {
            parts.append("\(sample(place.classID)) ✗")
          }
        }
        let share = Double(found) / Double(pattern.placeCount)
        if share > best?.found ?? -1 { best = (share, parts.joined(separator: " · ")) }
      }
      if let best { lines.append("\(name)  \(best.text)") }
    }
    return lines
  }

  /// Three members of a class, to tell people which one is meant.
  private func sample(_ id: Int32) -> String {
    if let quantity = pack.quantities.first(where: { $0.id == id }) {
      return "{\(quantity.test.kind.rawValue)}"
    }
    let members = (0..<pack.forms.count).lazy.filter { self.pack.isMember($0, of: id) }
      .prefix(3).map { self.pack.forms.term($0).text }
    return "(" + members.joined(separator: "|") + "…)"
  }
}
