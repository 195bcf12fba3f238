import Testing

@testable import TextMatching

@Suite("Sentences: where they end")
struct SentenceTests {
  @Test(
    "English",
    arguments: [
      ("He took my passport. She has nothing.", "he took my passport | she has nothing"),
      ("he took my passport. she has nothing", "he took my passport | she has nothing"),
      ("Where is it? I do not know!", "where is it | i do not know"),
      ("What?! No way.", "what | no way"),
      ("Mr. Roy and Mrs. Lee left. Ms. Day stayed.", "mr roy and mrs lee left | ms day stayed"),
      ("Dr. Smith saw her. He wrote it down.", "dr smith saw her | he wrote it down"),
      ("She lives on Main St. She works there.", "she lives on main st | she works there"),
      ("She lives in St. John now.", "she lives in st john now"),
      ("J. R. Smith paid. So did I. He knew.", "j r smith paid | so did i | he knew"),
      ("They left at 6 p.m. and came back.", "they left at 6 p m and came back"),
      ("They left at 6 p.m. She stayed.", "they left at 6 p m | she stayed"),
      ("Open 9 a.m. to 5 p.m. daily.", "open 9 a m to 5 p m daily"),
      (
        "Tools, bags, etc. were gone. Food, etc. She cried.",
        "tools bags etc were gone | food etc | she cried"
      ),
      ("Some jobs, e.g. cleaning, i.e. Toronto ones.", "some jobs e g cleaning i e toronto ones"),
      (
        "Room no. 5 is his. She said no. Marie left.", "room no 5 is his | she said no | marie left"
      ),
      ("Apt. 12 is empty. It rained.", "apt 12 is empty | it rained"),
      ("It was Jan. 5 when he came.", "it was jan 5 when he came"),
      ("He owed approx. 3000 dollars.", "he owed approx 3000 dollars"),
      ("Roe vs. Wade is old.", "roe vs wade is old"),
      ("It costs 3.50 a day. 1,500.00 in all.", "it costs 3.50 a day | 1500.00 in all"),
      ("She is 15. He is 30.", "she is 15 | he is 30"),
      ("Well... maybe not. Then... He left.", "well maybe not | then | he left"),
      ("Wait… no. Wait… No.", "wait no | wait | no"),
      ("\"Go away!\" he said. \"Stay.\" She did.", "go away he said | stay | she did"),
      (
        "“Where is it?” she asked. “Here.” Then silence.",
        "where is it she asked | here | then silence"
      ),
      ("He said \"never.\" She left.", "he said never | she left"),
      ("(He left.) She stayed.", "he left | she stayed"),
      ("He left (why?) and came back.", "he left why and came back"),
      ("He paid; she did not; nobody knows.", "he paid she did not nobody knows"),
      ("HE TOOK MY PASSPORT. SHE HAS NOTHING.", "he took my passport | she has nothing"),
      ("CALL MR. ROY. ROOM NO. 5.", "call mr roy | room no 5"),
      (
        "In the U.S. they paid. In the U.S. He paid.", "in the u s they paid | in the u s | he paid"
      ),
      ("See www.site.com/page.html now.", "see www site com page html now"),
      ("ok.She left", "ok | she left"),
      ("Help me!she left", "help me she left"),
      ("Help me!She left", "help me | she left"),
      ("where are you? im here", "where are you | im here"),
      ("What? he asked.", "what | he asked"),
      ("Call me. Now.", "call me | now"),
      ("Acme Inc. paid. Acme Inc. She left.", "acme inc paid | acme inc | she left"),
      ("Title of the report", "title of the report"),
      ("a. b", "a b"),
      ("Really?!! Yes.", "really | yes"),
      ("He works 12 hrs. per day.", "he works 12 hrs per day"),
    ])
  func english(_ text: String, _ expected: String) {
    #expect(read(text).sentenceTexts.joined(separator: " | ") == expected)
  }

