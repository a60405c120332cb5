/** Usual short forms of words in job titles, in general use; each is one word and stands for one or more. */
const SHORT = `
mgr manager; mngr manager; mgmt management; mgt management; mgnt management; asst assistant; ass't assistant; assoc associate; asso associate
eng engineer; engr engineer; engg engineering; engrg engineering; tech technician; techn technician; technol technologist
op operator; opr operator; oper operator; ops operations; opns operations; supv supervisor; supvr supervisor; supr supervisor; supvsr supervisor; spvr supervisor
admin administrator; adm administrator; administr administrator; spec specialist; splst specialist; coord coordinator; coordr coordinator; co-ord coordinator
rep representative; reps representative; repr representative; dir director; dept department; exec executive; pres president; vp vice president; svp senior vice president
sec secretary; secy secretary; acct accountant; acctg accounting; accntg accounting; acctnt accountant; accts accounts
dev developer; devs developer; prog programmer; programr programmer; sw software; hw hardware; sys systems; syst systems; ntwk network; netwk network
comp computer; mktg marketing; mkt marketing; mktng marketing; mfg manufacturing; mfr manufacturing; manuf manufacturing; maint maintenance; mtce maintenance; mech mechanic; elec electrical; elect electrical
inst instructor; instr instructor; lect lecturer; prof professor; consult consultant; cons consultant; conslt consultant; anal analyst; analyt analyst
insp inspector; inspr inspector; constr construction; const construction; svc service; svcs services; serv service; srvc service; svce service
cust customer; dist distribution; distr distribution; equip equipment; equipt equipment; gen general; govt government; hosp hospital; hlth health; info information
inv investigator; lab laboratory; labs laboratory; lic licensed; mach machine; mtl material; matl material; med medical; ofc office; off officer; offr officer; ofcr officer
pharm pharmacy; phys physician; proc process; prod production; prodn production; psych psychologist; pub public; purch purchasing; qual quality; rec recreation
res research; rsch research; sci scientist; sched scheduler; secur security; sec'y secretary; stat statistical; stats statistics; temp temporary; therap therapist; ther therapist
trans transportation; transp transportation; trng training; trnr trainer; univ university; uni university; vet veterinarian; whse warehouse; wrhse warehouse; whs warehouse; wkr worker; wrkr worker
atty attorney; auto automotive; bldg building; biz business; cert certified; chem chemical; civ civil; clin clinical; comms communications; comm communications; corp corporate
curr curriculum; dvlpt development; devt development; dvlp development; devel development; econ economics; edu education; educ education; env environmental; environ environmental; fin finance; finl financial
geo geological; grad graduate; hr human resources; h.r. human resources; ind industrial; indl industrial; ins insurance; intl international; int'l international; inv investment; jrnl journalist; libr librarian
log logistics; mgrs manager; nat national; natl national; nat'l national; nrs nurse; nrsg nursing; nurs nurse; opt optical; org organization; ph public health; phd doctor; pkg packaging; pkgng packaging
pt physical therapist; ot occupational therapist; qa quality assurance; qc quality control; rel relations; rels relations; rsrch research; rtl retail; sch school; schl school; sls sales; soc social; sup supervisor; surg surgeon; surv surveyor
tchr teacher; teach teacher; tch teacher; tel telephone; tele telephone; telecom telecommunications; telecomm telecommunications; telco telecommunications; traf traffic; trk truck; veh vehicle; vol volunteer; xport transport
ml machine learning; ai artificial intelligence; nlp natural language processing; bi business intelligence; it information technology; ict information technology; ui user interface; ux user experience; db database; dba database administrator; os operating system; sap sap; erp erp
rn registered nurse; lpn licensed practical nurse; lvn licensed vocational nurse; cna certified nursing assistant; np nurse practitioner; gp general practitioner; md medical doctor; emt emergency medical technician; pa personal assistant; ea executive assistant; ta teaching assistant; tefl english language teacher; esl english language teacher
ceo chief executive officer; cfo chief financial officer; cto chief technology officer; coo chief operating officer; cio chief information officer; cmo chief marketing officer; ciso chief information security officer; md managing director; cpo chief product officer
swe software engineer; sre site reliability engineer; sde software engineer; sdet software test engineer; qae quality assurance engineer; mle machine learning engineer; pm project manager; po product owner; ba business analyst; cpa certified public accountant; ca chartered accountant
bdm business development manager; bde business development executive; sdr sales development representative; bdr business development representative; ae account executive; csr customer service representative; csm customer success manager; kam key account manager
hgv heavy truck; lgv heavy truck; pcv bus; cdl truck; hvac hvac; ac air conditioning; aircon air conditioning; atc air traffic controller; cnc cnc; cad cad; gis gis; plc plc; hse health safety environment; ehs environment health safety; ohs occupational health safety; hgvs heavy truck
sysadmin systems administrator; sysadmins systems administrator; devop devops; fe frontend; be backend; fullstack full stack; webdev web developer; gamedev game developer; dr doctor; doc doctor; cop police officer; cops police officer; cabbie taxi driver; trucker truck driver; lorry truck; docs doctor; shrink psychiatrist; chippy carpenter; sparky electrician; sparkie electrician; brickie bricklayer; postie postman; binman garbage collector; dustman garbage collector; bookie bookmaker; fireman firefighter; copper police officer; vetinary veterinarian; meds medical; physio physiotherapist; paras paralegal; realtor real estate agent
`;

const TABLE: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT.split(/[;\n]/)
    .map((row) => row.trim().split(' '))
    .filter((row) => row.length > 1)
    .map((row) => [row[0] ?? '', row.slice(1)]),
);

/** The words that a short form stands for, or undefined. */
export function expand(word: string): readonly string[] | undefined {
  return TABLE.get(word);
}
