-- What links reports, and what several reports together tell. A link says what two reports share and never whose it is;
-- two points make one (strong 3, medium 2, weak 1), each kind counted once. See docs/links.md.

links "phone" "strong"
links "email" "strong"
links "handle" "strong"
links "plate" "strong"
links "account" "strong"
links "crypto" "strong"
links "person" "strong"
links "address" "medium"
links "url" "medium"
links "advert" "medium"
links "image" "medium"
links "text" "medium"
-- Alone they say no more than that two reports are about one neighbourhood or one site.
links "postal_code" "weak"
links "domain" "weak"
links "unit" "weak"

-- What stands in more reports is a service, a hotel chain or a form letter. A large hotel may stand in many reports of
-- one year, a person's phone does not.
too_common("phone", 40)
too_common("address", 25)
too_common("url", 25)
too_common("domain", 10)
too_common("unit", 10)
too_common("postal_code", 20)
too_common("advert", 60)
too_common("text", 60)
-- The same picture in more reports is the logo of a service, or one that everybody passes on.
too_common("image", 15)

-- Half of all runs of three words: one changed word in ten leaves a little more than that (docs/links.md).
similar_text(0.5)

-- Kilobytes: what is smaller is an icon or the logo of a signature.
small_image(5)

-- The Canadian Human Trafficking Hotline, whose number is given to people who call.
set_aside "phone" "1-833-900-1010"

correlate "one_phone_several_provinces" {
  kind = "phone",
  reports = 3,
  provinces = 2,
  days = 30,
  raises = "partnership",
  en = "One phone number in three reports from two provinces within 30 days: work with the services of the other province.",
  fr = "Un même numéro dans trois signalements de deux provinces en 30 jours : travailler avec les services de l'autre province.",
}
correlate "one_plate_several_provinces" {
  kind = "plate",
  reports = 2,
  provinces = 2,
  days = 60,
  raises = "partnership",
  en = "One vehicle in reports from two provinces within 60 days: people may be moved between them.",
  fr = "Un même véhicule dans des signalements de deux provinces en 60 jours : des personnes sont peut-être déplacées de l'une à l'autre.",
}
correlate "one_address_many_reports" {
  kind = "address",
  reports = 4,
  days = 90,
  raises = "protection",
  en = "One address in four reports within 90 days: several people may be at risk in one place.",
  fr = "Une même adresse dans quatre signalements en 90 jours : plusieurs personnes y sont peut-être en danger.",
}
