/// Plurals and feminines of French nouns and adjectives.
///
/// A feminine is made only where the ending speaks for an adjective or a person (*employeur,
/// policier, migrant, heureux*) or a table says so, because a wrong one is often a common word
/// (*vent, vente*). A word given in the feminine keeps to the feminine: `~danseuse` means women.
enum FrenchNominal {
  /// Adds singular and plural, masculine and feminine.
  static func addForms(of word: String, to forms: inout [String]) {
    forms.append(word)
    if let complete = FrenchNominalTable.complete[word] {
      forms.append(contentsOf: complete)
      return
    }
    addPlurals(of: word, to: &forms)
    for feminine in feminines(of: word) {
      forms.append(feminine)
      forms.append(feminine + "s")
    }
  }

  /// Adds the plural alone.
  static func addPlurals(of word: String, to forms: inout [String]) {
    guard let last = word.last, !"sxz".contains(last) else { return }
    if word.hasSuffix("al") {
      if FrenchNominalTable.inAls.contains(word) { forms.append(word + "s") }
      if !FrenchNominalTable.inAls.contains(word) || word == "final" {
        forms.append(word.dropLast() + "ux")
      }
    } else if word.hasSuffix("au") || word.hasSuffix("eu") {
      forms.append(word + (FrenchNominalTable.inAus.contains(word) ? "s" : "x"))
    } else if FrenchNominalTable.inOux.contains(word) {
      forms.append(word + "x")
    } else {
      forms.append(word + "s")
    }
  }

  private static func feminines(of word: String) -> [String] {
    if FrenchNominalTable.masculineOnly.contains(word) { return [] }
    if FrenchNominalTable.withE.contains(word) {
      // Québec writes professeure, auteure; France autrice beside it.
      return word == "auteur" ? ["auteure", "autrice"] : [word + "e"]
    }
    if FrenchNominalTable.doubled.contains(word), let last = word.last {
      return [word + String(last) + "e"]
    }
    switch word.last {
    case "r": return femininesInR(word)
    case "n":
      return ending(of: word, ["ien", "éen"]).map { _ in [word + "ne"] } ?? femininesInN(word)
    case "x": return word.hasSuffix("eux") ? [word.dropLast() + "se"] : []
    case "f": return word.hasSuffix("if") ? [word.dropLast() + "ve"] : []
    case "s": return ending(of: word, ["ois", "ais"]).map { _ in [word + "e"] } ?? []
    case "é": return [word + "e"]
    case "t":
      if word.hasSuffix("ment") { return ["clément", "dément"].contains(word) ? [word + "e"] : [] }
      return ending(of: word, ["ant", "ent"]).map { _ in [word + "e"] } ?? []
    case "l":
      if word.hasSuffix("al") { return [word + "e"] }
      return ending(of: word, ["nel", "uel", "iel", "rel", "tel"]).map { _ in [word + "le"] } ?? []
    default: return []
    }
  }

  /// Feminines of *-eur* and *-er*.
  private static func femininesInR(_ word: String) -> [String] {
    if word.hasSuffix("eur"), word.utf8.count > 4 {
      let stem = word.dropLast(3)
      if FrenchNominalTable.inTeuse.contains(word) { return [stem + "euse"] }
      if ending(of: word, ["ateur", "cteur", "ituteur", "iteur"]) != nil { return [stem + "rice"] }
      if word.hasSuffix("teur") { return [stem + "euse", stem + "rice"] }
      return [stem + "euse"]
    }
    if ending(of: word, ["ier", "ger", "cher"]) != nil { return [word.dropLast(2) + "ère"] }
    return []
  }

  private static func femininesInN(_ word: String) -> [String] {
    if word.hasSuffix("ain") || word.hasSuffix("ein") && word.utf8.count > 5 { return [word + "e"] }
    return ending(of: word, ["ican", "tan"]) != nil ? [word + "e"] : []
  }

  private static func ending(of word: String, _ endings: [String]) -> String? {
    endings.first { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 1 }
  }
}
