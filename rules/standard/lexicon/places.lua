-- Places, and places where nobody should have to sleep.

words "homes" {
  en = "~house, ~home, ~apartment, ~condo, ~flat, ~basement, ~trailer, ~townhouse, ~residence, ~bungalow, ~airbnb, ~rental, ~unit, ~place, ~bunkhouse, ~dorm, ~dormitory, ~rooming house, ~property, ~duplex, mobile home, farm house, staff house, short term rental, trap house, townhome",
  fr = "~maison, ~appartement, ~appart, ~condo, ~logement, ~sous-sol, ~roulotte, ~résidence, ~loft, ~duplex, ~airbnb, ~dortoir, ~demeure, ~domicile, ~bloc, ~logis, ~chalet, ~foyer, maison mobile, maison de chambres, location à court terme, la place, piaule"
}

words "hotels" {
  en = "~hotel, ~motel, ~inn, ~hostel, ~lodge, ~suite, ~airbnb, motel room, hotel room, extended stay, super 8, travelodge, days inn, comfort inn, holiday inn",
  fr = "~hôtel, ~motel, ~auberge, ~gîte, ~suite, ~airbnb, chambre d'hôtel, chambre de motel, chambre d'hotel"
}

words "rooms" {
  en = "~room, ~bedroom, ~bathroom, ~basement, ~closet, ~attic, ~suite, ~office, ~bunk, laundry room, furnace room, pump room, back room, storage room, utility room, boiler room, ~washroom, ~cellar",
  fr = "~chambre, ~pièce, ~sous-sol, ~salle, ~placard, ~grenier, ~bureau, ~cave, ~toilette, salle de bain, salle de lavage, buanderie, garde-robe, chambre de fournaise, arrière-boutique, débarras, cabanon, locker"
}

words "bad_beds" {
  en = "~floor, ~barn, ~garage, ~shed, ~container, ~car, ~van, ~truck, ~closet, ~hallway, ~kitchen, ~attic, ~warehouse, ~workshop, ~tent, ~stable, ~bathtub, ~couch, ~mattress, ~pallet, ~cardboard, ~greenhouse, ~coop, ~boat, ~hold, ~crawlspace, ~balcony, ~storage, ~camper, ~trailer, ~shipping container, laundry room, furnace room, pump room, boiler room, back room, storage room, back of the shop, behind the furnace, behind the shop, yoga mat, air mattress, on the ground, under the stairs, behind the counter, chicken coop, old school bus, mini storage, storage unit, unheated trailer, unfinished basement, utility room, cold room, tool shed, garden shed, sea can, massage table, staff room, storeroom, engine room, pantry, cellar, porch, mudroom, stairwell, back of the store, back of the restaurant, back of the kitchen, back of the truck, bunks in the back, cot, cots, camp bed, broom closet, root cellar, milk house, sugar shack, packing shed, lobby, locker room, church basement, tarp, tarps, bunkhouse, camp stove, hayloft, loft, boat shed",
  fr = "~plancher, ~grange, ~garage, ~remise, ~cabanon, ~conteneur, ~char, ~auto, ~camion, ~van, ~fourgonnette, ~placard, ~couloir, ~corridor, ~grenier, ~entrepôt, ~atelier, ~tente, ~étable, ~écurie, ~bain, ~divan, ~matelas, ~palette, ~carton, ~serre, ~poulailler, ~cale, ~balcon, ~roulotte, ~hangar, salle de lavage, buanderie, salle de fournaise, chambre de fournaise, salle des pompes, arrière-boutique, chambre froide, par terre, sur le sol, à terre, derrière la fournaise, sous l'escalier, en arrière du comptoir, matelas gonflable, tapis de yoga, matelas de yoga, vieil autobus, mini-entrepôt, sous-sol pas fini, sous-sol non fini, local de rangement, salle des machines, table de massage, garde-robe, cuisine, mezzanine, garde-manger, cave, galerie, cage d'escalier, fond du magasin, arrière du magasin, arrière du restaurant, lit de camp, lits de camp, cabane à sucre, bâche, bâches, fenil, vestiaire, mezzanine de l'entrepôt, boîte du camion, sous-sol d'église"
}

