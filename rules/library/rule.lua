---@meta _

-- Verbs of rule files: indicators/<family>/<name>.lua and contra/<name>.lua.

---The code of an indicator; it must equal the place of the file: `coercion.documents_confiscated` is
---`indicators/coercion/documents_confiscated.lua`.
---
---**FR** Le code d'un indice; il doit correspondre à la place du fichier.
---@param code string
function indicator(code) end

---The code of a rule that speaks against: `contra.training_event` is `contra/training_event.lua`.
---
---**FR** Le code d'une règle qui parle contre.
---@param code string
function contra(code) end

---Whether the rule runs, and flags. **FR** Si la règle est appliquée, et signale.
---@param status fanal.Status
function status(status) end

---How much the rule says; the points are in `pack.lua`. **FR** Ce que pèse la règle; les points sont dans `pack.lua`.
---@param strength fanal.Strength
function strength(strength) end

---Strength by profile: `"AL=S CL=S AS=S? CS=-"` (A adult, C child; L labour, S sexual; S, M, W; `-` not in that list;
---`?` not verified).
---
---**FR** Force par profil : A adulte, C enfant; L travail, S sexuel; S forte, M moyenne, W faible; `-` absent; `?` non vérifié.
---@param profiles string
function profiles(profiles) end

---Which of the six ILO dimensions it speaks for, or `context`. **FR** La dimension de l'OIT qu'elle appuie, ou `context`.
---@param dimension fanal.Dimension
function dimension(dimension) end

---Which element of the definition it shows. **FR** L'élément de la définition qu'elle montre.
---@param element fanal.Element
function element(element) end

---Forms of exploitation, comma-separated: `sexual, labour, child, domestic_servitude, forced_begging,
---forced_criminality, forced_marriage, organ_removal`, or `any`.
---
---**FR** Formes d'exploitation, séparées par des virgules, ou `any` (toutes).
---@param forms string
function forms(forms) end

---Which pillar acts on it, and why. **FR** Quel pilier agit, et pourquoi.
---@param pillars fanal.Pillars
function pillars(pillars) end

---Sections of law to consider, `;` between them. **FR** Articles de loi à considérer, séparés par `;`.
---@param sections string
function law(sections) end

---Codes that it supports, `;` between them. **FR** Codes qu'elle appuie, séparés par `;`.
---@param codes string
function corroborates(codes) end

---Where the rule comes from. **FR** D'où vient la règle.
---@param source string
function source(source) end

---Who wrote it. **FR** Qui l'a écrite.
---@param author string
function author(author) end

---Who read it before it counts, another person than the author. **FR** Qui l'a relue; une autre personne que l'auteur.
---@param name string
function reviewer(name) end

---The code of the rule that takes the place of a retired one. **FR** Le code de la règle qui remplace une règle retirée.
---@param code string
function successor(code) end

---Why it was retired. **FR** Pourquoi elle a été retirée.
---@param text fanal.Text
function retired_because(text) end

---The day of the last change: `"2026-11-26"`. **FR** Le jour de la dernière modification.
---@param day string
function changed(day) end

---What it finds, in a few words. **FR** Ce qu'elle trouve, en peu de mots.
---@param text fanal.Text
function title(text) end

---Why it matters. **FR** Pourquoi c'est important.
---@param text fanal.Text
function why(text) end

---What to ask or look for next. **FR** Ce qu'il faut demander ou chercher ensuite.
---@param text fanal.Text
function ask(text) end

---What looks alike and is harmless. **FR** Ce qui y ressemble et est sans danger.
---@param text fanal.Text
function false_alarms(text) end

---A popular sign that is weak: never scores. **FR** Un signe populaire mais faible : ne compte jamais.
---@param text fanal.Text
function myth(text) end

---Words that stand for each other. In a phrase `{take}` is any of them.
---
---**FR** Des mots équivalents. Dans une phrase, `{take}` est n'importe lequel.
---
---```lua
---words "take" { en = "~take, ~keep, lock up", fr = "~prendre, ~garder" }
---words "boss" { use = "people.controllers" }
---```
---@param name string
---@return fun(members: fanal.Words)
---@overload fun(name: string, members: fanal.Words)
function words(name) end

---What to look for, left to right, inside one sentence. Several lines of one name add up.
---
---| write | matches |
---|---|---|
---| `{take}` | a word of the class |
---| `a\|b`, `(lock up\|put away)` | either |
---| `...`, `...9` | up to five words between, up to nine |
---| `word?` | may be there or not |
---| `;` | another way to say it |
---| `{hours > 12 per day}` | a quantity |
---
---**FR** Ce qu'on cherche, de gauche à droite, dans une phrase du texte : `{take}` un mot de la classe, `a|b` l'un ou
---l'autre, `...` jusqu'à cinq mots entre deux, `mot?` facultatif, `;` une autre façon de le dire. La négation ne s'écrit pas.
---
---```lua
---phrase "taken" { en = "{boss} ... {take} ... passport", fr = "{boss} ... {take} ... passeport" }
---```
---@param name string
---@return fun(text: fanal.Text)
---@overload fun(name: string, text: fanal.Text)
function phrase(name) end

---The evidence of this rule, or of one phrase of it, is evidence of another code too.
---
---**FR** Ce que trouve cette règle, ou l'une de ses phrases, vaut aussi pour un autre code.
---@param code string
---@param phrase? string
function implies(code, phrase) end

---A status that counts as well: `"denied"`, `"hypothetical general"`. **FR** Un statut qui compte aussi.
---@param status fanal.EvidenceStatus | string
function accepts(status) end

---Points in place of those of the strength, 0 to 100. **FR** Des points au lieu de ceux de la force, de 0 à 100.
---@param points number
function points(points) end

---A sentence that must be found; `[brackets]` mark the evidence. Invent it: never a sentence of a report.
---
---**FR** Une phrase à trouver; les `[crochets]` marquent la preuve. Inventez-la : jamais une phrase d'un rapport.
---@param sentence string | fanal.Sentence in overlay.lua the code of a rule · dans overlay.lua le code d'une règle
---@return fun(sentence: string | fanal.Sentence) sentence only in overlay.lua · seulement dans overlay.lua
---@overload fun(code: string, sentence: string | fanal.Sentence)
function hits(sentence) end

---A sentence that looks alike and must stay silent. **FR** Une phrase qui y ressemble et ne doit rien déclencher.
---@param sentence string | fanal.Sentence in overlay.lua the code of a rule · dans overlay.lua le code d'une règle
---@return fun(sentence: string | fanal.Sentence) sentence only in overlay.lua · seulement dans overlay.lua
---@overload fun(code: string, sentence: string | fanal.Sentence)
function misses(sentence) end

---A known miss: counted, shown, never failing. **FR** Une lacune connue : comptée, montrée, jamais un échec.
---@param sentence string | fanal.Sentence in overlay.lua the code of a rule · dans overlay.lua le code d'une règle
---@return fun(sentence: string | fanal.Sentence) sentence only in overlay.lua · seulement dans overlay.lua
---@overload fun(code: string, sentence: string | fanal.Sentence)
function gaps(sentence) end

---Lua of one's own for what no condition can say; runs where one of the phrases matched. Needs two hits and two misses in
---each language.
---
---**FR** Du Lua pour ce qu'aucune condition ne dit; appliqué où l'une des phrases est trouvée.
---
---```lua
---check(function(report, found)
---  return found("phones") >= 3 and report.source_type == "hotel"
---end)
---```
---@param decide fun(report: table, found: fun(phrase: string): integer): boolean
function check(decide) end
