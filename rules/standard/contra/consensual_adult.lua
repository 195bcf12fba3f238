contra    "contra.consensual_adult"
status    "live"
strength  "medium"
dimension "context"
element   "none"
forms     "any"
pillars { protection = { en = "offer information only; never under 18, and consent never cancels a means", fr = "offrir de l'information seulement; jamais sous 18 ans, et le consentement n'efface jamais un moyen" } }
source    "RCMP-GAZ; PALERMO"
author    "Fanal standard pack"
changed   "2026-11-27"

title { en = "Adult states independent, chosen work, keeps the money and moves freely",
        fr = "Adulte qui dit travailler par choix, garde son argent et circule librement" }
why   { en = "An adult who says they choose the work, keeps the money and moves freely asks for no rescue.", fr = "Une personne adulte qui dit choisir ce travail, garde son argent et circule librement ne demande pas de secours." }
ask   { en = "Who decides about hours, clients and money?",
        fr = "Qui décide des heures, des clients et de l'argent?" }
false_alarms { en = "Words that somebody else told them to say.",
               fr = "Des mots que quelqu'un d'autre lui a dit de dire." }

words "choice" { en = "my choice, my own choice, my body, my rules, proud of my work, I like my job, I love my job, i enjoy, sex work is work, nobody owns me, we screen, I vet, my own rates, my rates, own schedule, my own schedule, not trafficked, not a victim, don't need rescuing, don't need saving, not being forced, consenting adult, consenting adults, of age and, work for myself, works for herself, works for himself, work for themselves, my own boss, her own boss, his own boss, i'm independent, im independent, she is independent, she's independent, an independent, independent provider, independent escort, indie, independent and, independent adult, by choice, my choice, her choice, of my own choice, of her own free will, my own free will, own terms, on my terms, on her own terms, nobody makes me, no one makes me, nobody made me, no one forces me, nobody forces me, no one tells me what to do, nobody tells me what to do, no one told me to, nobody is making me, no pimp, no boyfriend behind, no agency, no manager, not managed, self employed, choose my clients, choose my own clients, choose who, pick my clients, picks her clients, pick my own clients, pick my own hours, choose my hours, set my own, sets her own, set my prices, sets her rates, set my own rates, book for myself, books for herself, book my own, books her own, screen my own, screens her own, I screen, my own ads, her own ads, writes her own ads, say no when i want, say no to anyone, turn down clients, I can walk",
                 fr = "mon corps, mes règles, j'aime mon travail, j'aime ma job, le travail du sexe est un travail, je décide, je dis non, mes tarifs, mon horaire, pas une victime, pas exploitée, adulte consentante, adultes consentants, travaille à mon compte, travaille à son compte, à mon compte, à son compte, ma propre patronne, sa propre patronne, mon propre boss, suis indépendante, suis indépendant, est indépendante, indépendante et, escorte indépendante, par choix, mon choix, son choix, c'est moi qui décide, c'est moi qui choisis, c'est moi qui réponds, c'est elle qui décide, de mon plein gré, de son plein gré, personne ne m'oblige, personne m'oblige, personne ne me force, personne me force, personne ne me dit quoi faire, personne me dit quoi faire, personne ne l'oblige, pas de pimp, pas d'agence, pas de gérant, travailleuse autonome, travailleur autonome, choisis mes clients, choisit ses clients, choisis mes heures, choisit ses heures, fixe mes prix, fixe ses prix, fixe mes tarifs, fixe ses tarifs, mes propres annonces, ses propres annonces, écris mes annonces, écrit ses annonces, refuse qui je veux, refuse qui elle veut, je dis non quand je veux, à mes conditions, à ses conditions" }
