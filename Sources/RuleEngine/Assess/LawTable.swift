/// The sections of law that rules name, put in order once.
struct LawTable {
  private let sections: [String]
  /// For each rule the places of its sections in `sections`.
  private let places: [[Int]]

  init(rules: [Rule]) {
    let sections = Set(rules.flatMap(\.law)).sorted()
    let place = Dictionary(uniqueKeysWithValues: sections.enumerated().map { ($1, $0) })
    self.sections = sections
    places = rules.map { $0.law.compactMap { place[$0] } }
  }

  /// The sections that the first `indicators` of some rules name, sorted, each once.
  func sections(of rules: [Int32], indicators: Int) -> [String] {
    var isNamed = [Bool](repeating: false, count: sections.count)
    for rule in rules.prefix(indicators) {
      for place in places[Int(rule)] { isNamed[place] = true }
    }
    return sections.indices.filter { isNamed[$0] }.map { sections[$0] }
  }
}
