internal import CaseStore
internal import HTTPTypes
internal import ReportModel

/// The filters of the queue, as the query of an address has them.
///
///     /queue?priority=urgent&province=ON&assigned=none
struct QueueFilter {
  /// The names of the fields.
  static let names = [
    "state", "priority", "pillar", "province", "source", "language", "form", "code", "since",
    "until", "assigned", "sort",
  ]

  /// The fields that were given.
  let fields: FormFields
  /// What the store is asked for.
  let filter: CaseFilter

  /// Reads the fields; others are left out.
  ///
  /// - Parameter codes: The codes of the rules of a form of exploitation; `nil` for an unknown form.
  /// - Throws: `PageError` that names the field with a value that cannot be.
  init(_ query: FormFields, codes: (String) -> Set<String>?) throws(PageError) {
    var fields = FormFields()
    for name in Self.names { for value in query.all(name) { fields.add(name, value) } }
    self.fields = fields
    var filter = CaseFilter()
    filter.states = []
    for value in fields.all("state") { filter.states.insert(try Self.value(value, "state")) }
    if let value = fields["priority"] { filter.priority = try Self.value(value, "priority") }
    if let value = fields["pillar"] { filter.pillar = try Self.value(value, "pillar") }
    if let value = fields["sort"] { filter.order = try Self.value(value, "sort") }
    filter.province = fields["province"]
    filter.sourceType = fields["source"]
    if let language = fields["language"] {
      guard ["en", "fr"].contains(language) else { throw Self.wrong("language") }
      filter.language = language
    }
    filter.code = fields["code"]
    if let form = fields["form"] {
      guard let codes = codes(form) else { throw Self.wrong("form") }
      filter.anyCode = codes
    }
    filter.since = try Self.time(fields["since"], "since", isEnd: false)
    filter.until = try Self.time(fields["until"], "until", isEnd: true)
    if let person = fields["assigned"] {
      filter.assignment = person == "none" ? .nobody : .person(person)
    }
    self.filter = filter
  }

  /// Whether nothing is filtered; the order does not count.
  var isEmpty: Bool { fields.without("sort").pairs.isEmpty }

  private static func value<Value: RawRepresentable>(
    _ text: String, _ name: String
  ) throws(PageError) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: text) else { throw wrong(name) }
    return value
  }

  private static func time(
    _ text: String?, _ name: String, isEnd: Bool
  ) throws(PageError) -> Int64? {
    guard let text else { return nil }
    guard let time = CaseFilter.time(text, isEnd: isEnd) else { throw wrong(name) }
    return time
  }

  static func wrong(_ name: String) -> PageError {
    PageError(.unprocessableContent, LocalizedText(.badField, name))
  }
}
