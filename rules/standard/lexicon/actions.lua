-- What people do to others, and what others may not do.

words "take" {
  en = "~take, ~grab, ~seize, ~snatch, ~confiscate, ~collect, ~steal, ~remove, ~gather, ~pocket, ~swipe, take away, takes away, took away, taken away, taking away, took off with, ~relieve, rounded up, ~demand, made her hand over, made me hand over, made him hand over, made us hand over, ~surrender, hand over, hands over, handed over, tk, tuk, asked for, ripped up, tore up, ~destroy, ~burn, threw away, throws away, ~break, ~smash, pulled, ~rip, ~shred",
  fr = "~prendre, ~saisir, ~confisquer, ~ramasser, ~voler, ~enlever, ~retirer, ~arracher, ~empocher, ~exiger, ~réclamer, ~collecter, ~récupérer, ~ôter, ~détruire, ~brûler, ~déchirer, ~jeter, ~casser, ~briser, ~pogner, ~partir avec, parti avec, fait remettre, forcé à remettre, obligée de remettre, remis à, remettre à, ~remettre, ~garrocher"
}

words "keep" {
  en = "~keep, ~hold, ~hide, ~retain, ~withhold, ~store, ~guard, lock up, locks up, locked up, lock away, locks away, locked away, put away, puts away, hang on to, hangs on to, hung on to, hold on to, holds on to, holding on to, held onto, holding onto, hang onto, sitting on, sits on, in possession of, in charge of, look after, looks after, never gave back, won't give back, wouldn't give back, refuses to return, refuses to give back, refuse to give, refuses to give, will not return, wont give, won't give, won't return, not given back, not returned, ~stash, slide, slid, ~carry, puts in his safe, ~safekeep, ~look after, ~put away, ~lock away, ~lock up, ~hang on to, ~hold on to, ~hold onto, ~sit on, ~safeguard, ~pocket, ~collect, keeps it, keeps them, never lets go of",
  fr = "~garder, ~tenir, ~détenir, ~cacher, ~conserver, ~retenir, ~ranger, ~serrer, sous clé, mettre sous clé, met sous clé, mis sous clé, en sa possession, en possession de, ~enfermer, ~barrer, refuse de rendre, refuse de remettre, refuse de redonner, veut pas rendre, veut pas redonner, veut pas remettre, pas rendu, jamais rendu, jamais redonné, pas redonné, pas remis, jamais remis, ~traîner, ~porter, ~empocher, ~stocker, ~glisser, ~entreposer, ~mettre sous clé, ~mettre dans son coffre, ~confisquer, ~ramasser, ~collecter, ~serrer, ~pogner"
}

words "have" {
  en = "~have, has got, got, 's got, has all, got all, holds",
  fr = "~avoir, qui a, qui ont, kont, ka, ki a, détient"
}

words "give" {
  en = "~give, hand, ~hand over, ~pass, ~send, ~turn over, ~deliver, ~remit, ~transfer, ~surrender, ~wire, ~pay, ~bring, ~drop",
  fr = "~donner, ~remettre, ~envoyer, ~verser, ~transférer, ~rendre, ~apporter, ~passer, ~rapporter, ~virer, ~déposer, ~refiler"
}

words "give_back" {
  en = "~return, give back, gives back, gave back, given back, gave it back, give it back, gave them back, give them back, handed back, hand back, got it back, got them back, has it back, have them back, gave me back, got back",
  fr = "~rendre, ~redonner, ~restituer, ~retourner, a remis, remis à la travailleuse, l'a récupéré, a récupéré, ont récupéré"
}

words "lock" {
  en = "~lock, ~chain, ~padlock, ~bolt, ~deadbolt, ~latch, ~barricade, ~seal, ~board, ~trap, ~confine, lock in, locked in, locked up, locked inside, shut in, bolted in, nailed shut, held captive, kept captive, held against, kept inside, holed up, ~imprison, ~cage, ~detain, tied up, ~handcuff, ~tie",
  fr = "~enfermer, ~barrer, ~cadenasser, ~verrouiller, ~séquestrer, ~embarrer, ~emprisonner, ~confiner, ~attacher, ~enchaîner, ~coincer, ~retenir, sous clé, sous verrou, fermé à clé, fermée à clé, barré, barrée, captive, gardée de force, retenue contre son gré, retenu contre son gré, contre son gré, contre leur gré, prisonnière, prisonnier, ~menotter"
}

words "forbid" {
  en = "~forbid, ~ban, ~prohibit, ~prevent, ~stop, ~refuse, won't let, wont let, wouldn't let, wouldnt let, doesn't let, doesnt let, don't let, dont let, didn't let, didnt let, never let, never lets, will not let, does not let, do not let, did not let, not letting, won't allow, doesn't allow, didn't allow, not allow, never allows, doesn't want, don't want, ~block, told not to, told her not to, told him not to, told us not to, told them not to, warned not to, orders not to, cnt let, cut off from",
  fr = "~interdire, ~défendre, ~empêcher, ~refuser, ~bloquer, laisse pas, laissait pas, laissent pas, laissaient pas, laisse jamais, veut pas que, veulent pas que, voulait pas que, ~priver, permet pas, permettait pas, permettent pas, dit de ne pas, dit de pas, ordre de ne pas, coupée de, coupé de, pas la permission de"
}

