internal import Export
internal import ReportModel
public import TextMatching

extension ToolKit {
  /// The tool kit as a page that needs nothing else and prints on letter paper.
  public func html(_ language: Language) -> String {
    let words = ToolKitWords(language: language)
    func list(_ texts: [LocalizedText]) -> String {
      "<ul>" + texts.map { "<li>\(words($0).inHTML)</li>" }.joined() + "</ul>"
    }
    let numbers = words.numbers.map { entry in
      let digits = entry.number.filter { $0.isNumber }
      return
        "<div><dt><a href=\"tel:\(digits)\">\(entry.number)</a></dt><dd>\(entry.use.inHTML)</dd></div>"
    }
    let title = words.heading + " · " + words(part.title)
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)-CA"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title.inHTML)</title><style>\(ToolKitStyle.css)</style></head>
      <body><main><header><p class="over">\(words.heading.inHTML)</p><h1>\(words(part.title).inHTML)</h1>
      <p class="caution">\(words.caution.inHTML)</p><p class="made">\(words.madeFrom(pack).inHTML)</p></header>
      <section class="call"><h2>\(words.whoToCall.inHTML)</h2><dl>\(numbers.joined())</dl></section>
      <div class="two"><section><h2>\(words.dos.inHTML)</h2>\(list(part.dos))</section>
      <section><h2>\(words.donts.inHTML)</h2>\(list(part.donts))</section></div>
      <h2 class="signs">\(words.signs.inHTML)</h2>
      <div class="cards">\(cards.map { card($0, words) }.joined(separator: "\n"))</div>
      </main></body></html>

      """
  }

  private func card(_ card: Card, _ words: ToolKitWords) -> String {
    var parts = "<article id=\"\(card.code.inHTML)\"><h3>\(words(card.title).inHTML)</h3>"
    for (head, text) in rows(card, words) {
      parts += "<p><b>\(head.inHTML)</b> \(text.inHTML)</p>"
    }
    return parts + "</article>"
  }

  private func rows(_ card: Card, _ words: ToolKitWords) -> [(String, String)] {
    [
      (words.why, words(card.why)), (words.ask, words(card.ask)),
      (words.falseAlarms, words(card.falseAlarms)),
      (words.law, card.law.joined(separator: ", ")),
    ].filter { !$0.1.isEmpty }
  }

  /// The tool kit as Markdown.
  public func markdown(_ language: Language) -> String {
    let words = ToolKitWords(language: language)
    func list(_ texts: [LocalizedText]) -> [String] { texts.map { "- " + words($0) } }
    var lines = ["# \(words.heading) · \(words(part.title))", "", "> " + words.caution, ""]
    lines += ["## " + words.whoToCall, ""]
    lines += words.numbers.map { "- **\($0.number)** " + $0.use }
    lines += ["", "## " + words.dos, ""] + list(part.dos)
    lines += ["", "## " + words.donts, ""] + list(part.donts)
    lines += ["", "## " + words.signs]
    for card in cards {
      lines += ["", "### " + words(card.title), ""]
      lines += rows(card, words).map { "- **\($0.0)** " + $0.1 }
    }
    return (lines + ["", words.madeFrom(pack)]).joined(separator: "\n") + "\n"
  }
}

/// How the page looks, on a screen and on paper.
enum ToolKitStyle {
  static let css = """
    @page { size: letter; margin: 15mm 15mm 17mm; @bottom-center { content: counter(page) " / "
      counter(pages); font: 8pt sans-serif } }
    * { box-sizing: border-box }
    body { margin: 0; background: #fff; color: #1b1f24;
      font: 16px/1.5 "Noto Sans", "DejaVu Sans", "Segoe UI", Arial, sans-serif }
    main { max-width: 56rem; margin: 0 auto; padding: 1.2rem clamp(.8rem, 3vw, 2rem) 3rem }
    .over { margin: 0; font-weight: bold; color: #35618f; letter-spacing: .03em }
    h1 { font-size: 2rem; line-height: 1.15; margin: .1rem 0 .7rem }
    h2 { font-size: 1.2rem; margin: 0 0 .4rem } h3 { font-size: 1.05rem; margin: 0 0 .4rem }
    p { margin: 0 0 .25rem } article b { color: #35618f }
    article b::after { content: " ·" }
    .caution { border-left: .3rem solid #35618f; background: #f3f5f8; padding: .5rem .8rem }
    .call { border: 2px solid #8a1226; border-radius: .4rem; padding: .7rem 1rem; margin: 1rem 0 }
    dl { margin: 0; display: grid; gap: .3rem }
    dl > div { display: grid; grid-template-columns: 10.5rem 1fr; gap: .8rem; align-items: baseline }
    dt a { font-weight: bold; font-size: 1.15rem; color: #8a1226; text-decoration: none; white-space: nowrap }
    dd { margin: 0 }
    .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
      gap: 1rem 2rem }
    ul { margin: 0; padding-left: 1.2rem } li { margin: .2rem 0 }
    .signs { margin: 1.6rem 0 .6rem; padding-bottom: .2rem; border-bottom: 1px solid #c3cad4 }
    .cards { display: grid; gap: .8rem 1.2rem;
      grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)) }
    article { border: 1px solid #c3cad4; border-radius: .4rem; padding: .6rem .9rem; margin: 0;
      break-inside: avoid }
    .made { font-size: .8rem; color: #4e5866; margin-top: .4rem }
    @media (max-width: 30rem) { dl > div { grid-template-columns: 1fr; gap: 0 } }
    @media print { body { font-size: 9.5pt; line-height: 1.4 } main { max-width: none; padding: 0 }
      h3 { font-size: 10.5pt } .two, .cards { grid-template-columns: 1fr 1fr } .cards { gap: .6rem .8rem }
      h2 { break-after: avoid }
      .call, .two section { break-inside: avoid } .caution { print-color-adjust: exact } }
    """
}
