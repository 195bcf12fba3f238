import Testing
import TextMatching

struct InflectionMemberTests {
  let english = Inflector(language: .english)
  let french = Inflector(language: .french)

  @Test func `only marked words are inflected`() throws {
    #expect(
      try english.expand(member: "~lock up")
        == ["lock up", "locked up", "locking up", "locks up"])
    #expect(try english.expand(member: "lock up") == ["lock up"])
    #expect(
      try french.expand(member: "~carte d'identité")
        == ["carte d'identité", "cartes d'identité"])
  }

  @Test func `several marked words give every combination`() throws {
    let forms = try english.expand(member: "~take ~passport")
    #expect(forms.contains("took passports"))
    #expect(forms.contains("taking passport"))
    #expect(forms.count == english.forms(of: "take").count * english.forms(of: "passport").count)
  }

  @Test func `elided words stay before a marked word`() throws {
    #expect(try french.expand(member: "d'~ami") == ["d'ami", "d'amie", "d'amies", "d'amis"])
    #expect(try french.expand(member: "~l'atelier") == ["l'atelier", "l'ateliers"])
    #expect(try french.expand(member: "l\u{2019}~atelier").contains("l\u{2019}ateliers"))
  }

  @Test func `white space is made regular and an empty member has no forms`() throws {
    #expect(try english.expand(member: "  lock\t up ") == ["lock up"])
    #expect(try english.expand(member: " ").isEmpty)
    #expect(try english.expand(member: "~") == ["~"])
  }

  @Test func `prefixes and unmarked capitals stay as they are`() throws {
    #expect(try english.expand(member: "smuggl*") == ["smuggl*"])
    #expect(try english.expand(member: "US ~visa") == ["US visa", "US visas"])
  }

  @Test func `too many combinations are an error that names the member`() {
    let error = #expect(throws: InflectionError.self) {
      try french.expand(member: "~prendre ~garder ~cacher")
    }
    #expect(error?.code == .tooManyForms)
    #expect(error?.code.name == "too-many-forms")
    #expect(error?.member == "~prendre ~garder ~cacher")
    #expect(error?.limit == 4_000)
    #expect((error?.count ?? 0) > 4_000)
    #expect(error.map { "\($0)".contains("~prendre ~garder ~cacher") } == true)
  }

  @Test func `a hundred marked words do not overflow`() {
    let member = Array(repeating: "~take", count: 100).joined(separator: " ")
    #expect(throws: InflectionError.self) { try english.expand(member: member) }
  }

  @Test func `words of many parts stay small`() throws {
    let word = Array(repeating: "prendre", count: 50).joined(separator: "-")
    #expect(french.forms(of: word).count <= 4_000)
    for sign in ["-", "'", "-'"] {
      let odd = String(repeating: "a" + sign, count: 5_000)
      #expect(french.forms(of: odd).contains(odd))
      #expect(try english.expand(member: "~" + odd).contains(odd))
    }
  }

  @Test func `of a word with hyphens the ends change`() {
    #expect(french.forms(of: "arc-en-ciel").contains("arcs-en-ciel"))
    #expect(french.forms(of: "sous-louer").allSatisfy { $0.hasPrefix("sous-lou") })
    #expect(english.forms(of: "drop-off").contains("dropped-off"))
    #expect(english.forms(of: "mother-in-law") == ["mother-in-law", "mothers-in-law"])
    #expect(french.forms(of: "aujourd'hui") == ["aujourd'hui"])
    #expect(english.forms(of: "boss's") == ["boss's"])
  }
}
