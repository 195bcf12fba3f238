/// The trusted Lua that gives rule files their verbs.
///
/// A verb only writes down what it was told and on which line: everything is judged later, in
/// Swift, so that all mistakes of a file come at once. Unknown names are written down as well and
/// answered by an object that swallows whatever is done to it.
enum Prelude {
  /// The chunk's name in messages.
  static let name = "=fanal"

  /// Verbs that a file of each kind may use. Those marked with 2 take a second argument in a second
  /// call (`words "name" { … }`).
  static let verbs: [FileKind: [(name: String, calls: Int)]] = [
    .pack: [
      ("name", 1), ("version", 1), ("engine", 1), ("languages", 1), ("weight", 1),
      ("threshold", 1), ("limit", 1), ("title", 1), ("law", 1), ("author", 1), ("protect", 1),
      ("never_silence", 1),
    ],
    .overlay: [
      ("changes", 1), ("name", 1), ("version", 1), ("author", 1), ("switch_off", 2),
      ("approved_by", 2), ("strength_of", 2), ("weight", 1), ("threshold", 1), ("limit", 1),
      ("hits", 2), ("misses", 2), ("gaps", 2),
    ],
    .lexicon: [("words", 2), ("alias", 2)],
    .context: [
      ("cue", 2), ("frame", 2), ("test", 1),
    ] + ContextMark.allCases.map { ($0.rawValue, 1) },
    .steps: [("step", 2)],
    .exception: [
      ("exception", 1), ("silences", 1), ("where", 1), ("words", 2), ("wording", 1), ("within", 1),
      ("reason", 1), ("owner", 1), ("begins", 1), ("ends", 1), ("hits", 1), ("misses", 1),
    ],
    .fairness: [("swap", 2), ("carrier", 1), ("threats", 1), ("insults", 1), ("exempt", 2)],
    .entities: [
      ("links", 2), ("too_common", 1), ("set_aside", 2), ("similar_text", 1), ("small_image", 1),
      ("correlate", 2),
    ],
    .rule: [
      ("indicator", 1), ("contra", 1), ("status", 1), ("strength", 1), ("profiles", 1),
      ("dimension", 1), ("element", 1), ("forms", 1), ("pillars", 1), ("law", 1),
      ("corroborates", 1), ("source", 1), ("author", 1), ("reviewer", 1), ("changed", 1),
      ("successor", 1), ("retired_because", 1), ("title", 1), ("why", 1),
      ("ask", 1), ("false_alarms", 1), ("myth", 1), ("words", 2), ("phrase", 2),
      ("flag_when", 1), ("implies", 1), ("accepts", 1), ("points", 1), ("hits", 1),
      ("misses", 1), ("gaps", 1), ("check", 1),
    ],
  ]

  /// Verbs that take two values in one call.
  static let pairs: Set<String> = [
    "weight", "threshold", "limit", "implies", "test", "too_common",
  ]

  /// The most values of one call: a verb of two calls takes both in one as well.
  static func most(_ name: String, _ calls: Int) -> Int64 {
    Int64(pairs.contains(name) ? 2 : calls)
  }

  /// The clauses that may follow `flag_when`.
  static let clauses = ["near", "before", "after", "unless", "within", "where"]

  /// Returns `bind(verbs, clauses)` → a function that makes the environment of a file, `close()` → what
  /// the file said, and `check()`.
  ///
  /// A pack has thousands of statements, so all statements share one metatable, and verbs are made
  /// once for all files of a kind.
  static let source = #"""
    local records, problems, checks
    -- What the objects stand for that a file gets from its verbs and expressions.
    local statements, rests, expressions

