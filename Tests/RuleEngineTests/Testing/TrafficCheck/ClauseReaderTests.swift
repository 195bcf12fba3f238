import Testing
import TextMatching

@testable import RuleEngine

/// Which clause a sentence holds, and where that may stand.
struct ClauseReaderTests {
  private static func read(_ marked: String, _ language: Language) throws -> Result<
    Clause, SkipReason
  > {
    let text = try #require(MarkedText(marked))
    return ClauseReader(language).clause(of: MarkedSentence(text.text, marks: text.ranges))
  }

  @Test(arguments: [
    ("Her [boss took her passport].", Language.english, "her boss took her passport"),
    // What stands behind a comma after the marked words is left out.
    (
      "She [gets her pills from him], so she never leaves.", .english, "she gets her pills from him"
    ),
    ("The nanny left on Monday; the [couple hit her].", .english, "the couple hit her"),
    ("He called. The [agent kept her visa].", .english, "the agent kept her visa"),
    (
      "She is [up at 5 a.m. and works until 11].", .english,
      "she is up at 5 a.m. and works until 11"
    ),
    ("A man [offered $20,000] to her.", .english, "a man offered $20,000 to her"),
    ("I [had to work] all night.", .english, "I had to work all night"),
    ("There's a [guard at the door].", .english, "there's a guard at the door"),
    (
      "At the gate [one man held the passports].", .english,
      "at the gate one man held the passports"
    ),
    ("Workers [have to pay the foreman].", .english, "workers have to pay the foreman"),
    ("L'[employeur garde les passeports].", .french, "l'employeur garde les passeports"),
    ("Le [patron nous menace], tous les jours.", .french, "le patron nous menace"),
    ("Il [gagne 4,50 $ de l'heure].", .french, "il gagne 4,50 $ de l'heure"),
    ("Y a [des caméras partout].", .french, "y a des caméras partout"),
    ("J'[ai dû payer].", .french, "j'ai dû payer"),
  ])
  func `the clause, as it stands inside a sentence`(
    _ marked: String, _ language: Language, _ clause: String
  ) throws {
    #expect(try Self.read(marked, language).get().embedded.text == clause)
  }

  @Test(arguments: [
    ("Does the [boss keep her passport]?", Language.english, SkipReason.question),
    ("[if they complain he will cut the heat]", .english, .question),
    ("She said “my [boss took it]”.", .english, .quotation),
    ("In the city, the [boss hit her].", .english, .severalClauses),
    ("He sits there, [he takes the cash].", .english, .severalClauses),
    // No punctuation tells where the clause ends.
    ("they [wont let her leave] my friend is scared", .english, .severalClauses),
    ("[Deposits in Halifax] and withdrawals in Calgary.", .english, .fragment),
    ("[Numerous transfers] in one hour.", .english, .fragment),
    ("An [orphan sent by relatives] at twelve.", .english, .fragment),
    ("A [room booked by an older man] for a week.", .english, .fragment),
    ("A [boy who is not enrolled] washes dishes.", .english, .severalClauses),
    ("[Help me get out] of here.", .english, .fragment),
    ("Est-ce que le [patron la frappe]?", .french, .question),
    ("[S'ils se plaignent il coupe le chauffage].", .french, .question),
    ("À la clinique, [elle ne parle pas].", .french, .severalClauses),
    ("[Dépôts à Halifax] en quelques heures.", .french, .fragment),
    ("Une [amende pour chaque retard].", .french, .fragment),
  ])
  func `no clause, and why`(_ marked: String, _ language: Language, _ reason: SkipReason) throws {
    let clause = try Self.read(marked, language)
    #expect(clause == .failure(reason))
  }

  @Test(arguments: [
    // What is marked is what the sentence says …
    ("Her [boss took her passport].", Language.english, true),
    ("He [said he would kill her].", .english, true),
    ("She is [not allowed to leave].", .english, true),
    ("Elle ne [peut pas sortir].", .french, true),
    ("C'est [lui qui fixe les prix].", .french, true),
    // … or what somebody says in it, what it takes for granted, or one side of it.
    ("Her [fake admission] cost nine thousand.", .english, false),
    ("A [van full of pickers] leaves the motel.", .english, false),
    ("The nurse wrote that the [burn does not match].", .english, false),
    ("She says [he takes her money].", .english, false),
    ("She stays because [he hits her].", .english, false),
    ("They saw nothing but [he took my passport].", .english, false),
    ("He was [promised work as a welder but he guts fish].", .english, false),
    ("We sleep there and [he takes the rent].", .english, false),
    ("Ils endurent parce qu'ils ont un [permis fermé].", .french, false),
    ("Elle dit qu'[il la frappe].", .french, false),
    ("C'est pas la première fois que le [patron prend nos passeports].", .french, false),
  ])
  func `what may be denied and asked`(
    _ marked: String, _ language: Language, _ isAsserted: Bool
  ) throws {
    #expect(try Self.read(marked, language).get().traits.contains(.asserted) == isAsserted)
  }

  @Test(arguments: [
    ("The [agent kept her visa].", Language.english, true),
    ("They [were told to pay].", .english, true),
    ("The [agent keeps her visa].", .english, false),
    ("She was [promised 20 dollars and gets 6].", .english, false),
    ("Last spring she [was sold].", .english, false),
    ("They [put her in a van].", .english, false),
    ("L'[agent a gardé son visa].", .french, true),
    ("Elle [croyait venir comme gardienne].", .french, true),
    ("Il [l'a étranglée].", .french, true),
    ("Elle n'a [pas le droit de sortir].", .french, false),
    ("Il a [la peau et les os].", .french, false),
    ("Elle a [peur de lui].", .french, false),
    ("Il ne [sait pas lire ce qu'on lui a donné].", .french, false),
    ("On leur a [dit qu'ils n'ont aucun droit].", .french, false),
  ])
  func `what is in the past alone`(_ marked: String, _ language: Language, _ isPast: Bool) throws {
    #expect(try Self.read(marked, language).get().traits.contains(.past) == isPast)
  }

  @Test func `the writer`() throws {
    let subject = try Self.read("I [had to pay].", .english).get().traits
    #expect(subject.isSuperset(of: [.writerIsSubject, .namesWriter]))
    let owner = try Self.read("Mon [patron garde mon passeport].", .french).get().traits
    #expect(owner.contains(.namesWriter) && !owner.contains(.writerIsSubject))
    #expect(!(try Self.read("She [had to pay].", .english).get().traits.contains(.namesWriter)))
  }
}
