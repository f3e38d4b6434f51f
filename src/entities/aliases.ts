/**
 * Names of issuers and indices that the press uses beside those of the tape, by issuer.
 *
 * A tape's own aliases come first; these are added where its issuer has the same name.
 */
export const moreAliases: Readonly<Record<string, readonly string[]>> = {
  Walmart: ["Wal-Mart", "Wal-Mart Stores", "Walmart Stores"],
  JPMorgan: ["JPMorgan Chase & Co", "JP Morgan Chase", "J.P. Morgan", "JPMorgan Chase and Co", "J.P. Morgan Chase"],
  Amazon: ["Amazon.com"],
  Meta: ["Meta Platforms"],
  Alphabet: ["Google"],
  AMD: ["Advanced Micro"],
  "S&P 500": ["S&P 500 Index", "Standard & Poor's 500", "Standard & Poor's 500 Index", "S&P", "S and P 500", "Standard and Poor's 500"],
  "Nasdaq Composite": ["Nasdaq Composite Index", "Nasdaq index", "Nasdaq Comp"],
  "Dow Jones": ["Dow industrials", "Dow Jones industrials", "Dow Jones Industrial", "Dow Jones index", "Dow 30", "Dow Industrials"],
  VIX: ["CBOE Volatility Index", "CBOE Volatility Index VIX", "VIX index", "Volatility Index", "Cboe VIX"],
  "Hang Seng": ["Hang Seng benchmark"],
  "CSI 300": ["CSI-300", "CSI300 Index", "Shanghai Shenzhen CSI 300"],
  LVMH: ["LVMH Moet Hennessy Louis Vuitton", "Louis Vuitton Moët Hennessy"],
  Hermès: ["Hermes International"],
  TotalEnergies: ["Total SA", "Total SE"],
  "JD.com": ["JD.COM", "Jingdong"],
  PDD: ["Pinduoduo Inc"],
  KWEB: ["KraneShares CSI China Internet"],
};

/** Names that begin like an index and mean something else: its futures, its sectors, its namesakes. */
export const traps: readonly string[] = [
  "Nasdaq 100", "Nasdaq-100", "Nasdaq OMX", "Nasdaq Inc", "Nasdaq Stock Market", "Nasdaq Golden Dragon", "Nasdaq Golden Dragon China Index", "Nasdaq Biotechnology", "Nasdaq Private",
  "Dow Jones Newswires", "Dow Chemical", "Dow Corning", "Dow Inc", "Dow Jones Transportation", "Dow Jones transportation average", "Dow Jones Utility", "Dow Jones & Co", "Dow transports", "Dow Jones Stoxx", "Dow Jones U.S.", "Dow Jones Industrial Average ETF", "Dow theory",
  "S&P MidCap", "S&P SmallCap", "S&P/ASX", "S&P GSCI", "S&P Global", "S&P Capital IQ", "S&P Equity", "S&P Retail", "S&P Financial", "S&P Energy", "S&P Tech", "S&P 400", "S&P 600", "S&P 100", "S&P 1500", "S&P/Case-Shiller", "S&P Case-Shiller", "S&P/TSX", "S&P Dow Jones", "S&P 500 Growth", "S&P 500 Value", "S&P rating", "S&P ratings", "S&P Ratings", "S&P Homebuilding", "S&P Health", "S&P Financials", "S&P Materials", "S&P Utilities", "S&P Homebuilders", "S&P Industrial", "S&P Consumer", "S&P Semiconductor",
  "Shanghai Composite", "Shanghai Composite Index", "Shenzhen Composite", "Shenzhen Component", "Hang Seng Bank", "Hang Seng Tech", "Hang Seng TECH", "Hang Seng Tech Index", "Hang Seng Technology", "Hang Seng China Enterprises", "Hang Seng China", "Hang Seng Mainland",
  "Apple Hospitality", "Amazon Web Services", "Meta Materials", "Oracle Park", "Apple Records", "Apple Music", "Apple TV", "Apple Watch", "Apple Pay", "Apple Store", "Amazon Prime", "Google Play", "Google Maps", "Facebook Messenger", "Intel Capital", "JPMorgan Asset Management", "Tencent Music", "Tencent Music Entertainment", "Alibaba Health", "Alibaba Pictures", "Alibaba Health Information", "JD Health", "JD Logistics", "Baidu Capital", "Tesla Energy", "Netflix House", "Oracle Corp Japan", "JPMorgan Funds", "Microsoft Azure", "Total Return", "Total System", "Total System Services", "Walmart de Mexico", "Wal-Mart de Mexico", "Walmart Mexico", "Gold Apple",
];
