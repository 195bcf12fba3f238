import ReportModel
import Testing

@testable import RuleEngine

/// What entities are found in English and French reports, with their places and values.
struct EntityTests {
  @Test(arguments: phones) func phone(_ entry: EntityCase) throws { try entry.check() }

  static let phones: [EntityCase] = [
    EntityCase("Call ⟦514-555-0123⟧ now.", (.phone, "+15145550123")),
    EntityCase("Appelez au ⟦(514) 555-0123⟧.", (.phone, "+15145550123")),
    EntityCase("Tél. : ⟦514.555.0123⟧", (.phone, "+15145550123")),
    EntityCase("her number ⟦514 555 0123⟧ is off", (.phone, "+15145550123")),
    EntityCase("text ⟦5145550123⟧ for a date", (.phone, "+15145550123")),
    EntityCase("⟦+1 (416) 555-0199⟧", (.phone, "+14165550199")),
    EntityCase("call ⟦1-800-555-0199⟧", (.phone, "+18005550199")),
    EntityCase("⟦18005550199⟧ she said", (.phone, "+18005550199")),
    EntityCase("⟦514-5550123⟧", (.phone, "+15145550123")),
    EntityCase("⟦514\u{A0}555\u{2011}0123⟧", (.phone, "+15145550123")),
    EntityCase("appelle ⟦514 555 01 23⟧ ce soir", (.phone, "+15145550123")),
    EntityCase("⟦five one four five five five zero one two three⟧", (.phone, "+15145550123")),
    EntityCase("⟦five one four, five five five, oh one two three⟧", (.phone, "+15145550123")),
    EntityCase("le ⟦cinq un quatre cinq cinq cinq zéro un deux trois⟧", (.phone, "+15145550123")),
    EntityCase("⟦cinq cent quatorze, 555, 0123⟧", (.phone, "+15145550123")),
    EntityCase(
      "son numéro, ⟦cinq cent quatorze cinq cent cinquante-cinq zéro un vingt-trois⟧",
      (.phone, "+15145550123")),
    EntityCase("⟦514 five five five 0123⟧", (.phone, "+15145550123")),
    EntityCase("⟦5️⃣1️⃣4️⃣5️⃣5️⃣5️⃣0️⃣1️⃣2️⃣3️⃣⟧", (.phone, "+15145550123")),
    EntityCase("🌹 ⟦5 1 4 5 5 5 0 1 2 3⟧ 🌹", (.phone, "+15145550123")),
    EntityCase("⟦514-555-O123⟧", (.phone, "+15145550123")),
    EntityCase("⟦5l4-555-0l23⟧", (.phone, "+15145550123")),
    EntityCase("⟦５１４-５５５-０１２３⟧", (.phone, "+15145550123")),
    EntityCase("⟦514 dash 555 dash 0123⟧", (.phone, "+15145550123")),
    EntityCase("⟦+33 6 12 34 56 78⟧ est français", (.phone, "+33612345678")),
    EntityCase("⟦+52 55 1234 5678⟧ in Mexico", (.phone, "+525512345678")),
    EntityCase("⟦011 63 917 123 4567⟧", (.phone, "+639171234567")),
    EntityCase("WhatsApp ⟦+380 44 123 4567⟧, 5 girls", (.phone, "+380441234567")),
    EntityCase("⟦+509 34 12 3456⟧ en Haïti", (.phone, "+50934123456")),
    EntityCase(
      "⟦514-555-0123⟧ or ⟦438-555-0199⟧", (.phone, "+15145550123"), (.phone, "+14385550199")),
    EntityCase("at 10, ⟦514-555-0123⟧", (.phone, "+15145550123")),
    EntityCase("Élodie a écrit 😀 ⟦514-555-0123⟧.", (.phone, "+15145550123")),
    EntityCase("⟦514/555-0123⟧", (.phone, "+15145550123")),
    // None
    EntityCase("123-456-7890"), EntityCase("911-555-0123"), EntityCase("514-155-0123"),
    EntityCase("ages 20 16 25 19 23"), EntityCase("$5145550123"),
    EntityCase("file 2024-514-555-0123"), EntityCase("5, 1, 4, 5, 5, 5, 0, 1, 2, 3"),
    EntityCase("1 2 3 4 5 6 7 8 9 10"), EntityCase("on 2024-05-06 at 10:30, 12 of us"),
    EntityCase("une deux trois quatre cinq six filles"), EntityCase("#5145550123"),
    EntityCase("8 7 5 1 4 5 5 5 0 1 2 3"), EntityCase("514555012345678901234567890"),
    EntityCase("dossier 514-555-0123-9"), EntityCase("+12"), EntityCase("1,514,555,012"),
  ]

