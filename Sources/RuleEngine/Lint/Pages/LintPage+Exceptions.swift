extension LintPage {
  /// Pages of mistakes in exceptions.
  static let exceptions = #"""
    @ no-exception
    --- exceptions/crew.lua
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    misses "a word"
    =
    --- exceptions/crew.lua
    exception "crew"
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    misses "a word"
    en: The first line names the exception, so that a result can say by which one a finding was silenced.
    fr: La première ligne nomme l'exception, afin qu'un résultat puisse dire laquelle a tu un constat.

    @ exception-name
    --- exceptions/crew.lua
    exception "crews"
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    misses "a word"
    =
    --- exceptions/crew.lua
    exception "crew"
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    misses "a word"
    en: Results name the exception; the name must lead to its file.
    fr: Les résultats nomment l'exception; le nom doit mener à son fichier.

    @ exception-bad-name
    --- exceptions/my crew.lua
    exception "my crew"
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    misses "a word"
    =
    --- exceptions/crew.lua
    exception "crew"
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    misses "a word"
    en: Names stand in results, tables and file names of many systems: letters without accents, digits, - and _ are safe in all.
    fr: Les noms se retrouvent dans des résultats, des tableaux et des noms de fichiers de bien des systèmes : des lettres sans accent, des chiffres, - et _ conviennent partout.

    @ exception-needs
    --- exceptions/crew.lua
    exception "crew"
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    misses "a word"
    =
    --- exceptions/crew.lua
    exception "crew"
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    misses "a word"
    en: Somebody answers for what is silenced: an exception says which codes, which wording, why, who, and until when.
    fr: Quelqu'un répond de ce qui est tu : une exception dit quels codes, quelle formulation, pourquoi, qui et jusqu'à quand.

    @ exception-dates
    --- exceptions/crew.lua
    exception "crew"
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-02"
    ends "2026-06-01"
    hits "a crew word"
    misses "a word"
    =
    --- exceptions/crew.lua
    exception "crew"
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    misses "a word"
    en: It would never hold. One of the two dates is mistyped.
    fr: Elle ne vaudrait jamais. Une des deux dates est mal écrite.

    @ exception-too-long
    --- exceptions/crew.lua
    exception "crew"
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-02"
    ends "2028-06-01"
    hits "a crew word"
    misses "a word"
    =
    --- exceptions/crew.lua
    exception "crew"
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    misses "a word"
    en: What was harmless last year may not be this year. A short term makes somebody look again.
    fr: Ce qui était sans danger l'an dernier ne l'est peut-être plus. Un terme court oblige à regarder de nouveau.

    @ exception-until
    --- exceptions/crew.lua
    exception "crew"
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    until "2026-12-01"
    hits "a crew word"
    misses "a word"
    =
    --- exceptions/crew.lua
    exception "crew"
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    misses "a word"
    en: until is a word of Lua and cannot be a verb of ours.
    fr: until est un mot de Lua et ne peut pas être un de nos verbes.

    @ exception-expired
    -- ends "2026-01-31", read on a later day
    =
    -- the file removed, or ends with a day to come and a reason that still holds
    en: The exception does nothing any more. Findings that it silenced count again, which is what a term is for.
    fr: L'exception ne fait plus rien. Les constats qu'elle taisait comptent de nouveau : c'est le but d'un terme.

    @ exception-untested
    --- exceptions/crew.lua
    exception "crew"
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    =
    --- exceptions/crew.lua
    exception "crew"
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    misses "a word"
    en: A sentence with hits shows what is silenced, one with misses what still counts: a wording that is too broad hides a true finding, and only a sentence shows it.
    fr: Une phrase sous hits montre ce qui est tu, une sous misses ce qui compte toujours : une formulation trop large cache un vrai constat, et seule une phrase le montre.

    @ exception-contra
    --- exceptions/crew.lua
    exception "crew"
    silences "contra.news"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    misses "a word"
    --- contra/news.lua
    phrase "p" "news"
    =
    --- exceptions/crew.lua
    exception "crew"
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    misses "a word"
    en: Counter-indicators take away points already; to silence one would raise a score.
    fr: Les contre-indicateurs enlèvent déjà des points; en taire un ferait monter un score.

    @ exception-protected
    --- exceptions/crew.lua
    exception "crew"
    silences "child.work"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    misses "a word"
    --- indicators/child/work.lua
    phrase "p" "word"
    =
    --- exceptions/crew.lua
    exception "crew"
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    misses "a word"
    en: Signs about children and calls for help reach a person, whatever else is known of a place.
    fr: Les signes qui touchent des enfants et les appels à l'aide parviennent à quelqu'un, quoi qu'on sache d'un endroit.

    @ exception-protected-word
    --- exceptions/crew.lua
    exception "crew"
    silences "test.rule"
    wording "Filipino"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    misses "a word"
    --- fairness.lua
    swap "nationality" { en = "Filipino, Dane", fr = "Philippin, Danois" }
    =
    --- exceptions/crew.lua
    exception "crew"
    silences "test.rule"
    wording "a crew"
    reason "Papers of a ship's crew lie in the purser's safe."
    owner "M. Roy"
    begins "2026-06-01"
    ends "2026-12-01"
    hits "a crew word"
    misses "a word"
    --- fairness.lua
    swap "nationality" { en = "Filipino, Dane", fr = "Philippin, Danois" }
    en: A whole group of people would be left without protection. Name the harmless fact, not the people.
    fr: Tout un groupe de personnes resterait sans protection. Nommez le fait sans danger, pas les personnes.

    @ exceptions-inside
    -- a folder exceptions inside the folder of the pack
    =
    -- the folder exceptions beside the pack
    en: Exceptions are a centre's own and end on a day; a pack is shipped to many. Apart, neither changes with the other.
    fr: Les exceptions sont propres à un centre et finissent un jour; un paquet va à plusieurs. Séparés, l'un ne change pas avec l'autre.
    """#
}
