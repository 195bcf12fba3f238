import Testing

@testable import TextMatching

@Suite("Language: English or French")
struct LanguageTests {
  @Test(
    "English texts",
    arguments: [
      "He took my passport.", "she is not allowed to leave", "HELP ME PLEASE",
      "They live in a van.",
      "The boss keeps her papers and pays her nothing.", "Cash only, no questions", "123", "",
      "2 girls seen at motel", "My sister went to Brampton in January.",
      "Worker owes money to agency",
      "We get 3 dollars an hour.", "Il Fornaio is where she works.",
      "I met her at the Château Laurier",
      "Room 12, two men and a girl", "dont know what to do", "im scared of him", "Xyz qwrt",
      "He said “je t'aime” and took her phone", "Caller says the man drives them to work",
      "La Ronde is where they saw her", "The de la Cruz family never pays",
    ])
  func english(_ text: String) {
    #expect(LanguageDetector().detect(read(text)) == .english)
  }

  @Test(
    "French texts",
    arguments: [
      "Il a pris mon passeport.", "elle ne peut pas sortir", "AIDEZ-MOI SVP",
      "Ils vivent dans une van.",
      "Le patron garde ses papiers et ne la paie pas.", "Deux filles vues au motel",
      "J'ai peur de lui",
      "Ma soeur est partie a Brampton en janvier.", "Y couchent dans cale, y'a point d'toilette.",
      "on est 8 dans la chambre", "L’agence leur doit de l’argent", "Elle a dit « help me »",
      "Le boss m'a dit de travailler", "C'est mon chum qui a mon cell", "pas de paye depuis 3 mois",
      "Les travailleurs sont logés au-dessus du garage", "qu'est ce que je fais",
      "Il nous surveille",
      "Elle travaille 16 heures par jour", "Je veux partir mais il a mon passeport",
      "Vu une jeune femme avec un homme", "Elle est arrivee de Toronto avec the boss",
    ])
  func french(_ text: String) {
    #expect(LanguageDetector().detect(read(text)) == .french)
  }

  @Test("the larger part of a mixed report decides")
  func mixed() {
    let french =
      "Elle est arrivée avec lui et ne parle pas. Il garde son passeport dans la voiture. "
    let english = "The caller said that she was afraid of him and that he keeps her passport. "
    #expect(LanguageDetector().detect(read(french + french + english)) == .french)
    #expect(LanguageDetector().detect(read(english + english + french)) == .english)
  }
}
