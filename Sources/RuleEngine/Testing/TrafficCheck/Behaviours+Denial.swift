internal import ReportModel

extension Behaviour {
  /// What denies the words, and what only looks like it.
  static let denial: [Behaviour] = [
    Behaviour(
      name: "negated_claim", family: .denial, expectation: .doesNotCount(as: .denied),
      title: LocalizedText(
        en: "a claim said not to be true", fr: "une affirmation qui n'est pas vraie"),
      english: .frames(
        [.asserted], "It is not true that {clause}.", "It is false that {clause}.",
        "It isn't true that {clause}.", "It is simply not the case that {clause}."),
      french: .frames(
        [.asserted], "Ce n'est pas vrai que {clause}.", "Il est faux que {clause}.",
        "Il n'est pas vrai que {clause}.", "C'est pas vrai que {clause}.",
        "C'est faux que {clause}.")),
    Behaviour(
      name: "no_evidence", family: .denial, expectation: .doesNotCount(as: .denied),
      title: LocalizedText(en: "no sign of it was found", fr: "rien ne l'indique"),
      english: .frames(
        [.asserted, .otherSubject], "There is no sign that {clause}.",
        "We found no evidence that {clause}.", "Nothing suggests that {clause}.",
        "There was no indication that {clause}."),
      french: .frames(
        [.asserted, .otherSubject], "Rien n'indique que {clause}.",
        "Il n'y a aucun signe que {clause}.", "On n'a trouvé aucune preuve que {clause}.",
        "Aucun indice ne montre que {clause}.")),
    Behaviour(
      name: "denied_by_suspect", family: .denial, expectation: .doesNotCount(as: .denied),
      title: LocalizedText(en: "somebody denies it", fr: "quelqu'un le nie"),
      english: .frames(
        [.asserted], "The manager denies that {clause}.", "The owner denied that {clause}.",
        "He denies that {clause}.", "The suspect flatly denied that {clause}."),
      french: .frames(
        [.asserted], "Le gérant nie que {clause}.", "Le propriétaire a nié que {clause}.",
        "Il nie que {clause}.", "Le suspect dément que {clause}.")),
    Behaviour(
      name: "claim_false", family: .denial, expectation: .doesNotCount(as: .denied),
      title: LocalizedText(
        en: "denied after it, in the same sentence", fr: "nié après, dans la même phrase"),
      english: .frames(
        [.asserted], "The claim that {clause} is false.",
        "The claim that {clause} turned out to be untrue.",
        "The possibility that {clause} was ruled out.",
        "The rumour that {clause} is unfounded."),
      french: .frames(
        [.asserted], "L'affirmation selon laquelle {clause} est fausse.",
        "La possibilité que {clause} a été écartée.", "L'idée que {clause} a été écartée.",
        "Que {clause} s'est révélé faux.", "La rumeur voulant que {clause} n'est pas fondée.")),
    Behaviour(
      name: "retracted", family: .denial, expectation: .doesNotCount(as: .denied),
      title: LocalizedText(
        en: "denied in the next sentence", fr: "nié dans la phrase suivante"),
      english: .frames(
        [.asserted, .noWriter], "{Clause}. That turned out to be false.",
        "{Clause}. We checked, and it is not true.",
        "Somebody wrote that {clause}. It was a false report.",
        "The tip said that {clause}. That was ruled out."),
      french: .frames(
        [.asserted, .noWriter], "{Clause}. Cela s'est révélé faux.",
        "{Clause}. Vérification faite, ce n'est pas vrai.",
        "Quelqu'un a écrit que {clause}. C'était faux.",
        "L'appel disait que {clause}. Cela a été écarté.")),
    Behaviour(
      name: "answered_no", family: .denial, expectation: .doesNotCount(as: .denied),
      title: LocalizedText(en: "a question answered by no", fr: "une question suivie d'un non"),
      english: .frames(
        [.asserted, .noWriter], "Is it true that {clause}? No.",
        "Is it true that {clause}? The answer is no.", "Asked whether {clause}, she said no."),
      french: .frames(
        [.asserted, .noWriter], "Est-ce vrai que {clause}? Non.",
        "Est-il vrai que {clause}? La réponse est non.",
        "Quand on lui demande si {clause}, elle répond que non.")),
    Behaviour(
      name: "double_negation", family: .denial, expectation: .counts,
      title: LocalizedText(en: "two denials that affirm", fr: "deux négations qui affirment"),
      english: .frames(
        [], "Nobody denies that {clause}.", "There is no doubt that {clause}.",
        "It is not false that {clause}.", "No one disputes that {clause}.",
        "I have no doubt that {clause}."),
      french: .frames(
        [], "Personne ne nie que {clause}.", "Nul doute que {clause}.",
        "Il n'y a aucun doute que {clause}.", "Il n'est pas faux que {clause}.",
        "Personne ne conteste que {clause}.")),
    Behaviour(
      name: "pseudo_negation", family: .denial, expectation: .counts,
      title: LocalizedText(
        en: "words of denial that deny nothing", fr: "des mots de négation qui ne nient rien"),
      english: .frames([], "It is not the first time that {clause}.")
        + .frames(
          [], "And that is not all: {sentence}", "Not only that: {sentence}",
          "No wonder she is tired: {sentence}", "I do not know why, but {clause}."),
      french: .frames([], "Ce n'est pas la première fois que {clause}.")
        + .frames(
          [], "Et ce n'est pas tout : {sentence}", "Il ne s'agit que de ceci : {sentence}",
          "Je ne dis que la vérité : {sentence}", "Je ne sais pas pourquoi, mais {clause}.")),
    Behaviour(
      name: "negation_elsewhere", family: .denial, expectation: .counts,
      title: LocalizedText(en: "something else is denied", fr: "autre chose est nié"),
      english: .frames(
        [], "She did not take the bus. {sentence}", "Nobody answered the door. {sentence}",
        "I have never written to you before. {sentence}", "{sentence} It did not rain on Monday.",
        "No, {clause}."),
      french: .frames(
        [], "Elle n'a pas pris l'autobus. {sentence}",
        "Personne n'a répondu à la porte. {sentence}",
        "Je ne vous ai jamais écrit avant. {sentence}", "{sentence} Il n'a pas plu lundi.",
        "Non, {clause}.")),
  ]
}
