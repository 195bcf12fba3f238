import Testing

extension QuantityTests {
  @Test(arguments: [
    "The company is 15 years old", "Her room is 15.", "Her room is 15 and the next room is 16.",
    "condamné à 15 ans", "condamnée à 15 ans de prison", "quinze ans d'expérience",
    "15 years experience", "15 years of experience", "for 15 years", "for about 15 years",
    "depuis 15 ans", "depuis plus de 15 ans", "15 years ago", "il y a 15 ans",
    "il y a environ 15 ans", "a 15 year contract", "a 15-year contract", "un contrat de 15 ans",
    "the building is 20 years old", "the building is about 20 years old", "it is 15 years old",
    "a 12-year-old car", "a 12 year old truck, rusty", "the number of the room is 15",
    "un char de 12 ans", "une maison de 20 ans",
    "l'immeuble a 20 ans", "le char a déjà 12 ans", "une voiture âgée de 12 ans",
    "une peine de 15 ans", "15 ans de mariage", "15 ans de plus que lui", "15 ans plus tard",
    "ça fait 15 ans qu'elle travaille", "en 15 ans", "après 15 ans de service",
    "pendant près de 15 ans", "it's 15.", "there were only 15.", "the price is 15 and up",
    "he paid just 15.", "15 old men", "16 years of marriage", "room (15)",
    "on the list, 15, and more", "seat 15F", "il purge 15 ans", "un prêt sur 15 ans",
    "un contrat de travail de 15 ans", "less than 10.", "the dog is 15.", "That's 15.",
    "She was 15 when he met her.",
    "15 ans de travail", "it was 15 F outside",
    "M. Roy, 15, rue X",
  ])
  func `no age`(_ text: String) throws { try QuantityCase("age", text, false).check() }

  @Test(arguments: [
    ("She is 15", "15"), ("she's only 15", "15"), ("a 15-year-old girl", "15-year-old"),
    ("15 y/o", "15 y/o"), ("15 y.o. female", "15 y.o"), ("15yo", "15yo"),
    ("15 yrs old", "15 yrs old"), ("15yr old", "15yr old"), ("aged 15", "15"),
    ("aged 15 years", "15 years"),
    ("turned 16", "16"), ("turns 16 in May.", "16"), ("16 ans", "16 ans"),
    ("une fille de 15 ans", "15 ans"),
    ("elle a quinze ans", "quinze ans"), ("elle a déjà 15 ans", "15 ans"),
    ("âgée de 15 ans", "15 ans"), ("She's 16 and afraid", "16"), ("She's 16.", "16"),
    ("Amira's 16 and afraid", "16"),
    ("The cousin, 13, cleans", "13"), ("la cousine, 13 ans, nettoie", "13 ans"),
    ("Amira, 16, said so", "16"), ("Male, 15, reported missing", "15"),
    ("F/15", "15"), ("15F new in town", "15"), ("at the age of 15", "15"),
    ("the girl in the house is 15", "15"), ("la fille du char a 15 ans", "15 ans"),
    ("a 15-year-old house cleaner", "15-year-old"), ("à 15 ans, elle est partie", "15 ans"),
    ("condamné, il a 15 ans", "15 ans"), ("Her sister is almost 15.", "15"),
    ("She looks about 15.", "15"), ("two 16 year olds", "16 year olds"),
    ("mon fils de 9 ans", "9 ans"), ("She is 15 with a child.", "15"),
    ("He turned 17 last week.", "17"), ("aged 14 to 17", "17"), ("aged 14-17.", "14"),
    ("She is 15 or 16.", "16"), ("The girls, 15 and 16, were there.", "15"),
    ("under-18 girls", "18"),
    ("une fille vieille de 15 ans", "15 ans"),
    ("à peine 16 ans", "16 ans"), ("a 15-year-old home alone", "15-year-old"),
    ("A 14-year-old missing school", "14-year-old"), ("My friend from high school is 15.", "15"),
    ("15yr F", "15yr"), ("15/F Toronto", "15"),
    ("her son, 9, cries", "9"),
    ("une fille de 15 ans de Montréal", "15 ans"),
    ("a 15 year old company driver's daughter", "15 year old"),
  ])
  func `true ages`(_ text: String, _ words: String) throws {
    try QuantityCase("age 9-17", text, words: words).check()
  }

  @Test(arguments: [
    QuantityCase("age < 18", "girls under 18", words: "18"),
    QuantityCase("age < 18", "under the age of 18"),
    QuantityCase("age < 18", "anyone younger than 18."),
    QuantityCase("age < 18", "under 18 years old", words: "18 years old"),
    QuantityCase("age < 18", "des filles de moins de 18 ans", words: "18 ans"),
    QuantityCase("age < 18", "plus de 18 ans", false),
    QuantityCase("age", "under 18 dollars", false),
    QuantityCase("age", "under 15 minutes", false), QuantityCase("age", "under 50.", false),
    QuantityCase("years = 15", "the building is 15 years old"),
    QuantityCase("years = 15", "depuis plus de 15 ans"),
    QuantityCase("years = 12", "un char de 12 ans"),
  ])
  func `bounds of ages, and years that are none`(_ row: QuantityCase) throws { try row.check() }
}
