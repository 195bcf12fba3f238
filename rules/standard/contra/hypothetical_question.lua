contra    "contra.hypothetical_question"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "any"
pillars { prevention  = { en = "answer the question, send material",
                          fr = "répondre à la question, envoyer du matériel" },
          partnership = { en = "a liaison for policy and figures",
                          fr = "une liaison pour les politiques et les chiffres" } }
source    "HTNCC"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "A question, a supposition or a request for information",
        fr = "Question, supposition ou demande de renseignements" }
why   { en = "A text that asks about rules, figures or material tells of no incident.", fr = "Un texte qui demande des règles, des chiffres ou du matériel ne raconte pas un fait." }
ask   { en = "Do you ask for yourself or for somebody you know?",
        fr = "Demandez-vous pour vous-même ou pour quelqu'un que vous connaissez?" }
false_alarms { en = "A person who asks “for a friend” and tells of themselves.",
               fr = "Une personne qui demande « pour une amie » et parle d'elle-même." }

words "inform" { en = "~brochure, ~poster, ~flyer, ~pamphlet, ~statistic, ~fact sheet, ~resource, ~kit, ~toolkit, ~leaflet, training video, training videos, awareness video, awareness videos, ~presentation, ~speaker, ~form", fr = "~brochure, ~affiche, ~dépliant, ~statistique, ~chiffre, ~feuillet, ~ressource, ~trousse, vidéo de formation, vidéos de formation, vidéo de sensibilisation, ~présentation, ~conférencier, ~conférencière, ~formulaire, ~données, ~poster" }
words "may" { en = "legal, allowed, permitted, required, lawful, normal, okay to, ok to, against the law, illegal, still so, the case that, legit, true that", fr = "légal, légale, permis, permise, obligatoire, normal, normale, correct, illégal, illégale, légit, vrai que, vraisemblable, crédible, réaliste" }

phrase "rule" { en = "(is|are|was|isn't|would) (it|that|this|he|she|they) ...3 {may}; (can|could|may|must|should|do|does|will|would) (i|we|a landlord|an employer|my employer|my landlord|my boss|they) ...3 (charge|ask|keep|deduct|sponsor|apply|change|claim|sue|refuse|pay|file|deduct|require|hold|quit|have to); (do|would) (i|we) (need|have|qualify|sponsor|apply|pay); (would|does|do|could) (that|this|it|these) (count|qualify|be|amount|fall); wondering (if|whether|what|how|about); (what|which) ...2 (law|rules|form|section|act|permit|number|rights|office|department) ...6 (apply|applies|use|call|cover|covers|is|are|do|should)?; how (do|can|would|should|am) (i|we) ...4 (apply|tell|sponsor|file|claim|order|become|meant|supposed|block|verify|check|register); how (long|much|many) ...3 (does it|do i|is it|will it|would it|cases|minors)",
                fr = "(est-ce|c'est tu|est-il|serait-ce|serait-il|si c'est|y'a tu) ...2 {may}; (est-ce que je|est-ce qu'on|puis-je|peut-on|dois-je|ai-je|on peut-tu) ...3 (peux|peut|dois|doit|droit|payer|garder|charger|demander|faire|inscrire|refuser|retenir|parrainer|changer|porter|avoir|déduire|obligé|obligée); (comment|où|quand) ...3 (porter plainte|déclarer|commander|obtenir|s'inscrire|m'inscrire); (j'aimerais|je voudrais|je veux|aimerais|on aimerait|voulait) ...1 savoir; me demande|demandais (si|comment|quoi|c'est); quel|quels|quelle|quelles (sont|est) ...3 (droits|règles|loi|formulaire|délai|délais|recours|démarches|montant|bureau); combien (coûte|ça coûte)" }
