/// One line of a file of gold labels, as JSON has it.
struct GoldRecord: Decodable {
  struct Indicator: Decodable {
    var code: String
    var quote: String
  }

  var id: String
  var label: String
  var language: String?
  var indicators: [Indicator]
  var contra: [String]?
  var exploitationForm: String?
  var pillars: [String]?
  var priority: String?
  var difficulty: String?

  enum CodingKeys: String, CodingKey {
    case id, label, language, indicators, contra, pillars, priority, difficulty
    case exploitationForm = "exploitation_form"
  }
}
