indicator "vuln.personal_characteristics"
status    "live"
strength  "weak"
profiles  "AL=W CL=M AS=W? CS=M?"
dimension "abuse_of_vulnerability_destination"
element   "means"
forms     "any"
pillars { prevention = { en = "outreach for groups at risk",
                         fr = "rayonnement auprès des groupes à risque" },
          protection = { en = "culturally safe help", fr = "aide culturellement sécuritaire" } }
source    "ILO-2009; RCMP-SIGNS; PSC-STRAT"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Personal characteristics (discriminated or marginalised group)",
        fr = "Caractéristiques personnelles (groupe discriminé ou marginalisé)" }
why   { en = "Exploiters look for people whom others are slow to believe or to miss.", fr = "Les exploiteurs cherchent des personnes que l'on croit peu ou dont l'absence se remarque peu." }
ask   { en = "Has anybody used this against the person? What support does the person want?",
        fr = "Quelqu'un s'en est-il servi contre la personne? Quel soutien souhaite-t-elle?" }
false_alarms { en = "Belonging to a group says nothing by itself.",
               fr = "Appartenir à un groupe ne dit rien à soi seul." }

words "trait" { en = "disability, disabled, intellectual disability, developmental disability, developmental delay, autistic, autism, fasd, learning disability, slow, deaf, blind, in a wheelchair, cognitive impairment, brain injury, illiterate, mental illness, schizophrenia, bipolar, trans, transgender, two spirit, gay, queer, lgbtq, far from her community, far from his community, off reserve, off the reserve, from up north, from a northern community, fly in community, first nation, Indigenous woman far, her community", fr = "handicap, handicapé, handicapée, déficience intellectuelle, déficience, retard de développement, autiste, autisme, tsaf, trouble d'apprentissage, lente, sourde, sourd, aveugle, en fauteuil, trouble cognitif, traumatisme crânien, analphabète, maladie mentale, schizophrénie, bipolaire, trans, transgenre, bispirituelle, gai, queer, lgbtq, loin de sa communauté, hors réserve, du nord, communauté du nord, première nation, sa communauté" }
words "rejected" { en = "rejected, kicked out, thrown out, disowned, cut off, abandoned, outed, bullied, ostracized, far from, alone in the city, preyed on, targeted, takes advantage, took advantage, taking advantage, believes anything, trusts everybody, does what she is told, does what he is told, cannot count, can't count money, easy to, does not understand, doesn't understand, can't say no, his disability cheque, her disability cheque, disability cheque, disability money", fr = "rejetée, rejeté, mise à la porte, mis à la porte, reniée, renié, abandonnée, abandonné, intimidée, loin de, seule en ville, ciblée, ciblé, profite de, profitent de, a profité, en profite, croit tout, fait confiance à tous, fait ce qu'on lui dit, sait pas compter, ne sait pas compter, facile à, ne comprend pas, comprend pas, sait pas dire non, chèque d'invalidité, chèque de solidarité, son chèque" }

phrase "used" { en = "{trait} ...9 {rejected}; {rejected} ...9 {trait}; {people.controllers} ...6 {trait} ...6 (cheque|money|work|works|client|clients); (young|teen|girl|woman|youth) ...4 (far from|away from) (her|his|their|the) (community|reserve|nation|family|village)", fr = "{trait} ...9 {rejected}; {rejected} ...9 {trait}; (jeune|fille|femme|ado) ...4 loin de (sa|son|leur|la) (communauté|réserve|nation|famille|village)" }
phrase "rule" { en = "accessible entrance; ramp; pride parade; funding for; ministry; program for",
                fr = "entrée accessible; rampe; défilé; subvention; ministère; programme pour" }
