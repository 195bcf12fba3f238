import ReportModel
import Testing

@testable import RuleEngine

/// Ages as police, nurses, teachers and texts write them, and what only looks like one.
extension QuantityTests {
  @Test(arguments: [
    // A letter before or behind.
    "F 13 picked up at the terminal", "M 15 stopped in a stolen van", "F 17 (DOB per passport)",
    "H 15 trouvé dans la garde-robe", "YP 14 was released", "F15 seen at the motel",
    "One F 16, naked feet", "15 y F with belly pain", "Pt 15 y, seen alone", "Pte 15 a., vue",
    "Pte 16 a., vue en retard", "Fille 14 a", "Fille 14 a dit qu'elle restait",
    "Usagère 16 a, seule",
    "passenger M 16, both local", "four arrested incl. M 17 with a relay device",
    "Girl 15y, bruises", "Une F 15 et un H 30", "M, 16, of Malton, asleep",
    "Accused F 17, arrested",
    // Right behind a noun.
    "Female 15 reported missing", "Daughter 14 plays a game", "Student 16. Disclosed a flight",
    "Found: male 14, Brampton", "Two girls 12 and 14 in the vehicle", "my son 13 has two phones",
    "Male 45 with female 13, no letter", "fillette 9 ans, seule", "ma nièce 14 qui travaille",
    // Initials.
    "T., 12, gets off at a farm", "D., 14, is falling asleep", "Referral re F., 12",
    "K.L., 16, reported missing", "Youth A, 14, AWOL since Monday", "L'élève R., 15, s'endort",
    // Guesses.
    "a girl, maybe 15, in the van", "Another one, 15 maybe, isn't at school", "Kid. 13 maybe 14",
    "Kid. I'd say fifteen if that, sandals", "a girl very young, I think 16, she has a teddy bear",
    "A young woman, I would say 16, with him", "a girl in a red coat, probably 14, cried",
    "One boy, about ten, said he has to", "a kid around 14 was there", "a boy, approx. 12, alone",
    "Une petite, je dirais 16, dans le char", "une fille genre 15 avec un gars de 40",
    "un petit gars, peut-être 11, vend des roses", "Une fille, 15 max, dans la van",
    "She looks like maybe 15.", "he's like 14 or 15", "two boys about 14 or 15 selling",
    "He puts her at fifteen, he has one that age", "I'd put him at 13.", "her DOB makes her 16.",
    "She appears 15.", "He appears to be about 14, not more", "a l'air d'avoir 15.",
    "semble avoir 14, pas plus",
    "She seemed to be 16 or 17", "some are maybe ten.", "a girl, 15ish, at the door",
    "a girl, 15 or so, in the car", "a girl, 14 I'd say, in the back",
    // Pairs.
    "two kids, approx 10 and 13, working", "15 females 17-22, same suits",
    "girls, 11 to 14, crying",
    "females 16 to 22 in a van", "children 11 and 9 on a farm",
    // To have and to be.
    "elle a 15", "elle a 16, elle reste chez lui", "j'ai 13 pis j'ai peur", "J'ai 16. Si j'dis non",
    "jai 16 pis jsuis au motel", "g 17 je sui avec lui", "ma cousine a 16. son chum",
    "mon amie elle a 15 elle fugue", "il a genre 15 pis il dort là", "a l'a 16 pis a travaille",
    "elle a peut-être 15.", "le chum a 17 ans, elle 16, il finit en juin",
    "shes 14 shes at a house", "hes 13 n he works", "she 15 n she cant leave", "im 16 pls help",
    "The three are 14.", "Boys are 9 and 12, at school", "both are 16.", "Elles ont 14 et 15.",
    "a kid here is 16 lol", "She will be 16 in March", "she'll be 17 in May.",
    "elle aura 16 en mars",
    "She gives age 15.", "elle vient d'avoir 15.",
    // Of.
    "une ado de 15", "fille de 16", "un gars de 16 qui est pas vrai",
    "boys of fourteen had no papers",
    "a girl of eleven. She", "des filles de 14 et 15.", "une fille d'environ 15.",
    "d'une fillette d'à peu près onze ans qu'ils appellent leur nièce",
    // School.
    "Gr 10 student asleep", "Gr. 9 girls out of class", "Gr. 8, gifts and phone",
    "vice principal, grade nine",
    "fille de sec. 2", "élève de sec 4", "secondaire 3", "a ninth grader", "in the ninth grade",
    "a 7th grader", "in tenth grade", "en quatrième secondaire",
    // Round.
    "in her mid teens", "in his early teens", "une fille d'une quinzaine d'années",
    "elle a une quinzaine d'années", "âgée d'une douzaine d'années",
    // Words.
    "a minor was with him", "two minors, one adult", "underage girls at the house",
    "F mineure apparente",
    "Cinq mineures dans l'appartement", "a teen called Jazz got out", "une adolescente est montée",
    "une fillette seule", "elle est mineure", "the minor is in his care", "Mineure accompagnée",
    // More and less.
    "She can't be more than 15.", "elle a même pas 16", "elle a juste 16", "elle a rien que 15.",
    "Kayla (16). He", "des jeunes entre 13 et 15 dans la van",
    "Enfant 9 a", "des filles de 13, 14, 15 ans",
    // Not yet.
    "she turns 18 in May", "she will be 18 in June.", "elle aura 18 ans en mai",
  ])
  func `ages of notes and texts`(_ text: String) throws {
    try QuantityCase("age 8-17", text).check()
  }

