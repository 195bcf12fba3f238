words "papers" { en = "passport, work permit, Passport, ID card", fr = "passeport, permis de travail" }  -- mistake: member-twice
words "keys"   { en = "key, keys", fr = "clé, clés" }  -- mistake: unused-class
