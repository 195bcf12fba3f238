-- expect: error; says "'dump'"
-- Turns a function into bytecode, to change it and load it again.
return string.dump(function() end)