words "force" {
  en = "~force, ~make, ~made, ~coerce, ~oblige, ~pressure, ~push, ~compel, ~order, ~require, ~threaten into, ~blackmail into, forced to, made to, ordered to, pressured to, has to, have to, had to, must, gotta, hafta, got to, no choice but, get her to, gets her to, got her to, gets them to, got me to, put to work, sent out to, sends out to, expected to, supposed to, ~pimp, ~train, ~coach",
  fr = "~forcer, ~obliger, ~contraindre, ~pousser, ~ordonner, ~exiger, ~imposer, ~faire, ~mettre à, forcée de, forcé de, forcée à, forcé à, obligée de, obligé de, doit, doivent, devait, devaient, dois, pas le choix de, pas le choix, faut que, fallait que, mise au travail, mis au travail, mettre au travail, envoyée, ~envoyer, ~demander de, ~dresser, y faut, faut"
}

words "forced" {
  en = "forced to, forced into, forcing her to, forcing him to, forcing them to, forces her to, forces him to, forces them to, forced her to, forced him to, forced me to, forced us to, forced them to, made to, makes her, makes him, makes me, makes us, makes them, made her, made him, made me, made us, made them, making her, making him, making them, making me, being made to, coerced into, pressured into, pressured to, pressures her to, pressured her to, ordered to, orders her to, ordered her to, has to, have to, had to, must, gotta, hafta, got to, no choice but to, gets her to, gets them to, gets him to, got her to, got him to, got me to, got them to, told her to, tells her to, told me to, told him to, tells him to, tells them to, told them to, forces the, forced the, forcing the, made the, makes the, sends her to, sends him to, sends them to, sends me to, sent her to, sent him to, sent me to, sent them to, teaches them to, trained to, taught to, put to work, blackmailed into, tricked into, put them to, expects her to, wants her to, wants them to, wanted me to, wants me to, has her, has him, has them, have her, have him, have them, had her, had him, had them, got her, got them, told to, is told to, was told to, are told to, makes the girls, makes the boys, makes the kids, made the girls, made the boys, obliged to, required to, expected to, supposed to, not allowed to stop",
  fr = "forcée de, forcé de, forcés de, forcées de, forcée à, forcé à, forcés à, forcées à, obligée de, obligé de, obligés de, obligées de, l'oblige à, les oblige à, m'oblige à, l'a obligée à, l'a forcée à, m'a forcée à, m'a forcé à, la force à, le force à, les force à, me force à, la forcer à, contrainte de, contraint de, contraints de, contraintes de, doit, doivent, devait, devaient, dois, devais, lui fait, leur fait, me fait, lui faisait, leur faisait, me faisait, lui font, leur font, lui a fait, leur a fait, m'a fait, nous fait, nous font, la fait, les fait, la faisait, les faisait, pas le choix de, a pas le choix, pas eu le choix, poussée à, poussé à, l'envoie, l'envoyait, les envoie, m'envoie, m'envoyait, l'ont envoyé, envoyée, envoyé, envoyés, envoyées, lui demande de, lui demandait de, lui dit de, lui a dit de, leur dit de, leur a dit de, on m'a dit de, il faut, faut que, fallait, fallait que, ordonne de, ordonné de, lui a appris à, leur apprend à, mise au travail, mis au travail, faut, dit de, dit d, lui ont fait, leur ont fait, m'ont fait, nous ont fait, nous a fait, demandé de, demandé au, demande au, on lui demande de, on m'a demandé de, l'oblige, les oblige, m'oblige, l'obligent, les obligent, l'a obligé à, l'a forcé à, se fait obliger"
}

words "follow" {
  en = "~follow, ~trail, ~shadow, ~escort, ~accompany, ~tail, ~hover, goes with, always with, go everywhere with, goes everywhere with, comes with, stays with, sits with, right behind, at her side, by her side, walks her, never leaves her, waits outside, waits for, waiting outside, drives and waits",
  fr = "~suivre, ~accompagner, ~escorter, ~filer, ~coller, toujours avec, va partout avec, la lâche pas, le lâche pas, reste avec, assis avec, juste derrière, à côté d'elle, la quitte pas, attend dehors, attend dans le char, attend dans l'auto, ~attendre"
}

