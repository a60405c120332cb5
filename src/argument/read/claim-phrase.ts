/**
 * How people word each claim, in our words, beside the cues in the taxonomy: phrases separated by `;`. A phrase is found
 * when its words stand in this order, inflected in any way, with at most two other words between neighbours.
 */
export const CLAIM_PHRASES: Readonly<Record<string, string>> = {
  T01: `routine; repetitive; repeatable; mundane; boilerplate; paperwork; standard forms; grunt work; tedious; simple tasks;
    fills in; first draft; drafts; summaries; scheduling; data entry; invoices; basic tasks; pattern matching; autocomplete;
    bookkeeping entries; administrative tasks; clerical; follows rules; predictable tasks; reconcile; sorting; checklists;
    motorway miles; mechanical tasks; processes automatically; tools do transfers; fewer hours; 80 % of the work; bulk of the work`,
  T02: `better than a human; better than people; outperforms; core task; does the whole job; entire job; everything a person does;
    reads scans; reads images; writes the code; writes its own articles; translates instantly; diagnoses better; can do my job;
    can do the job; can do everything; most of their tasks; on par with experts; as good as an expert; more accurate than; superhuman;
    handled two thirds of chats; answers the calls; the main task; passes the exam; fully automated; end to end; translates for free`,
  T03: `junior; juniors; entry level; beginners; graduates; new graduates; interns; internship; trainee; apprentices; first job;
    career ladder; starting out; new hires; young workers; no experience; bottom rung; training ground; nobody trains; fresh out of college`,
  T04: `one person with; one person can do; work of five; work of ten; work of a team; do more with less; fewer people to do; smaller team;
    team of three; productivity means fewer; ten times as productive; twice as fast; half the staff; headcount; need fewer; need less people;
    worth a dozen; same output with; same work with fewer; leaner; few people can; the work of hundreds; the work of 700 agents; reduces a team;
    100x more productive; multiplies output; supervise many`,
  T05: `cheaper; cheap; almost free; for free; good enough; fraction of the cost; lower cost; cost cutting; saves money; save on wages; profit;
    undercut; clients pay less; price pressure; no salary; never sleeps; works around the clock; 24/7; does not get sick; does not complain;
    cannot compete on price; maximise profit; cut costs; bottom line; more affordable; budget; shareholders`,
  T06: `improving fast; getting better; improves every month; exponential; doubling; rapid progress; next model; only the beginning;
    matter of time; soon be able; accelerating; keeps improving; advances quickly; already can do what was impossible; in a few years;
    will catch up; a year ago it could not; pace of progress; every few months; more capable; just wait`,
  T07: `agents; agentic; autonomous agent; whole project; works alone; without supervision; no human in the loop; on its own; by itself;
    from start to finish; works overnight; plans and executes; complete the ticket; delivers projects; runs itself; unsupervised`,
  T08: `writes its own code; builds ai; trains itself; trains other models; self improving; recursive; improves itself; automates machine learning;
    model builds models; codes itself; ai research automated; writes most of the code at labs; makes software that makes software`,
  T09: `anyone can; no skills needed; no code; low code; amateurs; without training; non experts; lowers the bar; barrier to entry; everyone is a;
    do it themselves with a prompt; skill no longer; unskilled people; democratises; a prompt is enough; no expertise; supply goes up; oversupply; flooded`,
  T10: `only so much; limited demand; market is saturated; enough content; demand will not grow; fixed amount; no more demand; shrinking market;
    fewer customers; paperless; nobody reads; demand is finite; people print less; branches close; circulation falls; demand falls; less business`,
  T11: `checker; checking machine output; proofreading; post editing; babysitting; worse pay; lower pay; wages fall; pay cut; deskilled; hollow;
    gig work; meaningless; lose their craft; less autonomy; monitoring screens; rubber stamping; degraded; paid per piece; devalued; salary drops;
    rates have fallen; lower rates`,
  T12: `people ask the chatbot; ask chatgpt instead; do it themselves; self service; self checkout; online form; apps do; kiosks; cut out the middleman;
    bypass; no need to call; customers book online; go direct; search answers; instead of going to a; instead of hiring a; book it online;
    use an app instead; transfers on the phone; zero click; serve themselves`,
  T13: `offshore; outsourced abroad; cheaper country; overseas; remote workers abroad; moved to india; global competition; low wage country; foreign workers`,
  T14: `layoffs; laid off; fired; cut thousands; cut jobs; company replaced; companies have replaced; firms already; announced cuts; dismissed;
    let go; already replaced; is already happening; jobs lost already; sacked; company cut; departments closed; reduced its staff; replaced its staff;
    klarna said; salesforce cut; thousands of posts`,
  T15: `job postings; vacancies fell; adverts fell; no openings; hiring freeze; hundreds of applications; nobody is hiring; stopped hiring; job market dried;
    can not find a job; postings down; applications sent; fewer vacancies; hiring has stopped`,
  T16: `exposure score; highly exposed; high exposure; index ranks; study found; study says; per cent of tasks; percent of jobs; automation risk;
    risk score; probability of automation; ranked among; most exposed; exposed to ai; at high risk; report says; researchers found; research shows`,
  T17: `experts say; experts predict; ceo says; founders say; according to scientists; godfather of ai; goldman sachs predicts; forecast by; insiders;
    musk says; altman says; hinton said; leaders predict; bill gates; tech leaders warn; predicts that`,
  T18: `robots; robot; humanoid; self driving; driverless; autonomous vehicles; autonomous cars; autonomous trucks; robotaxi; drones; warehouse robots;
    robotic arm; machines lift; machines do physical; waymo; automated machinery; autonomous; robotics; vehicles drive themselves`,
  T19: `employers plan; companies plan to cut; survey of employers; executives expect; managers intend; plan to reduce staff; bosses say they will;
    expect to cut; companies will absolutely; plan to replace; employers expect; firms intend`,
  T20: `law will change; deregulation; loophole; rules will be relaxed; regulation will not stop; lobby; rubber stamp; rules bend; laws catch up;
    liability will be solved; delayed the rules; politicians will allow; no regulation; legal structures will be; lax regulation; rules postponed`,
  T21: `get used to; people will accept; nobody cares; can not tell the difference; younger people prefer; prefer the machine; trust grows; comfortable with;
    customers do not mind; people already use; people like the app; most would rather; do not care who; prefer to talk to a bot; becomes normal`,
  T22: `new jobs will not; new jobs need other skills; can not retrain; not everyone can; older workers; left behind; different people; too old to learn;
    not the same people; jobs created are fewer; more jobs than it destroys; does not create demand for; nowhere to go; cannot all become; new jobs automated too;
    how does that lead to more jobs`,
  T23: `too fast; speed of change; no time to adapt; faster than; unprecedented; overnight; pace of adoption; scale and speed; this time is different;
    different this time; adoption is rapid; spread faster; in the short term; society can not adjust; before anyone can adjust`,
  T24: `typists; horses; elevator operators; switchboard operators; telephone operators; lamplighters; weavers; coachmen; milkmen; like the horse;
    history shows jobs vanish; occupations have vanished; went the way of; professions were killed; travel agents; factories automated; film developers; blockbuster`,
  T25: `foundation model; off the shelf; api; few big labs; buy instead of build; pretrained; no need to train; commodity; a handful of companies;
    one model for everyone; subscription; vendor; plug in; open weights; small percentage do model design`,
  T26: `middle managers; layers of management; coordination; status reports; flatten; bosses; supervisors are not needed; be the supervisor; scheduling is automated;
    reporting lines; management layer; fewer managers; supervising capacity`,
  R01: `exposure is not; does not mean; touch the tasks; transformed; change the job; changes rather than; not the same as losing; reshaped; tasks not jobs;
    affected is not; not a forecast; tasks change; the role will change; evolve rather than`,
  R02: `helps; tool; assistant; assists; augment; copilot; frees up time; frees; more productive; supports; makes the work easier; takes the boring part;
    in the hands of; works alongside; complement; lighten; reduce burden; enhances; partner; work with it; uses it as; saves time; saves her hours`,
  R03: `demand grows; demand will rise; demand will increase; more demand; cheaper means more; jevons; latent demand; increased wealth; induced demand; people buy more;
    new demand; spend on other things; more software; lower prices; unmet need; demand for software; volume grows; consumption increases; more is built`,
  R04: `licence; licensed; license; law requires; required by law; regulations require; legally; statute; certified; certification; regulator; signature; must be signed;
    two pilots; rules require; board exam; legal requirement; building code; permit; professional body; court rules; safety rules; aviation authority; sign off`,
  R05: `accountable; accountability; liability; liable; responsible; responsibility; sue; lawsuit; blame; malpractice; insurance; insurer; negligence; who is at fault;
    legal responsibility; answer for; go to jail; stand behind; consent; trusted with decisions; high accountability`,
  R06: `hands; hands on; physical; dexterity; crawl; on site; lift patients; old buildings; every house is different; every site is different; messy; outdoors; climb; manual;
    fix pipes; unpredictable places; weather; touch; move around; body; tight spaces; under a sink; wiring; docking; in the field; terrain; unstructured; behind walls; restrain;
    motor skills; balance`,
  R07: `empathy; human touch; trust; emotion; emotional; care; compassion; relationship; comfort; bedside; human contact; human interaction; talk to a person; real person; human connection; presence;
    feel understood; pastoral care; hold a hand; patients want; parents want; children need; customers want a person; rapport; human being; personal; loneliness; warmth;
    deal with people; reassurance; social creature; kindness; classroom control`,
  R08: `slow; takes years; takes decades; legacy systems; bureaucracy; pilot projects; not ready; companies are slow; integration; procurement; most firms have not; decades away; gradual; adoption;
    old software; paper records; inertia; budgets; rollout; organisations change slowly; not anytime soon; long way off`,
  R09: `mistakes; errors; hallucinate; hallucination; wrong; unreliable; inaccurate; made up; invents; edge cases; double check; verify; review the output; check the output; bugs; buggy;
    fails; rework; cannot be trusted; fabricated; nonsense; debug; not reliable; incorrect; sloppy; low quality; regurgitates; failing spectacularly; basic arithmetic; no relationship to facts`,
  R10: `judgment; judgement; context; experience; intuition; nuance; common sense; tacit; knows the client; wisdom; discretion; understand the situation; local knowledge; case by case; weigh;
    unspoken; tradeoffs; critical thinking; decisions; read the room; reasoning; understand; strategy; negotiate; priorities; cannot think; ambiguous; grey areas; exceptions; complex cases`,
  R11: `more than; bundle; many tasks; only part of; other half of the job; not just; most of the job is; rest of the job; one task of many; variety; many hats; meetings; the remaining; bottleneck;
    part of the work; share of the job; last mile; talk to stakeholders; requirements; weakest link; small part; a third of their time; is only one part; hand over; coordination with`,
  R12: `new jobs; create jobs; creates jobs; new roles; new tasks; jobs that do not exist; new industries; job creation; more jobs; new occupations; new kinds of work; emerging occupations; new opportunities;
    prompt engineer; new professions; other jobs appear; different jobs; new work`,
  R13: `shortage; not enough; ageing; aging; retire; retirement; cannot find; unfilled; vacancies; short of staff; understaffed; population declines; waiting lists; nobody wants the job; labour shortage; old people;
    demographic; more patients; too few; need more nurses; low birth rate`,
  R14: `atm; cash machine; spreadsheet; calculator; industrial revolution; radiologists; accountants still; printing press; computers did not; history shows; internet did not; photoshop; tractors; luddites;
    excel; every technology; automobile; electricity; past technologies; autopilot; westlaw; same thing with computers; were supposed to disappear; tellers grew`,
  R15: `predicted before; said that years ago; promised; hype; always five years away; were wrong; overhyped; failed prediction; self driving by; hinton said; still waiting; keep saying; decades ago they said;
    been saying; bubble; not delivered; will not deliver; exaggerated; overestimating; marketing; sell their product; vested interest; salespeople claim`,
  R16: `no evidence; data show; unemployment is low; statistics show; no effect; employment has not; studies find no; no disruption; no change in employment; numbers are up; employment grew; still employed;
    denmark; yale; no measurable; labour market data; has not fallen; record employment`,
  R17: `projected; projections; bls; bureau of labor; outlook; official forecast; expected to grow; faster than average; growth of; labor department; statistical office; occupational outlook; ten year forecast`,
  R18: `someone has to build; build the ai; ai engineers; machine learning jobs; ai jobs; people to train the models; data scientists needed; engineers to build; maintain the ai; hiring like crazy; pay packages; design the models;
    developers of ai; jobs in ai; demand for ai; talent shortage; train the model; build and run`,
  R19: `too expensive; cost of; compute cost; return on investment; roi; not profitable; cheaper to hire; cheaper to employ; low wages; investment is too high; electricity; not cost effective; does not pay; expensive hardware;
    cost more than; capital cost; robots cost; price of; cheap labour`,
  R20: `rehired; hired back; backfired; regret; reversed; went back; klarna; brought back; customers complained; undo; returned to human; quality fell; had to hire again; walked back; gave up; abandoned`,
  R21: `audit; auditors; compliance; governance; oversight; ethics; responsible ai; risk management; regulators; ai act; safety testing; supervise the ai; documentation; human oversight; supervision; monitoring the model`,
  R22: `adapt; learn; upskill; reskill; retrain; move up; harder part; use the tools; learn to use; people who use; evolve; higher level; specialise; higher value; step up; those who use ai; move into; qualified; continuous learning;
    guide it; shift to; harder work; become supervisors`,
  R23: `creative; creativity; original; originality; soul; taste; style; art; imagination; voice; human expression; new ideas; novel; inspiration; artistic; story; innovate; emotional movie; lived experience; vision;
    think outside; authentic voice; culture; come up with; beauty`,
  R24: `my country; africa; india; village; rural; no internet; developing country; poor country; infrastructure; electricity; third world; cheap labour; not here; low income country; power cuts; nigeria; kenya; connection; local language`,
  R25: `union; unions; strike; protest; backlash; resist; refuse; politicians; voters; public opinion; boycott; ban; pushback; people will not accept; opposition; collective bargaining; outrage; society will not; workers organise`,
  R26: `benchmark; exam; test; leaderboard; real world; lab; contest; kaggle; demo; toy problem; bar exam; controlled; tests are; in practice; on paper; real life; curated; tidy`,
  R27: `confidential; privacy; secret; security; proprietary; sensitive data; client data; classified; data protection; gdpr; cannot share; leak; cannot upload; patient data; private data; data is scattered; hacked; cyber`,
  R28: `maintain; maintenance; repair; technical debt; monitoring; drift; production; fix it; breaks; keep running; clean up; systems fail; someone has to fix; integrate; deploy; upkeep; service the machines; infrastructure work; operate;
    failures at night; debugging; outages; retraining models; legacy code; pipelines`,
  R29: `interest rates; overhired; over hired; pandemic; recession; economy; excuse; not because of; tax change; other reasons; ai washing; blame on; offshoring explains; trade; cost cutting under; correction; covid; scapegoat; bloated; rather than a reason`,
  R30: `premium; luxury; handmade; hand made; authentic; artisan; craft; pay extra; in person; live music; exclusive; bespoke; human made; status; pay more for; boutique; rather pay for a human; tailor made; live performance; scarcity`,
};
