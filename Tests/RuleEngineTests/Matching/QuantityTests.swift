import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// A quantity, a text, and whether the quantity is in it.
struct QuantityCase: CustomTestStringConvertible, Sendable {
  var quantity: String
  var text: String
  var isFound: Bool
  /// The words read as the quantity, where the row says which.
  var words: String?

  init(_ quantity: String, _ text: String, _ isFound: Bool = true) {
    self.quantity = quantity
    self.text = text
    self.isFound = isFound
  }

  init(_ quantity: String, _ text: String, words: String) {
    self.init(quantity, text)
    self.words = words
  }

  var testDescription: String { "{\(quantity)} in \(text)" }

  func check(_ location: SourceLocation = #_sourceLocation) throws {
    let assessor = try TestPack("phrase \"p\" \"{\(quantity)}\"").assessor()
    let found = evidence(in: text, by: assessor)
    #expect(!found.isEmpty == isFound, "found \(found)", sourceLocation: location)
    if let words { #expect(found.contains(words), "found \(found)", sourceLocation: location) }
  }
}

struct QuantityTests {
  @Test(arguments: [
    QuantityCase("hours > 12 per day", "She works 16 hours a day.", words: "16 hours a day"),
    QuantityCase(
      "hours > 12 per day", "They work sixteen hours per day.", words: "sixteen hours per day"),
    QuantityCase("hours > 12 per day", "14 hrs each day in the field"),
    QuantityCase("hours > 12 per day", "sixteen-hour days, no break"),
    QuantityCase("hours > 12 per day", "16-hour shifts at the plant"),
    QuantityCase("hours > 12 per day", "a 15 hour shift"),
    QuantityCase("hours > 12 per day", "She works 12 hours a day.", false),
    QuantityCase("hours > 12 per day", "She works 8 hours a day.", false),
    QuantityCase("hours > 12 per day", "He drove 16 hours to Toronto.", false),
    QuantityCase(
      "hours > 12 per day", "il travaille 14 heures par jour", words: "14 heures par jour"),
    QuantityCase("hours > 12 per day", "seize heures par jour, sept jours sur sept"),
    QuantityCase("hours > 12 per day", "des journées de seize heures"),
    QuantityCase("hours > 12 per day", "des quarts de 14 heures"),
    QuantityCase("hours > 12 per day", "15 h par jour"),
    QuantityCase("hours > 12 per day", "huit heures par jour", false),
    QuantityCase("hours > 60 per week", "80 hours a week", words: "80 hours a week"),
    QuantityCase("hours > 60 per week", "seventy-five hours per week"),
    QuantityCase("hours > 60 per week", "soixante-dix heures par semaine"),
    QuantityCase("hours > 60 per week", "quatre-vingt-dix heures par semaine"),
    QuantityCase("hours > 60 per week", "40 hours a week", false),
    QuantityCase("hours > 60 per week", "70 hours a day", false),
    QuantityCase("hours >= 3", "waited three hours"),
    QuantityCase("hours >= 3", "waited two hours", false),
  ])
  func `hours of work`(_ row: QuantityCase) throws { try row.check() }

  @Test(arguments: [
    QuantityCase("hours > 12 per day", "from 6 a.m. to 10 p.m.", words: "6 a.m. to 10 p.m"),
    QuantityCase("hours > 12 per day", "from 6am until 9pm"),
    QuantityCase("hours > 12 per day", "works 5 am - 8 pm"),
    QuantityCase("hours > 12 per day", "from 6 to 10 p.m.", true),
    QuantityCase("hours > 12 per day", "from 9 a.m. to 5 p.m.", false),
    QuantityCase("hours > 12 per day", "from six in the morning to 8", false),
    QuantityCase("hours > 12 per day", "from 7 a.m. to midnight"),
    QuantityCase("hours > 12 per day", "de 6 h à 22 h", words: "6 h à 22 h"),
    QuantityCase("hours > 12 per day", "de 5h à 21h"),
    QuantityCase("hours > 12 per day", "de 6 heures à minuit"),
    QuantityCase("hours > 12 per day", "de 9 h à 17 h", false),
    QuantityCase("hours = 12 per day", "from 8 p.m. to 8 a.m."),
    QuantityCase("hours > 12 per day", "at 6 a.m. and again, later that week, at 10 p.m.", false),
  ])
  func `a working day between two clock times`(_ row: QuantityCase) throws { try row.check() }