words "trait2" { en = "fly-in, reserve, from up north, learning disability, intellectually delayed, intellectual disability, developmental, developmentally delayed, down syndrome, autism, autistic, fetal alcohol, fasd, slow learner, mental age, level of a ten-year-old, level of a child, deaf, can't hear well, hard of hearing, blind, mute, prosthetic leg, wheelchair, one leg, amputee, crutches, epileptic, schizophrenic, schizophrenia, bipolar, mental illness, dementia, hiv positive, hiv, caste, albino, illiterate, elderly man, elderly woman, brain injury, cognitive disability", fr = "réserve éloignée, trouble d'apprentissage, déficience, déficience intellectuelle, limitation intellectuelle, retard mental, retard intellectuel, trisomique, autisme, autiste, tsaf, âge mental, sourde, sourd, entend mal, aveugle, muet, muette, prothèse, jambe artificielle, fauteuil roulant, une jambe, amputé, béquilles, épileptique, schizophrène, schizophrénie, bipolaire, maladie mentale, démence, séropositive, séropositif, vih, caste, albinos, analphabète, vieux monsieur, vieille dame, traumatisme crânien" }
words "used2" { en = "no relatives in, no family in, aren't from her community, isn't related to, not related to, first time south, far from, alone in, tell him to sign, made to beg, forced to beg, unpaid, without pay, no pay, for no pay, thrown out by, cut me off, cut her off, cut him off, no one else, nobody else, nobody but this, no other employer, manages her cheque, takes her cheque, takes his cheque, hands over his pension, hands over her pension, takes his pension, lives in the shop, lives where he works, yells at her, doesn't understand, does not understand, people don't complain, reminds her, pimp, with two men, living with a, older manager, doing drywall, collecting bottles, with adults, controls, do what he's told", fr = "aucune parenté, aucune famille en, pas de sa communauté, lui sont rien, première fois dans le sud, loin de, seule en, dit de signer, forcée de quêter, forcé de quêter, quêter, sans paye, sans salaire, mise dehors, mis dehors, coupé les ponts, personne d'autre, aucun autre employeur, gère son chèque, prend son chèque, remet sa pension, leur remet sa pension, prend sa pension, vit dans l'atelier, vit où il travaille, crie après, comprend pas, ne comprend pas, se plaint pas, le lui rappelle, pimp, avec deux hommes, vit avec un, ramasse des bouteilles, avec des adultes, contrôle, fait ce qu'on lui dit, tous les jours" }
phrase "trait2" { en = "{trait2}", fr = "{trait2}" }
phrase "used2" { en = "{used2}", fr = "{used2}" }
phrase "gain8" { en = "{recruitment.exploit}", fr = "{recruitment.exploit}" }
phrase "support" { en = "supports her; support her; conference; honours; club meets; grandpa; my aunt; loves his job; program", fr = "la soutient; conférence; diplôme; club; mon grand-père; ma tante; adore sa job; programme" }
words "trait9" { en = "deaf, both deaf, mute, blind, slow since birth, intellectually disabled, intellectual disability, developmental disability, developmentally delayed, cognitive delay, down syndrome, autistic, fasd, brain injury, amputee, prosthesis, epileptic, schizophrenic, dementia, stutters", fr = "sourde, sourd, sourds, sourdes, muet, muette, aveugle, lent de naissance, déficience intellectuelle, déficient intellectuel, déficiente intellectuelle, limitation intellectuelle, limite intellectuelle, retard mental, retard intellectuel, trisomique, autiste, tsaf, traumatisme crânien, amputé, amputée, prothèse, épileptique, schizophrène, démence, bégaie" }
words "ident9" { en = "hiv positive, albino", fr = "séropositive, séropositif, albinos" }
phrase "ident9" { en = "{ident9}", fr = "{ident9}" }
phrase "trait9" { en = "{trait9}", fr = "{trait9}" }
phrase "strong" { en = "{recruitment.exploit_strong}", fr = "{recruitment.exploit_strong}" }
phrase "first9" { en = "(inuk|first nations|first nation|indigenous|native|roma|cree|innu|métis) (girl|woman|teen|youth|youths|girls|women|kid|boy|man); she is (native|indigenous|inuk|cree|innu|métis); he's roma; (down|south) from (the north|nunavik|nunavut|kuujjuaq|up north)", fr = "(jeune|jeunes|fille|femme|ado|filles|femmes) (inuk|inuite|inuit|autochtone|autochtones|innue|crie|atikamekw|rom); descendue? (du nord|du nunavik)" }
phrase "gain9" { en = "{recruitment.exploit}", fr = "{recruitment.exploit}" }
phrase "soft9" { en = "{people.controllers}; {recruitment.exploit}; {people.partners}; lets her; lets him; let me stay; picked up; picks up; police; paid; unpaid", fr = "{people.controllers}; {recruitment.exploit}; {people.partners}; hébergée; ramasse; police; paye; payé; payée" }

