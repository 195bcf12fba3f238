import CaseStore
import Linking
import ReportModel
import Testing

/// What links two reports, and what does not.
struct LinkFinderTests {
  /// Two texts and the kinds by which they must be linked; none for a pair that must not.
  struct Pair: CustomTestStringConvertible {
    var name: String
    var first: Sample
    var second: Sample
    var kinds: [LinkKind]
    var testDescription: String { name }
  }

  private static func pair(
    _ name: String, _ first: (String, [(String, Entity.Kind, String)]),
    _ second: (String, [(String, Entity.Kind, String)]), _ kinds: LinkKind...
  ) -> Pair {
    Pair(
      name: name, first: Sample(id: "A", text: first.0, entities: first.1),
      second: Sample(id: "B", text: second.0, entities: second.1), kinds: kinds)
  }

  static let pairs: [Pair] = [
    pair(
      "one phone in two spellings",
      ("Call 514-555-0123.", [("514-555-0123", .phone, "+15145550123")]),
      ("At (514) 555 0123.", [("(514) 555 0123", .phone, "+15145550123")]), .phone),
    pair(
      "a phone that money is sent to is a phone",
      ("Call 514-555-0123.", [("514-555-0123", .phone, "+15145550123")]),
      ("Interac to 514-555-0123.", [("514-555-0123", .transferAlias, "+15145550123")]), .phone),
    pair(
      "an e-mail that money is sent to is an e-mail",
      ("Write a@b.ca.", [("a@b.ca", .email, "a@b.ca")]),
      ("Virement à a@b.ca.", [("a@b.ca", .transferAlias, "a@b.ca")]), .email),
    pair(
      "a plate with and without its province",
      ("Plate BXKT 482.", [("BXKT 482", .plate, "BXKT482")]),
      ("Ontario BXKT482.", [("BXKT482", .plate, "BXKT482 ON")]), .plate),
    pair(
      "other phones", ("Call 514-555-0123.", [("514-555-0123", .phone, "+15145550123")]),
      ("Call 514-555-0124.", [("514-555-0124", .phone, "+15145550124")])),
    pair(
      "one account, though only three digits of it are stored",
      ("Account 12345-003-1234567.", [("12345-003-1234567", .account, "***567")]),
      ("Compte 12345 003 1234567.", [("12345 003 1234567", .account, "***567")]), .account),
    pair(
      "accounts that only end alike",
      ("Account 12345-003-1234567.", [("12345-003-1234567", .account, "***567")]),
      ("Account 12345-003-7654567.", [("12345-003-7654567", .account, "***567")])),
    pair(
      "a branch is no account", ("Transit 12345.", [("12345", .account, "***345")]),
      ("Transit 12345.", [("12345", .account, "***345")])),
    pair(
      "a Social Insurance Number never links",
      ("SIN 046 454 286.", [("046 454 286", .sin, "***286")]),
      ("NAS 046 454 286.", [("046 454 286", .sin, "***286")])),
    pair(
      "a name with a year of birth, in both languages and orders",
      ("We met Kayla Roy, born in 2001.", []), ("ROY, Kayla (DDN 2001-05-04) est partie.", []),
      .person),
    pair(
      "Mme Tremblay, née", ("Mme Marie Tremblay, née le 3 mars 1998, a appelé.", []),
      ("Client is Marie Tremblay, date of birth: March 3, 1998.", []), .person),
    pair(
      "one name with two years", ("We met Kayla Roy, born in 2001.", []),
      ("Kayla Roy was born in 1981.", [])),
    pair("a name without a year", ("We met Kayla Roy.", []), ("Kayla Roy called.", [])),
    pair("one first name with a year", ("Kayla, born in 2001.", []), ("Kayla, born 2001.", [])),
    pair(
      "the text of an advertisement",
      ("The ad: “new in town sweet girl call any time outcalls”. She cried.", []),
      (
        "« New in town, sweet girl; call any time, outcalls » disait l'annonce qui a été lue au téléphone par une voisine inquiète.",
        []
      ), .advert),
    pair(
      "a short quotation", ("He said “you owe me money”.", []),
      ("“You owe me money”, she heard.", [])),
    pair(
      "nearly the same text",
      (
        """
        She works at a motel near the airport and the man drives her there every evening in a grey van. \
        Her name is not known to the caller.
        """, []
      ),
      (
        """
        She works at a motel near the airport, and the man drives her there every night in a grey van. \
        Her name is not known to the caller.
        """, []
      ), .text),
    pair(
      "the same subject in other words",
      ("A man drives a woman to a motel near the airport every evening in a grey van.", []),
      (
        "Near the airport there is a motel. Each night a grey van brings somebody there, a man drives.",
        []
      )
    ),
    pair("two short texts", ("He took her passport.", []), ("He took her passport.", [])),
  ]

  @Test(arguments: pairs)
  func `two reports are linked by what they share`(_ pair: Pair) throws {
    let bench = try LinkBench([pair.first, pair.second])
    try bench.build()
    let partners = try bench.partners(of: "A")
    #expect(partners == (pair.kinds.isEmpty ? [:] : ["B": pair.kinds]))
  }

  private static let digest = String(repeating: "0f", count: 32)