  @Test(arguments: [
    QuantityCase("days >= 6 per week", "seven days a week", words: "seven days a week"),
    QuantityCase("days >= 6 per week", "6 days per week"),
    QuantityCase("days >= 6 per week", "7 jours sur 7", words: "7 jours sur 7"),
    QuantityCase("days >= 6 per week", "sept jours sur sept"),
    QuantityCase("days >= 6 per week", "sept jours par semaine"),
    QuantityCase("days >= 6 per week", "seven days out of seven"),
    QuantityCase("days >= 6 per week", "five days a week", false),
    QuantityCase("days >= 6 per week", "gone for seven days", false),
    QuantityCase("days > 10", "no food for 12 days"),
    QuantityCase("days > 10", "il y a quinze jours"),
    QuantityCase("days > 10", "ten days later", false),
    QuantityCase("weeks >= 2", "not paid for three weeks"),
    QuantityCase("weeks >= 2", "une semaine", false),
    QuantityCase("months >= 2", "three months without pay"),
    QuantityCase("months >= 2", "depuis deux mois"),
    QuantityCase("months >= 2", "one month", false),
    QuantityCase("years >= 1", "for two years"),
    QuantityCase("years >= 3", "depuis trois ans"),
  ])
  func `days, weeks, months and years`(_ row: QuantityCase) throws { try row.check() }

  @Test(arguments: [
    QuantityCase("money < 5 per hour", "paid $3 an hour", words: "3 an hour"),
    QuantityCase("money < 5 per hour", "paid 4.50 dollars per hour"),
    QuantityCase("money < 5 per hour", "3 $ de l'heure"),
    QuantityCase("money < 5 per hour", "trois dollars de l'heure"),
    QuantityCase("money < 5 per hour", "4,50 $ l'heure"),
    QuantityCase("money < 5 per hour", "$17 an hour", false),
    QuantityCase("money < 5 per hour", "$3 for a coffee", false),
    QuantityCase("money < 5 per hour", "$3 a day", false),
    QuantityCase("money > 1000", "she owes $1,500"),
    QuantityCase("money > 1000", "elle doit 1 500 $"),
    QuantityCase("money > 1000", "a debt of $3k"),
    QuantityCase("money > 1000", "une dette de cinq mille dollars"),
    QuantityCase("money > 1000", "two thousand dollars"),
    QuantityCase("money > 1000", "$800 rent", false),
    QuantityCase("money > 1000", "2024 was hard", false),
    QuantityCase("money", "twenty bucks"),
    QuantityCase("money", "20 piastres"),
    QuantityCase("money", "twenty girls", false),
    QuantityCase("money > 400 per week", "500 $ par semaine"),
    QuantityCase("money > 400 per day", "he takes $500 a night"),
  ])
  func `money`(_ row: QuantityCase) throws { try row.check() }

