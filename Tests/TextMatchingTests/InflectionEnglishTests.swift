import Testing
import TextMatching

struct InflectionEnglishTests {
  private func check(_ expected: InflectionCase) {
    let forms = Inflector(language: .english).forms(of: expected.word)
    if let exactly = expected.exactly { #expect(Set(forms) == exactly) }
    for form in expected.present { #expect(forms.contains(form), "\(form) is missing") }
    for form in expected.absent { #expect(!forms.contains(form), "\(form) must not be there") }
  }

  @Test(arguments: regularVerbs)
  func `regular verbs follow the spelling rules`(_ expected: InflectionCase) { check(expected) }

  @Test(arguments: irregularVerbs)
  func `irregular verbs have the forms of the table`(_ expected: InflectionCase) {
    check(expected)
  }

  @Test(arguments: nouns)
  func `nouns have their plural`(_ expected: InflectionCase) { check(expected) }

  @Test(arguments: bases)
  func `a form whose base is beyond doubt is traced back`(_ expected: InflectionCase) {
    check(expected)
  }

  @Test(arguments: collisions)
  func `common words of another meaning are not made`(_ expected: InflectionCase) {
    check(expected)
  }

  static let regularVerbs = InflectionCase.table(
    """
    work = works worked working
    recruit = recruits recruited recruiting
    threaten = threatens threatened threatening
    confiscate = confiscates confiscated confiscating
    force = forces forced forcing
    arrive = arrives arrived arriving
    escape = escapes escaped escaping
    owe = owes owed owing
    use = uses used using
    free = frees freed freeing
    agree = agrees agreed agreeing
    watch = watches watched watching
    push = pushes pushed pushing
    punch = punches punched punching
    kiss = kisses kissed kissing
    harass = harasses harassed harassing
    tax = taxes taxed taxing
    fix = fixes fixed fixing
    carry = carries carried carrying
    try = tries tried trying
    marry = marries married marrying
    cry = cries cried crying
    deny = denies denied denying
    stay = stays stayed staying
    enjoy = enjoys enjoyed enjoying
    tie = ties tied tying
    dye = dyes dyed dyeing
    stop = stops stopped stopping
    beg = begs begged begging
    grab = grabs grabbed grabbing
    slap = slaps slapped slapping
    drug = drugs drugged drugging
    scam = scams scammed scamming
    traffic = traffics trafficked trafficking
    panic = panics panicked panicking
    admit = admits admitted admitting
    permit = permits permitted permitting
    prefer = prefers preferred preferring
    control = controls controlled controlling
    transfer = transfers transferred transferring
    occur = occurs occurred occurring
    equip = equips equipped equipping
    visit = visits visited visiting
    offer = offers offered offering
    open = opens opened opening
    enter = enters entered entering
    deliver = delivers delivered delivering
    travel = travels travelled traveled travelling traveling
    cancel = cancels cancelled canceled cancelling canceling
    kidnap = kidnaps kidnapped kidnaped kidnapping kidnaping
    rain = rains rained raining
    cook = cooks cooked cooking
    seem = seems seemed seeming
    fail = fails failed failing
    text = texts texted texting
    call = calls called calling
    play = plays played playing
    borrow = borrows borrowed borrowing
    quiz = quizzes quizzed quizzing
    """)

  static let irregularVerbs = InflectionCase.table(
    """
    be = am is are was were been being
    have = has had having
    do = does did done doing
    go = goes went gone going
    take = takes took taken taking tooken
    keep = keeps kept keeping
    hold = holds held holding
    withhold = withholds withheld withholding
    bring = brings brought bringing brung brang
    buy = buys bought buying
    sell = sells sold selling
    steal = steals stole stolen stealing stoled
    beat = beats beat beaten beating beated
    hit = hits hit hitting
    hurt = hurts hurt hurting hurted
    get = gets got gotten getting
    forget = forgets forgot forgotten forgetting
    give = gives gave given giving
    forgive = forgives forgave forgiven forgiving
    lie = lies lied lay lain lying
    lay = lays laid laying
    die = dies died dying dice
    lead = leads led leading
    leave = leaves left leaving
    lend = lends lent lending
    lock = locks locked locking
    lose = loses lost losing
    make = makes made making
    meet = meets met meeting
    pay = pays paid paying payed
    say = says said saying
    tell = tells told telling
    see = sees saw seen seeing
    send = sends sent sending
    shut = shuts shut shutting
    sleep = sleeps slept sleeping
    speak = speaks spoke spoken speaking
    spend = spends spent spending
    stand = stands stood standing
    understand = understands understood understanding
    think = thinks thought thinking
    throw = throws threw thrown throwing
    wear = wears wore worn wearing
    win = wins won winning
    write = writes wrote written writing
    drive = drives drove driven driving
    eat = eats ate eaten eating
    feed = feeds fed feeding
    feel = feels felt feeling
    fight = fights fought fighting
    find = finds found finding
    flee = flees fled fleeing
    fly = flies flew flown flying
    hide = hides hid hidden hiding
    know = knows knew known knowing
    let = lets let letting
    put = puts put putting
    quit = quits quit quitted quitting
    run = runs ran run running
    begin = begins began begun beginning
    become = becomes became becoming
    break = breaks broke broken breaking
    choose = chooses chose chosen choosing
    come = comes came coming
    cut = cuts cut cutting
    deal = deals dealt dealing
    swim = swims swam swum swimming
    learn = learns learned learnt learning
    burn = burns burned burnt burning
    show = shows showed shown showing
    undo = undoes undid undone undoing
    overstay = overstays overstayed overstaying
    can + could
    will + would
    """)

  static let nouns = InflectionCase.table(
    """
    man = men
    woman = women
    policeman = policemen
    child = children
    grandchild = grandchildren
    person = people persons
    wife = wives
    housewife = housewives
    knife = knives
    life = lives
    thief = thieves
    foot = feet
    tooth = teeth
    mouse = mice
    passport = passports
    boss + bosses - bosss
    agency + agencies - agencys
    city + cities
    boy = boys
    girl = girls
    key + keys - keies
    hotel = hotels
    potato = potatoes
    photo + photos - photoes
    video + videos
    match + matches
    box + boxes
    bus + buses
    chief + chiefs - chieves
    belief + beliefs - believes
    crisis = crises
    sheep =
    police =
    money + monies
    human + humans - humen
    german + germans
    family + families
    mother-in-law = mothers-in-law
    co-worker + co-workers - cos-worker
    beating = beatings
    happiness = happinesses
    young =
    quickly =
    his =
    """)

  static let bases = InflectionCase.table(
    """
    took = take takes taken taking tooken
    sold + sell selling
    stolen + steal stole
    women = woman
    children = child
    forced + force forces forcing
    trafficked + traffic trafficking
    passports + passport
    agencies + agency
    bosses + boss
    movies + movie - movy
    headaches + headache - headach
    specimen + specimens - speciman
    housing - house houses
    building - build built
    saw - see
    found - find
    left - leave
    """)

  static let collisions = InflectionCase.table(
    """
    bite = bites bitten biting
    bear - born bore
    leaf - leaves
    fee = fees
    ad = ads
    even - evening
    cloth - clothing
    doe - does
    hi - his
    unit + units - united
    spin + spun - span
    dice - die died
    """)
}
