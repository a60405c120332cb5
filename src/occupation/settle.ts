/**
 * Publications, registers and bodies that would settle what is open about a unit group, by its sub-major group or, where
 * that holds unlike jobs, by a longer beginning of its code: kinds of literature and statistics that exist and could be
 * read, not sources that were read.
 */
export function settleWords(isco08: string): readonly string[] {
  return [4, 3, 2].map((length) => SETTLE[isco08.slice(0, length)]).find((words) => words !== undefined) ?? [];
}

const LABOUR_FORCE = 'Eurostat, Labour Force Survey by ISCO-08';
const US_WAGES = 'US Bureau of Labor Statistics, Occupational Employment and Wage Statistics';

const ARMED = [
  'UN Group of Governmental Experts on lethal autonomous weapons systems',
  'Defence ministries: personnel strength by trade',
  'International Institute for Strategic Studies, The Military Balance',
];
const HEALTH = [
  'OECD Health Statistics',
  'WHO, National Health Workforce Accounts',
  'National licensing boards of the profession',
  'US Food and Drug Administration, list of AI-enabled medical devices',
];
const FARMING = [
  'FAO, FAOSTAT and the World Programme for the Census of Agriculture',
  'US Department of Agriculture, Economic Research Service, farm labour',
  'International Federation of Robotics, World Robotics: Service Robots',
];
const FACTORY = [
  'International Federation of Robotics, World Robotics: Industrial Robots',
  'UNIDO industrial statistics',
  'Eurostat, Labour Force Survey by ISCO-08',
];
const OFFICE = [
  'Eurostat, Labour Force Survey by ISCO-08',
  'US Bureau of Labor Statistics, Occupational Employment and Wage Statistics',
  'International Association of Administrative Professionals, surveys of members',
];

