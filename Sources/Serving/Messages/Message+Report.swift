/// Texts of the page of a report, and of the page on which a text is tried.
extension Message {
  static let backToQueue = Message("← Queue", "← File d'attente")
  static let priorityBadge = Message("priority", "priorité")
  static let flagged = Message("flagged", "signalé")
  static let toReview = Message("to review", "à revoir")
  static let notFlagged = Message("not flagged", "non signalé")
  static let receivedFact = Message("received", "reçu")
  static let placeFact = Message("place", "lieu")
  static let languageFact = Message("language", "langue")
  static let packFact = Message("rules", "règles")
  static let engineFact = Message("engine", "moteur")
  static let showHard = Message(
    "Show the blurred passages: they tell of violence, of sexual exploitation or of harm to a child",
    "Montrer les passages flous : ils parlent de violence, d'exploitation sexuelle ou de mal fait à un enfant"
  )
  static let secondHint = Message(
    "You read this as the second reader: what the first one decided is hidden, and what you say changes no state.",
    "Vous lisez ce signalement en seconde lecture : ce que la première personne a décidé est caché, et ce que vous dites ne change aucun état."
  )
  static let otherPack = Message(
    "Assessed with %1. Titles and reasons are those of the rules at hand, %2.",
    "Évalué avec %1. Les titres et les motifs sont ceux des règles présentes, %2.")
  static let notAssessed = Message(
    "Not assessed, because a limit stopped it: %1.",
    "Non évalué, car une limite l'a arrêté : %1.")
  static let priorityBecause = Message(
    "Priority %1 because of: %2.", "Priorité %1 en raison de : %2.")
  static let pillarsTitle = Message("The four pillars", "Les quatre piliers")
  static let pillarOff = Message(
    "Nothing in the text points here.", "Rien dans le texte ne mène ici.")
  static let leads = Message("leads", "principal")
  static let becauseTitle = Message("Because of", "En raison de")
  static let stepsTitle = Message("Next steps", "Étapes suivantes")
  static let points = Message("%1 points", "%1 points")
  static let elementsTitle = Message("Act, means, purpose", "Acte, moyen, but")
  static let elementMissing = Message("not shown by the text", "non établi par le texte")
  static let elementsHint = Message(
    "What the text touches of the Palermo definition; of a child, means are not needed. It is not a finding of law.",
    "Ce que le texte touche de la définition de Palerme; pour un enfant, le moyen n'est pas exigé. Ce n'est pas une conclusion de droit."
  )
  static let askTitle = Message("Questions to ask next", "Questions à poser ensuite")
  static let lawTitle = Message(
    "Sections of law to consider, none of them established:",
    "Articles de loi à considérer, dont aucun n'est établi :")
  static let findingsTitle = Message("What was observed", "Ce qui a été observé")
  static let nothingFound = Message(
    "No rule found anything in this text.", "Aucune règle n'a rien trouvé dans ce texte.")
  static let indicatorsTitle = Message("Indicators", "Indicateurs")
  static let contraTitle = Message("Speaks against", "Plaide contre")
  static let dismissedTitle = Message("Read, does not count", "Lu, ne compte pas")
  static let doesNotCount = Message("does not count:", "ne compte pas :")
  static let titleField = Message("in the title", "dans le titre")
  static let becauseOf = Message("because of %1", "à cause de %1")
  static let quoted = Message("“%1”", "« %1 »")
  static let silencedBy = Message("Silenced by the exception %1.", "Tu par l'exception %1.")
  static let verdictLegend = Message(
    "Do the words show this indicator?", "Les mots montrent-ils cet indicateur?")
  static let verdictBy = Message("%1, says %2", "%1, selon %2")
  static let counterExample = Message(
    "Line for the rule, so that it stays silent here",
    "Ligne pour la règle, afin qu'elle se taise ici"
  )
  static let counterExampleHint = Message(
    "Names and numbers are masked. Read it before you keep it: a name that is an ordinary word may stay.",
    "Les noms et les numéros sont masqués. Relisez-la avant de la garder : un nom qui est aussi un mot ordinaire peut rester."
  )
  static let entitiesTitle = Message(
    "Names and numbers in the text", "Noms et numéros dans le texte")
  static let scoreTitle = Message("Score", "Score")
  static let nothingAdds = Message("Nothing adds to the score.", "Rien ne s'ajoute au score.")
  static let differentKinds = Message("signs of different kinds", "signes de nature différente")
  static let priorLine = Message(
    "ordinary words of the text (document prior)", "mots ordinaires du texte (a priori)")
  static let priorWords = Message(": %1", " : %1")
  static let thresholdFlag = Message("flagged from %1", "signalé à partir de %1")
  static let thresholdReview = Message("to review from %1", "à revoir à partir de %1")
  static let methodTitle = Message("ILO method", "Méthode de l'OIT")
  static let methodOf = Message("%1, profile %2:", "%1, profil %2 :")
  static let methodUnfinished = Message(
    "The script of the method did not finish.", "Le script de la méthode n'a pas fini.")
  static let dimension = Message("Dimension", "Dimension")
  static let positive = Message("Positive", "Positive")
  static let positiveBy = Message("yes (%1)", "oui (%1)")
  static let notPositive = Message("no", "non")
  static let overrideRule = Message(
    "commercial sex with a minor, by itself", "sexe payé avec une personne mineure, en soi")
  static let publishedAlone = Message(
    "By the published rows alone: %1", "Selon les seules lignes publiées : %1")
  static let whyNotTitle = Message("Why not?", "Pourquoi pas?")
  static let whyNotHint = Message(
    "Choose any rule to see, phrase by phrase, why it flags this text or not, by the rules at hand.",
    "Choisissez une règle pour voir, phrase par phrase, pourquoi elle signale ce texte ou non, selon les règles présentes."
  )
  static let whyNotButton = Message("Explain", "Expliquer")
  static let silentTitle = Message(
    "Words found, condition not met", "Mots trouvés, condition non remplie")
  static let linksTitle = Message("Linked reports (%1)", "Signalements reliés (%1)")
  static let noLinks = Message(
    "No links are known. “fanal links build” looks for them.",
    "Aucun lien n'est connu. « fanal links build » les cherche.")
  static let linksHint = Message(
    "Reports are never merged. A link says what they share; undo it where they do not belong together.",
    "Les signalements ne sont jamais fusionnés. Un lien dit ce qu'ils partagent; défaites-le s'ils ne vont pas ensemble."
  )
  static let linkShares = Message("shares: %1", "partage : %1")
  static let linkUndone = Message("undone", "défait")
  static let linkGone = Message("no longer holds", "ne tient plus")
  static let unlink = Message("Unlink", "Défaire le lien")
  static let relink = Message("Link again", "Relier de nouveau")
  static let linkWhy = Message("Why", "Pourquoi")
  static let linkDecided = Message("The link was changed.", "Le lien a été modifié.")
  static let historyTitle = Message("What people did", "Ce qui a été fait")
  static let takenBack = Message("taken back", "annulé")
  static let internalNote = Message("Internal note:", "Note interne :")
  static let releasableNote = Message("Releasable note:", "Note communicable :")
  static let decideTitle = Message("Decide", "Décider")
  static let decideHint = Message(
    "The engine points, a person decides. Say beside each indicator whether the words show it.",
    "Le moteur indique, une personne décide. Dites à côté de chaque indicateur si les mots le montrent."
  )
  static let readOnlyRole = Message(
    "Your role reads and does not decide.", "Votre rôle lit et ne décide pas.")
  static let decisionLabel = Message("Decision", "Décision")
  static let keepState = Message("leave the state as it is", "laisser l'état tel quel")
  static let chooseState = Message("choose", "choisir")
  static let reasonLabel = Message("Reason", "Motif")
  static let noteLabel = Message("Note", "Note")
  static let noteHint = Message(
    "Stays inside the centre. The store keeps it sealed.",
    "Reste dans le centre. Le dépôt la garde scellée.")
  static let releasableLabel = Message(
    "The note may leave the centre with the report",
    "La note peut sortir du centre avec le signalement")
  static let decideNext = Message("Decide, and take the next", "Décider, puis le suivant")
  static let decideStay = Message("Decide", "Décider")
  static let decided = Message("%1: %2.", "%1 : %2.")
  static let noted = Message("%1: noted.", "%1 : noté.")
  static let sayNothing = Message(
    "Say something: a state, an indicator, or a note.",
    "Dites quelque chose : un état, un indicateur ou une note.")
  static let workTitle = Message("Work", "Travail")
  static let takeUp = Message("Take it up", "Le prendre")
  static let assign = Message("Give", "Confier")
  static let assigned = Message("%1 is now the work of %2.", "%1 est désormais le travail de %2.")
  static let assignedNobody = Message(
    "%1 is nobody's work now.", "%1 n'est plus le travail de personne.")
  static let undoLast = Message("Take the last act back", "Annuler le dernier acte")
  static let undone = Message("Taken back on %1.", "Annulé sur %1.")
  static let handOverTitle = Message("Hand over", "Transmettre")
  static let handOverHint = Message(
    "The profile of the partner says what may leave; you see it before anything is sealed.",
    "Le profil du partenaire dit ce qui peut sortir; vous le voyez avant que rien ne soit scellé.")
  static let handOverOpen = Message("To the hand-over", "Vers la transmission")
  static let tryTitle = Message("Try a text", "Essayer un texte")
  static let tryIntro = Message(
    "Write or paste an invented text and see how the rules read it. Nothing is stored.",
    "Écrivez ou collez un texte inventé et voyez comment les règles le lisent. Rien n'est enregistré."
  )
  static let tryText = Message("Text", "Texte")
  static let tryButton = Message("Read it", "Lire")
  static let tryEmpty = Message("Write a text first.", "Écrivez d'abord un texte.")
}