words "watch" {
  en = "~watch, ~monitor, ~track, ~supervise, ~check, ~spy, ~guard, ~listen, ~record, ~film, ~surveil, ~inspect, ~read, keep an eye on, keeps an eye on, keeping an eye on, keeps tabs on, looks through, goes through, went through, on speaker, on speakerphone, listens in, scrolls through, checks up on, stands over, looking over, ~search, ~patrol, ~count, listening in, listening, watching, checks on, tracks, sees her location, has her location, has my location, counts them, follows on an app",
  fr = "~surveiller, ~épier, ~contrôler, ~vérifier, ~espionner, ~écouter, ~filmer, ~enregistrer, ~suivre, ~fouiller, ~lire, ~guetter, ~inspecter, ~compter, ~checker, garder à l'oeil, garde un oeil sur, à l'oeil, sur haut-parleur, sur le speaker, sur main libre, regarde dans, passe au travers, ~localiser, localise, voit sa position, a sa localisation, note l'heure, guette par, écoute aux portes"
}

words "hit" {
  en = "~hit, ~beat, ~punch, ~slap, ~kick, ~choke, ~strangle, ~burn, ~whip, ~shove, ~assault, ~batter, ~stab, ~smack, ~drag, ~throttle, ~thump, ~belt, ~pistol-whip, ~attack, ~rape, ~backhand, ~taser, ~tase, ~headbutt, ~bite, ~spank, ~strike, ~kneel, ~pummel, ~clobber, beat up, beats up, beaten up, beating up, knocked out, knocked down, knock around, knocks around, rough up, roughs up, roughed up, threw her against, threw him against, throws her, threw me, pulled her hair, pulls her hair, pulled her by the hair, by the hair, sexually assaulted, sexually assaults, gang raped, sexually abused, physically abused, slapped around, put hands on, puts his hands on, put his hands on, raised his hand, lays hands on, gives her a dig, a black eye, cigarettes on, held her down, pinned her, grabbed her by, grabs her by, broke her, broke his, broke my, broken her, fractured, pushed her down, pushed him off, pushed me, pushed her, ~waterboard, ~torture, gets violent, got violent, is violent, forced himself on, forces himself on, molest, molested, molests, ~bang, ~slam, ~grope, ~fondle, ~discipline, ~correct, ~pin, ~hurl, ~knock, ~headlock, ~scald, ~starve, ~waterhose, a beating, beatings, the belt, lays into, laid into, smacks her, grabbed her, grabs her, throat when, kicked out of bed",
  fr = "~frapper, ~battre, ~gifler, ~brûler, ~étrangler, ~étouffer, ~cogner, ~bousculer, ~brutaliser, ~tabasser, ~agresser, ~violer, ~poignarder, ~rouer, ~fouetter, ~secouer, ~mordre, ~maltraiter, ~violenter, ~torturer, ~molester, ~varger, ~fesser, ~sacrer une volée, coup de poing, coups de poing, coup de pied, coups de pied, des coups, donne des coups, donné un coup, une claque, des claques, des taloches, une volée, une raclée, coup de ceinture, coups de ceinture, par les cheveux, tirée par les cheveux, agressée sexuellement, agressé sexuellement, agressions sexuelles, pousse contre, poussée contre, poussé en bas, poussée en bas, poussé par terre, lève la main sur, levé la main sur, prise à la gorge, prend à la gorge, pris à la gorge, oeil au beurre noir, cassé le bras, cassé le nez, cassé un bras, cassé les doigts, cassé deux doigts, se fait battre, se fait frapper, bardasser, bardasse, est violent, devient violent, abusée sexuellement, abusé sexuellement, attouchements, ~corriger, ~écraser, ~cogner, ~garrocher, ~ébouillanter, ~affamer, une gifle, des gifles, une taloche, la ceinture, mange des claques, mangé une claque, mangé des coups, coup de pelle, coup de bâton, coup de tuyau, à la gorge, prise au collet, pogne les"
}

words "harm" {
  en = "~hurt, ~kill, ~beat, ~stab, ~shoot, ~rape, ~burn, ~cut, ~murder, ~harm, ~break, ~drown, ~bury, ~strangle, ~choke, ~smash, ~hit, ~slap, ~punch, ~attack, ~destroy, ~cripple, ~disappear, come after, come for, go after, do something to, hunt down, hunt her down, find her, find me, find you, end up dead, wind up dead, slit her throat, break her legs, break his legs, break my legs, mess up her face, cut her face, beat her up, beat the crap out, make her pay, make you disappear, in the lake, in the river, in a ditch, in a hole, teach her a lesson, be sorry, regret it, put a bullet, bad things, something bad, something will happen, do worse, get it, the basement, take behind the van, put her in the ground, put him in the ground, put me in the ground, put her in the hospital, find her body, find his body, find my body, find the body, find you, find your body, come for, next, mess her up, mess you up, make her disappear, smash, ruin, cut off",
  fr = "~tuer, ~frapper, ~battre, ~blesser, ~brûler, ~couper, ~casser, ~violer, ~étrangler, ~tirer, ~poignarder, ~massacrer, ~crever, ~noyer, ~enterrer, ~défigurer, ~descendre, ~démolir, ~éliminer, ~arranger, faire du mal, fasse du mal, ferait du mal, fera du mal, fait du mal, faire mal, fasse mal, s'en prendre, s'en prendra, casser les jambes, casser la gueule, péter la gueule, la retrouver, le retrouver, me retrouver, la retrouvera, faire disparaître, faire la peau, lui faire payer, régler son compte, donner une leçon, mettre une balle, dans le fleuve, dans un trou, va le regretter, vas le regretter, le payer cher, arriver quelque chose, malheur, retrouver son corps, retrouverait son corps, retrouvera son corps, retrouver mon corps, la prochaine, le prochain, à l'hôpital, sous terre, six pieds sous terre, lui arranger le portrait, arranger la face, casser les mains, casser les doigts"
}

