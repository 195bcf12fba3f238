/// Texts of the queue, of searching, and of deciding on many reports.
extension Message {
  static let queueTitle = Message("Queue", "File d'attente")
  static let queueCount = Message("%1 report", "%1 signalement")
  static let queueCounts = Message("%1 reports", "%1 signalements")
  static let queueManyCounts = Message("more than %1 reports", "plus de %1 signalements")
  static let urgentLane = Message("Urgent lane", "Voie urgente")
  static let priorityLane = Message("Priority: %1", "Priorité : %1")
  static let waiting = Message("waiting %1", "attend depuis %1")
  static let ago = Message("received %1 ago", "reçu il y a %1")
  static let scoreOf = Message("score %1", "score %1")
  static let workOf = Message("for %1", "pour %1")
  static let changedSince = Message("changed since", "modifié depuis")
  static let filters = Message("Filters and order", "Filtres et ordre")
  static let applyFilters = Message("Show", "Afficher")
  static let clearFilters = Message("Clear", "Effacer")
  static let any = Message("any", "tous")
  static let allThatWaits = Message("all that waits", "tout ce qui attend")
  static let priorityLabel = Message("Priority", "Priorité")
  static let pillarLabel = Message("Pillar", "Pilier")
  static let provinceLabel = Message("Province or territory", "Province ou territoire")
  static let sourceLabel = Message("Source", "Source")
  static let languageLabel = Message("Language of the report", "Langue du signalement")
  static let english = Message("English", "anglais")
  static let french = Message("French", "français")
  static let formLabel = Message("Form of exploitation", "Forme d'exploitation")
  static let indicatorLabel = Message("Indicator", "Indicateur")
  static let assignedLabel = Message("Work of", "Travail de")
  static let nobody = Message("nobody", "personne")
  static let receivedFrom = Message("Received from", "Reçu à partir du")
  static let receivedUntil = Message("until", "jusqu'au")
  static let sortLabel = Message("Order", "Ordre")
  static let sortQueue = Message("the most urgent first", "le plus urgent d'abord")
  static let sortWait = Message("the longest wait first", "la plus longue attente d'abord")
  static let sortNewest = Message("the newest first", "le plus récent d'abord")
  static let nextReport = Message("Take up the next report", "Prendre le prochain signalement")
  static let secondReading = Message("Second reading", "Seconde lecture")
  static let nothingToTake = Message(
    "Nothing waits that is yours or nobody's.", "Rien n'attend qui soit à vous ou à personne.")
  static let nothingForSecond = Message(
    "No report waits for a second reader.", "Aucun signalement n'attend une seconde lecture.")
  static let emptyQueue = Message("Nothing waits.", "Rien n'attend.")
  static let emptyQueueHelp = Message(
    "Reports come in with “fanal screen FILE --store …”. What is flagged, urgent or could not be assessed to the end stands here then.",
    "Les signalements arrivent par « fanal screen FICHIER --store … ». Ce qui est signalé, urgent ou n'a pas pu être évalué jusqu'au bout se trouve alors ici."
  )
  static let emptyFilter = Message(
    "No report passes these filters.", "Aucun signalement ne répond à ces filtres.")
  static let nextPage = Message("Next page", "Page suivante")
  static let firstPage = Message("First page", "Première page")
  static let views = Message("Views", "Vues")
  static let viewAll = Message("All that waits", "Tout ce qui attend")
  static let viewUrgent = Message("Urgent", "Urgents")
  static let viewMine = Message("Mine", "Les miens")
  static let viewNobody = Message("Nobody's", "À personne")
  static let saveView = Message("Save this view", "Garder cette vue")
  static let viewName = Message("Name of the view", "Nom de la vue")
  static let removeView = Message("Remove the view %1", "Retirer la vue %1")
  static let viewSaved = Message("The view “%1” is kept.", "La vue « %1 » est gardée.")
  static let bulkTitle = Message("Decide on many", "Décider en lot")
  static let bulkLink = Message("Decide on all of these…", "Décider pour tous ceux-ci…")
  static let bulkIntro = Message(
    "The same decision for every report of these filters. Reports of the urgent lane are left out; they are decided one by one. You see what would change before anything is done.",
    "La même décision pour chaque signalement de ces filtres. Ceux de la voie urgente sont laissés; ils se décident un à un. Vous voyez ce qui changerait avant que rien ne soit fait."
  )
  static let bulkNeedsFilter = Message(
    "Choose filters first: a decision on many reports is never about the whole queue.",
    "Choisissez d'abord des filtres : une décision en lot ne porte jamais sur toute la file.")
  static let preview = Message("Preview", "Aperçu")
  static let bulkWould = Message(
    "%1 report would become: %2.", "%1 signalement passerait à : %2.")
  static let bulkWoulds = Message(
    "%1 reports would become: %2.", "%1 signalements passeraient à : %2.")
  static let bulkUrgent = Message(
    "Left out because they are urgent: %1.", "Laissés car ils sont urgents : %1.")
  static let bulkRefused = Message(
    "Left out because their state does not allow it: %1.",
    "Laissés car leur état ne le permet pas : %1.")
  static let bulkConfirm = Message("Decide on %1", "Décider pour %1")
  static let bulkDone = Message(
    "Reports decided: %1, now: %2.", "Signalements décidés : %1, désormais : %2.")
  static let bulkUndone = Message(
    "Taken back: %1. Left, because somebody has acted since: %2.",
    "Annulés : %1. Laissés, car quelqu'un a agi depuis : %2.")
  static let more = Message("… and %1 more", "… et %1 autres")
  static let searchTitle = Message("Search", "Recherche")
  static let searchLabel = Message("Words", "Mots")
  static let searchHint = Message(
    "All words must be there. Put several into quotation marks to find them side by side; an asterisk stands for the rest of a word. The words are not kept anywhere.",
    "Tous les mots doivent y être. Mettez-en plusieurs entre guillemets droits pour les trouver côte à côte; un astérisque tient lieu du reste d'un mot. Les mots ne sont gardés nulle part."
  )
  static let searchButton = Message("Search", "Chercher")
  static let searchNothing = Message(
    "No report has these words.", "Aucun signalement ne contient ces mots.")
  static let searchNoWords = Message(
    "Write at least one word.", "Écrivez au moins un mot.")
  static let searchPartial = Message(
    "Reports from before this version are not searched yet: fanal search --rebuild",
    "Les signalements d'avant cette version ne sont pas encore cherchés : fanal search --rebuild")
  static let searchUnranked = Message(
    "There are very many; the report that was stored last comes first. Add words.",
    "Il y en a beaucoup; le dernier enregistré vient d'abord. Ajoutez des mots.")
  static let inTitle = Message("title:", "titre :")
}
