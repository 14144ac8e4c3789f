import type { TriggerLine } from "../shared/triggers.ts";
import { CAPITAL, W } from "./trigger-parts.ts";

/** What the head of a state or of an organisation is. */
const HEAD =
  "(?:prime minister|premier|president|vice[- ]president|chancellor|taoiseach|secretary[- ]general|director[- ]general|speaker|chair(?:man|woman|person)?|foreign minister|leader|governor|mayor|commissioner)";
/** What may stand behind such a title where no name does. */
const NO_NAME_BEHIND =
  "(?= (?:on|in|by|with|of|for|after|at|last|this|to|and|against|again|early|late|without|despite|following)\\b|[.,;)]|$)";
/** Who flees without anybody's policy. */
const NOBODY =
  "(?<!\\b(?:people|refugees|residents|civilians|thousands|hundreds|dozens|millions|families|villagers|workers|migrants|women|children|others|who|many|some|nationals|inhabitants|attackers?|gunmen|prisoners|inmates|animals|investors|capital|money|they) (?:[a-z]+ ){0,2})";

/** What befalls states and those at their head in histories and chronicles: independence, elections, votes of the people, flight. Source: own reading. */
// biome-ignore format: table
export const MILESTONES: readonly TriggerLine[] = [
  ["become-independent", "AGREE", "agent-first", "verb", `(?:became|becomes|become|becoming) (?:${W} ){0,2}?independent(?= (?:on|in|from|of|after|again|as|under|two|three|a|the|last|only)\\b|[.,;)]|$)|(?:gain|achiev|attain|obtain|secur|regain|declar|proclaim)(?:ed|es|s|ing) (?:(?:its|their|full|formal|unilateral|complete) ){0,2}independence|w[io]ns? (?:(?:its|their|full) ){0,2}independence`, "The archipelago became independent in 1976."],
  ["elect-head", "COOPERATE", "agent-first", "verb", `(?:re-?)?elect(?:ed|s)(?= (?:${W} ){1,6}?(?:as )?(?:its |the |their |a )?(?:(?:first|new|next|acting|interim|third|second|fourth|fifth) ){0,2}${HEAD}${NO_NAME_BEHIND})`, "The assembly elected Ann Ray president on Monday."],
  ["become-head", "COOPERATE", "recipient-first", "verb", `(?:(?:was|were|been|is|being) (?:[a-z]+ly )?(?:re-?)?(?:elected|confirmed|appointed|inaugurated|chosen|installed|voted in|reappointed|proclaimed|crowned)|(?<!\\b(?:to|it|that|which|who|has|have) )(?:became|becomes))(?: (?:as|to be))? (?:(?:its|the|their|a|an|[a-z]+'s?) )?(?:(?:first|new|next|acting|interim|third|second|fourth|fifth|youngest|oldest|elected|civilian|female|woman) ){0,3}${HEAD}(?! (?:of the (?:club|company|board|team|union branch)))`, "Ann Ray was confirmed as prime minister in February."],
  ["approve-by-vote", "AGREE", "agent-first", "verb", `(?:approv|back|endors|ratif|accept|adopt)(?:ed|es|s|ied|ies) (?:${W} ){1,8}?(?:in|by) (?:a|the|this) (?:${W} ){0,2}?(?:referendum|plebiscite)`, "The islanders backed the charter in a referendum on 3 May."],
  ["flee-to", "RETREAT", "agent-first", "verb", `${NOBODY}(?:(?:fled|flees)(?! (?:from |the )?(?:violence|fighting|war|poverty|hunger|clashes|persecution)\\b) (?:(?:by|on|in) (?:a |an )?(?:[a-z]+ )?(?:helicopter|plane|boat|night|jet|car) )?(?:abroad|into exile|to (?:exile|${CAPITAL}|[a-z-]+(?: [a-z-]+)?(?= (?:on|in|after|by|with|last|aboard|for|as|where|when)\\b|[.,;]|$))|the (?:country|capital|island|kingdom|republic))|(?:went|goes|was driven|was forced|were forced) into exile)`, "The deposed premier fled to Tonga on Monday."],
  ["file-memorial", "REQUEST", "agent-first", "verb", `(?:fil(?:ed|es|ing)|lodg(?:ed|es|ing)|submit(?:ted|s|ting)) (?:its|a|an|the|their|his|her) (?:${W} ){0,3}?(?:counter-)?(?:memorials?|rejoinder|pleadings?|briefs?|written (?:statement|submissions?)|petition|request for (?:arbitration|interpretation|provisional measures))`, "The islands filed their memorial in June."],
  ["to-brief", "CONSULT", "agent-first", "verb", `(?<=\\b(?:to|will|would|may|should) )brief(?= (?:the |his |her |its |their )?(?:${W} ){0,3}?(?:council|assembly|parliament|senate|congress|allies|cabinet|committee|ambassadors?|ministers?|president|leaders|members|lawmakers|reporters|journalists|king|premier|board)(?![a-z]))`, "The envoy is due to brief the council on Tuesday."],
  ["announce-money", "AID", "agent-first", "verb", `announc(?:ed|es|ing) (?:(?:an?|another|the|further|extra|up to|more than|over|about|some|additional|nearly|almost|a further|an extra|an additional) )?(?:(?:us|nz|au?|ca?|hk)?[$€£¥]\\d[\\d.,]*(?: (?:million|billion|m|bn))?|\\d[\\d.,]* (?:million|billion)(?: (?:euros?|dollars?|pounds?|yen|yuan|francs?|kronor|kroner|riyals|dirhams|rupees|won))?)(?= (?:[a-z-]+ )?(?:for|to|in|towards?)\\b)(?! (?:[a-z-]+ )?in (?:losses|profits?|damages?|revenue|sales))`, "The minister announced $14 million for a new wharf."],
  ["succeed-as-head", "COOPERATE", "agent-first", "verb", `(?:succeed(?:ed|s|ing)|replac(?:ed|es|ing)|took over from|takes over from)(?= (?:${W} ){1,5}?as (?:the |its |their |a )?(?:(?:new|acting|interim|first) )?${HEAD}(?![a-z]))`, "Ann Ray succeeded Bo Lee as prime minister in May."],
  ["on-the-phone", "CONSULT/phone", "mutual", "verb", "(?:was|were|is|been|got|gets) (?:back |soon |also )?on the (?:phone|telephone|line) (?:to|with)(?! (?:the )?(?:police|doctor|lawyers?))", "Within hours the emir was on the phone to his neighbour."],
  ["witness-signing", "AGREE/sign", "agent-first", "verb", `witness(?:ed|es|ing) (?:the )?(?:${W} ){0,2}?(?:signature|signing|exchange|conclusion|initialling)(?: (?:ceremony )?of)?(?= )`, "The two leaders witnessed the signing of a memorandum."],
  ["exchange-instruments", "AGREE", "mutual", "verb", `exchang(?:ed|es|ing) (?:the |their )?(?:${W} )?instruments of`, "The ministers exchanged the instruments of the boundary accord."],
  ["accept-surrender", "RETREAT", "agent-first", "verb", `(?:accept(?:ed|s|ing)|receiv(?:ed|es|ing)|took|takes) (?:the |its |their )?(?:${W} ){0,4}?surrender(?= )(?! of (?:the )?(?:documents?|weapons))`, "The general accepted the surrender of the garrison."],
  ["draw-condemnation", "ACCUSE", "recipient-first", "verb", `(?:dr[ae]w(?:s|ing)?|spark(?:ed|s|ing)|prompt(?:ed|s|ing)|provok(?:ed|es|ing)|earn(?:ed|s|ing)|met with) (?:${W} ){0,4}?(?:condemnation|criticism|rebukes?|censure|denunciations?|fury|protests?) (?:from|by|in)(?= )`, "The raid drew swift condemnation from the islands."],
  ["was-floated", "REQUEST", "recipient-first", "verb", "(?:was|were|been) (?:(?:first|originally|initially) )?(?:floated|mooted|broached)(?= )", "The swap was first floated in April."],
  ["order-shut", "SANCTION", "agent-first", "verb", `order(?:ed|s|ing) (?:(?!to )${W} ){1,6}?(?:shut|closed|shuttered)(?![a-z])`, "The islands ordered two consulates shut."],
  ["unload-arms", "AID", "agent-first", "verb", `(?:unload(?:ed|s|ing)|deliver(?:ed|s|ing)|disembark(?:ed|s|ing)) (?:${W} ){0,4}?(?:weapons|arms|ammunition|armou?red vehicles|howitzers|munitions|artillery)(?![a-z])`, "A warship unloaded heavy weapons in the port."],
];
