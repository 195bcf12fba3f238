internal import CaseStore
internal import Export
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// What came of a rule as it is being written: its mistakes, its sentences, and the text that it read.
struct BenchResult {
  let trial: RuleTrial
  let report: Report?
  let words: PageWords

  var html: HTML {
    """
    \(mistakes)\(reading)\(tests)
    """
  }

  // MARK: - Mistakes

  private var mistakes: HTML {
    let list = trial.diagnostics.filter { $0.severity != .note }
    let head: HTML
    if trial.isSound {
      head = "<p class=\"state good\">✓ \(words(list.isEmpty ? .benchSound : .benchDoubtful))</p>"
    } else {
      let count = trial.diagnostics.count { $0.severity == .error }
      head = "<p class=\"state bad\">✗ \(words.count(count, .mistakeCount, .mistakeCounts))</p>"
    }
    let items = list.map { item -> HTML in
      let place = item.line.map { words(.lineOf, words.number($0)) } ?? ""
      let notes = item.notes.map { note -> HTML in "<p class=\"dim\">\(words(note))</p>" }
      return """
        <li class="\(item.severity.rawValue)"><p><b>\(words(item.severity == .error ? .anError : .aWarning))\
        </b> \("<a href=\"#line-\(item.line ?? 0)\" data-line=\"\(item.line ?? 0)\">\(place)</a> ", if: item.line != nil)\
        \(words(item.message)) <span class="code">\(item.code)</span></p>\(notes)</li>
        """
    }
    return
      "<section aria-labelledby=\"bench-check\"><h2 id=\"bench-check\">\(words(.benchCheck))</h2>\(head)\("<ul class=\"diagnostics\">\(items)</ul>", if: !items.isEmpty)</section>"
  }

  // MARK: - The text

  private var reading: HTML {
    guard let report, let found = trial.found else { return .empty }
    let findings = ReportText.numbered(found).map { entry -> HTML in
      let quotes = entry.finding.evidence.map { evidence -> HTML in
        let counts = entry.kind != .dismissed && evidence.status.counts
        let no: HTML = counts ? .empty : "<span class=\"hidden\">\(words(.doesNotCount)) </span>"
        return """
          <li>\(no)<q class="\(counts ? entry.kind.rawValue : "dismissed")">\
          \(report.string(evidence.bytes))</q> <span class="tag">\
          \(HTML(markup: words.signed(evidence.status)))</span> \
          <span class="dim">\(words(.byPhrase, evidence.phrase))</span></li>
          """
      }
      return "<li id=\"finding-\(entry.number)\"><ul class=\"quotes\">\(quotes)</ul></li>"
    }
    let nothing: HTML = "<p class=\"state\">○ \(words(.benchSilent))</p>"
    return """
      <section aria-labelledby="bench-text"><h2 id="bench-text">\(words(.benchText))</h2>\
      \(ReportText(report: report, assessment: found, words: words, blurs: false).html)\
      \(nothing, if: findings.isEmpty)\("<ol>\(findings)</ol>", if: !findings.isEmpty)</section>
      """
  }

  // MARK: - Sentences

  private var tests: HTML {
    if !trial.isSound { return .empty }
    let failed = trial.tests.filter { !$0.passed }
    let summary =
      failed.isEmpty
      ? words.count(trial.tests.count, .testPassed, .testsPassed)
      : words(
        .testsFailed, words.number(failed.count), words.number(trial.tests.count))
    let items = trial.tests.sorted { (!$0.passed ? 0 : 1, $0.line) < (!$1.passed ? 0 : 1, $1.line) }
      .map { result -> HTML in
        let reason = result.reason.map { text -> HTML in "<pre>\(words(text))</pre>" } ?? .empty
        return """
          <li class="\(result.passed ? "passed" : "failed")"><p>\
          <span class="tag"><span aria-hidden="true">\(result.passed ? "✓" : "✗")</span> \
          \(words(result.passed ? .passed : .failed))</span> <code>\(result.kind)</code> \
          <a href="#line-\(result.line)" data-line="\(result.line)">\
          \(words(.lineOf, words.number(result.line)))</a> \
          <span lang="\(result.language.rawValue)">\(result.text)</span></p>\(reason)</li>
          """
      }
    return """
      <section aria-labelledby="bench-tests"><h2 id="bench-tests">\(words(.benchTests))</h2>\
      <p class="state \(failed.isEmpty ? "good" : "bad")">\(failed.isEmpty ? "✓" : "✗") \(summary)</p>\
      <ul class="tests">\(items)</ul></section>
      """
  }

  // MARK: - For programs

  var object: [String: Any] {
    var object: [String: Any] = [
      "code": trial.code, "sound": trial.isSound,
      "diagnostics": trial.diagnostics.filter { $0.severity != .note }.map {
        item -> [String: Any] in
        var entry: [String: Any] = [
          "code": item.code, "severity": item.severity.rawValue, "message": words(item.message),
        ]
        if let line = item.line { entry["line"] = line }
        if let column = item.column { entry["column"] = column }
        return entry
      },
      "tests": trial.tests.map { result -> [String: Any] in
        [
          "line": result.line, "kind": result.kind, "language": result.language.rawValue,
          "passed": result.passed,
        ]
      },
    ]
    if let found = trial.found {
      object["findings"] = (found.indicators + found.contra + found.dismissed).flatMap(\.evidence)
        .map { evidence -> [String: Any] in
          [
            "field": evidence.field.rawValue, "start": evidence.start, "end": evidence.end,
            "status": evidence.status.rawValue, "phrase": evidence.phrase,
          ]
        }
    }
    return object
  }
}
