internal import ReportModel

extension Decision {
  /// Refuses a decision that a case does not allow.
  ///
  /// - Parameter isRule: Whether the pack of the assessment has a rule of a code.
  /// - Throws: `StoreError`: `bad-decision`, `wrong-state`, `changed-since`.
  func check(
    on summary: CaseSummary, path: String, isRule: (String) throws -> Bool
  ) throws {
    if state == nil && verdicts.isEmpty && note == nil {
      throw StoreError(
        .badDecision, path: path,
        en: "The decision says nothing. Give a state, a verdict on an indicator, or a note.",
        fr: "La décision ne dit rien. Donnez un état, un avis sur un indicateur ou une note.")
    }
    if let note, !note.text.contains(where: { !$0.isWhitespace }) || note.text.count > 10_000 {
      throw StoreError(
        .badDecision, path: path, en: "A note has 1 to 10,000 characters.",
        fr: "Une note compte de 1 à 10 000 caractères.")
    }
    if let seen, seen != summary.assessment {
      throw StoreError(
        .changedSince, path: path,
        en: "\(summary.id) was assessed anew since you looked at it. Look again: "
          + "fanal review show \(summary.id)",
        fr: "\(summary.id) a été évalué de nouveau depuis que vous l'avez lu. Relisez-le : "
          + "fanal review show \(summary.id)")
    }
    for (code, verdict) in verdicts.sorted(by: { $0.key < $1.key }) {
      try check(verdict, on: code, of: summary, path: path, isRule: isRule)
    }
    guard let state else { return }
    if state.needsReason != (reason != nil) {
      throw state.needsReason
        ? StoreError(
          .badDecision, path: path,
          en: "\"\(state.title.en)\" needs a reason: --reason CODE. "
            + "'fanal review reasons' lists them.",
          fr: "L'état « \(state.title.fr) » demande un motif : --reason CODE. "
            + "« fanal review reasons » en donne la liste.")
        : StoreError(
          .badDecision, path: path,
          en: "A reason goes with the states dismissed and closed only.",
          fr: "Un motif ne va qu'avec les états « écarté » et « fermé ».")
    }
    if !isSecond { try checkState(state, of: summary, path) }
  }

  private func check(
    _ verdict: Verdict, on code: String, of summary: CaseSummary, path: String,
    isRule: (String) throws -> Bool
  ) throws {
    let isFound = summary.codes.contains(code)
    if verdict != .added {
      if isFound { return }
      let list = summary.codes.joined(separator: ", ")
      throw StoreError(
        .badDecision, path: path, detail: code,
        en: "\"\(code)\" is not an indicator of \(summary.id), which has: \(list). "
          + "One that is missing: \(code)=added",
        fr: "« \(code) » n'est pas un indicateur de \(summary.id), qui a : \(list). "
          + "S'il en manque un : \(code)=added")
    }
    if isFound {
      throw StoreError(
        .badDecision, path: path, detail: code,
        en:
          "\"\(code)\" is found in \(summary.id) already. Say confirmed, not_confirmed or unsure.",
        fr: "« \(code) » est déjà trouvé dans \(summary.id). "
          + "Dites confirmed, not_confirmed ou unsure.")
    }
    if try !isRule(code) {
      throw StoreError(
        .badDecision, path: path, detail: code,
        en: "\"\(code)\" is no code of the pack that assessed \(summary.id). "
          + "'fanal pack coverage' lists the codes.",
        fr: "« \(code) » n'est pas un code du paquet qui a évalué \(summary.id). "
          + "« fanal pack coverage » donne les codes.")
    }
  }

  private func checkState(
    _ state: CaseState, of summary: CaseSummary, _ path: String
  ) throws(StoreError) {
    // A case that changed since it was decided may be decided alike again.
    if summary.isStale && state == summary.state { return }
    guard !summary.state.following.contains(state) else { return }
    let (now, next) = (summary.state.title, state.title)
    let possible = summary.state.following
    throw StoreError(
      .wrongState, path: path, detail: state.rawValue,
      en: "\(summary.id) is \(now.en) and cannot become \(next.en). Possible: "
        + possible.map(\.rawValue).joined(separator: ", "),
      fr: "\(summary.id) est à l'état « \(now.fr) » et ne peut pas passer à « \(next.fr) ». "
        + "Possible : " + possible.map(\.rawValue).joined(separator: ", "))
  }
}
