-- Bodies, injuries and care.

words "injuries" {
  en = "~bruise, ~bruising, ~cut, ~burn, ~scar, ~welt, ~wound, ~injury, ~fracture, ~scratch, ~laceration, ~swelling, ~gash, ~blister, ~sprain, ~lesion, black eye, black eyes, split lip, fat lip, cut lip, busted lip, broken arm, broken hand, broken wrist, broken rib, broken ribs, broken fingers, broken nose, cracked rib, cracked ribs, missing teeth, missing tooth, chipped tooth, cigarette burns, burn marks, ligature marks, rope marks, marks on her, marks on his, bite marks, needle marks, choke marks, bald spot, bald patches, a cast, stitches, swollen, bruised, beat up, beaten up, limping, limps, a limp, infected wound, hand prints, handprint, frostbite, torn, concussion, bleeding",
  fr = "~bleu, ~ecchymose, ~coupure, ~brûlure, ~cicatrice, ~plaie, ~blessure, ~fracture, ~égratignure, ~lacération, ~enflure, ~hématome, ~contusion, ~marque, oeil au beurre noir, yeux au beurre noir, oeil poché, lèvre fendue, lèvre enflée, bras cassé, main cassée, poignet cassé, côte cassée, côtes cassées, côtes fêlées, doigts cassés, nez cassé, dent cassée, dents cassées, dents manquantes, brûlures de cigarette, marques de corde, marques de liens, marques de morsure, marques d'aiguille, un plâtre, points de suture, enflé, enflée, boite, boitait, boitent, tuméfié, tuméfiée, amochée, amoché, maganée, magané, poquée, engelures, commotion, saigne, saignait"
}

words "body" {
  en = "~arm, ~leg, ~neck, ~face, ~back, ~wrist, ~hand, ~finger, ~rib, ~thigh, ~throat, ~cheek, ~eye, ~jaw, ~head, ~shoulder, ~ankle, ~foot, ~stomach, ~body, ~mouth, ~hip, ~chest, ~scalp, ~ear, ~lip, ~knee, ~tooth, ~nose",
  fr = "~bras, ~jambe, ~cou, ~visage, ~dos, ~poignet, ~main, ~doigt, ~côte, ~cuisse, ~gorge, ~joue, ~oeil, ~mâchoire, ~tête, ~épaule, ~cheville, ~pied, ~ventre, ~corps, ~bouche, ~hanche, ~poitrine, ~crâne, ~oreille, ~lèvre, ~genou, ~dent, ~nez, ~face"
}

words "thin" {
  en = "malnourished, underweight, emaciated, undernourished, starving, starved, half starved, skeletal, gaunt, skin and bones, skin and bone, very thin, so thin, too thin, really thin, rail thin, painfully thin, super skinny, so skinny, very skinny, really skinny, bag of bones, wasting away, lost a lot of weight, lost so much weight, dehydrated, wasn't fed, not fed, not being fed, hadn't eaten, has not eaten, hasn't eaten, had not eaten, haven't eaten, always hungry, so hungry, ravenous, famished, ate like, asks for food, asked for food, begs for food, begged for food, hungry all the time, low weight, malnutrition, faint from hunger, collapsed, exhausted, exhaustion, falling asleep standing, fell asleep sitting, asleep on her feet, dead on his feet, dead on her feet, passed out from, hollow cheeks, sunken eyes",
  fr = "mal nourri, mal nourrie, mal nourris, malnutrition, sous-alimenté, sous-alimentée, dénutri, dénutrie, amaigri, amaigrie, amaigris, affamé, affamée, affamés, squelettique, décharné, décharnée, maigre à faire peur, très maigre, si maigre, trop maigre, tellement maigre, vraiment maigre, maigre comme un clou, la peau et les os, juste les os, perdu beaucoup de poids, déshydraté, déshydratée, n'a pas mangé, avait pas mangé, n'avait pas mangé, n'avaient pas mangé, pas mangé depuis, rien mangé, toujours faim, crève de faim, crèvent de faim, demande à manger, demandait à manger, demande de la nourriture, quête à manger, poids insuffisant, épuisé, épuisée, épuisés, épuisées, épuisement, à bout de forces, dort debout, dormait debout, s'endort debout, endormie assise, tombe de fatigue, joues creuses, cernée jusqu'aux, cerné jusqu'aux"
}

