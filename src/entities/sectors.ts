/** What issuers are called by their trade, so that `the search group` finds its company; the words are in the languages. */
export const sectorsOf: Readonly<Record<string, readonly string[]>> = {
  Alibaba: ["ecommerce", "cloud", "hangzhou"],
  Tencent: ["games", "social"],
  Baidu: ["search"],
  "JD.com": ["ecommerce", "retail"],
  PDD: ["ecommerce", "temu"],
  Meituan: ["delivery"],
  Xiaomi: ["phones", "cars"],
  Nvidia: ["chips"],
  Apple: ["iphone", "phones"],
  Microsoft: ["software", "cloud", "windows"],
  Alphabet: ["search", "google"],
  Amazon: ["ecommerce", "retail", "cloud", "seattle"],
  Meta: ["social"],
  Tesla: ["cars"],
  Oracle: ["software", "database", "cloud"],
  AMD: ["chips"],
  Broadcom: ["chips"],
  Intel: ["chips"],
  Netflix: ["streaming"],
  Palantir: ["software", "data"],
  JPMorgan: ["bank"],
  Walmart: ["retail"],
  LVMH: ["luxury"],
  Hermès: ["luxury", "saddlery"],
  TotalEnergies: ["oil"],
  Airbus: ["planes"],
  Sanofi: ["drugs"],
  Danone: ["food"],
};

/** Whether an issuer is of one of the trades. */
export const isOfTrade = (issuer: string, sectors: readonly string[]): boolean =>
  (sectorsOf[issuer] ?? []).some((sector) => sectors.includes(sector));

/** Whether two issuers are of one trade. */
export const shareTrade = (one: string, other: string): boolean =>
  (sectorsOf[one] ?? []).some((sector) => sectorsOf[other]?.includes(sector));

/** How many of the companies named a trade may mean; none where no trade is told. */
export const bearers = (sectors: readonly string[], named: readonly { readonly issuer: string }[]): number =>
  sectors.length === 0 ? 0 : named.filter(({ issuer }) => isOfTrade(issuer, sectors)).length;
