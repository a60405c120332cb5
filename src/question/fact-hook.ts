/**
 * The point of a finding in one short sentence of ours, to open a question with. `{0}`, `{1}` … are the figures of
 * the fact, in the order of its finding. Findings that say nothing a team could argue about have none.
 */
export const FACT_HOOKS: Readonly<Record<string, string>> = {
  'WEF25-03': 'Employers expect big-data and machine-learning specialists to be the fastest-growing roles to 2030.',
  'CAN-02': 'Jobs of US software developers aged {0} were nearly {2} below their 2022 peak by mid-2025.',
  'HUM-01': 'In {0} exposed Danish occupations chatbots moved neither pay nor hours; effects above {3} are ruled out.',
  'BLR-01': 'With an AI assistant, support agents solved {0} more cases an hour; beginners gained most.',
  'BLR-02': 'With an AI assistant, agents of {0} worked like agents of over {1} without one.',
  'PENG-01': 'With a coding assistant, developers finished one test task {1} faster.',
  'CUI-01': 'In three field trials developers with a coding assistant finished about {1} more requests.',
  'METR-01': 'Experienced developers took {0} longer with AI on their own projects, and believed they were {4} faster.',
  'METR-02': 'In a second trial of AI tools, returning developers were {0} faster and new ones {1}.',
  'ANT-04': 'Computer and mathematical work is {4} open to AI in theory and {5} covered in actual use.',
  'ANT-06': 'Some {0} of the tasks of data scientists are seen in AI use.',
  'BLS24-01': 'The US projects {2} more data scientists by 2034, against {4} more jobs overall.',
  'BLS24-02': 'The US projects {1} more computer and information research scientists by 2034.',
  'BLS24-03': 'The US projects {1} more software developers by 2034.',
  'BLS24-04': 'US programmers are projected to fall {0} while software developers grow.',
  'BLS23-01': 'One projection had US developers at {0}, the next at {2}; programmers went from {1} to {3}.',
  'BLS-AI-01': 'US statisticians see no solid evidence yet that AI makes developers faster than demand for them grows.',
  'BLS-MLE-01': 'No official statistic anywhere counts machine learning engineers.',
  'BLS-PAY-01': 'Median US pay is {6} for developers and {0} for data scientists, against {7} for all jobs.',
  'LI26-01': 'AI engineer tops a US list of fastest-growing roles for the second year.',
  'LI26-02': 'People who start as AI engineers already have {0} years of experience on average.',
  'PWC26-01': 'Adverts that ask for AI skills offer {2} more pay than others.',
  'IND-01': 'US adverts that mention AI went from {0} to {2} in under four years.',
  'IND-04': 'US adverts for software jobs were {0} below the level before the pandemic, after a boom.',
  'MLEB-01': 'In October 2024 the best AI agent won a medal in {1} of {0} data-science contests.',
  'MLEB-02': 'By February 2026 the best AI agent won a medal in {0} of data-science contests.',
  'MLEB-03': 'The makers of a data-science contest for AI say that some of its tasks can be gamed.',
  'SIG-01': 'Graduate hiring at big US technology firms is over {2} below 2019; the experienced are hired {5} more.',
  'AII26-01': 'Employment of US developers aged {1} fell by nearly {0} while that of older ones grew.',
  'AGENTQ-01': 'Projects that took on coding agents saw {0} more warnings and {1} more complex code.',
  'RAD-01': 'US radiology offered a record {0} training places in 2025, at pay of about {1}.',
  'RAD-02': 'Over {0} AI models for radiology are cleared in the US, yet accuracy can drop {2} points at a new site.',
  'RAD-03': 'Radiologists spend about {0} of their time reading images.',
  'RAD-04': 'In 2016 a leading AI scientist said to stop training radiologists; {0} later demand was at a record.',
  'WHO25-01': 'The world has {0} nurses and lacks {1} more.',
  'SOA24-01': 'Of translators in one survey, {0} had lost work to AI and {1} earned less because of it.',
  'FREY25-01': 'US areas that use machine translation more saw slower growth of translator jobs.',
  'OLM-01': 'After ChatGPT freelance translation fell while freelance web development rose.',
  'DEM-01': 'After ChatGPT freelance adverts for work that is easy to automate fell {0} more than others.',
  'HUI-01': 'Freelancers exposed to ChatGPT earned about {0} less within months, writers most of all.',
  'ABA-01': 'US bar guidance makes lawyers answer for whatever AI writes for them.',
  'ABA-02': 'Courts have recorded over {0} filings with citations that AI made up.',
  'ABA-03': 'In a North American survey {0} of legal professionals use AI.',
  'EASA-01': 'A study for Europe’s aviation regulator could not show one pilot in cruise to be as safe as two.',
  'GART-01': 'Half of the firms that planned deep AI cuts in service staff are predicted to drop them.',
  'KLAR-01': 'A payments firm said its AI did the work of {0} agents, then went back to hiring people.',
  'SFDC-01': 'One big software firm says it went from {0} support staff to about {1} with AI agents.',
  'WAY-01': 'One operator ran about {0} robotaxis in {1} US cities in early 2026.',
  'AUR-01': 'Driverless heavy trucks went into paid service in 2025: one truck, one Texas route.',
  'BES-01': 'Cash machines cut tellers per branch, but branches rose {2}, so teller jobs did not fall.',
  'BES-02': 'US bank tellers went from {0} in 2014 to {1} in 2024.',
  'RLI-01': 'On real freelance projects the best AI agent satisfied the client in {3} of cases in October 2025.',
  'RLI-02': 'By July 2026 the best AI agent passed {0} of real freelance projects, and the share climbs fast.',
  'AUTOML-01': 'Where machine learning is automated, teams report a trade-off between speed and oversight.',
  'AUTOML-02': 'A survey of {0} data workers found no wish to have the whole life cycle automated.',
  'AUTOML-03':
    'In 2015, {0} of polled readers gave expert data science ten years; in 2020 the date had moved on again.',
  'SO25-01': 'Of developers {0} use or plan to use AI tools, and {1} distrust what comes out.',
  'DORA25-01': 'Of technology workers {0} use AI at work and {2} trust its output a lot.',
  'MPG26-01': 'Employers call building AI models and applications the hardest skill to find.',
  'ACC-01': 'Accountants with AI closed the books {0} days sooner, and {3} of them worry about errors.',
  'CISAC-01': 'Authors’ societies see {0} of music and {2} of dubbing revenue at risk by 2028.',
  'RISJ26-01': 'Only {0} of news leaders are confident about the future of journalism.',
  'KCL25-01': 'UK firms with exposed staff cut jobs by {0} after ChatGPT, nearly all of them junior posts.',
  'KCL25-02': 'After ChatGPT, UK adverts fell most for software and data jobs and rose a little in sales.',
  'NITI25-01': 'In India’s own scenario technology and customer service shrink without action, and grow with it.',
  'ABC26-01': 'US construction says it needs {0} new workers in 2026, mostly to replace those who retire.',
  'IFR23-01': 'Some {2} cleaning robots, {3} farm robots and {4} for hospitality were sold to firms in 2022.',
  'MASAI-01': 'In a Swedish breast-screening trial AI cut the reading work by {5} and missed no more cancers.',
  'MASAI-02': 'The Swedish screening trial dropped the second reader and kept a radiologist in every reading.',
  'DOD-01': 'US policy asks for a fitting degree of human judgment over force.',
  'DOD-02': 'The US directive on autonomous weapons does not ban weapons that act alone.',
  'GARTM-01':
    'Analysts predicted that {0} of organisations would cut over half of their middle managers with AI by 2026.',
  'UNE24-01': 'The world is {0} teachers short by 2030.',
  'PEW23-01': 'Of US adults {0} would be uncomfortable if their doctor relied on AI.',
  'PEGA26-01': 'Of consumers asked by a vendor, {0} prefer service led by people and {1} want only a chatbot.',
  'HMN26-02': 'One humanoid robot worked {0} hours in a US car plant and handled over {1} parts.',
  'TAX-MLE-01': 'None of the {0} occupations in the US list is called machine learning engineer.',
  'ESCO-01': 'The European list files machine learning engineers under systems analysts.',
};

