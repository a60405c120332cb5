import type { Country } from '../research/base.ts';

/** A group of countries that can be asked about: everything by which a country belongs is in its row. */
export type RegionGroup = {
  readonly name: string;
  /** What people call it, lower case. */
  readonly aliases: readonly string[];
  readonly income?: readonly string[];
  readonly region?: readonly string[];
  readonly iso3?: readonly string[];
};

const EU =
  'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE';
const OECD = `AUS AUT BEL CAN CHL COL CRI CZE DNK EST FIN FRA DEU GRC HUN ISL IRL ISR ITA JPN KOR LVA LTU LUX MEX NLD NZL
  NOR POL PRT SVK SVN ESP SWE CHE TUR GBR USA`;
const EAST_ASIA = 'CHN HKG JPN KOR MAC MNG PRK TWN';
const SOUTHEAST_ASIA = 'BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM';
const NORTH_AFRICA = 'DZA EGY LBY MAR TUN';
const GULF = 'ARE BHR KWT OMN QAT SAU';
const CENTRAL_ASIA = 'KAZ KGZ TJK TKM UZB';

function codes(list: string): readonly string[] {
  return list.split(/\s+/);
}

/** Country groups, as closed list. Income groups and regions are the World Bank's; unions are their members in 2026. */
export const REGION_GROUPS: readonly RegionGroup[] = [
  {
    name: 'low-income countries',
    aliases: [
      'low income countries',
      'low-income countries',
      'poor countries',
      'poorer countries',
      'poorest countries',
      'the poorest countries',
      'low income economies',
      'poor nations',
      'poor economies',
      'poor places',
      'least developed countries',
      'poor parts of the world',
    ],
    income: ['Low income', 'Lower middle income'],
  },
  {
    name: 'developing countries',
    aliases: [
      'developing countries',
      'developing country',
      'developing world',
      'developing nations',
      'developing economies',
      'third world',
      'third world countries',
      'global south',
      'less developed countries',
    ],
    income: ['Low income', 'Lower middle income', 'Upper middle income'],
  },
  {
    name: 'middle-income countries',
    aliases: [
      'middle income countries',
      'middle-income countries',
      'emerging markets',
      'emerging economies',
      'emerging countries',
      'middle income economies',
    ],
    income: ['Lower middle income', 'Upper middle income'],
  },
  {
    name: 'high-income countries',
    aliases: [
      'high income countries',
      'high-income countries',
      'rich countries',
      'richer countries',
      'richest countries',
      'rich nations',
      'wealthy countries',
      'wealthy nations',
      'developed countries',
      'developed world',
      'developed nations',
      'developed economies',
      'advanced economies',
      'first world',
      'first world countries',
      'the west',
      'western countries',
      'global north',
      'western world',
    ],
    income: ['High income'],
  },
  {
    name: 'European Union',
    aliases: ['european union', 'the eu', 'eu countries', 'eu', 'eurozone', 'euro area'],
    iso3: codes(EU),
  },
  {
    name: 'Europe',
    aliases: ['europe', 'european countries', 'european', 'continental europe'],
    region: ['Europe & Central Asia'],
  },
  {
    name: 'Eastern Europe',
    aliases: ['eastern europe', 'east europe', 'central and eastern europe'],
    iso3: codes('ALB BGR BIH BLR CZE EST HRV HUN LTU LVA MDA MKD MNE POL ROU RUS SRB SVK SVN UKR XKX'),
  },
  {
    name: 'Western Europe',
    aliases: ['western europe', 'west europe'],
    iso3: codes('AUT BEL CHE DEU FRA GBR IRL LUX NLD'),
  },
  {
    name: 'Nordic countries',
    aliases: ['nordic countries', 'nordics', 'scandinavia', 'scandinavian countries', 'scandinavian', 'nordic'],
    iso3: codes('DNK FIN ISL NOR SWE'),
  },
  {
    name: 'Africa',
    aliases: ['africa', 'african countries', 'african'],
    region: ['Sub-Saharan Africa'],
    iso3: codes(NORTH_AFRICA),
  },
  {
    name: 'Sub-Saharan Africa',
    aliases: ['sub saharan africa', 'sub-saharan africa', 'subsaharan africa'],
    region: ['Sub-Saharan Africa'],
  },
  { name: 'North Africa', aliases: ['north africa', 'northern africa'], iso3: codes(NORTH_AFRICA) },
  {
    name: 'Asia',
    aliases: ['asia', 'asian countries', 'asian'],
    region: ['South Asia'],
    iso3: codes(`${EAST_ASIA} ${SOUTHEAST_ASIA} ${CENTRAL_ASIA}`),
  },
  { name: 'South Asia', aliases: ['south asia', 'south asian', 'south asian countries'], region: ['South Asia'] },
  { name: 'East Asia', aliases: ['east asia', 'east asian', 'east asian countries'], iso3: codes(EAST_ASIA) },
  {
    name: 'Southeast Asia',
    aliases: ['southeast asia', 'south east asia', 'south-east asia', 'southeast asian', 'asean'],
    iso3: codes(SOUTHEAST_ASIA),
  },
  {
    name: 'Middle East',
    aliases: ['middle east', 'the middle east', 'middle eastern', 'mena', 'gulf states', 'the gulf'],
    region: ['Middle East, North Africa, Afghanistan & Pakistan'],
    iso3: codes(GULF),
  },
  {
    name: 'Latin America',
    aliases: [
      'latin america',
      'latin american',
      'south america',
      'south american',
      'central america',
      'latam',
      'the caribbean',
      'caribbean',
    ],
    region: ['Latin America & Caribbean'],
  },
  { name: 'North America', aliases: ['north america', 'north american'], region: ['North America'] },
  { name: 'OECD countries', aliases: ['oecd countries', 'oecd members', 'oecd economies'], iso3: codes(OECD) },
  {
    name: 'worldwide',
    aliases: ['worldwide', 'globally', 'around the world', 'across the world', 'all countries', 'internationally'],
    income: ['Low income', 'Lower middle income', 'Upper middle income', 'High income'],
  },
];

