/// Texts around every page, and of what goes wrong.
extension Message {
  /// What stands between a name and what is said of it.
  static let colon = Message(":", " :")
  static let ownName = Message("English", "Français")
  static let skipToContent = Message("Skip to the content", "Aller au contenu")
  static let mainNavigation = Message("Pages", "Pages du site")
  static let caution = Message(
    "Indicators are what was observed, never a verdict on a person. A person decides.",
    "Les indicateurs sont ce qui a été observé, jamais un verdict sur une personne. Une personne décide."
  )
  static let readCount = Message("%1 read", "%1 lu")
  static let readCounts = Message("%1 read", "%1 lus")
  static let hardCount = Message("%1 hard", "%1 éprouvant")
  static let hardCounts = Message("%1 hard", "%1 éprouvants")
  static let exposureTitle = Message(
    "Reports that you opened since you logged in, and those of them with distressing passages. Take a break when you need one.",
    "Signalements ouverts depuis votre connexion, dont ceux aux passages éprouvants. Faites une pause quand il le faut."
  )
  static let logOut = Message("Log out", "Quitter")
  static let undo = Message("Undo", "Annuler")
  static let close = Message("Close", "Fermer")
  static let errorTitle = Message("This did not work", "Cela n'a pas fonctionné")
  static let toStart = Message("To the start page", "Vers la page d'accueil")
  static let loginNeeded = Message("Log in first.", "Connectez-vous d'abord.")
  static let roleMayNot = Message(
    "Your role (%1) does not allow this. Somebody who administers the store can change it.",
    "Votre rôle (%1) ne le permet pas. L'administration du dépôt peut le changer.")
  static let nothingHere = Message(
    "There is nothing at this address. It may have been removed, or the address has a mistake.",
    "Il n'y a rien à cette adresse. Le contenu a pu être retiré, ou l'adresse contient une erreur.")
  static let badRequest = Message(
    "The server cannot read this request. Go back and try again.",
    "Le serveur ne peut pas lire cette demande. Revenez en arrière et réessayez.")
  static let badField = Message(
    "The value of “%1” cannot be read. Correct it and try again.",
    "La valeur de « %1 » est illisible. Corrigez-la et réessayez.")
  static let notJSON = Message(
    "The body is not a JSON object. Correct it and try again.",
    "Le corps n'est pas un objet JSON. Corrigez-le et réessayez.")
  static let tooLarge = Message(
    "This is too large to send. Shorten it.", "L'envoi est trop volumineux. Raccourcissez-le.")
  static let tooSlow = Message(
    "The request took too long to arrive. Try again.",
    "La demande a mis trop de temps à arriver. Réessayez.")
  static let otherHost = Message(
    "This server does not answer under that name. Use the address that it printed when it started.",
    "Ce serveur ne répond pas sous ce nom. Utilisez l'adresse qu'il a affichée au démarrage.")
  static let otherSite = Message(
    "This came from another site, and was not carried out.",
    "Cette demande vient d'un autre site et n'a pas été exécutée.")
  static let formTooOld = Message(
    "This form is of an earlier session, and was not carried out. Load the page anew and try again.",
    "Ce formulaire vient d'une session précédente et n'a pas été exécuté. Rechargez la page et réessayez."
  )
  static let serverFailed = Message(
    "The server failed, and changed nothing. Its log names the kind of failure; try again.",
    "Le serveur a échoué et n'a rien changé. Son journal nomme le type d'échec; réessayez.")
  static let keysTitle = Message("Keys", "Touches")
  static let keysRows = Message("next, previous report", "signalement suivant, précédent")
  static let keysOpen = Message("open the report", "ouvrir le signalement")
  static let keysSearch = Message("to the filters", "vers les filtres")
  static let keysUndo = Message("take back what was just done", "annuler ce qui vient d'être fait")
  static let keysIndicators = Message("next, previous indicator", "indicateur suivant, précédent")
  static let keysVerdict = Message(
    "the words show it, they do not, unsure", "les mots le montrent, non, incertain")
  static let keysDecide = Message("to the decision", "vers la décision")
  static let keysShow = Message("show distressing passages", "montrer les passages éprouvants")
  static let keysNextStep = Message("next step", "étape suivante")
  static let keysLastStep = Message("step back", "étape précédente")
  static let keysAllSteps = Message("show everything", "tout montrer")
  static let keysQueue = Message("back to the queue", "retour à la file")
}
