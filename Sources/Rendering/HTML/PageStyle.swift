/// The look of a page that stands alone.
package enum PageStyle {
  package static let css = """
    :root { --text: #1c1e21; --soft: #5a6068; --line: #d9dde2; --back: #fff; --band: #f5f7f9;
      --link: #0b57a4; --good: #0d6b34; --warning: #8a4b00;
      --s0: #0b57a4; --s1: #b0460f; --s2: #0d6b34; --s3: #7a3fa0; --s4: #a33a68; --s5: #6b6a1c; }
    @media (prefers-color-scheme: dark) {
      :root { --text: #e6e8eb; --soft: #a3abb5; --line: #3a4048; --back: #16181b;
        --band: #1e2226; --link: #7db8f5; --good: #6fd598; --warning: #f0b060;
        --s0: #7db8f5; --s1: #f09a6a; --s2: #6fd598; --s3: #c99aec; --s4: #f09cbf; --s5: #d6d277; }
    }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--back); color: var(--text);
      font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
    main { max-width: 72rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0 1rem; }
    h2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; }
    p { margin: .5rem 0; max-width: 60rem; }
    a { color: var(--link); overflow-wrap: anywhere; }
    td a { overflow-wrap: normal; }
    .note, .dim, figcaption { color: var(--soft); }
    .note { font-size: .9rem; }
    .good { color: var(--good); }
    .warning { color: var(--warning); }
    table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .925rem; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    th, td { padding: .35rem .6rem; text-align: left; vertical-align: top;
      border-bottom: 1px solid var(--line); }
    thead th, thead td { border-bottom: 2px solid var(--line); white-space: nowrap; }
    tbody th { font-weight: 600; }
    tbody tr:nth-child(even) { background: var(--band); }
    .short { white-space: nowrap; }
    tbody tr.section:nth-child(n) { background: var(--back); }
    tr.section th { font-size: 1.05rem; padding-top: 1.25rem; background: var(--back);
      border-bottom: 2px solid var(--line); }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    dl div { display: flex; gap: .75rem; padding: .2rem 0; border-bottom: 1px solid var(--line); }
    dt { flex: 0 0 11rem; color: var(--soft); }
    dd { margin: 0; overflow-wrap: anywhere; }
    pre { background: var(--band); padding: .75rem; overflow-x: auto; }
    figure { margin: 1rem 0; max-width: 34rem; }
    svg.bar { width: 8rem; max-width: 100%; height: .7rem; background: var(--band);
      vertical-align: baseline; fill: var(--s0); }
    .chart svg { width: 100%; height: auto; display: block; font-size: 11px; overflow: visible; }
    .plot { max-width: 46rem; }
    .chart text { fill: var(--soft); } .chart .t-ink { fill: var(--text); font-weight: 600; }
    \(PlotStyle.shapes)
    .wide { overflow-x: auto; }
    @media (max-width: 72rem) {
      table { font-size: .82rem; }
      th, td { padding: .3rem .35rem; }
      thead th { white-space: normal; vertical-align: bottom; }
    }
    @media screen and (max-width: 48rem) {
      table { font-size: .925rem; }
      main { padding: .75rem; }
      h1 { font-size: 1.25rem; }
      table, tbody, tr, tbody th, td { display: block; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      tr { padding: .5rem .4rem; border-bottom: 1px solid var(--line); }
      tbody th, td { border: 0; padding: .05rem 0; overflow-wrap: anywhere; }
      tbody th.number, td.number { text-align: left; white-space: normal; }
      td:empty { display: none; }
      td[data-label] { display: flex; gap: .6rem; }
      td[data-label]::before { content: attr(data-label); flex: 0 0 7rem; color: var(--soft); }
      td[data-label="#"] { display: none; }
      tr.section { border-bottom: 0; }
      dt { flex-basis: 7.5rem; }
    }
    @media print {
      :root { --text: #000; --soft: #333; --line: #999; --back: #fff; --band: #fff; --link: #000;
        --good: #000; --warning: #000; }
      body { font-size: 10pt; }
      main { max-width: none; padding: 0; }
      .wide { overflow: visible; }
      table { font-size: 8pt; }
      th, td { padding: 2pt 3pt; }
      a { text-decoration: none; }
      thead { display: table-header-group; }
      tr, figure { break-inside: avoid; }
      h2 { break-after: avoid; }
    }
    """
}
