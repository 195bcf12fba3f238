-- expect: error
-- Raises the very text of a memory error, which Lua treats as a true one, to confuse the accounting.
for _ = 1, 1000 do assert(not pcall(error, "not enough memory", 0)) end
error("not enough memory", 0)
