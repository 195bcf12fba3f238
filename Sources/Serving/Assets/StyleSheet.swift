/// How the pages look: by day and night, on a phone, on a projector, and on paper.
enum StyleSheet {
  /// The whole style sheet.
  static let text = [
    colours, frame, forms, queue, report, passages, training, bench, dashboard, print,
  ].joined(separator: "\n")

  private static let colours = """
    :root { color-scheme: light dark; --ink: #1b1f24; --page: #fff; --soft: #f2f4f7; --line: #c0c8d2;
      --dim: #4a5462; --link: #0b4f9e; --main: #16324f; --on-main: #fff; --count: #fff0b8;
      --contra: #d8efdd; --off: #e6e9ee; --urgent: #8a1226; --urgent-soft: #fdebed; --high: #7a3b00;
      --good: #1d5a2c; --bar: #35618f }
    @media (prefers-color-scheme: dark) { :root { --ink: #e8ebf0; --page: #13161b; --soft: #1d222a;
      --line: #4a5563; --dim: #adb7c5; --link: #8cc0ff; --main: #8cc0ff; --on-main: #0b1622;
      --count: #4d4011; --contra: #1d4428; --off: #2e343d; --urgent: #ff9aa8; --urgent-soft: #33171c;
      --high: #ffc38a; --good: #93d8a4; --bar: #7fb0e2 } }
    """

  private static let frame = """
    * { box-sizing: border-box }
    html { font-size: clamp(15px, .86rem + .22vw, 20px) }
    body { margin: 0; background: var(--page); color: var(--ink);
      font: 1rem/1.5 "Noto Sans", "Segoe UI", "DejaVu Sans", Arial, sans-serif }
    a { color: var(--link) }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: .2rem }
    h1 { font-size: 1.6rem; line-height: 1.2; margin: .2rem 0 .7rem; overflow-wrap: anywhere }
    h2 { font-size: 1.2rem; margin: 1.8rem 0 .6rem } h3 { font-size: 1.02rem; margin: 1.2rem 0 .3rem }
    p { margin: .4rem 0 } ul, ol { padding-left: 1.3rem; margin: .3rem 0 }
    .dim, small { color: var(--dim) } small { display: block; font-size: .88em; font-weight: 400 }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap }
    .skip { position: absolute; left: -99rem; background: var(--page); padding: .5rem 1rem }
    .skip:focus { left: .5rem; top: .5rem; z-index: 9 }
    .top { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; align-items: center;
      padding: .45rem clamp(.8rem, 3vw, 2rem); border-bottom: 1px solid var(--line);
      background: var(--soft) }
    .brand { display: flex; gap: .5rem; align-items: center; font-weight: 700; color: inherit;
      text-decoration: none }
    .top nav { display: flex; flex-wrap: wrap; gap: .1rem .3rem; order: 3; flex-basis: 100% }
    .top nav a { padding: .2rem .5rem; font-size: .95rem; border-radius: .4rem; text-decoration: none; color: inherit }
    .top nav a:hover { background: var(--off) }
    .top nav a[aria-current] { background: var(--main); color: var(--on-main) }
    .account { display: flex; flex-wrap: wrap; gap: .2rem .9rem; align-items: center;
      margin-left: auto } .who { font-weight: 600 } .exposure { color: var(--dim); font-size: .9rem }
    main { max-width: 78rem; margin: 0 auto; padding: 1.1rem clamp(.8rem, 3vw, 2rem) 2rem }
    .bottom { max-width: 78rem; margin: 0 auto; padding: .6rem clamp(.8rem, 3vw, 2rem) 1.5rem;
      color: var(--dim); font-size: .9rem; border-top: 1px solid var(--line) }
    .narrow { max-width: 30rem; margin: 1rem auto }
    .notice, .error, .hint { border: 1px solid var(--line); border-left: .35rem solid var(--good);
      background: var(--soft); border-radius: .3rem; padding: .5rem .9rem; margin: 0 0 .9rem }
    .notice { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center }
    .error { border-left-color: var(--urgent) } .hint { border-left-color: var(--bar) }
    .empty { background: var(--soft); border-radius: .5rem; padding: 1.4rem; text-align: center }
    .address { overflow-wrap: anywhere; font-family: monospace }
    table { border-collapse: collapse } th, td { text-align: left; padding: .25rem .9rem .25rem 0;
      vertical-align: top; border-bottom: 1px solid var(--line) } thead th { color: var(--dim) }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
    .scroll { overflow-x: auto } code, pre, kbd { font-family: "DejaVu Sans Mono", Menlo, monospace;
      font-size: .88em } code { overflow-wrap: anywhere } pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--soft);
      padding: .8rem 1rem; border-radius: .4rem; margin: .5rem 0 }
    kbd { border: 1px solid var(--line); border-bottom-width: 2px; border-radius: .3rem;
      padding: 0 .35rem; background: var(--page) }
    dialog { color: inherit; background: var(--page); border: 1px solid var(--line);
      border-radius: .6rem; padding: 1rem 1.4rem; max-width: 34rem }
    dialog::backdrop { background: rgb(0 0 0 / .5) } dialog h2 { margin-top: 0 }
    dialog dl > div { display: grid; grid-template-columns: 7rem 1fr; gap: .8rem; margin: .25rem 0 }
    dialog dd { margin: 0 }
    """