words "keeps" { en = "keep my money, keep all my money, keep all the money, keeps her money, keeps all her money, keeps her own money, keep my own money, own money, my own place, her own place, her own apartment, her own account, my own account, own bank account, my own phone, her own car, pay my own bills, pays her own bills, pay my taxes, pays taxes, file my taxes",
                fr = "garde mon argent, garde tout mon argent, garde son argent, garde tout son argent, mon propre argent, son propre argent, mon propre appartement, son propre appartement, mon appartement à moi, son compte à elle, mon propre compte, son propre compte, mon propre téléphone, paie mes impôts, paye mes impôts, déclare mes revenus, paie ses impôts" }
words "trade" { en = "~escort, ~escorting, ~sex worker, sex work, see clients, sees clients, seeing clients, my clients, her clients, regular clients, regulars, ~provider, ~dancer, ~stripper, ~massage, ~masseuse, ~incall, ~outcall, ~booking, ~tour, ~touring, ~onlyfans, ~camming, ~companion, ~domina, sugar baby, bad date, bad dates, my dates, condom, deposit required, deposit first, deposit to book, donation, screening, screen",
                fr = "~escorte, travail du sexe, travailleuse du sexe, travailleur du sexe, clients, ~danseuse, ~massage, ~masseuse, ~incall, ~outcall, ~rendez-vous, ~tournée, ~onlyfans, ~cam, sugar baby, mauvais client, condom, dépôt, métier, ~dominatrice" }
words "safety" { en = "share your location, safety buddy, buddy system, bad date list, bad date, bad client, screen your clients, screening, check in text, check-in text, safe call, references, outcalls, incalls",
                 fr = "partagez votre position, partage ta position, liste des mauvais clients, mauvais client, mauvais clients, filtrer les clients, filtrez vos clients, références, texto de sécurité" }

phrase "choice" { en = "{choice}", fr = "{choice}" }
phrase "keeps" { en = "{keeps}", fr = "{keeps}" }
phrase "trade" { en = "{trade}", fr = "{trade}" }
phrase "peer" { en = "{safety} ... {safety}; {safety} ...9 {trade}; {trade} ...9 {safety}; share your location ... buddy", fr = "{safety} ... {safety}; {safety} ...9 {trade}; {trade} ...9 {safety}" }

