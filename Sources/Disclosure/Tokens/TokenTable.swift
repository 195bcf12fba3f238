public import TextMatching

/// The tokens of one export: the same thing has the same token everywhere in it, and nobody who has only
/// the export can tell what it stands for.
///
///     tokens.token(for: .phone, key: "+15145550123", text: "514-555-0123")   // "[PHONE-1]"
///
/// Numbers are given in the order in which things are met, so they say nothing but that.
public struct TokenTable: Sendable {
  /// One thing that was hidden.
  public struct Entry: Sendable, Hashable {
    /// What stands in its place, `[PHONE-1]`.
    public var token: String
    /// What it is.
    public var kind: MaskKind
    /// The ways in which it was written, in the order in which they were met.
    public var texts: [String]
  }

  private struct Key: Hashable {
    var kind: MaskKind
    var key: String
  }

  /// Everything that was hidden, in the order in which it was met.
  public private(set) var entries: [Entry] = []
  private var places: [Key: Int] = [:]
  private var counts: [MaskKind: Int] = [:]
  private let language: Language

  /// No tokens yet; their words are in this language.
  public init(language: Language) { self.language = language }

  /// The token of a thing.
  ///
  /// - Parameters:
  ///   - key: What is equal for all ways to write the thing.
  ///   - text: How it is written here.
  public mutating func token(for kind: MaskKind, key: String, text: String) -> String {
    let place = Key(kind: kind, key: key)
    if let known = places[place] {
      if !entries[known].texts.contains(text) { entries[known].texts.append(text) }
      return entries[known].token
    }
    counts[kind, default: 0] += 1
    let token = "[\(kind.label(language))-\(counts[kind] ?? 1)]"
    places[place] = entries.count
    entries.append(Entry(token: token, kind: kind, texts: [text]))
    return token
  }
}