  private static let forms = """
    button, .button, input, select, textarea { font: inherit; color: inherit }
    button, .button { display: inline-block; border: 1px solid var(--dim); border-radius: .4rem;
      background: var(--page); padding: .28rem .8rem; cursor: pointer; text-decoration: none;
      min-height: 2.1rem } button:hover, .button:hover { background: var(--off) }
    .main { background: var(--main); color: var(--on-main); border-color: var(--main);
      font-weight: 600 } .main:hover { background: var(--link) }
    .plain { border: 0; background: none; padding: .2rem; text-decoration: underline;
      color: var(--link) }
    input:not([type=checkbox], [type=radio]), select, textarea { border: 1px solid var(--dim);
      border-radius: .35rem; padding: .28rem .55rem; background: var(--page); width: 100%;
      min-height: 2.1rem } textarea { min-height: 5rem; resize: vertical }
    label { font-weight: 600 } fieldset label, .check { font-weight: 400 }
    fieldset { border: 0; padding: 0; margin: 0; min-width: 0 } legend { font-weight: 600; padding: 0 }
    .stack { display: grid; gap: .8rem; margin: 1rem 0 } .stack > button { justify-self: start }
    .row { display: flex; flex-wrap: wrap; gap: .5rem .7rem; align-items: end }
    .row > label { flex: 1 1 10rem; max-width: 20rem } .acts { display: flex; flex-wrap: wrap;
      gap: .5rem; align-items: end }
    .people { list-style: none; padding: 0 } .people li { border-top: 1px solid var(--line);
      padding: .6rem 0; display: flex; flex-wrap: wrap; gap: .3rem 1.5rem;
      justify-content: space-between } .people select { width: auto }
    .check { display: flex; gap: .5rem; align-items: baseline }
    """

  private static let queue = """
    .filters { border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 1rem;
      background: var(--soft) } .filters > summary { padding: .5rem .9rem; cursor: pointer;
      font-weight: 600 } .filters form.grid { display: grid; padding: .2rem .9rem .9rem;
      grid-template-columns: repeat(auto-fill, minmax(10.5rem, 1fr)); gap: .6rem .9rem;
      align-items: end } .filters .acts { grid-column: 1 / -1 }
    .views { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin: 0 0 .8rem;
      padding: 0; list-style: none } .views li { display: flex; gap: .1rem; align-items: center }
    .chip { border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .75rem;
      text-decoration: none; background: var(--page); display: inline-block }
    .chip[aria-current] { background: var(--main); color: var(--on-main) }
    .lane { margin: 1.2rem 0 .4rem; font-size: 1.05rem; display: flex; gap: .5rem;
      align-items: baseline } .lane.urgent { color: var(--urgent) }
    .cases { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line) }
    .cases li { display: grid; grid-template-columns: minmax(9rem, 1.1fr) minmax(12rem, 3fr) auto;
      gap: .2rem 1.2rem; padding: .55rem .7rem; border-bottom: 1px solid var(--line);
      border-left: .35rem solid transparent } .cases li:focus-within, .cases li:hover {
      background: var(--soft) } .cases li.urgent { border-left-color: var(--urgent);
      background: var(--urgent-soft) } .cases li.high { border-left-color: var(--high) }
    .cases .id { font-weight: 700; overflow-wrap: anywhere } .cases .age { text-align: right;
      white-space: nowrap; font-variant-numeric: tabular-nums } .urgent .age { font-weight: 700;
      color: var(--urgent) } .cases .what { overflow-wrap: anywhere } .cases p { margin: 0 }
    .pages { display: flex; gap: .7rem; margin: 1rem 0 } mark.hit { background: var(--count);
      color: inherit; font-weight: 600 }
    @media (max-width: 44rem) { .cases li { grid-template-columns: 1fr auto }
      .cases .what { grid-column: 1 / -1; grid-row: 2 } .account { margin-left: 0 } }
    """

