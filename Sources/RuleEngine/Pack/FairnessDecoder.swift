internal import LuaRuntime
internal import ReportModel
internal import TextMatching

/// Reads `fairness.lua`.
enum FairnessDecoder {
  /// Decodes the statements of the file.
  static func decode(
    _ statements: [Statement], into words: inout FairnessWords, _ values: inout StatementValues
  ) {
    for statement in statements {
      switch statement.verb {
      case "swap":
        if let line = line(statement, &values) { words.lines.append(line) }
      case "carrier":
        let texts = bothLanguages(values.texts(statement), "carrier", statement, &values)
        words.carriers.append(.init(texts: texts, line: statement.line))
      case "threats": words.threats += values.list(statement, separator: ";")
      case "insults":
        let texts = bothLanguages(values.texts(statement), "insults", statement, &values)
        for (language, text) in texts {
          words.insults[language, default: []] += parts(of: text, by: ",")
            .map { Folding.words(of: $0.text) }.filter { !$0.isEmpty }
        }
      case "exempt":
        if let exemption = exemption(statement, known: words.exemptions, &values) {
          words.exemptions.append(exemption)
        }
      default: break
      }
    }
    checkCarriers(words, &values)
  }

  /// Reports codes that the pack does not have.
  static func checkCodes(
    _ pack: RulePack, _ codes: Set<String>, _ collector: inout DiagnosticCollector
  ) {
    for code in pack.fairness.threats + pack.fairness.exemptions.map(\.code)
    where !codes.contains(code) {
      // `threats` holds several in one string, so that the needle is looked for as it is written.
      let needle = pack.fairness.exemptions.contains { $0.code == code } ? code : "threats"
      collector.report(
        "unknown-code", Place(PackSource.fairnessFile, 1, in: needle), [code],
        suggestion: Suggestion.proposal(for: code, among: Array(codes)))
    }
  }

  // MARK: - Lines

  private static func line(
    _ statement: Statement, _ values: inout StatementValues
  ) -> FairnessWords.Line? {
    guard let group = values.choice(statement, FairnessGroup.self) else { return nil }
    let texts = bothLanguages(values.texts(statement, at: 1), group.rawValue, statement, &values)
    var line = FairnessWords.Line(group: group, number: statement.line, members: [:])
    for (language, text) in texts {
      line.members[language] = members(of: text, statement, &values)
    }
    return line
  }

  private static func members(
    of text: String, _ statement: Statement, _ values: inout StatementValues
  ) -> [FairnessWords.Member] {
    var members: [FairnessWords.Member] = []
    var seen: [[[UInt8]]] = []
    let parts = parts(of: text, by: ",")
    for part in parts {
      let isOnlyPutIn = part.text.hasPrefix("+")
      let word = isOnlyPutIn ? String(part.text.dropFirst()) : part.text
      let forms = word.split(separator: "/", omittingEmptySubsequences: false).map { form in
        FairnessWords.Form(text: form.trimmingSpaces(), folded: Folding.words(of: String(form)))
      }
      let place = Place(
        values.file, statement.line, in: text, at: part.offset,
        length: part.text.unicodeScalars.count)
      let count = members.first?.forms.count ?? forms.count
      if forms.contains(where: \.folded.isEmpty) {
        values.collector.report("swap-no-word", place, [part.text])
      } else if forms.count != count {
        values.collector.report(
          "swap-forms", place, [part.text, String(forms.count), String(count)])
      } else if let twice = forms.first(where: { seen.contains($0.folded) }) {
        values.collector.report("swap-twice", place, [twice.text])
      } else {
        seen += forms.map(\.folded)
        members.append(.init(forms: forms, isOnlyPutIn: isOnlyPutIn))
      }
    }
    if parts.count < 2 || members.allSatisfy(\.isOnlyPutIn) {
      let place = Place(values.file, statement.line, in: text)
      values.collector.report("swap-alone", place, [text])
    }
    return members
  }

  /// What stands between commas, with its offset in Unicode scalars.
  private static func parts(
    of text: String, by separator: Character
  ) -> [(text: String, offset: Int)] {
    text.split(separator: separator).compactMap { part in
      guard let first = part.firstIndex(where: { !$0.isWhitespace }) else { return nil }
      let offset = text.unicodeScalars.distance(from: text.startIndex, to: first)
      return (part.trimmingSpaces(), offset)
    }
  }

  // MARK: - Others

  private static func exemption(
    _ statement: Statement, known: [FairnessWords.Exemption], _ values: inout StatementValues
  ) -> FairnessWords.Exemption? {
    guard let code = values.string(statement) else { return nil }
    if known.contains(where: { $0.code == code }) {
      values.report("said-twice", statement, [code], in: code)
      return nil
    }
    var reason = LocalizedText()
    for (language, text) in values.texts(statement, at: 1) { reason.set(text, for: language) }
    for language in Language.allCases where reason.exact(in: language).isEmpty {
      values.report("missing-translation", statement, [code, language.rawValue])
    }
    var sourceTypes: [String] = []
    if statement.arguments.count > 1, let types = statement.arguments[1]["source_type"] {
      sourceTypes = (types.text ?? "").split(separator: ",").map { $0.trimmingSpaces() }
      if sourceTypes.isEmpty { values.report("needs-text", statement, ["source_type"]) }
    }
    return .init(code: code, sourceTypes: sourceTypes, reason: reason)
  }

  /// The texts by language; reports a language that is missing.
  private static func bothLanguages(
    _ texts: [(Language, String)], _ name: String, _ statement: Statement,
    _ values: inout StatementValues
  ) -> [Language: String] {
    let result = Dictionary(texts, uniquingKeysWith: { $0 + " " + $1 })
    for language in Language.allCases where result[language] == nil && !texts.isEmpty {
      values.report("missing-translation", statement, [name, language.rawValue])
    }
    return result
  }

  /// A carrier without a word of the lines would measure nothing.
  private static func checkCarriers(_ words: FairnessWords, _ values: inout StatementValues) {
    for carrier in words.carriers {
      for (language, text) in carrier.texts.sorted(by: { $0.key.rawValue < $1.key.rawValue })
      where WordSwapper(words, language).occurrences(in: text).isEmpty {
        values.collector.report(
          "carrier-without-word", Place(values.file, carrier.line, in: text), [text])
      }
    }
  }
}

extension LocalizedText {
  /// The text of this language alone.
  fileprivate func exact(in language: Language) -> String { language == .french ? fr : en }
}