phrase "material" { en = "(send|order|get|receive|mail|looking for|request|requesting|need|like) ...4 {inform}; access to information ...3 (request)?; (research|policy|media) (question|request|inquiry|enquiry); (general|quick|random|just a) (question|inquiry|enquiry|q)", fr = "(envoyer|commander|recevoir|obtenir|avez-vous|cherche|demande|besoin|voudrions|aimerions) ...4 {inform}; demande d'accès (à l'information)?; (petite|simple|juste une) question; question (concernant|au sujet); demande de renseignements|information|informations; ne signale aucun|rien" }
phrase "what_if" { en = "what if (someone|somebody|a person|an employer|a worker); if (someone|somebody|a person|an employer|a worker|a girl|a guy|a friend) ...6 (would|should|can|could|is that|who|what|does); hypothetically; in theory; suppose (a|an|someone|somebody|that); (asking|asked) for a (friend|course|class|paper|story|novel); is (that|this) (a)? (thing|something) (you|u) (deal|handle)", fr = "si (quelqu'un|une personne|un employeur|un travailleur|une fille|un gars) ...6 (est-ce|peut|peut-on|faut|qui|quoi|serait); hypothétiquement; en théorie; supposons; mettons (que|qu); (demande|demandais) pour (une amie|un ami|un cours|un travail|un roman); est-ce que (vous|c'est) ...2 (occupez|traitez|à vous)" }

words "asker" { en = "i, we, you, one, he, she, they, an employer, a landlord, a family, my employer, my landlord, my boss, someone", fr = "je, on, nous, il, elle, ils, un employeur, mon employeur, mon proprio, mon patron, quelqu'un" }
words "stuff" { en = "~poster, ~brochure, ~pamphlet, ~flyer, ~handout, ~kit, ~toolkit, ~leaflet, ~booklet, fact sheets, training material, training materials, resources, statistics, stats, figures, numbers for, data, a speaker, guest speaker, a presentation, a form, an application form, a link, a list of, guidelines, a template, a checklist",
                fr = "~affiche, ~poster, ~dépliant, ~brochure, ~feuillet, ~trousse, ~fascicule, matériel, ressources, statistiques, chiffres, données, conférencier, conférencière, une présentation, un formulaire, le formulaire, un lien, une liste, lignes directrices, un modèle, une grille" }
words "norm" { en = "legal, allowed, permitted, normal, required, mandatory, compulsory, taxable, deductible, eligible, entitled, liable, covered, lawful, against the law, the law, the rule, the rules, the limit, the deadline, the minimum, the procedure, the process, the difference, the wait time, the fee",
               fr = "légal, légale, permis, permise, normal, obligatoire, requis, imposable, déductible, admissible, couvert, la loi, la règle, les règles, la limite, le délai, la date limite, le minimum, la procédure, la marche à suivre, la différence, le droit de" }
words "doing" { en = "apply, sponsor, renew, extend, change employers, change jobs, switch employers, transfer, register, claim, deduct, declare, file my taxes, get a copy, get my, get the, get back my deposit, order, book, cancel, appeal, bring my, bring her over, work part time, work while, work on a, keep my status, charge, ask for a copy, ask a tenant, withhold, quit without, report a scam, report this scam, contact, complain to, write to, talk to about, speak to about, send this to, find the, find a, download, get a refund",
                fr = "parrainer, renouveler, prolonger, changer d'employeur, changer de job, changer de permis, transférer, inscrire, réclamer, déduire, déclarer, faire une demande, demander, obtenir, commander, réserver, annuler, contester, faire venir, travailler pendant, travailler à temps partiel, garder mon statut, facturer, retenir, démissionner, payer l'impôt, ravoir mon dépôt, récupérer mon dépôt, récupérer mes frais, écrire, m'adresser, contacter, me plaindre, porter plainte, trouver le, trouver un, trouver une, télécharger, signaler une fraude" }

phrase "may_i" { en = "(can|may|could|should|must|do|does) {asker} ...3 {doing}; (how|where) (do|can|could|would|should|does) {asker} ...3 {doing}; (who|whom) (do|can|should|would) {asker} ...1 (write|complain|talk|speak|contact|call|send|report) ...1 (to|about|it|this)?; (am|are) (i|we) ...1 {norm}; is (it|this|that|he|she|there) ...2 {norm}; (is it|is this) (ok|okay|still so|true) (that|to|if); do i (have|need) to ...3 {doing}; what (is|are|was|were) ...2 {norm}",
                 fr = "(est-ce que|est ce que) {asker} ...1 (peux|peut|pouvons|peuvent|dois|doit|devons|ai|a) ...4 {doing}|{norm}; (comment|où) {asker} ...1 (fais|fait|dois|peux|peut|puis) ...4 {doing}; comment (faire|procéder) pour; (à qui|a qui|qui) ...2 (dois-je|puis-je|peut-on|je dois|je peux|on doit|contacter|m'adresser|écrire); (ai-je|a-t-on|a-t-il|j'ai-tu|ya-tu|y a-t-il) ...2 {norm}|{stuff}; (est-ce|c'est-tu|c'est tu|est-il|c'est) ...1 (légal|permis|normal|obligatoire|correct) (de|que|si|ça|pour)?; (puis-je|peut-on|dois-je|pouvons-nous|devons-nous) ...4 {doing}|{norm}|{stuff}; (quel|quelle|quels|quelles) (est|sont) ...2 {norm}" }