words "vehicles" {
  en = "~car, ~van, ~truck, ~suv, ~minivan, ~bus, ~minibus, ~pickup, ~vehicle, ~limo, ~cab, ~jeep, ~sedan, crew cab, white van, cube van, passenger van, ~uber, ~motorhome, ~camper",
  fr = "~auto, ~char, ~voiture, ~van, ~camion, ~fourgonnette, ~minibus, ~autobus, ~véhicule, ~pick-up, ~jeep, ~vus, ~taxi, ~bus, ~camionnette, autobus scolaire, van blanche, fourgonnette blanche, truck"
}

words "work_places" { use = "work.work_places" }

words "cities_generic" {
  en = "~city, ~town, ~province, another city, different city, next city, next town, another town, another province, other cities, different cities, city to city, out of town, up north, out west, back east, the next stop, circuit, on the road, every week, every few days",
  fr = "~ville, ~province, une autre ville, d'autres villes, prochaine ville, autre province, ville en ville, en région, dans le nord, en tournée, le circuit, sur la route, à chaque semaine, aux quelques jours"
}

words "abroad" {
  en = "~overseas, ~abroad, ~homeland, back home, home country, her country, his country, their country, my country, the border, the airport, on the plane, the flight, before the trip, before leaving, before she left, before he left, before they left, during the trip, on the way here, on the way, in transit, over there, from home, at customs, when they landed",
  fr = "~étranger, au pays, dans son pays, dans mon pays, dans leur pays, là-bas, à la frontière, à l'aéroport, dans l'avion, le vol, avant le départ, avant de partir, avant son départ, pendant le voyage, pendant le trajet, en route, en transit, en chemin, aux douanes, avant le voyage, à la douane"
}

words "outside" {
  en = "~outside, ~outdoors, ~store, ~church, ~bank, ~mall, ~walk, ~town, ~street, the house, the building, the room, the property, the farm, the apartment, the gate, the yard, go anywhere, anywhere, the bathroom, the motel, the hotel, the door, church, alone, by herself, by himself, by themselves, on her own, on his own, on their own, past the gate",
  fr = "~dehors, ~magasin, ~église, ~banque, ~ville, ~rue, ~épicerie, la maison, l'immeuble, la chambre, le terrain, la ferme, l'appartement, la barrière, la cour, nulle part, quelque part, la toilette, le motel, l'hôtel, la porte, la messe, seule, seul, seuls, seules, toute seule, tout seul"
}

words "homes" {
  en = "~triplex, ~cabin, ~cottage, ~farmhouse, ~shack, ~camper, ~rv, ~motorhome, ~loft, ~bachelor, ~studio, ~penthouse, ~highrise, ~fourplex, ~row house, basement apartment, basement suite, in-law suite, granny suite, laneway house, bunk house, safe house, stash house",
  fr = "~triplex, ~bungalow, ~cabane, ~motorisé, ~studio, ~bachelor, ~jumelé, ~pension, demi sous-sol, demi-sous-sol, 3 et demi, 4 et demi, 3 ½, 4 ½, camp de travail, planque"
}

words "outside" {
  en = "~park, ~corner, ~library, ~gym, ~bus, ~laundromat, ~pharmacy, ~clinic, ~mosque, ~temple, ~school, ~yard, ~gate, ~mailbox, ~balcony, ~driveway, ~porch, ~market, dollar store, tim hortons, tims, the lobby, the hallway, the end of the driveway, off the property, off the farm, off the ship, off the boat, down the road, for a walk, for fresh air, for a smoke",
  fr = "~parc, ~coin, ~bibliothèque, ~gym, ~autobus, ~buanderie, ~pharmacie, ~clinique, ~mosquée, ~temple, ~école, ~cour, ~barrière, ~boîte aux lettres, ~balcon, ~galerie, ~marché, dollarama, tim hortons, dépanneur, le corridor, bout de l'entrée, hors du terrain, hors de la ferme, en bas du bateau, prendre une marche, prendre l'air, fumer une cigarette"
}

