import type { WordRow } from "../lexeme.js";

/** Verbs and nouns that name a price or a place on the chart. */
export const levels: readonly WordRow[] = [
  [{ c: "level", field: "close", pos: "both" }, "close|closes|finish|finishes"],
  [
    { c: "level", field: "close", pos: "verb" },
    "closed|closing|end|ends|ended|ending|finished|finishing|settle|settles|settled|settling|wrapped up|went out|closed out|concluded|wound up|bowed out|signed off",
  ],
  [
    { c: "level", field: "open", pos: "verb" },
    "open|opens|opened|opening|started trading|starts trading|started trading life|began trading|begins trading|started life|started the day|began the day|starts the day|opened trading|starting trading|beginning trading|gapped up to|gapped down to|gapped open|gapped up|gapped down|gapped|gaps up|gaps down",
  ],
  [
    { c: "level", field: "open", pos: "verb", loose: true },
    "started|starts|begins|began|kicked off|got going|got under way",
  ],
  [
    { c: "level", field: "close", pos: "verb" },
    "ended a|ending a|ends a|ended an|ending an|ends an|ended its|ending its|ends its|ended their|ending their|end their",
  ],
  [
    { c: "level", field: "last", pos: "verb" },
    "trade|trades|traded|trading|stand|stands|stood|standing|sit|sits|sat|sitting|hover|hovers|hovered|hovering|change hands|changed hands|changing hands|changes hands|quoted|fetch|fetches|fetched|fetching|worth|went for|could be had for|can be had for|perched|lies|evolves|priced|costs|cost|sells|sold|languishes|languished|languishing|resting|rests|reads|read|was fixed|is fixed|were fixed",
  ],
  [
    { c: "level", field: "touch", pos: "verb" },
    "hit|hits|hitting|touch|touches|touched|touching|reach|reaches|reached|reaching|struck|strike|tagged|set|sets|setting|peaked|peaks|peaking|bottomed|bottoming|bottomed out|bottoms out|topped out|tops out|maxed out|troughed|crossed|crosses|crossing|topped|tops|topping|cracked|breached|pierced|broke through|as high as|as low as|plumbed|plumbing|plumbs",
  ],
  [
    { c: "field", field: "high" },
    "high|highs|maximum|peak|peaks|summit|summits|top|session high|intraday high|intraday peak|day's high|high of the day|best level of the day|highest level of the day|high of the session|session peak|session's high|day's peak|best level|best levels|high point|high-water mark|intra-day high|crest|highest point|highest level|at best|best price|best price of the day|best price of the session|highest price of the day|session maximum|session's maximum|day's maximum|maximum of the day|maximum of the session|peak of the session|peak of the day|session's peak|highest of the day|highest of the session|the highest of the day|the highest of the session|at its best|at their best|at the best|zenith|on the way up|best moment|at its best moment",
  ],
  [
    { c: "field", field: "low" },
    "low|lows|minimum|trough|session low|intraday low|session trough|day's low|low of the day|worst level of the day|lowest level of the day|worst moment|worst minutes|low of the session|bottom|nadir|low point|session's low|worst level|worst levels|intra-day low|lowest point|worst point|lowest level|lowest point of the day|at worst|worst price|worst price of the day|lowest price|lowest price of the day|session minimum|session's minimum|day's minimum|minimum of the day|minimum of the session|trough of the day|trough of the session|session's trough|day's trough|day's floor|session's floor|lowest of the day|lowest of the session|the lowest of the day|the lowest of the session|at its worst|at their worst|at the worst|at the worst moment|at its worst moment|on the way down|floor",
  ],
  [
    { c: "field", field: "open" },
    "the open|the opening|at open|opening bell|opening price|opening trade|the opening bell|opening print|first trade|first price|opening level|first quote|starting price|first price of the day|first quote of the day|the first price|the first trade|opening quote|the first quote",
  ],
  [
    { c: "field", field: "close" },
    "in the end|closing price|the closing bell|closing bell|closing level|closing mark|the bell|final bell|closing value|closing print|final price|last price|last trade|last quote|last of the day|the last of the day|day's last|the day's last|final quote",
  ],
  [{ c: "witness" }, "saw|sees|seen"],
  [{ c: "record" }, "record|all-time|lifetime|historic|unprecedented|life-time"],
  [{ c: "superlative", dir: 1, of: "level" }, "highest|loftiest|the highest|dearest|strongest|richest"],
  [{ c: "superlative", dir: -1, of: "level" }, "lowest|the lowest|cheapest|weakest"],
  [
    { c: "superlative", dir: 1, of: "move" },
    "biggest|largest|steepest|best|sharpest|greatest|strongest|fastest|heftiest|sharpest|widest",
  ],
  [{ c: "superlative", dir: -1, of: "move" }, "worst|heaviest|deepest|poorest|ugliest"],
  [
    { c: "straight" },
    "straight|consecutive|successive|in a row|running|in succession|on the trot|back-to-back|back to back|on the bounce|on end|one after another|one after the other|in a line|without a break|without interruption|without a pause|uninterrupted|unbroken|in as many days|in as many sessions|in as many weeks|in as many trading days",
  ],
  [{ c: "streak", dir: 0 }, "streak|run|series|string|sequence|skein|roll"],
  [{ c: "streak", dir: 0, loose: true }, "stretch"],
  [
    { c: "streak", dir: 1 },
    "winning streak|winning run|run of gains|streak of gains|string of gains|rising streak|winning series|series of gains|winning sequence|hot streak|advancing streak|winning roll",
  ],
  [
    { c: "streak", dir: -1 },
    "losing streak|losing run|run of losses|streak of losses|string of losses|series of losses|series of declines|run of declines|string of declines|streak of declines|falling streak|losing series|losing sequence|losing skein|skid of",
  ],
  [
    { c: "broke" },
    "snap|snaps|snapped|snapping|broke|breaks|break|breaking|ended a|ending a|ends a|ended an|ending an|ends an|ended its|ending its|ends its|ended their|ending their|end their|halted|halting|halts|interrupted|interrupting|put an end to|puts an end to|putting an end to|put paid to|brought to an end|brought an end to|stopped|brought to a close|called time on|cut short|cuts short|cutting short|thus ended a|so ended a|after|following",
  ],
  [{ c: "winning", dir: 1 }, "winning|rising|gaining|positive|up"],
  [{ c: "winning", dir: -1 }, "losing|falling|declining|negative|down"],
  [
    { c: "ended" },
    "ended|ends|is over|was over|are over|came to an end|comes to an end|came to a halt|the end of|was broken|was snapped|was halted",
  ],
  [
    { c: "lasts" },
    "lasted|lasts|lasting|covered|covers|covering|spanned|spans|spanning|numbered|numbers|comprises|comprised|counts|counted|amounts to|runs to|ran to|stretches to|stretched to|extends to",
  ],
  [{ c: "multiplier", inverse: false }, "multiplied|multiply|multiplies|multiplying"],
  [
    { c: "multiplier", inverse: true },
    "divided|divide|divides|dividing|cut by a factor|cut|reduced by a factor|shrunk by a factor|fallen by a factor|shrank by a factor",
  ],
  [{ c: "multiply", factor: 2, inverse: false }, "doubled|double|doubles|doubling|twofold|two-fold|twice"],
  [
    { c: "multiply", factor: 3, inverse: false },
    "tripled|triple|triples|tripling|trebled|treble|trebles|trebling|threefold|three-fold|thrice",
  ],
  [{ c: "multiply", factor: 4, inverse: false }, "quadrupled|quadruple|quadruples|quadrupling|fourfold|four-fold"],
  [{ c: "multiply", factor: 5, inverse: false }, "quintupled|quintuple|fivefold|five-fold"],
  [{ c: "multiply", factor: 6, inverse: false }, "sextupled|sixfold|six-fold"],
  [{ c: "multiply", factor: 7, inverse: false }, "sevenfold|seven-fold"],
  [{ c: "multiply", factor: 8, inverse: false }, "eightfold|eight-fold"],
  [{ c: "multiply", factor: 9, inverse: false }, "ninefold|nine-fold"],
  [{ c: "multiply", factor: 10, inverse: false }, "tenfold|ten-fold"],
  [{ c: "multiply", factor: 2, inverse: true }, "halved|halve|halves|halving"],
  [{ c: "volume" }, "volume|turnover in shares|volumes|trading volume|number of shares traded|number of shares"],
  [
    { c: "dealings" },
    "trading|turnover|traded|trades|heavy|busy|dealings|changed hands|changing hands|change hands|new owners|a new owner|were dealt|was dealt",
  ],
  [{ c: "many" }, "many|as many as"],
];