phrase "want_know" { en = "(i'd|i would|we'd|we would|would) like to (know|find out|ask|understand) ...2 (if|whether|how|what|which|about|where); (i|we) (want|wanted|need|needed) to know ...2 (if|whether|how|what|which|where) ...3 {doing}|{norm}|{asker}; just (wondering|curious|asking) ...1 (if|whether|how|what|about); (quick|two|three|general|basic|silly|dumb|legal|policy) questions|question; question (about|regarding|re|for you); my question is; i'm (wondering|curious|asking) ...1 (if|whether|how|about); (would|does|do) (that|this|it|these) ...1 (count|qualify|be considered|be illegal|be trafficking) (as|for|trafficking)?; how (many|much) ...5 (last year|per year|each year|annually|in canada|in ontario|in our|nationally|reported|were there); how (many|much) ...6 in {number 2000-2100}",
                     fr = "(j'aimerais|je voudrais|j'aurais aimé|nous aimerions|on aimerait|je veux juste|je voulais|je cherche à) (savoir|connaître|comprendre|vous demander) ...2 (si|comment|combien|quel|quelle|où|quand|ce que); je me (demandais|demande) (si|comment|quel|quelle|s'il); (question|questions) (pour vous|concernant|au sujet|rapide|générale|à propos); (deux|trois|petite|petites|simple) questions|question; ma question est; est-ce (vraisemblable|réaliste|plausible|considéré|de la traite); combien ...5 (l'an dernier|l'an passé|par année|par an|au canada|au québec|en ontario|signalés|recensés); combien ...6 en {number 2000-2100}" }
phrase "asks" { en = "(are|is|was) (they|he|she|we|i|you|a landlord|an employer|the school) (allowed|permitted|obliged|obligated|required|supposed|entitled) to; (can|may) (they|he|she|we|a landlord|an employer|the agency) (do that|do this|really do|legally|just|charge|ask for|keep a copy|refuse|make me pay|deduct); (is|are) (that|this|it|they) (even|actually)? (legal|allowed|normal|a scam|legit|legitimate|a thing); (do|does) (you|you guys|your|u) (deal|handle|offer|cover|take|accept|have|run|give) ...3 (with|this|these|that|calls|posters|volunteers|training|courses|material|materials|kind); is (that|this|it) (a thing|something) (u|you|your) ...2 deal|handle|do|cover; (what|which) (age|documents|papers|form|forms|permit|visa|office|department|number|agency|law|section) (do|does|is|are|should|would|can) ...2 (i|we|you|one|apply|applies|covers|handles|need|use); at what age; how (old|long) (do|does|must|should|is|would) ...3 (to be|take|takes|have to|wait|for); (do|would) (i|we|they|she|he) qualify; (any|some) advice (on|about|for|please|appreciated); what would you (say|recommend|suggest|advise) to|for|if; what (counts|qualifies) as; what's the (law|rule|difference|process|policy|procedure|minimum|deadline|limit); how am i (meant|supposed) to (tell|know); (who|where) would (i|we) ...1 (ask|go|find|look|send|report|direct); thanks for clarifying; please (advise|clarify|confirm whether); (can|could|would|may) (i|we) (please)? (get|have|order|request|book|invite|use|reprint|share|link|put) ...4 {stuff}",
                fr = "(ont-ils|a-t-il|a-t-elle|ai-je|avons-nous|a-t-on) le droit; (est-ce qu'ils ont|est-ce qu'il a|est-ce que j'ai|est-ce qu'on a) le droit; (y ont-tu|y'a-tu|il a-tu|j'ai-tu|on a-tu) le droit; (sommes-nous|suis-je|est-on|est-il|sont-ils) (obligés|obligé|tenus|tenu|admissible|couverts|couvert|autorisé|autorisés); (peuvent-ils|peut-il|peut-elle|peut-on) (faire ça|vraiment|légalement|exiger|refuser|demander|garder une copie|facturer|déduire); (est-ce|c'est-tu|c'est tu|c'est) (légal|légit|normal|vrai|une arnaque|une fraude) (ou|ça|que|tout ça); (pensez-vous|croyez-vous) que c'est; (vous occupez-vous|est-ce que vous vous occupez|traitez-vous|offrez-vous|donnez-vous|acceptez-vous|faites-vous) ...4 (de|ce|des|le|du|les); (quel|quelle|quels) (âge|document|documents|papiers|formulaire|permis|bureau|ministère|organisme|numéro|article|loi) (faut-il|dois-je|doit-on|s'applique|faut|puis-je|est-ce); à quel âge; à partir de quel âge; (ça prend|combien de temps) ...3 (pour|faut|dure|prend|temps); des conseils (pour|sur|svp); que (conseillez|recommandez|diriez|suggérez)-vous; (qu'est-ce qui|qu'est-ce qu'on) ...1 (compte|considère|constitue) comme; c'est quoi (la différence|la règle|la loi|le processus|la procédure|le délai|le minimum); (dequoi|de quoi|quelque chose|moyen) (à|a|de) faire ou; (à quelle|quelle) porte (cogner|frapper); (où|qui) (pourrait-on|pourrais-je|pourrions-nous) ...1 (demander|trouver|écrire|envoyer|joindre); merci (de clarifier|de m'éclairer|de votre réponse|pour vos lumières); (pourrait-on|pourrions-nous|pourrais-je|peut-on|puis-je) ...1 (avoir|obtenir|commander|réserver|inviter|utiliser|reproduire) ...4 {stuff}" }