  @Test(arguments: pages) func page(_ entry: EntityCase) throws { try entry.check() }

  static let pages: [EntityCase] = [
    EntityCase("Write ⟦Kayla.Roy99@Gmail.com⟧.", (.email, "kayla.roy99@gmail.com")),
    EntityCase("courriel : ⟦k_roy+x@mail.example.co.uk⟧,", (.email, "k_roy+x@mail.example.co.uk")),
    EntityCase("<⟦a-b@c-d.ca⟧>", (.email, "a-b@c-d.ca")),
    EntityCase("⟦kayla @ gmail.com⟧", (.email, "kayla@gmail.com")),
    EntityCase("⟦name (at) mail (dot) com⟧", (.email, "name@mail.com")),
    EntityCase("⟦name[at]mail[dot]com⟧ now", (.email, "name@mail.com")),
    EntityCase("⟦kayla.x (at) gmail.com⟧", (.email, "kayla.x@gmail.com")),
    EntityCase("it is ⟦kayla at gmail dot com⟧", (.email, "kayla@gmail.com")),
    EntityCase("⟦kayla arobase gmail point com⟧", (.email, "kayla@gmail.com")),
    EntityCase("⟦jo dot roy at mail dot ca⟧", (.email, "jo.roy@mail.ca")),
    EntityCase("send an email to ⟦kayla at hotmail.com⟧", (.email, "kayla@hotmail.com")),
    EntityCase("see ⟦https://www.Example.com/Ads/123?x=1⟧.", (.url, "example.com/Ads/123?x=1")),
    EntityCase("(⟦http://example.org/⟧)", (.url, "example.org")),
    EntityCase("⟦www.exemple.qc.ca⟧ dit tout", (.url, "exemple.qc.ca")),
    EntityCase("on ⟦leolist.cc⟧ again", (.domain, "leolist.cc")),
    EntityCase("l'annonce sur ⟦annonces.example.net⟧", (.domain, "annonces.example.net")),
    EntityCase("⟦bit.ly/3xYz⟧", (.url, "bit.ly/3xYz")),
    EntityCase("« ⟦site.com/a⟧ »", (.url, "site.com/a")),
    EntityCase("the ⟦hxxps://evil.example/x⟧ page", (.url, "evil.example/x")),
    EntityCase("DM ⟦@kayla_xo⟧ tonight", (.handle, "@kayla_xo")),
    EntityCase("on Insta ⟦@kayla.xo⟧.", (.handle, "instagram:kayla.xo")),
    EntityCase("⟦@kayla99⟧ (snap)", (.handle, "snapchat:kayla99")),
    EntityCase("insta: ⟦kayla.xo⟧", (.handle, "instagram:kayla.xo")),
    EntityCase("Snap : ⟦Kayla_99⟧, tel", (.handle, "snapchat:kayla_99")),
    EntityCase("my snap is ⟦kayla99⟧", (.handle, "snapchat:kayla99")),
    EntityCase("add me on telegram ⟦big_boss⟧", (.handle, "telegram:big_boss")),
    EntityCase("mon tg c'est ⟦boss_mtl⟧", (.handle, "telegram:boss_mtl")),
    EntityCase("tg username ⟦sweetboss⟧.", (.handle, "telegram:sweetboss")),
    EntityCase("IG: ⟦sweetkay⟧, 22", (.handle, "instagram:sweetkay")),
    EntityCase("⟦https://t.me/big_boss⟧", (.handle, "telegram:big_boss")),
    EntityCase("⟦instagram.com/kayla.xo/⟧", (.handle, "instagram:kayla.xo")),
    EntityCase("⟦wa.me/15145550123⟧", (.phone, "+15145550123")),
    EntityCase(
      "⟦https://instagram.com/p/Cxyz/comments⟧", (.url, "instagram.com/p/Cxyz/comments")),
    // None
    EntityCase("He left me.I was alone."), EntityCase("the end.Com"), EntityCase("e.g. at 5 p.m."),
    EntityCase("dehors.ca marche pas", language: "fr"), EntityCase("@ 5 pm @home"),
    EntityCase("p@ssp0rt"), EntityCase("a@b"), EntityCase("report.pdf, photo.jpg"),
    EntityCase("Snap location had to stay on"), EntityCase("on Instagram with promises"),
    EntityCase("WhatsApp: he sent her a video"), EntityCase("a Snapchat group, the beach"),
    EntityCase("point com"), EntityCase("met at a bar dot"), EntityCase("3.14 and 10.30"),
    EntityCase("recruited on Telegram in 2023"), EntityCase("a..b..com"), EntityCase("@@@ @. .@"),
  ]

