/// How the page looks: on a screen by day and night, on a phone, and on paper.
enum PageStyle {
  /// The style sheet; on paper the marking stands on every sheet, top right.
  static func css(marking: String) -> String {
    "@page { size: letter; margin: 18mm 15mm 16mm; @top-right { content: \(marking.inCSS); "
      + "font: bold 9pt sans-serif } @bottom-center { content: counter(page) \" / \" "
      + "counter(pages); font: 8pt sans-serif } }\n" + rules
  }

  private static let rules = """
    :root { color-scheme: light dark; --ink: #1b1f24; --page: #fff; --soft: #f3f5f8; --line: #c3cad4;
      --dim: #4e5866; --link: #0b4f9e; --bar: #35618f; --count: #fff0b8; --contra: #dcefe0;
      --off: #e9ebef; --urgent: #8a1226 }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --page: #14171c; --soft: #1f242c;
      --line: #46505e; --dim: #a9b3c1; --link: #8cc0ff; --bar: #7fb0e2; --count: #554611;
      --contra: #1d4428; --off: #30363f; --urgent: #ff9aa8 } }
    * { box-sizing: border-box }
    body { margin: 0; background: var(--page); color: var(--ink);
      font: 16px/1.55 "Noto Sans", "DejaVu Sans", "Segoe UI", Arial, sans-serif }
    main { max-width: 62rem; margin: 0 auto; padding: 1rem clamp(.8rem, 3vw, 2rem) 3rem }
    a { color: var(--link) } a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link) }
    h1 { font-size: 1.7rem; line-height: 1.2; margin: .2rem 0 .6rem }
    h2 { font-size: 1.25rem; margin: 2rem 0 .6rem; padding-bottom: .2rem;
      border-bottom: 1px solid var(--line) }
    h3 { font-size: 1.1rem; margin: 0; overflow-wrap: anywhere }
    h4 { font-size: 1rem; margin: 1rem 0 .3rem } h5 { font-size: 1rem; margin: 0 }
    p { margin: .4rem 0 }
    .marking { text-align: right; font-weight: bold; letter-spacing: .04em; margin: 0 }
    .mark { font-size: .75rem; font-weight: bold; margin: 0; white-space: nowrap }
    .caution { border-left: .3rem solid var(--bar); background: var(--soft); padding: .5rem .8rem }
    dl { margin: 0; display: grid; gap: .15rem }
    dl > div { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .8rem }
    dt { color: var(--dim) } dd { margin: 0; overflow-wrap: anywhere }
    .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
      gap: 1rem 2rem }
    figure { margin: 0; max-width: 30rem } figcaption { font-weight: bold; margin-bottom: .3rem }
    svg { width: 100%; height: auto; display: block }
    svg text { font: 13px "Noto Sans", "DejaVu Sans", "Segoe UI", Arial, sans-serif;
      fill: var(--ink) }
    svg .ink { fill: var(--bar) }
    .inline { list-style: none; padding: 0; margin: .4rem 0; display: flex; flex-wrap: wrap;
      gap: .2rem 1.2rem }
    .scroll { overflow-x: auto }
    table { border-collapse: collapse; width: 100%; font-size: .94rem }
    th, td { text-align: left; padding: .35rem .7rem .35rem 0; border-bottom: 1px solid var(--line);
      vertical-align: top } thead th { white-space: nowrap }
    tbody th { font-weight: normal; overflow-wrap: anywhere; min-width: 6rem }
    tbody td { white-space: nowrap } td.number, th.number { padding-right: 1.4rem }
    .number { text-align: right; font-variant-numeric: tabular-nums }
    article { border: 1px solid var(--line); border-radius: .5rem; padding: .9rem 1.1rem;
      margin: 1.2rem 0; scroll-margin-top: 1rem }
    article header { display: flex; justify-content: space-between; gap: 1rem; align-items: baseline;
      flex-wrap: wrap }
    .badges { display: flex; flex-wrap: wrap; gap: .3rem .5rem }
    .badge { border: 1px solid var(--line); border-radius: 1rem; padding: .05rem .7rem;
      font-size: .9rem }
    .p-urgent { border: 2px solid var(--urgent); color: var(--urgent) }
    .facts, .code, .small, .because, .note { color: var(--dim); font-size: .9rem }
    .facts b { color: var(--ink); font-weight: 600 }
    .text { background: var(--soft); border-radius: .4rem; padding: .6rem .9rem; margin: .6rem 0 }
    .title { font-weight: bold } .narrative { white-space: pre-wrap; overflow-wrap: anywhere;
      line-height: 1.95 }
    mark { color: inherit; text-decoration: underline; text-underline-offset: .22em;
      text-decoration-thickness: 2px }
    mark mark { text-underline-offset: .42em } mark mark mark { text-underline-offset: .62em }
    .indicator { background: var(--count) }
    .contra { background: var(--contra); text-decoration-style: double }
    .dismissed { background: var(--off); text-decoration-style: dashed;
      text-decoration-thickness: 1px }
    .edge { font-weight: bold } sup { font-size: .72em; line-height: 0; font-weight: bold;
      margin-right: .1em } sup a { text-decoration: none; padding: 0 .1em }
    .findings { padding-left: 1.8rem; margin: .2rem 0 } .findings li { margin: .45rem 0 }
    .findings li:target { outline: 2px solid var(--link); outline-offset: .2rem }
    .quote { display: inline-block; margin-left: .2rem } .code { overflow-wrap: anywhere }
    q { quotes: none; padding: 0 .2em; overflow-wrap: anywhere; text-decoration: none }
    .status { color: var(--dim); white-space: nowrap } .sign { font-size: .85em }
    .pillars { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
      gap: .8rem 1.4rem } .pillar { border-left: .2rem solid var(--bar); padding-left: .8rem }
    .pillar ul { margin: .2rem 0; padding-left: 1.1rem }
    footer { margin-top: 2.5rem; border-top: 1px solid var(--line); font-size: .9rem }
    @media (max-width: 32rem) { body { font-size: 15px } h1 { font-size: 1.4rem }
      dl > div { grid-template-columns: 1fr; gap: 0; margin-bottom: .4rem }
      article { padding: .7rem .8rem } .text { padding: .5rem .6rem } }
    @media print { :root { color-scheme: light; --ink: #000; --page: #fff; --soft: #f5f5f5;
      --line: #999; --dim: #333; --link: #000; --bar: #444; --count: #fff0b8; --contra: #dcefe0;
      --off: #eee; --urgent: #000 } body { font-size: 10pt } main { max-width: none; padding: 0 }
      a { text-decoration: none } .scroll { overflow: visible } thead { display: table-header-group }
      tr, figure, .findings li, .pillar, dl > div { break-inside: avoid }
      h2, h3, h4, article header { break-after: avoid } article { border-radius: 0 }
      mark, .text, q, svg .ink, .caution { print-color-adjust: exact } }
    """
}
