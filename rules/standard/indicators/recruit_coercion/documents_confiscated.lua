indicator "recruit_coercion.documents_confiscated"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "coercive_recruitment"
element   "means"
forms     "any"
pillars { protection = { en = "papers must be found or replaced", fr = "les papiers doivent être retrouvés ou remplacés" },
          prosecution = { en = "withholding papers is an offence", fr = "retenir des papiers est une infraction" } }
law       "CC 279.03; IRPA 118"
source    "ILO-2009; UNODC-HTI; RCMP-SIGNS; FL-11"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Documents taken during recruitment or travel", fr = "Documents confisqués pendant le recrutement ou le voyage" }
why   { en = "Papers taken before or during the trip take away the way back.", fr = "Des papiers pris avant ou pendant le voyage enlèvent le chemin du retour." }
ask   { en = "Who held the papers at the counter, and who has them now?", fr = "Qui tenait les papiers au comptoir, et qui les a maintenant?" }
false_alarms { en = "A parent who holds the family passports; a tour guide at check-in.", fr = "Un parent qui tient les passeports de la famille; un guide à l'enregistrement." }

words "who"    { use = "people.recruiters, people.companions", en = "he, they, she, someone else, one man, one person, the man, smugglers", fr = "il, ils, elle, on, quelqu'un d'autre, un homme, une seule personne, l'homme, passeurs" }
words "take"   { use = "actions.take, actions.keep" }
words "papers" { use = "things.identity_papers" }
words "trip"   { en = "on the plane, at the airport, at check in, at the counter, before the trip, before the flight, before boarding, before leaving, before she left, before he left, before they left, on the way, on the bus, during the trip, at the border, when they landed, in the car from the airport, courier, for the e visa, for the visa, at customs, after landing, when she landed, when he landed, airport, border, gate", fr = "dans l'avion, à l'aéroport, à l'enregistrement, au comptoir, avant le voyage, avant le vol, avant le départ, avant de partir, avant son départ, en route, en chemin, dans l'autobus, pendant le voyage, pendant le trajet, à la frontière, à l'arrivée à l'aéroport, par messager, pour le visa, à la douane, aux douanes, aéroport, frontière" }
words "everyone" { en = "everyone's, everybody's, all the, all their, all of the, all five, all four, all three, all six, three, four, five, six, seven, eight, ten", fr = "tout le monde, tous les, toutes les, leurs, tous, trois, quatre, cinq, six, sept, huit, dix" }

phrase "trip" { en = "{who} ... {take} ... {papers} ... {trip}; {trip} ... {take} ... {papers}; {papers} ... {take} ... {trip}; {trip} ... {papers} ... {take}; {papers} ... (courier|couriered|mail|mailed) ... (kept|keep|have)" }
phrase "trip" { fr = "{who} ... {take} ... {papers} ... {trip}; {trip} ... {take} ... {papers}; {papers} ... {take} ... {trip}; {trip} ... {papers} ... {take}" }
phrase "trip" { en = "(brother|father|uncle|mother|aunt|parents|dad|family|husband|cousin) (has|took|keeps|is holding|holds) (her|his|their|my) ... {papers} ...9 (flight|flies|trip|wedding|ticket|summer|leave|leaving|marry|plane)" }
phrase "trip" { fr = "(frère|père|oncle|mère|tante|parents|famille|mari|cousin) (a|ont|a pris|garde|gardent) (son|sa|ses|mon|mes) ... {papers} ...9 (vol|voyage|mariage|billet|été|partir|avion)" }
phrase "bundle" { en = "{who} ... (held|holds|holding|carried|carries|carrying|had|presented|handed) ... {everyone} ... {papers}; {everyone} ... {papers} ... (held|carried|presented) by ... {who}" }
phrase "bundle" { fr = "{who} ... (tenait|tient|portait|avait|présentait|gardait|a présenté) ... {everyone} ... {papers}; (les|leurs) ... {papers} ... (tenus|présentés|gardés) par ... {who}" }
phrase "place" { en = "{trip}", fr = "{trip}" }
phrase "ordinary" { en = "parents; mother held the; father held the; tour guide; coach; teacher; lost at the airport", fr = "parents; la mère tenait; guide; entraîneur; perdu à l'aéroport; professeur" }
flag_when "trip" :unless("ordinary", "same sentence")
flag_when "bundle" :near("place", "2 sentences") :unless("ordinary", "same sentence")

hits "The [agent kept his passport on the plane]."
hits "[before the trip they took her papers]"
hits "At the gate [one man carried all five passports]."
hits { fr = "L'[agent a gardé son passeport dans l'avion]." }
hits { fr = "[Avant le départ, on lui a pris ses papiers]." }
hits { fr = "Au comptoir, [un homme tenait tous les passeports]." }
misses "The parents showed the family passports at the gate."
misses "I lost my passport at the airport."
misses "The officer stamped her passport at the border."
misses { fr = "Les parents ont montré les passeports à la porte." }
misses { fr = "J'ai perdu mon passeport à l'aéroport." }
misses { fr = "L'agente a étampé son passeport à la frontière." }
