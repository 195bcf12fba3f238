/// A label of the Traffic Light Protocol, version 2.0 (FIRST, August 2022): who may see it.
///
/// Ordered from the widest audience to the narrowest.
public enum TrafficLight: String, Sendable, Hashable, CaseIterable {
  /// No limit.
  case clear = "TLP:CLEAR"
  /// The community, through no public channel.
  case green = "TLP:GREEN"
  /// The recipient's organisation and its clients, as far as they need to know.
  case amber = "TLP:AMBER"
  /// The recipient's organisation only.
  case amberStrict = "TLP:AMBER+STRICT"
  /// The named recipients only.
  case red = "TLP:RED"
}

/// A level of protected information outside the national interest (Government of Canada, Standard on
/// Security Categorization, 2019).
public enum ProtectedLevel: String, Sendable, Hashable, CaseIterable {
  /// Disclosure could cause injury.
  case a = "PROTECTED A"
  /// Disclosure could cause serious injury.
  case b = "PROTECTED B"
  /// Disclosure could cause extremely grave injury.
  case c = "PROTECTED C"
}

/// A handling marking of a report.
public enum Marking: Sendable, Hashable, CustomStringConvertible {
  /// Who may see it.
  case tlp(TrafficLight)
  /// How it is kept.
  case protected(ProtectedLevel)
  /// It came under the condition that passing it on goes back to the originator.
  case thirdPartyRule
  /// A marking that this program does not know, as written. Whoever decides about passing a report
  /// on must treat it as the narrowest one.
  case unrecognised(String)

  /// The marking as it is written: TLP labels are never translated.
  public var description: String {
    switch self {
    case .tlp(let label): label.rawValue
    case .protected(let level): level.rawValue
    case .thirdPartyRule: "THIRD-PARTY RULE"
    case .unrecognised(let text): text
    }
  }

  /// Reads one marking, in either language, however it is spaced.
  public init(written text: String) {
    let word = PlainWord.folded(text)
    if let label = Self.labels[word.replacing(" ", with: "")] {
      self = .tlp(label)
    } else if let level = Self.levels[word.replacing(" ", with: "")] {
      self = .protected(level)
    } else if Self.thirdParty.contains(word) {
      self = .thirdPartyRule
    } else {
      self = .unrecognised(text)
    }
  }

  /// `TLP:WHITE` is the name of `TLP:CLEAR` in version 1.
  private static let labels: [String: TrafficLight] = {
    var table = ["tlp:white": TrafficLight.clear, "tlpwhite": .clear]
    for label in TrafficLight.allCases {
      let name = label.rawValue.lowercased()
      table[name] = label
      table[name.replacing(":", with: "")] = label
    }
    return table
  }()

  private static let levels: [String: ProtectedLevel] = {
    var table: [String: ProtectedLevel] = [:]
    for level in ProtectedLevel.allCases {
      let letter = level.rawValue.suffix(1).lowercased()
      for word in ["protected", "protege", "prot", "p"] { table[word + letter] = level }
    }
    return table
  }()

  private static let thirdParty: Set<String> = [
    "third party rule", "third party", "third party caveat", "originator controlled", "orcon",
    "regle du tiers", "regle des tiers", "tiers", "regle de l'auteur",
  ]
}
