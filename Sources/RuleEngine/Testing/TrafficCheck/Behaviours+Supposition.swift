internal import ReportModel

extension Behaviour {
  /// What asks, supposes or dates the words, and what only looks like it.
  static let supposition: [Behaviour] = [
    Behaviour(
      name: "conditional", family: .supposition, expectation: .doesNotCount(as: .hypothetical),
      title: LocalizedText(en: "a condition", fr: "une condition"),
      english: .frames(
        [.asserted], "What should I do if {clause}?", "What happens if {clause}?")
        + .frames(
          [.asserted, .noWriter], "If {clause}, call us.",
          "If you ever learn that {clause}, please call us."),
      french: .frames([.asserted], "Que faire si {clause}?", "Que se passe-t-il si {clause}?")
        + .frames(
          [.asserted, .noWriter], "Si {clause}, appelez-nous.",
          "Si vous apprenez un jour que {clause}, appelez-nous.")),
    Behaviour(
      name: "question", family: .supposition, expectation: .doesNotCount(as: .hypothetical),
      title: LocalizedText(en: "a question whether it is so", fr: "une question : est-ce vrai?"),
      english: .frames(
        [.asserted, .noWriter], "Is it true that {clause}?", "Can you tell me if {clause}?",
        "Do you know whether {clause}?", "Could it be that {clause}?"),
      french: .frames(
        [.asserted, .noWriter], "Est-ce vrai que {clause}?", "Est-il exact que {clause}?",
        "Est-ce que {clause}?", "C'tu vrai que {clause}?", "Savez-vous si {clause}?")),
    Behaviour(
      name: "asked_whether", family: .supposition, expectation: .doesNotCount(as: .hypothetical),
      title: LocalizedText(
        en: "somebody asks, or does not know", fr: "quelqu'un le demande ou l'ignore"),
      english: .frames(
        [.asserted, .noWriter], "Someone asked whether {clause}.",
        "The officer wanted to know if {clause}.", "We do not know whether {clause}.",
        "It is unclear if {clause}."),
      french: .frames(
        [.asserted, .noWriter], "On a demandé si {clause}.", "L'agent voulait savoir si {clause}.",
        "On ne sait pas si {clause}.", "Reste à savoir si {clause}.")),
    Behaviour(
      name: "wish_or_fear", family: .supposition, expectation: .doesNotCount(as: .hypothetical),
      title: LocalizedText(en: "a wish or a fear", fr: "un souhait ou une crainte"),
      english: .frames(
        [.asserted, .noWriter], "I hope I never have to hear that {clause}.",
        "It would be terrible to learn that {clause}.",
        "My fear is that one day I will hear that {clause}."),
      french: .frames(
        [.asserted, .noWriter], "J'espère ne jamais apprendre que {clause}.",
        "Ce serait terrible d'apprendre que {clause}.",
        "J'ai peur d'apprendre un jour que {clause}.")),
    Behaviour(
      name: "policy_enquiry", family: .supposition, expectation: .doesNotCount(as: .hypothetical),
      title: LocalizedText(
        en: "an enquiry about rules or law", fr: "une question sur la règle ou la loi"),
      english: .frames(
        [.asserted, .noWriter], "For our policy: what should staff do if {clause}?",
        "Under the law, is it a crime if {clause}?",
        "We are updating our guide. Whom should staff call if {clause}?"),
      french: .frames(
        [.asserted, .noWriter], "Pour notre politique : que doit faire le personnel si {clause}?",
        "Selon la loi, est-ce un crime si {clause}?",
        "Nous révisons notre guide. Qui faut-il appeler si {clause}?")),
    Behaviour(
      name: "confirmed_question", family: .supposition, expectation: .counts,
      title: LocalizedText(
        en: "a question that takes it for granted, or is answered by yes",
        fr: "une question qui le tient pour acquis, ou suivie d'un oui"),
      english: .frames(
        [], "Why is it that {clause}?", "How come {clause}?", "Did you know that {clause}?",
        "Is it true that {clause}? Yes, it is.", "Asked whether {clause}, she said yes."),
      french: .frames(
        [], "Comment ça se fait que {clause}?", "Pourquoi est-ce que {clause}?",
        "Saviez-vous que {clause}?", "Est-ce vrai que {clause}? Oui.",
        "Quand on lui demande si {clause}, elle répond que oui.")),
    Behaviour(
      name: "past_resolved", family: .supposition, expectation: .countsAsPast,
      title: LocalizedText(en: "over and done", fr: "du passé, terminé"),
      english: .frames(
        [.asserted, .past], "Years ago, {clause}. That is over now.",
        "Many years ago, {clause}. All of that has ended.",
        "Ten years ago, {clause}. It has long been over."),
      french: .frames(
        [.asserted, .past], "Il y a des années, {clause}. C'est fini maintenant.",
        "Autrefois, {clause}. Tout cela est terminé.",
        "Il y a dix ans, {clause}. C'est fini depuis longtemps.")),
  ]
}
