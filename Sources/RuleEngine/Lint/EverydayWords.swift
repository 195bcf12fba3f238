internal import TextMatching

/// Words that stand in any report, so that one of them alone says nothing.
struct EverydayWords {
  private let words: Set<String>
  private let functionWords = FunctionWords()

  /// The most frequent nouns, verbs and adjectives of general prose in both languages, and those that
  /// stand in most reports.
  private static let list = """
    man men woman women girl girls boy boys child children kid kids person people guy guys lady
    family friend friends mother father sister brother daughter son parents husband wife baby
    house home room door window street road city town place school store shop office hotel bus car
    truck phone money cash bank bag clothes food water bed table work works worked working worker
    workers job jobs boss owner day days night week weeks month months year years time today
    tomorrow yesterday morning evening hour hours name number thing things way life problem
    question story report police call called calls come came go went take took taken make made see
    saw seen look looked know knew think thought want wanted need needed give gave find found tell
    told ask asked use used leave left live lived stay stayed pay paid help helped meet met talk
    talked work start started stop stopped good bad new old young small big long little first last
    many few more less
    homme hommes femme femmes fille filles garçon garçons enfant enfants personne personnes gens
    gars dame famille ami amis amie amies mère père soeur frère fils parents mari conjoint bébé
    maison chambre porte fenêtre rue route ville village place école magasin bureau hôtel autobus
    auto voiture char camion téléphone cellulaire argent banque sac linge nourriture eau lit table
    travail travaille travaillait travailler travailleur travailleurs emploi job boss patron
    jour jours nuit semaine semaines mois an ans année années temps aujourd'hui demain hier matin
    soir heure heures nom numéro chose choses vie problème question histoire police appel appelé
    appelle venir venu vient aller allé prendre pris prend faire voir vu voit regarder savoir sait
    penser pense vouloir veut voulu donner donné donne trouver trouvé trouve dire demander demandé
    utiliser laisser laissé partir parti vivre vit rester resté payer payé aider aide rencontrer
    parler parlé commencer arrêter arrêté bon bonne mauvais nouveau nouvelle vieux jeune petit
    petite grand grande long premier dernier beaucoup moins
    """

  init() {
    words = Set(
      Self.list.split(whereSeparator: \.isWhitespace).flatMap { Folding.strings(of: String($0)) })
  }

  /// Whether a folded word is one of them.
  func contains(_ word: String) -> Bool {
    words.contains(word) || functionWords.contains(Array(word.utf8)[...])
  }
}
