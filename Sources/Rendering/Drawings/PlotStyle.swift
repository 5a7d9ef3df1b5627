/// The looks of charts: the classes that their shapes have.
package enum PlotStyle {
  /// Light and dark, for a file that stands alone.
  static let css = """
    :root { --text: #1a2024; --soft: #566069; --line: #e3e0d9; --back: #fff;
      --s0: #0b5a69; --s1: #b4531b; --s2: #5b4aa8; --s3: #37782c; --s4: #a33a68; --s5: #6b6a1c; }
    @media (prefers-color-scheme: dark) {
      :root { --text: #e9edef; --soft: #a5b1b8; --line: #2d373d; --back: #12171a;
        --s0: #74cbd8; --s1: #f0a374; --s2: #b3a6f2; --s3: #95d38a; --s4: #f09cbf; --s5: #d6d277; }
    }
    svg { font: 11px system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
    .back { fill: var(--back); }
    text { fill: var(--soft); }
    .t-head { fill: var(--text); font-weight: 700; }
    .t-ink { fill: var(--text); font-weight: 600; }
    \(shapes)
    """

  /// What lines and dots look like, on a page that names the colours.
  package static let shapes = """
    .grid { stroke: var(--line); fill: none; }
    .l0, .l1, .l2, .l3, .l4, .l5 { fill: none; stroke-width: 2; stroke-linejoin: round; }
    .l0 { stroke: var(--s0); } .l1 { stroke: var(--s1); stroke-dasharray: 6 3; }
    .l2 { stroke: var(--s2); stroke-dasharray: 2 3; }
    .l3 { stroke: var(--s3); stroke-dasharray: 8 3 2 3; }
    .l4 { stroke: var(--s4); stroke-dasharray: 4 4; }
    .l5 { stroke: var(--s5); stroke-dasharray: 1 4; }
    svg .f0 { fill: var(--s0); } svg .f1 { fill: var(--s1); } svg .f2 { fill: var(--s2); }
    svg .f3 { fill: var(--s3); } svg .f4 { fill: var(--s4); } svg .f5 { fill: var(--s5); }
    .r0, .r1, .r2, .r3, .r4, .r5 { fill: var(--back); stroke-width: 1.5; }
    .r0 { stroke: var(--s0); } .r1 { stroke: var(--s1); } .r2 { stroke: var(--s2); }
    .r3 { stroke: var(--s3); } .r4 { stroke: var(--s4); } .r5 { stroke: var(--s5); }
    .dot { fill: var(--s0); fill-opacity: .55; } .dot.top { fill: var(--s1); fill-opacity: 1; }
    """
}