  /// The image of another report, what the second one lists, and whether that links them.
  static let images: [(list: String, links: Bool)] = [
    (
      "[{\"name\":\"b.jpg\",\"type\":\"image/jpeg\",\"bytes\":9000,\"sha256\":\"\(digest)\"}]", true
    ),
    ("[{\"name\":\"b\",\"sha256\":\"\(digest.uppercased())\"}]", true),
    (
      "[{\"name\":\"a.bin\",\"type\":\"application/octet-stream\",\"bytes\":9000,\"sha256\":\"\(digest)\"}]",
      true
    ),
    ("[{\"name\":\"x\"},{\"name\":\"b\",\"sha256\":\"\(digest)\"}]", true),
    // Too small, another file, no image, no hash, no list.
    ("[{\"name\":\"logo.png\",\"bytes\":5119,\"sha256\":\"\(digest)\"}]", false),
    ("[{\"name\":\"b.jpg\",\"sha256\":\"\(String(digest.reversed()))\"}]", false),
    ("[{\"name\":\"b.pdf\",\"type\":\"application/pdf\",\"sha256\":\"\(digest)\"}]", false),
    ("[{\"name\":\"b.jpg\",\"sha256\":\"0f0f\"}]", false), ("[{\"name\":\"b.jpg\"}]", false),
    ("\"\(digest)\"", false), ("{\"sha256\":\"\(digest)\"}", false),
  ]

  @Test(arguments: images)
  func `two reports with the same file of an image are linked`(
    _ list: String, _ links: Bool
  ) throws {
    var first = Sample(id: "A", text: "One.")
    first.attachments = "[{\"name\":\"a.png\",\"bytes\":9000,\"sha256\":\"\(Self.digest)\"}]"
    var second = Sample(id: "B", text: "Two.")
    second.attachments = list
    let bench = try LinkBench([first, second])
    var rules = LinkRules.everything
    rules.leastImage = 5 << 10
    try bench.build(rules)
    #expect(try bench.partners(of: "A") == (links ? ["B": [.image]] : [:]))
    guard links else { return }
    let link = try #require(try bench.store.links(of: "A")?.links.first)
    let item = try #require(try bench.store.linkable(id: "A"))
    let place = LinkWords(of: item, rules: .everything)
      .place(of: .image, key: try #require(link.reasons.first).key)
    #expect(place?.text == "a.png" && place?.field == nil)
    rules.setAside[.image] = [Self.digest]
    try bench.build(rules)
    #expect(try bench.store.links(of: "A")?.links.first?.holds == false)
  }

  @Test func `weak reasons link only together`() throws {
    var rules = LinkRules()
    rules.strengths = [.postalCode: .weak, .unit: .weak]
    func sample(_ id: String, unit: Bool) -> Sample {
      Sample(
        id: id, text: "At H2X 1Y4, room 214.",
        entities: [("H2X 1Y4", .postalCode, "H2X 1Y4")]
          + (unit ? [("room 214", .unit, "room 214")] : []))
    }
    let bench = try LinkBench([
      sample("A", unit: true), sample("B", unit: true), sample("C", unit: false),
    ])
    try bench.build(rules)
    #expect(try bench.partners(of: "A") == ["B": [.postalCode, .unit]])
    #expect(try bench.partners(of: "C").isEmpty)
  }

  @Test func `a value in too many reports, or set aside, links nothing and is counted`() throws {
    var rules = LinkRules.everything
    rules.tooCommon[.phone] = 3
    let bench = try LinkBench((1...4).map { phone("R-\($0)") })
    let common = try bench.build(rules).findings
    #expect(common.links.isEmpty)
    #expect(common.leftOut.map(\.kind) == [.phone] && common.leftOut.map(\.most) == [4])
    rules.tooCommon[.phone] = 4
    #expect(try bench.build(rules).findings.links.count == 6)
    rules.setAside[.phone] = ["+15145550123"]
    let aside = try bench.build(rules)
    #expect(aside.findings.links.isEmpty && aside.findings.leftOut.isEmpty)
    #expect(aside.result.gone == 6 && aside.result.links == 0)
  }

  @Test func `what is found does not depend on the order of insertion`() throws {
    let samples =
      LinkFinderTests.pairs.enumerated().flatMap { index, pair in
        var (first, second) = (pair.first, pair.second)
        first.id = "A-\(index)"
        second.id = "B-\(index)"
        return [first, second]
      } + (1...5).map { phone("P-\($0)", day: "2026-03-0\($0)", province: $0 < 3 ? "ON" : "QC") }
    func found(_ samples: [Sample]) throws -> [String] {
      let bench = try LinkBench(samples)
      var rules = LinkRules.everything
      rules.correlations = [CorrelatorTests.rule()]
      try bench.build(rules)
      var lines: [String] = []
      for sample in samples.map(\.id).sorted() {
        let links = try #require(try bench.store.links(of: sample))
        for link in links.links {
          lines.append(
            "\(link.first.id) \(link.second.id) \(link.points) \(link.reasons.map(\.kind)) "
              + "\(link.reasons.map(\.key)) \(link.reasons.map(\.share))")
        }
        lines.append(
          "\(links.group?.name ?? "") \(links.correlations.map { $0.reports.map(\.id) })")
      }
      return lines
    }
    let usual = try found(samples)
    #expect(usual.count > 40)
    #expect(try found(samples.reversed()) == usual)
  }

  @Test func `of a report with versions only the last one is compared`() throws {
    let bench = try LinkBench([phone("A"), phone("B")])
    try bench.build()
    #expect(try bench.partners(of: "A") == ["B": [.phone]])
    try bench.add([Sample(id: "B", text: "The number was a mistake, says the officer.")])
    let result = try bench.build().result
    #expect(result.gone == 1 && result.links == 0)
    let link = try #require(try bench.store.links(of: "A")?.links.first)
    #expect(!link.holds && link.reasons.first?.gone != nil)
  }
}
