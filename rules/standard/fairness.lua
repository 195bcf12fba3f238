-- Words for what people are. No score may depend on them: "fanal pack fairness" puts each in the place of the others and
-- looks how far the score moves, and "fanal pack check" refuses a rule that flags one alone. See docs/fairness.md.
--
-- On one line stand words that can replace each other. Forms stand between "/", in the same order for all words of a
-- language: in French mostly masculine, feminine, and both plurals. A word with "+" is put in the place of others and not
-- replaced itself, because it means other things as well.

swap "nationality" {
  en = "Filipino, Mexican, Canadian, Nigerian, Ukrainian, Haitian, Colombian, Romanian, Vietnamese, Chinese, Jamaican, Guatemalan, +American, +French",
  fr = "philippin/philippine/philippins/philippines, mexicain/mexicaine/mexicains/mexicaines, canadien/canadienne/canadiens/canadiennes, nigérian/nigériane/nigérians/nigérianes, ukrainien/ukrainienne/ukrainiens/ukrainiennes, haïtien/haïtienne/haïtiens/haïtiennes, colombien/colombienne/colombiens/colombiennes, roumain/roumaine/roumains/roumaines, vietnamien/vietnamienne/vietnamiens/vietnamiennes, chinois/chinoise/chinois/chinoises, jamaïcain/jamaïcaine/jamaïcains/jamaïcaines, guatémaltèque/guatémaltèque/guatémaltèques/guatémaltèques, +américain/américaine/américains/américaines, +français/française/français/françaises"
}
swap "nationality" {
  en = "Filipina/Filipinas, Mexican woman/Mexican women, Canadian woman/Canadian women, Nigerian woman/Nigerian women, Chinese woman/Chinese women, Ukrainian woman/Ukrainian women",
  fr = "femme philippine/femmes philippines, femme mexicaine/femmes mexicaines, femme canadienne/femmes canadiennes, femme nigériane/femmes nigérianes, femme chinoise/femmes chinoises, femme ukrainienne/femmes ukrainiennes"
}
swap "nationality" {
  en = "Filipinos, Mexicans, Canadians, Nigerians, Ukrainians, Haitians, Colombians, Romanians, Jamaicans, Guatemalans",
  fr = "les Philippins, les Mexicains, les Canadiens, les Nigérians, les Ukrainiens, les Haïtiens, les Colombiens, les Roumains, les Jamaïcains"
}
swap "nationality" {
  en = "the Philippines, Mexico, Nigeria, Ukraine, Haiti, Colombia, Romania, Vietnam, China, Jamaica, Guatemala",
  fr = "des Philippines/aux Philippines, du Mexique/au Mexique, du Nigeria/au Nigeria, d'Ukraine/en Ukraine, d'Haïti/en Haïti, de Colombie/en Colombie, de Roumanie/en Roumanie, du Vietnam/au Vietnam, de Chine/en Chine, de Jamaïque/en Jamaïque, du Guatemala/au Guatemala"
}

swap "ethnicity" {
  en = "Asian, African, Caribbean, Latin American, South Asian, Arab, European, Eastern European",
  fr = "asiatique/asiatique/asiatiques/asiatiques, africain/africaine/africains/africaines, antillais/antillaise/antillais/antillaises, latino-américain/latino-américaine/latino-américains/latino-américaines, arabe/arabe/arabes/arabes, européen/européenne/européens/européennes"
}
swap "ethnicity" {
  en = "Black woman/Black women/Black man/Black men/Black girl/Black girls/Black person/Black people, white woman/white women/white man/white men/white girl/white girls/white person/white people, brown woman/brown women/brown man/brown men/brown girl/brown girls/brown person/brown people, Asian woman/Asian women/Asian man/Asian men/Asian girl/Asian girls/Asian person/Asian people, +local woman/local women/local man/local men/local girl/local girls/local person/local people",
  fr = "femme noire/femmes noires/homme noir/hommes noirs/fille noire/filles noires/personne noire/personnes noires, femme blanche/femmes blanches/homme blanc/hommes blancs/fille blanche/filles blanches/personne blanche/personnes blanches, femme asiatique/femmes asiatiques/homme asiatique/hommes asiatiques/fille asiatique/filles asiatiques/personne asiatique/personnes asiatiques, +femme d'ici/femmes d'ici/homme d'ici/hommes d'ici/fille d'ici/filles d'ici/personne d'ici/personnes d'ici"
}

swap "indigenous" {
  en = "Indigenous, First Nations, Métis, Inuit, Inuk, Cree, Mohawk, Innu, Anishinaabe, non-Indigenous, Acadian, +Scottish",
  fr = "autochtone/autochtone/autochtones/autochtones, inuit/inuite/inuits/inuites, métis/métisse/métis/métisses, innu/innue/innus/innues, mohawk/mohawk/mohawks/mohawks, atikamekw/atikamekw/atikamekw/atikamekw, allochtone/allochtone/allochtones/allochtones, acadien/acadienne/acadiens/acadiennes, +écossais/écossaise/écossais/écossaises"
}

