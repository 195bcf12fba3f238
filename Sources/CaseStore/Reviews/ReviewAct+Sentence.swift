package import ReportModel

extension CaseSummary {
  /// A time that somebody waits: `12 min`, `3 h 12 min`, `4 d 3 h`; from a hundred days on `131 d`.
  package static func duration(_ seconds: Int64) -> LocalizedText {
    let minutes = max(0, seconds) / 60
    if minutes < 60 { return LocalizedText(en: "\(minutes) min", fr: "\(minutes) min") }
    let hours = minutes / 60
    if hours < 48 {
      let text = "\(hours) h \(minutes % 60) min"
      return LocalizedText(en: text, fr: text)
    }
    let days = hours / 24
    let rest = days < 100 ? " \(hours % 24) h" : ""
    return LocalizedText(en: "\(days) d\(rest)", fr: "\(days) j\(rest)")
  }
}

extension ReviewAct {
  /// What the person did, behind their name: `gives it to kim`, `dismissed: Training or news`.
  ///
  /// - Parameter reasons: The closing reasons of the centre; a code that is not among them is shown as
  ///   it is.
  package func sentence(_ reasons: ClosingReasons?) -> LocalizedText {
    switch kind {
    case .open: return LocalizedText(en: "takes it up", fr: "prend le signalement")
    case .undo:
      return LocalizedText(
        en: "takes act \(undoes ?? 0) back", fr: "annule l'acte \(undoes ?? 0)")
    case .assign:
      guard let assignee else {
        return LocalizedText(en: "gives it to nobody", fr: "le libère")
      }
      return LocalizedText(en: "gives it to \(assignee)", fr: "le confie à \(assignee)")
    case .decide:
      var text =
        isSecond
        ? LocalizedText(en: "second reading", fr: "seconde lecture") : LocalizedText(en: "", fr: "")
      if let state {
        text.en += (text.en.isEmpty ? "" : ", ") + state.title.en
        text.fr += (text.fr.isEmpty ? "" : ", ") + state.title.fr
      }
      if let reason {
        let title = reasons?.reason(reason)?.title ?? LocalizedText(en: reason, fr: reason)
        text.en += ": " + title.en
        text.fr += "\u{A0}: " + title.fr
      }
      if bulk != nil {
        text.en += " (one of many)"
        text.fr += " (en lot)"
      }
      return text.en.isEmpty ? LocalizedText(en: "says", fr: "dit") : text
    }
  }
}
