/// Finds names of people by what stands before them, by lists of given names, and wherever a name found
/// so is said again.
///
/// It is a reader of signs, not of people: a name that no sign gives away is not found. docs/redaction.md
/// says how many are.
enum NameFinder {
  /// The names of a text.
  ///
  /// - Parameter known: Words of names that were found in another field of the same report.
  static func find(_ text: TextWords, known: Set<String> = []) -> [Mask] {
    var found: [Range<Int>] = []
    for index in text.words.indices {
      if let range = named(at: index, text) ?? given(at: index, text) { found.append(range) }
    }
    var parts = known
    for range in found { parts.formUnion(Self.parts(of: range, text)) }
    for index in text.words.indices where isPart(text.words[index], of: parts) {
      found.append(index..<index + 1)
    }
    return masks(found, text)
  }

  /// The words of the names of a text, folded, by which they are known when they are said again.
  static func parts(_ text: TextWords) -> Set<String> {
    var parts: Set<String> = []
    for index in text.words.indices {
      if let range = named(at: index, text) ?? given(at: index, text) {
        parts.formUnion(Self.parts(of: range, text))
      }
    }
    return parts
  }

  private static func parts(of range: Range<Int>, _ text: TextWords) -> Set<String> {
    Set(
      text.words[range].filter { $0.text.unicodeScalars.count >= 3 && $0.isCapitalised }
        .map(\.folded)
        .filter { !ordinary.contains($0) && !particles.contains($0) })
  }

  private static func isPart(_ word: TextWords.Word, of parts: Set<String>) -> Bool {
    word.isCapitalised && parts.contains(word.folded)
  }

