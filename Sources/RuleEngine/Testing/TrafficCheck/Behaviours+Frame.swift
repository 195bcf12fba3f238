internal import ReportModel

extension Behaviour {
  /// Texts that are not about the case at hand, and those that come back to it.
  static let frame: [Behaviour] = [
    Behaviour(
      name: "training", family: .frame, expectation: .doesNotCount(as: .general),
      title: LocalizedText(en: "training material", fr: "du matériel de formation"),
      english: .frames([.noWriter], "In the training video, {clause}.")
        + .frames(
          [.oneSentence], "This is an example from our training: {sentence}",
          "This is an example from our training. {sentence}",
          "In the training video an actress says: “{sentence}”",
          "Role play for the workshop: {sentence}"),
      french: .frames([.noWriter], "Dans la vidéo de formation, {clause}.")
        + .frames(
          [.oneSentence], "Voici un exemple de notre formation : {sentence}",
          "Voici un exemple de notre formation. {sentence}",
          "Dans la vidéo de formation, une comédienne dit : « {sentence} »",
          "Jeu de rôle pour l'atelier : {sentence}")),
    Behaviour(
      name: "news", family: .frame, expectation: .doesNotCount(as: .general),
      title: LocalizedText(en: "a news story", fr: "une nouvelle des médias"),
      english: .frames([.noWriter], "According to an article in the newspaper, {clause}.")
        + .frames(
          [.noWriter, .oneSentence], "The newspaper had an article about a trial: {sentence}",
          "On television they told of a case overseas: {sentence}")
        + .frames([.oneSentence], "Headline in this morning's paper: “{sentence}”"),
      french: .frames([.noWriter], "Selon un article du journal, {clause}.")
        + .frames(
          [.noWriter, .oneSentence], "Le journal parlait d'un procès : {sentence}",
          "À la télé, on racontait une affaire à l'étranger : {sentence}")
        + .frames([.oneSentence], "Manchette de ce matin : « {sentence} »")),
    Behaviour(
      name: "fiction", family: .frame, expectation: .doesNotCount(as: .general),
      title: LocalizedText(en: "a novel, film or series", fr: "un roman, un film ou une série"),
      english: .frames(
        [.noWriter], "In the novel, {clause}.", "In the film we watched last night, {clause}.",
        "In an episode of the series, {clause}.", "I am writing a novel in which {clause}."),
      french: .frames(
        [.noWriter], "Dans le roman, {clause}.", "Dans le film d'hier soir, {clause}.",
        "Dans un épisode de la série, {clause}.", "J'écris un roman dans lequel {clause}.")),
    Behaviour(
      name: "form_text", family: .frame, expectation: .doesNotCount(as: .general),
      title: LocalizedText(
        en: "a form, brochure or policy", fr: "un formulaire, un dépliant ou une politique"),
      english: .frames([.asserted, .noWriter], "Tick this box if {clause}.")
        + .frames(
          [.oneSentence], "The brochure lists this warning sign: {sentence}",
          "Our policy gives this example: “{sentence}”"),
      french: .frames([.asserted, .noWriter], "Cochez cette case si {clause}.")
        + .frames(
          [.oneSentence], "Le dépliant donne ce signe d'alerte : {sentence}",
          "Notre politique donne cet exemple : « {sentence} »")),
    Behaviour(
      name: "other_file", family: .frame, expectation: .doesNotCount(as: .other),
      title: LocalizedText(en: "another file or case", fr: "un autre dossier, une autre affaire"),
      english: .frames(
        [.noWriter], "In another file, unrelated to this one, {clause}.",
        "In a different case, which has nothing to do with this one, {clause}.")
        + .frames(
          [.noWriter, .oneSentence], "This belongs to another file, not this one: {sentence}"),
      french: .frames(
        [.noWriter], "Dans un autre dossier, sans lien avec celui-ci, {clause}.",
        "Dans une autre affaire, qui n'a rien à voir avec celle-ci, {clause}.")
        + .frames(
          [.noWriter, .oneSentence],
          "Ceci appartient à un autre dossier, pas à celui-ci : {sentence}")),
    Behaviour(
      name: "back_from_frame", family: .frame, expectation: .counts,
      title: LocalizedText(
        en: "a training or film named before, and then the case",
        fr: "une formation ou un film nommé avant, puis le cas"),
      english: .frames(
        [], "The training was on Monday. This is what happened since. {sentence}",
        "The film was on last night. Now to the real reason for my call. {sentence}",
        "I read the newspaper on the bus. Then I got to work. {sentence}",
        "We had a workshop last week. I am writing about something real: {sentence}"),
      french: .frames(
        [], "La formation avait lieu lundi. Voici ce qui s'est passé depuis. {sentence}",
        "Le film passait hier soir. Voici maintenant la vraie raison de mon appel. {sentence}",
        "J'ai lu le journal dans l'autobus. Ensuite, je suis arrivé au travail. {sentence}",
        "On a eu un atelier la semaine passée. Je vous écris pour du vrai : {sentence}")),
  ]
}
