import { oppositesOf, type Wording } from "../wording.js";

const PARTICIPLES = "doubled|tripled|quadrupled|quintupled|sextupled";

const FOLDS =
  "twofold|two-fold|threefold|three-fold|fourfold|four-fold|fivefold|five-fold|sixfold|six-fold|sevenfold|eightfold|tenfold";

/** What English suggestions are written with. */
export const wording: Wording = {
  decimal: ".",
  group: ",",
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  cardinals: "zero one two three four five six seven eight nine ten eleven twelve".split(" "),
  ordinals: "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" "),
  venues: {
    XHKG: "in Hong Kong",
    XNYS: "in New York",
    XNAS: "in New York",
    ARCX: "in New York",
    XPAR: "in Paris",
    XLON: "in London",
    XSHG: "in Shanghai",
    XSHE: "in Shenzhen",
    XTKS: "in Tokyo",
    XETR: "in Frankfurt",
    XAMS: "in Amsterdam",
    XSWX: "in Zurich",
  },
  opposites: oppositesOf(
    "rose:fell rise:fall rises:falls risen:fallen rising:falling gained:lost gain:loss gains:losses gaining:losing " +
      "added:shed adds:sheds climbed:slid climb:slide climbs:slides climbing:sliding jumped:dropped jump:drop " +
      "jumps:drops jumping:dropping advanced:declined advance:decline advances:declines advancing:declining " +
      "soared:plunged soars:plunges soaring:plunging surged:tumbled surge:tumble surges:tumbles surging:tumbling " +
      "rallied:slumped rally:slump rallies:slumps rallying:slumping rebounded:retreated rebound:retreat " +
      "rebounds:retreats rebounding:retreating increased:decreased increase:decrease increases:decreases " +
      "up:down higher:lower firmer:weaker firmed:eased put_on:gave_up leapt:sank leaps:sinks leaping:sinking " +
      "skyrocketed:plummeted spiked:crashed",
  ),
  multiples: [
    { words: PARTICIPLES, after: "was|were|been|is|are|be", write: "multiplied by {}" },
    { words: PARTICIPLES, after: "has|have|had|having", write: "risen {}-fold" },
    { words: PARTICIPLES, after: "", write: "rose {}-fold" },
    { words: "doubles|triples|quadruples|quintuples", after: "", write: "rises {}-fold" },
    { words: "doubling|tripling|quadrupling", after: "", write: "rising {}-fold" },
    { words: "halved", after: "was|were|been|is|are|be", write: "divided by {}" },
    { words: "halved", after: "has|have|had|having", write: "been divided by {}" },
    { words: FOLDS, after: "", write: "{}-fold" },
  ],
  loosely: "more than |nearly |almost |about |roughly |around |just about |well over |over |at least ".split("|"),
  feminine: [],
  plural: [],
};
