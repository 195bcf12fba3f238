indicator "recruit_vuln.false_info_migration"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { prevention  = { en = "answer the false stories", fr = "répondre aux faux récits" },
          prosecution = { en = "shows the means", fr = "montre le moyen employé" } }
source    "ILO-2009"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "False information about successful migration",
        fr = "Fausse information sur une migration réussie" }
why   { en = "Stories of easy success make an unsafe offer look good.",
        fr = "Des récits de réussite facile font paraître bonne une offre risquée." }
ask   { en = "What pictures or stories were shown, and by whom?",
        fr = "Quelles photos ou quels récits a-t-on montrés, et qui?" }
false_alarms { en = "Ordinary advertising by a school or a city.",
               fr = "Publicité ordinaire d'une école ou d'une ville." }

words "show" { en = "showed, shows, showed him, showed her, showed them, showed us, showed me, posted, told him that everyone, told her that everyone, told them that everyone, said everyone, says everyone, told that everyone, everyone gets, everybody gets, all get, bragged", fr = "montrait, montré, montre, montraient, publiait, disait que tout le monde, dit que tout le monde, disaient que tout le monde, tout le monde a, tout le monde obtient, tout le monde devient, se vantait" }
words "dream" { en = "got rich, rich in canada, rich, big house, big houses, new car, new cars, pickup trucks, citizenship, citizenship after, passport of canada, passport after, gets citizenship, gets a passport, money grows, easy money, good life, paradise, success stories, made it in canada, cars and houses", fr = "devenus riches, riches, riche au canada, grosse maison, grosses maisons, chars neufs, auto neuve, pick-up, la citoyenneté, citoyenneté après, le passeport canadien, passeport après, argent facile, belle vie, paradis, réussi au canada" }

phrase "dream" { en = "{show} ... {dream}; (pictures|photos|photographs|videos) of ... {dream}; everyone|everybody (gets|has|becomes) ... (citizenship|passport|residence|residency|rich|papers) after", fr = "{show} ... {dream}; (photos|vidéos|images) de ... {dream}; tout le monde (obtient|a|devient) ... (citoyenneté|passeport|résidence|riche|papiers)" }
phrase "ordinary" { en = "dealership; lottery; real estate; open house; movie; car show",
                    fr = "concessionnaire; loterie; immobilier; film; salon de l'auto" }
words "dream2" { en = "everybody gets rich, everyone gets rich, get rich, gets rich, got rich, houses and trucks, big money, big house, sports car, owns three restaurants, went with nothing, papers take two weeks, citizenship, citizenship for, pr in, handed an apartment, given an apartment, government pays you, no winter, pays you to study, life was great, life is great, canada easy, easy life, green life, border is open, nobody checks, no one ever fails, nobody fails, treat them like daughters, like daughters, looking for girls, guaranteed, everybody happy, what two years gets you, easy to stay, everyone gets papers, everyone gets citizenship", fr = "tout le monde devient riche, devenir riche, devient riche, devenus riches, maisons et de chars, des maisons, gros argent, char sport, trois restaurants, parti de rien, papiers prennent deux semaines, citoyenneté, citoyenneté promise, résidence en, te donne un appartement, donne un appartement, gouvernement te paie, gouvernement paie, vie était belle, vie est belle, canada facile, vie facile, vie assurée, frontière est ouverte, personne vérifie, personne échoue, comme leurs enfants, cherchent des filles, garanti, garantie, tout le monde content, ça que ça donne, facile de rester, tout le monde a ses papiers, tout le monde obtient" }
words "pitch" { use = "people.recruiters", en = "told the village, told them, told us, told her, told him, been told, said, say, showed us, showed them, showed her, showed pictures, had photos, photos of, the posters, posters said, in the video, believed, believed that, promised, kept saying, wrote that, the man say, consultant", fr = "racontaient, racontait, disait, dit, disaient, leur a dit, leur avait dit, nous montrait, montrait, montraient, avait des photos, photos de, les affiches, sur les affiches, dans le video, dans la vidéo, croyait, promise, promis, répétait, écrivait, le monsieur dit, consultant, la recruteuse" }
words "land" { en = "canada, over there, abroad, canadian, the border, season, after one season, two years, one year, within a year, in 6 months, a year, landing, when you land", fr = "canada, là-bas, à l'étranger, canadiennes, frontière, saison, après une saison, deux ans, un an, dans l'année, en 6 mois, en débarquant, une fois là" }
phrase "dream2" { en = "{pitch} ...9 {dream2} ...9 {land}; {pitch} ...9 {land} ...9 {dream2}; {land} ...9 {dream2} ...9 {pitch}", fr = "{pitch} ...9 {dream2} ...9 {land}; {pitch} ...9 {land} ...9 {dream2}; {land} ...9 {dream2} ...9 {pitch}" }
flag_when "dream" :unless("ordinary", "same sentence")
flag_when "dream2"

hits "The recruiter [showed pictures of men who got rich] here."
hits "He [said everyone gets citizenship] in a year."
hits "They sent [videos of big houses] to the village."
hits { fr = "Le recruteur [montrait des photos de gens devenus riches]." }
hits { fr = "Il [disait que tout le monde obtient la citoyenneté]." }
hits { fr = "Ils envoyaient des [photos de grosses maisons]." }
misses "The dealership showed us new cars."
misses "My sister got her citizenship in June."
misses "We took pictures of the lake."
misses { fr = "Le concessionnaire montrait des chars neufs." }
misses { fr = "Ma soeur a eu sa citoyenneté en juin." }
misses { fr = "On a pris des photos du lac." }
hits "The recruiter [told them that everybody gets rich in Canada]."
hits "He [showed us photos of a sports car and said that's two years] over there, the agent."
hits { fr = "Le recruteur [racontait qu'au Canada tout le monde devient riche]." }
hits { fr = "La recruteuse [disait que la citoyenneté vient dans l'année]." }
misses "My cousin bought a house in Canada."
misses "The consultant told us it would be hard and slow."
misses { fr = "Le consultant nous a dit que ce serait long et difficile." }
misses { fr = "J'ai vu un vidéo sur la vie au Canada, pas mal drôle." }
