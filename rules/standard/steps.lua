-- Next steps that the pillars may ask for: what to do, in both languages.

-- Protection
step "check_immediate_danger" { en = "Decide now whether someone is in danger today; if so, ask the police of jurisdiction for a safety check.", fr = "Décider maintenant si quelqu'un est en danger aujourd'hui; si oui, demander une vérification de sécurité au service de police compétent." }
step "safe_contact_first" { en = "Agree on a safe way of contact before anything else: never call back a shared phone, never leave a message.", fr = "Convenir d'abord d'un moyen de contact sûr : ne jamais rappeler un téléphone partagé, ne jamais laisser de message." }
step "child_protection_notice" { en = "Notify child protection of the province at once; a child is in the report or may be.", fr = "Aviser immédiatement la protection de la jeunesse de la province; une personne mineure est en cause ou pourrait l'être." }
step "see_alone" { en = "See the person alone, with an interpreter who is not chosen by anyone in the report.", fr = "Voir la personne seule, avec un interprète que personne dans le signalement n'a choisi." }
step "medical_care" { en = "Offer medical care; with consent, have injuries described and photographed.", fr = "Offrir des soins; avec consentement, faire décrire et photographier les blessures." }
step "offer_shelter" { en = "Offer shelter and victim services that match the person's situation and language.", fr = "Offrir un hébergement et des services d'aide adaptés à la situation et à la langue de la personne." }
step "hotline_referral" { en = "Give the hotline number 1-833-900-1010: confidential, day and night, over 200 languages, not police.", fr = "Donner le numéro de la ligne d'urgence, 1-833-900-1010 : confidentielle, jour et nuit, plus de 200 langues, indépendante de la police." }
step "respect_consent" { en = "Keep the consent given with the report: what may be shared, with whom, until when.", fr = "Respecter le consentement donné : ce qui peut être transmis, à qui, jusqu'à quand." }
step "immigration_permit_path" { en = "Tell the person about the temporary resident permit and the open permit for vulnerable workers; no testimony is required.", fr = "Informer la personne du permis de séjour temporaire et du permis ouvert pour travailleurs vulnérables; aucun témoignage n'est exigé." }
step "legal_aid" { en = "Refer to legal aid before any decision about status, debt or a complaint.", fr = "Diriger vers l'aide juridique avant toute décision sur le statut, la dette ou une plainte." }
step "replace_papers" { en = "Help replace papers that someone else holds; note who holds them and since when.", fr = "Aider à remplacer les papiers qu'un autre détient; noter qui les a et depuis quand." }

-- Prosecution
step "police_of_jurisdiction" { en = "Send to the police of jurisdiction; name the element of the offence that is still missing.", fr = "Transmettre au service de police compétent; nommer l'élément de l'infraction qui manque encore." }
step "preserve_evidence" { en = "Preserve what disappears first: adverts, messages, phones, ledgers, video that will be overwritten.", fr = "Conserver ce qui disparaît d'abord : annonces, messages, téléphones, carnets, vidéos bientôt effacées." }
step "link_reports" { en = "Look for other reports with the same phone, plate, alias, address or account.", fr = "Chercher d'autres signalements avec le même téléphone, la même plaque, le même surnom, la même adresse ou le même compte." }
step "sections_to_consider" { en = "List the sections of law to consider; none of them is established by this report.", fr = "Dresser la liste des articles de loi à considérer; aucun n'est établi par ce signalement." }
step "proceeds_of_crime" { en = "Ask for a proceeds-of-crime review of the money described.", fr = "Demander un examen en produits de la criminalité de l'argent décrit." }
step "no_second_interview" { en = "Do not interview the person twice: one trained interviewer, one record.", fr = "Ne pas interroger la personne deux fois : un seul intervieweur formé, un seul compte rendu." }

-- Partnership
step "labour_standards_referral" { en = "Refer pay, hours and fees to the provincial labour standards body.", fr = "Renvoyer la paye, les heures et les frais à l'organisme provincial des normes du travail." }
step "occupational_safety" { en = "Refer dangerous work to the provincial occupational safety body.", fr = "Renvoyer le travail dangereux à l'organisme provincial de santé et sécurité du travail." }
step "foreign_worker_program" { en = "Tell the temporary foreign worker program (ESDC) about the employer or recruiter.", fr = "Informer le programme des travailleurs étrangers temporaires (EDSC) au sujet de l'employeur ou du recruteur." }
step "recruiter_licensing" { en = "Check the recruiter or consultant with the licensing office of the province or the College.", fr = "Vérifier le recruteur ou le consultant auprès du bureau des permis de la province ou du Collège." }
step "cbsa_contact" { en = "Contact the border agency about the crossing, flight or carrier.", fr = "Communiquer avec l'agence des services frontaliers au sujet du passage, du vol ou du transporteur." }
step "fintrac_path" { en = "Use the FINTRAC path for the money; a bank report is never shown to the person it names.", fr = "Passer par la voie CANAFE pour l'argent; une déclaration bancaire n'est jamais montrée à la personne visée." }
step "hotel_industry_contact" { en = "Contact the hotel, rental or platform for records and video, through its named contact.", fr = "Joindre l'hôtel, la location ou la plateforme pour les registres et la vidéo, par sa personne-ressource." }
step "multi_jurisdiction" { en = "Ask for national coordination: the facts touch more than one province or country.", fr = "Demander une coordination nationale : les faits touchent plus d'une province ou d'un pays." }
step "consular_contact" { en = "With the person's consent only, contact the consulate.",
                          fr = "Communiquer avec le consulat, seulement si la personne y consent." }
step "reply_date" { en = "Set a date for the partner's reply and record the answer.",
                    fr = "Fixer une date de réponse au partenaire et consigner la réponse." }

-- Prevention
step "send_material" { en = "Answer the request and send awareness material.",
                       fr = "Répondre à la demande et envoyer du matériel de sensibilisation." }
step "log_trend" { en = "Log place, sector and method for trend work, without names.", fr = "Consigner le lieu, le secteur et la méthode pour l'étude des tendances, sans noms." }
step "warn_sector" { en = "Warn the school, sector or community concerned, without identifying anyone.", fr = "Avertir l'école, le secteur ou le milieu concerné, sans identifier personne." }
step "report_false_advert" { en = "Report the false advert or profile to the platform, after keeping a copy.", fr = "Signaler la fausse annonce ou le faux profil à la plateforme, après en avoir gardé une copie." }
