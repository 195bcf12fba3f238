import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// Diagnostics as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), which editors and
/// review tools read.
///
/// Columns count Unicode scalars, and the end of a region is one past it. Pages are given in full as
/// the help of a rule. Its `helpUri`, which the standard wants to be an absolute address, is that of the
/// page as a file on this machine, where the documentation lies beside the standard pack: the program
/// works without a network.
struct SarifLog: Encodable {
  struct Message: Encodable {
    var text: String
    var markdown: String?
  }

  struct Configuration: Encodable { var level: String }

  struct PageProperties: Encodable { var page: String }

  struct Rule: Encodable {
    var id: String
    var shortDescription: Message
    var fullDescription: Message
    var help: Message
    var helpUri: String?
    var defaultConfiguration: Configuration
    var properties: PageProperties
  }

  struct Driver: Encodable {
    var name = "fanal"
    var semanticVersion = programVersion
    var rules: [Rule]
  }

  struct Tool: Encodable { var driver: Driver }

  struct Region: Encodable {
    var startLine: Int
    var startColumn: Int?
    var endLine: Int?
    var endColumn: Int?
  }

  struct ArtifactLocation: Encodable { var uri: String }

  struct PhysicalLocation: Encodable {
    var artifactLocation: ArtifactLocation
    var region: Region?
  }

  struct Location: Encodable { var physicalLocation: PhysicalLocation }

  struct Replacement: Encodable {
    var deletedRegion: Region
    var insertedContent: Message
  }

  struct ArtifactChange: Encodable {
    var artifactLocation: ArtifactLocation
    var replacements: [Replacement]
  }

  struct Fix: Encodable {
    var description: Message
    var artifactChanges: [ArtifactChange]
  }

  struct Result: Encodable {
    var ruleId: String
    var ruleIndex: Int
    var level: String
    var message: Message
    var locations: [Location]
    var fixes: [Fix]?
  }

  struct Run: Encodable {
    var tool: Tool
    var language: String
    var columnKind = "unicodeCodePoints"
    var results: [Result]
  }

  var schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
    + "sarif-schema-2.1.0.json"
  var version = "2.1.0"
  var runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  /// Makes the log of one check.
  init(_ diagnostics: [Diagnostic], of source: PackSource, _ language: Language) {
    let codes = Set(diagnostics.map(\.code)).sorted()
    let rules = codes.map { Self.rule($0, language) }
    let results = diagnostics.map { diagnostic in
      Self.result(diagnostic, codes.firstIndex(of: diagnostic.code) ?? 0, source, language)
    }
    runs = [
      Run(
        tool: Tool(driver: Driver(rules: rules)), language: language.rawValue, results: results)
    ]
  }

  /// The log as JSON.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  private static func rule(_ code: String, _ language: Language) -> Rule {
    let page = LintPage.page(of: code)
    let title = page?.message.text(in: language) ?? code
    let why = page?.why.text(in: language) ?? code
    return Rule(
      id: code, shortDescription: Message(text: title), fullDescription: Message(text: why),
      help: Message(text: why, markdown: page?.markdown(language)),
      helpUri: page.flatMap { address(of: $0.path(language)) },
      defaultConfiguration: Configuration(level: page?.severity.rawValue ?? "error"),
      properties: PageProperties(page: page?.path(language) ?? ""))
  }

  private static func address(of page: String) -> String? {
    PackOption.standardPlaces.lazy
      .map { URL(fileURLWithPath: $0).appendingPathComponent("../../" + page).standardizedFileURL }
      .first { FileManager.default.fileExists(atPath: $0.path) }?.absoluteString
  }

  private static func result(
    _ diagnostic: Diagnostic, _ index: Int, _ source: PackSource, _ language: Language
  ) -> Result {
    let texts = [diagnostic.message] + diagnostic.notes
    let artifact = ArtifactLocation(uri: uri(source.place(of: diagnostic.file)))
    var region: Region?
    if let line = diagnostic.line {
      region = Region(
        startLine: line, startColumn: diagnostic.column,
        endLine: diagnostic.column.map { _ in line },
        endColumn: diagnostic.column.map { $0 + max(1, diagnostic.length) })
    }
    return Result(
      ruleId: diagnostic.code, ruleIndex: index, level: diagnostic.severity.rawValue,
      message: Message(text: texts.map { $0.text(in: language) }.joined(separator: ". ")),
      locations: [
        Location(physicalLocation: PhysicalLocation(artifactLocation: artifact, region: region))
      ],
      fixes: diagnostic.fix.map { fix in
        [
          Fix(
            description: Message(text: Phrases.canBeFixed.text(in: language)),
            artifactChanges: [
              ArtifactChange(artifactLocation: artifact, replacements: fix.edits.map(replacement))
            ])
        ]
      })
  }

  private static func replacement(_ edit: Diagnostic.TextEdit) -> Replacement {
    Replacement(
      deletedRegion: Region(
        startLine: Int(edit.start.line), startColumn: Int(edit.start.column),
        endLine: Int(edit.end.line), endColumn: Int(edit.end.column)),
      insertedContent: Message(text: edit.replacement))
  }

  /// A path as a relative reference, or as a file address where it begins at the root.
  private static func uri(_ path: String) -> String {
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: ":"))
    let escaped = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
    return path.hasPrefix("/") ? "file://" + escaped : escaped
  }
}
