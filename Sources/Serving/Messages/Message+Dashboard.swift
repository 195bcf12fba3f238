/// Texts of the dashboard.
extension Message {
  static let dashboardTitle = Message("Dashboard", "Tableau de bord")
  static let dashboardIntro = Message(
    "As of %1. Each report counts once, by its newest version. Small numbers are hidden.",
    "En date du %1. Chaque signalement compte une fois, selon sa dernière version. Les petits nombres sont cachés."
  )
  static let byMonth = Message("By month", "Par mois")
  static let byPillar = Message("By pillar", "Par pilier")
  static let byForm = Message("By form of exploitation", "Par forme d'exploitation")
  static let bySource = Message("By source", "Par source")
  static let byLanguage = Message("By language", "Par langue")
  static let byState = Message("By state of review", "Par état de la revue")
  static let byProvince = Message("By province and territory", "Par province et territoire")
  static let otherPlace = Message("elsewhere or not known", "ailleurs ou inconnu")
  static let notKnown = Message("not known", "inconnu")
  static let fewerThan = Message("< %1", "< %1")
  static let mapLabel = Message(
    "Map of Canada in tiles; the figures are in the table below.",
    "Carte du Canada en tuiles; les chiffres sont dans le tableau ci-dessous.")
  static let asTable = Message("As a table", "En tableau")
  static let sumReceived = Message("received", "reçus")
  static let sumFlagged = Message("flagged", "signalés")
  static let sumReviewed = Message("decided", "décidés")
  static let sumWaiting = Message("waiting", "en attente")
  static let workloadTitle = Message("Work that a threshold makes", "Travail que donne un seuil")
  static let workloadHint = Message(
    "Move the threshold to see how many reports would be read. The urgent lane is read at every threshold. Nothing is changed: the threshold stands in pack.lua.",
    "Déplacez le seuil pour voir combien de signalements seraient lus. La voie urgente est lue à tout seuil. Rien n'est modifié : le seuil se trouve dans pack.lua."
  )
  static let thresholdLabel = Message("Threshold", "Seuil")
  static let toRead = Message("to read", "à lire")
  static let aDay = Message("a day", "par jour")
  static let onBusiestDay = Message("on the busiest day", "le jour le plus chargé")
  static let confirmedFound = Message("of the confirmed ones found", "des confirmés trouvés")
  static let fewConfirmed = Message(
    "Few reports are confirmed, so the last figure says little.",
    "Peu de signalements sont confirmés : le dernier chiffre dit peu.")
  static let healthTitle = Message("Health of the rules", "Santé des règles")
  static let healthIntro = Message(
    "Rules to look at, by what they found in this store and what people said of it.",
    "Règles à examiner, selon ce qu'elles ont trouvé dans ce dépôt et ce que les gens en ont dit.")
  static let healthNoisy = Message("Noisy", "Bruyantes")
  static let healthNoisyHint = Message(
    "People mostly say that the words do not show it.",
    "Les gens disent le plus souvent que les mots ne le montrent pas.")
  static let healthContested = Message("Contested", "Contestées")
  static let healthContestedHint = Message(
    "People say about as often that the words show it as that they do not.",
    "Les gens disent à peu près aussi souvent que les mots le montrent et qu'ils ne le montrent pas."
  )
  static let healthDead = Message("Silent", "Muettes")
  static let healthDeadHint = Message(
    "They count in no report of this store.",
    "Elles ne comptent dans aucun signalement de ce dépôt.")
  static let healthShadowed = Message("In the shadow", "Dans l'ombre")
  static let healthShadowedHint = Message(
    "They never count alone: nothing would be missed without them.",
    "Elles ne comptent jamais seules : rien ne serait manqué sans elles.")
  static let healthDrifting = Message("Drifting", "En dérive")
  static let healthDriftingHint = Message(
    "Their share of the reports changed in the last %1 days, by more than chance explains.",
    "Leur part des signalements a changé dans les %1 derniers jours, plus que le hasard ne l'explique."
  )
}