phrase "send" { en = "(can|could|would) you ...1 (send|mail|email|ship|provide|share|recommend|point|suggest|confirm|tell me which|tell me where) ...6 {stuff}|{norm}; (do you have|is there|are there|have you got|got any|looking for|we need|we'd need|please send|requesting|order) ...4 {stuff}; (request|requesting|requested|application) ...2 (for information|for data|for statistics|for comment|under the access|for an interview); access to information; freedom of information; (for|writing) (a|my|our) (paper|thesis|article|class|assignment|podcast|survey|newsletter|board|presentation)",
                fr = "(pouvez-vous|pourriez-vous|peux-tu|est-ce que vous pouvez|vous serait-il possible) ...3 (envoyer|fournir|transmettre|recommander|suggérer|confirmer|indiquer|faire parvenir) ...5 {stuff}|{norm}; (avez-vous|auriez-vous|y a-t-il|ya-tu|existe-t-il|nous cherchons|je cherche|on cherche|il nous faut|je souhaite obtenir|nous souhaitons obtenir|nous voudrions|commande de) ...4 {stuff}; je (souhaite|voudrais|désire|aimerais) obtenir ...6 (nombre|liste|copie|données|statistiques|chiffres); demande (d'accès|d'information|de renseignements|d'entrevue|de statistiques|de données); accès à l'information; pour (un|mon|notre|une) (travail|mémoire|article|cours|balado|sondage|bulletin|conseil|présentation|exposé)" }

accepts "denied"
accepts "hypothetical"
accepts "general"
accepts "other"
-- A question that is told of somebody in the report, not asked of whoever reads it.
phrase "told_of" { en = "(she|he|they|girl|boy|child) (asked|asks) (me|us|the driver|the teacher|the nurse) ...1 (how much|how many|how long)", fr = "(elle|il|ils|elles) (m'a|nous a|m'ont) demandé combien" }
phrase "asks" { en = "(what|which) (are|would be) (the|some|your|typical|common|usual)? (signs|warning signs|red flags|indicators|things to look for); (what|which) (signs|indicators|red flags|warning signs) ...3 (look|watch|know|notice|should|do|are); how (many|much) ...9 (last year|this year|per year|each year)",
                fr = "(quels|quelles) (sont|seraient) (les|des)? (signes|indices|indicateurs|drapeaux rouges|symptômes|choses à surveiller); (quels|quelles) (signes|indices|indicateurs) ...3 (surveiller|regarder|remarquer|doit|devrait|peut|faut); combien (de|d)? ...9 (l'an dernier|l'an passé|l'année passée|l'année dernière|cette année); (qui|où) (doit-on|dois-je|devrait-on|peut-on|devrais-je|puis-je|faut-il|on doit|on devrait|on peut) ...1 (appeler|contacter|aviser|écrire|signaler|parler|s'adresser)" }
