internal import TextMatching

/// Words of the grammar of numbers, by their hashes: words of at most eight bytes are the same if
/// those are.
///
/// A reader keeps them: whether constants of a type are there is checked at each use.
struct KnownWords {
  let a = TokenHash.of("a")
  let age = TokenHash.of("age")
  let am = TokenHash.of("am")
  let an = TokenHash.of("an")
  let and = TokenHash.of("and")
  let annee = TokenHash.of("annee")
  let at = TokenHash.of("at")
  let bas = TokenHash.of("bas")
  let below = TokenHash.of("below")
  let between = TokenHash.of("between")
  let cash = TokenHash.of("cash")
  let cent = TokenHash.of("cent")
  let clock = TokenHash.of("clock")
  let comptant = TokenHash.of("comptant")
  let d = TokenHash.of("d")
  let de = TokenHash.of("de")
  let demi = TokenHash.of("demi")
  let demie = TokenHash.of("demie")
  let dix = TokenHash.of("dix")
  let du = TokenHash.of("du")
  let e = TokenHash.of("e")
  let en = TokenHash.of("en")
  let entre = TokenHash.of("entre")
  let et = TokenHash.of("et")
  let female = TokenHash.of("female")
  let f = TokenHash.of("f")
  let grade = TokenHash.of("grade")
  let grand = TokenHash.of("grand")
  let h = TokenHash.of("h")
  let heure = TokenHash.of("heure")
  let heures = TokenHash.of("heures")
  let home = TokenHash.of("home")
  let hour = TokenHash.of("hour")
  let hr = TokenHash.of("hr")
  let i = TokenHash.of("i")
  let `in` = TokenHash.of("in")
  let im = TokenHash.of("im")
  let it = TokenHash.of("it")
  let j = TokenHash.of("j")
  let journee = TokenHash.of("journee")
  let k = TokenHash.of("k")
  let l = TokenHash.of("l")
  let la = TokenHash.of("la")
  let le = TokenHash.of("le")
  let les = TokenHash.of("les")
  let less = TokenHash.of("less")
  let m = TokenHash.of("m")
  let moins = TokenHash.of("moins")
  let o = TokenHash.of("o")
  let of = TokenHash.of("of")
  let on = TokenHash.of("on")
  let out = TokenHash.of("out")
  let past = TokenHash.of("past")
  let male = TokenHash.of("male")
  let peine = TokenHash.of("peine")
  let per = TokenHash.of("per")
  let plus = TokenHash.of("plus")
  let pour = TokenHash.of("pour")
  let quart = TokenHash.of("quart")
  let s = TokenHash.of("s")
  let semaine = TokenHash.of("semaine")
  let sur = TokenHash.of("sur")
  let than = TokenHash.of("than")
  let that = TokenHash.of("that")
  let the = TokenHash.of("the")
  let travail = TokenHash.of("travail")
  let work = TokenHash.of("work")
  let un = TokenHash.of("un")
  let under = TokenHash.of("under")
  let une = TokenHash.of("une")
  let y = TokenHash.of("y")
  let yo = TokenHash.of("yo")
  let younger = TokenHash.of("younger")

  /// Short words behind a number that make it a measure or part of a range, not an age.
  let measures = WordSet("km m cm mm kg g lb lbs min mi ft x to of vs")
  /// Words between a number and what it is said of: *the building is about 20 years old*.
  let links = WordSet(
    """
    of to a de d only just barely about over almost nearly roughly around now already maybe more \
    less than under at least like environ presque plus moins pres quelque deja au juste ca sur
    """)
  /// Links that are verbs: what stands before them is the subject.
  let verbs = WordSet("is was s be been are were has est etait avait sera aura")
  /// Words behind an age that are no noun: *he turned 17 last week*.
  ///
  /// *when* is none of them: *she was 15 when he met her* tells how old she is not.
  let followers = WordSet(
    "last next this with from since after before because already maybe today")
  /// Words before an age that need nothing behind it: *aged 14 to 17*.
  let ages = WordSet("age ages aged agee")
  /// Words between two ages.
  let joiners = WordSet("and or to et ou a")
  /// Words that are said to be a number, or to have years, and are nobody.
  let nobody = WordSet("it this there here what y en fait apres voila ya")
  /// Those of them that are a place: *a kid here is 16*.
  let places = WordSet("this here there")
  /// A noun behind one of these is not the subject: *the girl in the house is 15*.
  let prepositions = WordSet("in at from of with by on near inside de d du des dans chez au")
  /// Words behind *15 ans* that make it a distance in time.
  let distances = WordSet("plus moins avant apres qu que")
  /// Words before *de* that leave *de 22 h* a time of day: *à partir de 22 h*.
  let starts = WordSet("partir autour compter lors")
  /// Words before a day of a month: *le 24/7*.
  let dates = WordSet("le the du au on since depuis")
  /// Words behind a number that make it that of a house: *15, rue Sherbrooke*.
  let streets = WordSet("rue avenue chemin boul rang route place street ave")

  /// *four dollars hourly*, *14 hours daily*
  let hourly = WordSet("hourly")
  let daily = WordSet("daily nightly")
  let weekly = WordSet("weekly")
  let monthly = WordSet("monthly")
  /// *tous les jours*
  let all = WordSet("tous toutes")
  /// *la semaine dernière* is no rate.
  let others = WordSet("dernier derniere passe passee prochain suivant suivante")
  /// *18 hours straight each day*
  let unbroken = WordSet("straight nonstop")
  /// Whose money it is, before its name or behind its sign: *150 US dollars*, *2 $ CA*.
  let issuers = WordSet("us usd ca can cad cdn canadian american mexican")
  /// Codes of money before a sum: *MXN 5000*.
  let codes = WordSet("cad usd mxn eur cdn")
  /// Words before *5k* that make it money: *I owe him 5k*.
  let debts = WordSet(
    """
    owe owes owed owing debt debts pay pays paid cost costs charged charges fee price dois doit \
    devait doivent dette dettes paye payer payait coute prix
    """)
  /// *six of us*, *huit d'entre eux*
  let groups = WordSet("us them you nous vous eux elles")
  /// *on est douze*, *we are 8*: who is counted, and the verbs behind them.
  let counted = WordSet("on nous ils elles we they")
  let counting = WordSet("est etait sommes etions sont etaient are were re")
  /// Schools whose year gives an age: *secondaire 2*.
  let secondary = WordSet("sec")
  let secondaire = TokenHash.of("secondaire")
  /// Who names a grade and is not in it.
  let teachers = WordSet("teach teaches taught teacher teaching enseigne prof")
}
