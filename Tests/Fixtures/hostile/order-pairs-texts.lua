-- expect: ok
-- Goes over text keys, whose order in an ordinary engine changes from run to run.
local t = { zeta = 1, alpha = 2, Beta = 3, ["10"] = 4, ["9"] = 5, [""] = 6, ["é"] = 7 }
local keys = {}
for k in pairs(t) do keys[#keys + 1] = tostring(k) end
assert(table.concat(keys, ",") == ",10,9,Beta,alpha,zeta,é")