    local function note(code, line, name)
      problems[#problems + 1] = { code = code, line = line or 0, name = name or "" }
    end

    -- Stands for whatever an unknown name was meant to be: every use of it is accepted, so that one
    -- mistake does not hide the next.
    local void
    void = setmetatable({}, {
      __index = function() return void end,
      __call = function() return void end,
      __concat = function() return "" end,
      __len = function() return 0 end,
      __add = function() return 0 end, __sub = function() return 0 end,
      __mul = function() return 0 end, __div = function() return 0 end,
      __unm = function() return 0 end,
      __eq = function() return false end, __lt = function() return false end,
      __le = function() return false end,
      __newindex = function() end,
      __metatable = false,
    })

    local function plain(value, depth)
      local kind = type(value)
      if kind == "function" then
        checks[#checks + 1] = value
        return { kind = "function", index = #checks }
      end
      -- A number that is none would make the whole file unreadable.
      if kind == "number" and (value ~= value or value == math.huge or value == -math.huge) then
        return { kind = "not_finite" }
      end
      if kind ~= "table" then return value end
      if rawequal(value, void) then return { kind = "void" } end
      local expression = expressions[value]
      if expression then return expression end
      local statement = statements[value]
      if statement then return { kind = "statement", verb = statement.verb } end
      if depth > 8 then return { kind = "too_deep" } end
      local copy = {}
      for k, v in next, value do
        if type(k) == "string" or math.type(k) == "integer" then copy[k] = plain(v, depth + 1) end
      end
      return copy
    end

    -- The arguments as plain data, and whether one of them is void.
    local function arguments(...)
      local count = select("#", ...)
      if count == 1 and type((...)) == "string" then return { (...) }, false end
      local list, has_void = {}, false
      for i = 1, count do
        local value = plain((select(i, ...)), 1)
        if value == nil then value = { kind = "nil" } end
        if type(value) == "table" and value.kind == "void" then has_void = true end
        list[i] = value
      end
      return list, has_void
    end

    local clauses = {}

    local statement_metatable = {
      __metatable = false,
      __newindex = function(object) note("assignment", currentline(2), statements[object].verb) end,
      __call = function(object, ...)
        local more = arguments(...)
        local record, left = statements[object], rests[object]
        if left > 0 and select("#", ...) == 1 then
          rests[object] = left - 1
          for _, v in ipairs(more) do record.args[#record.args + 1] = v end
        else
          note("second-value", currentline(2), record.verb)
        end
        return object
      end,
      __index = function(object, name)
        local record = statements[object]
        if not record.clauses or not clauses[name] then
          note("unknown-clause", currentline(2), tostring(name))
          return function() return object end
        end
        return function(_, ...)
          local list = arguments(...)
          record.clauses[#record.clauses + 1] =
            { name = name, line = currentline(2) or record.line, args = list }
          return object
        end
      end,
    }

    local function statement(verb, calls, most, line, ...)
      local args, has_void = arguments(...)
      if select("#", ...) > most then note("second-value", line, verb) end
      local record = { verb = verb, line = line, args = args }
      if verb == "flag_when" then record.clauses = {} end
      if not has_void then records[#records + 1] = record end
      local object = setmetatable({}, statement_metatable)
      statements[object] = record
      rests[object] = calls - 1
      return object
    end

    local expression_metatable = { __metatable = false, __index = function() return void end }

    local function expression(kind)
      return function(...)
        local list = arguments(...)
        local object = setmetatable({}, expression_metatable)
        expressions[object] = { kind = kind, line = currentline(2) or 0, args = list }
        return object
      end
    end

    local field_metatable = {
      __metatable = false,
      __index = function(object, key)
        if key == "is" or key == "is_not" then
          return function(_, ...)
            local data = expressions[object]
            data.operator, data.args = key, arguments(...)
            return object
          end
        end
        note("unknown-clause", currentline(2), tostring(key))
        return function() return object end
      end,
    }

    local function field(...)
      local list = arguments(...)
      local object = setmetatable({}, field_metatable)
      expressions[object] = {
        kind = "field", line = currentline(2) or 0, name = list[1], operator = "none", args = {},
      }
      return object
    end

    local shared = {
      any_of = expression("any_of"), all_of = expression("all_of"),
      at_least = expression("at_least"), field = field,
    }

    local function bind(verbs, clause_names)
      for _, name in ipairs(clause_names) do clauses[name] = true end
      local provided = {}
      for _, verb in ipairs(verbs) do
        local name, calls, most = verb.name, verb.calls, verb.most
        provided[name] = function(...) return statement(name, calls, most, currentline(2), ...) end
      end
      for name, value in next, shared do provided[name] = value end
      return function()
        records, problems, checks = {}, {}, {}
        statements, rests, expressions = {}, {}, {}
        local libraries = sandbox()
        return setmetatable({}, {
          __metatable = false,
          __index = function(_, name)
            local value = provided[name]
            if value == nil then value = libraries[name] end
            if value ~= nil then return value end
            note("unknown-verb", currentline(2), tostring(name))
            return void
          end,
          __newindex = function(_, name)
            note("assignment", currentline(2), tostring(name))
          end,
        })
      end
    end

    local function close()
      local result = { records = records, problems = problems }
      records, problems = {}, {}
      return result
    end

    -- The function that the file gave to `check`, kept out of `records`, which are plain data.
    local function check() return checks[1] end

    return { bind = bind, close = close, check = check }
    """#
}

/// The kinds of files that a rule pack holds.
package enum FileKind: String, Sendable, CaseIterable {
  case pack, lexicon, context, steps, fairness, entities, rule, assessment, overlay, exception
}
