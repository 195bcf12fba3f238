import Testing
import TextMatching

struct InflectionFrenchTests {
  private func check(_ expected: InflectionCase) {
    let forms = Inflector(language: .french).forms(of: expected.word)
    if let exactly = expected.exactly { #expect(Set(forms) == exactly) }
    for form in expected.present { #expect(forms.contains(form), "\(form) is missing") }
    for form in expected.absent { #expect(!forms.contains(form), "\(form) must not be there") }
  }

  @Test func `a verb in -er has all its simple tenses and no other form`() {
    let forms = Inflector(language: .french).forms(of: "porter")
    let expected = """
      porter porte portes portons portez portent portais portait portions portiez portaient
      porterai porteras portera porterons porterez porteront porterais porterait porterions
      porteriez porteraient portai portas porta portâmes portâtes portèrent portant porté portée
      portés portées
      """
    #expect(Set(forms) == Set(expected.split(whereSeparator: \.isWhitespace).map(String.init)))
  }

  @Test func `a verb like finir has all its simple tenses and no other form`() {
    let forms = Inflector(language: .french).forms(of: "punir")
    let expected = """
      punir punis punit punissons punissez punissent punissais punissait punissions punissiez
      punissaient punirai puniras punira punirons punirez puniront punirais punirait punirions
      puniriez puniraient punîmes punîtes punirent punisse punisses punissant puni punie punies
      """
    #expect(Set(forms) == Set(expected.split(whereSeparator: \.isWhitespace).map(String.init)))
  }

  @Test func `prendre has all its simple tenses and no other form`() {
    let forms = Inflector(language: .french).forms(of: "prendre")
    let expected = """
      prendre prends prend prenons prenez prennent prenais prenait prenions preniez prenaient
      prendrai prendras prendra prendrons prendrez prendront prendrais prendrait prendrions
      prendriez prendraient pris prit prîmes prîtes prirent prenne prennes prenant prise prises
      """
    #expect(Set(forms) == Set(expected.split(whereSeparator: \.isWhitespace).map(String.init)))
  }

  @Test(arguments: verbsInEr)
  func `verbs in -er change their spelling`(_ expected: InflectionCase) { check(expected) }

  @Test(arguments: verbsInIr)
  func `verbs in -ir and -oir`(_ expected: InflectionCase) { check(expected) }

  @Test(arguments: verbsInRe)
  func `verbs in -re`(_ expected: InflectionCase) { check(expected) }

  @Test(arguments: nominals)
  func `nouns and adjectives have plural and feminine`(_ expected: InflectionCase) {
    check(expected)
  }

  @Test(arguments: infinitiveLookalikes)
  func `nouns that look like infinitives are not conjugated`(_ expected: InflectionCase) {
    check(expected)
  }

  @Test(arguments: collisions)
  func `common words of another meaning are not made`(_ expected: InflectionCase) {
    check(expected)
  }

  @Test(arguments: bases)
  func `a form whose base is beyond doubt is traced back`(_ expected: InflectionCase) {
    check(expected)
  }

  static let verbsInEr = InflectionCase.table(
    """
    garder + garde gardait gardé gardées gardèrent garderont - gardit
    confisquer + confisque confisqué confisquait confisquèrent
    commencer + commence commençons commençait commencions commença - commencait commencons
    menacer + menaçait menacé menaçant menacent - menacait
    forcer + forcé forçait forçaient
    manger + mangeons mangeait mangions mangea - mangons mangait
    loger + logeait logé logent logeons
    héberger + hébergeait hébergé héberge
    obliger + obligeait obligée obligés
    déménager + déménageait déménagé
    exiger + exigeait exige exigé
    payer + paie paye paiera payera payé payait payions
    essayer + essaie essaye essaiera essayait
    employer + emploie emploient emploiera employait employé - employe
    nettoyer + nettoie nettoyait nettoyé nettoiera
    envoyer + envoie enverra enverrait envoyé - envoyera
    renvoyer + renvoie renverra renvoyé
    appuyer + appuie appuiera appuyait
    ennuyer + ennuie ennuyé
    appeler + appelle appellent appellera appelait appelé - appèle
    rappeler + rappelle rappelait
    jeter + jette jettera jetait jeté - jète
    rejeter + rejette rejeté
    acheter + achète achètent achètera achetait acheté - achette
    geler + gèle gelait - gelle
    harceler + harcèle harcelait harcelé harcelée
    étiqueter + étiquette étiquetait
    renouveler + renouvelle renouvelé
    emmener + emmène emmènera emmenait emmené emmenèrent
    amener + amène amené amenait
    enlever + enlève enlevé enlevait
    lever + lève lèvera levé
    mener + mène mènent mené
    peser + pèse pesait
    crever + crève crevé
    céder + cède cédait cédera cèdera cédé
    espérer + espère espérait
    posséder + possède possédait
    répéter + répète répété
    régler + règle réglé
    célébrer + célèbre célébré
    déléguer + délègue délégué déléguait
    protéger + protège protégeait protégé
    piéger + piège piégé piégeait
    créer + crée crées créé créée créait
    tuer + tue tué tuait
    jouer + joue jouait
    louer + loue loué louait
    oublier + oublie oublié oubliait oubliera
    étudier + étudie étudiait étudié
    crier + crie criait crié
    vérifier + vérifie vérifié
    réfugier + réfugie réfugiée
    photographier + photographie photographié
    texter + texte texté textait textent
    watcher + watche watchait watché
    checker + checke checké
    kidnapper + kidnappe kidnappé
    rester + reste restait - rèste
    arrêter + arrête arrêté
    sous-louer + sous-louait sous-loué
    aller + vais vas va allons vont ira irait allé allée aille allait alla
    """)

  static let verbsInIr = InflectionCase.table(
    """
    finir + finissons finissait fini finie finira finirent
    choisir + choisit choisissait choisi
    réussir + réussit réussissent
    nourrir + nourrissait nourrie nourris
    obéir + obéit obéissait obéi
    subir + subit subissait subies
    saisir + saisi saisissent saisit
    agir + agit agissait agi
    partir + pars part partons partait parti partie parte - partissons
    repartir + repart repartait
    répartir + répartissons réparti - réparts
    sortir + sors sort sortait sorti sortie sortent
    dormir + dors dort dormait dormi dorment - dormissait
    servir + sers sert servait servi
    sentir + sens sent sentait senti
    mentir + mens ment mentait menti
    ouvrir + ouvre ouvrait ouvert ouverte ouvrirent - ouvri
    couvrir + couvre couvert couvrait
    découvrir + découvre découvert découverte
    offrir + offre offrait offert offerts
    souffrir + souffre souffert souffrait
    venir + viens vient venons viennent venait viendra venu venue vint vinrent vienne vînmes
    revenir + revient reviendra revenu
    devenir + devient devenue
    tenir + tiens tient tenait tiendra tenu tint
    retenir + retient retenu retenait retiendra
    détenir + détient détenu détenue détenait
    maintenir + maintient maintenu
    appartenir + appartient appartenait
    courir + courait courra couru court
    mourir + meurs meurt mourait mourra mort morte mourut meure
    fuir + fuis fuit fuyait fui fuient
    enfuir + enfuit enfuie enfuyait
    acquérir + acquiert acquis acquerra acquérait
    accueillir + accueille accueilli accueillera
    haïr + hais hait haïssait haï
    bouillir + bous bouillait
    avoir + ai as a avons avez ont avait aura aurait eu eut ayant ait
    savoir + sais sait savait saura su sache sachant
    pouvoir + peux peut pouvait pourra pu puisse
    vouloir + veux veut voulait voudra voulu veuille
    devoir + dois doit devait devra due doivent
    voir + vois voit voyait verra vu vue virent
    revoir + revoit reverra revu
    prévoir + prévoit prévoira prévu
    recevoir + reçois reçoit recevait recevra reçu reçue reçut
    apercevoir + aperçoit aperçu
    valoir + vaut vaudra valait
    falloir + faut fallait faudra fallu
    asseoir + assied assoit assis assise assoyait asseyait
    """)

  static let verbsInRe = InflectionCase.table(
    """
    être + suis es est sommes êtes sont était sera serait fut soit été étant
    vendre + vends vend vendons vendait vendra vendu vendue vendirent vende
    rendre + rend rendu rendait rendra
    attendre + attend attendait attendu
    défendre + défend défendu défendait
    répondre + répond répondait répondu
    perdre + perd perdu perdait
    tordre + tord tordu
    apprendre + apprend appris apprenait apprennent
    comprendre + comprend compris comprenait
    surprendre + surpris surprend surprenait
    mettre + mets met mettons mettait mettra mis mise mit
    promettre + promet promis promettait promise
    permettre + permet permis permettait
    soumettre + soumet soumis soumise
    battre + bats bat battait battu battue battra
    abattre + abat abattu
    craindre + crains craint craignait craindra crainte craignons
    contraindre + contraint contrainte contraignait
    peindre + peint peignait
    atteindre + atteint atteignait
    rejoindre + rejoint rejoignait rejoindra
    conduire + conduis conduit conduisait conduira conduite
    séduire + séduit séduisait séduite
    réduire + réduit réduisait
    traduire + traduit traduisait
    produire + produit produisait
    détruire + détruit détruisait détruite
    construire + construit construisait
    dire + dis dit disons dites disent disait dira dite - disez
    interdire + interdit interdisez interdisait interdite
    lire + lis lisait lira lu lut
    écrire + écris écrit écrivait écrira écrite
    inscrire + inscrit inscrivait inscrite
    vivre + vis vit vivait vivra vécu vécut vivent
    survivre + survit survécu
    suivre + suit suivait suivi suivie suivra
    poursuivre + poursuit poursuivi poursuivait
    connaître + connais connaît connait connaissait connu connaîtra
    disparaître + disparaît disparu disparue disparaissait disparut
    connaitre + connaît connaissait connu
    croire + crois croit croyait croira cru croient
    boire + bois boit buvait boira bu boivent
    plaire + plaît plaisait plu
    taire + tais tait taisait
    rire + ris rit riait rira ri
    naître + naît naissait née nés naquit
    faire + fais fait faisons faites font faisait fera ferait fit fasse faite
    satisfaire + satisfait satisfaite
    rompre + rompt rompu
    convaincre + convainc convaincu convainquait
    exclure + exclut exclu exclue
    coudre + coud cousait cousu
    nuire + nuisait nui
    suffire + suffit suffisait
    extraire + extrait extrayait
    """)

  static let nominals = InflectionCase.table(
    """
    passeport = passeports
    patron = patrons patronne patronnes
    employeur = employeurs employeuse employeuses
    travailleur = travailleurs travailleuse travailleuses
    agriculteur + agriculteurs agricultrice agricultrices
    directeur = directeurs directrice directrices
    recruteur = recruteurs recruteuse recruteuses
    serveur = serveurs serveuse serveuses
    professeur = professeurs professeure professeures
    mineur = mineurs mineure mineures
    jeune = jeunes
    adulte = adultes
    seul = seuls seule seules
    gentil = gentils gentille gentilles
    neuf = neufs neuve neuves
    actif = actifs active actives
    heureux = heureuse heureuses
    jaloux = jalouse jalouses
    vieux + vieil vieille vieilles
    beau + bel belle beaux belles
    nouveau + nouvel nouvelle nouveaux nouvelles
    cher = chers chère chères
    étranger = étrangers étrangère étrangères
    policier = policiers policière policières
    ouvrier = ouvriers ouvrière ouvrières
    copain = copains copine copines
    ami = amis amie amies
    voisin = voisins voisine voisines
    cousin = cousins cousine cousines
    gardien = gardiens gardienne gardiennes
    canadien = canadiens canadienne canadiennes
    immigrant = immigrants immigrante immigrantes
    client = clients cliente clientes
    adolescent = adolescents adolescente adolescentes
    québécois = québécoise québécoises
    français = française françaises
    petit = petits petite petites
    grand = grands grande grandes
    exprès = expresse expresses
    gros = grosse grosses
    blanc = blancs blanche blanches
    long = longs longue longues
    sec = secs sèche sèches
    employé = employés employée employées
    réfugié = réfugiés réfugiée réfugiées
    africain = africains africaine africaines
    sexuel = sexuels sexuelle sexuelles
    illégal = illégaux illégale illégales
    cheval = chevaux
    journal = journaux
    travail = travaux
    bureau = bureaux
    neveu = neveux
    pneu = pneus
    bijou = bijoux
    trou = trous
    détail = détails
    prix =
    pays =
    nez =
    fils =
    œil = yeux
    monsieur = messieurs
    danseuse = danseuses
    vendu = vendue vendus vendues
    beau-père + beaux-pères
    """)

  static let infinitiveLookalikes = InflectionCase.table(
    """
    loyer = loyers
    foyer = foyers
    papier = papiers
    atelier = ateliers
    quartier = quartiers
    dossier = dossiers
    métier = métiers
    hiver = hivers
    danger = dangers
    plaisir = plaisirs
    salaire = salaires
    couloir = couloirs
    frère = frères
    chambre = chambres
    livre = livres
    lettre = lettres
    dîner + dîners dîne dîné
    déjeuner + déjeuners déjeune
    souvenir + souvenirs souvient
    """)

  static let collisions = InflectionCase.table(
    """
    devoir - dû devant
    naître - né
    suivre - suis
    plaire - plus
    taire - tu tue
    pendre - pendant
    maintenir - maintenant
    entrer + entrée entrait - entre entré
    vent = vents
    chant = chants
    don - donne
    port - porte
    mari - marie
    maison = maisons
    argent = argents
    logement = logements
    tarif = tarifs
    enfant = enfants
    dans =
    plus =
    """)

  static let bases = InflectionCase.table(
    """
    prenait + prendre pris prend
    vendent + vendre vendu
    travaillent + travailler travaillait
    gardait + garder gardé
    passeports = passeport
    filles = fille
    employeurs + employeur employeuse
    permis - permettre
    sens =
    part = parts
    porte = portes
    peux + pouvoir peut - peuse
    reçois + recevoir reçu
    bois =
    violent + violente - violer
    argent - avoir
    """)
}