  /// Words that stand side by side become one name.
  private static func masks(_ found: [Range<Int>], _ text: TextWords) -> [Mask] {
    var ranges: [Range<Int>] = []
    for range in found.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      if let last = ranges.last, range.lowerBound <= last.upperBound,
        range.lowerBound < last.upperBound || isJoined(behind: last.upperBound - 1, text)
      {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    return ranges.map { range in
      let words = text.words[range]
      return Mask(
        range: (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0),
        kind: .person, key: words.map(\.folded).joined(separator: " "))
    }
  }

  // MARK: - Signs

  /// A name behind a title or a word that names: *Mr. Baek*, *named Prince*, *s'appelle Tay*.
  private static func named(at index: Int, _ text: TextWords) -> Range<Int>? {
    let before = text.words[index]
    let next = index + 1
    guard next < text.words.count else { return nil }
    let gap = text.gap(behind: index)
    let isTitle = titles.contains(before.folded) && isTitleWritten(before, gap)
    let isNaming = namings.contains(before.folded) && !gap.contains("\n")
    guard isTitle || isNaming || namesIs(at: index, text) else { return nil }
    guard gap.unicodeScalars.count <= 3, !gap.contains(where: { ",;?!".contains($0) }) else {
      return nil
    }
    return nameBegins(at: next, text, takesOrdinary: false)
  }

  /// `M` and `Me` are titles only before a point or as they are written: *M. Roy*, *Me Roy*.
  private static func isTitleWritten(_ word: TextWords.Word, _ gap: String) -> Bool {
    switch word.folded {
    case "m": word.text == "M" && gap == ". "
    case "me": word.text == "Me" && gap == " "
    default: gap == " " || gap == ". " || gap == "\u{A0}"
    }
  }

  /// *name is*, *nom est*, *name:*, *nom :*
  private static func namesIs(at index: Int, _ text: TextWords) -> Bool {
    let word = text.words[index].folded
    if ["name", "nom", "prenom", "surname", "alias"].contains(word) {
      return text.gap(behind: index).contains(":")
    }
    guard index > 0, ["is", "s", "est", "was", "etait"].contains(word) else { return false }
    return ["name", "nom", "prenom", "surnom", "nickname", "alias"]
      .contains(text.words[index - 1].folded)
  }

  /// A given name, with what follows of the name.
  private static func given(at index: Int, _ text: TextWords) -> Range<Int>? {
    let word = text.words[index]
    guard word.isCapitalised, GivenNames.all.contains(word.folded) else { return nil }
    // *St. Catharines*, *Rue Jeanne*, *Hôpital Sainte-Justine*: a place.
    if index > 0, placeWords.contains(text.words[index - 1].folded),
      isJoined(behind: index - 1, text)
    {
      return nil
    }
    let end = nameEnd(from: index + 1, text)
    if end < text.words.count, placeEndings.contains(text.words[end].folded),
      isJoined(behind: end - 1, text)
    {
      return nil
    }
    return index..<end
  }

  /// A capitalised word that can be a name, with what follows.
  private static func nameBegins(
    at index: Int, _ text: TextWords, takesOrdinary: Bool
  ) -> Range<Int>? {
    let word = text.words[index]
    guard word.isCapitalised, !ordinary.contains(word.folded) else { return nil }
    return index..<nameEnd(from: index + 1, text)
  }

  /// The end of a name: up to three more capitalised words, with *de*, *van*, *Al-* between them.
  private static func nameEnd(from start: Int, _ text: TextWords) -> Int {
    var end = start
    var more = 0
    while end < text.words.count, more < 3, isJoined(behind: end - 1, text) {
      let word = text.words[end]
      if particles.contains(word.folded), end + 1 < text.words.count,
        isJoined(behind: end, text), text.words[end + 1].isCapitalised,
        !ordinary.contains(text.words[end + 1].folded)
      {
        end += 2
      } else if word.isCapitalised, !ordinary.contains(word.folded) {
        end += 1
      } else {
        break
      }
      more += 1
    }
    return end
  }

  /// Whether a word and the next one can be of one name: a space, a hyphen, an apostrophe, or the point
  /// of an initial between them.
  private static func isJoined(behind index: Int, _ text: TextWords) -> Bool {
    let gap = text.gap(behind: index)
    if [" ", "-", "'", "’", "\u{A0}"].contains(gap) { return true }
    return gap == ". " && index >= 0 && text.words[index].text.count == 1
  }

  // MARK: - Words

  private static let titles = words(
    "mr mrs ms miss dr prof mister madam sir aunt auntie uncle officer constable const sgt cst "
      + "detective m me mme mlle mmes monsieur madame mademoiselle docteur maitre oncle tante "
      + "agente agent sergent sergente inspecteur inspectrice coach pastor")
  private static let namings = words(
    "named called nicknamed aka nomme nommee nommes nommees prenomme prenommee appelle appelee "
      + "surnomme surnommee alias dit dite")
  private static let particles = words(
    "de du des la le van von der den el al bin ibn da dos san st")
  private static let placeWords = words(
    "st ste saint sainte prince new nouveau nouvelle rue street avenue ave boulevard boul chemin route fort port mont lac lake "
      + "ville cape cap hopital hospital ecole school parc park eglise church hotel motel")
  private static let placeEndings = words(
    "street st avenue ave road rd boulevard blvd drive dr lane crescent court hospital school park "
      + "church hotel motel county island bay lake river")
  /// Capitalised words that are no names of people.
  private static let ordinary = words(
    """
    i he she they we you it the a an my his her our their this that there then when while after before
    and but or if in on at to from for with no not yes monday tuesday wednesday thursday friday saturday
    sunday january february march april may june july august september october november december
    mom mum dad mother father mama papa maman pere mere grandma grandpa police rcmp grc cbsa asfc ircc
    cic opp spvm sq crown canada canadian quebec ontario alberta manitoba saskatchewan toronto montreal
    vancouver calgary edmonton winnipeg ottawa halifax regina laval longueuil gatineau hamilton london
    windsor brampton mississauga markham surrey burnaby english french spanish american mexican filipino
    chinese indian nigerian instagram facebook snapchat whatsapp telegram signal tiktok uber airbnb
    il elle ils elles on nous vous je tu le la les un une des mon ma mes son sa ses notre leur ce cette
    et mais ou si dans sur a de du pour avec non oui lundi mardi mercredi jeudi vendredi samedi dimanche
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