words "threaten" {
  en = "~threaten, ~warn, ~menace, ~intimidate, ~blackmail, ~scare, ~frighten, says he will, says he'll, said he would, said he'd, says they will, said they would, says they'll, said they'd, says she will, says she'll, said she would, said she'd, told her he would, told her he'd, told me he would, told me he'd, told him he would, told them he would, told us he would, told them they would, tells her he'll, tells her he will, tells him he'll, tells me he'll, tells them he'll, told us they would, swore he would, promised to hurt, vowed to, made threats, makes threats, threats to, threat to, threats of, threat of, threatening, threaten, pulled a, pulls a, waved a, waves a, pointed a, points a, showed her the, showed me the, showed him the, shows them the, held a, holds a, put a gun, put a knife, said theyd, said hed, said they'd, says theyll, says hell, told her that if, told me if, told us if, told them if, told us they, told them they, said if, says if, warned that if",
  fr = "~menacer, ~avertir, ~intimider, ~terroriser, menace de, menaces de, fait des menaces, faisait des menaces, proféré des menaces, dit qu'il va, dit qu'elle va, dit qu'ils vont, disait qu'il allait, dit qu'il allait, a dit qu'il, dit qu'il la, dit qu'il le, dit qu'il les, disait qu'il la, a juré de, jure qu'il, lui a dit qu'il, sorti un, sort un, pointé un, pointe un, montré un, montre un, brandi un, mis un fusil, mis un couteau, ~faire peur, fait peur, faisait peur, dit que si, a dit que si, disait que si, lui a dit que si, leur a dit que si, m'a dit que si, nous a dit que si, dit si, y dit que, dit qu'ils allaient, menaçait de"
}

words "promise" {
  en = "~promise, ~tell, ~offer, ~assure, ~guarantee, ~say, ~swear, ~advertise, ~claim, ~convince, ~describe, was told, were told, was promised, were promised, was offered, were offered, is told, led to believe, made to believe, thought, believed, supposed to, was supposed to be, expected, was expecting, came for, came to, answered an ad for, answered, applied for, applied to be, hired as, hired to, hired for, signed up for, signed up to, recruited as, recruited for, recruited to, brought over as, brought here to, brought to canada to, the ad said, the posting said, posting for, ad for, advertised as, on paper, the contract said, contract says, contract, the contract says, posting was for, job was supposed to be, ad was for, the ad was for, came as, was coming, said toronto, they said, told me, told him, told her",
  fr = "~promettre, ~dire, ~offrir, ~assurer, ~garantir, ~jurer, ~annoncer, ~affirmer, ~convaincre, ~décrire, ~prétendre, on lui avait promis, on m'avait promis, on leur avait promis, on nous avait promis, on lui avait dit, on m'avait dit, on leur avait dit, on nous avait dit, on lui a promis, on lui a dit, fait croire, a cru, croyait, croyais, croyaient, pensait, pensais, pensaient, devait, devaient, devais, était censée, était censé, étaient censés, censée, censé, s'attendait à, venue pour, venu pour, venus pour, venue comme, embauchée comme, embauché comme, engagée comme, engagé comme, recrutée comme, recruté comme, recrutée pour, recruté pour, recrutés pour, répondu à une annonce, une annonce pour, l'annonce disait, l'annonce parlait, sur papier, le contrat disait, le contrat prévoit, le contrat prévoyait, contrat, l'annonce disait, l'annonce était, l'annonce parlait, parlait d, venait pour, venait, engagée comme, engagée pour, engagé pour, je pensais, elle pensait, il pensait, on leur avait montré, on lui avait montré"
}

words "pay" {
  en = "~pay, ~repay, ~earn, ~make, ~receive, ~get, ~give, ~deposit, pay off, pay back, work off, works off, working off, pays back",
  fr = "~payer, ~rembourser, ~gagner, ~recevoir, ~toucher, ~verser, ~donner, ~déposer, ~acquitter, ~rapporter"
}