accepts "denied"
words "free2" { en = "set my own rates, sets her own rates, pick who i see, choose who i see, choose my clients, my choice, her choice, her own choice, nobody takes a cut, no one takes a cut, keep what they earn, keeps what she earns, each keep, screen my clients, screens her clients, turn down the ones, i can stop whenever, no one is making her, nobody makes me, nobody is making, working for himself, working for herself, work for myself, i work for myself, hired the driver herself, pays him forty, i am not a victim, i am not, pay taxes, pay my taxes, own incall, own lease, own car, own account, loves it, independent for, independent", fr = "fixe mes tarifs, fixe ses tarifs, choisis qui je vois, choisit qui elle voit, mon choix, son choix, personne prend une cote, personne ne prend, garde ce qu'elle gagne, chacune garde, filtre mes clients, filtre ses clients, refuse ceux, peux arrêter quand, personne ne l'oblige, personne m'oblige, à mon compte, travaille à son compte, engagé le chauffeur, paie mes impôts, son propre local, propre local, aime ça, indépendante depuis, indépendante, indépendant" }
words "trade5" { use = "work.sex_work", en = "sex worker, sex workers, escort, escorts, incall, clients, strips, strip, stripper, provider, the women told, the ads, cut, rates, earn, driver", fr = "travailleuse du sexe, travailleuses du sexe, escorte, escortes, clients, danse, danseuse, tarifs, local, gagne, cote, chauffeur, travailler ensemble" }
phrase "free2" { en = "{free2} ...15 {trade5}; {trade5} ...15 {free2}; {free2} ...6 {free2}; (sex worker|escort|dancer|stripper) ...4 by choice|(by her own choice); work together for safety", fr = "{free2} ...15 {trade5}; {trade5} ...15 {free2}; {free2} ...6 {free2}; (travailleuse du sexe|escorte|danseuse) ...4 par choix; travailler ensemble pour la sécurité" }
phrase "held2" { en = "(but she gives him|gives him all|everything she makes|told her she's independent|he says it's her choice|she's 16|minor|underage|she's 15|she's 17|forced|threatens)", fr = "(lui remet tout|donne tout|tout ce qu'elle fait|lui a dit qu'elle était|il dit que c'est|elle a 16|mineure|elle a 15|elle a 17|forcée|menace)" }
-- The trade on one's own terms: own rooms, own rates, own driver, own yes and no.
words "line" { en = "dancer, dances, strip club, house fee, escort, independent escort, independent provider, clients, see clients, erotic massage, body rub, onlyfans, performer, camming, sex work, sex worker, bookings, books her, outcalls, incalls, this work", fr = "danseuse, danse, bar fee, bar de danseuses, escorte, clients, recevoir, massage érotique, onlyfans, travail du sexe, travailleuse du sexe, rendez-vous, ce travail" }
words "terms" { en = "nobody sends me, nobody sends her, no one sends me, no pimp, no boss, no manager, no one tells me, nobody tells me, pays my tuition, pays for school, screen every, screens every, screen clients, screens her, drives herself, own car, own site, her own site, own website, accountant, pays taxes, licensed, with receipts, sets her rates, sets her own, set my rates, picks her days, picks my days, picks her hours, likes the hours, likes the work, likes her job, enjoys the job, enjoys the work, has savings, takes the rest home, keeps the rest, keeps what she makes, keeps what she earns, keep what i make, keep what i earn, books her own, her choice, my choice, own choice, for years by choice, leaves when she wants, leaves town when, on the lease, both adult, both adults, runs the account alone, runs it alone, paid by her, she hires him, she pays him, he works for her, work together for safety, together for safety, turned down, turns down who, says no to", fr = "personne m'envoie, personne l'envoie, pas de pimp, pas de boss, pas de gérant, personne me dit, payer mes études, paye ses études, choisis mes clients, choisit ses clients, filtre ses clients, avec son char, son propre char, son site, comptable, paye ses impôts, ses impôts, avec reçus, reçus d'assurance, fixe ses tarifs, fixe ses prix, choisit ses journées, choisit ses heures, choisit ses soirs, aime l'horaire, aime sa job, aime son travail, aime ça, des économies, garde le reste, garde ce qu'elle gagne, garde ce que je gagne, loue ses chambres, réserve ses chambres, son choix, mon choix, part quand, quand ça lui tente, sur le bail, adultes toutes les deux, toutes deux adultes, gère le compte toute seule, gère toute seule, c'est elle qui le paye, elle qui l'engage, il travaille pour elle, par sécurité, pour la sécurité, refuse qui elle veut, dit non quand" }
phrase "line" { en = "{line}", fr = "{line}" }
phrase "terms" { en = "{terms}", fr = "{terms}" }
phrase "not_hers" { en = "he (says|said|claims|tells|told); (holds|keeps|takes|has) (the|her|all|half) ...1 (phone|money|cash|passport|cut); made to|forced|makes her|owes|quota|threat|scared|afraid|hits; he posts|(posts the ad); {age < 18}; minor|underage|teen", fr = "il dit|prétend|affirme; (tient|garde|prend|a) (le|son|tout|la|l) ...1 (téléphone|argent|cash|passeport|moitié); oblige|forcée|force|doit|quota|menace|peur|frappe; il met l'annonce; {age < 18}; mineure|ado|adolescente" }
phrase "taken" { en = "(he|they|boyfriend|pimp) (keeps|takes|holds|has) ...2 (all|her|the) ...1 (money|cash|passport|id|phone)", fr = "(il|ils|son chum|un homme|le gars) (garde|prend|tient) ...1 (tout|toute|son|sa) ...1 (argent|paye|cash|passeport|téléphone)" }
words "terms" { en = "keep everything i make, keeps everything she makes, keep everything i earn, keeps everything she earns, nobody books for me, nobody drives me, nobody books for her, nobody drives her, turns down whoever",
                fr = "garde tout ce que je fais, garde tout ce que je gagne, garde tout ce qu'elle fait, garde tout ce qu'elle gagne, personne me conduit, personne la conduit, personne prend mes rendez-vous, personne prend ses rendez-vous, son propre choix, mon propre choix, refuse qui elle veut" }
