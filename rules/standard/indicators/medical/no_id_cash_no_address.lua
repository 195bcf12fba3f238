indicator "medical.no_id_cash_no_address"
status    "live"
strength  "weak"
dimension "context"
element   "none"
forms     "any"
pillars { protection = { en = "access to care without papers",
                         fr = "accès aux soins sans papiers" } }
corroborates "general.no_control_money_id; vuln.unknown_area"
source    "MED-FLAGS"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Patient has no ID or health card, pays cash, cannot give an address",
        fr = "Patient sans pièce d'identité ni carte santé, paie comptant, sans adresse" }
why   { en = "No papers, no address and someone else's cash: the person may not control their life.", fr = "Ni papiers ni adresse, et l'argent d'un autre : la personne ne contrôle peut-être pas sa vie." }
ask   { en = "Where does the person sleep, and who paid?",
        fr = "Où dort la personne, et qui a payé?" }
false_alarms { en = "Tourists, homeless persons, newcomers waiting for a card.",
               fr = "Touristes, sans-abri, nouveaux arrivants en attente d'une carte." }

words "no" { en = "no, without, without a, did not have, didn't have, does not have, doesn't have, don't have, have no, has no, had no, no valid, lacks, missing", fr = "aucune, aucun, pas de, sans, n'a pas, n'a pas de, n'avait pas, n'avait pas de, a pas de, ni, sa, n'a ni, n'avait ni" }
words "card" { en = "health card, healthcare card, ohip, ohip card, care card, medicare card, id, ID, identification, photo id, msp, coverage, documents, papers, insurance, health coverage", fr = "carte d'assurance maladie, carte santé, carte soleil, RAMQ, pièce d'identité, pièces d'identité, ses papiers, aucun papier, couverture, assurance, carte d'identité" }
words "address" { en = "address, fixed address, home address, street name, postal code, where she lives, where he lives, where she was staying, where she is staying, where he is staying, phone number", fr = "adresse, adresse fixe, code postal, nom de rue, où elle habite, où il habite, où elle reste, où il reste, où elle demeure, numéro de téléphone" }
words "unknown" { en = "can't give, cannot give, could not give, couldn't give, could not tell, couldn't tell, doesn't know, does not know, didn't know, did not know, unable to give, won't give, would not give, wouldn't give, refused to give, gave no, gave a false, no, not know, unsure of", fr = "ne peut pas donner, peut pas donner, ne pouvait pas donner, pouvait pas donner, ne connaît pas, connaît pas, ne connaissait pas, connaissait pas, ne sait pas, sait pas, ne savait pas, savait pas, incapable de donner, ne veut pas donner, refuse de donner, refusait de donner, aucune, pas d', sans, fausse" }
words "payer" { en = "~companion, ~boss, ~employer, ~man, ~boyfriend, ~friend, ~manager, ~husband, ~woman, he, she, they, foreman, agency", fr = "~accompagnateur, ~patron, ~employeur, ~homme, ~chum, ~ami, ~gérant, ~mari, ~femme, il, elle, ils, contremaître, agence" }
words "health" { en = "patient, clinic, hospital, er, ed, emergency, nurse, doctor, triage, exam, ward, treated, infection, chart, frostbite, physician, intake, midwife", fr = "patiente, patient, clinique, hôpital, urgence, infirmière, médecin, triage, examen, soins, infection, dossier, CLSC" }

phrase "card" { en = "{no} ...1 {card}; {card} ...3 (with|at|held by|kept by) ...2 {people.controllers}", fr = "{no} ...1 {card}; {card} ...3 (chez|gardée par|gardé par|avec) ...2 {people.controllers}" }
phrase "address" { en = "{unknown} ...3 {address}; no ...1 (fixed|home|permanent) address; {address} ...3 (unknown|not known|does not exist|doesn't exist|of a|is a motel|is a hotel)", fr = "{unknown} ...3 {address}; sans adresse ...1 fixe; {address} ...3 (inconnue|n'existe pas|d'un motel|d'un hôtel)" }
phrase "cash" { en = "{payer} ...2 (paid|pays|paying) ...2 (cash|in cash); bill paid ...2 cash; (wants|wanted|insisted) to pay ...1 cash", fr = "{payer} ...2 (a payé|paie|paye|payait) ...2 (comptant|argent comptant|cash|en argent); payé comptant; payée comptant" }
phrase "health" { en = "{health}", fr = "{health}" }

