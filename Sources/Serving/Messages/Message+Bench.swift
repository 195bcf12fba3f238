/// Texts of the bench.
extension Message {
  static let benchTitle = Message("Bench", "Établi")
  static let benchRule = Message("Rule", "Règle")
  static let benchOpen = Message("Open", "Ouvrir")
  static let benchFile = Message("Rule file", "Fichier de règle")
  static let benchKeys = Message(
    "Ctrl and Space proposes words, Ctrl and S saves. Tab leaves the field.",
    "Ctrl et Espace propose des mots, Ctrl et S enregistre. Tab quitte le champ.")
  static let benchCompletion = Message("Proposals", "Propositions")
  static let benchServerSilent = Message(
    "The server does not answer. What you wrote is still here; try again.",
    "Le serveur ne répond pas. Ce que vous avez écrit est encore ici; réessayez.")
  static let benchTry = Message("Try", "Essayer")
  static let benchCompare = Message(
    "Compare on the last run", "Comparer sur la dernière exécution")
  static let benchSave = Message("Save, check and test", "Enregistrer, vérifier et tester")
  static let benchReadOnly = Message(
    "Your role, or a pack that is one signed file, does not allow saving.",
    "Votre rôle, ou un paquet qui est un seul fichier signé, ne permet pas d'enregistrer.")
  static let benchSample = Message("Text to read", "Texte à lire")
  static let benchDetected = Message("detected", "détectée")
  static let benchCheck = Message("Check", "Vérification")
  static let benchSound = Message("No mistakes.", "Aucune erreur.")
  static let benchDoubtful = Message(
    "No mistakes; some lines are doubtful.", "Aucune erreur; des lignes sont douteuses.")
  static let mistakeCount = Message("%1 mistake", "%1 erreur")
  static let mistakeCounts = Message("%1 mistakes", "%1 erreurs")
  static let anError = Message("Mistake:", "Erreur :")
  static let aWarning = Message("Doubtful:", "Douteux :")
  static let lineOf = Message("line %1", "ligne %1")
  static let benchText = Message("What the rule finds", "Ce que trouve la règle")
  static let benchSilent = Message(
    "The rule finds nothing in this text.", "La règle ne trouve rien dans ce texte.")
  static let byPhrase = Message("by phrase “%1”", "par la phrase « %1 »")
  static let benchTests = Message("Sentences of the rule", "Phrases de la règle")
  static let testPassed = Message("%1 sentence, as expected", "%1 phrase, comme attendu")
  static let testsPassed = Message(
    "%1 sentences, all as expected", "%1 phrases, toutes comme attendu")
  static let testsFailed = Message("%1 of %2 not as expected", "%1 sur %2 pas comme attendu")
  static let passed = Message("as expected", "comme attendu")
  static let failed = Message("not as expected", "pas comme attendu")
  static let benchNoRules = Message(
    "The pack has no rule files.", "Le paquet n'a aucun fichier de règle.")
  static let benchNotUTF8 = Message(
    "%1 is not UTF-8 text; fanal pack check --fix mends it.",
    "%1 n'est pas du texte UTF-8; fanal pack check --fix le corrige.")
  static let benchNotWritten = Message(
    "%1 cannot be written; check the folder, the permissions and the disk.",
    "%1 : écriture impossible; vérifiez le dossier, les permissions et le disque.")
  static let benchBroken = Message(
    "Nothing was saved: a pack with a mistake screens no report at all.",
    "Rien n'est enregistré : un paquet qui a une erreur n'analyse aucun signalement.")
  static let benchAnyway = Message(
    "Save all the same; I mend it before anybody screens.",
    "Enregistrer quand même; je corrige avant que quelqu'un analyse.")
  static let benchConflict = Message(
    "Nothing was saved: somebody else saved this file since you opened it. Your text is below; saving again replaces theirs.",
    "Rien n'est enregistré : quelqu'un a enregistré ce fichier depuis que vous l'avez ouvert. Votre texte est ci-dessous; enregistrer de nouveau remplace le sien."
  )
  static let benchOnDisk = Message("What is on disk now", "Ce qui est sur le disque")
  static let benchSaved = Message(
    "%1 is saved. Sentences as expected: %2.", "%1 est enregistré. Phrases comme attendu : %2.")
  static let benchSavedFailing = Message(
    "%1 is saved. Sentences not as expected: %2.",
    "%1 est enregistré. Phrases pas comme attendu : %2.")
  static let benchSavedBroken = Message(
    "%1 is saved with mistakes. The server goes on with the rules that it had.",
    "%1 est enregistré avec des erreurs. Le serveur continue avec les règles qu'il avait.")
  static let benchMendFirst = Message(
    "Mend the mistakes first; a rule with mistakes finds nothing.",
    "Corrigez d'abord les erreurs; une règle fautive ne trouve rien.")
  static let benchNoRun = Message(
    "The store has no run to compare on.", "Le dépôt n'a aucune exécution sur laquelle comparer.")
  static let benchCompared = Message(
    "Saved and edited rule on the last run",
    "Règle enregistrée et modifiée sur la dernière exécution")
  static let benchComparedLine = Message(
    "Reports read: %1. The saved rule counts in %2, the edited one in %3.",
    "Signalements lus : %1. La règle enregistrée compte dans %2, la modifiée dans %3.")
  static let benchComparedPartial = Message(
    "The run has more reports; fanal pack compare reads all of them.",
    "L'exécution en a davantage; fanal pack compare les lit tous.")
  static let benchGained = Message("Gained: %1", "Gagnés : %1")
  static let benchLost = Message("Lost: %1", "Perdus : %1")
}
