-- expect: error
-- Is JSON and not Lua.
{ "outcome": "ok", "message": "" }