  private static let report = """
    .head > * { min-width: 0; max-width: 100% } label, select { min-width: 0; max-width: 100% }
    .head { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: baseline;
      justify-content: space-between } .badges { display: flex; flex-wrap: wrap; gap: .35rem .5rem;
      list-style: none; padding: 0; margin: .3rem 0 } .badge { border: 1px solid var(--line);
      border-radius: 1rem; padding: .05rem .75rem; font-size: .93rem }
    .badge.urgent { border: 2px solid var(--urgent); color: var(--urgent); font-weight: 700 }
    .desk { display: grid; grid-template-columns: minmax(0, 1.5fr) minmax(18rem, 1fr);
      gap: 1rem 2rem; align-items: start } .decide { position: sticky; top: .6rem;
      border: 1px solid var(--line); border-radius: .5rem; padding: .3rem 1rem 1rem;
      background: var(--soft); max-height: calc(100vh - 1.2rem); overflow-y: auto }
    .decide h2 { margin-top: .6rem } .decide form.row { margin-top: .7rem } .facts { color: var(--dim); margin: .2rem 0 .8rem }
    .facts b { color: var(--ink); font-weight: 600 }
    .findings { list-style: none; padding: 0 } .findings > li { border: 1px solid var(--line);
      border-radius: .4rem; padding: .5rem .8rem; margin: .5rem 0; scroll-margin: 4rem }
    .findings > li:target, .findings > li:focus-within, .findings > li:focus {
      border-color: var(--link); box-shadow: 0 0 0 1px var(--link) }
    .findings h4 { margin: 0; font-size: 1rem } .findings .code { color: var(--dim);
      font-size: .88rem; overflow-wrap: anywhere } .quotes { list-style: none; padding: 0 }
    .quotes li { margin: .2rem 0; overflow-wrap: anywhere } q { quotes: none; padding: 0 .2em }
    .dismissed q { text-decoration: line-through; text-decoration-color: var(--dim) }
    .tag { display: inline-block; border-radius: .25rem; border: 1px solid var(--line);
      padding: 0 .4rem; font-size: .88em; white-space: nowrap }
    .verdicts { display: flex; flex-wrap: wrap; gap: .1rem .9rem; margin-top: .35rem }
    .verdicts label { display: inline-flex; gap: .35rem; align-items: baseline }
    .pillars { display: grid; gap: .8rem; align-items: start;
      grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)) }
    .pillar { border: 1px solid var(--line); border-top: .3rem solid var(--line);
      border-radius: .4rem; padding: .3rem .9rem .6rem } .pillar.on { border-top-color: var(--bar) }
    .pillar h3 { margin-top: .3rem } .pillar.off { color: var(--dim) }
    .gauge { display: grid; gap: .8rem; list-style: none; padding: 0;
      grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)) }
    .gauge > li { border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .8rem }
    .gauge .touched { border: 2px solid var(--bar) } .gauge .missing { border-style: dashed }
    .history { list-style: none; padding: 0 } .history li { border-left: .2rem solid var(--line);
      padding: .1rem 0 .1rem .8rem; margin: .5rem 0 } .undone { text-decoration: line-through }
    details.part { border-top: 1px solid var(--line); padding: .3rem 0 }
    details.part > summary { cursor: pointer; font-weight: 600; font-size: 1.1rem; padding: .3rem 0 }
    @media (max-width: 60rem) { .desk { grid-template-columns: minmax(0, 1fr) }
      .decide { position: static; max-height: none } }
    """

