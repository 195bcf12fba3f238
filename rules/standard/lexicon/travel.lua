-- Journeys, borders and the way people are moved.

words "tickets" {
  en = "~ticket, ~fare, ~flight, ~itinerary, ~reservation, ~booking, boarding pass, boarding passes, plane ticket, plane tickets, bus ticket, bus tickets, train ticket, train tickets, one way ticket, one-way ticket, airfare, one way, bus pass",
  fr = "~billet, ~vol, ~itinéraire, ~réservation, carte d'embarquement, cartes d'embarquement, billet d'avion, billets d'avion, billet d'autobus, billets d'autobus, billet de train, billets de train, aller simple, billet aller simple, passage"
}

words "buy" {
  en = "~buy, ~pay, ~book, ~purchase, ~arrange, ~organize, ~organise, ~reserve, ~send, ~cover, ~provide, ~handle, ~hold",
  fr = "~acheter, ~payer, ~réserver, ~organiser, ~arranger, ~envoyer, ~fournir, ~tenir, ~procurer"
}

words "border_places" {
  en = "~airport, ~border, ~terminal, ~counter, ~gate, ~customs, ~crossing, ~station, primary inspection, port of entry, bus station, train station, bus terminal, check in, check-in, security line, the desk, secondary, arrivals, flight",
  fr = "~aéroport, ~frontière, ~terminal, ~comptoir, ~porte, ~douane, ~passage, ~gare, inspection primaire, point d'entrée, gare d'autobus, gare routière, terminus, enregistrement, contrôle, arrivées, vol"
}

words "transport" {
  en = "~van, ~minibus, ~minivan, ~bus, ~truck, ~car, ~suv, ~pickup, ~vehicle, ~shuttle, ~uber, ~taxi, ~cab, white van, passenger van, cube van, crew cab, school bus, cargo van",
  fr = "~fourgonnette, ~minibus, ~minifourgonnette, ~autobus, ~camion, ~camionnette, ~auto, ~voiture, ~van, ~char, ~truck, ~vus, ~véhicule, ~navette, ~taxi, ~uber, ~fourgon, ~pick-up, van blanche"
}

words "carry" {
  en = "~bring, ~take, ~drop, ~drive, ~collect, ~transport, ~carry, ~load, ~unload, ~haul, ~deliver, ~ferry, ~bus, ~fetch, ~shuttle, ~return, picks up, pick up, picked up, picking up, drops off, drop off, dropped off, dropping off, brings back, brought back, takes back, gathers, comes for, comes to get, pile into, piled into, packed into, get out of, loaded into, load into",
  fr = "~amener, ~ramener, ~déposer, ~conduire, ~transporter, ~ramasser, ~chercher, ~emmener, ~embarquer, ~débarquer, ~charger, ~reconduire, ~prendre, ~reprendre, ~livrer, ~mener, ~entasser, vient chercher, va chercher, viennent chercher, montent dans, descendent de, entassés dans, dompe, ~domper"
}

words "move" {
  en = "~move, ~travel, ~send, ~bring, ~take, ~drive, ~ship, ~switch, ~relocate, ~rotate, ~transfer, ~shuffle, ~change, ~tour, ~bounce, ~drag, ~fly, ~bus, ~haul, moved around, on the road, moved from",
  fr = "~déplacer, ~amener, ~emmener, ~envoyer, ~conduire, ~changer, ~transférer, ~trimballer, ~promener, ~voyager, ~déménager, ~monter, ~descendre, ~traîner, ~trainer, ~circuler, ~tourner, ~rouler, ~partir, sur la route"
}

