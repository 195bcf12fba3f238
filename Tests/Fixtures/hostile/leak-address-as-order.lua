-- expect: error
-- Sorts tables, which an engine could only do by address.
table.sort({ {}, {}, {} })