words "terms" { en = "picks her own shifts, picks my own shifts, chooses her shifts, keeps her tips, keep my tips",
                fr = "choisit ses quarts, choisis mes quarts, garde ses pourboires, garde mes pourboires, choisit son horaire" }
words "line" { en = "stripper, strippers" }
flag_when "choice" :near("trade", "same paragraph")
flag_when "choice" :near("keeps", "same paragraph")
flag_when "keeps" :near("trade", "same paragraph") :unless("taken", "2 words")
flag_when "peer"
flag_when "free2" :unless("held2", "same paragraph")
flag_when "terms" :near("line", "2 sentences") :unless("not_hers", "same paragraph")

hits "I do escorting part-time, [I choose my clients] and I pay my own bills."
hits "She dances three nights a week [by choice] and has her own apartment."
hits "No agency, [I book for myself], deposits by e-transfer, touring in May."
hits { fr = "Je suis escorte, [je choisis mes clients] et je garde tout mon argent." }
hits { fr = "Elle danse trois soirs [par choix] et a son propre appartement." }
hits { fr = "[Pas d'agence], c'est moi qui réponds aux clients." }
misses "He picks the clients for her and keeps the money."
misses "She says it is fine, but her boyfriend books the hotel and takes the cash."
misses "I chose the greenhouse job because of the hours."
misses { fr = "Il choisit les clients pour elle et garde l'argent." }
misses { fr = "Son chum réserve l'hôtel et prend le cash." }
misses { fr = "J'ai choisi la serre à cause des heures." }
hits "[Nobody takes a cut], says the escort, who rents by the month."
hits "An [escort who sets her own rates] and rents by the month."
hits { fr = "[Personne ne prend de part, dit l'escorte], qui loue au mois." }
hits { fr = "Elle est [escorte, fixe ses tarifs] et conduit son char." }
misses "He decides when she works and takes the escort money."
misses { fr = "Il décide quand elle travaille et prend l'argent des clients." }
misses "She's 16 and says she likes it."
misses { fr = "Elle a 16 ans et dit qu'elle aime ça." }
hits "The dancer [drives herself] and pays the house fee."
hits { fr = "La danseuse vient [avec son char] et paye son bar fee." }
misses "The dancer drives herself, he keeps the money and she owes him a quota."
misses { fr = "La danseuse vient avec son char, il garde l'argent et elle a peur." }
misses "A man forces her into escort work and he keeps all her money."
misses "Client, 52, works in a retirement home; her choice, she says."
misses { fr = "Je suis massothérapeute agréée et je donne des reçus d'assurance." }
misses { fr = "Son chum la force à faire des clients et il garde tout son argent." }
hits { en = "The escort is 34, [works for herself] and turns down whoever she wants.",
       fr = "L'escorte a 34 ans, [travaille à son compte] et [refuse qui elle veut]." }
hits { en = "I see clients, [I keep everything I make, nobody drives me], nobody books for me.",
       fr = "Je vois des clients, [je garde tout ce que je fais, personne me conduit], personne prend mes rendez-vous." }
hits { en = "The dancer told the officer it was [her own choice] and she pays her own rent.",
       fr = "La danseuse a dit à la policière que c'était [son propre choix] et qu'elle paye son loyer." }
hits { en = "The [stripper] told us she [picks her own shifts] and [keeps her tips].",
       fr = "La [danseuse] nous a dit qu'elle [choisit ses quarts] et [garde ses pourboires]." }
misses { en = "The boss keeps everything he makes in a safe.",
         fr = "Le boss garde tout ce qu'il fait dans un coffre." }
