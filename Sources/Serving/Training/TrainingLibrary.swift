internal import Foundation
internal import ReportModel
internal import RuleEngine

/// The scenarios and tests of a training folder, read anew for each start of the server.
struct TrainingLibrary: Sendable {
  /// In the order of their identifiers.
  let scenarios: [Scenario]
  /// The two tests on one blueprint; `nil` where the folder has none.
  let tests: KnowledgeTests?
  /// What is wrong with files; those are left out, the others are there.
  let problems: [TrainingProblem]

  static let empty = TrainingLibrary(scenarios: [], tests: nil, problems: [])

  /// The most files that a library holds.
  private static let mostFiles = 2_000
  /// The largest file, in bytes.
  private static let largestFile = 1 << 20

  private init(scenarios: [Scenario], tests: KnowledgeTests?, problems: [TrainingProblem]) {
    self.scenarios = scenarios
    self.tests = tests
    self.problems = problems
  }

  /// Reads a folder with `scenarios/*.json` and `tests/blueprint.json`.
  init(folder: String) {
    let manager = FileManager.default
    var problems: [TrainingProblem] = []
    var found: [Scenario] = []
    let names = ((try? manager.contentsOfDirectory(atPath: folder + "/scenarios")) ?? [])
      .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
    for name in names.prefix(Self.mostFiles) {
      let file = "scenarios/" + name
      do throws(TrainingProblem) {
        found.append(try Scenario(try Self.content(folder, file), file: file))
      } catch {
        problems.append(error)
      }
    }
    // A pair is one only where both say so.
    let ids = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0.pair) })
    scenarios = found.map { scenario in
      guard let other = scenario.pair, ids[other] != .some(scenario.id) else { return scenario }
      problems.append(
        TrainingProblem(
          "scenarios/\(scenario.id).json", "pair", LocalizedText(.trainingNoPair, other)))
      var alone = scenario
      alone.pair = nil
      return alone
    }
    var tests: KnowledgeTests?
    let blueprint = "tests/blueprint.json"
    if manager.fileExists(atPath: folder + "/" + blueprint) {
      do throws(TrainingProblem) {
        tests = try KnowledgeTests(try Self.content(folder, blueprint), file: blueprint)
      } catch {
        problems.append(error)
      }
    }
    self.tests = tests
    self.problems = problems
  }

  private static func content(_ folder: String, _ file: String) throws(TrainingProblem) -> Data {
    guard let data = FileManager.default.contents(atPath: folder + "/" + file) else {
      throw TrainingProblem(file, "", Message.trainingUnreadable.text)
    }
    guard data.count <= largestFile else {
      throw TrainingProblem(file, "", Message.trainingTooLarge.text)
    }
    return data
  }

  func scenario(_ id: String) -> Scenario? { scenarios.first { $0.id == id } }

  /// The pairs that differ in one fact, each once.
  var pairs: [(Scenario, Scenario)] {
    scenarios.compactMap { first in
      guard let other = first.pair, first.id < other, let second = scenario(other) else {
        return nil
      }
      return (first, second)
    }
  }

  /// The indicators that the scenarios use, with those of a pack that look like them: what a learner
  /// chooses from.
  func codes(for scenario: Scenario, in pack: CompiledPack) -> [String] {
    let key = Set(scenario.codes)
    let families = Set(key.map { $0.prefix { $0 != "." } })
    let near = pack.pack.rules.filter {
      $0.status == .live && !$0.isContra && families.contains($0.code.prefix { $0 != "." })
    }.map(\.code)
    let used = scenarios.flatMap(\.codes)
    // The right ones must not be told by standing alone: neighbours of their families, then what other
    // scenarios use.
    var seen = Set<String>()
    let list = (key.sorted() + near.sorted() + used.sorted()).filter { seen.insert($0).inserted }
    return Array(list.prefix(max(Self.fewestChoices, key.count + 12)))
  }

  private static let fewestChoices = 18
}
