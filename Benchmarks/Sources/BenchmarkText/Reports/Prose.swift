/// The sentences of one language, with slots in braces, and the words that fill them.
///
/// The prose is ordinary on purpose: weather, errands, opening hours. No sentence holds a phrase of
/// the generated rule set, so that a report without inserted phrases has no hit.
struct Prose: Sendable {
  /// Ordinary sentences.
  var sentences: [Template]
  /// Sentences around an inserted phrase, the slot `x`.
  var carriers: [Template]
  /// Titles.
  var titles: [Template]
  /// Words by slot.
  var words: [String: [String]]

  /// Makes prose from its texts.
  init(
    sentences: [String], carriers: [String], titles: [String], words: [String: [String]]
  ) {
    self.sentences = sentences.map(Template.init)
    self.carriers = carriers.map(Template.init)
    self.titles = titles.map(Template.init)
    self.words = words
  }

  /// Fills a sentence; a slot whose name begins with a capital gets a capital.
  func fill(_ template: Template, inserted: String = "", _ random: inout SeededRandom) -> String {
    var text = ""
    for part in template.parts {
      switch part {
      case .text(let words): text += words
      case .slot(let name, let isCapital):
        let word = name == "x" ? inserted : value(of: name, &random)
        text += isCapital ? word.prefix(1).uppercased() + word.dropFirst() : word
      }
    }
    return text
  }

  private func value(of slot: String, _ random: inout SeededRandom) -> String {
    switch slot {
    case "few": return String(random.number(in: 2...9))
    case "many": return String(random.number(in: 11...98))
    case "hour": return String(random.number(in: 1...11))
    case "minute":
      let minute = random.index(below: 60)
      return minute < 10 ? "0\(minute)" : String(minute)
    default:
      guard let words = words[slot] else { preconditionFailure("no words for a slot: \(slot)") }
      return random.pick(words)
    }
  }

  static let people =
    ["Adèle", "Bilal", "Cora", "Dmitri", "Édith", "Farid", "Gloria", "Hugo", "Imane", "Jonas"]
    + ["Keiko", "Lucie", "Malik", "Noor", "Oscar", "Paloma", "Quinn", "Rania", "Simon", "Thuy"]
    + ["Ursula", "Vikram", "Wanda", "Ximena", "Yann", "Zoé"]
  static let towns =
    ["Amos", "Brampton", "Chatham", "Dorval", "Estevan", "Fredericton", "Granby", "Hearst"]
    + ["Iqaluit", "Joliette", "Kitimat", "Lethbridge", "Miramichi", "Nanaimo", "Orillia"]
    + ["Port-Cartier", "Red Deer", "Saint-Jérôme", "Truro", "Val-d'Or", "Whitehorse", "Yorkton"]
}

/// A sentence cut at its slots.
struct Template: Sendable {
  enum Part: Sendable {
    case text(String)
    case slot(name: String, isCapital: Bool)
  }

  var parts: [Part] = []

  init(_ sentence: String) {
    for (place, piece) in sentence.split(separator: "{", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard place > 0, let end = piece.firstIndex(of: "}") else {
        if !piece.isEmpty { parts.append(.text(String(piece))) }
        continue
      }
      let name = String(piece[..<end])
      parts.append(.slot(name: name.lowercased(), isCapital: name.first?.isUppercase == true))
      let rest = piece[piece.index(after: end)...]
      if !rest.isEmpty { parts.append(.text(String(rest))) }
    }
  }
}
