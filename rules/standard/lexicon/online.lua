-- Adverts, apps and what is said in them.

words "social_apps" {
  en = "~facebook, ~instagram, ~insta, ~snapchat, ~snap, ~tiktok, ~discord, ~telegram, ~whatsapp, ~tinder, ~bumble, ~wechat, ~reddit, ~roblox, ~fortnite, ~kijiji, ~messenger, ~badoo, ~hinge, ~omegle, ~twitter, fb, ig, tik tok, wink, yubo, marketplace, dating app, dating site, dating apps, social media, chat app, chat room, chatroom, gaming server, gaming chat, game chat, video game, online game, game online, xbox, playstation, a server, online, DMs, the internet, in her dms, private message, direct message, a facebook group, an app, an online ad, online posting, job site, job group, indeed, linkedin",
  fr = "~facebook, ~instagram, ~insta, ~snapchat, ~snap, ~tiktok, ~discord, ~telegram, ~whatsapp, ~tinder, ~bumble, ~reddit, ~roblox, ~fortnite, ~kijiji, ~messenger, ~badoo, fb, ig, tik tok, marketplace, application de rencontre, site de rencontre, sites de rencontre, app de rencontre, réseaux sociaux, réseau social, messagerie, clavardage, serveur de jeu, jeu en ligne, jeu vidéo, jeux vidéo, xbox, playstation, en ligne, sur internet, sur le net, message privé, messages privés, en privé, mp, dm, dms, inbox, groupe facebook, une appli, une application, annonce en ligne"
}

words "ad_sites" {
  en = "~leolist, ~backpage, ~onlyfans, ~craigslist, ~locanto, ~terb, ~perb, ~merb, ~classified, ~escort, escort site, escort sites, escort website, escort ads, ad site, ad sites, adult site, adult sites, adult classifieds, classified site, classifieds site, classified ads, online classifieds, sex ads, personal ads, advertising site, the escort pages, one of those sites, those sites, adult ads, adult advertising, dating ads, cam site",
  fr = "~leolist, ~backpage, ~onlyfans, ~locanto, ~merb, ~escorte, site d'escortes, sites d'escortes, site d'escorte, annonces d'escortes, annonce d'escorte, petites annonces, site d'annonces, sites d'annonces, site pour adultes, sites pour adultes, annonces érotiques, annonces pour adultes, annonces classées, site de cam, un de ces sites, ces sites-là, ce genre de site"
}

words "ads" {
  en = "~ad, ~advert, ~advertisement, ~listing, ~posting, ~profile, ~post, escort ad, escort ads, sex ad, sex ads, online ad, online ads",
  fr = "~annonce, ~publication, ~profil, ~fiche, ~publicité, annonce d'escorte, annonces d'escortes, annonces en ligne"
}

words "post" {
  en = "~post, ~repost, ~upload, ~advertise, ~publish, ~list, ~place, ~write, ~run, ~bump, ~renew, puts up, put up, puts her up, put her up, putting up, put her on, puts her on, set up, sets up, makes, made",
  fr = "~publier, ~republier, ~afficher, ~annoncer, ~mettre, ~écrire, ~rédiger, ~placer, ~poster, ~gérer, met en ligne, mettait en ligne, mis en ligne, fait ses annonces, fait les annonces"
}

words "same" {
  en = "same, identical, one, the same, matching, single, exact same, shared",
  fr = "même, mêmes, le même, la même, un seul, une seule, seul, seule, identique, identiques, unique"
}

words "contact_points" {
  en = "~number, ~phone, ~email, ~handle, phone number, phone numbers, e mail, email address, contact number, cell number, callback number, ~photo, ~picture, ~background, ~room, ~text, ~wording, ~bedspread, ~wallpaper, ~headboard, ~whatsapp",
  fr = "~numéro, ~téléphone, ~courriel, ~cellulaire, numéro de téléphone, adresse courriel, ~photo, ~image, ~fond, ~chambre, ~texte, ~couvre-lit, ~décor, tête de lit, ~libellé, ~contact"
}

words "met" {
  en = "~meet, ~message, ~contact, ~find, ~approach, ~add, ~text, ~befriend, ~recruit, ~groom, ~friend, ~dm, ~chat, ~talk, ~know, ~answer, ~apply, ~follow, slid into, hit her up, reached out, got talking, started talking, been talking, been chatting, friend request, made contact, got to know, connected, responded to, replied to, saw a post, saw an ad, saw the ad, was added, got added, signed up",
  fr = "~rencontrer, ~connaître, ~contacter, ~aborder, ~ajouter, ~écrire, ~recruter, ~texter, ~trouver, ~jaser, ~parler, ~chatter, ~clavarder, ~répondre, ~approcher, ~postuler, ~solliciter, ~suivre, demande d'ami, demande d'amitié, fait connaissance, pris contact, entré en contact, est entrée en contact, a vu une annonce, a vu une offre, vu passer"
}

words "offers" {
  en = "~offer, ~modelling, ~modeling, ~model, ~job, ~gig, ~photoshoot, ~audition, ~sponsor, ~work, photo shoot, photo shoots, easy money, quick cash, fast cash, good money, big money, make money, side hustle, sugar baby, sugar daddy, all expenses paid, free trip, free ticket, a spot, a free ride",
  fr = "~offre, ~mannequin, ~mannequinat, ~job, ~emploi, ~contrat, ~audition, séance photo, séances photo, argent facile, argent rapide, bonne paye, gros cash, faire de l'argent, sugar baby, sugar daddy, toutes dépenses payées, voyage gratuit, billet gratuit, travail payant"
}

words "youth_words" {
  en = "barely legal, just turned eighteen, just turned 18, just 18, only 18, freshly 18, fresh 18, schoolgirl, school girl, school girls, young and fresh, fresh and young, fresh young, young fresh, brand new and young, petite teen, tiny teen, teen, teens, teenage, babyface, baby face, baby doll, babydoll, lolita, jailbait, little girl, lil girl, daddy's girl, daddys girl, daddy's little girl, innocent and new, sweet and innocent, young and innocent, innocent girl, never been touched, virgin, cheerleader, youngest in town, youngest girl, very young, so young, new to this and young, tight and young, young tight, underdeveloped, flat chested, braces, uniform skirt, college freshman, tiny, lil, fresh meat, untouched, inexperienced",
  fr = "à peine majeure, à peine légale, tout juste majeure, tout juste 18, vient d'avoir 18, vient juste d'avoir 18, fraîchement 18, à peine 18, fraîche et jeune, jeune et fraîche, toute fraîche, toute jeune, toute petite, petite écolière, écolière, étudiante du secondaire, ado coquine, adolescente, jeunette, lolita, petite fille, fifille, fille à papa, petite innocente, innocente, vierge, jamais touchée, très jeune, la plus jeune, jeune vierge, inexpérimentée, première fois, bébé doll, poupée, babyface, teen, minuscule, petite puce, chair fraîche, uniforme d'école, jupe d'écolière, nymphette"
}
