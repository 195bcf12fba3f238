/// Tells English from French by the words that hold sentences together.
///
/// Words that both languages know (*on*, *me*, *son*) do not count. Accents do not matter, because
/// texts are folded before. No evidence, or as much for one as for the other, means English.
public struct LanguageDetector: Sendable {
  /// Words with their side: 1 for English, -1 for French. All are short, so hashes stand for them.
  private let table: FrozenArray<Entry>
  private struct Entry: BitwiseCopyable, Sendable {
    var hash: UInt64 = 0
    var side: Int = 0
  }

  private static let size = 1024
  /// Enough evidence to stop: this many more words of one language.
  private static let certain = 40

  /// Makes a detector; it can be shared by all workers.
  public init() {
    var table = [Entry](repeating: Entry(), count: Self.size)
    for (side, words) in [(1, Self.english), (-1, Self.french)] {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let hash = TokenHash.of(String(word))
        var slot = Int(truncatingIfNeeded: hash) & (Self.size - 1)
        while table[slot].side != 0 { slot = (slot + 1) & (Self.size - 1) }
        table[slot] = Entry(hash: hash, side: side)
      }
    }
    self.table = FrozenArray(table)
  }

  /// The language that most of the evidence speaks for.
  public func detect(_ buffer: borrowing TextBuffer) -> Language {
    let entries = table.base
    let balance = buffer.tokens.withUnsafeBufferPointer { tokens in
      var balance = 0
      for token in tokens {
        var slot = Int(truncatingIfNeeded: token.hash) & (Self.size - 1)
        while entries[slot].side != 0 {
          if entries[slot].hash == token.hash {
            balance += entries[slot].side
            break
          }
          slot = (slot + 1) & (Self.size - 1)
        }
        if balance >= Self.certain || balance <= -Self.certain { break }
      }
      return balance
    }
    return balance < 0 ? .french : .english
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