type Wide = {
  readonly hook: string;
  /** Which end of the tasks it is asked of. */
  readonly of: 'most exposed' | 'least exposed';
  /** `{task}` is one task of the job with its exposure. */
  readonly ask: string;
};

/** Findings about a whole trade or sector: they are asked only of something in the job itself. */
export const WIDE_ASKS: Readonly<Record<string, Wide>> = {
  'HMN26-01': {
    hook: 'Of about {0} humanoid robots shipped, perhaps {1} do paid work.',
    of: 'least exposed',
    ask: 'What would one have to learn before {people} left it alone with {task}?',
  },
  'IFR25-01': {
    hook: '{0} industrial robots were installed in 2024 alone.',
    of: 'least exposed',
    ask: 'Why is {task} still in the hands of {people}, and what would change that?',
  },
  'JPN-02': {
    hook: 'Japan expects {0} clerks too many by 2040, and {2} on-site workers too few.',
    of: 'most exposed',
    ask: 'What does that mean for {people} there and for {task}?',
  },
  'WEF25-05': {
    hook: 'Employers worldwide put clerks, cashiers and accountants on their list of largest declines.',
    of: 'most exposed',
    ask: 'What do they expect to happen to {task}, and what would {people} answer?',
  },
  'WEF25-04': {
    hook: 'Employers worldwide expect {0} more farmworkers by 2030, and more builders, drivers and nurses.',
    of: 'least exposed',
    ask: 'How can that be for {people} when machines get better, and where does {task} come in?',
  },
};
