indicator "work.hours"                                -- mistake: no-source, no-misses
status    "watch"
strength  "weak"
changed   "2026-11-26"
phrase "long" { en = "worked {hours > 12 per day}", fr = "travaille {hours > 12 per day" }  -- mistake: open-brace
phrase "doors" "locked the door; sleeps at work"      -- mistake: phrase-in-two-rules
corroborates "work.hours"                             -- mistake: points-to-itself
hits "She [worked 16 hours a day]."
hits { fr = "Elle [travaille 16 heures par jour]." }
