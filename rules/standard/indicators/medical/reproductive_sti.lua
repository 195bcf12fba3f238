indicator "medical.reproductive_sti"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "sexual, child"
pillars { protection = { en = "medical care, child protection when under 18",
                         fr = "soins, protection de la jeunesse si moins de 18 ans" } }
corroborates "child.minor_commercial_sex"
source    "MED-FLAGS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Repeated sexually transmitted infections, pregnancies or abortions, above all in a minor", fr = "ITSS, grossesses ou avortements répétés, surtout chez une mineure" }
why   { en = "Repeated infections, pregnancies or abortions, above all in a young person, can come from abuse.", fr = "Des infections, grossesses ou avortements répétés, surtout chez une jeune, peuvent venir d'abus." }
ask   { en = "How many partners, does anyone decide about condoms, who brought the patient?",
        fr = "Combien de partenaires, qui décide du condom, qui a amené la patiente?" }
false_alarms { en = "An ordinary infection; a wanted pregnancy.",
               fr = "Infection courante; grossesse désirée." }

words "sti" { use = "health.sti" }
words "repeat" { use = "health.repeat", en = "this year, in four months, in six months, in three months, in a year, since, twice, three times, two", fr = "cette année, en quatre mois, en six mois, en trois mois, en un an, depuis, deux fois, trois fois, deux" }
words "young" { use = "people.children",
                en  = "teen, girl, student, minor",
                fr  = "ado, fille, élève, mineure" }
words "many" { en = "many partners, multiple partners, several partners, many sexual partners, multiple sexual partners, ten partners, too many to count, can't count partners, lost count, different men, unknown partners, partners she cannot name, lots of partners", fr = "nombreux partenaires, plusieurs partenaires, partenaires multiples, beaucoup de partenaires, dix partenaires, trop pour compter, différents hommes, partenaires inconnus" }
words "other" { en = "ear infection, ear infections, sinus infection, chest infection, throat infection, eye infection, wound infection, skin infection, lung infection, prenatal, planned pregnancy, midwife visit, otitis, urinary", fr = "otite, infection de l'oreille, infection des sinus, infection de la gorge, infection pulmonaire, infection de plaie, infection de la peau, grossesse planifiée, suivi de grossesse, urinaire, sinusite" }

phrase "repeat" { en = "{repeat} ...3 {sti}; {sti} ...4 {repeat}",
                  fr = "{repeat} ...3 {sti}; {sti} ...4 {repeat}" }
phrase "minor" { en = "{age 9-17} ...9 {sti}; {sti} ...9 {age 9-17}; {young} ...6 (chlamydia|gonorrhea|syphilis|sti|std|pregnant|abortion|plan b)", fr = "{age 9-17} ...9 {sti}; {sti} ...9 {age 9-17}; {young} ...6 (chlamydia|gonorrhée|syphilis|its|itss|enceinte|avortement)" }
phrase "many" { en = "{many}; (recurrent|repeated|third|chronic|again|many partners) ...4 pelvic pain; (forced|made her|made me|told her) ...4 (abortion|abort|iud|birth control|pill|contraceptive); (vaginal|rectal|genital|anal) (tear|tears|trauma|injury|injuries|bleeding)", fr = "{many}; douleurs pelviennes; (forcée|obligée|fait) ...4 (avortement|avorter|stérilet|pilule); (déchirure|lésion|traumatisme|saignement) (vaginale|vaginal|rectale|génital|génitale|anal)" }
phrase "sti" { en = "{sti}", fr = "{sti}" }
phrase "other" { en = "{other}", fr = "{other}" }

