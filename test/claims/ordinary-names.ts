/** Nouns that are also the short name of a listed company. */
export const nouns: readonly string[] = [
  "acumen advantage air alarm alliance alpha arch arm array art ascent ball bandwidth banner bicycle block",
  "booking capital carrier catalyst century city coffee collective commerce community construction context",
  "design distribution encore establishment evolution fate figure formula fossil founder freedom freight",
  "frontier gain glimpse gorilla grace gulf heritage home hope horizon hub icon idea insight intensity",
  "interface joint landmark lexicon lifetime lion loop magnitude marker match mercury microchip milestone news",
  "outlook pattern peace people pioneer pool power prelude principal priority progress range reading rein",
  "reliance research rhythm rocket root sound star strategy structure summit surgery target tempest titan trip",
  "turbo universe upstart victory visa workhorse",
].flatMap((line) => line.split(" "));

/** Adjectives that are also the short name of a listed company. */
export const adjectives: readonly string[] = [
  "advanced aware blue clean coastal coherent creative decent digital driven eastern extreme first forward",
  "honest inspired intelligent next northern outdoor popular progressive rocky southern wise",
].flatMap((line) => line.split(" "));

/** Verbs that are also the short name of a listed company. */
export const verbs: readonly string[] = [
  "activate affirm align cheer click climb enact expand fold grab repay rush stoke turn wrap block match target",
].flatMap((line) => line.split(" "));

/** Names of two ordinary words each: `Best Buy` is a company, a best buy is none. */
export const pairs: readonly string[] = [
  "Activate Energy, Advantage Solutions, Air Products, Alignment Healthcare, Alliance Entertainment",
  "Alpha Technology, Analog Devices, Applied Digital, Applied Materials, Arch Capital, Array Technologies",
  "Art Technology, Ascent Industries, Aspire Biopharma, Bank First, Best Buy, Beyond Air, Beyond Meat",
  "Bit Digital, Bit Origin, Black Titan, Blue Gold, Blue Water, Boost Run, Capital One, Carrier Global",
  "Century Aluminum, Century Casinos, Change Agents, Citizens Financial, Coastal Financial, Commercial Vehicle",
  "Concrete Pumping, Connect Biopharma, Consolidated Water, Construction Partners, Core Scientific",
  "Creative Media, Creative Realities, Credit Acceptance, Critical Metals, Cue Biopharma, Daily Journal",
  "Data Storage, Definitive Healthcare, Digital Asset, Digital Brands, Digital Turbine, Direct Digital",
  "Distribution Solutions, Dollar General, Dollar Tree, Driven Brands, Eastern International, Edible Garden",
  "Educational Development, Electronic Arts, Elite Express, Energy Focus, Energy Recovery, Equity Residential",
  "Establishment Labs, Euro Tech, Evolution Global, Expand Energy, Extreme Networks, Financial Institutions",
  "First Advantage, First Bank, First Capital, First Community, First Financial, First Merchants",
  "First National, First Solar, Five Below, Flag Ship, Focus Universal, Forefront Tech, Formula Systems",
  "Fortress Biotech, Forum Markets, Forward Air, Forward Industries, Freight Technologies",
  "Frequency Electronics, Fuel Tech, Future Money, Future Vision, Garden Stage, Gen Digital, General Dynamics",
  "General Mills, General Purpose, Genuine Parts, Global Engine, Global Payments, Globe Life, Grid Dynamics",
  "Grocery Outlet, Gulf Resources, Happy City, Health Catalyst, Healthcare Services, Heartland Express",
  "High Tide, Hour Loop, Icon Energy, Ideal Power, Independent Bank, Information Services, Innovation Beverage",
  "Insight Enterprises, International Paper, Intuitive Machines, Intuitive Surgical, Invest Green",
  "Investors Title, Invitation Homes, Iron Mountain, Journey Medical, Keen Vision, Launch One, Launch Two",
  "Legacy Housing, Legend Biotech, Lifetime Brands, Liquidity Services, Live Ventures, Loop Industries",
  "Magnitude International, Mega Fortune, Mercury Systems, Metals Royalty, Microchip Technology",
  "Milestone Pharmaceuticals, Mission Produce, Mobile Infrastructure, Monster Beverage, National Beverage",
  "National Vision, Next Technology, Northeast Bank, Northern Trust, Oncology Institute, Open Text",
  "Optical Cable, Our Bond, Outset Medical, Performance Shipping, Plug Power, Pop Culture, Precision Optics",
  "Premium Catering, Prime Medicine, Principal Financial, Priority Technology, Profound Medical",
  "Progress Software, Public Policy, Public Storage, Pure Cycle, Quest Diagnostics, Quest Resource, Rail Vision",
  "Range Capital, Rave Restaurant, Reading International, Real Brokerage, Regions Financial, Reliance Global",
  "Research Alliance, Research Frontiers, Research Solutions, Resources Connection, Revolution Medicines",
  "Rhythm Pharmaceuticals, Riot Platforms, Rocket Lab, Rocket One, Rocket Pharmaceuticals, Rocky Brands",
  "Royal Gold, Royalty Management, Royalty Pharma, Rush Enterprises, Safe Pro, Safety Insurance",
  "Saga Communications, Scholar Rock, Selective Insurance, Shoe Station, Silicon Laboratories, Skyline Builders",
  "Slide Insurance, Smart Sand, Solid Power, Space Asset, Star Equity, State Street, Steel Dynamics",
  "Sterling Infrastructure, Strategic Education, Sunshine Biopharma, Surgery Partners, Target Hospitality",
  "Titan Machinery, Tower Semiconductor, Trade Desk, Travelers Companies, Ultra Clean, Universal Display",
  "Universal Electronics, Universal Logistics, Universe Pharmaceuticals, Uranium Royalty, Urban One, Value Line",
  "Versus Systems, Victory Capital, Vital Farms, Waste Management, Western Digital, World Acceptance",
  "Wrap Technologies, Zoom Communications",
].flatMap((line) => line.split(", "));
