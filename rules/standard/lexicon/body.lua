-- The body, and what was done to it.

words "injuries" {
  en = "~bruise, ~burn, ~scar, ~cut, ~wound, ~fracture, ~injury, ~welt, ~swelling, ~scratch, ~gash, ~lesion, ~sore, ~mark, ~blister, ~bump, ~laceration, ~abrasion, ~hematoma, black eye, black eyes, split lip, cut lip, fat lip, busted lip, swollen lip, swollen face, swollen eye, swollen jaw, broken arm, broken wrist, broken rib, broken ribs, broken nose, broken hand, broken finger, broken fingers, broken jaw, broken tooth, broken teeth, missing tooth, missing teeth, chipped tooth, cigarette burn, cigarette burns, rope burns, ligature marks, choke marks, finger marks, hand marks, bite marks, a cast, stitches, bleeding, limping, limps, concussion, bruised, bruising, scarred, swollen, strangulation marks, redness",
  fr = "~bleu, ~brûlure, ~cicatrice, ~coupure, ~blessure, ~fracture, ~plaie, ~ecchymose, ~enflure, ~égratignure, ~marque, ~bosse, ~contusion, ~hématome, ~lésion, ~entaille, ~ampoule, ~lacération, ~éraflure, ~rougeur, oeil au beurre noir, yeux au beurre noir, lèvre fendue, lèvre enflée, lèvre coupée, visage enflé, oeil enflé, mâchoire enflée, bras cassé, poignet cassé, côte cassée, côtes cassées, nez cassé, main cassée, doigt cassé, doigts cassés, mâchoire cassée, dent cassée, dents cassées, brûlure de cigarette, brûlures de cigarette, marques de corde, marques de doigts, traces de doigts, traces de coups, marques de strangulation, un plâtre, points de suture, saigne, saignait, boite, boitait, commotion, tuméfié, tuméfiée, poqué, poquée, prune"
}

words "body_parts" {
  en = "~arm, ~leg, ~face, ~neck, ~back, ~wrist, ~eye, ~lip, ~hand, ~finger, ~rib, ~head, ~ankle, ~thigh, ~hip, ~throat, ~shoulder, ~cheek, ~chest, ~stomach, ~jaw, ~nose, ~foot, ~scalp, ~forearm, ~ear, ~tooth, ~collarbone, ~breast, ~belly, ~knee, ~skin, ~body",
  fr = "~bras, ~jambe, ~visage, ~face, ~cou, ~dos, ~poignet, ~oeil, ~lèvre, ~main, ~doigt, ~côte, ~tête, ~cheville, ~cuisse, ~hanche, ~gorge, ~épaule, ~joue, ~poitrine, ~ventre, ~mâchoire, ~nez, ~pied, ~crâne, ~avant-bras, ~oreille, ~dent, ~clavicule, ~sein, ~genou, ~peau, ~corps, les yeux"
}

words "sick" {
  en = "~sick, ~ill, ~injured, ~hurt, ~pregnant, ~feverish, ~fever, ~vomiting, ~exhausted, ~coughing, ~cough, ~bleeding, ~limping, ~concussed, period, on her period, broken, in pain, throwing up, passed out, fainted, after surgery, gave birth, giving birth",
  fr = "~malade, ~blessé, ~enceinte, ~fiévreux, ~fièvre, ~épuisé, ~toux, ~saigner, ~vomir, ~tousser, menstruée, dans ses semaines, cassé, souffrante, mal en point, s'est évanoui, s'est évanouie, perdu connaissance, accouché, accoucher, après une opération"
}

words "pain" {
  en = "~pain, ~ache, ~sore, ~hurt, ~nausea, ~dizzy, ~headache, pelvic pain, back pain, chest pain, rash, numbness",
  fr = "~douleur, ~mal, ~nausée, ~étourdissement, ~étourdi, mal de tête, mal au ventre, douleurs pelviennes, mal de dos, engourdissement"
}
