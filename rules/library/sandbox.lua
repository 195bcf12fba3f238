---@meta _

-- What rule files have beside Lua's own. There is no io, os, debug, package, load, require, coroutine or metatable, no pattern
-- in string.find, and no match, gmatch or gsub. See docs/sandbox.md.

---An empty table with room for so many values. **FR** Une table vide avec de la place pour tant de valeurs.
---@param size integer
---@return table
function table.create(size) end
