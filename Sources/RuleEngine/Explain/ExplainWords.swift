public import ReportModel
public import TextMatching

/// The fixed words of an explanation, in both languages.
public enum ExplainWords {
  /// A word or sentence by its key.
  static func word(_ key: Key, _ language: Language) -> String {
    let (en, fr) = key.texts
    return language == .french ? fr : en
  }

  enum Key {
    case flagged, notFlagged, toReview, priority, score, indicators, dismissed, contra, method,
      profile
    case positive, notPositive, elements, missing, ask, urgency, pillars, lead, because,
      addedByPack, next, law
    case nothing, nothingCounts, notAssessed, caution, point, points, deniedBy, none, title,
      published
    case differentKinds, prior, threshold, reviewFrom, override, ages, silent, reaches, entities,
      readAs, asWord

    var texts: (String, String) {
      switch self {
      case .flagged: ("FLAGGED", "SIGNALÉ")
      case .notFlagged: ("not flagged", "non signalé")
      case .toReview: ("to review", "à revoir")
      case .priority: ("priority", "priorité")
      case .score: ("Score", "Score")
      case .indicators: ("Indicators observed", "Indicateurs observés")
      case .dismissed: ("Read, but does not count", "Lu, mais ne compte pas")
      case .contra: ("Speaks against", "Plaide contre")
      case .method: ("Method", "Méthode")
      case .profile: ("profile", "profil")
      case .positive: ("positive", "positive")
      case .notPositive: ("not positive", "non positive")
      case .elements: ("Elements", "Éléments")
      case .missing: ("not shown", "non établi")
      case .ask: ("Ask next", "À demander ensuite")
      case .urgency: ("Urgency", "Urgence")
      case .pillars: ("Pillars", "Piliers")
      case .lead: ("lead", "principal")
      case .because: ("because of", "en raison de")
      case .addedByPack:
        ("added by the pack", "ajouté par le paquet")
      case .next: ("next", "ensuite")
      case .law: ("Sections of law to consider", "Articles de loi à considérer")
      case .nothing:
        ("No rule found anything in this text.", "Aucune règle n'a rien trouvé dans ce texte.")
      case .nothingCounts:
        (
          "Nothing counts as an indicator.", "Rien ne compte comme indicateur."
        )
      case .notAssessed: ("Not assessed", "Non évalué")
      case .caution:
        (
          "Indicators are what was observed, never a verdict on a person. A person decides.",
          "Les indicateurs sont ce qui a été observé, jamais un verdict sur une personne. Une personne décide."
        )
      case .point: ("point", "point")
      case .points: ("points", "points")
      case .deniedBy: ("because of", "à cause de")
      case .reaches: ("which is about", "qui porte sur")
      case .none: ("none", "aucun")
      case .title: ("title", "titre")
      case .published: ("published rows alone", "lignes publiées seules")
      case .differentKinds:
        (
          "signs of different kinds", "signes de nature différente"
        )
      case .prior:
        ("ordinary words of the text (document prior)", "mots ordinaires du texte (a priori)")
      case .reviewFrom: ("to review from", "à revoir à partir de")
      case .threshold: ("flagged from", "signalé à partir de")
      case .override:
        (
          "commercial sex with a minor, by itself", "sexe payé avec une personne mineure, en soi"
        )
      case .ages: ("ages read", "âges lus")
      case .readAs: ("Read as another word", "Lu comme un autre mot")
      case .asWord: ("as", "comme")
      case .silent:
        ("Words found, condition not met", "Mots trouvés, condition non remplie")
      case .entities: ("Names and numbers in the text", "Noms et numéros dans le texte")
      }
    }
  }

  package static func name(of dimension: Dimension, _ language: Language) -> String {
    let (en, fr) =
      switch dimension {
      case .deceptiveRecruitment: ("deceptive recruitment", "recrutement par tromperie")
      case .coerciveRecruitment: ("coercive recruitment", "recrutement par contrainte")
      case .abuseOfVulnerabilityRecruitment:
        ("abuse of vulnerability, recruitment", "abus de vulnérabilité, recrutement")
      case .exploitation: ("exploitation", "exploitation")
      case .coercionDestination: ("coercion at destination", "contrainte à destination")
      case .abuseOfVulnerabilityDestination:
        ("abuse of vulnerability, destination", "abus de vulnérabilité, destination")
      case .context: ("context", "contexte")
      }
    return language == .french ? fr : en
  }

  package static func name(of status: Status, _ language: Language) -> String {
    guard language == .french else { return status.rawValue }
    return switch status {
    case .observed: "observé"
    case .stated: "dit par la personne"
    case .reported: "rapporté"
    case .inferred: "déduit"
    case .denied: "nié"
    case .hypothetical: "hypothétique"
    case .past: "passé"
    case .general: "général"
    case .other: "autre personne"
    }
  }

  package static func name(of strength: Strength, _ language: Language) -> String {
    guard language == .french else { return strength.rawValue }
    return switch strength {
    case .strong: "fort"
    case .medium: "moyen"
    case .weak: "faible"
    }
  }

