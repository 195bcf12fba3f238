---@meta _

-- Verbs of overlay.lua: what is different in one place. `name`, `version`, `weight`, `threshold` and `limit` are in pack.lua,
-- `author`, `hits`, `misses` and `gaps` in rule.lua. See docs/overlays.md.

---The name of the pack that this overlay is for. **FR** Le nom du paquet que cette adaptation change.
---@param pack string
function changes(pack) end

---The rule no longer runs, and why. **FR** La règle n'est plus appliquée, et pourquoi.
---@param code string
---@return fun(reason: fanal.Text)
---@overload fun(code: string, reason: fanal.Text)
function switch_off(code) end

---Who approved, beside the author, what weakens a protected rule.
---
---**FR** Qui a approuvé, outre l'auteur, ce qui affaiblit une règle protégée.
---@param code string
---@return fun(name: string)
---@overload fun(code: string, name: string)
function approved_by(code) end

---One strength for all profiles that know the rule. **FR** Une seule force pour tous les profils qui connaissent la règle.
---@param code string
---@return fun(strength: fanal.Strength)
---@overload fun(code: string, strength: fanal.Strength)
function strength_of(code) end
