import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// A text in which ⟦ and ⟧ mark the entities that must be found, and nothing else.
struct EntityCase: CustomTestStringConvertible, Sendable {
  let marked: String
  let expected: [Found]
  let language: String
  let title: String

  /// What an entity says besides its place.
  struct Found: Hashable, CustomStringConvertible, Sendable {
    var kind: Entity.Kind
    var value: String
    var text: String

    var description: String { "\(kind.rawValue) \(value) ⟦\(text)⟧" }
  }

  init(
    _ marked: String, _ entities: (Entity.Kind, String)..., language: String = "",
    title: String = ""
  ) {
    self.marked = marked
    self.language = language
    self.title = title
    let texts = marked.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "⟧" })
    }
    precondition(texts.count == entities.count, "as many marks as entities: \(marked)")
    expected = zip(entities, texts).map { Found(kind: $0.0, value: $0.1, text: $1) }
  }

  var testDescription: String { marked }

  var narrative: String { marked.replacing("⟦", with: "").replacing("⟧", with: "") }

  /// Where the marks stand in the narrative, in Unicode scalars.
  var places: [Range<Int>] {
    var places: [Range<Int>] = []
    var (count, start) = (0, 0)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = count
      case "⟧": places.append(start..<count)
      default: count += 1
      }
    }
    return places
  }

  /// Reads the text and compares.
  func check() throws {
    let report = Report(id: "t", narrative: narrative, title: title, language: language)
    let entities = try EntityBench.assessor().assess(report).entities
    let found = entities.map {
      Found(kind: $0.kind, value: $0.value, text: report.string($0.bytes))
    }
    #expect(found == expected)
    #expect(entities.map { $0.start..<$0.end } == places)
    #expect(entities.allSatisfy { $0.field == .narrative })
  }
}

/// An assessor of a pack that looks for nothing.
enum EntityBench {
  private static let pack = Result { try TestPack().compile() }

  static func assessor() throws -> Assessor { try Assessor(pack: pack.get()) }
}