  @Test(arguments: places) func place(_ entry: EntityCase) throws { try entry.check() }

  static let places: [EntityCase] = [
    EntityCase("at ⟦88 King St W⟧, ⟦apt 4⟧", (.address, "88 king street w"), (.unit, "apt 4")),
    EntityCase("le ⟦1234 rue Saint-Denis⟧ à Montréal", (.address, "1234 rue saint denis")),
    EntityCase("⟦1234, rue de la Montagne⟧", (.address, "1234 rue de la montagne")),
    EntityCase("⟦45 boul. René-Lévesque Est⟧", (.address, "45 boulevard rene levesque e")),
    EntityCase("⟦12 rang Saint-Joseph⟧.", (.address, "12 rang saint joseph")),
    EntityCase("⟦88B Queen Street East⟧", (.address, "88b queen street e")),
    EntityCase("⟦15 St. Clair Avenue West⟧", (.address, "15 st clair avenue w")),
    EntityCase("⟦123 5th Ave⟧ at night", (.address, "123 5th avenue")),
    EntityCase("lives at ⟦88 king st⟧", (.address, "88 king street")),
    EntityCase("⟦2050 chemin Sainte-Foy⟧", (.address, "2050 chemin sainte foy")),
    EntityCase("⟦10 avenue du Parc⟧ le soir", (.address, "10 avenue du parc")),
    EntityCase("code ⟦H2X 1Y4⟧", (.postalCode, "H2X 1Y4")),
    EntityCase("⟦h2x1y4⟧", (.postalCode, "H2X 1Y4")),
    EntityCase("⟦V5K-0A1⟧ Vancouver", (.postalCode, "V5K 0A1")),
    EntityCase("⟦H2X\u{A0}1Y4⟧", (.postalCode, "H2X 1Y4")),
    EntityCase("She is in ⟦room 214⟧.", (.unit, "room 214")),
    EntityCase("la ⟦chambre 214⟧ du motel", (.unit, "room 214")),
    EntityCase("⟦Room #214⟧", (.unit, "room 214")),
    EntityCase("⟦chambre no 12⟧", (.unit, "room 12")),
    EntityCase("⟦apt 3B⟧, third floor", (.unit, "apt 3B")),
    EntityCase("⟦app. 5⟧", (.unit, "apt 5")),
    EntityCase("⟦app 5⟧ au fond", (.unit, "apt 5"), language: "fr"),
    EntityCase("⟦unit 12⟧", (.unit, "unit 12")),
    EntityCase("⟦apartment B12⟧", (.unit, "apt B12")),
    EntityCase("⟦suite 300⟧", (.unit, "suite 300")),
    // None
    EntityCase("D2X 1Y4"), EntityCase("H2X 1Y44"), EntityCase("H2O 1Y4"),
    EntityCase("3 men in the street"), EntityCase("In 2023 Main Street was closed"),
    EntityCase("a room 2 days ago"), EntityCase("the app 5 times"), EntityCase("a 2 way street"),
    EntityCase("par la suite 3 hommes", language: "fr"), EntityCase("une chambre 2 lits"),
    EntityCase("a 10 minute drive"), EntityCase("30 day court order"),
    EntityCase("room for 3"), EntityCase("5 hour drive"),
  ]

