public import Exchange
public import ReportModel
internal import TOMLKit

/// What a centre tells each audience beside the cards: `policy/toolkit.toml`.
///
/// Every sentence is there in both languages, or the file is refused.
public struct ToolKitGuide: Sendable, Hashable {
  /// What one audience is told.
  public struct Part: Sendable, Hashable {
    /// The name of the audience.
    public var title: LocalizedText
    /// Codes of rules, in the order of the cards; one that ends in a dot is a family.
    public var indicators: [String]
    /// Whether cards name sections of law.
    public var namesLaw: Bool
    /// What to do.
    public var dos: [LocalizedText]
    /// What not to do.
    public var donts: [LocalizedText]
  }

  /// What each audience is told, what everybody is told first included.
  public private(set) var parts: [Audience: Part] = [:]

  /// Reads a file.
  ///
  /// - Throws: `ExchangeError`, whose sentence names file, line and key.
  public init(file: String) throws(ExchangeError) {
    let fields = try TOMLFields(file: file, manual: "docs/centre.md")
    let everybody = "everybody"
    try fields.refuseOthers(
      fields.root, Set(Audience.allCases.map(\.rawValue) + [everybody]), in: "")
    let shared = try Self.advice(fields, everybody, more: [])
    for audience in Audience.allCases {
      let name = audience.rawValue
      let own = try Self.advice(fields, name, more: ["title", "indicators", "law"])
      guard let table = try fields.table(fields.root, name, in: ""),
        let title = try fields.table(table, "title", in: name),
        let en = try fields.string(title, "en", in: "\(name).title"),
        let fr = try fields.string(title, "fr", in: "\(name).title")
      else {
        throw fields.problem(
          "\(name).title", "an audience has a title in both languages: { en = \"…\", fr = \"…\" }.",
          "un public a un titre dans les deux langues : { en = \"…\", fr = \"…\" }.")
      }
      parts[audience] = Part(
        title: LocalizedText(en: en, fr: fr),
        indicators: try Self.texts(fields, table, "indicators", in: name),
        namesLaw: table["law"]?.bool ?? false, dos: shared.dos + own.dos,
        donts: shared.donts + own.donts)
    }
  }

  private static func advice(
    _ fields: TOMLFields, _ name: String, more: Set<String>
  ) throws(ExchangeError) -> (dos: [LocalizedText], donts: [LocalizedText]) {
    guard let table = try fields.table(fields.root, name, in: "") else {
      throw fields.problem(
        name, "the table [\(name)] is missing.", "la table [\(name)] manque.")
    }
    try fields.refuseOthers(table, more.union(["do", "do_not"]), in: name)
    func pairs(_ key: String) throws(ExchangeError) -> [LocalizedText] {
      guard let both = try fields.table(table, key, in: name) else { return [] }
      let path = "\(name).\(key)"
      try fields.refuseOthers(both, ["en", "fr"], in: path)
      let (en, fr) = (
        try texts(fields, both, "en", in: path), try texts(fields, both, "fr", in: path)
      )
      guard en.count == fr.count else {
        throw fields.problem(
          "\(path).fr",
          "there are \(en.count) sentences in English and \(fr.count) in French. "
            + "Write each in both languages.",
          "il y a \(en.count) phrases en anglais et \(fr.count) en français. Écrivez chacune dans les "
            + "deux langues.")
      }
      return zip(en, fr).map { LocalizedText(en: $0, fr: $1) }
    }
    return (try pairs("do"), try pairs("do_not"))
  }

  private static func texts(
    _ fields: TOMLFields, _ table: TOMLTable, _ key: String, in path: String
  ) throws(ExchangeError) -> [String] {
    let values = table[key]?.array.map(Array.init) ?? []
    let texts = values.compactMap(\.string).filter { !$0.isEmpty }
    guard !texts.isEmpty, texts.count == values.count else {
      throw fields.problem(
        "\(path).\(key)", "this is a list of texts: [\"…\", \"…\"].",
        "c'est une liste de textes : [\"…\", \"…\"].")
    }
    return texts
  }
}