words "owe" {
  en = "~owe, ~repay, ~pay, pay back, pays back, paid back, paying back, pay off, pays off, paid off, paying off, work off, works off, worked off, working off, work it off, working it off, works it off, dance it off, settle, in debt to, indebted, square with, square w, we're square, we square, even with, buy her freedom, buy her way out, buy out, earn back, clear her debt, clear the debt, still owes, owing, on the books, in the hole, in to him for, into him for, into them for, buy herself out, buy himself out, buy yourself out, pay him back, pay them back, pay her back, pays him back, pays them back, paying him back, paying them back, repays, fronted",
  fr = "~devoir, ~rembourser, ~payer, ~acquitter, ~régler, ~éponger, endetté, endettée, endettés, en dette, quitte, on est quittes, être quitte, racheter sa liberté, acheter sa liberté, doit encore, doit rembourser, doit payer, redevable, rachète sa liberté, rachète, doit tout, doit encore de l'argent, lui doit de l'argent, rembourse, redevable"
}

words "sell" {
  en = "~sell, ~trade, ~traffic, ~swap, ~exchange, ~auction, ~buy, ~purchase, ~rent, ~lend, ~pass",
  fr = "~vendre, ~échanger, ~trafiquer, ~troquer, ~acheter, ~louer, ~prêter, ~céder, ~refiler"
}

words "recruit" {
  en = "~recruit, ~hire, ~find, ~meet, ~approach, ~contact, ~message, ~lure, ~groom, ~attract, ~scout, ~target, ~bring, ~invite, ~introduce, ~befriend, ~pick, brought over, talked into, took in, takes in, took her in, picked up, reached out, dm'd, dmed",
  fr = "~recruter, ~embaucher, ~engager, ~trouver, ~rencontrer, ~approcher, ~contacter, ~attirer, ~appâter, ~cibler, ~amener, ~inviter, ~héberger, ~ramasser, ~connaître, ~séduire, ~convaincre, fait venir, pris sous son aile, prise sous son aile, écrit sur"
}

words "bring" {
  en = "~bring, ~take, ~carry, ~lead, ~fetch, ~fly, ~smuggle, ~transport, ~import, brought over, came with, arrived with, travelled with",
  fr = "~amener, ~emmener, ~apporter, ~conduire, ~transporter, ~mener, fait venir, arrivée avec, arrivé avec, venue avec"
}

words "move" {
  en = "~move, ~transfer, ~shuffle, ~rotate, ~relocate, ~transport, ~travel, ~ship, ~shuttle, ~tour, ~drive, ~fly, from city to city, town to town",
  fr = "~déplacer, ~transférer, ~transporter, ~déménager, ~bouger, ~voyager, ~promener, ~trimballer, ~monter, ~descendre, de ville en ville, d'une ville à l'autre"
}

words "drive" {
  en = "~drive, ~pick up, ~drop off, ~shuttle, ~chauffeur, ~transport, ~bus, ~ferry, picks up, picked up, drops off, dropped off, gives a ride",
  fr = "~conduire, ~ramener, ~amener, ~transporter, ~déposer, ~reconduire, ~ramasser, ~mener, va chercher, vient chercher, ~débarquer, ~embarquer"
}

words "send" {
  en = "~send, ~ship, ~deport, ~return, ~wire, ~transfer, ~mail, ~dispatch",
  fr = "~envoyer, ~renvoyer, ~expulser, ~retourner, ~expédier, ~transférer, ~poster, ~déporter"
}

words "leave" {
  en = "~leave, ~quit, ~go, ~escape, ~run, ~flee, ~exit, get out, gets out, got out, getting out, go out, goes out, going out, walk out, walk away, go home, goes home, going home, run away, runs away, ran away, move out, step out, steps out, step outside, come out, go outside, goes outside, ~walk, ~stop, ~resign, change jobs, change employer, change employers, find another job, switch jobs, get away, gets away, break free, take off, outside, dip, bounce, be free, bail, quit him, break up, switch, out of it, get home, stop working, walk off",
  fr = "~partir, ~quitter, ~sortir, ~fuir, ~lâcher, ~démissionner, ~arrêter, ~déménager, ~échapper, ~enfuir, s'en aller, s'en va, s'en aille, s'en allait, m'en aller, m'en vais, se sauver, se sauve, aller dehors, va dehors, rentrer chez elle, retourner chez elle, rentrer chez lui, retourner chez lui, changer d'employeur, changer de job, changer d'emploi, trouver une autre job, crisser son camp, crisser mon camp, décâlisser, ~débarquer, prendre la porte, aller ailleurs, travailler ailleurs, tout lâcher, être libre, décrisser, crisser le camp, s'en sortir, en sortir, lâche, lâcher la job, arrêter de travailler, laisser son chum, prendre congé"
}

