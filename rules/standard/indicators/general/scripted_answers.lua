indicator "general.scripted_answers"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "any"
pillars { protection = { en = "careful interview, alone, more than once",
                         fr = "entrevue prudente, seule, en plusieurs temps" } }
law       "CC 279.01"
corroborates "coercion.forced_to_lie"
source    "UNODC-HTI; MED-FLAGS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Scripted, rehearsed or inconsistent story",
        fr = "Récit appris par coeur ou incohérent" }
why   { en = "Learned or shifting answers can mean that someone told the person what to say.",
        fr = "Des réponses apprises ou changeantes peuvent vouloir dire qu'on a dicté quoi dire." }
ask   { en = "Who was with the person before the interview? What changes from one telling to the next?", fr = "Qui était avec la personne avant l'entrevue? Qu'est-ce qui change d'un récit à l'autre?" }
false_alarms { en = "Trauma, fatigue or a poor interpreter also make stories uneven.", fr = "Un traumatisme, la fatigue ou une mauvaise traduction rendent aussi un récit inégal." }

words "story" { en = "~story, ~answer, ~account, ~version, ~statement, ~explanation, ~sentence, ~reply", fr = "~histoire, ~réponse, ~récit, ~version, ~déclaration, ~explication, ~phrase" }
words "learned" { en = "~rehearse, ~script, ~memorize, ~memorise, ~coach, ~recite, ~practise, ~practice, learned by heart, by heart, word for word, sounded learned, like a script, off a script, from a script, too smooth, too perfect, same words, parrot", fr = "~réciter, apprise, apprises, appris, par coeur, mot à mot, mot pour mot, répété, répétée, répétées, comme un texte, comme une leçon, préparées, préparée, trop lisse, mêmes mots, dictées, dictée, leçon apprise" }
words "shifts" { en = "keeps changing, kept changing, changes every time, changed every time, changes each time, changed three times, changed twice, changed several times, changed her story, changes her story, changed his story, changing her story, contradicts herself, contradicts himself, contradicted herself, contradicted himself, does not add up, doesn't add up, didn't add up, don't add up, did not match, does not match, doesn't match, didn't match, inconsistent, makes no sense, made no sense, full of holes", fr = "change tout le temps, changeait tout le temps, change chaque fois, change à chaque fois, changeait à chaque fois, change constamment, a changé de version, change de version, a changé d'histoire, se contredit, se contredisait, se contredisent, ne tient pas debout, tient pas debout, ne concorde pas, concordent pas, incohérent, incohérente, incohérents, pleine de trous, changé trois fois, changé plusieurs fois" }
words "identical" { en = "same story, same answer, same answers, same sentence, same words, same thing, same phrase, exact same, identical answers, identical stories, identical story", fr = "même histoire, même réponse, mêmes réponses, même phrase, mêmes mots, même chose, exactement pareil, histoires identiques, réponses identiques, mot pour mot" }
words "each" { en = "all, each, every one, everyone, they, both, all three, all four, the workers, the girls, the women, the men, the others", fr = "tous, toutes, chacun, chacune, ils, elles, les deux, les trois, les travailleurs, les filles, les femmes, les hommes, les autres" }
words "say" { en = "~say, ~tell, ~give, ~repeat, ~open, ~begin, ~answer, ~use, ~recite", fr = "~dire, ~raconter, ~donner, ~répéter, ~commencer, ~répondre, ~utiliser, ~réciter, ~servir" }

phrase "learned" { en = "{story} ...4 {learned}; {learned} ...3 {story}; answered as if ... {learned}", fr = "{story} ...4 {learned}; {learned} ...3 {story}" }
phrase "shifts" { en = "{story} ...3 {shifts}; gave|gives two|three|several|different ...2 versions|stories|names|ages|birthdates|addresses; different name|age|birthdate each|every time; could not keep ...2 story straight", fr = "{story} ...3 {shifts}; (donne|donné) deux|trois|plusieurs ...2 versions|histoires|noms|âges|adresses; un nom|âge différent chaque fois" }
phrase "identical" { en = "{each} ...2 {say} ...4 {identical}; {each} ...2 {say} ...4 word for word; (each|all|both) (one)? (opened|began|started) with; {story} were identical|(the same)", fr = "{each} ...3 {say} ...4 {identical}; {each} ...3 {say} ...4 mot pour mot; (chacun|chacune|tous|toutes) ...2 (commencé|commençait|commençaient|commencent) par; {story} étaient identiques" }

