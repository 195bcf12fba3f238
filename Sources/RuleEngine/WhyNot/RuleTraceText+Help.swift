internal import ReportModel
internal import TextMatching

/// What stopped a rule from outside, and what an author may do about a miss.
extension RuleTraceText {
  /// What an exception did, until when, who answers for it and why.
  func describe(exception name: String) -> String {
    guard let exception = exceptions.first(where: { $0.name == name }) else {
      return say("silenced by the exception \(name)", "tu par l'exception \(name)")
    }
    let (ends, owner) = (exception.ends.description, exception.owner)
    let reason = exception.reason.text(in: language)
    return say(
      "silenced by the exception \(name), until \(ends), \(owner): \(reason)",
      "tu par l'exception \(name), jusqu'au \(ends), \(owner)\u{A0}: \(reason)")
  }

  /// What an author may do about a miss; `nil` where there is nothing plain to say.
  package var help: String? {
    guard !trace.fires, trace.evidence.isEmpty, trace.dismissed.isEmpty,
      trace.conditions.allSatisfy({ $0.candidates.isEmpty })
    else { return nil }
    let targets = Set(trace.conditions.flatMap(\.phrases))
    let best = trace.phrases.filter { targets.contains($0.name) && $0.nearest != nil }
      .max { $0.nearness < $1.nearness }
    guard let way = best?.nearest else { return nil }
    let far = way.parts.filter { $0.excess > 0 }
    if far.isEmpty, way.missing.count == 1, let part = way.missing.first,
      let wordClass = part.wordClass, let instead = part.instead
    {
      return say(
        "if a word of \(quoted(instead)) belongs there, add it to words "
          + "\"\(wordClass.name)\" (\(wordClass.file):\(wordClass.line))",
        "si un mot de \(quoted(instead)) y a sa place, ajoutez-le à words "
          + "\"\(wordClass.name)\" (\(wordClass.file):\(wordClass.line))")
    }
    if way.missing.isEmpty, far.count == 1, let part = far.first {
      return say(
        "write ...\(part.excess + part.gap) before \(part.written) in line \(way.line), if it may "
          + "stand so far away",
        "écrivez ...\(part.excess + part.gap) devant \(part.written) à la ligne \(way.line), s'il "
          + "peut être si loin")
    }
    return nil
  }
}
