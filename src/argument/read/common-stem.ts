/**
 * Stems that arguments on any subject use, in bands of rarity: the logarithm of how many arguments stand beside one that
 * has the stem, to halves. Counted over the training motions of ArgKP (Bar-Haim et al. 2020, CDLA-Sharing 1.0) for stems
 * that occur in five motions or more; no text of it is kept.
 */
const BANDS: readonly (readonly [number, string])[] = [
  [1.5, 'person'],
  [2.5, 'allow child need right'],
  [3, 'ban compani educ good govern help human lead lif sex societi spac woman work'],
  [
    3.5,
    'abl act adopt caus comb countri cre crim crimin dang die end expl forc fre freedom import job legal liv long men militari monei parent priv properti protect provid punish saf select weapon world',
  ],
  [
    4,
    'abolish age bad benefit car choic choos clos commit continu diseas drug ensur fami fight form god harm idea increas individu learn med murd natur necessari new plac problem prohibit put regul relig school skil soci stat suf support tim viol war young',
  ],
  [
    4.5,
    'abus adult alreadi anoth area awai belief believ bring busi cap certain control cost cur destroi deter develop due earth effect encourag environ express find fund futur gener giv gre grow health high il inform issu keep kil law leav ment nat open opportun outd pain part phys plai popul power prev prison profess publ reason religi resourc result risk sav secur serv servic show stop strong system tak ter train tre use valu wish wrong',
  ],
  [
    5,
    'abil access advanc avail bas bodi cas chanc chang citizen com concept condit conflict consid decid decis democraci deserv destruct dif easi emploi enabl equal essenti exist expens experi exploit fair far feel femal field financi focus gain hand happen hard healthi hold hom hous hug hurt illeg immor improv includ industri innoc innov institut interest introduc involv larg limit los lov major mal man market mat moral norm numb offens offer older oper opt order organ pay peac peopl perform polit poor posit poss potenti practic pressur product profit promot prop proven purpos qual rat real reduc relationship remain report repres requir research respect respons rol rul run scienc scientif seri set sexu situ spend spent spread tax teach technologi term thr todai togeth tradit turn typ unfair unnecessari want wast year',
  ],
  [
    5.5,
    'afford attack back balanc benefici commun consequ econom economi emot eth fil follow ful group lack level neg pai process prov remov sens start subject view',
  ],
];

/** Rarity by stem. */
export const COMMON_STEMS: ReadonlyMap<string, number> = new Map(
  BANDS.flatMap(([rarity, stems]) => stems.split(' ').map((stem): [string, number] => [stem, rarity])),
);
