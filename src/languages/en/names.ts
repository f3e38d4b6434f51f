import type { WordRow } from "../lexeme.js";

/** Words that stand for listings, companies, company figures, venues and trades. */
export const names: readonly WordRow[] = [
  [
    { c: "equity", listing: "any", plural: true },
    "shares|stocks|equities|share|share price|share prices|stock|stock price|equity|title|titles|action|actions|security|price|paper|scrip|common stock|ordinary shares|ordinaries|name|line|listing|counter|valuation|share-price|stock market price|value|market price|quote|course|ordinary|common shares",
  ],
  [
    { c: "equity", listing: "ads", plural: true },
    "adr|adrs|ads|adss|american depositary shares|american depositary share|american depositary receipts|american depositary receipt|depositary receipts|depositary shares|depositary receipt|depositary share|american depository shares|american depository receipts|u.s. line|american line|new york line|us line|new york listing|u.s. listing|american listing|u.s. shares|u.s.-traded shares|new york-traded shares|new york shares",
  ],
  [{ c: "index", hint: "" }, "index|gauge|average|barometer|indicator|measure|yardstick"],
  [
    { c: "index", hint: "benchmark" },
    "benchmark|benchmark index|benchmark gauge|main index|main gauge|benchmark average",
  ],
  [
    { c: "index", hint: "Dow Jones" },
    "blue chips|blue-chip index|blue-chip gauge|blue-chip average|blue-chip benchmark|industrial average|industrials|30-stock average|thirty-stock average|blue-chip barometer|blue-chip indicator|30-share average|industrials average|price-weighted average|price-weighted gauge",
  ],
  [
    { c: "index", hint: "Nasdaq Composite" },
    "tech-heavy index|tech-heavy gauge|technology-heavy index|technology-heavy gauge|technology index|tech index|tech gauge|tech-rich index|technology gauge",
  ],
  [
    { c: "index", hint: "S&P 500" },
    "broader market|broad market|broader index|broad index|broad gauge|broader gauge|broad-market gauge|broad benchmark|broader benchmark|wall street's benchmark|wider market|500-stock index|broad-market benchmark|the wider index|broad-based index",
  ],
  [
    { c: "index", hint: "VIX" },
    "fear gauge|fear index|volatility index|volatility gauge|anxiety gauge|index of volatility",
  ],
  [
    { c: "index", hint: "Hang Seng" },
    "hong kong's benchmark|hong kong benchmark|city's benchmark|the city's benchmark|hong kong's main index|hong kong's benchmark index|city's benchmark index|city's main index|city's main gauge|hong kong's main gauge|territory's benchmark",
  ],
  [
    { c: "index", hint: "CSI 300" },
    "mainland benchmark|mainland's benchmark|mainland index|mainland gauge|mainland blue-chip index|mainland's blue-chip index|onshore benchmark",
  ],
  [
    { c: "company" },
    "company|fund|etf|tracker|platform|group|firm|giant|business|conglomerate|corporation|stalwart|heavyweight|behemoth|titan|champion|major|mastodon|colossus|house|leader|player|bellwether|maker|owner|operator|specialist|outfit|multinational|enterprise|parent|juggernaut|darling|megacap|powerhouse",
  ],
  [
    { c: "role", sectors: ["ecommerce"] },
    "e-commerce|ecommerce|online retail|online retailer|online trade|online shopping|internet retailer|e-tailer|online-retail|online marketplace|online-shopping",
  ],
  [{ c: "role", sectors: ["search"] }, "search|search engine|search-engine|internet search|web search|online search"],
  [
    { c: "role", sectors: ["chips"] },
    "chipmaker|chipmakers|chip maker|chip designer|chip|semiconductor|processor|graphics|semiconductors|chip-maker|chip group|graphics-chip|ai-chip|ai chip|semiconductor group|gpu|processors|chipmaking|graphics chip",
  ],
  [
    { c: "role", sectors: ["cars"] },
    "carmaker|automaker|car maker|electric-vehicle|electric vehicle|electric-car|electric car|ev|auto|car manufacturer|car-maker|vehicle maker",
  ],
  [
    { c: "role", sectors: ["iphone"] },
    "iphone|iphone maker|iphone-maker|ipad maker|mac maker|ipad|cupertino|cupertino-based|cupertino company|mac|cupertino giant|cupertino group",
  ],
  [
    { c: "role", sectors: ["software"] },
    "software|software group|software giant|windows|windows maker|redmond|software company|redmond giant|redmond-based",
  ],
  [{ c: "role", sectors: ["database"] }, "database|database group|database company|database maker"],
  [
    { c: "role", sectors: ["social"] },
    "social network|social-media|social media|social networking|facebook owner|facebook parent|instagram owner|social-network|social networking group|instagram",
  ],
  [
    { c: "role", sectors: ["streaming"] },
    "streaming|streamer|streaming service|video streaming|video-streaming|streaming group|streaming company",
  ],
  [
    { c: "role", sectors: ["retail"] },
    "retailer|supermarket|retail|discounter|big-box|discount retailer|grocer|supermarkets",
  ],
  [{ c: "role", sectors: ["bank"] }, "bank|lender|banking|banker|wall street bank"],
  [
    { c: "role", sectors: ["search", "google"] },
    "google owner|google parent|youtube owner|google's parent|google's owner|google's parent company",
  ],
  [
    { c: "role", sectors: ["luxury"] },
    "luxury|luxury house|luxury group|luxury goods|saddlemaker|saddler|luxury-goods|handbag maker|birkin bag maker|birkin maker|louis vuitton owner|dior owner|luxury giant",
  ],
  [{ c: "role", sectors: ["oil"] }, "oil|oil major|energy|oil group|oil giant|energy group|energy major|oil-and-gas"],
  [
    { c: "role", sectors: ["planes"] },
    "planemaker|plane maker|aircraft maker|jet maker|jetmaker|aircraft manufacturer|aerospace|aerospace group|aircraft|plane manufacturer|jet manufacturer|aircraft-maker|plane-maker",
  ],
  [
    { c: "role", sectors: ["drugs"] },
    "drugmaker|drug maker|pharmaceutical|pharmaceuticals|vaccine maker|pharma|drugs|pharma group|drug-maker|drug group|laboratory",
  ],
  [
    { c: "role", sectors: ["food"] },
    "yogurt|dairy|food group|food|yoghurt maker|yogurt maker|foods|dairy group|yoghurt|food company|evian owner",
  ],
  [
    { c: "role", sectors: ["delivery"] },
    "food-delivery|food delivery|delivery|meal delivery|delivery group|delivery platform|meal-delivery|takeaway|takeout|takeaways|deliverer",
  ],
  [
    { c: "role", sectors: ["phones"] },
    "smartphone|smartphone maker|handset|handset maker|phone maker|smartphones|phones|gadget maker|phone",
  ],
  [
    { c: "role", sectors: ["games"] },
    "gaming|games|video game|video games|video-game|wechat|wechat owner|wechat operator|games group|social media and gaming|gaming and social media|online games|online-games|messaging|wechat parent",
  ],
  [{ c: "role", sectors: ["cloud"] }, "cloud-computing group"],
  [{ c: "role", sectors: ["data"] }, "data analytics|data-analytics|analytics|data-mining|data analysis|big data"],
  [{ c: "role", sectors: ["temu"] }, "temu owner|temu parent|temu|discount e-commerce|temu operator|bargain platform"],
  [
    { c: "metric", metric: "revenue" },
    "revenue|revenues|sales|turnover|net sales|top line|quarterly revenue|quarterly sales|total revenue|group revenue|overall revenue|takings|net revenue|income from|figure of business|figures of business|business figure|business figures|turnover figure|turnover figures|figure of affairs",
  ],
  [
    { c: "metric", metric: "net income" },
    "net income|net profit|profit|profits|earnings|net earnings|bottom line|quarterly profit|quarterly net income|net benefit|net benefits|net result",
  ],
  [
    { c: "metric", metric: "net income attributable" },
    "net income attributable|quarterly net income attributable|net income attributable to shareholders|net income attributable to ordinary shareholders|profit attributable|net profit attributable",
  ],
  [
    { c: "metric", metric: "other" },
    "margin|margins|gross margin|operating margin|operating income|operating profit|ebitda|cash flow|free cash flow|orders|deliveries|shipments|costs|spending|capex|capital expenditure|capital spending|cash|debt|dividend|dividends|buyback|assets|users|subscribers|customers|bookings|backlog|guidance|output|production|exports|imports|inflation|unemployment|gdp|yield|yields|rate|rates|market share|share of|market value|market capitalisation|market capitalization|capitalisation|capitalization|market cap|valuation of|valued|income|expenses|investment|investments|loan|loans|deposits|prices|demand|stake|holding|holdings|traffic|headcount|workforce|jobs|staff|employees|tax|tariff|tariffs|duty|duties|wages|premium|discount|short interest|open interest|volatility|probability|chance|odds|population|contribution|weight|weighting|same-store sales|comparable sales|like-for-like sales|comparable-store sales|e-commerce sales|bookings|remaining performance obligations|loss per share|earnings per share|eps|per share|per-share",
  ],
  [
    { c: "segment", segment: "cloud" },
    "cloud|cloud division|cloud unit|cloud services|cloud intelligence|cloud business|cloud arm|cloud computing|cloud-computing|cloud intelligence group|cloud-services",
  ],
  [
    { c: "segment", segment: "data center" },
    "data center|data-center|data centre|data-centre|data centers|datacenter|data centres",
  ],
  [
    { c: "segment", segment: "other" },
    "advertising|ads business|iphone sales|services|azure|aws|e-commerce unit|gaming unit|domestic|international|automotive|gaming|video games|gaming revenue|china|search advertising|hardware|products|ai-related products|ai products|subscription",
  ],
  [
    { c: "place", venues: ["XHKG"] },
    "hong kong|hong-kong|hkex|the territory|hong kong stock exchange|hong kong exchange",
  ],
  [
    { c: "place", venues: ["XNYS", "XNAS", "ARCX"] },
    "new york|wall street|nyse|nasdaq exchange|the united states|america|new york stock exchange|the nyse|across the pacific|u.s. trading|new york trading|u.s|u.s.|us|across the atlantic",
  ],
  [
    { c: "place", venues: ["XPAR"] },
    "paris|the paris bourse|paris bourse|euronext|euronext paris|paris stock exchange",
  ],
  [{ c: "place", venues: ["XSHG", "XSHE"] }, "shanghai|shenzhen|mainland|the mainland|mainland china"],
  [{ c: "place", venues: ["XLON"] }, "london|the city of london"],
  [{ c: "place", venues: ["XTKS"] }, "tokyo"],
  [{ c: "place", venues: ["XFRA"] }, "frankfurt|xetra"],
  [{ c: "listed" }, "listed|traded|quoted|-listed|-traded"],
  [
    { c: "suffix" },
    "inc|inc.|corp|corp.|co|co.|ltd|ltd.|plc|company|corporation|group|holdings|holding|platforms|incorporated|limited|sa|s.a.|ag|nv|n.v.|llc|& co|com|technologies|technology|motors|systems|stores",
  ],
];

/** Abbreviations whose full stop does not end a sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  "inc corp co bros ltd mr mrs ms dr st jan feb mar apr jun jul aug sept sep oct nov dec no vs approx est gen sen rep gov prof messrs jr sr c ca cf dept mt ft".split(
    " ",
  ),
);