words "cardless" { en = "no health card, no id, no identification, no ohip, no ohip card, no ramq, undocumented, uninsured, without papers, no card, no papers, no paper, nothing in her purse, refused to give name, refused to give her name, someone else's ohip card, someone else's card, someone else's health card, registered under a name, name that doesn't match, under a name that doesn't, different birth dates, health card is with the employer, boss has the card", fr = "pas de carte soleil, pas de carte, aucune pièce d'identité, ni ramq, sans assurance, sans statut, sans papiers, pas de papier, rien dans sa sacoche, refusé de donner son nom, carte d'assurance maladie d'une autre, carte d'une autre, carte de quelqu'un d'autre, inscrite sous un nom, nom qui ne correspond pas, dates de naissance, carte maladie du travailleur est chez, ni carte ni" }
words "noaddr" { en = "where she lives, where he lives, the street he lives on, the street she lives on, fixed address, no address, gave the motel, motel as her address, hotel as address, next of kin, for address, wanted an address, boss would know, address of the spa", fr = "où elle habite, où il habite, nom de sa rue, adresse fixe, pas d'adresse, donné le motel, motel comme adresse, ni proche ni adresse, pour l'adresse, son adresse, le boss qui le sait, c'est le boss qui" }
words "paycash" { en = "in cash, cash, twenties, bills, paid the bill, settled, billed him cash, declined a receipt, outside paid, man paid, paid outside", fr = "comptant, cash, en vingt, billets, payé dehors, réglé, facturé comptant, pas voulu de reçu, homme a payé, argent" }
phrase "pair" { en = "{cardless} ...12 {noaddr}; {noaddr} ...12 {cardless}; {cardless} ...12 {paycash}; {paycash} ...12 {cardless}; {noaddr} ...9 (called someone|looks to companion|looked to|asked the man|boss would|couldn't say|unable); (could not|couldn't|can't|cannot|unable to|didn't know|did not know|doesn't know) ...4 {noaddr}; (companion|driver|boss|man|woman|employer|supervisor|friend|someone) ...9 (paid|pays|pay|settled|laid bills|laid|covered) ...6 {paycash}", fr = "{cardless} ...12 {noaddr}; {noaddr} ...12 {cardless}; {cardless} ...12 {paycash}; {paycash} ...12 {cardless}; {noaddr} ...9 (appelé quelqu'un|regarde l'accompagnateur|demandé au|le boss); (incapable|savait pas|sait pas|peut fournir|pouvait pas) ...4 {noaddr}; (accompagnateur|accompagnait|chauffeur|boss|homme|femme|employeur|ami|quelqu'un) ...9 (payé|paye|paie|réglé|mis des billets) ...6 {paycash}" }
phrase "lone" { en = "{cardless}", fr = "{cardless}" }
phrase "med3" { en = "(patient|pt|clinic|doctor|nurse|hospital|chart|er|triage|stitches|reception|walk-in|seen|health card|ohip|receipt|emergency|registration|reg)", fr = "(patiente|patient|clinique|docteur|médecin|infirmière|hôpital|dossier|urgence|triage|points de suture|réception|carte soleil|carte maladie|assurance maladie|ramq|reçu|consulter)" }
phrase "trips" { en = "(forgot|travel insurance|parcel|dentist in cash|outreach nurse|new to town|claim it back|homeless patient)", fr = "(oublié|assurance voyage|colis|dentiste|infirmière de rue|nouvelle en ville|réclamer)" }
phrase "note_card" { en = "(no|without|declined|expired|not have|doesn't have|missing|can't produce|couldn't produce|no valid) ...2 (health card|card|id|ohip|msp|ramq|identification|address|insurance|coverage|phone number); (pays|paid|paying|offered|offers|laid|covered) ...4 (cash|twenties|in bills|envelope|out of pocket); (address|lives|home) ...5 (motel|unknown|doesn't know|can't say|couldn't say|unable|changes|no fixed|work address|the farm|the shop|the spa|near the)", fr = "(pas de|sans|aucune|ni|refusée|expirée|n'a pas de|a pas de) ...2 (carte|carte soleil|pièce|ramq|assurance maladie|adresse|assurance|numéro de téléphone); (paie|paye|payé|offre|offert|règle|réglé) ...4 (comptant|cash|argent|vingt|billets|enveloppe); (adresse|habite|demeure) ...5 (motel|inconnue|sait pas|ignore|peut dire|incapable|change|la ferme|le salon|près de|derrière)" }
phrase "cleared" { en = "{scenes.cleared}", fr = "{scenes.cleared}" }
flag_when "card" :near("health", "anywhere") :unless("cleared", "2 sentences")
flag_when "address" :near("health", "anywhere") :unless("cleared", "2 sentences")
flag_when "cash" :near("health", "anywhere") :unless("cleared", "2 sentences")
flag_when "pair" :near("med3", "same paragraph") :unless("trips", "same paragraph")
          :unless("cleared", "2 sentences")
