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
      ("threshold", 1), ("title", 1), ("law", 1), ("author", 1),
    ],
    .lexicon: [("words", 2)],
    .context: [
      ("cue", 2), ("pseudo", 1), ("stop", 1), ("exempt", 1), ("subject", 1), ("test", 1),
    ],
    .steps: [("step", 2)],
    .rule: [
      ("indicator", 1), ("contra", 1), ("status", 1), ("strength", 1), ("profiles", 1),
      ("dimension", 1), ("element", 1), ("forms", 1), ("pillars", 1), ("law", 1),
      ("corroborates", 1), ("source", 1), ("author", 1), ("changed", 1), ("title", 1), ("why", 1),
      ("ask", 1), ("false_alarms", 1), ("myth", 1), ("words", 2), ("phrase", 2),
      ("flag_when", 1), ("implies", 1), ("accepts", 1), ("points", 1), ("hits", 1),
      ("misses", 1), ("gaps", 1), ("check", 1),
    ],
  ]

  /// The clauses that may follow `flag_when`.
  static let clauses = ["near", "before", "after", "unless", "within", "where"]

  /// Returns `open(verbs, clauses, expressions)` → the environment of a file, and `close()` → what
  /// the file said.
  static let source = #"""
    local records, problems, checks

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

    local objects = setmetatable({}, { __mode = "k" })

    local function plain(value, depth)
      if value == void then return { kind = "void" } end
      if type(value) == "function" then
        checks[#checks + 1] = value
        return { kind = "function", index = #checks }
      end
      if type(value) ~= "table" then return value end
      local object = objects[value]
      if object then return object end
      if depth > 8 then return { kind = "too_deep" } end
      local copy = {}
      for k, v in next, value do
        if type(k) == "string" or math.type(k) == "integer" then copy[k] = plain(v, depth + 1) end
      end
      return copy
    end

    local function arguments(...)
      local list = {}
      for i = 1, select("#", ...) do
        local value = plain((select(i, ...)), 1)
        list[i] = value == nil and { kind = "nil" } or value
      end
      return list
    end

    local function is_void(list)
      for _, v in ipairs(list) do
        if type(v) == "table" and v.kind == "void" then return true end
      end
      return false
    end

    local function open(verbs, clause_names)
      records, problems, checks = {}, {}, {}
      local clauses = {}
      for _, name in ipairs(clause_names) do clauses[name] = true end

      local function statement(verb, calls, line, args)
        local record = { verb = verb, line = line, args = args, clauses = {} }
        if not is_void(args) then records[#records + 1] = record end
        local object, left = {}, calls - 1
        objects[object] = { kind = "statement", verb = verb }
        return setmetatable(object, {
          __metatable = false,
          __newindex = function() note("assignment", currentline(2), verb) end,
          __call = function(_, ...)
            local more = arguments(...)
            if left > 0 then
              left = left - 1
              for _, v in ipairs(more) do record.args[#record.args + 1] = v end
            else
              note("second-value", currentline(2), verb)
            end
            return object
          end,
          __index = function(_, name)
            if verb ~= "flag_when" or not clauses[name] then
              note("unknown-clause", currentline(2), tostring(name))
              return function() return object end
            end
            return function(_, ...)
              local list = arguments(...)
              record.clauses[#record.clauses + 1] =
                { name = name, line = currentline(2) or line, args = list }
              return object
            end
          end,
        })
      end

      local environment = sandbox()
      local known = {}
      for name in next, environment do known[name] = true end
      local provided = {}
      for k, v in next, environment do provided[k] = v end

      for _, verb in ipairs(verbs) do
        local name, calls = verb.name, verb.calls
        provided[name] = function(...)
          return statement(name, calls, currentline(2), arguments(...))
        end
      end

      local function expression(kind)
        return function(...)
          local list = arguments(...)
          local object = {}
          objects[object] = { kind = kind, line = currentline(2) or 0, args = list }
          return setmetatable(object, { __metatable = false, __index = function() return void end })
        end
      end
      provided.any_of = expression("any_of")
      provided.all_of = expression("all_of")
      provided.at_least = expression("at_least")
      provided.field = function(...)
        local list = arguments(...)
        local line = currentline(2) or 0
        local object = {}
        local data = { kind = "field", line = line, name = list[1], operator = "none", args = {} }
        objects[object] = data
        local function operator(name)
          return function(_, ...)
            data.operator, data.args = name, arguments(...)
            return object
          end
        end
        return setmetatable(object, {
          __metatable = false,
          __index = function(_, key)
            if key == "is" or key == "is_not" then return operator(key) end
            note("unknown-clause", currentline(2), tostring(key))
            return function() return object end
          end,
        })
      end

      local empty = sandbox()
      for k in next, empty do empty[k] = nil end
      return setmetatable(empty, {
        __metatable = false,
        __index = function(_, name)
          local value = provided[name]
          if value ~= nil then return value end
          note("unknown-verb", currentline(2), tostring(name))
          return void
        end,
        __newindex = function(_, name)
          note("assignment", currentline(2), tostring(name))
        end,
      })
    end

    local function close()
      local result = { records = records, problems = problems }
      records, problems = {}, {}
      return result
    end

    -- The function that the file gave to `check`, kept out of `records`, which are plain data.
    local function check() return checks[1] end

    return { open = open, close = close, check = check }
    """#
}

/// The kinds of files that a rule pack holds.
package enum FileKind: String, Sendable, CaseIterable {
  case pack, lexicon, context, steps, rule, assessment
}
