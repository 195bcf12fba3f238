---@meta _

-- Values that the verbs take. Each text is in English and then in French, as an editor shows it.

---A text in both languages; a plain string is English.
---
---**FR** Un texte dans les deux langues; une chaîne seule est en anglais.
---@alias fanal.Text string | fanal.Texts

---@class fanal.Texts
---@field en? string English · anglais
---@field fr? string French · français

---A test sentence, and where it would come from. `[Brackets]` mark the evidence that must be found.
---
---**FR** Une phrase d'essai, et d'où elle viendrait. Les `[crochets]` marquent ce qui doit être trouvé.
---@class fanal.Sentence: fanal.Texts
---@field source_type? string for example `bank_alert` · par exemple `bank_alert`
---@field province? string for example `QC` · par exemple `QC`

---@alias fanal.Status
---| "draft" # tested, never run · vérifiée, jamais appliquée
---| "watch" # runs, never flags · appliquée, ne signale jamais
---| "live" # runs and flags · appliquée, signale
---| "retired" # kept, no longer run · gardée, plus appliquée

---@alias fanal.Strength
---| "strong" # forte
---| "medium" # moyenne
---| "weak" # faible

---@alias fanal.Dimension
---| "deceptive_recruitment" # recrutement trompeur
---| "coercive_recruitment" # recrutement sous contrainte
---| "abuse_of_vulnerability_recruitment" # recrutement par abus de vulnérabilité
---| "exploitation" # conditions d'exploitation
---| "coercion_destination" # contrainte à destination
---| "abuse_of_vulnerability_destination" # abus de vulnérabilité à destination
---| "context" # no dimension of the ILO · hors des dimensions de l'OIT

---@alias fanal.Element
---| "act" # acte
---| "means" # moyen
---| "purpose" # but
---| "none" # aucun

---@alias fanal.EvidenceStatus
---| "observed" # the writer saw it · vu par l'auteur
---| "stated" # said of oneself · dit de soi
---| "reported" # said by someone else · dit par autrui
---| "inferred" # concluded · déduit
---| "denied" # not so · nié
---| "hypothetical" # asked, supposed, feared · supposé, demandé, craint
---| "past" # over and done · passé, terminé
---| "general" # training, news, law · formation, actualité, loi
---| "other" # another case · une autre affaire

---How far apart things may be; numbers may be others: `"5 sentences"`, `"20 words"`.
---
---**FR** La distance permise; d'autres nombres sont possibles.
---@alias fanal.Distance string
---| "same sentence" # même phrase
---| "2 sentences" # deux phrases
---| "12 words" # douze mots
---| "same paragraph" # même paragraphe
---| "anywhere" # n'importe où

---Why each pillar acts on what is found.
---
---**FR** Pourquoi chaque pilier agit sur ce qui est trouvé.
---@class fanal.Pillars
---@field prevention? fanal.Text prévention
---@field protection? fanal.Text
---@field prosecution? fanal.Text poursuites
---@field partnership? fanal.Text partenariats

---Members separated by commas. `~take` is every form of take, `smuggl*` a beginning, `-word` takes a member away.
---
---**FR** Des membres séparés par des virgules. `~prendre` est toutes ses formes, `traf*` un début, `-mot` retire un membre.
---@class fanal.Words: fanal.Texts
---@field use? string shared lists, `"people.controllers"` · listes communes
---@field fuzzy? boolean also split and misspelt words · aussi les mots coupés ou mal écrits

---What may be read of a report in a condition: `field("source_type"):is "bank_alert"`.
---
---**FR** Ce qu'une condition peut lire d'un rapport.
---@class fanal.Field
local Field = {}

---The field has one of these values.
---
---**FR** Le champ a une de ces valeurs.
---@param ... string
---@return fanal.Field
function Field:is(...) end

---The field has none of these values.
---
---**FR** Le champ n'a aucune de ces valeurs.
---@param ... string
---@return fanal.Field
function Field:is_not(...) end

---Several phrases: `any_of`, `all_of`, `at_least`.
---@class fanal.Several

---@alias fanal.FieldName
---| "source_type" # kind of source · type de source
---| "province"
---| "language" # langue
