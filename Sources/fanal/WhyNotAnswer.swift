import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// The answer of `fanal explain --why-not`.
enum WhyNotAnswer {
  /// Prints why a rule flags a report or not, or says that there is no such rule and ends the command.
  static func print(
    _ code: String, _ report: Report, _ option: PackOption, _ language: Language, json: Bool
  ) throws {
    let pack = try option.load(language, hasTexts: true)
    let assessor: Assessor
    do throws(PackError) {
      assessor = try Assessor(pack: pack)
    } catch {
      Console.error(error.message.text(in: language))
      throw ExitStatus.failed
    }
    let assessment = assessor.assess(report)
    guard let trace = assessor.trace(code, in: report),
      let text = RuleTraceText(trace, pack: pack, language: language)
    else {
      let codes = pack.pack.rules.map(\.code)
      Console.error(
        Phrases.unknownRule(code, Suggestion.closest(to: code, among: codes), language))
      throw ExitStatus.failed
    }
    if json {
      var object = WhyNotExport(trace, text)
      object.report = .init(report, assessment)
      Console.output(object.line + "\n")
    } else {
      Console.output(
        text.page(
          report, assessment,
          style: .init(width: Console.width, usesColour: Console.usesColour)))
    }
  }
}
