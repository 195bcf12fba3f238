---@meta _

-- Verbs of lexicon/*.lua. `words` is in rule.lua: the class `controllers` of lexicon/people.lua is `people.controllers`.

---What people type for some words: `alias "you" { en = "u, yu" }`. A spelling is one word.
---
---**FR** Ce qu'on tape pour certains mots : `alias "parce que" { fr = "pcq, psk" }`. Une graphie est un seul mot.
---@param words string
---@return fun(spellings: fanal.Texts)
---@overload fun(words: string, spellings: fanal.Texts)
function alias(words) end