const SETTLE: Readonly<Record<string, readonly string[]>> = {
  '01': ARMED,
  '02': ARMED,
  '03': ARMED,
  '11': [
    'OECD, Government at a Glance, and the G20/OECD Principles of Corporate Governance',
    'Inter-Parliamentary Union, data on parliaments',
    'National company law on who may be a director',
  ],
  '12': [
    'Chartered Management Institute and Society for Human Resource Management, surveys of members',
    'Eurofound, European Company Survey',
    'US Bureau of Labor Statistics, Occupational Employment and Wage Statistics',
  ],
  '13': [
    'Project Management Institute and Association for Supply Chain Management, surveys of members',
    'Eurofound, European Company Survey',
    'Sector regulators on who must be in charge of a site, a mine or a care home',
  ],
  '14': [
    'UN Tourism, employment statistics',
    'National Retail Federation and national hotel and restaurant associations, workforce surveys',
    'Eurostat, structural business statistics',
  ],
  '21': [
    'Registers of engineers and architects (Engineering Council, NCEES, national chambers)',
    'US National Science Foundation, National Center for Science and Engineering Statistics',
    'IEEE and American Chemical Society, employment surveys of members',
  ],
  '22': HEALTH,
  '23': ['UNESCO Institute for Statistics', 'OECD, TALIS and Education at a Glance', 'National registers of teachers'],
  '24': [
    'International Federation of Accountants and national institutes of accountants',
    'Audit and financial regulators (PCAOB, ESMA and national authorities)',
    'CFA Institute, surveys of members',
  ],
  '25': [
    'Eurostat, ICT specialists in employment',
    'Indeed Hiring Lab, job postings for software development',
    'Stack Overflow, Developer Survey; DORA, State of AI-assisted Software Development',
    'ACM and IEEE Computer Society, surveys of members',
  ],
  '26': [
    'Bar associations and law societies, statistics of the profession (International Bar Association as entry)',
    'International Federation of Translators, International Federation of Journalists and CISAC, surveys of members',
    'Tax or social-insurance records of the self-employed, whom employee statistics leave out',
  ],
  '31': [
    'Sector regulators: ICAO and EASA for aircraft, IMO for ships, national mine inspectorates',
    'International Society of Automation, surveys of members',
    'Eurostat, Labour Force Survey by ISCO-08',
  ],
  '32': HEALTH,
  '33': [
    'Financial and insurance supervisors (IAIS, EIOPA, FINRA)',
    'National Association of Realtors and other brokers’ associations',
    'World Customs Organization and national tax administrations, staff numbers',
  ],
  '34': [
    'NALA and the National Federation of Paralegal Associations, surveys of members',
    'International Federation of Social Workers and national registers',
    'Worldchefs and national federations of sport and culture, surveys of members',
  ],
  '35': [
    'Eurostat, ICT specialists in employment',
    'International Telecommunication Union, statistics',
    'CompTIA, workforce reports',
  ],
  '41': OFFICE,
  '421': [
    'US Federal Deposit Insurance Corporation, Summary of Deposits (branches), and European Banking Federation',
    LABOUR_FORCE,
    US_WAGES,
  ],
  '422': [
    'UNI Global Union and national contact-centre associations, head counts',
    'UN Tourism, employment statistics',
    LABOUR_FORCE,
  ],
  '43': [
    'PayrollOrg and the Chartered Institute of Payroll Professionals, surveys of members',
    'Association for Supply Chain Management, surveys of members',
    'Eurostat, Labour Force Survey by ISCO-08',
  ],
  '44': [
    'Universal Postal Union, postal statistics',
    'International Federation of Library Associations, library statistics',
    'Eurostat, Labour Force Survey by ISCO-08',
  ],
  '51': [
    'National restaurant and hotel associations, workforce surveys',
    'International Federation of Robotics, World Robotics: Service Robots',
    LABOUR_FORCE,
  ],
  '511': ['IATA, workforce surveys of cabin crew', 'UN Tourism, employment statistics', LABOUR_FORCE],
  '514': ['State and national boards for hairdressing and beauty', LABOUR_FORCE, US_WAGES],
  '516': ['ILO, statistics on informal employment', LABOUR_FORCE, US_WAGES],
  '52': [
    'National Retail Federation and EuroCommerce, workforce surveys',
    'US Census Bureau, retail trade',
    'UNI Global Union, commerce',
  ],
  '53': [
    'OECD, long-term care workforce',
    'ILO, care economy statistics',
    'National registers and inspections of child care and care homes',
  ],
  '5411': ['CTIF, world fire statistics', LABOUR_FORCE, US_WAGES],
  '5412': ['UN Office on Drugs and Crime, police personnel', LABOUR_FORCE, US_WAGES],
  '5413': ['UN Office on Drugs and Crime, prison personnel', LABOUR_FORCE, US_WAGES],
  '5414': ['Confederation of European Security Services, facts and figures', 'National licensing of guards', US_WAGES],
  '5419': ['OECD, Government at a Glance', LABOUR_FORCE, US_WAGES],
  '61': FARMING,
  '62': [
    'FAO, The State of World Fisheries and Aquaculture',
    'FAO, Global Forest Resources Assessment',
    'National registers of fishers and hunters',
  ],
  '63': [
    'FAO, World Programme for the Census of Agriculture',
    'ILO, statistics on informal employment',
    'World Bank, Living Standards Measurement Study',
  ],
  '71': [
    'National construction associations, workforce surveys (Associated General Contractors, FIEC)',
    'State and national boards that license trades',
    'International Federation of Robotics, World Robotics: Service Robots',
  ],
  '72': ['American Welding Society, workforce data', ...FACTORY],
  '73': [
    'Craft chambers and guilds, registers of members',
    'Eurostat, Labour Force Survey by ISCO-08',
    'UNESCO Institute for Statistics, cultural employment',
  ],
  '74': [
    'International Energy Agency, World Energy Employment',
    'National Electrical Contractors Association and boards that license electricians',
    'International Telecommunication Union, statistics',
  ],
  '75': FACTORY,
  '81': FACTORY,
  '82': FACTORY,
  '83': [
    'California Department of Motor Vehicles, autonomous vehicle reports; NHTSA, crash reports under its standing order',
    'International Road Transport Union, driver shortage reports',
    'International Transport Forum at the OECD',
  ],
  '91': [
    'International Federation of Robotics, World Robotics: Service Robots',
    'ILO, statistics on domestic workers',
    'International Facility Management Association and cleaning federations, head counts',
  ],
  '92': FARMING,
  '93': [
    'International Federation of Robotics, World Robotics: Service Robots (logistics)',
    'MHI, Annual Industry Report on supply chains',
    'National construction and mining associations, workforce surveys',
  ],
  '94': [
    'National restaurant associations, workforce surveys',
    'International Federation of Robotics, World Robotics: Service Robots',
    'Eurostat, Labour Force Survey by ISCO-08',
  ],
  '95': [
    'WIEGO, statistics on informal workers',
    'ILO, statistics on informal employment',
    'City licences for street trade',
  ],
  '96': [
    'International Solid Waste Association',
    'WIEGO, statistics on informal workers',
    'ILO, statistics on informal employment',
  ],
};
