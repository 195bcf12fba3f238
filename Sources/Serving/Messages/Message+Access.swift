/// Texts of the login, of links, and of the page of people.
extension Message {
  static let loginTitle = Message("Log in", "Connexion")
  static let loginIntro = Message(
    "Fanal reads reports that are confidential. Log in with the handle that your administrator gave you.",
    "Fanal lit des signalements confidentiels. Connectez-vous avec le nom court que l'administration vous a donné."
  )
  static let handleLabel = Message("Handle", "Nom court")
  static let passwordLabel = Message("Password", "Mot de passe")
  static let passwordAgainLabel = Message("Password once more", "Mot de passe, encore une fois")
  static let passwordHint = Message(
    "At least %1 characters. Four ordinary words that do not belong together do well.",
    "Au moins %1 caractères. Quatre mots ordinaires sans lien conviennent bien.")
  static let passwordsDiffer = Message(
    "The two passwords differ. Write the same one twice.",
    "Les deux mots de passe diffèrent. Écrivez deux fois le même.")
  static let loginFailed = Message(
    "The handle or the password is wrong.", "Le nom court ou le mot de passe est erroné.")
  static let loginWait = Message(
    "Too many wrong passwords for this handle. Wait %1 seconds, then try again.",
    "Trop de mots de passe erronés pour ce nom court. Attendez %1 secondes, puis réessayez.")
  static let loginHelp = Message(
    "No password, or forgotten? An administrator can make a link with which you choose a new one.",
    "Pas de mot de passe, ou oublié? L'administration peut créer un lien avec lequel vous en choisirez un autre."
  )
  static let welcomeTitle = Message("Welcome", "Bienvenue")
  static let welcomeFirst = Message(
    "Nobody works with this store yet. You become its first administrator: you add the others and choose their roles.",
    "Personne ne travaille encore avec ce dépôt. Vous en prenez l'administration : vous ajouterez les autres et choisirez leurs rôles."
  )
  static let welcomePerson = Message(
    "Choose the password of %1. This link works once.",
    "Choisissez le mot de passe de %1. Ce lien ne sert qu'une fois.")
  static let linkVoid = Message(
    "This link was used, is too old, or the server was started anew since. Ask an administrator for another one, or start the server with --link and your handle.",
    "Ce lien a servi, est trop ancien, ou le serveur a redémarré depuis. Demandez-en un autre à l'administration, ou démarrez le serveur avec --link et votre nom court."
  )
  static let nameLabel = Message("Full name", "Nom complet")
  static let handleHint = Message(
    "Short, without spaces or accents: it stands beside everything that the person decides.",
    "Court, sans espace ni accent : il figure à côté de tout ce que la personne décide.")
  static let begin = Message("Begin", "Commencer")
  static let passwordKept = Message("Your password is set.", "Votre mot de passe est choisi.")
  static let peopleTitle = Message("People", "Personnes")
  static let peopleIntro = Message(
    "Who works with this store, and what they may do. Nobody is deleted: what a person decided keeps their name.",
    "Qui travaille avec ce dépôt, et ce que chacun peut faire. Personne n'est supprimé : ce qu'une personne a décidé garde son nom."
  )
  static let roleLabel = Message("Role", "Rôle")
  static let stateLabel = Message("State", "État")
  static let activePerson = Message("active", "en fonction")
  static let inactivePerson = Message("not active", "ne travaille plus ici")
  static let noPassword = Message("has no password yet", "n'a pas encore de mot de passe")
  static let changeRole = Message("Change role", "Changer le rôle")
  static let deactivate = Message("Deactivate", "Désactiver")
  static let activate = Message("Activate", "Réactiver")
  static let makeLink = Message("Password link", "Lien de mot de passe")
  static let linkMade = Message(
    "Give this address to %1 in person. It works once, within 24 hours, until the server stops:",
    "Remettez cette adresse à %1 en personne. Elle sert une fois, dans les 24 heures, jusqu'à l'arrêt du serveur :"
  )
  static let addPerson = Message("Add a person", "Ajouter une personne")
  static let add = Message("Add", "Ajouter")
  static let personAdded = Message(
    "%1 was added. Make a password link for them.",
    "La personne %1 est ajoutée. Créez-lui un lien de mot de passe.")
  static let personChanged = Message("%1 was changed.", "La personne %1 est modifiée.")
  static let rolesExplained = Message(
    "Administrator: everything. Coordinator: also assigns work and decides on many reports at once. Analyst: reads and decides. Auditor: reads only. Trainer: never sees reports of the store.",
    "Administration : tout. Coordination : répartit aussi le travail et décide en lot. Analyse : lit et décide. Vérification : lit seulement. Formation : ne voit jamais les signalements du dépôt."
  )
}