phrase "asks" { fr = "(est-ce qu'un|est-ce qu'une|est-ce que le|est-ce que la|est-ce que mon|est-ce que l') ...1 (propriétaire|employeur|école|hôtel|voisin|patron|infirmière|professeur|proprio|agence) ...1 (est|doit|peut|devrait|a) ...1 (obligé|obligée|tenu|tenue|droit|signaler|demander|garder|refuser|aviser)" }
flag_when (any_of { "material", "what_if", "may_i", "want_know", "asks", "send" })
flag_when "rule" :unless("told_of", "1 words")

hits "[Is it legal] for a farm to ask for a deposit on boots?"
hits "Hello, we would [like twenty posters] for our waiting room."
hits "[What if someone] has signed a contract in another language?"
hits { fr = "[Est-ce légal] de demander un dépôt pour des bottes?" }
hits { fr = "Bonjour, nous aimerions [recevoir vingt affiches] pour la salle d'attente." }
hits { fr = "[Si quelqu'un signe sans comprendre, est-ce] valide?" }
hits "Hello, [can I change employers] on a closed permit if the new job is in town?"
hits "[Is it legal] for a landlord to ask for a copy of my passport?"
hits "[Would that count as] trafficking or is it only a bad contract?"
hits "[Do you have any posters] for our lunch room?"
hits "[How many people were charged in 2023], for our newsletter?"
hits "[Who do I complain to] about a store that keeps my card?"
hits { fr = "Bonjour, [est-ce que je peux changer d'employeur] avant la fin de mon permis?" }
hits { fr = "[J'aimerais savoir si] la prime est imposable." }
hits { fr = "[Avez-vous des dépliants] en espagnol pour le comptoir?" }
hits { fr = "[Est-ce légal] de demander une copie du passeport pour un bail?" }
hits { fr = "[Je souhaite obtenir le nombre] d'inspections de l'an dernier." }
hits { fr = "[À qui dois-je écrire] pour un remboursement?" }
misses "He never lets her out of the shop."
misses "The man with her answered every question."
misses "They keep half of what we earn."
misses { fr = "Il ne la laisse jamais sortir du magasin." }
misses { fr = "L'homme répondait à toutes les questions." }
misses { fr = "Ils gardent la moitié de nos gains." }
misses "What do I do first? I have the plate number."
misses "Can somebody go and see her tonight?"
misses "She asked me if I had room in my car."
misses "How do I get out of here, he has the key."
misses { fr = "Qu'est-ce que je fais en premier? J'ai la plaque." }
misses { fr = "Est-ce que quelqu'un peut aller la voir ce soir?" }
misses { fr = "Elle m'a demandé si j'avais de la place dans mon char." }
misses { fr = "Comment je fais pour sortir d'ici, il a la clé." }
misses "If she talks he will send the videos to the school."
misses { fr = "S'il arrête, il va envoyer les vidéos à ses parents." }
misses { fr = "L'agent a avisé le propriétaire que c'est illégal." }
misses { fr = "Elle m'a demandé combien coûte le billet pour rentrer." }
hits { en = "[What are the signs] a school should look for?",
       fr = "[Quels sont les signes] qu'une école devrait surveiller?" }
hits { en = "[How many reports did you get from Ontario last year]?",
       fr = "[Combien de signalements avez-vous reçus de l'Ontario l'an passé]?" }
hits { en = "[Who should we call] if a guest ever seems to be in danger?",
       fr = "[Qui doit-on appeler] si jamais un client a l'air en danger?" }
hits { en = "[Would a landlord have to report] something like that?",
       fr = "[Est-ce qu'un propriétaire est obligé de signaler] une affaire de même?" }
misses { en = "She asked how many men there were and cried all night.",
         fr = "Elle a demandé combien d'hommes il y avait et a pleuré toute la nuit." }
