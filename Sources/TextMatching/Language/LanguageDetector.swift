/// Tells English from French by the words that hold sentences together.
///
/// Words that both languages know (*on*, *me*, *son*) do not count. Accents do not matter, because
/// texts are folded before. No evidence, or as much for one as for the other, means English.
public struct LanguageDetector: Sendable {
  /// The hashes of the words, the lowest bit replaced by the side: 1 for English, 0 for French.
  ///
  /// Each word lies in one of two neighbouring slots, so looking it up needs no search.
  private let table: FrozenArray<UInt64>
  private let lastSlot: UInt64

  /// Makes a detector; it can be shared by all workers.
  public init() {
    let words = [(1, Self.english), (0, Self.french)].flatMap { side, list in
      list.split(whereSeparator: \.isWhitespace).map { TokenHash.of(String($0)) & ~1 | side }
    }
    var size = 1024
    var slots = Self.place(words, size)
    while slots == nil {
      size *= 2
      slots = Self.place(words, size)
    }
    table = FrozenArray(slots ?? [])
    lastSlot = UInt64(size - 1)
  }

  /// The slots with all words in them and one to spare, or `nil` if some word finds both its slots taken.
  private static func place(_ words: [UInt64], _ size: Int) -> [UInt64]? {
    var slots = [UInt64](repeating: 0, count: size + 1)
    for word in words {
      let slot = Int(word >> 1 & UInt64(size - 1))
      guard let free = [slot, slot + 1].first(where: { slots[$0] == 0 || slots[$0] == word })
      else { return nil }
      slots[free] = word
    }
    return slots
  }

  /// The language that most of the evidence speaks for.
  public func detect(_ buffer: borrowing TextBuffer) -> Language {
    balance(of: buffer) < 0 ? .french : .english
  }

  /// How many more words speak for English than for French.
  package func balance(of buffer: borrowing TextBuffer) -> Int {
    let slots = table.base
    return buffer.tokens.withUnsafeBufferPointer { tokens in
      var english = 0
      var french = 0
      for token in tokens {
        let slot = Int(truncatingIfNeeded: token.hash &>> 1 & lastSlot)
        // Equal but for the lowest bit, which is the side.
        let first = slots[slot] ^ token.hash
        let second = slots[slot &+ 1] ^ token.hash
        let isFound = first < 2 || second < 2
        let side = (first < 2 ? slots[slot] : slots[slot &+ 1]) & 1
        english &+= isFound && side == 1 ? 1 : 0
        french &+= isFound && side == 0 ? 1 : 0
      }
      return english - french
    }
  }

  private static let english = """
    the and of to in is was were are be been being am it its he him his she her hers they them
    their we us our you your i my mine this that these those there here who whom whose which what
    when where why how with without from for by at into onto out up down off about after before
    because but not no nor never none any some every each other another than then so if while
    until since during between under over again also just only very too more most much many has
    have had having does do did doing don doesn didn isn wasn aren can could cannot would should
    will shall may might must said says say told tell asked asks ask got get gets getting one two
    three man woman girl boy someone anyone people lady husband wife daughter sister brother
    mother father family friend house work works working worker workers job boss owner pay paid
    money passport phone lives live living took takes take kept keeps keep left leave go goes
    went going came comes come know knows see saw seen want wants need needs help please hello
    new old young night day days week weeks month year years today room back still always
    like didnt dont cant wont isnt wasnt im ive youre theyre thats hes shes
    """
  private static let french = """
    le la les un une des du de et est etait etaient etre ete sont suis es sommes etes il elle ils
    elles je tu nous vous lui leur leurs eux moi toi soi ce cet cette ces ca cela ceci celui celle
    ceux qui que quoi dont ou quand comment pourquoi quel quelle quels quelles avec sans dans sur
    sous chez vers par pour entre depuis pendant apres avant mais donc car ni ne pas jamais
    rien aucun aucune personne quelque quelques plusieurs chaque tout toute tous toutes autre
    autres meme memes aussi encore deja toujours souvent trop tres peu beaucoup moins alors
    ensuite puis si comme lorsque parce au aux en y se sa ses mon ma mes ton ta tes notre nos
    votre vos avoir ai avait avaient avons avez ont aura eu fait faire font dit disent dire va
    vont aller peut peuvent veut veulent doit doivent fille filles femme femmes homme hommes
    jeune enfant enfants mari soeur frere mere pere famille ami amie maison travail travaille
    travaillent travailleur travailleurs patron passeport argent telephone jour jours semaine
    semaines mois annee ans nuit chambre elles bonjour merci svp aide parle chose l qu j n c lorsqu
    puisqu jusqu quelqu aujourd hui deux trois quatre cinq oui non
    """
}