words "parts" { en = "~date, ~name, ~detail, ~age, ~birthday, ~address, timeline, ~relationship, ~itinerary, ~reason", fr = "~date, ~nom, ~détail, ~âge, ~fête, ~adresse, chronologie, ~lien, ~itinéraire, ~raison" }
words "clash" { en = "~contradict, ~conflict, ~clash, ~vary, ~shift, ~change, mixes up, mixed up, does not match, doesn't match, don't match, didn't match, do not match, not add up, don't line up, doesn't hold together, different each time, different every time, off", fr = "~contredire, ~varier, ~changer, ~mélanger, concordent pas, concorde pas, correspondent pas, tient pas, tiennent pas, se contredisent, sont contradictoires, contradictoire, contradictoires, différent chaque fois, pas la même" }
phrase "clash" { en = "{story} ...4 {clash}; {parts} ...3 (keep|keeps|kept) (changing|shifting); {parts} ...3 {clash} ...4 (time|ask|asked|telling|her story|his story|between|interview); (mixes|mixed|mixing) up ...3 {parts}|(hotel|city|place); (couldn't|could not|can't|cannot|unable to) ...1 keep ...1 (story|stories|facts) ...2 (straight|together); first ...1 (she was|he was|it was|they were|said) ...6 then ...9 (then|later|after|now|finally); (stamp|ticket|record|records|visa) ...3 (says|shows|is from|different) ...3 (but|while|yet)", fr = "{story} ...4 {clash}; {parts} ...3 {clash}; (mêlé|mêlée|mêle|s'enfarge|s'est enfargé|embrouillé|embrouillée) dans (son|ses|leur) ...1 (histoire|réponses|dates|récit|version); (d'abord|au début|premièrement) ...1 (c'était|elle était|il était|disait|dit) ...6 (ensuite|puis|après|pis|finalement); (son|leur|sa) (histoire|version|récit) ...3 (trois fois|deux fois|plusieurs fois|sans arrêt)" }
phrase "alike" { en = "(all|both|each|every|four|five|six|the crew|the workers|everyone|everybody|the girls|statements|answers|stories) ...6 (same words|same phrase|same line|same lines|same sentence|same story|same answer|same answers|word for word|word-for-word|verbatim|identical|same order|same script|suspiciously similar); (same|identical) (answer|story|line|lines|words|phrases|sentence) as (her|his|the) (roommate|roommates|others|other|coworkers|friends|co workers); (same|identical) ...1 (answer|story|line|words) ...3 (word for word|same order|one after)", fr = "(tous|toutes|chacun|chacune|les deux|quatre|cinq|six|filles|travailleurs|employés|déclarations|réponses|histoires) ...6 (mêmes mots|même phrase|mêmes phrases|même histoire|même réponse|mot pour mot|mot à mot|identiques|même ordre|même affaire|même chose|même version|copié collé); (même|mêmes) (réponse|histoire|mots|phrase) que (ses|les|son) (colocs|autres|collègues|amies|amis); (~répéter|répète|répétait) ...2 (même cassette|même phrase|même histoire|même affaire|mêmes mots)" }
phrase "learned2" { en = "(sounded|sounds|sounding|seemed|seems|felt|appeared|looked|came across) ...3 (rehearsed|scripted|coached|memorized|memorised|prepared|canned|like a script|reading|learned|read from); (as if|like|as though) ...2 (she|he|they|she's|he's|she'd|he'd|were|was)? ...2 (reading|memorized|memorised|reciting|learned|rehearsed|practised|practiced|read) ...3 (card|script|paper|page|heart|it|lines|something|list); (rattled|rattles|reeled|spat) off ...4 (address|answers|story|name|like|as if); (coached|told|instructed|trained|prepped|drilled) ...2 (what to say|what to answer|how to answer|on what|the answers); (paper|note|card|list|sheet|script) ...4 (what to say|what to tell|answers|story to learn|to memorize|to memorise|to say to)", fr = "(semble|semblait|semblaient|paraissait|paraissaient|sonne|sonnait|avait l'air|on aurait dit|on dirait|comme si) ...5 (préparées|préparé|préparée|apprise|apprises|appris|récité|récitée|récitait|lisait|lit|arrangé|dictées|par coeur|une leçon|un script|répété d'avance); (récite|récitait|récitent|débite|débitait|déballe) ...3 (adresse|histoire|réponses|texte|phrases|leçon|comme); (dit|dicté|montré|appris|préparé|préparée|coaché|coachée) ...2 (quoi répondre|quoi dire|comment répondre|les réponses|sa réponse); (papier|feuille|note|carte|liste) ...4 (quoi dire|quoi répondre|réponses|histoire à apprendre|à apprendre)" }
phrase "stage" { en = "(actor|actress|theatre|school play|the play|choir|exam|quiz|alibi|driving test|insurance claim)", fr = "(comédien|comédienne|théâtre|pièce|chorale|examen|quiz|alibi|logiciel|élèves|assurance)" }
phrase "alike2" { en = "{number 2-60} ...4 (same|identical) ...2 (answer|answers|story|sentence|words|line|lines|order); (recites|recited|recite|reciting|repeats|repeated|parrots) ...6 (hours|same|order|story|off|card|sentence|good boss|line|word|by heart); (are|is|were|was) to say ...4 (nieces|cousins|friends|students|visiting|family|tourists|volunteers|guests); (in a voice|sounded|sounds|sounding) like ...4 (card|script|reading|recording|recited); (story|version) ...4 (typed|written|prepared|gave her|gave him|given|made up); (first|before) ...4 then (she said|he said|said|changed|it was)", fr = "{number 2-60} ...4 (même|mêmes|identiques) ...2 (réponse|réponses|histoire|phrase|mots|ordre); (récite|récitent|récitait|répète|répètent|répétait) ...6 (heures|même|ordre|histoire|carte|phrase|coeur|mot); (doivent|doit|faut) dire qu' ...4 (nièces|cousines|amis|étudiantes|visite|famille|touristes|bénévoles); souffler ...2 réponses; (les onze|les dix|les six|les cinq|les huit) ...4 même réponse" }
phrase "drill2" { en = "(quizzes|quizzed|drills|drilled|tests|tested|rehearses|rehearsed|practises|practised|practices) ...1 (him|her|them|us|me|the workers|the girls) ...6 (answers|birthday|names|wedding|questions|interview|story|dates|uncle|officer); (printed|written|typed) ...2 (answers|lines|story) ...4 (card|paper|sheet|shoe|phone|palm); answers ...3 (on a card|on a paper|on her palm|in a shoe|on cue cards)", fr = "(fait répéter|faisait répéter|pratique|pratiquait|questionne|interroge) ...3 (réponses|fête|noms|mariage|questions|entrevue|histoire|dates|oncle|agent); réponses ...2 (imprimées|écrites|tapées) ...4 (carte|papier|feuille|soulier|téléphone|paume)" }
phrase "studied" { en = "(reports that we|we read|survey|respondents|surveys|papers|forms|applications|essays|emails)", fr = "(rapports|sondage|répondants|formulaires|demandes|courriels|dissertations)" }
phrase "recites" { en = "(answered|answers|replied|replies|says|said) ...3 (before|without) ...4 (finished|finish|asking|asked|question|the end); like (reciting|a recording|a poem|a prayer|a lesson|a prayer she); (same|exact same|identical) {number 2-6}? ...1 (sentence|sentences|phrases|words|lines|line) ...4 (order|reply|answer|each|every|all|both|different questions|unprompted)?; first (he|she|they) (said|says|told) ...6 (then|later|after|now) ...3 (a|she|he|they|it|that|two|three)", fr = "(récité|récite|récitait|récitent); (mêmes|même) {number 2-6}? ...1 (phrases|phrase|mots|réponses|réponse) ...4 (ordre|chacun|chacune|tous|toutes|différentes|virgule)?; dit d'abord ...9 (puis|ensuite|finalement)" }
phrase "cards" { en = "(health card|travel warrant|makes change|off on|the door and)",
                 fr = "(carte soleil|quelqu'un vous a|est-ce que)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
phrase "one_wording" { en = "(exact|same|identical) (wording|formula|phrasing|expression) ...3 (about|on|as|in|for|each|every); (used|had|gave) the (exact|very) same ...2 (words|wording|sentence|phrase)", fr = "(avaient|avait|donné|donnent|répété|répètent|disent|dit|utilisent|sorti) ...3 (la|exactement la|toujours la) même (formule|tournure|phrase|formulation)" }
phrase "ads_text" { en = "(parking|condo|rules|customers|menu|ad|ads|posting|form|letter|template|listing|contract|email)", fr = "(déjeuner|clients|menu|annonce|annonces|publication|formulaire|lettre|gabarit|contrat|courriel)" }
flag_when "learned" :unless("cleared", "anywhere")
flag_when "shifts" :unless("cleared", "anywhere")
flag_when "identical" :unless("cleared", "anywhere")
flag_when "clash" :unless("stage", "same sentence") :unless("cards", "same sentence")
          :unless("cleared", "anywhere")
flag_when "alike" :unless("stage", "same sentence") :unless("cleared", "anywhere")
flag_when "learned2" :unless("stage", "same sentence") :unless("cards", "same sentence")
          :unless("cleared", "anywhere")
flag_when "alike2" :unless("stage", "same sentence") :unless("cleared", "anywhere")
flag_when "drill2" :unless("stage", "same sentence") :unless("cleared", "anywhere")
flag_when "recites" :unless("stage", "2 sentences") :unless("studied", "same sentence")
          :unless("cleared", "anywhere")
flag_when "one_wording" :unless("ads_text", "same sentence") :unless("stage", "2 sentences")
          :unless("studied", "same sentence") :unless("cleared", "anywhere")
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
hits "[Both statements were word for word] what the owner had told us."
hits "The [dates keep changing] whenever somebody asks him about the flight."
hits "It [sounded like she was reading] a card when asked about her days off."
hits { fr = "[Les deux déclarations étaient mot pour mot] celle du propriétaire." }
hits { fr = "Ses [dates changent] dès qu'on lui reparle du vol." }
hits { fr = "[On aurait dit une leçon] quand on parlait de ses congés." }
misses "The actor learned his lines and recited them word for word."
misses { fr = "Le comédien récitait son texte mot pour mot." }
hits "At supper she [quizzes him on the answers] for the visa officer."
hits { fr = "Au souper, elle lui [fait répéter les réponses] pour l'agent des visas." }
hits "She [answered before I finished the question, like reciting]."
misses { fr = "Les quatre élèves ont donné la même réponse à l'examen." }
gaps "[She said her line about the cultural exchange again, with the same pause]."
gaps { fr = "[Elle a ressorti sa phrase sur l'échange culturel, avec la même pause]." }
hits "The three cousins had the [exact wording about the wedding in] Barrie."
hits { fr = "Les trois cousines [avaient la même formule] au sujet d'un mariage à Barrie." }
misses "The exact wording about parking is in the condo rules."
misses { fr = "La même formule pour tous les clients, petit déjeuner compris." }
hits { en = "[All of them gave the same answer, word for word].",
       fr = "[Ils ont tous donné la même réponse, mot pour mot]." }
hits { en = "Her [story changed three times] during triage.",
       fr = "Son [histoire a changé trois fois] pendant le triage." }
hits { en = "She [sounded like she had learned it by heart].",
       fr = "On [aurait dit qu'elle l'avait appris par coeur]." }
hits { en = "She [repeated the same sentence] no matter what I asked.",
       fr = "Elle [répétait la même phrase] peu importe ma question." }
