internal import TextMatching

/// The people that a line such as `author` or `reviewer` names, to ask whether two lines name different
/// ones.
///
///     NamedPeople("Analyst, A.").hasOther(than: NamedPeople("A. Analyst"))   // false
///     NamedPeople("A. Roy; B. Tran").hasOther(than: NamedPeople("A. Roy"))   // true
///
/// Names are compared without capitals, accents, points and the order of their words. `;` stands
/// between people. A comma may do so as well, or stand in a name that was turned round or behind which
/// a place is named, and nobody can tell which; so there is another person only where both readings
/// have one.
struct NamedPeople {
  /// A name as its words, folded and sorted.
  private typealias Name = [String]

  /// With commas between people.
  private var apart: Set<Name> = []
  /// With commas inside names.
  private var whole: Set<Name> = []

  init(_ text: String) {
    for part in text.split(separator: ";") {
      whole.insert(Self.name(part))
      for piece in part.split(separator: ",") { apart.insert(Self.name(piece)) }
    }
    apart.remove([])
    whole.remove([])
  }

  private static func name(_ text: Substring) -> Name {
    Folding.words(of: String(text)).map { String(decoding: $0, as: UTF8.self) }.sorted()
  }

  /// Whether nobody is named.
  var isEmpty: Bool { apart.isEmpty }

  /// Whether somebody is named here who is not named there.
  func hasOther(than others: NamedPeople) -> Bool {
    let known = others.apart.union(others.whole)
    return !apart.isSubset(of: known) && !whole.isSubset(of: known)
  }
}

extension Rule {
  /// Whether a person read the rule who did not write it.
  var hasOtherReviewer: Bool { NamedPeople(reviewer).hasOther(than: NamedPeople(author)) }
}
