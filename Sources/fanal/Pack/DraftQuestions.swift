import Foundation
internal import RuleEngine
internal import TextMatching

/// Asks on a terminal what is not known of a new rule.
struct DraftQuestions {
  var language: Language

  /// Asks five questions at most: what was given as a flag is not asked.
  func ask(_ draft: inout RuleDraft, path: String, given: DraftAnswers) {
    var questions: [(text: String, isSentence: Bool, set: (inout RuleDraft, String) -> Void)] = []
    if given.titleEn == nil {
      questions.append(
        (
          text(
            "What does it find, in a few English words?",
            "Que trouve-t-elle, en quelques mots anglais?"),
          false, { $0.title[.english] = $1 }
        ))
    }
    if given.titleFr == nil {
      questions.append(
        (
          text("The same in French?", "La même chose en français?"), false,
          { $0.title[.french] = $1 }
        ))
    }
    if given.hitEn == nil {
      questions.append(
        (
          text(
            """
            An English sentence that it must find, with [what shows it] in brackets?
            Invent it, as: My [boss took my passport] the day I arrived.
            """,
            """
            Une phrase anglaise à trouver, avec [ce qui le montre] entre crochets?
            Inventez-la, par exemple : My [boss took my passport] the day I arrived.
            """), true, { $0.sentences[.english] = $1 }
        ))
    }
    if given.hitFr == nil {
      questions.append(
        (
          text(
            "A French one, as: Mon [patron garde mon passeport] dans son bureau.",
            "Une phrase française, par exemple : Mon [patron garde mon passeport] dans son bureau."),
          true, { $0.sentences[.french] = $1 }
        ))
    }
    if given.author == nil {
      questions.append((text("Your name?", "Votre nom?"), false, { $0.author = $1 }))
    }
    if questions.isEmpty { return }
    Console.error(Phrases.newRule(path, questions: questions.count, language))
    for (index, question) in questions.enumerated() {
      Console.error(
        "\n\(index + 1)/\(questions.count)  " + question.text.replacing("\n", with: "\n     "))
      guard let answer = answer(isSentence: question.isSentence) else { break }
      if !answer.isEmpty { question.set(&draft, answer) }
    }
    Console.error("")
  }

  private func text(_ english: String, _ french: String) -> String {
    language == .french ? french.spacedAsFrench : english
  }

  /// One line; `nil` at the end of the input.
  private func answer(isSentence: Bool) -> String? {
    while true {
      Console.status("   > ")
      guard let line = readLine() else { return nil }
      let answer = line.trimmingCharacters(in: .whitespaces)
      if !isSentence || RuleDraft.isSentence(answer) { return answer }
      Console.error(
        "     "
          + text(
            "Square brackets must open, hold words and close; once more, please.",
            "Les crochets doivent s'ouvrir, contenir des mots et se fermer; encore une fois, svp."))
    }
  }
}