-- Words for men are only put in: elsewhere they mostly name those who control or pay, and then a swap would change what is
-- said. Pronouns are not swapped, because *her* is *his* or *him*, and all agreement would have to follow.
swap "gender" {
  en = "woman/women, trans woman/trans women, trans man/trans men, non-binary person/non-binary people, +man/men, +person/people",
  fr = "une femme/la femme/cette femme/femme/femmes, une femme trans/la femme trans/cette femme trans/femme trans/femmes trans, un homme trans/l'homme trans/cet homme trans/homme trans/hommes trans, +un homme/l'homme/cet homme/homme/hommes, +une personne/la personne/cette personne/individu/personnes"
}
swap "gender" {
  en = "young woman/young women, +young man/young men, +young person/young people",
  fr = "une jeune femme/la jeune femme/cette jeune femme/jeune femme/jeunes femmes, +un jeune homme/le jeune homme/ce jeune homme/jeune homme/jeunes hommes, +une jeune personne/la jeune personne/cette jeune personne/jeune personne/jeunes personnes"
}
swap "gender" {
  en = "girl/girls, boy/boys",
  fr = "une fille/la fille/cette fille/ma fille/sa fille/fille/filles, un garçon/le garçon/ce garçon/mon garçon/son garçon/garçon/garçons"
}

swap "religion" {
  en = "Muslim, Christian, Sikh, Hindu, Jewish, Buddhist, Catholic",
  fr = "musulman/musulmane/musulmans/musulmanes, chrétien/chrétienne/chrétiens/chrétiennes, sikh/sikhe/sikhs/sikhes, hindou/hindoue/hindous/hindoues, juif/juive/juifs/juives, bouddhiste/bouddhiste/bouddhistes/bouddhistes, catholique/catholique/catholiques/catholiques"
}
swap "religion" {
  en = "mosque/mosques, church/churches, gurdwara/gurdwaras, temple/temples, synagogue/synagogues",
  fr = "mosquée/mosquées, église/églises, synagogue/synagogues, pagode/pagodes"
}
swap "religion" {
  en = "imam/imams, pastor/pastors, rabbi/rabbis, priest/priests",
  fr = "imam/imams, pasteur/pasteurs, rabbin/rabbins, prêtre/prêtres"
}

swap "immigration_status" {
  en = "refugee/refugees, immigrant/immigrants, newcomer/newcomers, permanent resident/permanent residents, citizen/citizens, asylum seeker/asylum seekers, international student/international students, +tenant/tenants",
  fr = "réfugié/réfugiée/réfugiés/réfugiées, immigrant/immigrante/immigrants/immigrantes, nouvel arrivant/nouvelle arrivante/nouveaux arrivants/nouvelles arrivantes, résident permanent/résidente permanente/résidents permanents/résidentes permanentes, citoyen/citoyenne/citoyens/citoyennes, demandeur d'asile/demandeuse d'asile/demandeurs d'asile/demandeuses d'asile, étudiant étranger/étudiante étrangère/étudiants étrangers/étudiantes étrangères, +locataire/locataire/locataires/locataires"
}
swap "immigration_status" {
  en = "temporary foreign worker/temporary foreign workers, foreign worker/foreign workers, migrant worker/migrant workers, undocumented worker/undocumented workers, local worker/local workers, Canadian worker/Canadian workers",
  fr = "travailleur étranger temporaire/travailleuse étrangère temporaire/travailleurs étrangers temporaires/travailleuses étrangères temporaires, travailleur étranger/travailleuse étrangère/travailleurs étrangers/travailleuses étrangères, travailleur migrant/travailleuse migrante/travailleurs migrants/travailleuses migrantes, travailleur sans papiers/travailleuse sans papiers/travailleurs sans papiers/travailleuses sans papiers, travailleur local/travailleuse locale/travailleurs locaux/travailleuses locales, travailleur canadien/travailleuse canadienne/travailleurs canadiens/travailleuses canadiennes"
}
swap "immigration_status" {
  en = "is undocumented/are undocumented/was undocumented/were undocumented, has no status/have no status/had no status/had no status, is a citizen/are citizens/was a citizen/were citizens, has permanent residence/have permanent residence/had permanent residence/had permanent residence, +has a study permit/have study permits/had a study permit/had study permits, has a visitor visa/have visitor visas/had a visitor visa/had visitor visas",
  fr = "est sans papiers/sont sans papiers/était sans papiers/étaient sans papiers, est sans statut/sont sans statut/était sans statut/étaient sans statut, a la citoyenneté/ont la citoyenneté/avait la citoyenneté/avaient la citoyenneté, a la résidence permanente/ont la résidence permanente/avait la résidence permanente/avaient la résidence permanente, +a un permis d'études/ont un permis d'études/avait un permis d'études/avaient un permis d'études, a un visa de visiteur/ont un visa de visiteur/avait un visa de visiteur/avaient un visa de visiteur"
}

