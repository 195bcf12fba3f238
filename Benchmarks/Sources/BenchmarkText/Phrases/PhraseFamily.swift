/// A topic with the words from which its phrases are made; `{p}` is a possessive, `{o}` an object.
struct PhraseFamily: Sendable {
  var name: String
  var english: [String]
  var french: [String]
  /// Seven objects of its own, English and French.
  var objects: [(english: String, french: String)]

  static let possessivesEnglish = ["my", "her", "his", "their"]
  static let possessivesFrench = ["leur", "notre", "votre"]

  /// Objects that every family may use, so that the rules share many words, as real ones do.
  static let sharedObjects: [(english: String, french: String)] = [
    ("backpack", "sac à dos"), ("tablet", "tablette"), ("coat", "manteau"),
    ("savings", "économies"), ("glasses", "lunettes"), ("notebook", "cahier"),
    ("bus pass", "titre de transport"), ("wallet", "portefeuille"), ("shoes", "chaussures"),
    ("prescription", "ordonnance"), ("bicycle", "vélo"), ("groceries", "provisions"),
  ]

  static let all: [PhraseFamily] = [
    PhraseFamily(
      name: "papers",
      english: [
        "walked off with {p} {o}", "keeps {p} {o} in a safe", "will not hand back {p} {o}",
        "collected {p} {o} at the airport", "hides {p} {o} from us", "sold {p} {o} to a stranger",
      ],
      french: [
        "est parti avec {p} {o}", "range {p} {o} dans un coffre", "ne veut pas redonner {p} {o}",
        "a ramassé {p} {o} à l'aéroport", "cache {p} {o} dans le bureau", "a vendu {p} {o}",
      ],
      objects: [
        ("travel document", "document de voyage"), ("residence card", "carte de résidence"),
        ("study permit", "permis d'études"), ("visa page", "page de visa"),
        ("insurance card", "carte d'assurance"), ("landing paper", "fiche d'arrivée"),
        ("marriage certificate", "certificat de mariage"),
      ]),
    PhraseFamily(
      name: "pay",
      english: [
        "pockets {p} {o}", "cut {p} {o} in half", "has not seen {p} {o} for months",
        "takes a share of {p} {o}", "refuses to hand over {p} {o}", "pays {p} {o} to the agent",
      ],
      french: [
        "empoche {p} {o}", "a coupé {p} {o} de moitié", "attend encore {p} {o}",
        "prend une part de {p} {o}", "refuse de remettre {p} {o}", "verse {p} {o} à l'agent",
      ],
      objects: [
        ("earnings", "gains"), ("monthly cheque", "chèque du mois"),
        ("night bonus", "prime de nuit"),
        ("piecework money", "argent à la pièce"), ("holiday money", "argent des vacances"),
        ("severance", "indemnité de départ"), ("share of the catch", "part de la pêche"),
      ]),
    PhraseFamily(
      name: "loans",
      english: [
        "keeps raising {p} {o}", "must work off {p} {o}", "invented {p} {o} on arrival",
        "doubles {p} {o} every month", "will be paying {p} {o} for years",
        "put {p} {o} in a ledger",
      ],
      french: [
        "augmente sans cesse {p} {o}", "doit travailler pour {p} {o}", "a inventé {p} {o}",
        "double {p} {o} chaque mois", "paiera {p} {o} pendant des années",
        "note {p} {o} au registre",
      ],
      objects: [
        ("placement fee", "frais de placement"), ("ticket money", "argent du billet"),
        ("advance", "avance"), ("bond", "caution"), ("lodging bill", "facture de logement"),
        ("smuggling fee", "prix du passage"), ("training charge", "coût de formation"),
      ]),
    PhraseFamily(
      name: "confinement",
      english: [
        "bolts {p} {o} at night", "put a guard by {p} {o}", "may only go out with {p} {o}",
        "set an alarm on {p} {o}", "is kept inside {p} {o}", "was driven back to {p} {o}",
      ],
      french: [
        "verrouille {p} {o} la nuit", "a mis un garde devant {p} {o}", "ne sort qu'avec {p} {o}",
        "a posé une alarme sur {p} {o}", "est retenue dans {p} {o}", "a été ramenée à {p} {o}",
      ],
      objects: [
        ("bedroom door", "porte de chambre"), ("camp gate", "barrière du camp"),
        ("dormitory", "dortoir commun"), ("windows", "fenêtres"),
        ("attic room", "chambre du grenier"),
        ("trailer door", "porte de roulotte"), ("shop floor", "atelier"),
      ]),
    PhraseFamily(
      name: "intimidation",
      english: [
        "swore to burn {p} {o}", "promised to ruin {p} {o}", "knows where to find {p} {o}",
        "sent men to visit {p} {o}", "showed us photos of {p} {o}", "will make {p} {o} suffer",
      ],
      french: [
        "a juré de brûler {p} {o}", "promet de ruiner {p} {o}", "sait où trouver {p} {o}",
        "a envoyé des hommes voir {p} {o}", "a montré des photos de {p} {o}",
        "fera souffrir {p} {o}",
      ],
      objects: [
        ("parents", "parents"), ("village", "village"), ("little brother", "petit frère"),
        ("reputation", "réputation"), ("asylum claim", "demande d'asile"), ("daughter", "fille"),
        ("home back there", "maison là-bas"),
      ]),
    PhraseFamily(
      name: "lodging",
      english: [
        "crams ten people into {p} {o}", "put cameras in {p} {o}", "takes rent twice for {p} {o}",
        "found rats in {p} {o}", "sleeps in turns in {p} {o}", "cut the power in {p} {o}",
      ],
      french: [
        "entasse dix personnes dans {p} {o}", "a mis des caméras dans {p} {o}",
        "prend deux loyers pour {p} {o}", "a trouvé des rats dans {p} {o}",
        "dort à tour de rôle dans {p} {o}", "a coupé le courant dans {p} {o}",
      ],
      objects: [
        ("bunk room", "chambre à lits superposés"), ("cabin", "cabane"), ("cellar", "cave"),
        ("storage room", "entrepôt de meubles"), ("old bus", "vieil autobus"), ("tent", "tente"),
        ("unheated loft", "grenier sans chauffage"),
      ]),
    PhraseFamily(
      name: "workload",
      english: [
        "begins before dawn in {p} {o}", "gets woken at night for {p} {o}",
        "eats standing in {p} {o}",
        "is fined for leaving {p} {o}", "works sick in {p} {o}", "does double turns in {p} {o}",
      ],
      french: [
        "commence avant l'aurore dans {p} {o}", "est réveillée la nuit pour {p} {o}",
        "mange debout dans {p} {o}", "paie une amende en quittant {p} {o}",
        "travaille malade dans {p} {o}", "fait des doubles tours dans {p} {o}",
      ],
      objects: [
        ("laundry", "buanderie"), ("orchard", "verger"), ("workshop", "usine de couture"),
        ("dairy barn", "étable"), ("sorting line", "chaîne de tri"), ("nursery", "pépinière"),
        ("crab plant", "usine de crabe"),
      ]),
    PhraseFamily(
      name: "danger",
      english: [
        "lost a finger to {p} {o}", "breathes fumes from {p} {o}", "fell because of {p} {o}",
        "was told to lie about {p} {o}", "has to clean {p} {o} by hand",
        "climbs {p} {o} in the rain",
      ],
      french: [
        "a perdu un doigt avec {p} {o}", "respire les vapeurs de {p} {o}",
        "est tombé à cause de {p} {o}",
        "doit mentir au sujet de {p} {o}", "doit nettoyer {p} {o} à la main",
        "monte sur {p} {o} sous la pluie",
      ],
      objects: [
        ("press", "presse"), ("solvent tank", "cuve de solvant"), ("roof beams", "poutres du toit"),
        ("freezer", "congélateur"), ("spray gun", "pistolet à peinture"), ("conveyor", "convoyeur"),
        ("chain saw", "tronçonneuse"),
      ]),
    PhraseFamily(
      name: "agreement",
      english: [
        "swapped {p} {o} at the border", "signed {p} {o} for us",
        "wrote {p} {o} in another language",
        "burned {p} {o} in front of us", "never showed us {p} {o}", "forged {p} {o} last year",
      ],
      french: [
        "a échangé {p} {o} à la frontière", "a signé {p} {o} pour nous",
        "a rédigé {p} {o} dans une autre langue", "a brûlé {p} {o} devant nous",
        "ne montre jamais {p} {o}", "a falsifié {p} {o} l'an dernier",
      ],
      objects: [
        ("work agreement", "entente de travail"), ("hiring letter", "lettre d'embauche"),
        ("time sheet", "feuille de temps"), ("lease", "bail"), ("bank form", "formulaire bancaire"),
        ("tax return", "déclaration de revenus"), ("release form", "quittance"),
      ]),
    PhraseFamily(
      name: "contact",
      english: [
        "listens in on {p} {o}", "smashed {p} {o} on the wall", "changed the code of {p} {o}",
        "answers {p} {o} in person", "deletes {p} {o} each evening", "put a tracker in {p} {o}",
      ],
      french: [
        "écoute {p} {o}", "a fracassé {p} {o} contre le mur", "a changé le code de {p} {o}",
        "répond lui-même à {p} {o}", "efface {p} {o} tous les soirs",
        "a mis un traceur dans {p} {o}",
      ],
      objects: [
        ("mobile", "cellulaire"), ("voice mail", "boîte vocale"),
        ("chat history", "historique de clavardage"),
        ("letters home", "lettres à la famille"), ("laptop", "ordinateur portable"),
        ("video calls", "appels vidéo"), ("online profile", "profil en ligne"),
      ]),
  ]

