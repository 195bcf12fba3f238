internal import TextMatching

/// Looks at every word class of a pack: who uses it, and which of its members stood in no report.
struct ClassSurvey {
  private let pack: CompiledPack
  private let isTermSeen: [Bool]
  private var resolver: ClassResolver
  private let termOfForm: [ArraySlice<UInt8>: Int]

  /// Makes a survey.
  ///
  /// - Parameter isTermSeen: Whether each term of the pack was found.
  init(pack: CompiledPack, isTermSeen: [Bool]) {
    self.pack = pack
    self.isTermSeen = isTermSeen
    resolver = ClassResolver(lexicon: pack.pack.lexicon)
    let forms = pack.forms
    termOfForm = Dictionary(
      (0..<forms.count).map { (forms.bytes[forms.range(of: $0)], $0) }
    ) { first, _ in first }
  }

  /// The shared classes by name, then those of the rules; of both only those with members of their
  /// own, as the others merely stand for them.
  func rows() -> [PackCoverage.ClassRow] {
    var survey = self
    let rules = pack.pack.rules.filter { $0.status != .retired }
    var users: [String: Int] = [:]
    for rule in rules {
      for name in RuleMeaning.sharedClasses(of: rule, pack.pack.lexicon) {
        users[name, default: 0] += 1
      }
    }
    var rows: [PackCoverage.ClassRow] = []
    for (name, wordClass) in pack.pack.lexicon.sorted(by: { $0.key < $1.key })
    where !wordClass.members.isEmpty {
      rows.append(survey.row(wordClass, name: name, rule: nil, users: users[name] ?? 0))
    }
    for rule in rules {
      let named = Set(rule.phrases.flatMap { PackCrossChecks.namesInBraces($0.text) })
      for (name, wordClass) in rule.classes.sorted(by: { $0.key < $1.key })
      where !wordClass.members.isEmpty {
        let isUsed = named.contains(name)
        rows.append(survey.row(wordClass, name: name, rule: rule.code, users: isUsed ? 1 : 0))
      }
    }
    return rows
  }

  private mutating func row(
    _ wordClass: WordClass, name: String, rule: String?, users: Int
  ) -> PackCoverage.ClassRow {
    var row = PackCoverage.ClassRow(
      name: name, rule: rule, file: wordClass.file, line: wordClass.line, users: users)
    for (language, members) in wordClass.members {
      let members = members.filter { !$0.isRemoved }
      row.members[language] = members.count
      // Terms of a class that no rule uses are not looked for.
      if users > 0 {
        row.unseen[language] = members.filter { !isSeen($0, wordClass, language) }.map(\.text)
      }
    }
    return row
  }

  private mutating func isSeen(
    _ member: WordClass.Member, _ wordClass: WordClass, _ language: Language
  ) -> Bool {
    var forms = FormList()
    // What cannot be resolved was reported when the pack was compiled, and is in no class.
    try? resolver.append(formsOf: member, wordClass, language, to: &forms)
    return (0..<forms.count).contains { index in
      termOfForm[forms.bytes[forms.range(of: index)]].map { isTermSeen[$0] } ?? false
    }
  }
}
