---@meta _

-- Verbs of fairness.lua: words for what people are, whose swap must not move a score. `exempt` is in context.lua. See
-- docs/fairness.md.

---@alias fanal.Group
---| "nationality" # nationalité
---| "ethnicity" # origine ethnique
---| "indigenous" # autochtone
---| "gender" # genre
---| "religion"
---| "immigration_status" # statut d'immigration
---| "sex_work" # travail du sexe

---Words that can replace each other; forms stand between `/`, and `+` marks a word that is only put in.
---
---**FR** Des mots qui peuvent se remplacer; les formes sont séparées par `/`, et `+` marque un mot qu'on ne fait qu'insérer.
---@param group fanal.Group
---@return fun(words: fanal.Texts)
---@overload fun(group: fanal.Group, words: fanal.Texts)
function swap(group) end

---A sentence in which nothing happens. **FR** Une phrase où il ne se passe rien.
---@param sentence fanal.Texts
function carrier(sentence) end

---Codes whose evidence holds such words as part of a threat, `;` between them.
---
---**FR** Codes dont la preuve contient ces mots dans une menace, séparés par `;`.
---@param codes string
function threats(codes) end

---Words that make a quotation an abuse. **FR** Des mots qui font d'une citation une injure.
---@param words fanal.Texts
function insults(words) end
