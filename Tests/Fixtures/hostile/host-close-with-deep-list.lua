-- expect: ok
-- Ends with a list of 200,000 links, on which a destructor that recurses would overflow the stack.
for i = 1, 200000 do last = { last } end