words "sti2" { use = "health.sti", en = "~chlamydia, ~gonorrhea, ~syphilis, ~abortion, ~miscarriage, ~pregnancy, ~sti, pelvic inflammatory disease, pid, morning after pill, plan b, pregnancy tests, iud, d&c, hiv, vaginal tearing, terminate, genital warts, herpes, std, trich", fr = "~chlamydia, ~gonorrhée, ~syphilis, ~avortement, fausses couches, ~grossesse, itss, infection pelvienne, pilule du lendemain, pilules du lendemain, tests de grossesse, stérilet, curetage, vih, déchirures vaginales, avorter, condylomes, herpès, mts, enceinte" }
words "rep" { en = "third, fourth, fifth, second time, twice, again, repeat, multiple, several, every couple of weeks, since january, in a year, this year, since june, frequent, untreated, different sites, each time, three different, two", fr = "troisième, quatrième, cinquième, deuxième fois, deux fois, encore, à répétition, plusieurs, aux deux semaines, depuis janvier, en un an, de l'année, cette année, fréquents, non traitées, chaque fois, trois, deux" }
words "dark2" { en = "cannot count her partners, number of partners, no choice, denies having a choice, sponges, work during her period, wouldn't get her period, ten men a day, men a day, forced her, forced to, made her, brought by, by another man, man say no baby, motel, his friends, clients, put in by someone", fr = "compter ses partenaires, nombre de partenaires, pas le choix, éponges, pendant ses règles, pas ses règles, dix hommes par jour, hommes par jour, forcée à, forcée de, l'ont forcée, homme différent, veut pas de bébé, motel, ses amis, clients, par une connaissance" }
phrase "repeat2" { en = "{rep} ...4 {sti2} ...9 {rep}; {sti2} ...9 {dark2}; {dark2} ...9 {sti2}; {age 10-17} ...9 {sti2}; {sti2} ...9 {age 10-17}; {rep} ...3 {sti2} ...9 {age 10-17}; (teen|minor|youth|16|15|14|13) ...4 {rep} ...3 {sti2}; {sti2} again ...9 (treated|march|may|since|year|third)|(and again); multiple (stis|infections|stds); (force|forced|made) ...3 (terminate|abort|abortion|take the pill|have an abortion)", fr = "{rep} ...4 {sti2} ...9 {rep}; {sti2} ...9 {dark2}; {dark2} ...9 {sti2}; {age 10-17} ...9 {sti2}; {sti2} ...9 {age 10-17}; encore une {sti2}; plusieurs (itss|infections|mts); (forcée|forcé|obligée) ...3 (avorter|se faire avorter|prendre la pilule); {sti2} à répétition" }
phrase "other" { en = "(first pregnancy|fertility|testing on|my dog|ear infection|of the ear|recalled|sex education|class on|pamphlet)", fr = "(première grossesse|fertilité|dépistage des|ma chienne|otite|rappelée|éducation à la sexualité|dépliant)" }
flag_when "repeat" :unless("other", "2 sentences")
flag_when "minor" :unless("other", "2 sentences")
flag_when "many" :near("sti", "anywhere")
flag_when "repeat2" :unless("other", "same sentence")

hits "[Third chlamydia infection] since spring, she will not say with whom."
hits "[14-year-old, positive for gonorrhea], brought by a man of thirty."
hits "Pelvic pain, [many partners], wants an STI test but no condoms."
hits { fr = "[Troisième infection à chlamydia] depuis le printemps, elle ne dit pas avec qui." }
hits { fr = "[Fille de 14 ans, test positif à la gonorrhée], amenée par un homme de trente ans." }
hits { fr = "Douleurs pelviennes, [nombreux partenaires], demande un test d'ITS." }
misses "Third ear infection this winter, age 6."
misses "Planned pregnancy, second child, all well."
misses "Her first visit to the clinic was for a vaccine."
misses { fr = "Troisième otite cet hiver, 6 ans." }
misses { fr = "Grossesse planifiée, deuxième enfant, tout va bien." }
misses { fr = "Première visite à la clinique pour un vaccin." }
hits "[Fourth positive chlamydia since] spring at three clinics."
hits "The [15 year old is pregnant] for the second time."
hits "They [made her have an abortion] in August."
hits { fr = "[Quatrième chlamydia cette année] dans trois cliniques." }
hits { fr = "L'adolescente de [15 ans est enceinte] pour la deuxième fois." }
hits { fr = "Ils l'ont [forcée à se faire avorter] en août." }
misses "She had two miscarriages in a year and is followed at the fertility clinic."
misses { fr = "Elle a fait deux fausses couches en un an et est suivie en fertilité." }
gaps "[Second termination in five months, same man waiting]."
misses "Routine STI screen, negative, stable partner."
misses { fr = "Dépistage de routine, négatif." }
hits { en = "Seventeen years old, [third chlamydia this year].",
       fr = "Dix-sept ans, [troisième chlamydia cette année]." }
hits { en = "[Second abortion in six months], and she will not name the father.",
       fr = "[Deuxième avortement en six mois], et elle veut pas nommer le père." }
hits { en = "Girl of [15, pregnant again, and treated twice for gonorrhea].",
       fr = "Fille de 15 ans, [encore enceinte], et [traitée deux fois pour une gonorrhée]." }
hits { en = "[Pelvic pain, third infection], and she says she has had forty partners.",
       fr = "[Douleurs pelviennes, troisième infection], et elle dit avoir eu quarante partenaires." }