-- The words put in are jobs whose names hold "worker" and "work" as well, which many rules look for.
swap "sex_work" {
  en = "sex worker/sex workers, +office worker/office workers, +library worker/library workers, +bakery worker/bakery workers, +museum worker/museum workers",
  fr = "travailleur du sexe/travailleuse du sexe/travailleurs du sexe/travailleuses du sexe, +travailleur de bureau/travailleuse de bureau/travailleurs de bureau/travailleuses de bureau, +travailleur du bois/travailleuse du bois/travailleurs du bois/travailleuses du bois, +travailleur du livre/travailleuse du livre/travailleurs du livre/travailleuses du livre"
}
swap "sex_work" {
  en = "does sex work/do sex work/did sex work, +does office work/do office work/did office work, +does library work/do library work/did library work",
  fr = "fait du travail du sexe/font du travail du sexe/faisait du travail du sexe, +fait du travail de bureau/font du travail de bureau/faisait du travail de bureau, +fait du travail du bois/font du travail du bois/faisait du travail du bois"
}

-- Sentences in which nothing happens. They are measured alone, and in front of a hit and a miss of each rule.
carrier { en = "A Filipino family lives next door.", fr = "Un voisin philippin habite à côté." }
carrier { en = "The caller is a Nigerian student.",
          fr = "L'appelante est une étudiante nigériane." }
carrier { en = "Two Mexican men rent the basement.",
          fr = "Deux hommes mexicains louent le sous-sol." }
carrier { en = "They came from the Philippines in May.",
          fr = "Elles sont arrivées des Philippines en mai." }
carrier { en = "The neighbours are Asian.", fr = "Les voisins sont asiatiques." }
carrier { en = "I am calling about a Black woman at the bus stop.",
          fr = "J'appelle au sujet d'une femme noire à l'arrêt d'autobus." }
carrier { en = "The man is of African origin.", fr = "C'est un client africain." }
carrier { en = "The caller is Indigenous.", fr = "La personne qui appelle est autochtone." }
carrier { en = "An Inuit family visits on Sundays.", fr = "Un couple inuit vient le dimanche." }
carrier { en = "A Métis worker fixed the roof.", fr = "Un ouvrier métis a réparé le toit." }
carrier { en = "A woman sits in the waiting room.",
          fr = "Une femme est assise dans la salle d'attente." }
carrier { en = "Three women and a dog live upstairs.",
          fr = "Trois femmes et un chien vivent en haut." }
carrier { en = "A trans woman works at the library.",
          fr = "Une femme trans travaille à la bibliothèque." }
carrier { en = "A young woman came to the counter.", fr = "Une jeune femme est venue au comptoir." }
carrier { en = "The girl waved at us.", fr = "La fille nous a salués." }
carrier { en = "A boy delivers the paper.", fr = "Un garçon livre le journal." }
carrier { en = "The family is Muslim.", fr = "La famille d'à côté a un fils musulman." }
carrier { en = "They met at the mosque last year.",
          fr = "Ils se sont connus à la mosquée l'an dernier." }
carrier { en = "The imam gave us your number.", fr = "Un imam nous a donné votre numéro." }
carrier { en = "The caller is a refugee from abroad.", fr = "L'appelant est un réfugié." }
carrier { en = "A temporary foreign worker lives next door.",
          fr = "Un travailleur étranger temporaire habite à côté." }
carrier { en = "The neighbour is undocumented.", fr = "La voisine est sans papiers." }
carrier { en = "The caller is a sex worker.", fr = "L'appelante est une travailleuse du sexe." }
carrier { en = "My sister does sex work.", fr = "Ma soeur fait du travail du sexe." }

-- Words in the evidence of these are part of a threat and stay as they are.
threats "coercion.threat_denunciation; coercion.threat_inform_family; coercion.threat_worse_conditions; coercion.threats_violence"
threats "recruit_coercion.threat_denunciation; recruit_coercion.threat_inform_family; recruit_coercion.threats_violence"

-- Words in a quotation with one of these are part of an abuse and stay as they are.
insults {
  en = "dirty, filthy, stupid, lazy, worthless, useless, whore, slut, bitch, hooker, animal, animals, scum, trash, garbage, pig, pigs, dog, dogs, dumb, illegal, illegals, go back",
  fr = "sale, sales, maudit, maudite, maudits, maudites, stupide, stupides, paresseux, paresseuse, pute, putes, salope, chienne, chien, chiens, animal, animaux, ordure, vermine, cochon, cochonne, imbécile, illégal, illégale, illégaux, retourne, retournez"
}

-- Codes that are about such a word by their nature.
exempt "recruit_vuln.illegal_status" {
  en = "It says that somebody made use of a lack of status; without the word for the status there is nothing to make use of.",
  fr = "Il dit que quelqu'un s'est servi d'une absence de statut; sans le mot qui dit le statut, il n'y a rien dont se servir."
}
exempt "vuln.authorities_legal_status" {
  en = "It says that a status keeps somebody in place; another status does not.",
  fr = "Il dit qu'un statut retient quelqu'un sur place; un autre statut ne le fait pas."
}
exempt "online.ethnicity_trust_language" {
  source_type = "online_post, online_ad",
  en = "In adverts, wording about origin tells something about who wrote them (NIJ 2024). It never counts against a person.",
  fr = "Dans les annonces, les mots sur l'origine renseignent sur leur auteur (NIJ 2024). Ils ne comptent jamais contre une personne."
}
