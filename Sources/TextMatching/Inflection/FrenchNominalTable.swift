/// Plurals and feminines of single French nouns and adjectives.
enum FrenchNominalTable {
  private static func list(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }

  /// All forms of words that no rule covers, by masculine (or only) singular.
  static let complete: [String: [String]] = {
    var table: [String: [String]] = [:]
    for line in completeText.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if let first = words.first { table[first] = words }
    }
    return table
  }()

  private static let completeText = """
    beau bel belle beaux belles
    nouveau nouvel nouvelle nouveaux nouvelles
    vieux vieil vieille vieilles
    fou fol folle fous folles
    mou mol molle mous molles
    jumeau jumelle jumeaux jumelles
    copain copine copains copines
    compagnon compagne compagnons compagnes
    héros héroïne héroïnes
    époux épouse épouses
    jaloux jalouse jalouses
    doux douce douces
    roux rousse rousses
    faux fausse fausses
    favori favorite favoris favorites
    rigolo rigolote rigolos rigolotes
    loup louve loups louves
    duc duchesse ducs duchesses
    dieu déesse dieux déesses
    maître maîtresse maîtres maîtresses
    contremaître contremaîtresse contremaîtres contremaîtresses
    hôte hôtesse hôtes hôtesses
    prince princesse princes princesses
    traître traîtresse traîtres traîtresses
    suisse suissesse suisses suissesses
    œil yeux
    ciel cieux ciels
    monsieur messieurs
    madame mesdames madames
    mademoiselle mesdemoiselles
    bonhomme bonshommes bonhommes
    gentilhomme gentilshommes
    travail travaux
    bail baux
    vitrail vitraux
    soupirail soupiraux
    corail coraux
    émail émaux
    long longue longs longues
    oblong oblongue oblongs oblongues
    blanc blanche blancs blanches
    franc franche francs franches
    sec sèche secs sèches
    public publique publics publiques
    turc turque turcs turques
    grec grecque grecs grecques
    caduc caduque caducs caduques
    laïc laïque laïcs laïques
    bref brève brefs brèves
    neuf neuve neufs neuves
    veuf veuve veufs veuves
    sauf sauve saufs sauves
    chef cheffe chefs cheffes
    cher chère chers chères
    fier fière fiers fières
    gros grosse grosses
    bas basse basses
    gras grasse grasses
    las lasse lasses
    épais épaisse épaisses
    métis métisse métisses
    frais fraîche fraîches
    exprès expresse expresses
    tout toute tous toutes
    malin maligne maline malins malignes malines
    bénin bénigne bénins bénignes
    ambigu ambiguë ambigüe ambigus ambiguës
    aigu aiguë aigüe aigus aiguës
    gentil gentille gentils gentilles
    andalou andalouse andalous andalouses
    docteur docteure doctoresse docteurs docteures doctoresses
    directeur directrice directeurs directrices
    ambassadeur ambassadrice ambassadeurs ambassadrices
    pécheur pécheresse pécheurs pécheresses
    enchanteur enchanteresse enchanteurs enchanteresses
    demandeur demandeuse demanderesse demandeurs demandeuses demanderesses
    défendeur défenderesse défendeurs défenderesses
    vengeur vengeresse vengeurs vengeresses
    garçon garçons
    gars
    fils
    pays
    os
    esclave esclaves
    bonne bonnes
    aïeul aïeule aïeuls aïeux aïeules
    complet complète complets complètes
    incomplet incomplète incomplets incomplètes
    secret secrète secrets secrètes
    discret discrète discrets discrètes
    indiscret indiscrète indiscrets indiscrètes
    inquiet inquiète inquiets inquiètes
    concret concrète concrets concrètes
    préfet préfète préfets préfètes
    sot sotte sots sottes
    vieillot vieillotte vieillots vieillottes
    pâlot pâlotte pâlots pâlottes
    chat chatte chats chattes
    devin devineresse devins devineresses
    sans-papiers
    homme hommes
    type types
    mec mecs
    """

  /// Words that take *-e* in the feminine although their ending does not tell.
  static let withE = list(
    """
    petit haut gratuit étroit droit adroit maladroit vert expert inexpert prêt idiot saint enceint
    prompt suspect direct indirect correct incorrect exact inexact intact distinct strict abject
    court fort mort plat délicat ingrat candidat avocat soldat lauréat magistrat
    manchot bigot dévot huguenot cagot subit fortuit inscrit défunt bancal
    grand lourd sourd rond profond blond chaud laid froid marchand allemand flamand gourmand normand
    second bavard clochard motard vieillard campagnard montagnard savoyard fuyard mouchard
    débrouillard soûlard criard bâtard routard fêtard
    dur mûr sûr clair noir impair pair obscur futur pur impur majeur mineur meilleur supérieur
    inférieur extérieur intérieur antérieur postérieur ultérieur professeur auteur ingénieur
    procureur superviseur entrepreneur gouverneur assureur prieur pasteur chroniqueur sculpteur
    seul espagnol civil subtil puéril viril vil servile hostil filleul
    ami joli poli impoli demi hardi apprenti ennemi chéri uni fini puni trahi démuni affaibli
    endormi abruti converti averti nourri banni béni pourri guéri étourdi
    bleu nu cru absolu dodu poilu têtu individu barbu moustachu inconnu élu superflu bossu joufflu
    charnu cornu crépu exclu ardu goulu feu tondu ventru
    confus diffus intrus reclus obtus mauvais niais exquis précis imprécis gris
    artisan partisan courtisan afghan roman catalan gitan persan musulman birman texan nigérian
    voisin cousin féminin masculin argentin philippin clandestin orphelin assassin câlin marin latin
    mesquin gamin libertin citadin florentin montagnin byzantin tunisin maghrébin coquin bambin
    frangin blondin africain
    brun commun opportun importun chacun jeûn lapin
    banal fatal final natal naval idéal
    """)

  /// Words that double their last consonant before *-e*.
  static let doubled = list(
    """
    patron bon mignon champion espion breton lapon fripon bûcheron vigneron forgeron baron lion
    polisson cochon con piéton wallon letton saxon teuton poltron bougon glouton fanfaron tatillon
    mormon colon maquignon fripon paysan
    nul pareil vermeil tel muet coquet net cadet fluet douillet simplet rondelet
    """)

  /// Words that look like a person or an adjective and have no feminine, or whose feminine would be
  /// a common word of another meaning (*vent → vente, chant → chante, don → donne, tarif*).
  static let masculineOnly = list(
    """
    vent cent dent argent accent talent couvent serpent souvent torrent continent contingent ingrédient
    incident accident chant plant tant gant quant avant devant pendant maintenant autant
    instant enfant restaurant aimant diamant volant montant croissant carburant calmant stimulant
    courant éléphant pourtant cependant néant océan
    tarif motif canif récif shérif massif pontif apéritif dispositif objectif préservatif effectif
    cheveux lieux yeux deux jeux feux aveux neveux vœux mieux
    valeur douleur peur couleur fleur chaleur erreur terreur horreur ascenseur ordinateur compteur
    moteur cœur sœur heure bonheur malheur honneur humeur odeur vapeur rumeur pudeur saveur
    largeur longueur hauteur profondeur grandeur lenteur rigueur vigueur langueur sueur lueur faveur
    ferveur fureur stupeur torpeur splendeur laideur candeur rancœur chœur liqueur tumeur labeur
    secteur vecteur équateur tracteur réacteur congélateur réfrigérateur
    aspirateur radiateur
    papier quartier atelier dossier métier chantier courrier escalier calendrier soulier palier
    cahier sentier panier cendrier clavier collier évier fichier fumier gibier gosier
    grenier janvier février gravier levier mortier oreiller palmier
    pilier poirier pommier rosier sanglier tablier terrier trépied voilier acier casier chevalier
    bouclier boîtier charnier encrier damier échiquier chandelier
    danger verger
    bien rien lien combien maintien entretien soutien tien mien sien
    main pain bain train grain gain terrain demain lendemain refrain parrain levain étain essaim
    airain
    fois mois bois trois mais jamais désormais palais relais marais rabais biais harnais dais pois
    parfois anchois carquois chamois hautbois effrois autrefois toutefois quelquefois
    hôtel motel appel rappel ciel miel fiel logiciel tunnel sel cartel pastel label bordel duel
    cocktail pluriel matériel rituel manuel recueil
    hôpital journal cheval canal bocal métal cristal tribunal mal signal capital carnaval festival
    régal récital chacal bal
    café thé blé pré clé marché santé société canapé rez fossé pavé congé péché degré défilé traité
    côté été autorité identité liberté sécurité réalité beauté bonté charité cité communauté
    dignité difficulté égalité éternité facilité faculté fierté majorité minorité moitié amitié
    nationalité pitié pauvreté propriété publicité qualité quantité responsabilité sexualité université
    vérité volonté activité possibilité vulnérabilité intimité virginité maternité nudité
    """)

  /// Nouns in *-teur* whose feminine is *-teuse*, because a verb stands behind them (*acheter*).
  static let inTeuse = list(
    """
    acheteur menteur porteur transporteur chanteur visiteur exploiteur recruteur profiteur flatteur
    batteur lutteur emprunteur prêteur conteur raconteur acuponcteur arpenteur solliciteur
    trompeur disputeur fouetteur guetteur insulteur jeteur monteur planteur quêteur rapporteur
    sauteur siffloteur tricoteur trotteur agenteur texteur racketteur toucheur
    """)

  /// Words in *-al* with a plural in *-als*.
  static let inAls = list(
    """
    bal carnaval festival régal récital chacal cal choral aval banal fatal natal naval bancal final
    glacial tonal
    """)

  /// Words in *-ou* with a plural in *-oux*.
  static let inOux = list("bijou caillou chou genou hibou joujou pou")

  /// Words in *-au* and *-eu* with a plural in *-s*.
  static let inAus = list("landau sarrau pneu bleu émeu")
}
