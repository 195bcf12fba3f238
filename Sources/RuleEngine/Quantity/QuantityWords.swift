internal import TextMatching

/// The words of both languages that `QuantityReader` knows and those that `EntityReader` looks out for.
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
    for (index, word) in french.enumerated() {
      add(word, index < 8 ? [.number, .hundreds] : .number, Double(index + 2))
    }
    add("vingt vingts", .number, 20)
    add("trente", .number, 30)
    add("quarante", .number, 40)
    add("cinquante", .number, 50)
    add("soixante", .number, 60)
    add("un une", .number, 1)
    add("dozen douzaine", [.multiplier, .collective], 12)
    for (value, word) in [
      (2.0, "couple"), (10, "dizaine"), (15, "quinzaine"), (20, "vingtaine"), (30, "trentaine"),
      (40, "quarantaine"), (50, "cinquantaine"), (60, "soixantaine"), (100, "centaine"),
      (1000, "millier"),
    ] { add(word, [.number, .collective], value) }
    add("both", .number, 2)
    add("hundred", .multiplier, 100)
    add("cent cents", [.multiplier, .coin], 100)
    add("thousand grand mille k", .multiplier, 1000)
    add("million millions", [.multiplier, .collective], 1_000_000)
    add("twice", .ordinal, 2)
    add("second deuxieme 2nd 2e", .ordinal, 2)
    add("third troisieme 3rd 3e", .ordinal, 3)
    add("fourth quatrieme 4th 4e", .ordinal, 4)
    add("fifth cinquieme 5th 5e", .ordinal, 5)
    add("sixth sixieme", .ordinal, 6)
    add("hour hours hr hrs heure heures h", unit: .hours)
    add("day days jour jours nights night soirs soir nuits nuit", unit: .days)
    add("week weeks semaine semaines wk wks sem", unit: .weeks)
    add("month months mois", unit: .months)
    add("year years yr yrs an ans annee annees", unit: .years)
    add("time times fois", unit: .times)
    add("percent pourcent", unit: .percent)
    add(
      """
      dollar dollars buck bucks piastre piastres piasse piasses cad euro euros usd mxn cdn peso \
      pesos rupee rupees roupie roupies
      """, .currency)
    add("a an per each every par chaque", .per)
    add("old olds yo ans", .old)
    add("am", .am)
    add("pm", .pm)
    add("for depuis pendant durant since past dans during", .duration)
    add("at a vers around by avant apres before after until til till from de des jusqu", .at)
    add("to until till til a au jusqu and et through", .until)
    add("is was turned turns just only aged age ages agee turning barely looks looked", .ageCue)
    add("shift shifts day days journee journees quart quarts chiffre chiffres", .shift)
    add("half moitie", .half)
    add("morning matin", .morning)
    add("afternoon evening soir soiree apres", .evening)
    add("night nuit", .night)
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
    add(
      """
      cousin cousine niece neveu nephew sister brother daughter son stepdaughter stepson \
      granddaughter fille fils soeur frere mother father mere pere mom dad maman wife husband \
      boyfriend girlfriend chum blonde friend ami amie roommate roomate coloc victim victime \
      teen teenager ado adolescent adolescente youth minor mineur mineure child enfant kid baby \
      bebe student eleve male female lady gentleman jeune patient patiente client cliente caller \
      sons daughters driver worker cleaner maid nanny helper waitress dancer employee suspect accused runaway \
      passenger neighbour neighbor tenant resident
      """, .somebody)
    add(
      """
      company companies business firm agency building house home apartment appartement condo \
      cottage barn motel hotel restaurant club bar store shop factory plant farm school church \
      property road bridge vehicle vehicule car cars truck van bus bike boat trailer auto char \
      voiture camion camionnette roulotte maison logement immeuble batiment batisse compagnie \
      entreprise usine ferme ecole eglise phone computer laptop machine furniture equipment \
      equipement room rooms unit suite number floor table grade seat apt gate size score total price rate fee \
      cost rent bill limit quota count capacity temperature chambre contract contrat lease bail \
      warranty garantie permit permis visa loan pret mortgage hypotheque marriage mariage \
      relationship relation career carriere experience prison jail penitencier penitentiary \
      detention sentence peine service metier travail anciennete seniority law policy program programme project projet debt dette paid pays \
      charges charged earns earned costs file dossier case wine whisky whiskey list liste page dog cat horse chien chat cheval
      """, .ageless)
    add("condamne condamnee condamnes condamnees sentenced ecope purge", .convicted)
    for (index, words) in [
      "seventh septieme", "eighth huitieme", "ninth neuvieme", "tenth dixieme", "eleventh",
      "twelfth",
    ].enumerated() { add(words, .rank, Double(index + 7)) }
    for letter in ["f", "m", "h"] {
      for age in 10..<20 { add("\(letter)\(age)", .noted, Double(age)) }
    }
    add(
      """
      minor minors underage teen teens teenager preteen tween mineur mineurs mineure mineures ado \
      adolescent adolescente fillette
      """, .youth)
    for (word, roles) in EntityWords.standard.scanned {
      table[word, default: WordRole()].entity = roles
    }
    roles = table
  }
}
