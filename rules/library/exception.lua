---@meta _

-- Verbs of exceptions/<name>.lua: findings that are known to be harmless in one place. `field` is in conditions.lua, `words`,
-- `hits` and `misses` in rule.lua, `reason` in context.lua. See docs/exceptions.md.

---The name of the exception, which is that of its file. **FR** Le nom de l'exception, celui de son fichier.
---@param name string
function exception(name) end

---Codes of indicators that it silences, `;` between them. **FR** Codes des indices qu'elle tait, séparés par `;`.
---@param codes string
function silences(codes) end

---Only in reports with a certain field: `where(field("source_type"):is "port_office")`.
---
---**FR** Seulement dans les rapports dont un champ convient.
---@param field fanal.Field
function where(field) end

---What is harmless, in the language of phrases. **FR** Ce qui est sans danger, dans le langage des phrases.
---@param text fanal.Text
function wording(text) end

---How near to a wording the words of a finding must be. **FR** À quelle distance d'une formulation les mots trouvés doivent être.
---@param distance fanal.Distance
function within(distance) end

---Who answers for it. **FR** Qui en répond.
---@param name string
function owner(name) end

---The first day: `"2026-11-01"`. **FR** Le premier jour.
---@param day string
function begins(day) end

---The last day, at most 12 months later. **FR** Le dernier jour, au plus 12 mois plus tard.
---@param day string
function ends(day) end
