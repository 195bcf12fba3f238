---@meta _

-- Verbs of pack.lua and steps.lua; `title`, `law` and `author` are in rule.lua.

---The name of the pack. **FR** Le nom du paquet.
---@param name string
function name(name) end

---Its version: `"1.2.0"`. **FR** Sa version.
---@param version string
function version(version) end

---The program's version that it needs at least. **FR** La version du programme qu'il demande au moins.
---@param version string
function engine(version) end

---Its languages: `"en, fr"`; the first one is that of plain strings. **FR** Ses langues; la première est celle des
---chaînes seules.
---@param languages string
function languages(languages) end

---Points of a finding by strength. **FR** Points d'une constatation selon sa force.
---@param strength fanal.Strength
---@param points number
function weight(strength, points) end

---A score from which on something holds; the scripts in `assessments` read it.
---
---**FR** Un score à partir duquel quelque chose vaut; les scripts d'`assessments` le lisent.
---@param name "flag" | "review" | "high" | "pillar" | string
---@param score number
function threshold(name, score) end

---A limit of the scripts; a pack can lower it, not raise it. **FR** Une limite des scripts; on peut l'abaisser, pas la relever.
---@param name "rule_instructions" | "rule_seconds" | "rule_memory_mib" | "report_instructions" | "report_seconds"
---@param value number
function limit(name, value) end

---Rules that tell of children or of danger: an overlay weakens them only with a second person's approval. Codes, or
---`"child.*"` for a family; `;` between them.
---
---**FR** Règles qui signalent des enfants ou un danger : une adaptation ne les affaiblit qu'avec l'accord d'une deuxième
---personne. Des codes, ou `"child.*"` pour une famille, séparés par `;`.
---@param codes string
function protect(codes) end

---Codes that no exception may silence, `;` between them. **FR** Codes qu'aucune exception ne peut taire, séparés par `;`.
---@param codes string
function never_silence(codes) end

---The text of a next step that the pillars may ask for. **FR** Le texte d'une prochaine étape que les piliers demandent.
---@param code string
---@return fun(text: fanal.Texts)
---@overload fun(code: string, text: fanal.Texts)
function step(code) end
