internal import Export
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// How the results add up: the score, the method, the elements with the questions that would fill their
/// gaps, and the pillars with their next steps.
struct Arithmetic {
  let assessment: Assessment
  let words: PageWords
  let pack: CompiledPack
  /// Ordinary words that moved the score, with their points.
  var prior: [(words: String, points: Double)] = []

  // MARK: - Pillars

  /// A card for each of the four pillars: the one that leads first, those that are not on last.
  var pillars: HTML {
    func place(_ pillar: Pillar) -> (Int, Double) {
      guard let score = assessment.pillars.first(where: { $0.pillar == pillar }) else {
        return (2, 0)
      }
      return (score.lead ? 0 : 1, -score.score)
    }
    let cards = Pillar.allCases.sorted { place($0) < place($1) }.map { pillar -> HTML in
      guard let score = assessment.pillars.first(where: { $0.pillar == pillar }) else {
        return """
          <div class="pillar off"><h3>\(words.name(pillar).capitalisedFirst)</h3>\
          <p>\(words(.pillarOff))</p></div>
          """
      }
      return card(score)
    }
    return "<div class=\"pillars\">\(cards)</div>"
  }

  private func card(_ score: Assessment.PillarScore) -> HTML {
    let lead: HTML = " <span class=\"tag\">\(words(.leads))</span>"
    var seen: Set<String> = []
    let reasons = score.because.compactMap { code -> HTML? in
      let reason = pack.pack.rule(code)?.pillars[score.pillar]?.text(in: words.language) ?? ""
      guard seen.insert(reason).inserted || reason.isEmpty else { return nil }
      let title = words.title(of: code, in: pack)
      return reason.isEmpty ? "<li>\(title)</li>" : "<li>\(title)\(words(.colon)) \(reason)</li>"
    }
    let steps = score.steps.map { code -> HTML in
      "<li>\(pack.pack.steps[code].map { words($0.text) } ?? code)</li>"
    }
    return """
      <div class="pillar on"><h3>\(words.name(score.pillar).capitalisedFirst) \
      <span class="dim">\(words(.points, words.points(score.score)))</span>\(lead, if: score.lead)</h3>\
      <p><b>\(words(.becauseTitle))</b></p><ul>\(reasons)</ul>\
      \("<p><b>\(words(.stepsTitle))</b></p><ul>\(steps)</ul>", if: !steps.isEmpty)</div>
      """
  }

  // MARK: - Elements

  /// Act, means and purpose, each with what shows it, and the questions to ask next.
  var elements: HTML {
    let list = [
      (Element.act, assessment.elements.act), (.means, assessment.elements.means),
      (.purpose, assessment.elements.purpose),
    ].map { element, codes -> HTML in
      let name = ExplainWords.name(of: element, words.language).capitalisedFirst
      if codes.isEmpty {
        return "<li class=\"missing\"><b>○ \(name)</b><p>\(words(.elementMissing))</p></li>"
      }
      let titles = codes.map { code -> HTML in "<li>\(words.title(of: code, in: pack))</li>" }
      return "<li class=\"touched\"><b>● \(name)</b><ul>\(titles)</ul></li>"
    }
    let questions = assessment.elements.ask.compactMap { code -> HTML? in
      guard let ask = pack.pack.rule(code)?.ask.text(in: words.language), !ask.isEmpty else {
        return nil
      }
      return "<li>\(ask)</li>"
    }
    let law = assessment.law.joined(separator: ", ")
    return """
      <ul class="gauge">\(list)</ul><p class="dim">\(words(.elementsHint))</p>\
      \("<h3>\(words(.askTitle))</h3><ul>\(questions)</ul>", if: !questions.isEmpty)\
      \("<p><b>\(words(.lawTitle))</b> \(law)</p>", if: !law.isEmpty)
      """
  }

  // MARK: - Score and method

  /// The lines of the score, with the thresholds.
  var score: HTML {
    if assessment.arithmetic.isEmpty { return "<p>\(words(.nothingAdds))</p>" }
    let rows = assessment.arithmetic.map { line -> HTML in
      var label =
        switch line.because {
        case "different_kinds": words(.differentKinds)
        case DocumentPrior.line: words(.priorLine)
        default: words.title(of: line.because, in: pack)
        }
      if line.because == DocumentPrior.line, !prior.isEmpty {
        label += words(.priorWords, prior.prefix(8).map(\.words).joined(separator: ", "))
      }
      let sign = line.points < 0 ? "−" : "+"
      return """
        <tr><td>\(label)</td><td class="number">\(sign)\(words.points(abs(line.points)))</td></tr>
        """
    }
    let thresholds = [("flag", Message.thresholdFlag), ("review", .thresholdReview)]
      .compactMap { name, text in
        pack.pack.thresholds[name].map { words(text, words.points($0)) }
      }
    return """
      <div class="scroll"><table><tbody>\(rows)<tr><th scope="row">\(words(.scoreTitle))</th>\
      <td class="number"><b>\(words.points(assessment.score))</b></td></tr></tbody></table></div>\
      <p class="dim">\(thresholds.joined(separator: "; "))</p>
      """
  }

  /// The counts of the ILO method by dimension.
  var method: HTML {
    guard let method = assessment.method else { return "<p>\(words(.methodUnfinished))</p>" }
    let rows = method.dimensions.map { row -> HTML in
      let rule = row.rule.map { $0 == "override" ? words(.overrideRule) : $0 }
      return """
        <tr><th scope="row">\(ExplainWords.name(of: row.dimension, words.language))</th>\
        <td class="number">\(row.strong)</td><td class="number">\(row.medium)</td>\
        <td class="number">\(row.weak)</td>\
        <td>\(rule.map { words(.positiveBy, $0) } ?? words(.notPositive))</td></tr>
        """
    }
    let heads = [words.name(.strong), words.name(Strength.medium), words.name(.weak)]
      .map { name -> HTML in "<th scope=\"col\" class=\"number\">\(name)</th>" }
    let published: HTML = """
      <p class="dim">\(words(.publishedAlone, words.result(method.published)))</p>
      """
    return """
      <p><b>\(words(.methodOf, method.name, method.profile))</b> \(words.result(method.result))</p>\
      <div class="scroll"><table><thead><tr><th scope="col">\(words(.dimension))</th>\(heads)\
      <th scope="col">\(words(.positive))</th></tr></thead><tbody>\(rows)</tbody></table></div>\
      \(published, if: method.published != method.result)
      """
  }
}

extension String {
  /// The text with its first letter as a capital.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
