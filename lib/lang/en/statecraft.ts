import type { TriggerLine } from "../shared/triggers.ts";
import { BE, CAPITAL, DATED, W } from "./trigger-parts.ts";

const CRIME =
  "(?:complicity|murder|treason|corruption|espionage|spying|fraud|(?:money )?laundering|bribery|terrorism|genocide|(?:war )?crimes|conspiracy|kidnapping|embezzlement|sedition|plotting|inciting|incitement)";
const BODIES =
  "(?:federation|confederation|union|alliance|pact|league|joint commission|monitoring mission|joint command|group|bloc)";

const HEAD =
  "(?:prime minister|premier|(?:vice[- ])?president|chancellor|secretary[- ]general|director[- ]general|speaker|chair(?:man|woman|person)?|foreign minister|leader|governor|commissioner|(?:special |personal )?(?:envoy|representative)|high representative|king|emir|pope)";

/** What offices, courts and bodies do day by day: offices opened, works begun, votes won, gaps narrowed, suspensions lifted, others led to act. Source: own reading. */
// biome-ignore format: table
export const STATECRAFT: readonly TriggerLine[] = [
  ["charged-with-crime", "COERCE", "agent-first", "verb", `charged(?=[^.;:]{3,120} with (?:${W} ){0,4}?${CRIME})`, "A judge charged the captain, who had led the coup, with complicity in murder."],
  ["concede-vote", "CONCEDE", "agent-first", "verb", `conced(?:ed|es) (?:defeat|the (?:election|race|vote))|conceded${DATED}`, "His rival conceded the next day."],
  ["win-vote", "COOPERATE", "agent-first", "verb", `w(?:on|ins)(?= (?:${W} ){0,6}?(?:run-?off|(?:presidential|general|parliamentary|legislative|leadership|snap|early|disputed|landslide) (?:election|vote|poll)s?|presidency|elections?(?= (?:on|in|with|by|against|over)\\b|[.,;]|$)|re-election|(?:second|third|fourth|fifth|new) term))`, "He won 78 percent in a run-off in August."],
  ["was-re-elected", "COOPERATE", "recipient-first", "verb", "(?:was|were|is|has been|had been|been) (?:[a-z]+ly )?re-?(?:elected|appointed)(?= (?:on|in|with|for|by|to (?:a|his|her|the)|as|last|this|again|despite|unopposed)\\b|[.,;]|$)", "The regent was re-elected on 7 May."],
  ["beat-in-vote", "COOPERATE", "agent-first", "verb", `(?:defeat(?:ed|s|ing)|beat(?:s|ing)?|oust(?:ed|s)|unseat(?:ed|s))(?= (?:${W},? ){1,8}?(?:in|at) (?:the|a|an|last|this) (?:${W} ){0,4}?(?:run-?off|elections?|vote|polls?|ballot|second round|primary)(?![a-z]))`, "The regent defeated his rival in the run-off."],
  ["elected-head", "COOPERATE", "recipient-first", "verb", `(?<!\\b(?:was|were|been|is|are|be|being|the|an?|newly|recently|first|democratically|directly|popularly|its|their|duly|by|to|ly) )(?:re-?)?(?:elected|appointed|named|reappointed|inaugurated|proclaimed|confirmed)(?: as)? (?:(?:acting|interim|new|first|transitional|caretaker|provisional) ){0,2}${HEAD}(?= (?:of|in|by|on|for|after|with|at|following)\\b|[.,;]|$)`, "7 May 1962: Ann Ray elected president of the islands."],
  ["terminate-mandate", "REJECT", "agent-first", "verb", `(?:terminat(?:ed|es|ing)|end(?:ed|s|ing)|revok(?:ed|es|ing)|clos(?:ed|es)|cut short|cancel(?:l?ed|s)|wound (?:up|down)) (?:${W} ){0,5}?mandate(?![a-z])`, "The council terminated the mandate of its mission in May."],
  ["recognise-named", "SUPPORT/recognise", "agent-first", "verb", "(?<!\\b(?:not|internationally|universally|widely|never|was|were|is|are|been) )recogni[sz](?:ed|es|ing)(?= (?:the (?:state|republic|territory) of |(?:both )?)(?:palestin|israel|kosovo|abkhazia|south ossetia|somaliland|northern cyprus|western sahara|transnistria|nagorno|artsakh|donetsk|luhansk|croatia|slovenia|bosnia|bangladesh|biafra|taiwan|crimea|katanga|manchukuo|the sahrawi|east germany))", "Caracas recognised Abkhazia in September."],
  ["first-to-recognise", "SUPPORT/recognise", "agent-first", "verb", `bec(?:a|o)mes? the (?:${W} ){1,6}?to (?:formally |officially )?recogni[sz]e`, "The island became the first state to recognise the republic."],
  ["first-to-open", "COOPERATE/open-mission", "agent-first", "verb", `bec(?:a|o)mes? the (?:${W} ){1,6}?to (?:re-?)?open (?:an?|its) (?:${W} )?(?:embassy|consulate|mission)`, "The island became the first state to open an embassy in Banda."],
  ["upgrade-mission", "COOPERATE", "agent-first", "verb", `(?:upgrad|elevat|rais)(?:ed|es|ing) (?:${W} ){1,8}?to (?:an? |the )?(?:(?:full|level of an?|rank of an?) )?embassy`, "The island upgraded its office in Banda to an embassy."],
  ["send-monitors", "COOPERATE", "agent-first", "verb", `(?:(?<=\\b(?:will|would|to|shall) )(?:send|deploy|dispatch)|(?:sent|deployed|dispatched|deploys|sends)) (?:${W} ){0,4}?(?:observers|monitors)(?![a-z])`, "The bloc will send observers to the border."],
  ["narrow-gap", "AGREE", "mutual", "verb", `narrow(?:ed|s) (?:${W} ){0,3}?(?:gaps?|differences)(?! (?:in|between) (?:wages|incomes|pay|prices|rich))`, "The negotiators narrowed the gap on cheese."],
  ["start-work-on", "COOPERATE", "agent-first", "verb", "(?:inaugurat(?:ed|es)|started|starts|launch(?:ed|es)|beg[au]n|begins) (?:construction|building|drilling|work)(?: work)? (?:on|of)(?! (?:a |the |its |his |her )?(?:book|novel|film|album|memoirs?))", "The consortium started work on the pipeline."],
  ["open-office-in", "COOPERATE/open-mission", "agent-first", "verb", "(?:re-?)?open(?:ed|s) (?:an?|its|their|the) (?:(?:first|new|permanent|regional|representative|diplomatic) ){0,2}(?:office|bureau|representation|delegation|mission) in", "The commission opened an office in Nuuk."],
  ["office-designated", "SANCTION", "agent-first", "verb", "(?<=\\b(?:treasury|ofac|state department|treasury department|department of (?:the treasury|state|commerce)|commerce department) (?:(?:also|then|separately|on [a-z]+day|in [a-z]+) )?)(?:designated|sanctioned|listed)", "The Treasury on Tuesday designated a former minister."],
  ["take-over-from", "COOPERATE", "agent-first", "verb", "t(?:ook|akes) over (?:command |the presidency |the chair )?from", "The mission took over from an African force in July."],
  ["paper-accepted-by", "AGREE", "recipient-first", "verb", `(?:proposals?|plans?|offers?|terms|texts?|drafts?|treat(?:y|ies)|accords?|agreements?|roadmaps?|truces?|they|it) ${BE}(?:[a-z]+ly )?(?:accepted|agreed to|approved|endorsed|ratified) by`, "The proposals were accepted by the league in May."],
  ["body-dissolved", "REJECT", "recipient-first", "verb", `${BODIES} (?:${W} ){0,5}?(?:was|were|has been|had been) (?:[a-z]+ly )?(?:dissolved|disbanded|wound up|abolished)`, "The federation was dissolved in May 1962."],
  ["quarrel-over", "ACCUSE", "mutual", "verb", "(?:quarrel(?:l)?ed|fell out|fallen out|squabbled|bickered) (?:over|with|about)(?! (?:his|her) (?:wife|husband|father|mother|brother|parents))", "The two premiers quarrelled over bauxite in 1975."],
  ["lift-suspension", "CONCEDE/ease", "agent-first", "verb", `(?:lift|end|revok|rescind|revers|waiv)(?:ed|es|s) (?:the |its |their |his |a )?(?:${W} )?suspension`, "The African Union lifted the suspension of Mali."],
  ["led-to-protest", "ACCUSE", "agent-first", "verb", `(?<=\\b(?:prompting|prompted|leading|led|causing|caused|forcing|forced|pushing|driving) (?:${W} ){1,4}?to )(?:summon|condemn|denounce|protest|accuse|lodge (?:an?|its|a formal) (?:[a-z]+ )?(?:protest|complaint))`, "A remark prompted Kuwait to summon the envoy."],
  ["fall-back-soon", "RETREAT", "agent-first", "verb", "(?<=\\b(?:will|would|to|must) )(?:pull|fall|draw) back(?= (?:from|to|north|south|east|west|behind|across|beyond)(?![a-z]))(?! (?:to (?:normal|school|work|life)))", "The troops will pull back behind the line."],
  ["speak-for-hours", "CONSULT", "mutual", "verb", "(?:spoke|talked) for (?:(?:over|more than|nearly|almost|about|some|just under|at least) )?(?:an|one|two|three|four|five|six|several|\\d+) (?:hours?|minutes)", "The two presidents spoke for over two hours in July."],
  ["status-takes-effect", "AGREE", "mutual", "verb", `(?<=\\b(?:accession|membership|recognition|appointment|exemption|waiver)(?: (?:to|of|from|in|for)(?: ${W}){1,6}?)?(?:, [^.;:,]{3,60},)? )t(?:akes?|ook) effect`, "Its accession to the court takes effect in February."],
  ["matter-settled", "AGREE", "mutual", "verb", `(?:matter|dispute|question|conflict|quarrel|border|boundary|row) (?:${W} ){0,4}?(?:was|were|has been|had been) (?:finally |[a-z]+ly )?(?:settled|resolved|laid to rest)`, "The dispute was settled by treaty in June 1929."],
  ["contract-awarded", "AGREE", "recipient-first", "verb", `(?:contracts?|tenders?|licen[cs]es?|concessions?) (?:${W} ){0,4}?(?:was|were|has been|have been|had been) (?:[a-z]+ly )?(?:awarded|granted|signed)`, "The contract was awarded to a Chinese firm in November."],
  ["announce-drills", "MOBILIZE", "agent-first", "verb", `announc(?:ed|es|ing) (?:${W} ){0,4}?(?:drills|(?:military |naval )exercises|man(?:oeu|eu)vres|mobili[sz]ation)`, "Beijing announced live-fire drills in six zones."],
  ["talks-failed", "REJECT", "mutual", "verb", `(?:talks|negotiations|consultations) (?:${W} ){0,6}?(?:had )?(?:already |again |also )?(?:failed|foundered|came to nothing|ended in failure)`, "Talks aboard the cruiser had already failed in October."],
  ["protest-to", "ACCUSE", "agent-first", "verb", "protested to(?! (?:the (?:streets|crowd)|no avail))", "The kingdom protested to its neighbour over the tender."],
];

/** Movements that tell of a visit only where a person stands right before them: "Ann Ray *came on 6 February*", and no proposal. */
// biome-ignore format: table
export const BY_PERSONS: readonly TriggerLine[] = [
  ["came-then", "CONSULT/visit", "agent-first", "verb", `(?:came|flew (?:in|out|home|back|on)|arrived)${DATED}`, "Emmanuel Macron came on 6 February."],
  ["chosen-anew", "COOPERATE", "recipient-first", "verb", "re-?(?:appointed|elected)(?= (?:for|to (?:a|the|his|her)|on|in|with|as|by|unopposed)\\b|[.,;]|$)", "7 May 1962: Emmanuel Macron re-elected."],
  ["was-in-town", "CONSULT/visit", "agent-first", "verb", `(?:was|were) in (?:${CAPITAL}|(?!(?:an?|the|his|her|their|its|office|power|prison|jail|custody|hospital|court|charge|command|exile|session|town|touch|talks|favou?r|school|class|bed|contact|force|place|line|danger|doubt|trouble|love)\\b)(?!(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b)[a-z][a-z-]+)${DATED}`, "Emmanuel Macron was in Marseille on 27 March."],
];
