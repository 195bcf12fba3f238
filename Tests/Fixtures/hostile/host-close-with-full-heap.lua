-- expect: ok
-- Ends with 20 MiB alive, all of which the host has to release.
keep = {}
for i = 1, 20000 do keep[i] = ("x"):rep(1000) .. i end
