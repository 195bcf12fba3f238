/// Texts of the training room.
extension Message {
  static let trainingTitle = Message("Training room", "Salle de formation")
  static let trainingIntro = Message(
    "Invented reports to learn with. Nothing here comes from the store, and no real person is meant.",
    "Des signalements inventés pour apprendre. Rien ici ne vient du dépôt, et aucune personne réelle n'est visée."
  )
  static let noScenarios = Message("There are no scenarios.", "Il n'y a aucun scénario.")
  static let noScenariosHelp = Message(
    "Start the server with --training and the folder of the scenario library.",
    "Démarrez le serveur avec --training et le dossier de la bibliothèque de scénarios.")
  static let noScenarioPasses = Message(
    "No scenario passes these filters.", "Aucun scénario ne répond à ces filtres.")
  static let trainingProblems = Message(
    "Files that cannot be used: %1", "Fichiers inutilisables : %1")
  static let kindOfText = Message("Kind of text", "Genre de texte")
  static let sectorLabel = Message("Sector", "Secteur")
  static let difficultyLabel = Message("Difficulty", "Difficulté")
  static let difficultyOf = Message("difficulty %1 of 3", "difficulté %1 sur 3")
  static let scenarioCount = Message("%1 scenario", "%1 scénario")
  static let scenarioCounts = Message("%1 scenarios", "%1 scénarios")
  static let lessonTeach = Message("Show to a class", "Montrer à un groupe")
  static let lessonTry = Message("Read it yourself", "Le lire soi-même")
  static let lessonHandout = Message("Handout", "Feuille à imprimer")
  static let lessonOpen = Message("Open this scenario", "Ouvrir ce scénario")
  static let pairsTitle = Message("Look-alikes", "Sosies")
  static let pairsHint = Message(
    "Two texts that differ in one fact, and that fact turns the reading.",
    "Deux textes qui diffèrent par un seul fait, et ce fait change la lecture.")
  static let pairTitle = Message("What differs", "Ce qui diffère")
  static let pairQuestion = Message(
    "Read both. Which fact turns the reading?", "Lisez les deux. Quel fait change la lecture?")
  static let pairReveal = Message("Show what differs", "Montrer ce qui diffère")
  static let pairCompare = Message("Side by side", "Côte à côte")
  static let testsTitle = Message("Before and after", "Avant et après")
  static let testsHint = Message(
    "Two tests that ask for the same things with different texts: one before a course, one after it.",
    "Deux tests qui demandent les mêmes choses avec des textes différents : un avant le cours, un après."
  )
  static let testPre = Message("Test before the course", "Test avant le cours")
  static let testPost = Message("Test after the course", "Test après le cours")
  static let itemCount = Message("%1 question", "%1 question")
  static let itemCounts = Message("%1 questions", "%1 questions")
  static let backToTraining = Message("← Training room", "← Salle de formation")
  static let backToScenario = Message("← Scenario", "← Scénario")
  static let stepsLabel = Message("Steps of the lesson", "Étapes de la leçon")
  static let stepReveal = Message("Reveal the first place", "Révéler le premier passage")
  static let stepNext = Message("Next", "Suivant")
  static let stepBack = Message("Back", "Retour")
  static let stepAll = Message("Show everything", "Tout montrer")
  static let stepOf = Message("step %1 of %2", "étape %1 sur %2")
  static let textInFrench = Message("Text in French", "Texte en français")
  static let textInEnglish = Message("Text in English", "Texte en anglais")
  static let questionsToClass = Message("Questions to the class", "Questions au groupe")
  static let questionsHint = Message(
    "Read the text together before anything is revealed.",
    "Lisez le texte ensemble avant que rien ne soit révélé.")
  static let doesNotCountTitle = Message("Does not count", "Ne compte pas")
  static let whyItMatters = Message("Why it matters", "Pourquoi c'est important")
  static let expertKey = Message("As experts read it", "La lecture des spécialistes")
  static let pillarsOf = Message("pillars: %1", "piliers : %1")
  static let teachingPoints = Message("To take away", "À retenir")
  static let commonMistakes = Message("What readers get wrong", "Erreurs fréquentes")
  static let askSafely = Message("What to ask next, safely", "Quoi demander ensuite, sans danger")
  static let engineBeside = Message("What the rules find", "Ce que trouvent les règles")
  static let engineBesideHint = Message(
    "The program is no expert. Where it differs, ask the class who is right and why.",
    "Le programme n'est pas un spécialiste. Là où il diffère, demandez au groupe qui a raison, et pourquoi."
  )
  static let bothSee = Message("Both", "Les deux")
  static let expertsOnly = Message("Experts only", "Spécialistes seulement")
  static let engineOnly = Message("Rules only", "Règles seulement")
  static let none = Message("none", "aucun")
  static let learnTitle = Message("What do the words show?", "Que montrent les mots?")
  static let learnHint = Message(
    "Mark the words that show something: press on the first word and let go on the last one. By keys: arrows move, Shift and arrows mark, Enter chooses the indicator.",
    "Marquez les mots qui montrent quelque chose : appuyez sur le premier et relâchez sur le dernier. Au clavier : les flèches déplacent, Maj et flèches marquent, Entrée choisit l'indicateur."
  )
  static let sentencesMark = Message(
    "Tick the sentences that show it.", "Cochez les phrases qui le montrent.")
  static let removeMark = Message("Remove the mark", "Retirer la marque")
  static let sentencesHint = Message(
    "Choose for each sentence what it shows, if anything.",
    "Choisissez pour chaque phrase ce qu'elle montre, s'il y a lieu.")
  static let yourMarks = Message("Your marks", "Vos marques")
  static let noMarks = Message("Nothing is marked yet.", "Rien n'est encore marqué.")
  static let pillarsQuestion = Message(
    "Which pillars are called upon?", "Quels piliers sont sollicités?")
  static let priorityQuestion = Message(
    "How soon must a person look?", "À quelle vitesse une personne doit-elle regarder?")
  static let compareWithKey = Message("Compare with the key", "Comparer avec le corrigé")
  static let chooseIndicator = Message("Which indicator?", "Quel indicateur?")
  static let markThis = Message("Mark", "Marquer")
  static let cancel = Message("Cancel", "Abandonner")
  static let scoreLine = Message("Found: %1 of %2 places.", "Trouvés : %1 passages sur %2.")
  static let placeByPlace = Message("Place by place", "Passage par passage")
  static let outcomeFound = Message("found", "trouvé")
  static let outcomeOther = Message("words found, as: %1", "mots trouvés, comme : %1")
  static let outcomeMissed = Message("missed", "manqué")
  static let marksTooMany = Message(
    "Marked, and not in the key", "Marqué, mais absent du corrigé")
  static let notInKey = Message(
    "The experts see nothing here. Can you say why you do?",
    "Les spécialistes ne voient rien ici. Pouvez-vous dire ce que vous y voyez?")
  static let pillarsRight = Message("Pillars right: %1.", "Piliers justes : %1.")
  static let pillarsMissed = Message("Pillars missed: %1.", "Piliers manqués : %1.")
  static let pillarsExtra = Message("Pillars too many: %1.", "Piliers en trop : %1.")
  static let priorityRight = Message("Priority right.", "Priorité juste.")
  static let priorityOther = Message(
    "Priority: the experts say %1.", "Priorité : les spécialistes disent %1.")
  static let learnAgain = Message("Once more", "Encore une fois")
  static let print = Message("Print", "Imprimer")
  static let handoutAnswers = Message("Answer sheet", "Corrigé")
  static let handoutEmpty = Message("Sheet to fill in", "Feuille à remplir")
  static let answerSheet = Message(
    "Answer sheet for the trainer", "Corrigé pour la personne qui forme")
  static let handoutName = Message("Group: ________________", "Groupe : ________________")
  static let handoutHint = Message(
    "Underline the words that show something. Write them into the table with the indicator and your reason. This report is invented.",
    "Soulignez les mots qui montrent quelque chose. Inscrivez-les dans le tableau avec l'indicateur et votre raison. Ce signalement est inventé."
  )
  static let columnWords = Message("Words", "Mots")
  static let columnWhy = Message("Why", "Pourquoi")
  static let columnNumber = Message("Number", "Numéro")
  static let columnStatus = Message("Said how", "Dit comment")
  static let indicatorsToChoose = Message("Indicators to choose from", "Indicateurs au choix")
  static let formPoliceTip = Message("police tip", "renseignement à la police")
  static let formHotline = Message("hotline call", "appel à une ligne d'écoute")
  static let formNGO = Message("note of an organization", "note d'un organisme")
  static let formInspection = Message("labour inspection", "inspection du travail")
  static let formBank = Message("bank alert", "alerte bancaire")
  static let formHospital = Message("hospital note", "note d'hôpital")
  static let formAdvert = Message("advertisement", "annonce")
  static let formSchool = Message("school", "école")
  static let formHotel = Message("hotel", "hôtel")
  static let sectorFarm = Message("farm", "ferme")
  static let sectorCare = Message("care and domestic work", "aide familiale et domestique")
  static let sectorRestaurant = Message("restaurant", "restauration")
  static let sectorConstruction = Message("construction", "construction")
  static let sectorHotel = Message("hotel", "hôtellerie")
  static let sectorOnline = Message("online sexual exploitation", "exploitation sexuelle en ligne")
  static let sectorStreet = Message("street", "rue")
  static let sectorNails = Message("nail salon", "salon d'ongles")
  static let sectorCannabis = Message("cannabis", "cannabis")
  static let sectorBegging = Message("begging", "mendicité")
  static let sectorMarriage = Message("forced marriage", "mariage forcé")
  static let sectorScam = Message("scam compound", "centre d'arnaque")
  static let testHint = Message(
    "One choice is right in each question. Nobody is named; only sums are shown to the trainer.",
    "Un seul choix est juste par question. Personne n'est nommé; seules des sommes sont montrées à la personne qui forme."
  )
  static let testSend = Message("Done", "Terminé")
  static let testScore = Message("Right: %1 of %2.", "Justes : %1 sur %2.")
  static let answerRight = Message("right", "juste")
  static let answerWrong = Message("not right", "pas juste")
  static let answerNone = Message("no answer", "sans réponse")
  static let yourAnswer = Message("You chose: %1", "Votre choix : %1")
  static let rightAnswer = Message("Right is: %1", "La bonne réponse : %1")
  static let trainingNotJSON = Message("is not a JSON object", "n'est pas un objet JSON")
  static let trainingUnreadable = Message("cannot be read", "lecture impossible")
  static let trainingTooLarge = Message("is larger than 1 MB", "dépasse 1 Mo")
  static let trainingOtherName = Message(
    "must be the name of the file, in a–z, 0–9, - and _",
    "doit être le nom du fichier, en a–z, 0–9, - et _")
  static let trainingNeedsText = Message("needs a text", "demande un texte")
  static let trainingNeedsNumber = Message(
    "needs a whole number from %1 to %2", "demande un nombre entier de %1 à %2")
  static let trainingNeedsFlag = Message("needs true or false", "demande true ou false")
  static let trainingNeedsOne = Message("needs one of: %1", "demande l'un de : %1")
  static let trainingNeedsTexts = Message("needs a list of texts", "demande une liste de textes")
  static let trainingNeedsObject = Message("needs an object", "demande un objet")
  static let trainingNeedsObjects = Message("needs a list of objects", "demande une liste d'objets")
  static let trainingEmptyPlace = Message(
    "must be larger than start", "doit être plus grand que start")
  static let trainingOtherWords = Message(
    "is not what stands there in the narrative; count Unicode scalars from start to end",
    "n'est pas ce qui se trouve là dans le récit; comptez les scalaires Unicode de start à end")
  static let trainingNoPair = Message(
    "%1 is not there or does not name this scenario as its pair",
    "%1 n'existe pas ou ne nomme pas ce scénario comme sosie")
  static let trainingOtherPlan = Message(
    "must ask for the same dimensions and difficulties as the other test",
    "doit porter sur les mêmes dimensions et difficultés que l'autre test")
}
