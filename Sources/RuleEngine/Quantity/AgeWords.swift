internal import TextMatching

/// Words of the grammar of ages that have no role of their own, as `KnownWords`.
///
/// They are asked for only beside a number, or beside a word that is an age. A word of more than
/// eight bytes is taken by its hash alone: another one with the same hash would at worst make a
/// number an age.
struct AgeWords {
  /// People of whom a note says the age right behind: *Female 15 reported missing*.
  let young = WordSet(
    """
    girl boy enfant daughter son niece nephew sister brother female male youth teen teenager kid child \
    cousin student pt pte yp subject victim runaway accused driver passenger patient patiente lad \
    stepson stepdaughter granddaughter grandson ado adolescent adolescente fille garcon gars fils \
    soeur frere femme homme mineur mineure eleve petite petit jeune neveu cousine fillette \
    etudiant etudiante usager usagere victime conducteur conductrice passager passagere
    """)
  /// The same, more than one.
  let youngOnes = WordSet(
    """
    girls boys kids children daughters sons nieces nephews sisters brothers females males youths \
    teens teenagers lads students cousins runaways minors filles garcons gars enfants jeunes ados \
    adolescents adolescentes soeurs freres femmes mineurs mineures eleves petites petits cousines \
    fillettes ptits women men hommes
    """)
  /// A number behind one of these and a letter is a place or a thing: *gate F 13*, *form F 13*.
  let places = WordSet(
    """
    a an the in at on to near of no form formulaire gate bay building bldg door porte row rangee \
    hall pavillon bloc block local salle quai dock platform section zone lot allee aisle stall \
    space level niveau etage wing aile annexe appendix schedule exhibit figure fig flight vol \
    class classe camp cell pod locker casier box type model studio vitamin vitamine page chapter \
    item code route hwy highway autoroute street rue line ligne metro siege terminal entrance \
    entree sector secteur key cle part version shelf rack tablette parking spot hangar tower tour \
    dans au aux sur stop arret sortie exit lane bed lit station plan option team equipe
    """)
  /// Words before a noun in a sentence, but not in a note.
  let articles = WordSet("a an the each every per le la les un une chaque ce cette par")
  /// Words that begin something else behind an age.
  let followers = WordSet(
    """
    and or but so when with who in from n she he they i we im shes hes is was has had her his my \
    this that now today already maybe just not lol idk lives goes named looks tho though cause \
    cuz bc because et ou mais pis puis qui elle elles il ils on je j sa son mon ma ses est avec \
    chez depuis c cest dit pas chu sont vit va vient fait faque donc parce comme pi la left \
    works said says ran missing
    """)
  /// Words that make a number less sure; what they say of a number may be an age.
  let softeners = WordSet(
    """
    maybe perhaps probably possibly roughly approx approximately like about around only just barely \
    genre environ peut etre probablement say think guess dirais disons pense crois peu pres a d id \
    i would je juste meme pas rien que deja quasi presque peine more than
    """)
  /// Those of them that say so by themselves.
  let strong = WordSet(
    "maybe perhaps probably possibly peut probablement say think guess dirais disons pense crois genre"
  )
  /// Those that somebody says of what was seen.
  let opinions = WordSet("say think guess dirais disons pense crois")
  /// The last words of a guess before a number: *I'd say*, not *a lot to say*.
  let guessers = WordSet("i id d would we je on")
  /// Words behind a number that make it a guess.
  let doubts = WordSet("maybe perhaps probably tops max maximum ish environ genre gros i id peut")
  /// What a guess of an age is said of.
  let looks = WordSet(
    "young younger youngest jeune jeunes petite petit little small tiny looks looked looking")
  /// One of some people.
  let one = WordSet("one another une autre")
  let whos = WordSet("who it what there here")
  let she = WordSet("she he elle il")
  /// Short for *she is*.
  let shes = WordSet("shes hes")
  /// Subjects of *a 15*.
  let has = WordSet("elle il qui")
  /// The plain subjects of *will be 15*.
  let beings = WordSet("she he i who they you")
  let objects = WordSet("her him them me it")
  /// *her birth date makes her 16*, *he puts her at fifteen*
  let makers = WordSet("makes make making made")
  let putters = WordSet("put puts putting peg pegs pegged")
  let seeming = WordSet("appears appeared seems seemed gives claims claiming look")
  /// Before *be*: not yet.
  let future = WordSet("will ll ill shell hell gonna")
  let parents = WordSet("mother father mom dad mum mere pere parents maman papa")
  let plural = WordSet(
    "girls boys kids children teens sisters brothers daughters sons twins both some two three four deux trois quatre filles gars enfants elles ils"
  )
  let onePerson = WordSet("woman man person girl boy worker")
  let graders = WordSet("grade grader graders")
  let births = WordSet("born dob nee ddn naissance")
  let dates = WordSet(
    """
    in en on le the of de year an around january february march april may june july august \
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec janvier \
    fevrier mars avril mai juin juillet aout septembre octobre novembre decembre date d
    """)
  let noes = WordSet(
    "no not never non without nor if any aucun aucune pas ni sans nul nulle si isn ain aren")
  /// What is *minor* and no child.
  let minorNouns = WordSet(
    "is was who with in from and under were has had being girl female male or at by to that")
  /// Before *mineure* where it is said of people.
  let minorLeads = WordSet(
    """
    un une la le les des d de l cette ce ces est sont etait etaient avec sur fille filles garcon \
    garcons gars jeune jeunes ado personne personnes victime victimes f h au aux et deux trois sa \
    ses son soeur comme encore toujours amie
    """)
  /// Behind *teen* and *underage*: what people do or go to.
  let teenThings = WordSet(
    """
    drinking gambling smoking drinkers drinker sale sales centre center line program programme group night drama \
    movie tv court challenge magazine pregnancy clinic mental health help hotline fiction novel
    """)
  let qu = TokenHash.of("qu")
  let yet = TokenHash.of("yet")
  let avoir = TokenHash.of("avoir")
  let ai = TokenHash.of("ai")
  let aura = TokenHash.of("aura")
  let jai = TokenHash.of("jai")
  let g = TokenHash.of("g")
  let yp = TokenHash.of("yp")
  let be = TokenHash.of("be")
  let are = TokenHash.of("are")
  let ont = TokenHash.of("ont")
  let turns = TokenHash.of("turns")
  let today = TokenHash.of("today")
  let gr = TokenHash.of("gr")
  let ne = TokenHash.of("ne")
  let `if` = TokenHash.of("if")
  let or = TokenHash.of("or")
  let so = TokenHash.of("so")
  let mid = TokenHash.of("mid")
  let early = TokenHash.of("early")
  let teens = TokenHash.of("teens")
  let minor = TokenHash.of("minor")
  let mineur = WordSet("mineur mineurs mineure mineures")
}