  @Test(arguments: [
    QuantityCase("age < 18", "She is 15.", words: "15"),
    QuantityCase("age < 18", "she is 15 and afraid"),
    QuantityCase("age < 18", "a 15-year-old girl", words: "15-year-old"),
    QuantityCase("age < 18", "16 years old", words: "16 years old"),
    QuantityCase("age < 18", "sixteen years of age"),
    QuantityCase("age < 18", "aged 14"),
    QuantityCase("age < 18", "just turned 17"),
    QuantityCase("age < 18", "a girl, 16, from Laval"),
    QuantityCase("age < 18", "Kayla (16) came in"),
    QuantityCase("age < 18", "13 yo female"),
    QuantityCase("age < 18", "une fille de 15 ans", words: "15 ans"),
    QuantityCase("age < 18", "elle a quinze ans"),
    QuantityCase("age < 18", "âgée de 16 ans"),
    QuantityCase("age < 18", "une fille de 18 ans", false),
    QuantityCase("age < 18", "a 25-year-old woman", false),
    QuantityCase("age < 18", "depuis 3 ans", false),
    QuantityCase("age < 18", "il y a 5 ans", false),
    QuantityCase("age < 18", "pendant dix ans", false),
    QuantityCase("age < 18", "for 10 years", false),
    QuantityCase("age < 18", "she worked there 15 years", false),
    QuantityCase("age < 18", "room 15", false),
    QuantityCase("age < 18", "there were 15 men", false),
    QuantityCase("age < 18", "the fee is 15 dollars", false),
    QuantityCase("age < 18", "it was 15 minutes late", false),
    QuantityCase("age < 18", "I am 15 and he took it", words: "15"),
    QuantityCase("age < 18", "I'm fifteen.", words: "fifteen"),
    QuantityCase("age < 18", "im 15 and scared"),
    QuantityCase("age < 18", "at 8 am 12 of us left", false),
    QuantityCase("age < 18", "she is 15 km away", false),
    QuantityCase("age < 18", "the score is 12 to 5", false),
    QuantityCase("age 12-17", "she is 12"),
    QuantityCase("age 12-17", "she is 11", false),
    QuantityCase("age >= 65", "un homme de quatre-vingt-deux ans"),
  ])
  func `ages`(_ row: QuantityCase) throws { try row.check() }

  @Test(arguments: [
    QuantityCase("people >= 3", "four girls in one room", words: "four girls"),
    QuantityCase("people >= 3", "six young Filipino women"),
    QuantityCase("people >= 3", "a dozen workers"),
    QuantityCase("people >= 3", "douze travailleurs"),
    QuantityCase("people >= 3", "une dizaine de femmes"),
    QuantityCase("people >= 3", "two girls", false),
    QuantityCase("people >= 3", "four rooms", false),
    QuantityCase("people >= 3", "12 hours, women only", false),
    QuantityCase("times >= 2", "the third time", words: "third time"),
    QuantityCase("times >= 2", "trois fois", words: "trois fois"),
    QuantityCase("times >= 2", "he hit her twice"),
    QuantityCase("times >= 2", "pour la deuxième fois"),
    QuantityCase("times >= 2", "one time", false),
    QuantityCase("percent", "he keeps 50 %", words: "50"),
    QuantityCase("percent >= 50", "half of what she makes"),
    QuantityCase("percent >= 50", "la moitié de sa paye"),
    QuantityCase("percent >= 50", "60 pourcent"),
    QuantityCase("percent >= 50", "20%", false),
    QuantityCase("percent >= 50", "60\t%", words: "60"),
    QuantityCase("money > 100", "then he had to pay 5000\t$ for it", words: "5000"),
    QuantityCase("number >= 3", "four"), QuantityCase("number >= 3", "12 rooms"),
    QuantityCase("number = 80", "quatre-vingts"), QuantityCase("number = 71", "soixante et onze"),
    QuantityCase("number = 21", "vingt et un"), QuantityCase("number = 34", "thirty-four"),
    QuantityCase("number = 97", "quatre-vingt-dix-sept"),
    QuantityCase("number = 250", "two hundred and fifty"),
    QuantityCase("number >= 3", "one room", false),
  ])
  func `people, times, shares and numbers`(_ row: QuantityCase) throws { try row.check() }

