indicator "recruit_vuln.difficult_family"
status    "live"
strength  "medium"
profiles  "AL=M CL=M AS=M? CS=M?"
dimension "abuse_of_vulnerability_recruitment"
element   "means"
forms     "any"
pillars { prevention = { en = "shows a group at risk", fr = "montre un groupe à risque" },
          protection = { en = "the person needs support", fr = "la personne a besoin de soutien" } }
law       "CC 279.04"
source    "ILO-2009; RCMP-SIGNS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Abuse of a difficult family situation",
        fr = "Abus d'une situation familiale difficile" }
why   { en = "Trouble at home pushes a person towards whoever opens a door.",
        fr = "Des ennuis à la maison poussent une personne vers quiconque ouvre une porte." }
ask   { en = "Who took the person in, and what was asked in return?",
        fr = "Qui a hébergé la personne, et qu'a-t-on demandé en retour?" }
false_alarms { en = "Family trouble alone.", fr = "Des ennuis de famille seuls." }

words "home" { en = "abusive home, violent home, abusive father, abusive stepfather, abusive mother, abusive husband, her parents threw her out, her parents kicked her out, parents kicked her out, parents threw her out, parents threw him out, mom kicked her out, mother kicked her out, mother threw her out, kicked out of home, kicked out of the house, kicked out by, thrown out by, thrown out of the house, left home, ran from home, fled home, fleeing home, fights at home, trouble at home, fighting with her mother, fought with her mother, fighting with her parents, stepfather, alcoholic, mother was using, mother died, father died, parents died, parents divorced, after her mother died, after her father died, sick parents, sick mother, sick father, only earner, her mother is sick, his mother is sick, nobody at home, no family", fr = "foyer violent, père violent, beau-père violent, mère violente, mari violent, ses parents l'ont mise dehors, ses parents l'ont mis dehors, sa mère l'a mise dehors, son père l'a mise dehors, parents l'ont mise à la porte, mise dehors, mis dehors, mise à la porte, sacrée dehors, partie de chez elle, parti de chez lui, fui la maison, fui un foyer, chicane avec sa mère, chicane avec ses parents, chicanes à la maison, problèmes à la maison, beau-père, alcoolique, mère consommait, mère est morte, mère est décédée, père est mort, père est décédé, parents séparés, parents malades, mère malade, père malade, seul soutien, seule à faire vivre, pas de famille" }
words "use" { en = "took her in, took him in, took me in, takes her in, took them in, let her stay, offered her a place, offered a place, offered her a couch, offered a room, moved in with, met him, met her, met a man, met a guy, when he met her, he offered, offered her, recruited, recruiter, picked her up, was there for her, became her boyfriend, older boyfriend, groomed, approached, stays with him, living with him, staying with, house of a man, agent, offer", fr = "l'a hébergée, l'a hébergé, m'a hébergée, l'héberge, l'a prise chez lui, lui a offert une place, offert un toit, offert une chambre, offert un divan, déménagée chez lui, emménagé chez, chez lui, rencontré, a rencontré, a connu, il lui a offert, recrutée, recruté, recruteur, l'a ramassée, était là pour elle, devenu son chum, chum plus vieux, approchée, reste avec lui, reste chez, l'offre, agent" }

