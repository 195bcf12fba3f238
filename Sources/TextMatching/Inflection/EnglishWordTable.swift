/// What the rules of English spelling do not say of single words.
enum EnglishWordTable {
  private static func list(_ text: String) -> Set<Substring> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }))
  }

  /// Words that have one form: words of grammar, adverbs, and adjectives that are not also nouns
  /// or verbs.
  static let invariable = list(
    """
    a an the and or nor but if of in on at to from by with without into onto upon over under about
    above below behind between among through during before after since until till against along
    around across near off out up down away back again away ago as than that this these those there
    here where when why how who whom whose which what while because although though unless whether
    not no never ever often seldom already still yet soon now then too very quite
    rather almost only just also even so such else once twice i me my myself you your yours
    yourself he him his himself she her hers herself it its itself we us our ours ourselves they
    them their theirs themselves each every all any some both few many much more most several
    another someone somebody something anyone anybody anything everyone everybody everything
    nobody nothing none somewhere anywhere everywhere nowhere
    always perhaps towards besides sometimes afterwards overseas whereas upstairs downstairs
    afraid alone aware big small tiny large little young old new bad good ill sad happy unhappy
    hungry angry scared pregnant pretty beautiful cute hot sick tall strong weak poor rich cheap
    expensive false true underage undocumented unpaid foreign homeless vulnerable
    available different important possible impossible able unable likely unlikely late early
    ready busy heavy huge real recent same various whole co non anti semi mid pre self
    """)

  /// Nouns whose plural equals their singular, and plurals without a singular.
  static let unchangedNouns = list(
    """
    sheep deer salmon series species aircraft spacecraft offspring headquarters premises means
    thanks police cattle news people clothes pants jeans trousers scissors glasses sunglasses
    riches mores commons corps remains overalls proceeds tights contents furnishings
    belongings earnings savings surroundings goods customs handcuffs chinese japanese vietnamese
    portuguese lebanese sudanese nepalese swiss personnel
    """)

  /// Plurals that no rule makes, by singular. Two are there where two are in use.
  static let plurals: [Substring: [Substring]] = [
    "child": ["children"], "stepchild": ["stepchildren"], "grandchild": ["grandchildren"],
    "schoolchild": ["schoolchildren"], "godchild": ["godchildren"],
    "person": ["people", "persons"], "salesperson": ["salespeople", "salespersons"],
    "spokesperson": ["spokespeople", "spokespersons"], "tradesperson": ["tradespeople"],
    "businessperson": ["businesspeople"], "layperson": ["laypeople"],
    "mouse": ["mice"], "louse": ["lice"], "foot": ["feet"], "tooth": ["teeth"],
    "goose": ["geese"], "ox": ["oxen"], "die": ["dies", "dice"], "penny": ["pennies", "pence"],
    "wife": ["wives"], "housewife": ["housewives"], "midwife": ["midwives"],
    "ex-wife": ["ex-wives"], "knife": ["knives"], "penknife": ["penknives"], "life": ["lives"],
    "nightlife": ["nightlives"], "thief": ["thieves"], "wolf": ["wolves"], "half": ["halves"],
    "calf": ["calves"], "shelf": ["shelves"], "bookshelf": ["bookshelves"], "self": ["selves"],
    "elf": ["elves"], "loaf": ["loaves"], "sheaf": ["sheaves"], "scarf": ["scarves", "scarfs"],
    "hoof": ["hooves", "hoofs"], "wharf": ["wharves", "wharfs"], "dwarf": ["dwarves", "dwarfs"],
    "leaf": [],
    "hero": ["heroes"], "potato": ["potatoes"], "tomato": ["tomatoes"], "echo": ["echoes"],
    "veto": ["vetoes"], "embargo": ["embargoes"], "torpedo": ["torpedoes"],
    "cargo": ["cargoes", "cargos"], "mosquito": ["mosquitoes", "mosquitos"],
    "tornado": ["tornadoes", "tornados"], "volcano": ["volcanoes", "volcanos"],
    "zero": ["zeros", "zeroes"], "domino": ["dominoes"], "negro": ["negroes"],
    "buffalo": ["buffalo", "buffaloes"], "mango": ["mangoes", "mangos"],
    "analysis": ["analyses"], "basis": ["bases"], "crisis": ["crises"], "axis": ["axes"],
    "diagnosis": ["diagnoses"], "emphasis": ["emphases"], "hypothesis": ["hypotheses"],
    "oasis": ["oases"], "parenthesis": ["parentheses"], "thesis": ["theses"],
    "criterion": ["criteria"], "phenomenon": ["phenomena"], "bacterium": ["bacteria"],
    "medium": ["media", "mediums"], "datum": ["data"], "curriculum": ["curricula", "curriculums"],
    "memorandum": ["memoranda", "memorandums"], "alumnus": ["alumni"], "fungus": ["fungi"],
    "stimulus": ["stimuli"], "nucleus": ["nuclei"], "cactus": ["cacti", "cactuses"],
    "syllabus": ["syllabuses", "syllabi"], "appendix": ["appendices", "appendixes"],
    "index": ["indexes", "indices"], "matrix": ["matrices", "matrixes"], "vertex": ["vertices"],
    "passerby": ["passersby"], "passer-by": ["passers-by"],
    "mother-in-law": ["mothers-in-law"], "father-in-law": ["fathers-in-law"],
    "sister-in-law": ["sisters-in-law"], "brother-in-law": ["brothers-in-law"],
    "son-in-law": ["sons-in-law"], "daughter-in-law": ["daughters-in-law"],
    "quiz": ["quizzes"], "money": ["moneys", "monies"], "bus": ["buses", "busses"],
    "minibus": ["minibuses"], "gas": ["gases"],
    "madam": ["madams", "mesdames"],
  ]

  /// Words in *-man* that make a regular plural.
  static let regularMan = list(
    """
    human german roman norman ottoman talisman shaman caiman cayman pullman
    """)

  /// Nouns in *-ie*, whose plural is not one of *-y*.
  static let nounsInIe = list(
    "movie cookie selfie rookie calorie zombie genie brownie auntie hoodie foodie hippie junkie")

  /// Words in *-man* whose plural is traced back to them (unlike *specimen, regimen*).
  static let commonMen = list(
    """
    man woman policeman policewoman gentleman businessman businesswoman salesman saleswoman workman
    fisherman foreman middleman doorman chairman frenchman englishman
    """)

  /// Verbs of more than one syllable that double their last consonant because the stress lies on it
  /// (or by custom).
  static let doubling = list(
    """
    abet abhor acquit admit allot annul aver befit beget begin commit compel concur confer control
    debug defer demur deter dispel embed emit enrol enthral entrap equip excel expel extol forbid
    forget format fulfil handicap impel incur infer input instil intermit kidnap nonplus occur
    offset omit output outfit outrun outwit overlap overrun patrol permit prefer preset propel rebel
    rebut recap recur refer refit regret remit repel rerun reset sandbag submit sublet transfer
    transmit typeset undercut unplug unwrap unzip upset worship zigzag humbug leapfrog hobnob
    backlog reship bootleg catnap eavesdrop inset input babysit
    """)

  /// Verbs that are spelt with and without the doubled consonant, beside those in *-l*.
  static let maybeDoubling = list(
    """
    focus benefit bias kidnap worship program handicap bus gas format combat target dial initial
    fuel duel
    """)

  /// Verbs in *-c* that take a *k* before *-ed* and *-ing*.
  static let hardC = list("traffic panic mimic picnic frolic")

  /// Nouns that make no verb, because the verb's forms are other common words: *cloth* (clothing),
  /// *ad* (added), *fee* (feed), *even* (evening), *breath* (breathing), *morn* (morning).
  static let nounsOnly = list(
    """
    cloth ad fee even breath morn leaf wife thief knife life child man woman boy girl person
    victim visa passport nanny id brother sister mother father uncle aunt cousin son
    daughter niece nephew girlfriend boyfriend husband teen teenager adult minor motel hotel salon
    woe tree bee knee tee foe doe king mall lad pal kin
    """)

  /// Forms that are never made of a word, because they are very common words of another meaning:
  /// *does* is no plural of *doe*, *his* none of *hi*, *leaves* none of *leaf*.
  static let never: [Substring: [Substring]] = [
    "doe": ["does"], "hi": ["his"], "ye": ["yes"], "ha": ["has"], "leaf": ["leaves"],
    "unit": ["united"], "caste": ["casting"],
  ]

  /// Regular verbs that rules use in all their forms, so that a rule may also give a past
  /// (`~forced`); `EnglishInflection.base(of:)` reads them backwards.
  static let commonVerbs = list(
    """
    abuse accept accompany advertise answer apply arrest arrive ask assault attack beg borrow call
    carry charge check claim clean close coerce collect complain confine confiscate contact control
    cook cross deduct demand deny depend deport deprive detain disappear drop earn employ end enter
    escape escort exploit explain fear follow force grab groom guard harass harbour harm help hire
    house import imprison injure insist intimidate isolate kick kidnap kill lie live load
    lock look lure manipulate marry massage monitor move need obey offer open order owe pack
    pick plan post pretend prevent procure promise prostitute pull punch punish push rape receive
    recruit refuse remove rent report rescue restrain restrict retain return rob scare screen
    seem seize sign slap smuggle starve stay stop supervise supply surrender suspect talk text
    threaten tie touch traffic train transfer transport trap travel treat trick try use visit
    wait walk want warn wash watch whip work worry yell cry
    """)
}
