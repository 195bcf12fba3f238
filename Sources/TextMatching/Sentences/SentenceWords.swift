internal import CTextKernels

/// The words that decide whether a period ends a sentence, in both languages.
struct SentenceWords: Sendable {
  /// What a word does at a period.
  struct Role: OptionSet, Sendable {
    let rawValue: UInt8
    /// Never ends a sentence before a period: `Mr.`, `env.`
    static let title = Role(rawValue: 1)
    /// An abbreviation that ends a sentence only before a word that often begins one: `St.`, `av.`
    static let place = Role(rawValue: 2)
    /// An abbreviation that ends a sentence before any capital: `etc.`
    static let closing = Role(rawValue: 4)
    /// An abbreviation only before a digit: `no. 5`
    static let number = Role(rawValue: 8)
    /// A word that often begins a sentence: `She`, `Elle`.
    static let starter = Role(rawValue: UInt8(ctk_starter))
  }

  static let shared = SentenceWords()

  // Words of at most eight bytes, so their hashes stand for them exactly.
  let table: FrozenArray<ctk_role>
  private static let size = Int(ctk_role_slots)

  private init() {
    var table = [ctk_role](repeating: ctk_role(), count: Self.size)
    let lists: [(Role, String)] = [
      (.title, Self.titles), (.place, Self.places), (.closing, Self.closings),
      (.number, "no nos n num gr"), (.starter, Self.starters),
    ]
    for (role, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let hash = TokenHash.of(String(word))
        var slot = Int(truncatingIfNeeded: hash) & (Self.size - 1)
        while table[slot].hash != 0, table[slot].hash != hash {
          slot = (slot + 1) & (Self.size - 1)
        }
        table[slot] = ctk_role(hash: hash, role: table[slot].role | role.rawValue)
      }
    }
    self.table = FrozenArray(table)
  }

  /// The role of a word, by the hash of its folded bytes.
  func role(of hash: UInt64) -> Role {
    var slot = Int(truncatingIfNeeded: hash) & (Self.size - 1)
    while table.base[slot].hash != 0 {
      if table.base[slot].hash == hash { return Role(rawValue: table.base[slot].role) }
      slot = (slot + 1) & (Self.size - 1)
    }
    return []
  }

  private static let titles = """
    mr mrs ms dre mme mmes mlle mlles mgr rev hon sgt cst cpl capt lt insp det supt messrs vs
    approx env tel fig cf incl excl temp govt dept poss ref pp
    """
  private static let places = """
    dr prof st ste ave av boul blvd ch rd hwy rte apt app jan feb fev febr mar avr apr jul juil aug sept
    sep oct nov dec art ext min max hr hrs h sec ft lb lbs kg km cm qc ont alta sask mtl tor
    lic reg adj subj
    """
  private static let closings = "etc inc ltd ltee corp jr sr al am pm"
  private static let starters = """
    he she they the it we i you a an in at on this that these those there then when after before
    but and so if as his her their my our your no not one two what who why how where while since
    because however later now once one caller client worker victim subject all another both each
    il elle ils elles on nous vous je j c ce cet cette ces le la les l un une des du de d mais et
    puis quand lorsque apres avant pendant depuis son sa ses mon ma mes leur leurs notre votre si
    qui que pourquoi comment ou tout tous toute toutes deux trois selon alors ensuite donc car y
    """
}