  @Test(arguments: [
    "Gate F 13", "bay F 13", "building F 13", "form F 13", "Meet at F 13", "row F 15",
    "an F 15 flew by",
    "an F15", "gate F15", "vitamin D 15", "Hwy M 15", "Exhibit A, 12, is a photo",
    "apt B, 12, main floor",
    "le 22 H 15", "il y a 15 y", "room 16a", "apt 16 a.", "le 14 a été reporté",
    "Schedule B, 14, applies",
    "the girl 15 blocks away", "each boy 20 bars", "the girl 15 boxes",
    "she came around 10", "he left about 11, maybe later", "she got there maybe 11.",
    "guys come every day, maybe 15, to see her", "girls, maybe 15, in the van",
    "She had men every night. Maybe 15.", "He makes me do maybe 15, 20 a day",
    "a girl with maybe 15 men", "I think 15 of them", "she makes, I'd say, 15 a day",
    "elle a 15 clients", "elle a 15 $", "elle a 15 par jour", "il y en a 15.", "elle en a 15.",
    "y a 15 gars",
    "il a 15 sur 20", "j'ai 15 à payer", "10 g 17 rue Roy", "on est 15.", "we are 12.",
    "they are 12.",
    "elles en ont 15.", "The rooms are 14.", "makes her 15 an hour", "it will be 15.",
    "there will be 15.",
    "groupe de 15", "une maison de 15", "mère de 12", "girls of 15 countries", "équipe de 12.",
    "depuis une quinzaine d'années", "une dizaine d'années d'expérience",
    "il y a une quinzaine d'années",
    "250 gr 10", "sec. 2 of the Act", "she teaches Gr 9", "tenth floor", "the ninth time",
    "minor injuries", "minor hockey", "a minor repair", "blessures mineures", "hockey mineur",
    "underage drinking", "teen centre", "no minors on site", "aucune mineure",
    "toutes majeures, pas mineures",
    "closing's eleven.", "le bus 9 et 12", "born in 2010",
    "connu à dix-neuf ans, dix-huit", "she's in 12B",
  ])
  func `what only looks like an age`(_ text: String) throws {
    try QuantityCase("age 1-17", text, false).check()
  }

  @Test(arguments: [
    QuantityCase("age 9-10", "deux petits gars d'environ 8 et 10 ans", words: "10 ans"),
    QuantityCase("age 8-9", "deux petits gars d'environ 8 et 10 ans", words: "8"),
    QuantityCase("age = 14", "between 14 and 16 years old", words: "14"),
    QuantityCase("age 4-6", "trois enfants de 4, 7 et 12 ans", words: "4"),
    QuantityCase("age 7-8", "trois enfants de 4, 7 et 12 ans", words: "7"),
    QuantityCase("age 14-15", "entre 14 et 16 ans", words: "14"),
    QuantityCase("age = 13", "13-14 ans", words: "13"),
    QuantityCase("age = 19", "elle a dix-neuf ans", words: "dix-neuf ans"),
    QuantityCase("age = 17", "she turns 18 in May"),
    QuantityCase("age = 18", "she turned 18 in May"),
    QuantityCase("age = 15", "in her mid-teens"),
    QuantityCase("age = 14", "a ninth grader"),
    QuantityCase("age = 17", "a minor was there"),
    QuantityCase("age = 17", "une ado de 15 ans", false),
    QuantityCase("age = 19", "F 19 & F 20, no bags"),
    QuantityCase("age = 20", "F 19 & F 20, no bags"),
  ])
  func `which age`(_ row: QuantityCase) throws { try row.check() }

  @Test(arguments: [
    ("girl born in 2010", "2026-03-04T10:00:00Z", 15),
    ("fille née en 2011", "2026-03-04T10:00:00Z", 14),
    ("un garçon né en 2012", "2026-03-04T10:00:00Z", 13),
    ("F, DOB 2009-04-02", "2026-03-04T10:00:00Z", 16),
    ("born on March 5, 2010, in Lagos", "2026-03-04T10:00:00Z", 15),
    ("DDN 2008-11-30", "2026-03-04", 17),
    ("girl born in 2010", "", nil), ("in 2010 she came", "2026-03-04T10:00:00Z", nil),
    ("born in Lagos, came in 2010", "2026-03-04T10:00:00Z", nil),
    ("born in 2030", "2026-03-04", nil),
  ])
  func `years of birth, where the report says when it came`(
    _ text: String, _ received: String, _ age: Int?
  ) throws {
    let assessor = try TestPack("phrase \"p\" \"{age}\"").assessor()
    let report = Report(id: "t", narrative: text, receivedAt: received)
    _ = assessor.assess(report)
    #expect(assessor.ages(in: report).map(\.age) == (age.map { [$0] } ?? []))
  }
}