  /// Short terms, as real rule sets have them; spread over the rules.
  static let shortTerms: [(language: String, text: String)] = [
    ("en", "unpaid labour"), ("en", "slave driver"), ("en", "held for ransom"),
    ("en", "human cargo"),
    ("en", "sold twice"), ("en", "modern slavery"), ("en", "branded"), ("en", "bonded"),
    ("en", "stowaway"), ("en", "abducted"), ("en", "punched"), ("en", "malnourished"),
    ("en", "trafficker"), ("en", "handcuffed"), ("en", "barred windows"), ("en", "ghost payroll"),
    ("en", "terrified"), ("en", "curfew"), ("en", "quota"), ("en", "fake agency"),
    ("fr", "travail non payé"), ("fr", "esclavagiste"), ("fr", "contre rançon"), ("fr", "vendue"),
    ("fr", "esclavage moderne"), ("fr", "servitude"), ("fr", "clandestine"), ("fr", "enlèvement"),
    ("fr", "coups de poing"), ("fr", "sous-alimentée"), ("fr", "trafiquant"), ("fr", "menottée"),
    ("fr", "barreaux aux fenêtres"), ("fr", "paie fantôme"), ("fr", "terrifiée"),
    ("fr", "couvre-feu"), ("fr", "quota de clients"), ("fr", "fausse agence"),
  ]
}
