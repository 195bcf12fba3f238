-- expect: ok
-- Returns functions of the libraries.
return { pcall, error, string.rep, table.sort }
