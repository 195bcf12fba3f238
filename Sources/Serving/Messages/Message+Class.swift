/// Texts of classes.
extension Message {
  static let classTitle = Message("Class", "Groupe")
  static let classHint = Message(
    "Open a class and people join with a code, also from other computers where the server is reachable. They see nothing but what you show, and give no name.",
    "Ouvrez un groupe et les gens s'y joignent avec un code, aussi d'autres ordinateurs quand le serveur est joignable. Ils ne voient que ce que vous montrez et ne donnent aucun nom."
  )
  static let classOpen = Message("Open a class", "Ouvrir un groupe")
  static let classClose = Message("Close the class", "Fermer le groupe")
  static let classClosed = Message(
    "The class is closed; its answers are forgotten.",
    "Le groupe est fermé; ses réponses sont oubliées.")
  static let classCode = Message("Code", "Code")
  static let classAddress = Message("To join at", "Pour se joindre :")
  static let personCount = Message("%1 person", "%1 personne")
  static let personCounts = Message("%1 people", "%1 personnes")
  static let classShows = Message("Shown to the class", "Montré au groupe")
  static let classWaits = Message("nothing yet", "rien encore")
  static let classShow = Message("Show", "Montrer")
  static let refresh = Message("Refresh", "Actualiser")
  static let classResults = Message("What the class answered", "Les réponses du groupe")
  static let answerCount = Message("%1 answer", "%1 réponse")
  static let answerCounts = Message("%1 answers", "%1 réponses")
  static let classResultsFew = Message(
    "Results are shown from %1 answers on, so that nobody is known by theirs.",
    "Les résultats sont montrés à partir de %1 réponses, pour que personne ne soit reconnu.")
  static let columnFound = Message("Found", "Trouvé")
  static let columnOther = Message("Other indicator", "Autre indicateur")
  static let columnMissed = Message("Missed", "Manqué")
  static let columnQuestion = Message("Question", "Question")
  static let columnRight = Message("Right", "Juste")
  static let countOf = Message("%1 of %2", "%1 sur %2")
  static let classProgress = Message(
    "Right answers: %1 before, %2 after.", "Réponses justes : %1 avant, %2 après.")
  static let classJoinIntro = Message(
    "Write the code that your trainer shows. You need no account and give no name.",
    "Écrivez le code que montre la personne qui forme. Il ne faut ni compte ni nom.")
  static let classJoin = Message("Join", "Se joindre")
  static let classWrongCode = Message(
    "No class has this code. Look at it once more.",
    "Aucun groupe n'a ce code. Vérifiez-le.")
  static let classFull = Message(
    "This class is full.", "Ce groupe est complet.")
  static let classWait = Message(
    "Too many wrong codes. Wait %1 seconds, then try again.",
    "Trop de codes erronés. Attendez %1 secondes, puis réessayez.")
  static let classWaitsForTrainer = Message(
    "You are in. The lesson begins when your trainer shows it; this page looks for it by itself.",
    "Vous y êtes. La leçon commence quand elle est montrée; cette page la cherche d'elle-même.")
  static let classLeave = Message("Leave the class", "Quitter le groupe")
  static let classOver = Message(
    "This class is over. Ask for the new code.", "Ce groupe est terminé. Demandez le nouveau code.")
  static let classFurther = Message("Further", "Continuer")
}
