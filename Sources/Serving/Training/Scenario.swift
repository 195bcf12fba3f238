internal import CaseStore
internal import ReportModel
internal import TextMatching

/// An invented report for a lesson, in both languages, with what experts read in it.
///
/// The file is `scenarios/ID.json` of the training folder; `training/README.md` describes its form. Offsets
/// are Unicode scalars of the narrative, half-open.
struct Scenario: Sendable {
  /// Words of the narrative that show an indicator.
  struct Evidence: Sendable {
    var code: String
    var range: Range<Int>
    var status: Status
    /// Why they count, in a sentence for the class.
    var why: String
  }

  /// Words that look as if they counted, and do not.
  struct LookAlike: Sendable {
    var range: Range<Int>
    var why: String
  }

  /// The scenario in one language.
  struct Version: Sendable {
    var title: String
    var narrative: String
    /// In the order of the text.
    var evidence: [Evidence]
    var lookAlikes: [LookAlike]
    var points: [String]
    /// Questions to the class.
    var questions: [String]
    /// What readers get wrong.
    var mistakes: [String]
    /// What to ask next, safely.
    var ask: [String]

    /// The words of a place of the narrative.
    func words(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(
        contentsOf: narrative.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count))
      return String(view)
    }
  }

  var id: String
  /// What kind of text it is, for example `hotline_call`.
  var form: String
  var sector: String
  /// From 1, easy, to 3.
  var difficulty: Int
  /// The scenario that differs from it in one fact.
  var pair: String?
  var differs: LocalizedText?
  var english: Version
  var french: Version
  var isFlagged: Bool
  var priority: Priority
  var pillars: [Pillar]
  /// The indicators that show act, means and purpose; what is missing is not there.
  var elements: [Element: String]
  var reason: LocalizedText

  func version(_ language: Language) -> Version { language == .french ? french : english }

  /// The codes of the key, in both languages, in alphabetical order.
  var codes: [String] {
    Set((english.evidence + french.evidence).map(\.code)).sorted()
  }

  /// The scenario as a report that the rules read.
  func report(_ language: Language) -> Report {
    let version = version(language)
    return Report(
      id: id, narrative: version.narrative, title: version.title, language: language.rawValue,
      sourceType: form)
  }
}

/// Why a file of the training folder cannot be used, as the person who keeps it is told.
struct TrainingProblem: Error, Sendable {
  /// File and field, such as `scenarios/farm-01.json: language.en.evidence[2].start`.
  var place: String
  var message: LocalizedText

  init(_ file: String, _ field: String = "", _ message: LocalizedText) {
    place = field.isEmpty ? file : file + ": " + field
    self.message = message
  }
}