  @Test(
    "French",
    arguments: [
      ("Il a pris mon passeport. Elle n'a rien.", "il a pris mon passeport | elle n a rien"),
      ("Où est-il ? Je ne sais pas !", "ou est il | je ne sais pas"),
      ("Où est-il\u{A0}? Je ne sais pas\u{202F}!", "ou est il | je ne sais pas"),
      ("M. Tremblay est là. Mme. Roy aussi.", "m tremblay est la | mme roy aussi"),
      ("Mme Roy et Mlle. Côté dorment.", "mme roy et mlle cote dorment"),
      ("Me. Tremblay plaide. Dre. Roy soigne.", "me tremblay plaide | dre roy soigne"),
      ("Des outils, p. ex. des marteaux.", "des outils p ex des marteaux"),
      ("Le chef, c.-à-d. Marc, dort.", "le chef c a d marc dort"),
      ("Il doit env. 3 000 $. Elle pleure.", "il doit env 3000 | elle pleure"),
      ("Tél. 514 555-1234. Merci.", "tel 514 555 1234 | merci"),
      ("Au 12, av. du Parc. Elle y vit.", "au 12 av du parc | elle y vit"),
      ("Le boul. Saint-Laurent est loin.", "le boul saint laurent est loin"),
      ("Il finit à 18 h. Elle attend.", "il finit a 18 h | elle attend"),
      ("Il finit à 18 h. au plus tard.", "il finit a 18 h au plus tard"),
      ("L'art. 279 le dit. Oui.", "l art 279 le dit | oui"),
      ("Roy et al. disent non.", "roy et al disent non"),
      ("Des sacs, etc. Elle part.", "des sacs etc | elle part"),
      ("« Partez ! » dit-il. « Non. » Elle reste.", "partez dit il | non | elle reste"),
      ("Il dit : « Reste ici. » Puis il part.", "il dit reste ici | puis il part"),
      (
        "Il hésite... puis part. Il hésite… Elle part.",
        "il hesite puis part | il hesite | elle part"
      ),
      ("Ça coûte 7,50 $. C'est trop.", "ca coute 7.50 | c est trop"),
      ("J.-P. Roy est venu.", "j p roy est venu"),
      ("ELLE EST ENFERMÉE. ÉVA AUSSI.", "elle est enfermee | eva aussi"),
      ("Elle pleure. Évidemment.", "elle pleure | evidemment"),
      ("Chambre no. 5. Il a dit no. 7.", "chambre no 5 | il a dit no 7"),
      ("Né en fév. 1990. Vu en déc. Elle va bien.", "ne en fev 1990 | vu en dec | elle va bien"),
    ])
  func french(_ text: String, _ expected: String) {
    #expect(read(text).sentenceTexts.joined(separator: " | ") == expected)
  }

  @Test(
    "lines",
    arguments: [
      ("no phone\n\nno money", "no phone | no money"),
      ("no phone\r\n\r\nno money", "no phone | no money"),
      ("No phone\nNo money", "no phone | no money"),
      ("No phone\r\nNo money", "no phone | no money"),
      ("she was\ntired", "she was tired"),
      ("Seen:\n- no phone\n- no money", "seen | no phone | no money"),
      ("Seen:\n* no phone\n• no money", "seen | no phone | no money"),
      ("1. no phone\n2. no money", "1 no phone | 2 no money"),
      ("1) no phone\n2) no money", "1 no phone | 2 no money"),
      ("a) no phone\nb) no money", "a no phone | b no money"),
      ("Age: 15\nCity: Laval", "age 15 | city laval"),
      ("Narrative:\nShe came", "narrative | she came"),
      ("no phone,\nNo money", "no phone no money"),
      ("– Oui\n– Non", "oui | non"),
      (
        "The woman said that the men who brought her to the house near the town of\nMontreal kept it.",
        "the woman said that the men who brought her to the house near the town of montreal kept it"
      ),
      ("THE WOMAN IS HERE\nSHE IS TIRED", "the woman is here | she is tired"),
      ("one \n \n two", "one | two"),
    ])
  func lines(_ text: String, _ expected: String) {
    #expect(read(text).sentenceTexts.joined(separator: " | ") == expected)
  }

  @Test("a field begins a sentence and a paragraph")
  func fields() {
    let buffer = read("the body. more\n\nlast", title: "A title")
    #expect(buffer.sentenceTexts == ["a title", "the body", "more", "last"])
    #expect(buffer.sentences.map(\.field) == [0, 1, 1, 1])
    #expect(buffer.sentences.map(\.paragraph) == [0, 1, 1, 2])
    #expect(buffer.tokens.map(\.sentence) == [0, 0, 1, 1, 2, 3])
  }

  @Test(
    "questions",
    arguments: [
      ("Where is it? Here.", [true, false]), ("Où est-il ? Ici.", [true, false]),
      ("Is it", [false]), ("Is it?", [true]), ("Really?! Yes!", [true, false]),
      ("“Where is it?” Nobody knew.", [true, false]), ("Stop!", [false]), ("Well... ?", [true]),
      ("He asked (why?) and left.", [false]),
    ] as [(String, [Bool])])
  func questions(_ text: String, _ expected: [Bool]) {
    #expect(read(text).sentences.map(\.isQuestion) == expected)
  }

  @Test("sentences without end stay bounded")
  func runOn() {
    let endless = Array(repeating: "word", count: 1000).joined(separator: " ")
    #expect(read(endless).sentences.map(\.tokens.count) == [200, 200, 200, 200, 200])
    let lines = Array(repeating: "some more words here", count: 100).joined(separator: "\n")
    #expect(read(lines).sentences.allSatisfy { $0.tokens.count <= 124 })
    let clauses = Array(repeating: "some more words here", count: 100).joined(separator: "; ")
    #expect(read(clauses).sentences.allSatisfy { $0.tokens.count <= 124 })
  }

  @Test("every token is in exactly one sentence")
  func sentencesCoverTokens() {
    let buffer = read("One. Two three? Four\n\nFive.", title: "Zero")
    var next = 0
    for (index, sentence) in buffer.sentences.enumerated() {
      #expect(Int(sentence.firstToken) == next)
      next = Int(sentence.endToken)
      #expect(sentence.tokens.allSatisfy { buffer.tokens[$0].sentence == Int32(index) })
    }
    #expect(next == buffer.tokens.count)
  }
}
