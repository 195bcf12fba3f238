contra "contra.hypothetical_question"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "any"
pillars { prevention = { en = "answer the question, send material", fr = "répondre à la question, envoyer du matériel" },
          partnership = { en = "a liaison for policy and figures", fr = "une liaison pour les politiques et les chiffres" } }
source    "HTNCC"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "A question, a supposition or a request for information", fr = "Question, supposition ou demande de renseignements" }
why { en = "A text that asks about rules, figures or material tells of no incident.", fr = "Un texte qui demande des règles, des chiffres ou du matériel ne raconte pas un fait." }
ask { en = "Do you ask for yourself or for somebody you know?", fr = "Demandez-vous pour vous-même ou pour quelqu'un que vous connaissez?" }
false_alarms { en = "A person who asks “for a friend” and tells of themselves.", fr = "Une personne qui demande « pour une amie » et parle d'elle-même." }

words "inform" { en = "~brochure, ~poster, ~flyer, ~pamphlet, ~statistic, ~figure, ~number, ~fact sheet, ~resource, ~kit, ~toolkit, ~leaflet, ~report, ~video, ~presentation, ~speaker, ~form", fr = "~brochure, ~affiche, ~dépliant, ~statistique, ~chiffre, ~feuillet, ~ressource, ~trousse, ~vidéo, ~présentation, ~conférencier, ~conférencière, ~formulaire, ~données, ~nombre, ~poster" }
words "may"    { en = "legal, allowed, permitted, required, lawful, normal, okay to, ok to, against the law, illegal, still so, the case that, legit, true that", fr = "légal, légale, permis, permise, obligatoire, normal, normale, correct, illégal, illégale, légit, vrai que, vraisemblable, crédible, réaliste" }

phrase "rule"  { en = "(is|are|was|isn't|would) (it|that|this|he|she|they) ...3 {may}; (can|could|may|must|should|do|does|will|would) (i|we|a landlord|an employer|my employer|my landlord|my boss|they) ...3 (charge|ask|keep|deduct|sponsor|apply|change|claim|sue|refuse|pay|file|deduct|require|hold|quit|report|get|have to|need); (do|would) (i|we) (need|have|qualify|sponsor|apply|pay); (would|does|do|could) (that|this|it|these) (count|qualify|be|amount|fall); wondering (if|whether|what|how|about); (what|which) ...2 (law|rules|form|section|act|permit|number|rights|office|department) ...6 (apply|applies|use|call|cover|covers|is|are|do|should)?; how (do|can|would|should|am) (i|we) ...4 (apply|tell|sponsor|file|report|get|claim|order|become|know|meant|supposed|block|verify|check|register); how (long|much|many) ...3 (does|do|is|are|will|would|can|now|were|cases|people|minors)",
                 fr = "(est-ce|c'est|c'est-tu|est-il|serait-ce|serait-il|c'est-tu) ...2 {may}; (est-ce que|puis-je|peut-on|dois-je|ai-je|peux-tu|je peux-tu|on peut-tu|peut-il|est-ce qu') ...3 (peux|peut|dois|doit|droit|payer|garder|charger|demander|faire|inscrire|refuser|retenir|parrainer|changer|porter|avoir|déduire|obligé|obligée); (comment|où|quand) ...2 (je fais|faire|on fait|fait-on|puis-je|dois-je|porter plainte|déclarer|commander|obtenir|s'inscrire|m'inscrire|savoir); (j'aimerais|je voudrais|je veux|aimerais|on aimerait|voulait) ...1 savoir; me demande|demandais (si|comment|quoi|c'est); quel|quels|quelle|quelles (sont|est) ...3 (droits|règles|loi|formulaire|délai|délais|recours|démarches|montant|bureau); combien (de|d'|coûte|ça|y a|il y a|d'années)" }
phrase "material" { en = "(send|order|get|have|receive|mail|looking for|request|requesting|need|want|like) ...4 {inform}; access to information ...3 (request)?; (research|policy|media) (question|request|inquiry|enquiry); (general|quick|random|just a) (question|inquiry|enquiry|q); question (re|about|regarding|on)", fr = "(envoyer|commander|recevoir|obtenir|avez-vous|cherche|demande|besoin|voudrions|aimerions) ...4 {inform}; demande d'accès (à l'information)?; (petite|simple|juste une) question; question (sur|concernant|au sujet|de|pour); demande de renseignements|information|informations; ne signale aucun|rien" }
phrase "what_if" { en = "what if (someone|somebody|a person|an employer|a worker); if (someone|somebody|a person|an employer|a worker|a girl|a guy|a friend) ...6 (would|should|can|could|is that|who|what|does); hypothetically; in theory; suppose (a|an|someone|somebody|that); (asking|asked) for a (friend|course|class|paper|story|novel); is (that|this) (a)? (thing|something) (you|u) (deal|handle)", fr = "si (quelqu'un|une personne|un employeur|un travailleur|une fille|un gars) ...6 (est-ce|peut|peut-on|faut|qui|quoi|serait); hypothétiquement; en théorie; supposons; mettons (que|qu); (demande|demandais) pour (une amie|un ami|un cours|un travail|un roman); est-ce que (vous|c'est) ...2 (occupez|traitez|à vous)" }

accepts "denied"
accepts "hypothetical"
accepts "general"
accepts "other"
flag_when (any_of { "rule", "material", "what_if" })

hits "[Is it legal] for a farm to ask for a deposit on boots?"
hits "Hello, we would [like twenty posters] for our waiting room."
hits "[What if someone] has signed a contract in another language?"
hits { fr = "[Est-ce légal] de demander un dépôt pour des bottes?" }
hits { fr = "Bonjour, nous aimerions [recevoir vingt affiches] pour la salle d'attente." }
hits { fr = "[Si quelqu'un signe sans comprendre, est-ce] valide?" }
misses "He never lets her out of the shop."
misses "The man with her answered every question."
misses "They keep half of what we earn."
misses { fr = "Il ne la laisse jamais sortir du magasin." }
misses { fr = "L'homme répondait à toutes les questions." }
misses { fr = "Ils gardent la moitié de nos gains." }
