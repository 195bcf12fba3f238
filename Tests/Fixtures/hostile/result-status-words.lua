-- expect: ok
-- Returns words that a careless host could take for a verdict.
return "limit", "error", false, nil, 1
