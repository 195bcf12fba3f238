-- Globals of the rule language, by kind of file, for luacheck. A test holds these lists to the verbs that the program
-- knows. Run:  luacheck rules
std = "fanal_lua"
-- One string is one line, however long.
max_line_length = false
cache = false

-- What the sandbox leaves of Lua.
stds.fanal_lua = { read_globals = {
  "assert", "error", "ipairs", "next", "pairs", "pcall", "select", "tonumber", "tostring", "type",
  string = { fields = {
    "byte", "char", "find", "format", "len", "lower", "rep", "reverse", "sub", "upper",
  } },
  table = { fields = { "concat", "create", "insert", "pack", "remove", "sort", "unpack" } },
  math = { fields = {
    "abs", "acos", "asin", "atan", "ceil", "cos", "deg", "exp", "floor", "fmod", "huge", "log", "max", "maxinteger",
    "min", "mininteger", "modf", "pi", "rad", "sin", "sqrt", "tan", "tointeger", "type", "ult",
  } },
  utf8 = { fields = { "char", "charpattern", "codepoint", "codes", "len", "offset" } },
} }

stds.fanal_rule = { read_globals = {
  "indicator", "contra", "status", "strength", "profiles", "dimension", "element", "forms", "pillars", "law",
  "corroborates", "source", "author", "changed", "title", "why", "ask", "false_alarms", "myth", "words", "phrase",
  "reviewer", "successor", "retired_because", "flag_when", "implies", "accepts", "points", "hits", "misses", "gaps", "check", "any_of", "all_of", "at_least",
  "field",
} }
stds.fanal_lexicon = { read_globals = { "words", "alias" } }
stds.fanal_context = { read_globals = {
  "cue", "frame", "test", "pseudo", "exempt", "stop", "reason", "link", "subject", "back", "still", "asks", "presumes",
  "yes", "no", "replies", "unknown", "outsider", "insider", "complement",
} }
stds.fanal_pack = { read_globals = {
  "name", "version", "engine", "languages", "weight", "threshold", "limit", "title", "law", "author",
  "protect", "never_silence",
} }
stds.fanal_overlay = { read_globals = {
  "changes", "name", "version", "author", "switch_off", "approved_by", "strength_of", "weight", "threshold", "limit",
  "hits", "misses", "gaps",
} }
stds.fanal_exception = { read_globals = {
  "exception", "silences", "where", "words", "wording", "within", "reason", "owner", "begins", "ends", "hits", "misses",
  "field",
} }
stds.fanal_steps = { read_globals = { "step" } }
stds.fanal_fairness = { read_globals = { "swap", "carrier", "threats", "insults", "exempt" } }
stds.fanal_entities = { read_globals = { "links", "too_common", "set_aside", "similar_text", "small_image", "correlate" } }

files["**/indicators"] = { std = "+fanal_rule" }
files["**/contra"] = { std = "+fanal_rule" }
files["**/lexicon"] = { std = "+fanal_lexicon" }
files["**/context"] = { std = "+fanal_context" }
files["**/pack.lua"] = { std = "+fanal_pack" }
files["**/overlay.lua"] = { std = "+fanal_overlay" }
files["**/exceptions"] = { std = "+fanal_exception" }
files["**/steps.lua"] = { std = "+fanal_steps" }
files["**/fairness.lua"] = { std = "+fanal_fairness" }
files["**/entities.lua"] = { std = "+fanal_entities" }
-- All scripts name what they get in one way, whether they use it or not, and say "nothing to do" by an empty branch.
files["**/assessments"] = {
  ignore = { "211/report", "211/findings", "211/rules", "211/results", "211/pack", "542" },
}
-- Descriptions for editors, which are never run.
exclude_files = { "rules/library" }