words "places_ca" {
  en = "Toronto, Montreal, Vancouver, Calgary, Edmonton, Ottawa, Winnipeg, Halifax, Quebec, Hamilton, London, Windsor, Kitchener, Barrie, Sudbury, Moncton, Regina, Saskatoon, Kelowna, Victoria, Surrey, Burnaby, Abbotsford, Kamloops, Nanaimo, Red Deer, Lethbridge, Medicine Hat, Fort McMurray, Grande Prairie, Prince George, Thunder Bay, Sault Ste Marie, North Bay, Timmins, Kingston, Belleville, Peterborough, Oshawa, Mississauga, Brampton, Markham, Vaughan, Niagara, Niagara Falls, St Catharines, Guelph, Cambridge, Waterloo, Brantford, Sarnia, Gatineau, Laval, Longueuil, Sherbrooke, Trois Rivieres, Saguenay, Rimouski, Sept Iles, Rouyn, Val d'Or, Drummondville, Fredericton, Saint John, Charlottetown, Sydney, St John's, Corner Brook, Whitehorse, Yellowknife, Fort St John, Dawson Creek, Brandon, Lloydminster, Cornwall, Chatham, Orillia, Kenora, Scarborough, Etobicoke, Fort Nelson, Cranbrook, Canmore, Banff, Terrace, Truro, Dartmouth, New Glasgow, Bathurst, Edmundston, Goose Bay, Gander, Airdrie, Spruce Grove, Leduc, Camrose, Wetaskiwin, Hinton, Jasper, Edson, Whitecourt, Drayton Valley, Cold Lake, Bonnyville, Slave Lake, Peace River, High Level, Fort Saskatchewan, Sherwood Park, Okotoks, Cochrane, Brooks, Drumheller, Moose Jaw, Prince Albert, Yorkton, Swift Current, Estevan, Weyburn, North Battleford, La Ronge, Thompson, The Pas, Flin Flon, Steinbach, Portage la Prairie, Selkirk, Dauphin, Dryden, Fort Frances, Sioux Lookout, Red Lake, Marathon, Kapuskasing, Kirkland Lake, Cochrane, Elliot Lake, Espanola, Parry Sound, Huntsville, Bracebridge, Gravenhurst, Midland, Collingwood, Owen Sound, Orangeville, Newmarket, Aurora, Ajax, Pickering, Whitby, Bowmanville, Cobourg, Port Hope, Trenton, Brockville, Pembroke, Petawawa, Smiths Falls, Hawkesbury, Leamington, Strathroy, Stratford, Woodstock, Tillsonburg, Simcoe, Welland, Fort Erie, Grimsby, Burlington, Oakville, Milton, Richmond Hill, Bolton, Squamish, Whistler, Chilliwack, Hope, Merritt, Penticton, Vernon, Salmon Arm, Revelstoke, Golden, Nelson, Trail, Castlegar, Fernie, Williams Lake, Quesnel, Vanderhoof, Smithers, Prince Rupert, Kitimat, Dease Lake, Watson Lake, Hay River, Fort Smith, Inuvik, Dawson City, Langley, Coquitlam, Richmond, Delta, Maple Ridge, Mission, New Westminster, Courtenay, Campbell River, Port Hardy, Duncan, Sooke, Miramichi, Sussex, Woodstock, Amherst, Antigonish, Yarmouth, Bridgewater, Kentville, Summerside, Grand Falls, Labrador City, Marystown, Clarenville, Stephenville, Montreal North, Brossard, Rouyn Noranda, Chibougamau, Hull, Aylmer, Saint Jerome, Joliette, Sorel, Granby, Levis, Rimouski, Gaspe, Alma, Val d'Or, Amos, Shawinigan, Victoriaville, Saint Hyacinthe, Nunavut, Iqaluit",
  fr = "Montréal, Québec, Toronto, Ottawa, Gatineau, Laval, Longueuil, Sherbrooke, Trois-Rivières, Saguenay, Chicoutimi, Rimouski, Sept-Îles, Rouyn, Rouyn-Noranda, Val-d'Or, Drummondville, Saint-Hyacinthe, Granby, Lévis, Baie-Comeau, Moncton, Fredericton, Saint-Jean, Halifax, Calgary, Vancouver, Edmonton, Winnipeg, Regina, Saskatoon, Hamilton, London, Windsor, Kingston, Sudbury, Niagara, Cornwall, Hawkesbury, Brampton, Mississauga, Edmundston, Bathurst, Caraquet, Campbellton, Gaspé, Joliette, Saint-Jérôme, Terrebonne, Brossard, Repentigny, Salaberry, Valleyfield, Victoriaville, Thetford, Alma, Amos, Matane, Rivière-du-Loup, Tremblant, Fort McMurray, Dieppe, Shawinigan, Saint-Jean-sur-Richelieu, Sorel, La Tuque, Barrie, Kelowna, Thunder Bay, Charlottetown, Chibougamau, Roberval, Dolbeau, La Malbaie, Baie-Saint-Paul, Forestville, Port-Cartier, Havre-Saint-Pierre, Fermont, Amqui, Mont-Joli, Sainte-Anne-des-Monts, New Richmond, Bonaventure, Montmagny, Saint-Georges, Sainte-Marie, Lac-Mégantic, Magog, Cowansville, Saint-Sauveur, Sainte-Agathe, Mont-Laurier, Maniwaki, Lachute, Mirabel, Blainville, Boisbriand, Mascouche, L'Assomption, Châteauguay, Vaudreuil, Beloeil, Chambly, Boucherville, Varennes, Contrecoeur, Louiseville, Bécancour, Nicolet, Plessisville, Hull, Aylmer, Buckingham, Temiscaming, Ville-Marie, La Sarre, Lebel, Matagami, Miramichi, Shippagan, Tracadie, Grand-Sault, Hearst, Kapuskasing, Timmins, Cornwall, Orléans, Casselman, Oshawa, Guelph, Kitchener, Niagara Falls, Whitby, Ajax, North Bay, Victoria, Surrey, Burnaby, Saskatoon, Yellowknife, Whitehorse, Iqaluit"
}

words "windows_covered" {
  en = "windows covered, windows painted, windows blacked out, blacked out windows, blacked-out windows, tinted windows, covered windows, papered windows, windows papered, no windows, curtains always closed, curtains always drawn, curtains shut, curtains drawn, blinds always closed, blinds shut, foil on the windows, cardboard on the windows, newspaper on the windows, boarded windows, windows taped, garbage bags on the windows, black paper on the windows, sheets on the windows",
  fr = "vitres masquées, vitres teintées, vitres opaques, fenêtres couvertes, fenêtres bouchées, fenêtres placardées, fenêtres peintes, fenêtres masquées, vitres cachées, sans fenêtre, sans fenêtres, rideaux toujours fermés, rideaux fermés, rideaux tirés, stores fermés, stores baissés, stores toujours fermés, papier d'aluminium aux fenêtres, carton dans les fenêtres, papier journal dans les fenêtres, papier dans les fenêtres, sacs de vidanges dans les fenêtres, draps dans les fenêtres, vitrine masquée"
}
