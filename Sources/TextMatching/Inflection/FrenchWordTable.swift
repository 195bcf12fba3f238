/// What the rules of French spelling do not say of single words.
///
/// Accents matter here: a rule writes `~employé`, not `~employe`. Matching ignores them, which is why
/// `never` keeps out *dû* (it would match every *du*) and *né* (every *ne*).
enum FrenchWordTable {
  private static func list(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }

  /// Words that have one form: words of grammar, adverbs, numbers.
  static let invariable = list(
    """
    le la les l un une des du de d au aux à a et ou où or ni car mais donc que qu qui quoi dont si ne
    n pas plus moins très trop assez peu beaucoup bien mal mieux pire jamais toujours souvent encore
    déjà ici là ailleurs hier demain avant après depuis pendant durant dans sur sous sans avec pour
    par chez vers contre entre devant derrière dès jusque jusqu hors selon malgré parmi je j tu il
    elle on nous vous ils elles me m te t se s lui leur leurs y en ce c cela ça ceci celui celle
    ceux celles mon ma mes ton ta tes son sa ses notre votre nos vos moi toi soi eux aucun aucune
    chaque plusieurs rien comme quand comment pourquoi combien lorsque
    puisque quoique tandis ainsi alors aussi autant tant cependant pourtant maintenant aujourd hui
    tard tôt vite ensemble seulement presque dehors dedans dessus dessous loin près deux trois
    quatre cinq six sept huit dix onze douze treize quatorze quinze seize trente quarante
    cinquante soixante mille non oui quelque quelques volontiers ex semi mi demi anti
    """)

  /// Nouns and adjectives in *-er* that are no verbs.
  static let nounsInEr = list(
    """
    loyer foyer hiver mer fer ver enfer cancer amer cher danger étranger passager berger messager
    boulanger horloger usager oranger verger léger viager imager archer cocher clocher rocher
    bûcher boucher vacher porcher nocher dealer leader hamster bunker container hacker docker broker
    trader designer cutter gangster master webmaster computer server revolver laser poker joker
    sweater tanker cluster eyeliner partner streamer youtuber blogger gamer loser biker thriller
    timer noyer cuiller babysitter scanner dispatcher plancher coroner super power transfer
    """)

  /// Infinitives in *-er* that are common nouns or adjectives as well, and get the forms of both.
  static let verbsAndNounsInEr = list(
    """
    dîner déjeuner souper goûter baiser coucher lever ménager manager reporter poster driver
    supporter influencer fier
    """)

  /// Verbs in *-ier*; other words in *-ier* are nouns or adjectives (*policier, papier*). Those in
  /// *-ifier, -éfier* and *-graphier* need no listing.
  static let verbsInIer = list(
    """
    abrier affilier allier amnistier anémier apparier apprécier approprier armorier
    asphyxier associer atrophier autopsier avarier balbutier bénéficier calomnier charrier châtier
    chier colorier communier concilier confier congédier contrarier convier copier crier
    dédier défier délier démarier démultiplier dénier déplier déprécier dévier différencier
    dissocier distancier domicilier écrier émacier envier épier estropier étudier
    euthanasier excommunier excorier exfolier expatrier expédier expier exproprier extasier fier
    gracier humilier incendier inventorier ingénier initier injurier inventorier irradier lier
    licencier manier marier méfier mendier multiplier négocier nier notifier obvier
    orthographier oublier pallier parier parodier pépier photocopier plagier plier polycopier
    préjudicier prier privilégier psalmodier publier radier rallier rapatrier rassasier réapproprier
    réconcilier recopier récrier réexpédier référencier réfugier relier remanier remarier remédier
    remercier renégocier renier répertorier replier répudier résilier sacrifier scier sérier
    skier soucier spolier strier stipendier supplicier supplier surlier télécopier trier varier
    vicier disgracier décrier salarier anesthésier statufier analgésier apostasier
    """)

  /// Nouns in *-ir* that are no verbs.
  static let nounsInIr = list(
    """
    plaisir désir loisir avenir soupir cuir tir martyr élixir saphir zéphyr nadir menhir vizir émir
    kéfir fakir kir
    """)

  /// Infinitives that are common nouns as well, and get the plural of those; *devoirs, pouvoirs,
  /// êtres* are not made because a rule with `~devoir` means the verb.
  static let verbsAndNouns = list("souvenir rire sourire")

  private static let doublingStems = list(
    """
    appel rappel épel renouvel chancel nivel étincel ensorcel ruissel morcel amoncel jumel jet rejet
    projet interjet surjet feuillet cachet décachet
    """)
  private static let openingStems = list(
    """
    achet rachet gel congel dégel surgel pel model remodel martel cel décel recel écartel cisel
    démantel halet furet crochet
    """)

  /// Whether a stem in *-el* or *-et* doubles its consonant (*appelle, jette*) in every spelling.
  static func isDoubling(_ stem: String) -> Bool { doublingStems.contains(stem) }

  /// Whether a stem in *-el* or *-et* opens its vowel (*achète, gèle*) in every spelling.
  static func isOpening(_ stem: String) -> Bool { openingStems.contains(stem) }

  /// Forms that are never made of a word because they are very common words of another meaning once
  /// accents are ignored.
  static let never: [String: [String]] = [
    "devoir": ["dû", "devant"], "naître": ["né"], "plaire": ["plus"], "luire": ["lui"],
    "taire": ["tu", "tue", "tues"], "suivre": ["suis"], "entrer": ["entre", "entré"],
    "pendre": ["pendant"], "durer": ["durant"], "maintenir": ["maintenant"],
    "bouillir": ["bout"], "sortir": ["sorte", "sortes"], "contrer": ["contre", "contré"],
    "outrer": ["outre", "outré"], "nuire": ["nuit"], "boire": ["bus", "but"], "courir": ["cours"],
    "fondre": ["fond", "fonds"], "savoir": ["savant"],
  ]

  /// Common regular verbs whose conjugated forms a rule may give as well (`~travaillent`).
  static let commonVerbs = list(
    """
    abandonner abuser accompagner accepter acheter agresser aider amener appeler arrêter arriver
    cacher chercher commencer compter confisquer contrôler coucher crier demander déménager
    déposer dépouiller donner embaucher emmener empêcher emprunter enfermer enlever envoyer
    exiger expliquer exploiter forcer frapper gagner garder habiter héberger imposer insulter
    interroger isoler laisser livrer loger louer manger menacer mentionner montrer nettoyer obliger
    oublier parler payer pleurer porter pousser prêter proposer prostituer quitter
    raconter recruter refuser rembourser rencontrer rentrer réclamer rester retirer retourner
    séquestrer signaler signer surveiller téléphoner texter toucher traiter transporter travailler
    traverser tromper trouver tuer utiliser verrouiller verser violer voler voyager
    avertir choisir finir fournir grandir nourrir obéir punir remplir réussir saisir subir trahir
    """)
}
