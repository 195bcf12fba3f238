/// When a rule flags: a target and the clauses that must hold for it.
struct Condition: Sendable {
  /// What must have matched.
  enum Target: Sendable {
    case phrase(String)
    /// At least `count` of the phrases; `any_of` is one of them, `all_of` all.
    case several(count: Int, names: [String])
  }

  /// A clause behind the target.
  struct Clause: Sendable {
    enum Kind: UInt8, Sendable, BitwiseCopyable { case near, before, after, unless }
    var kind: Kind
    var phrase: String
    var distance: Distance
  }

  /// A demand on a field of the report.
  struct FieldTest: Sendable {
    var field: String
    var values: [String]
    var negated: Bool
  }

  var target: Target
  /// How close the parts of `several` must be.
  var within: Distance = .anywhere
  var clauses: [Clause] = []
  var fields: [FieldTest] = []
  var line: Int
}

/// How far apart two matches may be.
enum Distance: Sendable, Equatable, BitwiseCopyable {
  /// Sentences in between plus one: 1 is the same sentence.
  case sentences(Int)
  case words(Int)
  case paragraph
  case anywhere

  /// Reads `same sentence`, `2 sentences`, `12 words`, `same paragraph` or `anywhere`.
  init?(_ text: String) {
    let parts = text.lowercased().split(separator: " ").map(String.init)
    switch parts.count {
    case 1 where parts[0] == "anywhere": self = .anywhere
    case 2 where parts[0] == "same" && parts[1] == "sentence": self = .sentences(1)
    case 2 where parts[0] == "same" && parts[1] == "paragraph": self = .paragraph
    case 2:
      guard let count = Int(parts[0]), count > 0 else { return nil }
      switch parts[1] {
      case "sentence", "sentences": self = .sentences(count)
      case "word", "words": self = .words(count)
      default: return nil
      }
    default: return nil
    }
  }
}
