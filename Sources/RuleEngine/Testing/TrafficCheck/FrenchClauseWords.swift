/// French words by which a clause is recognised; what an apostrophe elides is a word (*l'*).
enum FrenchClauseWords: ClauseWordLists {
  static let pronouns = "je j' tu il elle on nous vous ils elles ça cela c' y quelqu'"
  static let contracted = ""
  static let determiners = """
    un une des le la l' les du mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce
    cet cette ces chaque plusieurs quelques certains certaines tous toutes toute aucun aucune d'
    deux trois quatre cinq six sept huit neuf dix onze douze
    """
  static let places = "à au aux dans sur chez près derrière devant hier en pendant avant après"
  static let barePlurals = ""
  static let auxiliaries = """
    est sont était étaient a ont avait avaient doit doivent devait devaient peut peuvent pouvait
    pouvaient va vont allait allaient veut veulent voulait voulaient fait font faisait faisaient
    sera seront aura auront serait seraient aurait auraient
    """
  static let adverbs = """
    ne n' se s' me m' te t' lui leur les la le l' en y nous vous pas jamais plus rien tout déjà
    aussi toujours encore même bien souvent juste tous toutes
    """
  static let conditions = """
    si s' quand lorsque lorsqu' comme parce puisque puisqu' car sans que qu' qui quoi pourquoi
    comment où combien est-ce avant
    """
  static let relatives = "qui que qu' dont où"
  static let barriers = """
    mais car parce puisque puisqu' comme quand lorsque lorsqu' si qui que qu' dont où pourquoi
    comment selon sans pas jamais rien aucun aucune ni personne non alors donc s'il sinon
    """
  static let ands = "et ou pis"
  static let contrasts = "mais"
  static let afterParticiples = ""
  static let participles = """
    pris prise mis mise dit dite dits fait faite vu vue vus eu su pu dû reçu tenu retenu obtenu
    vendu vendue perdu perdue rendu battu battue lu connu cru vécu ouvert offert offerte menti sorti
    fui écrit promis promise permis compris remis remise choisi fini disparu suivi suivie conduit
    interdit voulu fourni averti saisi enlevé poursuivi appris reconnu entendu répondu attendu
    """
  static let sayings = """
    dit disent disait déclare raconte affirme explique note écrit pense pensait croit croyait sait
    savait craint répète chuchoté chuchote mentionne rapporte
    """
  static let writers = "je j' nous"
  static let writersOwn = "me m' moi mon ma mes notre nos"
  static let past = """
    était étaient avait avaient devait devaient pouvait pouvaient allait allaient voulait voulaient
    faisait faisaient
    """
  static let present = """
    est sont doit doivent peut peuvent va vont veut veulent fait font sera seront aura auront serait
    seraient aurait auraient suis sommes ai avons dis crois sais
    """
  static let times = """
    hier aujourd' maintenant depuis dernier dernière lundi mardi mercredi jeudi vendredi samedi
    dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    semaine semaines mois an ans année années hiver printemps automne chaque
    """
  static let verbs = """
    acheter aider aller amener appeler arriver attacher attendre battre boire changer charger
    chercher commander conduire confisquer connaître contrôler coucher couper courir crier croire
    cuisiner danser dépendre déposer dormir dresser emballer embaucher emmener emprunter encaisser
    endurer enfermer envoyer épandre escorter éviter exiger facturer forcer fournir frapper frotter
    fuir garder habiter insister interdire laisser laver livrer loger manger mendier menacer mettre
    monter montrer nettoyer obliger obtenir offrir ouvrir parler partager partir passer payer perdre
    permettre pousser posséder prendre promettre publier quêter quitter ramasser recevoir recruter
    refuser remettre rencontrer rendre répéter répondre repartir rester retenir revenir savoir
    sembler sentir servir signer sortir suivre surveiller tenir tirer toucher travailler traiter
    trembler tuer utiliser vendre venir vérifier verser vivre voler texter respecter décharger
    ignorer évoquer pointer violer coûter
    """

  static func tense(of form: String, verb: String) -> VerbTense? {
    if form == verb
      || ["ant", "ante", "ants", "antes", "er", "ir", "re"].contains(where: form.hasSuffix)
    {
      return nil
    }
    // Only the third person: other subjects are pronouns, which need no known verb.
    if form == "sait" { return .present }
    if form == "fait" { return .either }
    if ["ait", "aient"].contains(where: form.hasSuffix) { return .past }
    if form.hasSuffix("ie") { return verb.hasSuffix("ier") ? .present : nil }
    if form.hasSuffix("ue") { return verb.hasSuffix("uer") ? .present : nil }
    if ["ée", "ise", "erte", "ite"].contains(where: form.hasSuffix) { return nil }
    if ["nt", "e", "d"].contains(where: form.hasSuffix) { return .present }
    if form.hasSuffix("ert") { return nil }
    // *Dit*, *fait* and *conduit* are participles as well.
    if form.hasSuffix("t") { return form.hasSuffix("it") ? .either : .present }
    return nil
  }
}