words "care_places" {
  en = "~clinic, ~hospital, ~emergency, ~er, ~ed, ~ward, ~triage, exam room, examination room, walk in, walk-in, the doctor, emergency room, sexual health clinic, waiting room",
  fr = "~clinique, ~hôpital, ~urgence, ~triage, salle d'examen, sans rendez-vous, le médecin, CLSC, GMF, salle d'attente, clinique de santé sexuelle"
}

words "staff" {
  en = "~nurse, ~doctor, ~physician, ~resident, ~paramedic, ~midwife, ~dentist, ~interpreter, we, I, us, me, social worker, staff, the team",
  fr = "~infirmière, ~infirmier, ~médecin, ~résident, ~ambulancier, ~dentiste, ~interprète, sage-femme, nous, on, je, travailleuse sociale, le personnel, l'équipe"
}

words "patients" {
  en = "~patient, ~pt, ~client, ~female, ~male, ~woman, ~man, ~girl, ~boy, she, he, they, her, him, youth, teen",
  fr = "~patient, ~client, ~femme, ~homme, ~fille, ~garçon, elle, il, dame, monsieur, madame, jeune, l'adolescente, la petite, l'usagère, l'usager"
}

words "sti" {
  en = "~sti, ~std, ~chlamydia, ~gonorrhea, ~gonorrhoea, ~syphilis, ~herpes, ~pid, ~abortion, ~pregnancy, ~infection, ~miscarriage, sexually transmitted infection, sexually transmitted infections, pelvic infection, pelvic inflammatory, pelvic pain, trich, urinary infection, plan b, morning after pill, pregnant, emergency contraception, vaginal tear, rectal tear, genital trauma, pregnancy test",
  fr = "~itss, ~mts, ~chlamydia, ~gonorrhée, ~syphilis, ~herpès, ~avortement, ~grossesse, ~infection, infection transmise sexuellement, infections transmises sexuellement, infection pelvienne, douleurs pelviennes, fausse couche, fausses couches, enceinte, pilule du lendemain, contraception d'urgence, interruption de grossesse, IVG, déchirure vaginale, test de grossesse"
}

words "repeat" {
  en = "third, fourth, fifth, sixth, second, another, again, repeat, repeated, recurrent, multiple, several, frequent, many",
  fr = "troisième, quatrième, cinquième, sixième, deuxième, encore, récidive, récidivante, répétées, répétés, à répétition, plusieurs, multiples, fréquentes, nombreuses"
}

words "organs" {
  en = "~kidney, ~liver, ~organ, ~cornea, piece of liver, part of his liver, part of her liver, liver lobe, a lobe, lobe of liver",
  fr = "~rein, ~foie, ~organe, ~cornée, morceau de foie, partie de son foie, lobe de foie, bout de foie"
}

words "body" {
  en = "~thumb, ~toe, ~elbow, ~forearm, ~temple, ~forehead, ~eyebrow, ~chin, ~gum, ~tongue, ~shin, ~calf, ~heel, ~palm, ~knuckle, ~nail, ~spine, ~breast, ~groin, ~buttock, ~collarbone, ~skull, ~belly, ~skin, ~lung",
  fr = "~pouce, ~orteil, ~coude, ~avant-bras, ~tempe, ~front, ~sourcil, ~menton, ~gencive, ~langue, ~tibia, ~mollet, ~talon, ~paume, ~jointure, ~ongle, ~colonne, ~sein, ~aine, ~fesse, ~clavicule, ~nuque, ~peau, ~cuir chevelu, ~poumon"
}