words "complain" {
  en = "~complain, ~refuse, ~ask, ~talk, ~tell, ~report, ~speak, ~protest, ~object, ~argue, says no, said no, say no, speak up, speaks up, spoke up, make trouble, makes trouble, cause trouble, raise it, say anything, says anything, said anything, ask for pay, asked for pay, asks for her pay, call anyone, open her mouth, opens her mouth, open your mouth, snitch, snitches, rat, squeal, say a word",
  fr = "~plaindre, ~refuser, ~demander, ~parler, ~dire, ~dénoncer, ~protester, ~réclamer, ~chialer, dit non, disait non, ose parler, fait du trouble, ouvre la bouche, ouvrir la bouche, dit un mot, dire un mot, demande sa paye, réclame sa paye, ~porter plainte, va voir la police, bavasse, bavasser, stool"
}

words "call" {
  en = "~call, ~phone, ~ring, ~text, ~message, ~contact, ~dial, ~email, talk to, talks to, talk with, speak to, speak with, reach, use the phone, make calls",
  fr = "~appeler, ~téléphoner, ~texter, ~contacter, ~joindre, ~écrire, ~rejoindre, parler à, parler avec, parler aux, parler au, se servir du téléphone, utiliser le téléphone, faire des appels"
}

words "report_to" {
  en = "~call, ~phone, ~tell, ~report, ~contact, ~denounce, ~notify, ~inform, report her to, report him to, turn her in, turn him in, turn them in, turn me in, hand over to, go to, have her deported, have him deported, have them deported, get deported, get her deported, get him deported, get them deported, get us deported, get me deported, be deported, deported, ~deport, send her back, send him back, send them back, send me back, send us back, send you back, sent back, sent home, send her home, send him home, send them home, send us home, send me home, ship her back, ship them back, ship him back, ship us back, cancel her visa, cancel his visa, cancel our visas, cancel their permits, cancel her permit, cancel his permit, cancel my permit, revoke, pull the permit, pull their permits, end her status, call it in, make one call, arrested, ~arrest, ~jail, put in jail, go to jail, thrown in jail, end up in jail, locked up by police, next flight, next plane, on the first plane, on a plane",
  fr = "~appeler, ~dénoncer, ~signaler, ~avertir, ~contacter, ~prévenir, ~téléphoner, ~expulser, ~déporter, ~renvoyer, ~retourner, faire expulser, fera expulser, ferait expulser, fasse expulser, faire déporter, fera déporter, faire renvoyer, fera renvoyer, se faire expulser, se faire déporter, la renvoyer, le renvoyer, les renvoyer, me renvoyer, nous renvoyer, renvoyer au pays, renvoyée au pays, renvoyé au pays, retourner dans son pays, retourner au pays, annuler son visa, annuler son permis, annuler mon permis, annuler leur permis, annuler nos permis, faire annuler, fera annuler, refuser ta demande, faire refuser, ~arrêter, faire arrêter, fera arrêter, se faire arrêter, en prison, mettre en prison, aller en prison, le premier avion, prochain avion, prochain vol, dans l'avion, ~ramasser, livrer à"
}

words "tell" {
  en = "~tell, ~instruct, ~coach, ~order, ~rehearse, ~teach, ~train, ~remind, ~warn, ~advise, ~direct, ~brief, told what to say, tells what to say",
  fr = "~dire, ~demander, ~ordonner, ~avertir, ~apprendre, ~enseigner, ~montrer, ~pratiquer, ~répéter, ~préparer, ~conseiller"
}

words "lie" {
  en = "~lie, ~pretend, ~deny, ~fake, ~claim, say that, make up, cover story, a story, say everything is fine, say nothing, say she's fine, keep quiet, stay quiet, say she is nineteen, say she's 19, false name, fake name, different name, wrong age, someone else's name",
  fr = "~mentir, ~prétendre, ~nier, ~inventer, faire semblant, fait semblant, faire croire, fait croire, dire que tout va bien, rien dire, se taire, une histoire, histoire apprise, faux nom, faux âge, un autre nom, par coeur, mot à mot"
}

words "hide" {
  en = "~hide, ~conceal, ~stash, ~bury, ~cover, ~lock, out of sight, ~tuck, put away, in the ceiling",
  fr = "~cacher, ~dissimuler, ~planquer, ~enterrer, ~camoufler, ~ranger, hors de vue, dans le plafond"
}

words "control" {
  en = "~control, ~run, ~manage, ~handle, ~decide, ~own, ~direct, ~rule, ~choose, ~arrange, ~organize, ~set, ~book, ~schedule, in charge of, calls the shots, tells her what, tells her who, tells her when, tells her which, has a say, dictates",
  fr = "~contrôler, ~gérer, ~mener, ~décider, ~diriger, ~choisir, ~organiser, ~fixer, ~booker, ~réserver, ~arranger, c'est lui qui, c'est elle qui, c'est eux qui, lui dit quoi, lui dit qui, lui dit quand, lui dit avec qui, en charge de"
}

