import type { WordRow } from "../lexeme.js";

/** Verbs and nouns of movement, changes of price and their directions. */
export const moves: readonly WordRow[] = [
  [
    { c: "move", dir: 1, pos: "both" },
    "gain|gains|rise|rises|climb|climbs|jump|jumps|surge|surges|rally|rallies|advance|advances|increase|increases|leap|leaps|spike|spikes|rebound|rebounds|bounce|bounces|pop|pops|uptick|upswing|upturn|recovery|upsurge|growth|appreciation|run-up|comeback|vault|pick-up",
  ],
  [
    { c: "move", dir: 1, pos: "verb" },
    "romped|romped ahead|piled on|packed on|ballooned|erupted|gained|gaining|rose|risen|rising|climbed|climbing|jumped|jumping|surged|surging|soar|soars|soared|soaring|rallied|rallying|advanced|advancing|add|adds|added|adding|increased|increasing|grow|grows|grew|grown|growing|leapt|leaped|leaping|spiked|spiking|rebounded|rebounding|recover|recovers|recovered|recovering|bounced|bouncing|rocket|rockets|rocketed|rocketing|skyrocket|skyrocketed|skyrocketing|popped|popping|vaulted|vaulting|put on|puts on|putting on|tack on|tacks on|tacked on|tacking on|pick up|picks up|picked up|picking up|win|wins|won|winning|appreciate|appreciates|appreciated|appreciating|strengthen|strengthens|strengthened|strengthening|firmed|firming|flew away|fly away|flies away|flown away|take off|takes off|took off|taken off|shoot up|shoots up|shot up|shooting up|shot|zoom|zooms|zoomed|explode|explodes|exploded|expanded|expanding|clawed back|claw back|claws back|clawing back|got back|gets back|getting back|win back|won back|wins back|regain|regains|regained|regaining|retake|retook|recouped|recoup|recouping|swelled|mount|mounted|mounts|progress|progresses|progressed|power ahead|powered ahead|powered|charged|sprinted|galloped|ascended|accumulated|has taken|had taken|have taken|takes|took|taken|taking|lifted|boosted|bounded|sprang|roared|roaring|hopped|perked up|extended gains|blasted|ripped|racked up|swung up|crept up|edged up|inched up|ticked up|nudged up|drifted up|made|returned|eked out|mustered|bounced|stretched|gleaned|gleans|grappled|grapples|accelerated|accelerates|progressing",
  ],
  [
    { c: "move", dir: -1, pos: "both" },
    "fall|falls|drop|drops|decline|declines|slide|slides|slip|slips|tumble|tumbles|plunge|plunges|crash|crashes|retreat|retreats|dip|dips|slump|slumps|collapse|collapses|loss|losses|drawdown|pullback|pull-back|correction|sell-off|selloff|rout|decrease|decreases|contraction|dive|dives|downturn|reversal|setback|swoon|skid|wipeout|haircut|shortfall|depreciation|nosedive|stumble|stumbles|erosion|reduction|downdraft|deficit|damage|retracement|giveback|wobble",
  ],
  [{ c: "move", dir: -1, pos: "noun" }, "minus of|loser|decliner|faller"],
  [{ c: "move", dir: 1, pos: "noun" }, "plus of|gainer|winner|riser|climber"],
  [
    { c: "move", dir: -1, pos: "verb" },
    "got away with|gets away with|get away with|got off with|got off lightly with|gets off with|escaped with|escapes with|took leave of|takes leave of|capitulated|capitulates|handed back|caved|melted away|imploded|slithered|fell back|dropped back|abated|deflated|drooped|haemorrhaged|hemorrhaged|came down|come down|comes down|fell|fallen|falling|dropped|dropping|declined|declining|lose|loses|lost|losing|shed|sheds|shedding|slid|sliding|slipped|slipping|sink|sinks|sank|sunk|sinking|tumbled|tumbling|plunged|plunging|plummet|plummets|plummeted|plummeting|crashed|crashing|retreated|retreating|dipped|dipping|ease|eases|eased|easing|give up|gives up|gave up|given up|giving up|give back|gives back|gave back|given back|giving back|surrender|surrenders|surrendered|surrendering|dived|dove|diving|slumped|slumping|tank|tanks|tanked|tanking|crater|craters|cratered|cratering|collapsed|collapsing|skidded|skidding|cede|cedes|ceded|ceding|decreased|decreasing|contracted|contracting|shrink|shrank|shrunk|shrinking|weaken|weakens|weakened|weakening|depreciate|depreciated|depreciates|nosedived|swooned|backed off|erode|eroded|eroding|erase|erased|erasing|softened|sagged|sagging|sag|wilted|withered|wiped off|wiped out|knocked off|gave away|gives away|giving away|abandoned|abandon|abandons|pulled back|pulls back|pulling back|backtracked|receded|buckled|swung down|parted with|yielded|dwindled|forfeited|cut|trimmed|stumbled|stumbling|dropped off|relinquished|edged down|inched down|ticked down|drifted down|crept down|relinquish|stripped|melted|bled|bleeding|underwent a fall of|tumbled back|shaved|subsided|reversed|crumbled|crumpled|evaporated|dropping back|suffered|let go|lets go|let slip|lets slip|unscrewed|unscrews|unscrewing|mislays|conceded|concedes|conceding|calmed|calmed down|cooled|mislaid|misplaced|unwound",
  ],
  [
    { c: "drift" },
    "edge|edges|edged|edging|inch|inches|inched|inching|tick|ticks|ticked|ticking|creep|creeps|crept|creeping|nudge|nudged|nudging|move|moves|moved|moving|drift|drifted|drifting|drifts|go|goes|went|gone|going|head|headed|heading|swing|swung|swinging|turn|turned|turning|push|pushed|pushing|pulled|pull|bid|marched|march|trended|shift|shifted|grind|ground|grinding|wound",
  ],
  [
    { c: "flat" },
    "flat|unchanged|little changed|steady|barely changed|virtually unchanged|stable|stabilised|stabilized|stabilises|stabilizes|almost unchanged|barely moved|hardly moved",
  ],
  [
    { c: "side", dir: 1, comparative: false },
    "up|ahead|in the green|to the good|upwards|upward|in positive territory|in front|on the credit side|above water|on the plus side",
  ],
  [
    { c: "side", dir: -1, comparative: false },
    "down|off|in the red|downwards|downward|adrift|in negative territory|shy|to the bad|in arrears|in the hole|under water|underwater|on the minus side|on the debit side",
  ],
  [
    { c: "side", dir: 1, comparative: true },
    "higher|firmer|stronger|richer|dearer|better|heavier|costlier|pricier|more expensive",
  ],
  [
    { c: "side", dir: -1, comparative: true },
    "lower|weaker|softer|cheaper|poorer|worse|in decline|in fall|lighter|less expensive",
  ],
  [
    { c: "support", cause: false },
    "post|posts|posted|posting|notch|notches|notched|notching|log|logs|logged|logging|book|booked|books|booking|register|registers|registered|registering|chalk up|chalked up|score|scored|scores|show|shows|showed|shown|showing|recorded|see|saw|seen|sees|seeing|suffer|suffers|suffering|mark|marked|marks|marking|extend|extends|extended|extending|stretch|stretches|stretching|widen|widened|widening|trim|trims|trimming|pare|pares|pared|paring|narrow|narrowed|narrowing|limit|limited|limiting|reduce|reduced|reducing|bring|experienced|experience|enjoy|enjoyed|enjoys|sport|sporting|amount to|amounts to|amounted to|total|totals|totaled|totalled|come to|comes to|came to|take to|takes to|equal|equals|equates to|equated to|works out at|work out at|worked out at|meant|means|mean|makes|make|making|nurse|nursed|nursing|clock|clocked|rack up|deliver|delivered|pull off|pulled off|manage|managed|manages|boast|boasts|boasting|account for|strung together|string together|strings together|stringing together|put together|puts together|putting together|complete|completes|completed|completing|capped|caps|capping|chalks up|chalking up|produce|produces|produced",
  ],
  [
    { c: "support", cause: true },
    "take|takes|took|taken|taking|send|sends|sent|sending|leave|leaves|left|leaving|drive|drives|drove|driven|driving|drag|drags|dragged|dragging|lift|lifts|lifting|knock|knocks|knocked|knocking|boost|boosts|boosting|propel|propels|propelled|propelling|catapulted|hurled|brings|brought|bringing|carried|carry|carrying|put|puts|putting|keep|keeps|kept|keeping|give|gives|gave|given|giving|bidding",
  ],
  [{ c: "less", dir: 1 }, "more"],
  [{ c: "less", dir: -1 }, "less|fewer"],
  [{ c: "gap", dir: 0 }, "gap|spread|difference|gulf|distance|divide|chasm"],
  [{ c: "gap", dir: 1 }, "lead|advantage|outperformance|edge|head start"],
  [{ c: "gap", dir: -1 }, "underperformance|lag|disadvantage"],
  [
    { c: "beat", dir: 1 },
    "outperform|outperforms|outperformed|outperforming|beat|beats|beating|beaten|outpace|outpaces|outpaced|outpacing|outstrip|outstrips|outstripped|outstripping|outdo|outdid|outdoes|outdoing|outshine|outshone|outran|outrun|outgained|topped by|bested|eclipsed|ahead of|better than|surpass|surpassed|surpasses|surpassing|exceeded|exceeds|exceeding|outrunning|outscored",
  ],
  [
    { c: "beat", dir: -1 },
    "underperform|underperforms|underperformed|underperforming|trail|trails|trailed|trailing|lag|lags|lagged|lagging|lag behind|lagged behind|lagging behind|lags behind|behind|worse than|fared worse than|fell short of|falling short of",
  ],
];
