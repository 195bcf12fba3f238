-- expect: error
-- Joins a list that holds a table.
return table.concat({ "x", {} })
