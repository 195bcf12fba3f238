import Testing

/// A piece of a rule file, and its canonical layout.
struct LayoutCase: Sendable, CustomTestStringConvertible {
  var name: String
  var before: String
  var after: String

  init(_ name: String, _ before: String, _ after: String) {
    self.name = name
    self.before = before
    self.after = after + "\n"
  }

  var testDescription: String { name }

  static let all: [LayoutCase] = [
    LayoutCase(
      "facts stand in one column",
      #"""
      indicator"a.b"
        status      "draft"
      corroborates   "c.d; e.f"
      law     "CC 279.03"
      points( 1.5 )
      """#,
      #"""
      indicator "a.b"
      status    "draft"
      corroborates "c.d; e.f"
      law       "CC 279.03"
      points(1.5)
      """#),
    LayoutCase(
      "texts stand in another",
      #"title {en="T",fr="T"}"# + "\n" + #"why { en = "W" }"# + "\n" + #"ask{fr="A"}"#,
      #"title { en = "T", fr = "T" }"# + "\n" + #"why   { en = "W" }"# + "\n"
        + #"ask   { fr = "A" }"#),
    LayoutCase(
      "behind other verbs and names stands one space",
      #"words   "take"     { en="~take" , fr="~prendre" ,}"# + "\n" + #"hits    "He [took] it.""#,
      #"words "take" { en = "~take", fr = "~prendre", }"# + "\n" + #"hits "He [took] it.""#),
    LayoutCase(
      "statements on one line are parted",
      #"weight("strong",3) weight("weak" , 1); hits "a" "#,
      #"weight("strong", 3)"# + "\n" + #"weight("weak", 1);"# + "\n" + #"hits "a""#),
    LayoutCase(
      "empty lines stay, one at most, none at the ends",
      "\n\nhits \"a\"\n\n\n\nhits \"b\"\nhits \"c\"\n\n", "hits \"a\"\n\nhits \"b\"\nhits \"c\""),
    LayoutCase(
      "comments keep their places",
      "-- head  \n\n\n  -- about a\nhits \"a\"    -- behind\t\n--[[ two\n lines ]] hits \"b\"",
      "-- head\n\n-- about a\nhits \"a\"  -- behind\n--[[ two\n lines ]]\nhits \"b\""),
    LayoutCase(
      "what an author broke below its first entry",
      #"""
      pillars {prosecution = { en = "p", fr = "q" },
       protection={ en = "r",
        fr = "s" }}
      """#,
      #"""
      pillars { prosecution = { en = "p", fr = "q" },
                protection  = { en = "r",
                                fr = "s" } }
      """#),
    LayoutCase(
      "what an author broke behind the brace",
      #"""
      words "a" {
         use="b",  en = "c"
          , fr="d" }
      """#,
      #"""
      words "a" {
        use = "b",
        en = "c",
        fr = "d"
      }
      """#),
    LayoutCase(
      "comments in a table",
      #"""
      words "a" { -- first
        en = "b" , -- behind
        -- before

        fr = "c" -- last
        -- end
        }
      """#,
      #"""
      words "a" {
        -- first
        en = "b",  -- behind
        -- before
        fr = "c"  -- last
        -- end
      }
      """#),
    LayoutCase(
      "a comment behind the last entry does not swallow the brace",
      "words \"a\" { en = \"b\",\n fr = \"c\" -- last\n}",
      "words \"a\" { en = \"b\",\n            fr = \"c\"  -- last\n}"),
    LayoutCase(
      "a table that is too long is broken where its lines fit",
      #"title { en = "\#(long(45))", fr = "\#(long(45))" }"#,
      #"title { en = "\#(long(45))","# + "\n" + #"        fr = "\#(long(45))" }"#),
    LayoutCase(
      "and stays where they do not",
      #"title {en = "\#(long(45))",  fr = "\#(long(95))"}"#,
      #"title { en = "\#(long(45))", fr = "\#(long(95))" }"#),
    LayoutCase(
      "a table in a table that is too long",
      #"pillars { protection = { en = "\#(long(40))", fr = "\#(long(40))" } }"#,
      #"pillars { protection = { en = "\#(long(40))","# + "\n"
        + #"                         fr = "\#(long(40))" } }"#),
    LayoutCase(
      "exactly 100 columns stay",
      #"misses { en = "\#(long(38))", fr = "\#(long(35))" }"#,
      #"misses { en = "\#(long(38))", fr = "\#(long(35))" }"#),
    LayoutCase(
      "clauses go on below the phrase, within with its own",
      #"flag_when "a":near("\#(long(50))",  "2 sentences"):unless"\#(long(20))":within"5 words""#,
      #"flag_when "a" :near("\#(long(50))", "2 sentences")"# + "\n"
        + #"          :unless "\#(long(20))" :within "5 words""#),
    LayoutCase(
      "a list is filled",
      #"flag_when ( any_of{"\#(long(30))","\#(long(30))", "\#(long(30))","d"} )  :near("e")"#,
      #"flag_when (any_of { "\#(long(30))", "\#(long(30))","# + "\n"
        + #"                    "\#(long(30))", "d" }) :near("e")"#),
    LayoutCase(
      "fields in brackets",
      #"flag_when "a":where( field( "source_type" ) : is"x" )"#,
      #"flag_when "a" :where(field("source_type"):is "x")"#),
    LayoutCase(
      "signs of numbers", "points(- - 2+n*- 3 ..x)", "points(- -2 + n * -3 .. x)"),
    LayoutCase(
      "keys in brackets, empty tables, numbers of lists",
      #"misses {["en"]="a",x = {  }, 1,2}"#, #"misses { ["en"] = "a", x = {}, 1, 2 }"#),
    LayoutCase(
      "code stays as it is",
      "  local n   =  2   \ncheck(  function(r, found)   \n\treturn n  ==\n     found 'a'\n  end )\nhits  'a'",
      "local n   =  2\ncheck(  function(r, found)\n\treturn n  ==\n     found 'a'\n  end )\nhits 'a'"
    ),
    LayoutCase(
      "a value of a name of one's own ends where the next verb begins",
      "local t = {\n   \"a\",\n}\nif t then\n  hits   \"x\"\nend\nhits   (t[1])",
      "local t = {\n   \"a\",\n}\nif t then\n  hits   \"x\"\nend\nhits(t[1])"),
    LayoutCase(
      "Windows line ends and tabs", "hits\t\"a\"\r\n\r\n-- c\r\nmisses\t\"b\"\r\n",
      "hits \"a\"\n\n-- c\nmisses \"b\""),
  ]

  private static func long(_ count: Int) -> String { String(repeating: "é", count: count) }
}
