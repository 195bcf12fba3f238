internal import TextMatching

/// Gathers the terms and classes of a pack while it is compiled, each only once.
///
/// A term is what the scan looks for; a class is a set of terms. Two classes with the same members
/// become one, whatever rules they come from, so a shared class costs once.
struct TermTable {
  private(set) var terms: [Term] = []
  /// The sum of how common the members of each class are.
  private(set) var frequencies: [Double] = []
  /// The members of each class, for `fanal pack terms` and for explanations.
  private(set) var members: [[Int32]] = []
  /// Quantities by class.
  private(set) var quantities: [(test: QuantityTest, id: Int32)] = []
  private var termIDs: [String: Int32] = [:]
  /// Terms by the form as it is written: the same forms come again and again with shared classes,
  /// and folding is most of the work.
  private var knownForms: [String: Int32] = [:]
  private var termFrequencies: [Double] = []
  private var classIDs: [ClassKey: Int32] = [:]
  private var quantityIDs: [QuantityTest: Int32] = [:]

  private struct ClassKey: Hashable {
    var terms: [Int32]
    var marker: Int32

    /// A few members tell classes apart well enough, and hashing thousands costs.
    func hash(into hasher: inout Hasher) {
      hasher.combine(marker)
      hasher.combine(terms.count)
      for index in stride(from: 0, to: terms.count, by: max(1, terms.count / 8)) {
        hasher.combine(terms[index])
      }
    }
  }

  /// The class that holds exactly these surface forms.
  ///
  /// - Parameter marker: Keeps a class apart from others with the same members; -1 for none.
  mutating func classID(ofForms forms: some Sequence<String>, marker: Int32 = -1) -> Int32 {
    classID(of: termIDs(of: forms), marker: marker)
  }

  /// The terms of some forms, ascending, each once.
  mutating func termIDs(of forms: some Sequence<String>) -> [Int32] {
    var ids: [Int32] = []
    for form in forms { if let id = termID(form) { ids.append(id) } }
    return Self.union(ids.sorted(), [])
  }

  /// The class that holds exactly these terms.
  ///
  /// - Parameter ids: Ascending, each once.
  mutating func classID(of ids: [Int32], marker: Int32 = -1) -> Int32 {
    let key = ClassKey(terms: ids, marker: marker)
    if let known = classIDs[key] { return known }
    let id = Int32(members.count)
    classIDs[key] = id
    members.append(ids)
    frequencies.append(ids.reduce(0) { $0 + frequency($1) })
    return id
  }

  /// The union of two ascending lists, ascending, each once.
  static func union(_ left: [Int32], _ right: [Int32]) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(left.count + right.count)
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
      let next: Int32
      if j == right.count || (i < left.count && left[i] <= right[j]) {
        next = left[i]
        i += 1
      } else {
        next = right[j]
        j += 1
      }
      if result.last != next { result.append(next) }
    }
    return result
  }

  /// The class that stands for a quantity.
  mutating func classID(of test: QuantityTest) -> Int32 {
    if let known = quantityIDs[test] { return known }
    let id = Int32(members.count)
    quantityIDs[test] = id
    members.append([])
    frequencies.append(60)
    quantities.append((test, id))
    return id
  }

  /// The number of a surface form; `nil` when it holds no word.
  mutating func termID(_ form: String) -> Int32? {
    if let known = knownForms[form] { return known }
    guard let id = newTermID(form) else { return nil }
    knownForms[form] = id
    return id
  }

  private mutating func newTermID(_ form: String) -> Int32? {
    let isPrefix = form.hasSuffix("*")
    let words = Folding.words(of: isPrefix ? String(form.dropLast()) : form)
    guard !words.isEmpty else { return nil }
    let folded = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    let key = isPrefix ? folded + "*" : folded
    if let known = termIDs[key] { return known }
    let id = Int32(terms.count)
    termIDs[key] = id
    terms.append(Term(text: folded, isPrefix: isPrefix))
    return id
  }

  /// A rough measure of how often a term occurs, from its length alone: short words are common.
  /// It only decides which part of a phrase is looked at first, never what matches.
  private mutating func frequency(_ id: Int32) -> Double {
    let index = Int(id)
    while termFrequencies.count <= index {
      termFrequencies.append(Self.frequency(terms[termFrequencies.count]))
    }
    return termFrequencies[index]
  }

  private static func frequency(_ term: Term) -> Double {
    let weights = term.text.split(separator: " ").map { word -> Double in
      if commonWords.contains(String(word)) { return 500 }
      switch word.utf8.count {
      case ...2: return 400
      case 3: return 120
      case 4: return 40
      case 5: return 15
      default: return 4
      }
    }
    guard let rarest = weights.min() else { return 1 }
    return weights.count > 1 ? rarest / 8 : term.isPrefix ? rarest * 4 : rarest
  }

  private static let commonWords: Set<String> = [
    "the", "and", "for", "was", "her", "his", "she", "that", "they", "with", "from", "have", "has",
    "had", "this", "said", "says", "them", "their", "were", "been", "there", "when", "work", "works",
    "who", "who", "not", "are", "but", "man", "men", "woman", "girl", "girls", "pas", "les", "des",
    "une", "est", "que", "qui", "pour", "dans", "sur", "avec", "elle", "elles", "ils", "son", "ses",
    "leur", "leurs", "par", "aux", "mais", "plus", "ont", "sont", "cette", "femme", "fille", "homme",
  ]
}
