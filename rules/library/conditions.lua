---@meta _

-- When a rule flags.

---When the rule flags; several lines: any of them. Without one it flags when any of its phrases matches.
---
---**FR** Quand la règle signale; plusieurs lignes : l'une d'elles suffit. Sans cette ligne, chaque phrase suffit.
---
---```lua
---flag_when "taken" :near("confined", "2 sentences") :unless "given_back"
---flag_when (all_of { "phones", "women" }) :within "same paragraph"
---```
---@param phrase string | fanal.Several a phrase of this rule, or several · une phrase de cette règle, ou plusieurs
---@return fanal.Condition
function flag_when(phrase) end

---@class fanal.Condition
local Condition = {}

---Another phrase of this rule must be there too (default: same sentence).
---
---**FR** Une autre phrase de cette règle doit y être aussi (par défaut : même phrase du texte).
---@param phrase string
---@param distance? fanal.Distance
---@return fanal.Condition
function Condition:near(phrase, distance) end

---This one stands before another phrase (default: same sentence).
---
---**FR** Celle-ci vient avant une autre (par défaut : même phrase du texte).
---@param phrase string
---@param distance? fanal.Distance
---@return fanal.Condition
function Condition:before(phrase, distance) end

---This one stands behind another phrase (default: same sentence).
---
---**FR** Celle-ci vient après une autre (par défaut : même phrase du texte).
---@param phrase string
---@param distance? fanal.Distance
---@return fanal.Condition
function Condition:after(phrase, distance) end

---Another phrase must not be there (default: 2 sentences).
---
---**FR** Une autre phrase ne doit pas y être (par défaut : deux phrases du texte).
---@param phrase string
---@param distance? fanal.Distance
---@return fanal.Condition
function Condition:unless(phrase, distance) end

---The distance of the clause just before it.
---
---**FR** La distance de ce qui précède.
---@param distance fanal.Distance
---@return fanal.Condition
function Condition:within(distance) end

---Only in reports with a certain field: `:where(field("source_type"):is "bank_alert")`.
---
---**FR** Seulement dans les rapports dont un champ convient.
---@param field fanal.Field
---@return fanal.Condition
function Condition:where(field) end

---Any of these phrases. **FR** L'une de ces phrases.
---@param phrases string[]
---@return fanal.Several
function any_of(phrases) end

---All of these phrases, anywhere unless `:within` says else. **FR** Toutes ces phrases, où que ce soit sauf `:within`.
---@param phrases string[]
---@return fanal.Several
function all_of(phrases) end

---At least so many of these phrases. **FR** Au moins tant de ces phrases.
---@param count integer
---@param phrases string[]
---@return fanal.Several
function at_least(count, phrases) end

---A field of the report. **FR** Un champ du rapport.
---@param name fanal.FieldName
---@return fanal.Field
function field(name) end
