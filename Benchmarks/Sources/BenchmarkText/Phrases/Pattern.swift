/// One of the 24 regular expressions of the benchmark, said twice: as other engines read it, and as
/// a phrase of the rule language, by hand.
///
/// The two do not match the same strings in every corner (a quantity also reads *ninety hours a
/// week*), but they agree on every text that the generators make.
public struct Pattern: Sendable {
  /// The expression, over lower case letters without accents.
  public var expression: String
  /// The language that it reads.
  public var language: String
  /// The same in the rule language.
  public var phrase: String
  /// Words that match, for tests and for the corpus.
  public var example: String

  /// The pattern of an expression; `nil` when the table does not hold it.
  public static func pattern(of expression: String) -> Pattern? {
    all.first { $0.expression == expression }
  }

  /// All 24.
  public static let all: [Pattern] = [
    Pattern(
      expression: #"\b\d{2,3} hours? (?:a|per) week\b"#, language: "en",
      phrase: "{hours >= 10 per week}", example: "72 hours a week"),
    Pattern(
      expression: #"\b\d{2,3} heures? par semaine\b"#, language: "fr",
      phrase: "{hours >= 10 per week}", example: "72 heures par semaine"),
    Pattern(
      expression: #"\bow(?:e|es|ed|ing) \$? ?\d{3,6}\b"#, language: "en",
      phrase: "~owe {money}; ~owe {number >= 100}", example: "owes $3200"),
    Pattern(
      expression: #"\bdoit \d{3,6} ?(?:\$|dollars)"#, language: "fr",
      phrase: "doit {money}", example: "doit 3200 $"),
    Pattern(
      expression: #"\bpaid (?:only )?\$?\d{1,2}(?:[.,]\d\d)? (?:an|per) hour\b"#, language: "en",
      phrase: "paid (only)? {money < 100 per hour}", example: "paid only $5.25 an hour"),
    Pattern(
      expression: #"\bpayee? \d{1,2}(?:[.,]\d\d)? ?\$? de l'heure\b"#, language: "fr",
      phrase: "payé|payée {money < 100 per hour}", example: "payée 5,25 $ de l'heure"),
    Pattern(
      expression: #"\bpassports? (?:was|were|is|are) (?:taken|kept|held|locked)\b"#,
      language: "en", phrase: "passport|passports was|were|is|are taken|kept|held|locked",
      example: "passports were kept"),
    Pattern(
      expression: #"\bpasseports? (?:a|ont) ete (?:pris|gardes?|confisques?)\b"#, language: "fr",
      phrase: "passeport|passeports a|ont été pris|garde|gardé|gardés|confisqué|confisqués",
      example: "passeports ont été confisqués"),
    Pattern(
      expression: #"\b(?:not|never) (?:been )?(?:paid|payed) (?:for|since) \w{1,12}\b"#,
      language: "en", phrase: "not|never (been)? paid|payed for|since",
      example: "never been paid since"),
    Pattern(
      expression:
        #"\bsince (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* without pay\b"#,
      language: "en",
      phrase: "since january|february|march|april|may|june|july|august|september|october|"
        + "november|december without pay",
      example: "since march without pay"),
    Pattern(
      expression: #"\bsleep(?:s|ing)? (?:on|in) the (?:floor|van|truck|warehouse)\b"#,
      language: "en", phrase: "sleep|sleeps|sleeping on|in the floor|van|truck|warehouse",
      example: "sleeping in the truck"),
    Pattern(
      expression: #"\bdor(?:t|ment|mir) (?:sur|dans) le (?:plancher|camion|entrepot)\b"#,
      language: "fr", phrase: "dort|dorment|dormir sur|dans le plancher|camion|entrepôt",
      example: "dorment dans le camion"),
    Pattern(
      expression: #"\bwork(?:s|ed|ing)? (?:for )?\d{2} days (?:straight|in a row)\b"#,
      language: "en",
      phrase: "~work (for)? {days >= 10} straight; ~work (for)? {days >= 10} in a row",
      example: "worked 19 days straight"),
    Pattern(
      expression: #"\btravail(?:le|lait|lent) \d{2} jours (?:de suite|d'affilee)\b"#,
      language: "fr",
      phrase: "travaille|travaillait|travaillent {days >= 10} de suite; "
        + "travaille|travaillait|travaillent {days >= 10} d'affilée",
      example: "travaillent 19 jours de suite"),
    Pattern(
      expression:
        #"\bthreat(?:en|ens|ened|ening)? (?:to|of) (?:deport|deportation|call immigration)\b"#,
      language: "en",
      phrase: "threat|threaten|threatens|threatened|threatening to|of deport|deportation; "
        + "threat|threaten|threatens|threatened|threatening to|of call immigration",
      example: "threatening to deport"),
    Pattern(
      expression: #"\bmenac\w{1,6} d'(?:expulsion|expulser)\b"#, language: "fr",
      phrase: "~menacer d'expulsion; ~menacer d'expulser; menaces d'expulsion",
      example: "menaces d'expulsion"),
    Pattern(
      expression: #"\b(?:under|less than) (?:the )?minimum wage\b"#, language: "en",
      phrase: "under (the)? minimum wage; less than (the)? minimum wage",
      example: "less than minimum wage"),
    Pattern(
      expression: #"\b(?:sous|moins que) (?:le )?salaire minimum\b"#, language: "fr",
      phrase: "sous (le)? salaire minimum; moins que (le)? salaire minimum",
      example: "sous le salaire minimum"),
    Pattern(
      expression: #"\bhelp (?:me|us|her|him|them) (?:get out|leave|escape)\b"#, language: "en",
      phrase: "help me|us|her|him|them (get out|leave|escape)", example: "help us escape"),
    Pattern(
      expression: #"\baide[rz]? (?:moi|nous|la|le|les) a (?:partir|sortir|fuir)\b"#,
      language: "fr", phrase: "aide|aider|aidez moi|nous|la|le|les à partir|sortir|fuir",
      example: "aidez nous à sortir"),
    Pattern(
      expression:
        #"\b(?:1[0-9]|20) (?:people|workers|men|women) in (?:one|a|the) (?:room|house|trailer)\b"#,
      language: "en", phrase: "{people >= 10} in one|a|the room|house|trailer",
      example: "12 workers in one trailer"),
    Pattern(
      expression: #"\b(?:1[0-9]|20) (?:personnes|travailleurs|hommes|femmes) dans "#
        + #"(?:une|la) (?:chambre|maison|roulotte)\b"#,
      language: "fr", phrase: "{people >= 10} dans une|la chambre|maison|roulotte",
      example: "12 travailleurs dans une roulotte"),
    Pattern(
      expression: #"\bno (?:food|water|heat|days? off|breaks?) (?:for|since) \d{1,2}\b"#,
      language: "en",
      phrase: "no (food|water|heat|day off|days off|break|breaks) for|since {number}",
      example: "no water for 3"),
    Pattern(
      expression: #"\baucun(?:e)? (?:repas|eau|chauffage|pause) (?:depuis|pendant) \d{1,2}\b"#,
      language: "fr",
      phrase: "aucun|aucune repas|eau|chauffage|pause depuis|pendant {number}",
      example: "aucune pause depuis 3"),
  ]
}