-- More lodgings, rooms and beds of no bed.
words "homes" {
  en = "~cabin, ~cottage, ~suite, ~loft, ~hostel, ~shack, ~hut, ~motorhome, ~camper, ~rv, ~semi, ~fourplex, ~triplex, ~highrise, ~dwelling, ~lodging, ~quarters, staff quarters, crew house, boarding house, basement suite, basement apartment, granny suite, in law suite, half double, row house, camp trailer, work camp, man camp, company house, farmhouse, worker housing, worker house, sea can, seacan, bunk house, group house, the unit, the suite, the apt, apt, the crib, the spot",
  fr = "~cabane, ~studio, ~triplex, ~jumelé, ~camp, ~camping, ~auberge, ~baraque, ~baraquement, ~conteneur, ~motorisé, ~habitation, demi-sous-sol, trois et demi, quatre et demi, deux et demi, un et demi, 3 et demi, 4 et demi, maison de ferme, maison des travailleurs, maison du personnel, logement des travailleurs, logement du personnel, camp de travailleurs, camp forestier, bloc appartements, tour à condos, l'appart, l'app, le loft, le trois et demi"
}
words "rooms" {
  en = "~pantry, ~storeroom, ~den, ~loft, ~landing, ~hallway, ~stairwell, ~laundry, ~sunroom, ~mudroom, ~crawlspace, ~locker, ~nursery, ~kitchen, ~garage, ~porch, spare room, guest room, furnace closet, hot water closet, under the stairs, the back, the back room, upstairs, downstairs, storage, supply closet, linen closet, broom closet, staff room, break room, lunch room, change room",
  fr = "~mezzanine, ~vivoir, ~salon, ~cuisine, ~corridor, ~passage, ~garage, ~galerie, ~palier, ~penderie, ~lingerie, ~vestiaire, salle de repos, salle de pause, salle à dîner, chambre d'amis, chambre froide, sous l'escalier, en haut, en bas, l'arrière, en arrière, le fond, local, le local, rangement, entrée"
}
words "bad_beds" {
  en = "~hammock, ~bench, ~pew, ~rug, ~carpet, ~landing, ~sofa, ~chair, ~recliner, ~cushion, ~bag, ~sack, ~straw, ~hay, ~plywood, ~stall, ~kennel, ~silo, ~elevator, ~cab, ~sleeper, ~locker, ~boiler, ~dryer, ~freezer, ~oven, foam mat, piece of foam, foam on the, sheet of foam, garbage bags, moving blankets, the back seat, back seat, in shifts, on chairs, two chairs, on boxes, on sacks, on bags of, prayer room, meat locker, hydroponic room, grow room, pump house, well house, lean to, lean-to, carport, tack room, feed room, loading dock, dock, parking garage, parkade, attic crawl space",
  fr = "~hamac, ~banc, ~tapis, ~sofa, ~chaise, ~fauteuil, ~coussin, ~poche, ~paille, ~foin, ~stalle, ~chenil, ~silo, ~cabine, ~couchette, ~casier, ~congélateur, ~sécheuse, ~chaudière, ~penderie, mousse, morceau de mousse, sacs de vidanges, couvertures de déménagement, banc d'en arrière, banc arrière, à tour de rôle, sur des chaises, deux chaises, sur des boîtes, sur des poches, sur des sacs, sur des manteaux, sur des palettes, chambre de culture, cabane à pompe, abri d'auto, quai de chargement, stationnement intérieur, sellerie"
}
words "outside" {
  en = "~library, ~laundromat, ~pharmacy, ~park, ~yard, ~sidewalk, ~driveway, ~corner, ~road, ~bus, ~clinic, ~school, ~gym, ~mosque, ~temple, ~market, ~window, ~balcony, ~porch, tim hortons, tims, walmart, the corner store, the dollar store, the mailbox, the shops, the village, the block, the neighbourhood, the road, the stairs, the lobby, off the ship, ashore, past the driveway, past the fence, past the corner, the front step, downstairs, upstairs, into town, to town, off site, off the property, off the farm, out front, out back, on the street",
  fr = "~bibliothèque, ~buanderie, ~pharmacie, ~parc, ~trottoir, ~coin, ~route, ~autobus, ~clinique, ~école, ~mosquée, ~temple, ~marché, ~fenêtre, ~balcon, ~galerie, ~dépanneur, ~village, ~quartier, ~bloc, tim hortons, le tim, walmart, le dollarama, dollarama, la boîte aux lettres, le chemin, l'escalier, le hall, à terre, débarquer du bateau, en ville, au village, hors du terrain, hors de la ferme, en avant, en arrière, en bas, en haut, au coin"
}