phrase "both" { en = "{home} ...9 {use}; {use} ...9 {home}; (recruited|met|picked up) (just)? after ... {home}", fr = "{home} ...9 {use}; {use} ...9 {home}; (recrutée|rencontré|ramassée) (juste)? après ... {home}" }
phrase "both" { en = "(left|leaving|ran from|kicked out of|escaped|fled|fights at) (home|house) ...9 (stay|stays|stayed|staying|moved in|living|met|with this|with a|with him|man|guy|boyfriend|friend); (stepdad|stepfather|mom's boyfriend|mother's boyfriend|father|dad|mother|mom) ... (hit|hits|beat|beats|abused|abuses|drinks|drunk|kicked her out|threw her out|died|in jail|using|touched) ...9 (stayed|stays|met|moved in|took her in|with him|this man|boyfriend|older|offered)" }
phrase "both" { fr = "(partie|parti|sauvée|fui|mise dehors|chicane) (de chez|la maison|de la maison|chez) ...9 (reste|restée|rencontré|emménagé|chez lui|chez cet|homme|gars|chum|ami|avec lui); (beau-père|père|mère|chum de sa mère) ... (frappe|frappée|frappait|bat|battait|boit|abusée|mise dehors|morte|mort|en prison|consomme|touchait) ...9 (reste|rencontré|emménagé|hébergée|avec lui|cet homme|chum|plus vieux|offert)" }
phrase "home" { en = "{home}", fr = "{home}" }
phrase "use" { en = "took her|him|me in; let her|him|me stay; offered her|him|me a; became her boyfriend; recruited", fr = "l'a|la hébergée|hébergé; offert une|un; devenu son chum; recrutée; recruté" }
phrase "ordinary" { en = "funeral; obituary; social worker found; aunt took her in; grandmother took her in; grandparents", fr = "funérailles; nécrologie; sa grand-mère l'a; ses grands-parents; sa tante l'a hébergée" }
words "trouble" { en = "ran from home, ran away from home, left home because, because of her stepdad, because of his stepdad, stepdad, stepfather beats, stepfather hit, my dad beats me, dad beats, dad hits, mom kicked, kicked her out, kicked him out, kicked me out, threw her out, threw him out, threw me out, thrown out, disowned, disowned her, put her out, put him out, bad at home, things were bad at home, fights at home, yelling at home, drinking and yelling, home life, splitting up, parents are divorcing, parents split, mom using, mother using, mother in jail, father in jail, husband had left, husband left her, husband left me, violent ex, violent home, abusive ex, escaped an abusive, escaped a violent, left an abusive, foster mother, fights with her, dialysis, hospital bills, mother was sick, mother is sick, father is sick, father in a wheelchair, dad is in a wheelchair, dad sick, mom sick, only one of his brothers, nobody at home cared, no one at home cared, nobody cared if she, evictions, chaos, unstable home, parents threw", fr = "sauvée de chez elle, sauvé de chez lui, enfui de chez, enfuie de chez, à cause du beau-père, à cause de son beau-père, mon père me bat, son père la bat, son père le bat, sa mère l'a mise, sa mère l'a mis, mise à la porte, mis à la porte, mise dehors, mis dehors, sacrée dehors, l'a reniée, l'a renié, reniée par, renié par, ça allait mal à la maison, chicanes à la maison, boisson à la maison, la boisson et les cris, parents se séparent, parents se sont séparés, mère qui consomme, mère en prison, père en prison, mari l'a laissée, mari m'avait laissée, mari parti, ex violent, conjoint violent, fui un ex, fui un conjoint, mère d'accueil, chicanes avec, dialyse, factures d'hôpital, mère était malade, mère malade, père malade, père est en chaise, chaise roulante, seul des frères, personne se souciait, personne ne se souciait, évictions, chaos, parents l'avaient mis dehors, parents l'avaient mise dehors, jetée dehors, jeté dehors, foutue dehors" }
words "by" { use = "recruitment.offer, recruitment.accept", en = "with this guy, with this man, this older, older guy, boyfriend came, boyfriend, her couch, a couch, living with these, living with him, looked after me, look after me, look after her, free of all that with him, first person to, now takes her, takes her earnings, found in company of, picked her, man who helped her, gave her a phone, spending nights with", fr = "avec ce gars, avec cet homme, plus vieux, le chum est arrivé, son chum, un divan, restait avec, reste avec ce, s'occuperait de moi, s'occuper d'elle, avec lui elle serait, le premier qui, prend ses gains, prend maintenant, trouvée avec, l'ont choisie, qui l'a aidée, donné un cell, passait ses nuits avec" }
phrase "trouble" { en = "{trouble}", fr = "{trouble}" }
phrase "by" { en = "{by}", fr = "{by}" }
phrase "kicked" { en = "kicked out (in|at|by|of|when|last|two|three|after|because)? ...2 (home|house|june|july|may|winter|summer|parents|mom|dad|family|fifteen|sixteen|seventeen|weeks|months); (parents|mom|mother|dad|father|family|stepdad) (kicked|threw|put|locked) (me|her|him|them) out; (placed|left|sent|given) by (his|her|my) (mother|mom|father|dad|parents) with (a|the) ...3 (trainer|man|couple|friend|family|boss|lady|coach)", fr = "(mise|mis|foutue|foutu|sacrée|sacré|jetée|jeté) (dehors|à la porte) ...3 (par|à|en|après|parce|quand|depuis|il y a|la semaine|le mois); (parents|mère|père|famille|beau-père) ...3 (mise|mis|foutue|sacrée) (dehors|à la porte); (placé|placée|laissé|laissée|confié|confiée) par (sa|son|ma|ses) (mère|père|parents) (chez|à|avec) (un|une|le|la)" }
phrase "strong" { en = "{recruitment.exploit_strong}; let me stay; took me in; older guy; trainer; couple", fr = "{recruitment.exploit_strong}; hébergée; hébergé; plus vieux; couple" }
phrase "out9" { en = "(kicked|thrown|put|locked) out at {age < 18}; (kicked|thrown|put) out at {number 13-17}; (kicked|thrown|put) out (after|when|because|for) (coming out|being gay|getting pregnant|she got pregnant|he came out|she came out|being trans)", fr = "(mise|mis|jetée|jeté|foutue|foutu) (dehors|à la porte) à {age < 18}; (mise|mis|jetée|jeté) (dehors|à la porte) (après|parce que|quand|pour) ... (enceinte|gai|gaie|lesbienne|trans|coming out)" }
phrase "use" { fr = "(allée|allé|partie|parti|venue|venu) (rester|vivre|habiter|coucher) (chez|avec); emménagé chez|avec; déménagé chez|avec" }
words "home" { en = "violent father, violent dad, violent stepfather, violent mother",
               fr = "père violent, mère violente, beau-père violent" }