/** Whether a country belongs to the group: any one of the group's income levels, regions or codes is enough. */
export function isInGroup(country: Country, group: RegionGroup): boolean {
  return (
    (country.income !== null && (group.income?.includes(country.income) ?? false)) ||
    (group.region?.includes(country.region) ?? false) ||
    (group.iso3?.includes(country.iso3) ?? false)
  );
}

/** Places inside a country by which people mean that country's labour market; a closed list of the best known. */
export const PLACES_WITHIN: readonly (readonly [string, readonly string[]])[] = [
  [
    'USA',
    [
      'california',
      'texas',
      'florida',
      'new york',
      'nyc',
      'ohio',
      'illinois',
      'michigan',
      'pennsylvania',
      'massachusetts',
      'silicon valley',
      'los angeles',
      'san francisco',
      'chicago',
      'seattle',
      'boston',
      'the states',
      'stateside',
    ],
  ],
  ['GBR', ['england', 'scotland', 'wales', 'northern ireland', 'london', 'manchester', 'scottish', 'welsh']],
  ['CAN', ['ontario', 'quebec', 'british columbia', 'alberta', 'toronto', 'vancouver', 'montreal']],
  ['AUS', ['sydney', 'melbourne', 'queensland', 'new south wales', 'down under']],
  ['IND', ['bangalore', 'bengaluru', 'mumbai', 'delhi', 'hyderabad', 'kerala']],
  ['DEU', ['berlin', 'munich', 'bavaria', 'hamburg']],
  ['FRA', ['paris']],
  ['CHN', ['shanghai', 'beijing', 'shenzhen']],
  ['JPN', ['tokyo', 'osaka']],
  ['ARE', ['dubai', 'abu dhabi']],
  ['NGA', ['lagos']],
  ['KEN', ['nairobi']],
  ['PHL', ['manila']],
];