  private static let passages = """
    .text { border: 1px solid var(--line); border-radius: .5rem; padding: .6rem 1rem;
      overflow-wrap: anywhere } .narrative { white-space: pre-wrap; line-height: 2.1;
      max-width: 46rem } .text .title { font-weight: 700 }
    .text mark { color: inherit; background: none; text-decoration: underline solid 2px;
      text-underline-offset: .25em; text-decoration-skip-ink: none }
    .text mark mark { text-underline-offset: .48em }
    .text mark mark mark { text-underline-offset: .71em }
    .text mark.indicator { background: var(--count) }
    .text mark.contra { background: var(--contra); text-decoration-style: double }
    .text mark.dismissed { background: var(--off); text-decoration-style: dashed }
    .text mark.struck { text-decoration-line: underline line-through }
    .edge { font-weight: 700; color: var(--dim) } sup { line-height: 0; font-weight: 700;
      font-size: .72em } sup a { text-decoration: none; padding: 0 .12em }
    .cue { border: 1px dotted var(--ink); border-radius: .2rem; padding: 0 .1em }
    main:has(#veil:not(:checked)) .hard { filter: blur(.38em); user-select: none }
    .veil > input { margin-right: .5rem } .veil > label { font-weight: 600 }
    """

  private static let training = """
    .panel { border: 1px solid var(--line); border-radius: .5rem; background: var(--soft);
      padding: .2rem 1rem 1rem; margin: 1rem 0 } .panel h2 { margin-top: .7rem }
    .code-large { font: 700 2rem/1.2 "DejaVu Sans Mono", Menlo, monospace; letter-spacing: .18em }
    .cards { list-style: none; padding: 0; display: grid; gap: .8rem;
      grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)) }
    .cards li { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .9rem .8rem;
      display: flex; flex-direction: column } .cards h3 { margin: .2rem 0 }
    .cards .acts { margin-top: auto; padding-top: .4rem }
    [data-page=lesson] main { max-width: none } .large { font-size: 1.2em }
    .lesson { display: grid; gap: 1rem 2rem; align-items: start;
      grid-template-columns: minmax(0, 1.35fr) minmax(18rem, 1fr) }
    [data-page=lesson] .text, [data-page=lesson] .card { font-size: clamp(1.05rem, .7rem + .9vw, 2rem) }
    [data-page=lesson] .narrative { max-width: none }
    .card { border: 1px solid var(--line); border-top: .35rem solid var(--bar); border-radius: .5rem;
      padding: .3rem 1.2rem 1rem } .card > h2 { margin-top: .6rem; font-size: 1.15em }
    .steps { display: flex; flex-wrap: wrap; gap: .5rem .8rem; align-items: center; margin: 1rem 0 }
    .pair { display: grid; gap: 1rem 2rem;
      grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)) }
    .word { cursor: pointer; border-radius: .2rem } .word.marked { background: var(--count);
      text-decoration: underline 2px; text-underline-offset: .25em }
    .word.chosen { background: var(--main); color: var(--on-main) }
    .markable { touch-action: pan-y; user-select: none } .word.here { outline: 2px solid var(--link);
      outline-offset: 1px } .marked-words { list-style: none; padding: 0 }
    .marked-words li { margin: .3rem 0 } .sentences select { width: auto; max-width: 100%; display: block }
    .items > li { margin: 0 0 1.2rem } .items legend { float: left; width: 100% }
    .items legend + label { clear: both } .vignette { display: block; font-weight: 400 }
    meter { width: 8rem; max-width: 100%; vertical-align: middle }
    meter::-webkit-meter-optimum-value { background: var(--bar) }
    meter::-moz-meter-bar { background: var(--bar) }
    table.fill { width: 100%; table-layout: fixed } table.fill td { height: 2.1rem;
      border: 1px solid var(--line) } table.fill th { border: 1px solid var(--line); padding: .2rem .5rem }
    .columns { display: grid; gap: 0 2rem; grid-template-columns: 1fr 2fr }
    .columns ul { columns: 2; column-gap: 2rem } .columns .plain-list { columns: 1; list-style: none;
      padding: 0 } [data-page=handout] .narrative { line-height: 2.6; max-width: none }
    @media (max-width: 60rem) { .lesson, .columns { grid-template-columns: minmax(0, 1fr) }
      .columns ul { columns: 1 } }
    """