words "check" {
  en = "~check, ~search, ~read, ~inspect, ~verify, ~monitor, ~scan, go through, goes through, went through, look through, looks through, count, counts",
  fr = "~vérifier, ~fouiller, ~lire, ~regarder, ~inspecter, ~contrôler, ~checker, ~compter, ~scanner"
}

words "find_out" {
  en = "~discover, ~realize, ~realise, ~learn, ~notice, find out, finds out, found out, turned out, turns out, it was actually, in fact, actually, in reality, reality, instead, once here, when she arrived, when he arrived, when they arrived, when I arrived, when we arrived, on arrival, upon arrival, once she got here, once he got here, when she got here, when he got here, when I got here, when we got here, after landing, when she landed, when he landed, ended up, ends up, wound up, found herself, found himself, but, only, now, there's no, there is no, there was no, never was, isn't, wasn't, never any, in truth, really, turned into, became",
  fr = "~découvrir, ~réaliser, ~apprendre, ~constater, s'est rendu compte, s'est rendue compte, s'est retrouvée, s'est retrouvé, se retrouve, se sont retrouvés, s'avère, finalement, en réalité, en fait, à la place, au lieu de, rendue ici, rendu ici, rendus ici, à l'arrivée, à son arrivée, à leur arrivée, à mon arrivée, en arrivant, quand elle est arrivée, quand il est arrivé, une fois ici, une fois arrivée, une fois arrivé, une fois sur place, mais, maintenant, il n'y a pas de, y a pas de, il n'y avait pas de, y avait pas de, jamais eu de, était en fait, est en fait, en vérité, c'est plutôt, s'est transformé, est devenu, c'est"
}

words "sleep" {
  en = "~sleep, ~live, ~stay, ~lodge, ~crash, ~bunk, ~share, ~house, ~rest, bed is, bed's, bed down, put up in, housed in, crammed, packed, piled, crowded, squeezed, jammed, stuffed, camped",
  fr = "~dormir, ~coucher, ~vivre, ~habiter, ~loger, ~rester, ~demeurer, ~partager, ~entasser, ~héberger, ~crécher, ~tasser, ~empiler, ~camper"
}

words "threat_cond" {
  en = "if she leaves, if he leaves, if they leave, if I leave, if we leave, if you leave, if she quits, if he quits, if they quit, if I quit, if she refuses, if he refuses, if they refuse, if she talks, if he talks, if they talk, if you talk, if she tells, if he tells, if they tell, if I tell, if she says no, if she complains, if he complains, if they complain, if anyone complains, if we complain, if she runs, if he runs, if they run, if she tries, if she stops, if he tries, if you run, if anybody complains, if anybody talks, if anyone talks, if anyone leaves, if she goes, if he goes, or else, unless she, unless he, if she doesn't, if he doesn't, if they don't, if I don't, if we don't, if you don't",
  fr = "si elle part, s'il part, s'ils partent, si je pars, si on part, si tu pars, si elle quitte, s'il quitte, si elle refuse, s'il refuse, s'ils refusent, si je refuse, si elle parle, s'il parle, s'ils parlent, si je parle, si on parle, si tu parles, si elle dit non, si elle se plaint, s'il se plaint, s'ils se plaignent, si on se plaint, si elle arrête, si j'arrête, si elle se sauve, si elle essaie, si elle sort, s'il sort, si quelqu'un parle, si quelqu'un se plaint, sinon, si elle lâche, si tu lâches, si je lâche, s'il lâche, si elle fait pas, si elle ne fait pas, s'il ne"
}

words "take" {
  en = "~swap, ~withhold, ~impound, ~requisition, ~lift, ~nick, ~help himself to, ~rob, ~strip, ~claw, walked off with, made off with, went off with, kept hold of, put in his pocket, put in her purse, put in the safe, put in a drawer, has taken, has kept, never returned, cut up, flushed, threw in the river, threw in the stove, locked in, pulled from, peeled, counted out",
  fr = "~subtiliser, ~chiper, ~piquer, ~dérober, ~soutirer, ~dépouiller, ~arracher des mains, ~remettre au, mis dans sa poche, mis dans son sac, mis dans le coffre, mis dans un tiroir, jamais rendu, jamais remis, partie avec, a gardé, ont gardé, a coupé, jeté à l'eau, jeté dans le poêle, ~fouiller, ~soulager de"
}

words "keep" {
  en = "~hold back, has in her purse, has in his pocket, has in his truck, has in the safe, has in a drawer, has in the office, in her purse, in his pocket, in his truck, in the safe, in a drawer, in the office, in a lockbox, in a lunchbox, in a biscuit tin, in a ziploc, in his wallet, in her bag, in his bag, in the glovebox, in the glove box, in his briefcase, with the boss, with madam, with the agency, with the recruiter, with the driver, with the lady",
  fr = "dans sa poche, dans son sac, dans sa sacoche, dans le coffre, dans un tiroir, dans le tiroir, dans son camion, dans son char, dans le bureau, dans une boîte, dans un ziploc, dans son portefeuille, dans le coffre à gants, dans sa mallette, chez le patron, chez madame, chez l'agence, chez le recruteur, avec le chauffeur, avec la dame"
}

