internal import ReportModel

extension Behaviour {
  /// Whoever says it, wherever it stands: it counts.
  static let source: [Behaviour] = [
    Behaviour(
      name: "quotation", family: .source, expectation: .counts,
      title: LocalizedText(en: "in quotation marks", fr: "entre guillemets"),
      english: .frames(
        [], "She said: “{sentence}”", "The neighbour wrote: “{sentence}”",
        "In her words: “{sentence}”", "“{sentence}” That is what she told us."),
      french: .frames(
        [], "Elle a dit : « {sentence} »", "La voisine écrit : « {sentence} »",
        "Dans ses mots : « {sentence} »", "« {sentence} » Voilà ce qu'elle nous a dit.")),
    Behaviour(
      name: "hearsay", family: .source, expectation: .counts,
      title: LocalizedText(en: "hearsay", fr: "un ouï-dire"),
      english: .frames(
        [.noWriter], "I heard that {clause}.", "Apparently, {clause}.",
        "Rumour has it that {clause}.", "Somebody told me that {clause}."),
      french: .frames(
        [.noWriter], "J'ai entendu dire que {clause}.", "Paraît que {clause}.",
        "Il paraît que {clause}.", "On m'a dit que {clause}.", "Selon la rumeur, {clause}.")),
    Behaviour(
      name: "inference", family: .source, expectation: .counts,
      title: LocalizedText(en: "a suspicion of the writer", fr: "un soupçon de la personne"),
      english: .frames(
        [.otherSubject], "I think that {clause}.", "It seems that {clause}.",
        "I suspect that {clause}.", "It looks like {clause}.", "I believe that {clause}."),
      french: .frames(
        [.otherSubject], "Je pense que {clause}.", "On dirait que {clause}.",
        "Je soupçonne que {clause}.", "J'ai l'impression que {clause}.", "Il semble que {clause}.")),
    Behaviour(
      name: "unrelated_sentences", family: .source, expectation: .counts,
      title: LocalizedText(
        en: "greetings, questions and conditions beside it",
        fr: "des salutations, questions et conditions à côté"),
      english: .frames(
        [], "Can someone call me back? {sentence}",
        "If you need me, I am home after six. {sentence}",
        "Dear Sir or Madam, I hope you are well. {sentence}",
        "{sentence} Thank you for reading this.", "{sentence} Is there a form to fill in?"),
      french: .frames(
        [], "Pouvez-vous me rappeler? {sentence}",
        "Si vous avez besoin de moi, je suis là après six heures. {sentence}",
        "Bonjour Madame, Monsieur, j'espère que vous allez bien. {sentence}",
        "{sentence} Merci de m'avoir lue.", "{sentence} Y a-t-il un formulaire à remplir?")),
  ]
}
