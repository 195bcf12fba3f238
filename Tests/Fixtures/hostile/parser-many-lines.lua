-- expect: ok
-- Has 66,000 lines, more than fit into 16 bits.
return 1