  package static func name(of element: Element, _ language: Language) -> String {
    guard language == .french else { return element.rawValue }
    return switch element {
    case .act: "acte"
    case .means: "moyen"
    case .purpose: "but"
    }
  }

  /// The name of a form of exploitation.
  package static func name(of form: ExploitationForm, _ language: Language) -> String {
    let (en, fr) =
      switch form {
      case .sexual: ("sexual exploitation", "exploitation sexuelle")
      case .labour: ("forced labour", "travail forcé")
      case .child: ("exploitation of children", "exploitation d'enfants")
      case .domesticServitude: ("domestic servitude", "servitude domestique")
      case .forcedBegging: ("forced begging", "mendicité forcée")
      case .forcedCriminality: ("forced criminality", "criminalité forcée")
      case .forcedMarriage: ("forced marriage", "mariage forcé")
      case .organRemoval: ("organ removal", "prélèvement d'organes")
      }
    return language == .french ? fr : en
  }

  /// The name of a priority.
  public static func name(of priority: Priority, _ language: Language) -> String {
    guard language == .french else { return priority.rawValue }
    return switch priority {
    case .urgent: "urgente"
    case .high: "élevée"
    case .normal: "normale"
    case .none: "aucune"
    }
  }

  /// The name of a pillar.
  public static func name(of pillar: Pillar, _ language: Language) -> String {
    guard language == .french else { return pillar.rawValue }
    return switch pillar {
    case .prevention: "prévention"
    case .protection: "protection"
    case .prosecution: "poursuites"
    case .partnership: "partenariat"
    }
  }

  /// The name of a kind of entity.
  public static func name(of kind: Entity.Kind, _ language: Language) -> String {
    let (en, fr) =
      switch kind {
      case .phone: ("phone", "téléphone")
      case .email: ("e-mail", "courriel")
      case .url: ("page", "page")
      case .domain: ("site", "site")
      case .handle: ("handle", "pseudonyme")
      case .plate: ("plate", "plaque")
      case .postalCode: ("postal code", "code postal")
      case .address: ("address", "adresse")
      case .unit: ("room or unit", "chambre ou appartement")
      case .transferAlias: ("transfer to", "virement à")
      case .crypto: ("cryptocurrency", "cryptomonnaie")
      case .account: ("bank account", "compte bancaire")
      case .card: ("payment card", "carte de paiement")
      case .sin: ("SIN", "NAS")
      case .uci: ("UCI", "IUC")
      case .healthCard: ("health card", "carte d'assurance maladie")
      case .passport: ("passport", "passeport")
      case .licence: ("driver's licence", "permis de conduire")
      }
    return language == .french ? fr : en
  }

  /// What the code of a method's result means.
  package static func result(_ code: String, _ language: Language) -> String {
    guard let (en, fr) = results[code] else { return code }
    return language == .french ? fr : en
  }

  private static let results: [String: (String, String)] = [
    "indicators_meet_method": (
      "the indicators meet the method", "les indicateurs satisfont à la méthode"
    ),
    "indicators_meet_method_child": (
      "the indicators meet the method for a child",
      "les indicateurs satisfont à la méthode pour un enfant"
    ),
    "deception_and_exploitation": (
      "deception and exploitation; look for control",
      "tromperie et exploitation; chercher le contrôle"
    ),
    "recruitment_abuse_and_exploitation": (
      "abusive recruitment and exploitation; look for control",
      "recrutement abusif et exploitation; chercher le contrôle"
    ),
    "forced_labour_recruitment_unknown": (
      "forced exploitation; ask how the person came to be there",
      "exploitation forcée; demander comment la personne est arrivée là"
    ),
    "exploitation_only": (
      "exploitation without control shown; labour inspection",
      "exploitation sans contrôle établi; inspection du travail"
    ),
    "possible_trafficking_purpose_unknown": (
      "means at both ends; ask what the person is made to do",
      "des moyens aux deux étapes; demander ce que la personne est forcée de faire"
    ),
    "coercion_purpose_unknown": (
      "the person is controlled, the purpose is not known; safety first",
      "la personne est contrôlée, le but est inconnu; la sécurité d'abord"
    ),
    "vulnerability_or_recruitment_signal": (
      "an early sign; prevention", "un signe précoce; prévention"
    ),
    "child_exploitation_act_unknown": (
      "a child is exploited; ask who brought, houses or moves the child",
      "un enfant est exploité; demander qui l'amène, le loge ou le déplace"
    ),
    "child_at_risk_purpose_unknown": (
      "a child at risk, the purpose is not known", "un enfant à risque, le but est inconnu"
    ),
    "below_threshold": ("no dimension is reached", "aucune dimension n'est atteinte"),
    "not_covered": ("not covered", "non couvert"),
    "not_a_victim": ("no row of the table", "aucune ligne du tableau"),
  ]
}