  @Test(arguments: vehicles) func vehicle(_ entry: EntityCase) throws { try entry.check() }

  static let vehicles: [EntityCase] = [
    EntityCase("plate ⟦BXKT 482⟧", (.plate, "BXKT482")),
    EntityCase("Licence plate: ⟦bxkt482⟧", (.plate, "BXKT482")),
    EntityCase("Ontario plate ⟦BXKT-482⟧", (.plate, "BXKT482 ON")),
    EntityCase("NS plate ⟦FGH 123⟧", (.plate, "FGH123 NS")),
    EntityCase("plaque ⟦A12 BCD⟧", (.plate, "A12BCD")),
    EntityCase("plaque du Québec ⟦A12 BCD⟧", (.plate, "A12BCD QC")),
    EntityCase("immatriculé ⟦123 ABC⟧", (.plate, "123ABC")),
    EntityCase("a BC plate, ⟦AB1 23C⟧", (.plate, "AB123C BC")),
    EntityCase("⟦BXKT 482⟧ was the plate", (.plate, "BXKT482")),
    EntityCase("Alberta ⟦ABC-1234⟧", (.plate, "ABC1234 AB")),
    EntityCase("a white van, ⟦BXKT 482⟧ (Ontario)", (.plate, "BXKT482 ON")),
    EntityCase("Sask. ⟦123 ABC⟧", (.plate, "123ABC SK")),
    EntityCase("the plate was ⟦7ABC123⟧", (.plate, "7ABC123")),
    EntityCase("numéro de plaque : ⟦FAB 1234⟧", (.plate, "FAB1234")),
    // None
    EntityCase("the plate ended in 88"), EntityCase("plaque finissant par 88"),
    EntityCase("BXKT 482"), EntityCase("he washes one plate for 4 days"),
    EntityCase("Ontario BILL 124"), EntityCase("on ABC 123"), EntityCase("a plate of 12 eggs"),
    EntityCase("partial plate ABC 1"), EntityCase("CALL 911 Ontario"),
    EntityCase("PLATE SEEN IN 2023"), EntityCase("THE PLATE NUMBER ENDS, 832 FOR NOW"),
    EntityCase("plate in the sink, 40 for me"),
  ]

  @Test(arguments: identifiers) func identifier(_ entry: EntityCase) throws { try entry.check() }

