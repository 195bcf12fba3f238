indicator "recruit_vuln.travel_difficulty"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { partnership = { en = "CBSA may know the trip", fr = "l'ASFC peut connaître le voyage" },
          prosecution = { en = "transport is an act", fr = "le transport est un acte" } }
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Could not organise own travel and depended on the recruiter", fr = "Incapable d'organiser son voyage, dépendait du recruteur" }
why   { en = "A person whose whole trip is arranged by another cannot turn back alone.", fr = "Une personne dont tout le voyage est organisé par un autre ne peut pas revenir seule." }
ask   { en = "Who booked, paid and carried the tickets and the visa?", fr = "Qui a réservé, payé et porté les billets et le visa?" }
false_alarms { en = "An employer who pays a flight under a normal contract.", fr = "Employeur qui paie le vol selon un contrat normal." }

words "who" { en = "someone else, somebody else, the agent, agent, recruiter, the recruiter, broker, the lady, the man, he, they, she, a man, agency, pastor, a woman, people she", fr = "quelqu'un d'autre, l'agent, agent, recruteur, le recruteur, courtier, la dame, le monsieur, il, ils, elle, on, un homme, agence, pasteur, une femme" }
words "all" { en = "everything, the whole trip, all of it, the tickets and the visa, ticket and visa, ticket and the visa, flight and visa, all the papers, all the paperwork, every step", fr = "tout, tout le voyage, les billets et le visa, le billet et le visa, tous les papiers, toutes les démarches" }
words "book" { en = "booked, paid, paid for, booked and paid for, arranged, organized, organised, bought, did, took care of, handled, looked after, booked and paid", fr = "réservé, payé, réservé et payé, arrangé, organisé, acheté, fait, occupé de, s'est occupé de" }

phrase "arranged" { en = "{who} ... {book} ... {all}; everything was (bought|booked|paid|arranged|paid for); (not|couldn't|unable to) get|obtain a visa (alone|by herself|by himself|on her own|on his own); (handed|given|got) an envelope at; (told|shown) which (line|counter|officer) to ... (stand|go)", fr = "{who} ... {book} ... {all}; {who} ... tout (réservé|payé|acheté|arrangé|organisé); (lui|leur|m) a|ont tout (réservé|payé|acheté|arrangé); a tout réservé ... payé; pouvait pas (obtenir|avoir) de visa (seul|seule); (remis|donné) une enveloppe à; (dit|montré) quelle (file|ligne) prendre" }
phrase "ordinary" { en = "travel agent; honeymoon; vacation; wedding; company trip; conference; caterer; party; my mother; tour; our travel", fr = "agence de voyage; vacances; mariage; congrès; fête; traiteur; ma mère" }
phrase "move" { en = "{places.abroad}; (visa|canada|flight|ticket|tickets|airport|border|plane)", fr = "{places.abroad}; (visa|canada|vol|billet|billets|aéroport|frontière|avion)" }
flag_when "arranged" :near("move", "2 sentences") :unless("ordinary", "2 sentences")

hits "[Someone else booked and paid for everything], he only had the ticket in hand at the airport."
hits "She was [unable to get a visa by herself]."
hits "The [agent arranged all the papers] and the flight."
hits { fr = "[Quelqu'un d'autre a tout réservé], elle ne savait pas l'heure du vol." }
hits { fr = "Il ne [pouvait pas obtenir de visa seul]." }
hits { fr = "L'[agent s'est occupé de tous les papiers] pour le Canada." }
misses "Our travel agent booked everything for the honeymoon."
misses "The caterer took care of everything."
misses "I paid for the flight myself."
misses { fr = "L'agence de voyage a tout réservé pour nos vacances." }
misses { fr = "Le traiteur s'est occupé de tout pour la fête." }
misses { fr = "J'ai payé mon vol moi-même." }
