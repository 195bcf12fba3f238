indicator "general.scripted_answers"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "any"
pillars { protection = { en = "careful interview, alone, more than once", fr = "entrevue prudente, seule, en plusieurs temps" } }
law       "CC 279.01"
corroborates "coercion.forced_to_lie"
source    "UNODC-HTI; MED-FLAGS"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Scripted, rehearsed or inconsistent story", fr = "Récit appris par coeur ou incohérent" }
why { en = "Learned or shifting answers can mean that someone told the person what to say.", fr = "Des réponses apprises ou changeantes peuvent vouloir dire qu'on a dicté quoi dire." }
ask { en = "Who was with the person before the interview? What changes from one telling to the next?", fr = "Qui était avec la personne avant l'entrevue? Qu'est-ce qui change d'un récit à l'autre?" }
false_alarms { en = "Trauma, fatigue or a poor interpreter also make stories uneven.", fr = "Un traumatisme, la fatigue ou une mauvaise traduction rendent aussi un récit inégal." }

words "story"    { en = "~story, ~answer, ~account, ~version, ~statement, ~explanation, ~sentence, ~reply", fr = "~histoire, ~réponse, ~récit, ~version, ~déclaration, ~explication, ~phrase" }
words "learned"  { en = "~rehearse, ~script, ~memorize, ~memorise, ~coach, ~recite, ~practise, ~practice, learned by heart, by heart, word for word, sounded learned, like a script, off a script, from a script, too smooth, too perfect, same words, parrot", fr = "~réciter, apprise, apprises, appris, par coeur, mot à mot, mot pour mot, répété, répétée, répétées, comme un texte, comme une leçon, préparées, préparée, trop lisse, mêmes mots, dictées, dictée, leçon apprise" }
words "shifts"   { en = "keeps changing, kept changing, changes every time, changed every time, changes each time, changed three times, changed twice, changed several times, changed her story, changes her story, changed his story, changing her story, contradicts herself, contradicts himself, contradicted herself, contradicted himself, does not add up, doesn't add up, didn't add up, don't add up, did not match, does not match, doesn't match, didn't match, inconsistent, makes no sense, made no sense, full of holes", fr = "change tout le temps, changeait tout le temps, change chaque fois, change à chaque fois, changeait à chaque fois, change constamment, a changé de version, change de version, a changé d'histoire, se contredit, se contredisait, se contredisent, ne tient pas debout, tient pas debout, ne concorde pas, concordent pas, incohérent, incohérente, incohérents, pleine de trous, changé trois fois, changé plusieurs fois" }
words "identical" { en = "same story, same answer, same answers, same sentence, same words, same thing, same phrase, exact same, identical answers, identical stories, identical story", fr = "même histoire, même réponse, mêmes réponses, même phrase, mêmes mots, même chose, exactement pareil, histoires identiques, réponses identiques, mot pour mot" }
words "each"     { en = "all, each, every one, everyone, they, both, all three, all four, the workers, the girls, the women, the men, the others", fr = "tous, toutes, chacun, chacune, ils, elles, les deux, les trois, les travailleurs, les filles, les femmes, les hommes, les autres" }
words "say"      { en = "~say, ~tell, ~give, ~repeat, ~open, ~begin, ~answer, ~use, ~recite", fr = "~dire, ~raconter, ~donner, ~répéter, ~commencer, ~répondre, ~utiliser, ~réciter, ~servir" }

phrase "learned"   { en = "{story} ...4 {learned}; {learned} ...3 {story}; answered as if ... {learned}", fr = "{story} ...4 {learned}; {learned} ...3 {story}" }
phrase "shifts"    { en = "{story} ...3 {shifts}; gave|gives two|three|several|different ...2 versions|stories|names|ages|birthdates|addresses; different name|age|birthdate each|every time; could not keep ...2 story straight", fr = "{story} ...3 {shifts}; (donne|donné) deux|trois|plusieurs ...2 versions|histoires|noms|âges|adresses; un nom|âge différent chaque fois" }
phrase "identical" { en = "{each} ...2 {say} ...4 {identical}; {each} ...2 {say} ...4 word for word; (each|all|both) (one)? (opened|began|started) with; {story} were identical|(the same)", fr = "{each} ...3 {say} ...4 {identical}; {each} ...3 {say} ...4 mot pour mot; (chacun|chacune|tous|toutes) ...2 (commencé|commençait|commençaient|commencent) par; {story} étaient identiques" }

flag_when "learned"
flag_when "shifts"
flag_when "identical"
implies("coercion.forced_to_lie", "learned")

hits "Her [answers sounded rehearsed], like lines in a school play."
hits "[All five workers said the exact same] sentence when I asked about hours."
hits "His [story kept changing] as to who bought the ticket."
hits { fr = "Ses [réponses semblaient apprises] d'avance." }
hits { fr = "[Ils disaient tous la même phrase] quand on leur demandait leurs heures." }
hits { fr = "Son [récit change à chaque fois], surtout pour le billet d'avion." }
misses "Her story was clear and the dates fit."
misses "The choir rehearsed on Friday."
misses "They both said they like the work."
misses { fr = "Son récit était clair et les dates concordaient." }
misses { fr = "La chorale a répété vendredi." }
misses { fr = "Ils disent tous qu'ils aiment le travail." }
