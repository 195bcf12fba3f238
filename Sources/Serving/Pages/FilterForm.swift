internal import CaseStore
internal import Export
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// The filters of the queue as a form.
struct FilterForm {
  let filter: QueueFilter
  let words: PageWords
  let pack: CompiledPack
  let facets: CaseFacets
  let people: [String]

  var html: HTML {
    let isOpen: HTML = filter.isEmpty ? .empty : " open"
    return """
      <details class="filters"\(isOpen)><summary>\(words(.filters))</summary>\
      <form class="grid" method="get" action="/queue">\(choices.map(\.html))\
      <label>\(words(.receivedFrom))<input type="date" name="since" \
      value="\(filter.fields["since"] ?? "")"></label>\
      <label>\(words(.receivedUntil))<input type="date" name="until" \
      value="\(filter.fields["until"] ?? "")"></label>\
      <div class="acts"><button class="main">\(words(.applyFilters))</button>\
      <a class="button" href="/queue">\(words(.clearFilters))</a></div></form></details>
      """
  }

  private var choices: [Choice] {
    let any = words(.any)
    func choice(_ name: String, _ label: Message, _ options: [Choice.Option], none: String? = nil)
      -> Choice
    {
      Choice(
        name: name, label: words(label), options: options, chosen: filter.fields[name] ?? "",
        none: none ?? any)
    }
    func plain(_ values: [String]) -> [Choice.Option] {
      values.map { Choice.Option(value: $0, title: $0) }
    }
    let rules = words.sorted(pack.pack.rules.filter { $0.status == .live && !$0.isContra }) {
      words.title(of: $0.code, in: pack)
    }
    let forms = Set(pack.pack.rules.flatMap(\.forms)).subtracting(["any"]).sorted()
    return [
      choice(
        "state", .stateLabel,
        CaseState.allCases.map { .init(value: $0.rawValue, title: words.name($0)) },
        none: words(.allThatWaits)),
      choice(
        "priority", .priorityLabel,
        Priority.allCases.map { .init(value: $0.rawValue, title: words.name($0)) }),
      choice(
        "pillar", .pillarLabel,
        Pillar.allCases.map { .init(value: $0.rawValue, title: words.name($0)) }),
      choice("province", .provinceLabel, plain(facets.provinces)),
      choice("source", .sourceLabel, plain(facets.sourceTypes)),
      choice(
        "language", .languageLabel,
        [.init(value: "en", title: words(.english)), .init(value: "fr", title: words(.french))]),
      choice(
        "form", .formLabel,
        forms.map { .init(value: $0, title: formName($0)) }),
      choice(
        "code", .indicatorLabel,
        rules.map { .init(value: $0.code, title: words.title(of: $0.code, in: pack)) }),
      choice(
        "assigned", .assignedLabel,
        [.init(value: "none", title: words(.nobody))] + plain(people)),
      choice(
        "sort", .sortLabel,
        [
          .init(value: CaseFilter.Order.longestWait.rawValue, title: words(.sortWait)),
          .init(value: CaseFilter.Order.newest.rawValue, title: words(.sortNewest)),
        ], none: words(.sortQueue)),
    ]
  }

  private func formName(_ word: String) -> String {
    ExploitationForm(rawValue: word).map { ExplainWords.name(of: $0, words.language) } ?? word
  }
}
