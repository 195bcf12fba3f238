---@meta _

-- Verbs of entities.lua: what links reports, and what several reports together tell. See docs/links.md.

---@alias fanal.LinkKind
---| "phone" # téléphone
---| "email" # courriel
---| "url" # page
---| "domain" # site
---| "handle" # pseudonyme
---| "plate" # plaque
---| "postal_code" # code postal
---| "address" # adresse
---| "unit" # chambre, appartement
---| "crypto" # cryptomonnaie
---| "account" # compte
---| "person" # nom et année de naissance
---| "advert" # texte cité
---| "image" # image jointe
---| "text" # texte semblable

---How strong a reason for a link it is that two reports share this. **FR** La force de ce motif de lien entre deux signalements.
---@param kind fanal.LinkKind
---@return fun(strength: fanal.Strength)
---@overload fun(kind: fanal.LinkKind, strength: fanal.Strength)
function links(kind) end

---A value in more reports than this links nothing. **FR** Une valeur présente dans plus de signalements ne relie rien.
---@param kind fanal.LinkKind
---@param reports integer
function too_common(kind, reports) end

---Values that link nothing, `;` between them: a hotline's own number. **FR** Valeurs qui ne relient rien, séparées par `;`.
---@param kind fanal.LinkKind
---@return fun(values: string)
---@overload fun(kind: fanal.LinkKind, values: string)
function set_aside(kind) end

---The least share of runs of three words that similar texts have in common, 0.3 to 1.
---
---**FR** La part minimale de suites de trois mots que des textes semblables ont en commun, de 0,3 à 1.
---@param share number
function similar_text(share) end

---Images of fewer kilobytes than this link nothing: logos and icons (0 to 10240; where nothing is said 5).
---
---**FR** Les images de moins de kilo-octets ne relient rien : logos et icônes (de 0 à 10240; sans indication 5).
---@param kilobytes integer
function small_image(kilobytes) end

---@class fanal.Correlation
---@field kind? fanal.LinkKind
---@field reports? integer
---@field provinces? integer
---@field days? integer
---@field raises? "prevention"|"protection"|"prosecution"|"partnership"
---@field en? string
---@field fr? string

---What several reports with one value together tell. **FR** Ce que disent ensemble plusieurs signalements qui partagent une valeur.
---@param name string
---@return fun(rule: fanal.Correlation)
---@overload fun(name: string, rule: fanal.Correlation)
function correlate(name) end
