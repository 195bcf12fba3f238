indicator "vuln.personal_characteristics"
status    "live"
strength  "weak"
profiles  "AL=W CL=M AS=W? CS=M?"
dimension "abuse_of_vulnerability_destination"
element   "means"
forms     "any"
pillars { prevention = { en = "outreach for groups at risk", fr = "rayonnement auprès des groupes à risque" },
          protection = { en = "culturally safe help", fr = "aide culturellement sécuritaire" } }
source    "ILO-2009; RCMP-SIGNS; PSC-STRAT"
author    "Fanal standard pack"
changed   "2026-11-26"

title { en = "Personal characteristics (discriminated or marginalised group)", fr = "Caractéristiques personnelles (groupe discriminé ou marginalisé)" }
why { en = "Exploiters look for people whom others are slow to believe or to miss.", fr = "Les exploiteurs cherchent des personnes que l'on croit peu ou dont l'absence se remarque peu." }
ask { en = "Has anybody used this against the person? What support does the person want?", fr = "Quelqu'un s'en est-il servi contre la personne? Quel soutien souhaite-t-elle?" }
false_alarms { en = "Belonging to a group says nothing by itself.", fr = "Appartenir à un groupe ne dit rien à soi seul." }

words "trait"   { en = "disability, disabled, intellectual disability, developmental disability, developmental delay, autistic, autism, fasd, learning disability, slow, deaf, blind, in a wheelchair, cognitive impairment, brain injury, illiterate, mental illness, schizophrenia, bipolar, trans, transgender, two spirit, gay, queer, lgbtq, far from her community, far from his community, off reserve, off the reserve, from up north, from a northern community, fly in community, first nation, Indigenous woman far, her community", fr = "handicap, handicapé, handicapée, déficience intellectuelle, déficience, retard de développement, autiste, autisme, tsaf, trouble d'apprentissage, lente, sourde, sourd, aveugle, en fauteuil, trouble cognitif, traumatisme crânien, analphabète, maladie mentale, schizophrénie, bipolaire, trans, transgenre, bispirituelle, gai, queer, lgbtq, loin de sa communauté, hors réserve, du nord, communauté du nord, première nation, sa communauté" }
words "rejected" { en = "rejected, kicked out, thrown out, disowned, cut off, abandoned, outed, bullied, ostracized, far from, alone in the city, preyed on, targeted, takes advantage, took advantage, taking advantage, believes anything, trusts everybody, does what she is told, does what he is told, cannot count, can't count money, easy to, does not understand, doesn't understand, can't say no, his disability cheque, her disability cheque, disability cheque, disability money", fr = "rejetée, rejeté, mise à la porte, mis à la porte, reniée, renié, abandonnée, abandonné, intimidée, loin de, seule en ville, ciblée, ciblé, profite de, profitent de, a profité, en profite, croit tout, fait confiance à tous, fait ce qu'on lui dit, sait pas compter, ne sait pas compter, facile à, ne comprend pas, comprend pas, sait pas dire non, chèque d'invalidité, chèque de solidarité, son chèque" }

phrase "used"  { en = "{trait} ...9 {rejected}; {rejected} ...9 {trait}; {people.controllers} ...6 {trait} ...6 (cheque|money|work|works|client|clients); (young|teen|girl|woman|youth) ...4 (far from|away from) (her|his|their|the) (community|reserve|nation|family|village)", fr = "{trait} ...9 {rejected}; {rejected} ...9 {trait}; (jeune|fille|femme|ado) ...4 loin de (sa|son|leur|la) (communauté|réserve|nation|famille|village)" }
phrase "rule"  { en = "accessible entrance; ramp; pride parade; funding for; ministry; program for", fr = "entrée accessible; rampe; défilé; subvention; ministère; programme pour" }

flag_when "used" :unless("rule", "same sentence")

hits "He has an [intellectual disability and the owner takes advantage] of it."
hits "[Rejected at home for being trans], she sleeps where he lets her."
hits "A [young woman far from her community], he met her at the bus depot."
hits { fr = "Il a une [déficience intellectuelle et le propriétaire en profite]." }
hits { fr = "[Rejetée par les siens parce qu'elle est trans], elle dort où il veut." }
hits { fr = "Une [jeune femme loin de sa communauté], il l'a abordée au terminus." }
misses "She is autistic and runs her own bakery."
misses "Funding for the disability ramp was rejected."
misses "The First Nation opened a school."
misses { fr = "Elle est autiste et dirige sa boulangerie." }
misses { fr = "La subvention pour la rampe des personnes handicapées a été rejetée." }
misses { fr = "La Première Nation a ouvert une école." }