flag_when "lone" :near("med3", "same sentence") :unless("trips", "same paragraph")
          :unless("cleared", "2 sentences")
flag_when "note_card" :where(field("source_type"):is("hospital_note"))
          :unless("cleared", "2 sentences")

hits "Patient has [no health card] and looked at the driver before giving a name."
hits "At the clinic she [could not give an address], only the name of a motel."
hits "At the hospital her [boss paid cash] and left no name."
hits { fr = "La patiente n'a [pas de carte d'assurance maladie] et regarde le chauffeur avant de donner un nom." }
hits { fr = "À la clinique, elle [ne connaît pas son adresse], seulement le nom d'un motel." }
hits { fr = "À l'hôpital, son [patron a payé comptant] et n'a pas laissé de nom." }
misses "Patient showed her health card and gave her address."
misses "We pay cash at the market."
misses "The doctor has a new address."
misses { fr = "Patiente avec carte d'assurance maladie, adresse confirmée." }
misses { fr = "On paie comptant au marché." }
misses { fr = "Le médecin a déménagé son bureau." }
hits "Walk-in: [no health card, could not say where he lives]."
hits "The [driver paid cash] for her stitches, patient gave no name."
hits "Patient [registered under a name that doesn't match] the chart."
hits { fr = "Sans rendez-vous : [pas de carte soleil, incapable de dire où il habite], patient agité." }
hits { fr = "Le chauffeur [a payé comptant] ses points, la patiente n'a pas donné de nom." }
hits { fr = "Patiente [inscrite sous un nom] qui ne correspond pas à la carte." }
misses "I forgot my health card at the clinic and paid cash."
misses { fr = "J'ai oublié ma carte soleil et j'ai réclamé après." }
gaps "[Pt cannot give an address or postal code, companion says put the motel]."
misses "Tourist without a health card paid by credit card."
misses { fr = "Touriste sans carte soleil, payé par carte de crédit." }
gaps "[He registered without any card and the foreman peeled off bills for the X-ray]."
gaps { fr = "[Inscrit sans carte, le contremaître a payé la radiographie en billets]." }
hits { en = "Seen for a cut; [no health card], the manager waited.", source_type = "hospital_note" }
hits { fr          = "Vu pour une coupure; [pas de carte], le gérant attendait.",
       source_type = "hospital_note" }
misses { en = "Health card and address on file, sent home.", source_type = "hospital_note" }
misses { fr = "Carte et adresse au dossier, retour à la maison.", source_type = "hospital_note" }
hits { en = "[No health card, pays cash], does not know her address.",
       fr = "[Pas de carte d'assurance maladie, paye comptant], ne connaît pas son adresse." }
hits { en = "The man with her [paid the clinic in cash; she had no papers].",
       fr = "L'homme avec elle [a payé la clinique comptant; elle avait pas de papiers]." }
hits { en = "Patient [gave no address, no card]; the other [woman paid cash].",
       fr = "La patiente n'a donné ni adresse ni carte; l'autre [femme a payé comptant]." }
