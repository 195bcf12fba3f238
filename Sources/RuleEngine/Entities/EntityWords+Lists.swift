extension EntityWords.Builder {
  /// Words that say what a number is.
  mutating func addContexts() {
    add(
      .plate,
      """
      plate plates plaque plaques immatriculation immatricule immatriculee immatricules plated \
      licenceplate licenseplate
      """)
    add(.sin, "sin nas insurance assurance")
    add(.uci, "uci iuc")
    add(
      .health,
      "health ohip ramq phn mcp msp ahcip maladie soleil medicare carecard pharmacare sante")
    add(.passport, "passport passports passeport passeports")
    add(.driver, "driver drivers driving conduire conducteur conductrice")
    add(.account, "account accounts acct compte comptes folio")
    add(.transit, "transit succursale")
    add(.institution, "institution")
    add(
      .transfer,
      """
      interac etransfer etransfers etransferred etransfert transfer transfers transferred virement \
      virements emt transfert
      """)
    add(
      .document,
      """
      card cards carte cartes licence license licences licenses permis social sociale identifiant \
      identifier
      """)
    add(
      .phone,
      """
      call calls called calling text texts texted phone phones telephone tel cell cellphone mobile fax       appelle appeler appelez appel cellulaire cell texter texte rejoindre joindre whatsapp
      """)
    add(
      .partial,
      """
      partial partially ending ends end starting starts beginning begins last first finissant       terminant commencant debutant finit partielle partiel derniers premiers
      """)
    add(.number, "number numbers no num nos numero numeros nr id code n")
    add(
      .filler,
      """
      is was are the my her his their our your a it its of for on s and or to with in has had that \
      this reads read shows showing registered see saw seen white black red blue grey \
      gray silver truck van car suv sedan est etait la le les l c mon ma mes son sa ses leur leurs \
      de du des d un une et ou au aux avec sur qui que pour blanc blanche noir noire rouge bleu \
      bleue gris grise
      """)
    add(.beforeYear, "in since until en depuis of de by before after avant apres vers")
    add(
      .beforePlace,
      """
      at address adresse live lives lived living located reside resides residing near au habite \
      demeure situe situee sis sise chez
      """)
  }

  /// Streets, units, provinces and cities.
  mutating func addPlaces() {
    for (name, list) in [
      ("street", "street st str"), ("avenue", "avenue ave av"),
      ("boulevard", "boulevard blvd boul bd"), ("road", "road rd"),
      ("crescent", "crescent cres"), ("highway", "highway hwy"), ("parkway", "parkway pkwy"),
    ] { add([.streetBehind, .streetOnly], list, named: name) }
    for (name, list) in [
      ("drive", "drive dr"), ("lane", "lane ln"), ("court", "court crt ct"), ("place", "place pl"),
      ("terrace", "terrace terr"), ("way", "way"), ("trail", "trail trl"), ("circle", "circle cir"),
      ("square", "square sq"), ("line", "line"), ("gate", "gate"), ("grove", "grove grv"),
    ] { add(.streetBehind, list, named: name) }
    for (name, list) in [
      ("rue", "rue"), ("chemin", "chemin ch"), ("rang", "rang"), ("montee", "montee"),
      ("impasse", "impasse"), ("croissant", "croissant"), ("autoroute", "autoroute"),
    ] { add([.streetBefore, .streetOnly], list, named: name) }
    for (name, list) in [
      ("route", "route rte"), ("cote", "cote"), ("allee", "allee"), ("terrasse", "terrasse"),
      ("cercle", "cercle"), ("quai", "quai"), ("ruelle", "ruelle"), ("promenade", "promenade"),
    ] { add(.streetBefore, list, named: name) }
    add(.streetBefore, "avenue ave av boulevard blvd boul bd place pl square")
    for (name, list) in [
      ("room", "room rm chambre"), ("apt", "apt apts apartment app appt appartement"),
      ("unit", "unit unite"), ("suite", "suite"),
    ] { add(.unit, list, named: name) }
    add(
      .direction, "n s e w o ne nw se sw no so north south east west nord sud est ouest")
    add(.particle, "de du des d la le les l of the saint st sainte ste")
    add(
      .city,
      """
      montreal laval longueuil quebec gatineau sherbrooke saguenay levis trois-rivieres terrebonne \
      brossard repentigny drummondville toronto ottawa mississauga brampton hamilton london windsor \
      kitchener markham vaughan kingston sudbury barrie oshawa vancouver burnaby surrey richmond \
      victoria kelowna abbotsford calgary edmonton winnipeg regina saskatoon halifax moncton \
      fredericton dartmouth whitehorse yellowknife iqaluit
      """)
    for (code, list) in [
      ("AB", "alberta ab alta"), ("BC", "bc columbia"), ("MB", "manitoba mb"),
      ("NB", "brunswick nb"), ("NL", "newfoundland nl"), ("NS", "scotia ns"), ("NT", "nt nwt"),
      ("NU", "nunavut"), ("ON", "ontario ont on"), ("PE", "pei"), ("QC", "quebec qc"),
      ("SK", "saskatchewan sask sk"), ("YT", "yukon yt"),
    ] { add(.province, list, named: code) }
    add(
      .counted,
      """
      day days night nights week weeks month months year years hour hours hr hrs minute minutes min \
      times people persons girls women men guys beds bed ft feet foot by x m km pieds metres meters \
      jour jours nuit nuits semaine semaines mois an ans annee annees heure heures h fois personnes \
      filles femmes hommes gars lits dollars percent pourcent th st nd rd e er am pm bedroom \
      bedrooms
      """)
  }

  /// Words for digits, and what is said between them.
  mutating func addNumbers() {
    for (value, list) in [
      "zero oh o", "one un une", "two deux", "three trois", "four quatre", "five cinq", "six",
      "seven sept", "eight huit", "nine neuf", "ten dix", "eleven onze", "twelve douze",
      "thirteen treize", "fourteen quatorze", "fifteen quinze", "sixteen seize", "seventeen",
      "eighteen", "nineteen",
    ].enumerated() { add(.digits, list, value: Int32(value)) }
    for (place, list) in [
      "twenty vingt vingts", "thirty trente", "forty quarante", "fifty cinquante",
      "sixty soixante", "seventy", "eighty", "ninety",
    ].enumerated() { add(.digits, list, value: Int32(10 * (place + 2))) }
    add(.digits, "hundred cent cents", value: 100)
    add(.separator, "dash tiret hyphen trait space espace dot point")
  }

  /// Platforms, mail, domains.
  mutating func addWeb() {
    for (name, list) in [
      ("instagram", "instagram insta ig"), ("snapchat", "snapchat snap sc"),
      ("telegram", "telegram tg"),
      ("whatsapp", "whatsapp wa"), ("tiktok", "tiktok"), ("facebook", "facebook fb messenger"),
      ("twitter", "twitter"), ("kik", "kik"), ("wechat", "wechat"), ("signal", "signal"),
      ("discord", "discord"), ("onlyfans", "onlyfans"), ("viber", "viber"), ("skype", "skype"),
      ("wickr", "wickr"), ("fetlife", "fetlife"), ("tinder", "tinder"), ("cashapp", "cashapp"),
    ] { add(.platform, list, named: name) }
    add(
      .named,
      "username user handle name nom pseudo pseudonyme utilisateur identifiant id profile profil")
    add(.at, "at arobase arobas")
    add(.dot, "dot point")
    add(
      .mailHost,
      """
      gmail hotmail outlook yahoo icloud protonmail proton live videotron sympatico bell rogers shaw \
      telus mail aol gmx yandex msn
      """)
    add(
      .domainEnd,
      """
      com ca net org info biz io tv fr qc gc xyz app ru uk cn mx ph vn ua pl cc club site online top \
      chat cam xxx porn sex adult escort dating live link shop store website space dev gov edu ro \
      co
      """)
  }
}