words "lock" {
  en = "~shut, ~bar, ~block, ~wire, ~fence, ~nail, ~weld, ~screw, ~pen, ~coop, boarded up, nailed, screwed shut, shut up in, bolted from outside, chair under the knob, hook on the outside, code on the door, keypad, under lock and key, kept under, can't open, only opens from",
  fr = "~fermer, ~bloquer, ~clouer, ~visser, ~souder, ~clôturer, ~boucher, ~condamner, crochet par dehors, chaise sous la poignée, code sur la porte, ouvre juste du dehors, ouvre pas du dedans, barrée de l'extérieur, sous surveillance, pas de poignée"
}

words "forbid" {
  en = "~disallow, ~discourage, ~deny, ~bar, ~veto, ~restrict, ~punish, gets mad if, gets angry if, got mad when, goes crazy if, yells if, says no to, said no to, no permission to, needs his okay, need his okay, has to ask, have to ask, had to ask, must ask, without asking, only if he, only when he, only when they, only with, under orders not to, under no circumstances, is to stay, are to stay, stay put, stay inside, stay in the, no visitors, no outside, no phone calls",
  fr = "~restreindre, ~punir, se fâche si, se choque si, pogne les nerfs si, crie si, dit non, faut demander, doit demander, doivent demander, devait demander, sans demander, juste si il, juste quand il, juste avec, seulement avec, rester en dedans, reste en dedans, rester dans, pas de visite, pas de visiteurs, pas d'appels, pas de sorties, aucune sortie, aucune visite"
}

words "hit" {
  en = "~clip, ~clout, ~cuff, ~lash, ~flog, ~cane, ~scratch, ~claw, ~stomp, ~trample, ~club, ~wallop, ~swat, ~deck, ~jab, ~poke, ~pinch, ~twist, ~wrench, ~shake, ~slug, ~bash, ~spit on, backhanded, threw a, threw a plate at, threw boiling, threw hot, poured hot, hit with, took the belt to, takes the belt to, put a cigarette out, twisted her arm, bent her fingers, banged her head, smashed her phone, got rough, gets rough, roughhouse, gave her a black, gave him a, left marks, gets physical, got physical, laid hands",
  fr = "~claquer, ~talocher, ~pincer, ~griffer, ~piétiner, ~tordre, ~cracher sur, ~lancer, ~pitcher, ~sonner, ~knocker, ~brasser, tordu le bras, plié les doigts, éteint une cigarette, éteint sa cigarette, cogné la tête, lancé une assiette, eau bouillante, huile bouillante, a laissé des marques, devient physique, lève la main, levait la main, donne la strap, la strap, coup de strap, une mornifle, une sacrée volée, passé à tabac, rentré dedans"
}

words "threaten" {
  en = "~hint, ~promise to, ~swear to, ~vow, ~taunt, ~bully, ~terrorize, ~terrorise, ~extort, ~pressure, told her what happens, told him what happens, told them what happens, knows where, knows people, has people, has friends in, has cousins in, will send someone, sent a picture of, sent a photo of, showed him a picture of, showed her a picture of, showed her a photo of, says her family, said her family, says your family, said your family, mentioned her mother, mentions her kids, or else, otherwise she, otherwise he, you'll see, wait and see",
  fr = "~insinuer, ~jurer de, ~extorquer, ~harceler, ~achaler, dit ce qui arrive, dit ce qui va arriver, sait où, connaît du monde, a du monde, a des chums, a des cousins à, va envoyer quelqu'un, envoyé une photo de, montré une photo de, dit que sa famille, parle de sa mère, parle de ses enfants, tu vas voir, vous allez voir, sinon elle, sinon il"
}

words "forced" {
  en = "drives her to, drove her to, takes her to, took her to, brings her to, brought her to, drops her at, dropped her at, has her doing, has him doing, had them doing, is having her, keeps her doing, pushed her to, pushes her to, pushed him to, talked into, bullied into, guilted into, shamed into, scared into, threatened into, beaten into, no way to say no, can't say no, cannot say no, couldn't say no, can't refuse, cannot refuse, couldn't refuse, dares not refuse, afraid to refuse, whether she wants, like it or not, sick or not, even when sick, even sick, against her will, against his will, didn't want to",
  fr = "la met à, le met à, les met à, la dépose pour, l'amène pour, les amène pour, la fait faire, peut pas dire non, pouvait pas dire non, peut pas refuser, pouvait pas refuser, ose pas refuser, veut veut pas, que ça lui tente ou pas, malade ou pas, même malade, contre sa volonté, contre leur volonté, voulait pas, ne voulait pas, sous la menace, sous la contrainte, à force de"
}
