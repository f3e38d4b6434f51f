import type { WordRow } from "../lexeme.js";

/** Words that hold sentences together. */
export const grammar: readonly WordRow[] = [
  [{ c: "relation", r: "to" }, "to|towards|toward|into"],
  [{ c: "relation", r: "at" }, "at"],
  [{ c: "relation", r: "by" }, "by"],
  [{ c: "relation", r: "of" }, "of"],
  [{ c: "relation", r: "from" }, "from"],
  [{ c: "relation", r: "in" }, "in|inside"],
  [{ c: "relation", r: "on" }, "on|upon"],
  [{ c: "relation", r: "over" }, "over|across|throughout"],
  [{ c: "relation", r: "since" }, "since|ever since"],
  [
    { c: "relation", r: "after" },
    "after|following|in the wake of|on the heels of|in reaction to|in response to|on the back of",
  ],
  [{ c: "relation", r: "before" }, "before|prior to|ahead of|earlier than"],
  [
    { c: "relation", r: "with" },
    "with|alongside|without|among|amongst|amid|amidst|despite|because of|thanks to|due to|like|unlike|such as|about|around|regarding|via|through|between|beyond|under|near|besides|except|including|excluding|besides",
  ],
  [{ c: "relation", r: "for" }, "for"],
  [{ c: "relation", r: "against" }, "against|versus|vs|compared with|compared to|in comparison with|relative to"],
  [{ c: "relation", r: "than" }, "than"],
  [
    { c: "relation", r: "below" },
    "below|beneath|under|short of|shy of|away from|underneath|adrift of|less than|lower than|south of|inferior to|off",
  ],
  [
    { c: "relation", r: "above" },
    "above|over|clear of|higher than|north of|superior to|more than|past|beyond|dearer than",
  ],
  [{ c: "relation", r: "between" }, "between"],
  [{ c: "relation", r: "until" }, "until|till|through|up to and including"],
  [{ c: "relation", r: "during" }, "during|in the course of"],
  [{ c: "relation", r: "per" }, "per"],
  [{ c: "relation", r: "as" }, "as"],
  [{ c: "relation", r: "other" }, "closed in on|closing in on|closes in on|close in on"],
  [{ c: "relation", r: "within" }, "within|inside"],
  [{ c: "and" }, "and|&|or|plus|as well as|then|nor"],
  [
    { c: "clause" },
    "but|while|whereas|although|though|even though|as|because|since|if|when|whilst|yet|even as|so|unless|before|after|until|where|whereupon|by contrast",
  ],
  [{ c: "determiner", definite: false }, "a|an|another|any|some"],
  [{ c: "determiner", definite: true }, "the|this|that|these|those"],
  [{ c: "possessive", plural: false }, "its|his|her|my|your"],
  [{ c: "possessive", plural: true }, "their|our"],
  [{ c: "pronoun", plural: false }, "it|that of"],
  [{ c: "pronoun", plural: true }, "they|them|these"],
  [{ c: "relative" }, "which|that|who|whose|whom|what"],
  [{ c: "ordinal-ref", which: "former" }, "the former|former's|the first"],
  [{ c: "ordinal-ref", which: "latter" }, "the latter|latter's|the second"],
  [{ c: "ordinal-ref", which: "both" }, "both|the pair|the duo"],
  [
    { c: "ordinal-ref", which: "rival" },
    "its rival|its larger rival|its smaller rival|its bigger rival|its old rival|its arch-rival|its main rival|its great rival|its chief rival|its closest rival|its archrival|its local rival|its domestic rival|its competitor|its main competitor|its peer|the rival|its counterpart|its eternal rival|its long-time rival|its longtime rival|its neighbour",
  ],
  [{ c: "not" }, "not|never|n't|no longer|neither|without|didn't|hasn't|doesn't|isn't|wasn't|weren't|haven't|hadn't"],
  [
    { c: "be", past: false, perfect: false },
    "is|are|be|being|'re|am|has|have|having|gets|get|getting|looks|appears|remains|remain|remaining|stays|stay",
  ],
  [{ c: "be", past: true, perfect: false }, "was|were|been|got|remained|stayed|did"],
  [{ c: "be", past: true, perfect: true }, "had|had been|'d"],
  [
    { c: "modal" },
    "will|would|could|may|might|should|can|must|shall|won't|'ll|cannot|is to|are to|is set to|are set to|is expected to|are expected to|is likely to|are likely to|set to|likely to|due to|poised to|about to|expected to|unlikely to|wants to|plans to|hopes to|aims to|needs to|want to|plan to|going to",
  ],
  [
    { c: "forecast" },
    "forecast|forecasts|forecasting|expect|expects|expected|expecting|expectation|expectations|estimate|estimates|estimated|project|projected|projects|projecting|projection|projections|predict|predicts|predicted|predicting|prediction|target|targets|targeted|targeting|price target|guidance|guided|guides|outlook|see|sees|seeing|anticipate|anticipates|anticipated|consensus|pencilled in|penciled in|fair value|upside|downside|potential|foresees|reckons could|implied|suggesting|suggests|average target|objective|if|hypothetical|scenario|aim|aims|aimed|hope|hopes|goal|ambition|planned|plans|proposed|bet|bets|support|resistance",
  ],
  [
    { c: "outside" },
    "after hours|after-hours|after hours trading|extended trading|extended-hours trading|extended-hours|extended hours|late trading|post-market|postmarket|aftermarket|after-market|after the bell|after the close|after the closing bell|premarket|pre-market|before the bell|before the open|before the opening bell|pre-open|before the market opened|premarket trading|futures|future|e-mini|e-minis|options|option|overnight trading|grey market|gray market|dark market|electronic trading|over the counter|over-the-counter|off-hours|after-market trading|after-hours trading|before markets open|before markets opened|ahead of the opening bell|ahead of the open|ahead of the bell|late trade|after-market trade|pre-market trade|pre-market trading|extended trade",
  ],
  [
    { c: "say" },
    "said|says|say|saying|told|tells|wrote|writes|added that|noted|notes|explained|explains|reported|reports|according to|warned|cautioned|argued|commented|estimates|reckons|quipped|joked|remarked|observed|asked|replied",
  ],
  [{ c: "respectively" }, "respectively|in that order|in turn|respective"],
  [{ c: "each" }, "each|apiece|all|every"],
  [
    { c: "adverb" },
    "also|there|here|elsewhere|itself|themselves|in turn|nevertheless|nonetheless|however|still|now|just|only|even|again|further|already|briefly|broadly|then|therefore|thus|again|early|later|earlier|late|nearly|sharply|eventually|finally|ultimately|initially|meanwhile|once|yet|currently|abruptly|promptly|in fact|indeed|at one point|as well|too|instead|fared|too|mere|whopping|full|total|cumulative|combined|another|additional|modest|small|tiny|hefty|further|net|overall|respectable|solid|extra|entire|whole|remarkable|stunning|spectacular|timid|handsome|meagre|meager|mild|slight|sharp|steep|strong|big|huge|slender|more|less|long|well|fully|clean|cool|chunky|bare|paltry|staggering|astonishing|massive|close|good|nice|fat|brutal|record-breaking|intraday|intra-day|one-time|single|overnight|daily|regular|cash|official",
  ],
];
