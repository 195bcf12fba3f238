public import ReportModel
internal import TextMatching

/// What exceptions did, and could not do.
extension Explanation {
  /// Which exceptions silenced a finding: name, last day, owner and reason.
  func describeExceptions(of finding: Assessment.Finding) -> [String] {
    finding.exceptions.map { name in
      guard let exception = pack.exceptions.first(where: { $0.name == name }) else {
        return wrap(said("silenced by the exception", "tu par l'exception") + " " + name, indent: 5)
      }
      let line =
        said("silenced by the exception", "tu par l'exception") + " \(name)"
        + said(" until ", " jusqu'au ") + exception.ends.description + " (\(exception.owner))"
        + colon + exception.reason(in: language)
      return wrap(Self.printable(line), indent: 5, hanging: 7)
    }
  }

  /// Exceptions that would have silenced something in a report that they must not touch, and those
  /// that cover only a part of a finding; `nil` where there are none.
  func describeHeldExceptions() -> String? {
    let outcome = details.exceptions
    var lines: [String] = []
    if let protection = outcome.protection, !outcome.held.isEmpty {
      let why = protection.text.text(in: language)
      lines.append(
        wrap(
          said("They do not apply to this report", "Elles ne s'appliquent pas à ce signalement")
            + colon + why, indent: 2, hanging: 4))
      for meeting in outcome.held {
        lines.append(wrap("\(meeting.exception) · \(meeting.code)", indent: 4, hanging: 6))
      }
    }
    for meeting in outcome.partial {
      lines.append(
        wrap(
          "\(meeting.exception) · \(meeting.code)\(colon)"
            + said(
              "covers only some of the words, so the finding counts",
              "ne couvre qu'une partie des mots, l'indicateur compte donc"), indent: 2, hanging: 4))
    }
    if lines.isEmpty { return nil }
    return ([bold("Exceptions")] + lines).joined(separator: "\n")
  }

  private func said(_ english: String, _ french: String) -> String {
    language == .french ? french : english
  }
}

extension ExceptionProtection {
  /// The reason, as part of a sentence.
  public var text: LocalizedText {
    switch self {
    case .child: LocalizedText(en: "a child may be meant", fr: "il peut s'agir d'un enfant")
    case .urgent: LocalizedText(en: "it is urgent", fr: "il est urgent")
    case .protected:
      LocalizedText(
        en: "it holds a call for help or another sign that nothing silences",
        fr: "il contient un appel à l'aide ou un autre signe que rien ne fait taire")
    case .incomplete:
      LocalizedText(
        en: "something was not assessed, so a sign of a child or of danger may be missing",
        fr: "tout n'a pas été évalué : un signe d'enfant ou de danger peut manquer")
    }
  }
}
