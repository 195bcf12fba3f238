---@meta _

-- Verbs of context/en.lua and context/fr.lua: the words that say whether, when and about whom something is said. In a list
-- `a|b` is either word, `word?` may be missing, `~verb` is every form. See docs/statement-status.md.

---Where cues stand, seen from what they affect.
---
---**FR** Où se trouvent les indices, par rapport à ce qu'ils touchent.
---@class fanal.Cue
---@field forward? string before it, in its clause · avant, dans sa proposition
---@field backward? string behind it, in its clause · après, dans sa proposition
---@field behind? string right behind its last word · juste après son dernier mot
---@field inside? string among its words · parmi ses mots
---@field around? string anywhere in its clause · n'importe où dans sa proposition
---@field over? string before a whole statement · avant tout un énoncé
---@field afterwards? string later, or at the start of the next sentence · plus loin, ou au début de la phrase suivante
---@field echo? string a clause of its own that answers what was said or asked · une proposition entière qui répond à ce qui a été dit ou demandé
---@field opening? string before a statement that begins at a word of `complement` · avant un énoncé qui commence à un mot de `complement`
---@field leading? string begins the sentence, set off by a comma · en tête de phrase, suivi d'une virgule

---How much of a text a frame covers.
---
---**FR** Ce qu'un cadre couvre du texte.
---@class fanal.Frame
---@field document? string the whole text · tout le texte
---@field paragraph? string from its sentence to the end of the paragraph · de sa phrase à la fin du paragraphe
---@field sentence? string its sentence · sa phrase
---@field heading? string the whole text, when it is the heading at its beginning · tout le texte, s'il en est le titre au début

---Words that give a status. **FR** Des mots qui donnent un statut.
---
---```lua
---cue "denied" { forward = "not, never, no", backward = "was ruled out" }
---```
---@param status fanal.EvidenceStatus
---@return fun(words: fanal.Cue)
---@overload fun(status: fanal.EvidenceStatus, words: fanal.Cue)
function cue(status) end

---Words that give a status to a sentence, a paragraph or the whole text.
---
---**FR** Des mots qui donnent un statut à une phrase, à un paragraphe ou à tout le texte.
---@param status fanal.EvidenceStatus
---@return fun(words: fanal.Frame)
---@overload fun(status: fanal.EvidenceStatus, words: fanal.Frame)
function frame(status) end

---A sentence whose `[marked words]` must get this status; `"said"` stands for any of the first four.
---
---**FR** Une phrase dont les `[mots marqués]` doivent avoir ce statut; `"said"` vaut pour les quatre premiers.
---@param status fanal.EvidenceStatus | "said"
---@param sentence string
function test(status, sentence) end

---Looks like a cue and is none: *not only*. **FR** Ressemble à un indice sans en être un : *non seulement*.
---@param words string
function pseudo(words) end

---In `context`: a refusal or lack that is itself the fact: *not allowed*. In `fairness.lua`: a code that is about a
---protected word by its nature, and why.
---
---**FR** Dans `context` : un refus qui est lui-même le fait : *pas le droit de*. Dans `fairness.lua` : un code qui porte
---par nature sur un mot protégé, et pourquoi.
---@param words string
---@return fun(reason: fanal.Exemption)
---@overload fun(code: string, reason: fanal.Exemption)
function exempt(words) end

---@class fanal.Exemption: fanal.Texts
---@field source_type? string only in reports of these sources · seulement pour ces sources

---A contrast, which ends every scope: *but*. **FR** Un contraste, qui ferme toute portée : *mais*.
---@param words string
function stop(words) end

---Gives a reason or consequence, and ends every scope: *because*. **FR** Donne une raison, et ferme toute portée : *car*.
---
---In an exception: why it is one. **FR** Dans une exception : pourquoi elle existe.
---@param words string | fanal.Texts
function reason(words) end

---Joins clauses and ends a plain denial: *and*. **FR** Joint des propositions et ferme une négation simple : *et*.
---@param words string
function link(words) end

---Begins a clause of its own behind a comma: *he*. **FR** Ouvre une proposition après une virgule : *il*.
---@param words string
function subject(words) end

---Leads back from a frame to the matter itself: *in our case*. **FR** Ramène d'un cadre à l'affaire : *chez nous*.
---@param words string
function back(words) end

---Says that what began earlier goes on: *still*. **FR** Dit que ce qui a commencé continue : *encore*.
---@param words string
function still(words) end

---Opens a question whether something is so: *did*. **FR** Demande si quelque chose est vrai : *est-ce que*.
---@param words string
function asks(words) end

---Makes a question take the fact for granted: *why*. **FR** La question tient le fait pour acquis : *pourquoi*.
---@param words string
function presumes(words) end

---An answer that says so. **FR** Une réponse qui confirme.
---@param words string
function yes(words) end

---An answer that denies. **FR** Une réponse qui nie.
---@param words string
function no(words) end

---Gives an answer at the end of a sentence that asks: *she said*. **FR** Introduit une réponse : *elle a dit*.
---@param words string
function replies(words) end

---An answer that leaves it open: *not asked*. **FR** Une réponse qui ne tranche pas : *pas demandé*.
---@param words string
function unknown(words) end

---Who speaks about others, before a verb of saying: *the neighbour said*. The nearest of `outsider` and `insider` speaks.
---
---**FR** Qui parle des autres, avant un verbe de parole : *le voisin a dit*. Le plus proche de `outsider` et `insider` parle.
---@param words string
function outsider(words) end

---Who speaks of themselves, before a verb of saying: *the girl said*. **FR** Qui parle de soi : *la fille a dit*.
---@param words string
function insider(words) end

---Begins the statement that a cue with `opening` is about: *that*. **FR** Commence l'énoncé visé par un indice `opening` : *que*.
---@param words string
function complement(words) end
