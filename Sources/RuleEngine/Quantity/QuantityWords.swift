internal import TextMatching

/// The number and unit words of both languages that `QuantityReader` knows.
///
/// They are part of the core because reading numbers is grammar, not vocabulary: an analyst never
/// needs to say how *quatre-vingt-dix* is counted.
struct QuantityWords: Sendable {
  private let roles: [String: WordRole]

  /// The role of a folded word; an empty one for most words.
  func role(of word: String) -> WordRole { roles[word] ?? WordRole() }

  /// The folded words, for the scan.
  var words: [String] { roles.keys.sorted() }

  /// The words of both languages.
  static let standard = QuantityWords()

  private init() {
    var table: [String: WordRole] = [:]
    func add(_ words: String, _ flags: WordRole.Flags, _ value: Double = 0) {
      for word in words.split(separator: " ") {
        table[String(word), default: WordRole()].add(flags, value: value)
      }
    }
    func add(_ words: String, unit: QuantityTest.Kind) {
      for word in words.split(separator: " ") {
        table[String(word), default: WordRole()].unit = unit
      }
    }
    let english = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]
    for (value, word) in english.enumerated() { add(word, .number, Double(value)) }
    for (index, word) in [
      "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ].enumerated() { add(word, .number, Double((index + 2) * 10)) }
    let french = [
      "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
      "treize", "quatorze", "quinze", "seize",
    ]
    for (index, word) in french.enumerated() where word != "six" {
      add(word, .number, Double(index + 2))
    }
    add("vingt vingts", .number, 20)
    add("trente", .number, 30)
    add("quarante", .number, 40)
    add("cinquante", .number, 50)
    add("soixante", .number, 60)
    add("un une", .number, 1)
    add("dozen douzaine", .multiplier, 12)
    add("dizaine", .number, 10)
    add("quinzaine", .number, 15)
    add("vingtaine", .number, 20)
    add("couple", .number, 2)
    add("both", .number, 2)
    add("hundred cent cents", .multiplier, 100)
    add("thousand grand mille k", .multiplier, 1000)
    add("twice", .ordinal, 2)
    add("second deuxieme 2nd 2e", .ordinal, 2)
    add("third troisieme 3rd 3e", .ordinal, 3)
    add("fourth quatrieme 4th 4e", .ordinal, 4)
    add("fifth cinquieme 5th 5e", .ordinal, 5)
    add("sixth sixieme", .ordinal, 6)
    add("hour hours hr hrs heure heures h", unit: .hours)
    add("day days jour jours nights night soirs soir nuits", unit: .days)
    add("week weeks semaine semaines wk wks", unit: .weeks)
    add("month months mois", unit: .months)
    add("year years yr yrs an ans annee annees", unit: .years)
    add("time times fois", unit: .times)
    add("percent pourcent", unit: .percent)
    add("dollar dollars buck bucks piastre piastres cad euros", .currency)
    add("a an per each every par chaque", .per)
    add("old yo ans", .old)
    add("am", .am)
    add("pm", .pm)
    add("for depuis pendant durant since past dans during", .duration)
    add("at a vers around by avant apres before after until til till from de des jusqu", .at)
    add("to until till til a au jusqu and et through", .until)
    add("is was turned just only aged age agee age turning barely", .ageCue)
    add("shift shifts day days journee journees quart quarts chiffre chiffres", .shift)
    add("half moitie", .half)
    add("midnight minuit", .clockHour, 24)
    add("noon midi", .clockHour, 12)
    add(
      """
      people persons person women woman girls girl men man guys boys boy kids children workers \
      worker employees staff females males teens teenagers youths ladies adults minors friends \
      others cleaners nannies labourers laborers dancers students foreigners migrants tenants \
      residents brothers sisters individuals clients customers johns personnes femmes filles \
      hommes gars garcons enfants jeunes travailleurs travailleuses travailleur ouvriers ouvrieres \
      employes employees monde adolescentes adolescents mineures mineurs danseuses clientes \
      etudiants etudiantes locataires adultes bonshommes amies amis colocs collegues
      """, .person)
    roles = table
  }
}