phrase "c_trait" { en = "(deaf|mute|blind|intellectual disability|developmental|disability|slow|can't read|can't count|brain injury|autistic|down syndrome|seizures|wheelchair|illiterate|speaks no english|speaks no french|no one speaks her language|doesn't speak)", fr = "(sourde|sourd|muette|muet|aveugle|déficience|déficient|handicap|lent|lente|sait pas lire|sait pas compter|traumatisme crânien|autiste|trisomie|épilepsie|fauteuil roulant|analphabète|parle pas anglais|parle pas français|personne parle sa langue)" }
phrase "c_used" { en = "(nobody signs|no one signs|nobody in the house|no interpreter|handles her|handles him|handles everything|works in their|works for them|farm people|the family has|they use|does what she's told|does what he's told|owner|boss|unpaid|not paid|cheque|begging|beg|sells|laundry|takes advantage|take advantage|took advantage|taking advantage|easy|obeys)", fr = "(personne signe|personne dans la maison|sans interprète|pas d'interprète|qui mène|mène tout|travaille dans leur|travaille pour eux|gens de la ferme|la famille a|s'en servent|fait ce qu'on lui dit|propriétaire|boss|patron|pas payé|pas payée|chèque|quêter|quête|vend|buanderie|profite|profitent|profitait|facile|obéit)" }
phrase "c_care" { en = "(library|wheelchair ramp|school for the deaf|support worker|occupational|speech therapist|accessible|day program|missing|last seen)", fr = "(bibliothèque|rampe|école pour les sourds|préposée|ergothérapie|orthophoniste|accessible|centre de jour|adore son|disparu|vu pour la dernière fois)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
flag_when "used" :unless("rule", "same sentence") :unless("cleared", "2 sentences")
flag_when "trait2" :near("used2", "same sentence") :unless("rule", "same sentence")
          :unless("support", "2 sentences") :unless("cleared", "2 sentences")
flag_when "trait2" :near("used2", "2 sentences") :near("gain8", "anywhere")
          :unless("rule", "same sentence") :unless("support", "2 sentences")
          :unless("cleared", "2 sentences")
flag_when "trait9" :near("strong", "2 sentences") :unless("rule", "same sentence")
          :unless("support", "2 sentences") :unless("cleared", "2 sentences")
flag_when "trait9" :near("soft9", "anywhere") :unless("rule", "same sentence")
          :unless("support", "2 sentences") :unless("cleared", "2 sentences")
flag_when "ident9" :near("gain9", "anywhere") :unless("rule", "same sentence")
          :unless("support", "2 sentences") :unless("cleared", "2 sentences")
flag_when "first9" :near("gain9", "2 sentences") :unless("rule", "same sentence")
          :unless("support", "2 sentences") :unless("cleared", "2 sentences")
flag_when "c_trait" :near("c_used", "same sentence") :unless("c_care", "same paragraph")
          :unless("cleared", "2 sentences")

hits { en = "He has an [intellectual disability and the owner takes advantage] of it.",
       fr = "Il a une [déficience intellectuelle et le propriétaire en profite]." }
hits { en = "[Rejected at home for being trans], she sleeps where he lets her.",
       fr = "[Rejetée par les siens parce qu'elle est trans], elle dort où il veut." }
hits { en = "A [young woman far from her community], he met her at the bus depot.",
       fr = "Une [jeune femme loin de sa communauté], il l'a abordée au terminus." }
misses "She is autistic and runs her own bakery."
misses "Funding for the disability ramp was rejected."
misses "The First Nation opened a school."
misses { fr = "Elle est autiste et dirige sa boulangerie." }
misses { fr = "La subvention pour la rampe des personnes handicapées a été rejetée." }
misses { fr = "La Première Nation a ouvert une école." }
hits "A [deaf] man is made to beg by the couple he lives with."
hits "He has a [learning disability] and works there without pay; they tell him to sign."
hits { fr = "Un homme [sourd] est forcé de quêter par le couple." }
hits { fr = "Il a une [déficience] et travaille sans paye." }
misses "My grandpa has dementia and collects stamps."
misses "The deaf club meets above the restaurant."
misses { fr = "Mon grand-père fait de la démence et collectionne les timbres." }
misses { fr = "Le club des sourds se réunit en haut du restaurant." }
hits "[Deaf] woman, [no interpreter], works in their laundry."
hits "She has an [intellectual disability] and the \"friend\" [handles her]."
hits { fr = "Il est [lent, sait pas compter] l'argent, les [gens de la ferme] l'ont pris à la mission." }
hits { fr = "Femme [sourde, sans interprète], travaille dans leur buanderie." }
misses "My brother has autism and loves his job at the library."
misses { fr = "Mon frère autiste adore son emploi à la bibliothèque." }
hits "She is [deaf] and [nobody in the house] signs."
hits { fr = "Elle est [sourde] et [personne dans la maison] signe." }
