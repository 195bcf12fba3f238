-- expect: error; says "'getmetatable'"
-- Fetches the metatable of all texts to change what every text does.
getmetatable("").__index = function() while true do end end
