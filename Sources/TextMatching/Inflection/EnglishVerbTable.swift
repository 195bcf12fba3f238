/// The irregular verbs of English.
///
/// Where the past of a verb is also a very common word of another meaning, that form is left out on
/// purpose: *bit* (of *bite*), *born* and *bore* (of *bear*), *ground* (of *grind*), *wound* (of
/// *wind*), *dove* (of *dive*), *rose* (of *rise*). A rule that wants one of them writes it. Forms of
/// spoken and learners' English are there where people write them: *brung, payed, stoled*.
enum EnglishVerbTable {
  /// By base form: every form that the rules for regular verbs do not make. The present in *-s* and
  /// the form in *-ing* are regular, save for the verbs of `complete`.
  static let pasts: [Substring: [Substring]] = {
    var table: [Substring: [Substring]] = [:]
    for entry in text.split(whereSeparator: { $0 == "\n" || $0 == "," }) {
      let words = entry.split(separator: " ")
      if let base = words.first { table[base] = Array(words.dropFirst()) }
    }
    return table
  }()

  /// Verbs whose forms are all listed.
  static let complete: [Substring: [Substring]] = [
    "be": ["be", "am", "is", "are", "was", "were", "been", "being"],
    "have": ["have", "has", "had", "having"],
    "do": ["do", "does", "did", "done", "doing"],
    "go": ["go", "goes", "went", "gone", "going"],
    "undergo": ["undergo", "undergoes", "underwent", "undergone", "undergoing"],
    "can": ["can", "could", "cans", "canned", "canning"],
    "may": ["may", "might"],
    "must": ["must"],
    "ought": ["ought"],
    "shall": ["shall", "should"],
    "will": ["will", "would", "wills"],
  ]

  private static let text = """
    abide abided abode, arise arose arisen, awake awoke awoken awaked, backslide backslid
    bear borne, beat beat beaten beated, become became become, befall befell befallen
    beget begat begot begotten, begin began begun, behold beheld, bend bent, beset beset
    bespeak bespoke bespoken, bet bet betted, bid bid bade bidden, bind bound, bite bitten
    bleed bled, blow blew blown, break broke broken, breed bred, bring brought brung brang
    broadcast broadcast broadcasted, browbeat browbeat browbeaten, build built
    burn burned burnt, burst burst, bust busted bust, buy bought, cast cast, catch caught catched
    choose chose chosen, cling clung, come came come, cost cost costed, creep crept, cut cut
    deal dealt, dig dug, dive dived, draw drew drawn, dream dreamed dreamt, drink drank drunk
    drive drove driven, dwell dwelt dwelled, eat ate eaten, fall fell fallen, feed fed
    feel felt, fight fought, find found, fit fit fitted, flee fled, fling flung, fly flew flown
    forbear forbore forborne, forbid forbade forbad forbidden, forecast forecast forecasted
    foresee foresaw foreseen, foretell foretold, forget forgot forgotten
    forgive forgave forgiven, forgo forwent forgone, forego forewent foregone
    forsake forsook forsaken, freeze froze frozen, gainsay gainsaid, get got gotten, gild gilded gilt
    give gave given, grow grew grown, hang hung hanged, hear heard, hide hid hidden, hit hit
    hold held, hurt hurt hurted, inlay inlaid, input input inputted, keep kept, kneel knelt kneeled
    knit knit knitted, know knew known, lay laid, lead led, lean leaned leant
    leap leaped leapt, learn learned learnt, leave left, lend lent, let let, lie lay lain lied
    light lit lighted, lose lost, make made, mean meant, meet met, mislay mislaid
    mislead misled, misread misread, misspell misspelled misspelt, misspend misspent
    mistake mistook mistaken, misunderstand misunderstood, mow mowed mown
    offset offset, output output outputted, preset preset, overlay overlaid, outbid outbid, outdo outdid outdone, outgrow outgrew outgrown
    outrun outran outrun, outsell outsold, overbear overbore overborne, overcome overcame overcome
    overdo overdid overdone, overdraw overdrew overdrawn, overeat overate overeaten
    overhear overheard, overpay overpaid, override overrode overridden
    overrun overran overrun, oversee oversaw overseen, oversleep overslept, overtake overtook overtaken
    overthrow overthrew overthrown, overwrite overwrote overwritten
    partake partook partaken, pay paid payed, plead pleaded pled, prepay prepaid
    prove proved proven, put put, quit quit quitted, read read, rebind rebound, rebuild rebuilt
    recast recast, redo redid redone, redraw redrew redrawn, relay relayed relaid, relearn relearned relearnt
    remake remade, rend rent, repay repaid, reread reread, rerun reran rerun, resell resold
    resend resent, reset reset, retake retook retaken, rethink rethought, rewind rewound
    rewrite rewrote rewritten, rid rid ridded, ride rode ridden, ring rang rung, rise risen
    run ran run, saw sawed sawn, say said, see saw seen, seek sought, sell sold, send sent
    set set, sew sewed sewn, shake shook shaken, shave shaved shaven, shear sheared shorn
    shed shed, shine shone shined, shit shit shat shitted, shoe shod shoed, shoot shot
    show showed shown, shrink shrank shrunk shrunken, shut shut, sing sang sung
    sink sank sunk sunken, sit sat, slay slew slain, sleep slept, slide slid, sling slung
    slink slunk, slit slit, smell smelled smelt, smite smote smitten, sow sowed sown
    speak spoke spoken, speed sped speeded, spell spelled spelt, spend spent, spill spilled spilt
    spin spun, spit spat spit, split split, spoil spoiled spoilt, spread spread
    spring sprang sprung, stand stood, steal stole stolen stoled, stick stuck, sting stung
    stink stank stunk, stride strode stridden, strike struck stricken, string strung
    strive strove striven strived, sublet sublet, swear swore sworn, sweat sweated sweat
    sweep swept, swell swelled swollen, swim swam swum, swing swung, take took taken tooken
    teach taught teached, tear tore torn, tell told, think thought, throw threw thrown
    thrive thrived throve, thrust thrust, tread trod trodden, typecast typecast
    unbend unbent, unbind unbound, undercut undercut, underfeed underfed
    underlie underlay underlain, underpay underpaid, undersell undersold
    understand understood, undertake undertook undertaken, underwrite underwrote underwritten
    undo undid undone, unwind unwound, uphold upheld, upset upset, wake woke woken waked
    wear wore worn, weave wove woven weaved, wed wed wedded, weep wept, wet wet wetted
    win won, wind winded, withdraw withdrew withdrawn, withhold withheld, withstand withstood
    wring wrung, write wrote written
    """
}