  private static let bench = """
    [data-page=bench] main { max-width: none }
    .bench { display: grid; gap: 1rem 1.5rem; align-items: start;
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr) }
    .bench .left, .bench .right { display: grid; gap: .5rem; min-width: 0; position: relative }
    .bench textarea { font-weight: 400 } #rule { font: .88rem/1.5 "DejaVu Sans Mono", Menlo, monospace;
      tab-size: 2 } .gutter, .editor pre { display: none }
    .live .editor { display: grid; grid-template-columns: 3.2rem minmax(0, 1fr); height: 68vh;
      border: 1px solid var(--dim); border-radius: .35rem; overflow: hidden; background: var(--page) }
    .live .gutter { display: block; overflow: hidden; text-align: right; padding: .5rem .5rem .5rem 0;
      background: var(--soft); color: var(--dim); font: .88rem/1.5 "DejaVu Sans Mono", Menlo, monospace }
    .live .gutter span { display: block } .gutter .error { all: unset; display: block;
      color: var(--urgent); font-weight: 700 } .gutter .warning { color: var(--high); font-weight: 700 }
    .live .code { position: relative; min-width: 0 }
    .live .editor pre, .live #rule { font: .88rem/1.5 "DejaVu Sans Mono", Menlo, monospace;
      white-space: pre; tab-size: 2; padding: .5rem .6rem; margin: 0; border: 0; border-radius: 0 }
    .live .editor pre { display: block; position: absolute; inset: 0; overflow: hidden;
      background: none; overflow-wrap: normal }
    .live #rule { position: absolute; inset: 0; width: 100%; height: 100%; resize: none;
      background: none; -webkit-text-fill-color: transparent; caret-color: var(--ink); overflow: auto }
    .live #rule::selection { background: var(--bar); color: transparent }
    .editor .r { color: var(--dim) } .editor .s { color: var(--good) } .editor .c { color: var(--link);
      font-weight: 600 } .editor .v { color: var(--link); font-weight: 600 } .editor .k, .editor .n {
      color: var(--high) }
    .proposals { list-style: none; margin: 0; padding: .2rem; position: absolute; left: 3.4rem;
      bottom: 6.2rem; z-index: 5; background: var(--page); border: 1px solid var(--dim);
      border-radius: .4rem; box-shadow: 0 .3rem 1rem rgb(0 0 0 / .3);
      font: .88rem/1.5 "DejaVu Sans Mono", Menlo, monospace }
    .proposals li { padding: .1rem .7rem; cursor: pointer; border-radius: .25rem }
    .proposals [aria-selected=true] { background: var(--main); color: var(--on-main) }
    .state { font-weight: 600 } .state.good { color: var(--good) } .state.bad { color: var(--urgent) }
    .diagnostics, .tests { list-style: none; padding: 0 } .diagnostics li, .tests li {
      border-left: .2rem solid var(--line); padding: .05rem 0 .05rem .7rem; margin: .4rem 0 }
    .diagnostics .error { border: 0; border-left: .2rem solid var(--urgent); background: none;
      border-radius: 0; padding: .05rem 0 .05rem .7rem; margin: .4rem 0 }
    .tests .failed { border-left-color: var(--urgent) } .tests p, .diagnostics p { margin: .1rem 0 }
    #bench-result h2 { margin-top: 1rem }
    @media (max-width: 60rem) { .bench { grid-template-columns: minmax(0, 1fr) } .live .editor {
      height: 50vh } }
    """

  private static let dashboard = """
    .sums { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .8rem }
    .sums li { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1rem;
      background: var(--soft) } .sums b { display: block; font-size: 1.5rem; line-height: 1.2 }
    .charts { display: grid; gap: 0 2rem;
      grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)) }
    .bars { width: 100% } .bars th { font-weight: 400; overflow-wrap: anywhere } .bars .bar {
      width: 45%; padding-right: 0 } .bars meter { width: 100% }
    .map { max-width: 36rem; width: 100%; height: auto } .map rect { stroke: var(--dim) }
    .map text { text-anchor: middle; fill: var(--ink); font: 600 15px "DejaVu Sans", Arial, sans-serif }
    .map .place { font-size: 13px; font-weight: 400 } .shade-0 rect { fill: var(--page) }
    .shade-1 rect { fill: color-mix(in srgb, var(--count) 35%, var(--page)) }
    .shade-2 rect { fill: color-mix(in srgb, var(--count) 65%, var(--page)) }
    .shade-3 rect { fill: var(--count) }
    .shade-4 rect { fill: var(--count); stroke: var(--ink); stroke-width: 3 }
    """

  private static let print = """
    @media print { :root { color-scheme: light; --ink: #000; --page: #fff; --soft: #fff;
      --line: #999; --dim: #333; --link: #000; --count: #fff0b8; --contra: #d8efdd; --off: #eee;
      --urgent: #000 } html { font-size: 10.5pt } .top nav, .account, .filters, .pages, .decide,
      .no-print, .steps, button, .button, .notice, .skip, dialog { display: none } .desk { display: block }
      mark { print-color-adjust: exact } .findings > li, .pillar, tr { break-inside: avoid } }
    """
}
