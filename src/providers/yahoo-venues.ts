/** Yahoo's codes of exchanges and the market identifier code of the venue that each stands for. */
const venues: Readonly<Record<string, string>> = {
  NMS: "XNAS",
  NGM: "XNAS",
  NCM: "XNAS",
  NIM: "XNAS",
  NYQ: "XNYS",
  SNP: "XNYS",
  DJI: "XNYS",
  PCX: "ARCX",
  ASE: "XASE",
  BTS: "BATS",
  CXI: "XCBO",
  WCB: "XCBO",
  CGI: "XCBO",
  TOR: "XTSE",
  HKG: "XHKG",
  SHH: "XSHG",
  SHZ: "XSHE",
  JPX: "XTKS",
  OSA: "XTKS",
  KSC: "XKRX",
  KOE: "XKRX",
  TAI: "XTAI",
  SES: "XSES",
  NSI: "XNSE",
  BSE: "XBOM",
  ASX: "XASX",
  PAR: "XPAR",
  AMS: "XAMS",
  BRU: "XBRU",
  LIS: "XLIS",
  MIL: "XMIL",
  MCE: "XMAD",
  GER: "XETR",
  EBS: "XSWX",
  LSE: "XLON",
  FGI: "XLON",
};

/** The market identifier code of a Yahoo exchange; for one that is not known a code of four letters of its own. */
export const venueOfYahoo = (exchange: string): string =>
  Object.hasOwn(venues, exchange)
    ? (venues[exchange] as string)
    : `X${exchange.replace(/[^A-Za-z0-9]/g, "").toUpperCase()}ZZZ`.slice(0, 4);

/** Yahoo's kinds of instruments that a tape has. */
export const typesOfYahoo: Readonly<Record<string, "share" | "etf" | "index">> = {
  EQUITY: "share",
  ETF: "etf",
  MUTUALFUND: "etf",
  INDEX: "index",
};

/** Currencies that Yahoo quotes in hundredths, and the currency they are hundredths of. */
export const minorUnits: Readonly<Record<string, string>> = { GBp: "GBP", GBX: "GBP", ZAc: "ZAR", ILA: "ILS" };
