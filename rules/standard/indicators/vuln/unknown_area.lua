indicator "vuln.unknown_area"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_destination"
element   "means"
forms     "any"
pillars { protection = { en = "interpreter, map, local contact", fr = "interprète, carte, contact local" } }
law       "CC 279.01"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Finds it hard to live in an unknown area (language, place, no network)", fr = "Difficulté à vivre dans un lieu inconnu (langue, lieu, aucun réseau)" }
why { en = "Someone who does not know where they are cannot ask for help or leave.", fr = "Une personne qui ne sait pas où elle est ne peut ni demander de l'aide ni partir." }
ask { en = "Which place names does the person know? Whom do they know here?", fr = "Quels noms de lieux la personne connaît-elle? Qui connaît-elle ici?" }
false_alarms { en = "A tourist who is lost; a newcomer with friends and courses.", fr = "Touriste perdu; nouvel arrivant avec amis et cours." }

words "unknown"  { en = "doesn't know, does not know, doesnt know, don't know, do not know, dont know, didn't know, did not know, no idea, not know, cannot say, can't say, could not say, couldn't say, couldn't tell, could not tell, can't tell, unable to say, unable to give, cannot give, can't give, could not give, couldn't give, isn't sure, not sure, unsure, has no idea, had no idea, never told, wasn't told, was not told, was never told", fr = "ne sait pas, sait pas, ne savait pas, savait pas, sais pas, savent pas, ne savent pas, ne savaient pas, aucune idée, pas la moindre idée, ne peut pas dire, peut pas dire, incapable de dire, incapable de donner, ne peut pas donner, peut pas donner, pouvait pas donner, n'a pas pu donner, ignore, ignorait, ignorent, jamais su, pas su, ne connaît pas, connaît pas, ne connaissait pas, connaissait pas, ne connaissent pas" }
words "where"    { use = "documents.address" }
words "tongue"   { en = "english, french, english or french, french or english, any english, much english, good english, either language, the language", fr = "français, anglais, français ni anglais, anglais ni français, la langue, ni l'un ni l'autre" }
words "alone_here" { en = "knows nobody, knows no one, know nobody, know no one, doesn't know anyone, does not know anyone, don't know anyone, don't know anybody, doesn't know anybody, no family here, no friends here, no family in canada, no friends in canada, no one here, nobody here, no contacts here, no one to call, nobody to call, no one to turn to, nobody to turn to, no support network, no network, who are you gonna talk to, who would i tell, far from home, far from her community, far from her family, alone in canada, alone in this country, first time in canada, new to canada and alone", fr = "ne connaît personne, connaît personne, connais personne, ne connaissent personne, connaissent personne, ne connaissait personne, connaissait personne, pas de famille ici, aucune famille ici, sans famille ici, pas d'amis ici, aucun ami ici, aucun réseau, personne à appeler, personne ici, personne vers qui, seule au canada, seul au canada, seule au pays, loin de chez elle, loin de sa communauté, loin de sa famille, loin de chez lui" }

phrase "where"   { en = "{unknown} ...3 {where}; {unknown} ...3 where; (what|which) (city|town|province|street) ...2 (is|are) (this|it|we in|she in); where am i; where are we; (asked|ask|asks) ...3 (what|which) (city|town|province|country); not ...2 (her|his|their|our) own address; thought|thinks|believed (she|he|they) (was|is|were|are) in ...3 (not|but)", fr = "{unknown} ...3 {where}; (c'est|on est dans|suis dans|est dans) quelle ville; où (suis-je|sommes-nous); (demandé|demande|demandait) ...4 (quelle ville|quel pays|quelle province|dans quelle ville); croyait|croit|pensait être (à|en|au)" }
phrase "tongue"  { en = "(speaks|speak|spoke|spk|has|have|with|knows) ...1 (no|little|very little|hardly any|almost no|not much|zero|limited|barely any|no word of) ...1 {tongue}; (doesn't|does not|doesnt|don't|do not|dont|didn't|did not|can't|cannot|cant|couldn't) ...1 (speak|understand|read|know) ...2 {tongue}; not a word of ...1 {tongue}; none of (us|them) ...2 (speak|speaks|spoke|understand) ...2 {tongue}; no english", fr = "(ne)? ...1 (parle|parlent|parlait|parlaient|comprend|comprennent|lit) ...1 (pas|ni|peu|presque pas|pas un mot de|aucun mot de|à peine|même pas) ...2 {tongue}; pas un mot (de|d') ...1 {tongue}; ni (le)? français ni (l')? anglais; ni (l')? anglais ni (le)? français" }
phrase "alone"   { en = "{alone_here}", fr = "{alone_here}" }
phrase "context" { en = "{people.employers}; ~recruiter|~agent|~agency|~broker|~smuggler|~trafficker|~pimp|~boyfriend|~landlord; (man|men|woman|women|guy|guys|lady|driver|cousin|uncle|aunt) who|that; works|working|job|pay|paid|passport|locked|motel|clients|house|farm|debt|owes|alone|afraid|scared", fr = "{people.employers}; ~recruteur|~agent|~agence|~passeur|~trafiquant|~pimp|~chum|~propriétaire; (homme|hommes|femme|femmes|gars|dame|monsieur|chauffeur|cousin|oncle|tante) qui; travaille|travailler|job|paye|payé|payée|passeport|enfermée|motel|clients|maison|ferme|dette|doit|seule|peur" }

flag_when "where"
flag_when "tongue" :near("context", "anywhere")
flag_when "alone"  :near("context", "anywhere")

hits "The girl [does not know what city] she is in, she sees a water tower."
hits "The nanny [speaks no English or French] and the family told the nurse she is shy."
hits "He [knows nobody here], only the man who brought him to the farm."
hits { fr = "La jeune femme [ne sait pas dans quelle ville] elle est, elle voit un château d'eau." }
hits { fr = "La bonne [ne parle ni français ni anglais], et la famille dit qu'elle est gênée." }
hits { fr = "Il [ne connaît personne] ici, à part l'homme qui l'a amené à la ferme." }
misses "I don't know which form to send for my work permit."
misses "He speaks good English and has cousins in town."
misses "Tourist asked which street leads to the museum."
misses { fr = "Je ne sais pas quel formulaire envoyer." }
misses { fr = "Il parle bien français et a des cousins en ville." }
misses { fr = "Un touriste cherche le musée." }
