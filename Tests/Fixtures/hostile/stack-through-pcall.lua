-- expect: error; says "stack overflow"
-- Recurses through pcall, where each level also uses the C stack.
local function f()
  local fine, why = pcall(f)
  if not fine then error(why, 0) end
end
f()