flag_when "both" :unless("ordinary", "2 sentences")
flag_when "home" :near("use", "2 sentences") :unless("ordinary", "2 sentences")
flag_when "trouble" :near("by", "2 sentences") :unless("ordinary", "2 sentences")
flag_when "kicked" :near("strong", "anywhere") :unless("ordinary", "2 sentences")
flag_when "out9" :unless("ordinary", "2 sentences")

hits "[her parents threw her out and he took her in]"
hits "She was [recruited just after leaving an abusive home]."
hits "Her [mother died and he offered her] a room for free."
hits { fr = "[Ses parents l'ont mise dehors et il l'a hébergée]." }
hits { fr = "Elle a été [recrutée juste après avoir fui un foyer violent]." }
hits { fr = "Sa [mère est morte, un gars lui a offert une place] chez ses amis." }
misses "My mother died in May and the funeral was small."
misses "Her grandmother took her in after the fire."
misses "We met a man who sells boats."
misses { fr = "Ma mère est morte en mai." }
misses { fr = "Sa grand-mère l'a hébergée après l'incendie." }
misses { fr = "On a rencontré un vendeur de bateaux." }
hits "Her [stepdad] drank and she left; the first guy who offered her a couch has her working."
hits "Her mother was sick, there were [hospital bills], so he signed with the agent."
hits { fr = "Sa [mère l'a mise à la porte], et un gars plus vieux lui a offert un lit." }
hits { fr = "Le [père est en chaise roulante], alors il a accepté l'offre du courtier." }
misses "He left home at nineteen to work on the rigs."
misses "Her mother kicked the ball over the fence."
misses { fr = "Il est parti de la maison à dix-neuf ans pour travailler dans le bois." }
misses { fr = "Sa mère a mis les bottes à la porte." }
hits { en = "Her [stepdad] was hitting her, so she [moved in with] the guy who now sells her.",
       fr = "Son [beau-père] la frappait, fait qu'elle est [allée rester chez] le gars qui la vend." }
hits { en = "Her [parents kicked her out and he offered her a couch].",
       fr = "Ses [parents l'ont mise dehors et il lui a offert un divan]." }
hits { en = "She [ran away from her violent father and the guy took her in].",
       fr = "Elle [s'est sauvée de son père violent et le gars l'a ramassée]." }
misses { en = "She moved in with her sister after the flood.",
         fr = "Elle est allée rester chez sa soeur après l'inondation." }