  @Test(arguments: [
    QuantityCase("clock", "at 3 am", words: "3 am"),
    QuantityCase("clock 22-6", "at 3 am"), QuantityCase("clock 22-6", "at 11 p.m."),
    QuantityCase("clock 22-6", "at midnight"),
    QuantityCase("clock 22-6", "à 3 h du matin"), QuantityCase("clock 22-6", "vers 23 h 30"),
    QuantityCase("clock 22-6", "à minuit"),
    QuantityCase("clock 22-6", "at 3 pm", false), QuantityCase("clock 22-6", "à 15 h", false),
    QuantityCase("clock 9-17", "at noon"), QuantityCase("clock 9-17", "at 10 p.m.", false),
    QuantityCase("clock", "three cars", false),
  ])
  func `times of day`(_ row: QuantityCase) throws { try row.check() }

  @Test(arguments: [
    ("{age<18}", "she is 15", true), ("{age <18}", "she is 15", true),
    ("{age>=18}", "she is 15", false), ("{ age < 18 }", "she is 15", true),
    ("{people >= 3} ... {age < 18}", "four girls, all 15 years old", true),
    ("girl ... {age < 18}", "the girl is 15.", true),
    ("girl ... {age < 18}", "15, said the girl.", false),
  ])
  func `how quantities are written in phrases`(
    _ phrase: String, _ text: String, _ isFound: Bool
  ) throws {
    let assessor = try TestPack("phrase \"p\" \"\(phrase)\"").assessor()
    #expect(!evidence(in: text, by: assessor).isEmpty == isFound)
  }

  @Test(arguments: [
    ("since deuxieme", "fois", ""), ("Seen a third", "Time this week.", ""),
    ("third", "time runaway", ""),
    ("", "She was the second. Times are hard.", ""), ("", "She called a third time.", "third time"),
  ])
  func `a quantity stays in its sentence`(
    _ title: String, _ narrative: String, _ found: String
  ) throws {
    let pack = TestPack("phrase \"p\" { en = \"{times > 0}\", fr = \"{times > 0}\" }")
    let report = Report(id: "t", narrative: narrative, title: title)
    let evidence = try pack.assessor().assess(report).indicators.flatMap(\.evidence)
    #expect(evidence.allSatisfy { report.string($0.bytes) == found || $0.field == .title })
    #expect(evidence.contains { report.string($0.bytes) == found } == !found.isEmpty)
  }

  @Test func `the ages of a report reach the assessment scripts`() throws {
    let score = """
      local report = ...
      local lines, total = {}, 0
      for i, age in ipairs(report.ages) do
        lines[i] = { because = tostring(age), points = age }
        total = total + age
      end
      return { score = total, flagged = true, lines = lines }
      """
    let pack = TestPack("phrase \"p\" \"girls\"", files: ["assessments/score.lua": score])
    let text = "Girls here. She is 17, the other is a 15-year-old, he is 40 years old. She is 15."
    let result = try pack.assessor().assess(Report(id: "t", narrative: text, language: "en"))
    #expect(result.arithmetic.map(\.because) == ["15", "17", "40"])
  }

  @Test(arguments: [
    ("No age here.", ""), ("She is 7 years old.", "small_child"), ("Elle a 8 ans.", "minor"),
    ("She is 17 years old.", "minor"), ("He is 18 years old.", "adult"),
    ("She is 16 years old, her son is 3 years old, he is 40 years old.", "small_child minor adult"),
  ])
  func `the age groups of a report reach the assessment scripts`(
    _ text: String, _ groups: String
  ) throws {
    let score = """
      local report = ...
      local lines = {}
      for _, group in ipairs { "small_child", "minor", "adult" } do
        if report.age_groups[group] then lines[#lines + 1] = { because = group, points = 0 } end
      end
      return { score = 0, flagged = true, lines = lines }
      """
    let pack = TestPack("phrase \"p\" \"girls\"", files: ["assessments/score.lua": score])
    let report = Report(id: "t", narrative: "Girls. " + text, language: "en")
    let result = try pack.assessor().assess(report)
    #expect(result.arithmetic.map(\.because).joined(separator: " ") == groups)
  }
}
