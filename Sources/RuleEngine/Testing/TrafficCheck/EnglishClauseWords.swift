/// English words by which a clause is recognised.
enum EnglishClauseWords: ClauseWordLists {
  static let pronouns = """
    i you he she it we they there someone somebody everyone everybody one this that
    """
  static let contracted = """
    i'm i've i'd i'll you're he's she's it's we're we've they're they've there's he'd she'd they'd
    he'll she'll they'll we'll that's
    """
  static let determiners = """
    a an the my our your his her its their this that these those some several many most all both
    each every another two three four five six seven eight nine ten eleven twelve
    """
  static let places = """
    at in on near behind under outside inside during before after from last yesterday today
    """
  static let barePlurals = """
    women men people children kids girls boys guys workers employees clients visitors customers
    """
  static let auxiliaries = """
    is are was were am has have had does do did can could will would must may might should cannot
    isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't won't
    wouldn't dont doesnt didnt wont cant
    """
  static let adverbs = "never always often just only still also already all both"
  static let conditions = """
    if when whenever unless because since while although though as once until what who where why
    how which whether please
    """
  static let relatives = "who whom whose which that where"
  static let barriers = """
    but because since so although though while when whenever if unless until who whom whose which
    that where why how whether according without not never no nobody none nor neither nothing
    isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't won't
    wouldn't cannot dont doesnt didnt wont cant
    """
  static let ands = "and or"
  static let contrasts = "but so"
  static let afterParticiples = "by in at from on with to for"
  static let participles = ""
  static let sayings = """
    says said say tells told tell states stated notes noted writes wrote claims claimed thinks
    thought believes believed reports reported explains explained fears feared knows knew hears
    heard whispers whispered mentions mentioned
    """
  static let writers = "i we i'm i've i'd i'll we're we've we'll"
  static let writersOwn = "me my mine us our ours myself"
  static let past = "was were had did wasn't weren't hadn't didn't couldn't wouldn't"
  static let present = """
    is are am has have does do can will must may isn't aren't hasn't haven't doesn't don't can't
    won't cannot dont doesnt wont cant i'm i've you're he's she's it's we're we've they're they've
    there's he'll she'll they'll we'll i'll
    """
  static let times = """
    last yesterday today tonight now since ago monday tuesday wednesday thursday friday saturday
    sunday january february march april june july august september october november december
    week weeks month months year years summer spring winter fall recently still every
    """
  static let verbs = """
    answer arrange arrive ask avoid bag beat beg begin belong blackmail borrow bring buy call carry
    choke clean come cook cry depend die drag drive eat enter feel find flee fly follow force get
    give go guess happen hear help hide hit hold ignore insist keep kick kidnap know lead leave let
    lock look lose make marry meet move need offer open order owe own pack panhandle pay pick pocket
    prefer promise provide pull punch push put rape read receive recruit refuse rely remain report
    return run say scrub see sell send serve set show sign sit slap sleep smell speak spend spray
    stand start stay steal stop swear take talk teach tell think threaten throw travel treat tremble
    try turn use wait walk want wear whisper work write yell live sponsor control watch visit lend
    charge cost deduct hand drop point cut
    """

  static func tense(of form: String, verb: String) -> VerbTense? {
    if form.hasSuffix("ing") && form != verb { return nil }
    if form == verb {
      return ["put", "cut", "cost", "hit", "let", "set", "read"].contains(verb) ? .either : .present
    }
    if form.hasSuffix("s") { return .present }
    // Participles that are no past: taken, known, gone, sung.
    if ["en", "wn", "one", "orn", "wed"].contains(where: form.hasSuffix), !form.hasSuffix("owed") {
      return nil
    }
    if ["run", "come", "begun"].contains(form) { return nil }
    return .past
  }
}