  static let identifiers: [EntityCase] = [
    EntityCase("SIN ⟦046 454 286⟧", (.sin, "***286")),
    EntityCase("her social insurance number is ⟦046-454-286⟧", (.sin, "***286")),
    EntityCase("son NAS : ⟦046454286⟧", (.sin, "***286")),
    EntityCase("numéro d'assurance sociale ⟦046 454 286⟧", (.sin, "***286")),
    EntityCase("⟦046 454 286⟧ is my SIN", (.sin, "***286")),
    EntityCase("UCI ⟦12-3456-7890⟧", (.uci, "***890")),
    EntityCase("IUC : ⟦1234-5678⟧", (.uci, "***678")),
    EntityCase("UCI number ⟦1234567890⟧", (.uci, "***890")),
    EntityCase("RAMQ ⟦TREM 8551 1234⟧", (.healthCard, "***234")),
    EntityCase("sa carte soleil ⟦trem 8551 1234⟧", (.healthCard, "***234")),
    EntityCase("⟦TREM 8551 1234⟧", (.healthCard, "***234")),
    EntityCase("⟦TREM85511234⟧", (.healthCard, "***234")),
    EntityCase("OHIP ⟦1234-567-890-AB⟧", (.healthCard, "***0AB")),
    EntityCase("health card ⟦1234 567 890 AB⟧", (.healthCard, "***0AB")),
    EntityCase("PHN ⟦9698 658 215⟧", (.healthCard, "***215")),
    EntityCase("Alberta health number ⟦123456789⟧", (.healthCard, "***789")),
    EntityCase("passport ⟦AB123456⟧", (.passport, "***456")),
    EntityCase("passeport no ⟦GA 302922⟧", (.passport, "***922")),
    EntityCase("her passport number is ⟦A123456BC⟧", (.passport, "***6BC")),
    EntityCase("driver's licence ⟦A1234-56789-01234⟧", (.licence, "***234")),
    EntityCase("permis de conduire ⟦T1234-567890-12⟧", (.licence, "***012")),
    EntityCase("driver's license no. ⟦1234567⟧", (.licence, "***567")),
    EntityCase("transit ⟦12345⟧, institution ⟦004⟧", (.account, "***345"), (.account, "***004")),
    EntityCase("compte ⟦12345-003-1234567⟧", (.account, "***567")),
    EntityCase("into account ⟦1234567⟧", (.account, "***567")),
    EntityCase("card ⟦4111 1111 1111 1111⟧", (.card, "***111")),
    EntityCase("⟦4111111111111111⟧", (.card, "***111")),
    // None
    EntityCase("046 454 286"), EntityCase("NASA 046 454 286"), EntityCase("SIN 046 454 287"),
    EntityCase("PHN 9698 658 216"), EntityCase("TREM 8599 1234"), EntityCase("call 8512 1234"),
    EntityCase("passport for 3 years"), EntityCase("passport expires 20240506"),
    EntityCase("passport since 2023, 5 girls"), EntityCase("4111 1111 1111 1112"),
    EntityCase("bank account $2500000"), EntityCase("health and safety 1234567890"),
    EntityCase("a driver for 12345678 km"), EntityCase("sin of 12 angry men"),
    EntityCase("health card, 7.50 an hour"), EntityCase("carte soleil, 7,50 $", language: "fr"),
    EntityCase("permis de conduire. Numéro donné : 555-05959"),
  ]

  @Test(arguments: transfers) func transfer(_ entry: EntityCase) throws { try entry.check() }

  static let transfers: [EntityCase] = [
    EntityCase("e-transfer to ⟦kayla@gmail.com⟧", (.transferAlias, "kayla@gmail.com")),
    EntityCase("Interac ⟦514-555-0123⟧", (.transferAlias, "+15145550123")),
    EntityCase("un virement à ⟦kayla@gmail.com⟧", (.transferAlias, "kayla@gmail.com")),
    EntityCase("He was transferred; call ⟦514-555-0123⟧", (.phone, "+15145550123")),
    EntityCase(
      "BTC ⟦1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa⟧",
      (.crypto, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")),
    EntityCase(
      "⟦3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy⟧", (.crypto, "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy")),
    EntityCase(
      "⟦BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4⟧",
      (.crypto, "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4")),
    EntityCase(
      "⟦bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0⟧",
      (.crypto, "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0")),
    EntityCase(
      "⟦TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t⟧", (.crypto, "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t")),
    EntityCase(
      "⟦0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAe⟧",
      (.crypto, "0xde0b295669a9fd93d5f28d9ec85e40f4cb697bae")),
    // None
    EntityCase("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb"),
    EntityCase("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"),
    EntityCase("0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAg"),
    EntityCase("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u"),
  ]
}
