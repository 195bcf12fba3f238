indicator "coercion.papers"
status    "live"                                      -- mistake: live-without-figures, live-without-reviewer
strength  "stong"                                     -- mistake: unknown-value
source    "ILO-2009"
changed   "26/11/2026"                                -- mistake: bad-date

title { en = "Papers taken", fr = "Papiers pris" }
why   { en = "TODO", fr = "À compléter" }             -- mistake: placeholder-text
ask   { en = "Where is the passport?", fr = "Where is the passport?" }  -- mistake: untranslated

words "take"  { en = "~take, ~keep, ~hold", fr = "~prendre, ~garder" }
words "spare" { en = "drawer", fr = "tiroir" }        -- mistake: unused-words

phrase "taken" { en = "{take} ... {things.papers}", fr = "{take} ... {things.papers}" }
phrase "taken" "{tkae} my visa"                       -- mistake: unknown-class
phrase "taken" "confiscated my pаpers"                -- mistake: look-alike-letter
phrase "alone" "boss"                                 -- mistake: common-word-alone
phrase "alone" "ID"                                   -- mistake: short-term
phrase "back"  "gave...back; returned; gave...back"   -- mistake: gap-spacing, alternative-twice

flag_when "taken" :unless("bakc", "2 sentences")      -- mistake: unknown-phrase
flag_when "alone" :near("back", "9 sentences")        -- mistake: far-distance, redundant-condition
flag_when "alone"
flag_when "taken" :near("back", "same sentence") :unless "back"  -- mistake: never-holds

hits   "My boss took my passport."                    -- mistake: hits-without-brackets
hits   "Mon patron [garde mon passeport] et il ne veut pas le rendre."  -- mistake: wrong-language
hits   { fr = "Mon patron [garde mon passeport]." }
misses "She took her own time."
misses "She took her own time."                       -- mistake: sentence-twice
misses { fr = "Elle garde le sourire." }
gaps   "He [kept my passport] at night."              -- mistake: gap-hits
