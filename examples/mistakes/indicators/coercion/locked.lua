indicator "coercion.lockd"                            -- mistake: code-is-not-path
status    "draft"
strength  "strong"                                    -- mistake: strong-draft
changed   "2026-11-26"

phrase "locked" ("locked " .. "in")                   -- mistake: computed-text, one-language-rule
phrase "locked" "locked the door; locked|shut the door"  -- mistake: shadowed-alternative
phrase "hours"  "kept in {hours > 30 per day}"        -- mistake: never-matches
phrase "person" "a woman"                             -- mistake: protected-word-alone
phrase "far"    "door ...14 closed"                   -- mistake: wide-gap, unused-phrase

flag_when "locked"
flag_when "hours" :where(field("province"):is "Quebec")  -- mistake: impossible-field
flag_when "person" :where(field("language"):is("en", "fr"))  -- mistake: always-true
flag_when (any_of { "locked" })                       -- mistake: redundant-condition
flag_whn  "far"                                       -- mistake: unknown-verb
hits   "They [locked the door]."                      -- mistake: one-language-rule
misses "They locked the door."                        -- mistake: hit-and-miss, one-language-rule
