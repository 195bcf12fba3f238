-- expect: limit
-- Asks for tables with much room and drops them, so that the work lies in clearing memory.
while true do table.create(500000, 500000) end
