name    "mistakes"
version "one"                                         -- mistake: bad-version
threshold("flag", 4)
threshold("high", 9)
threshold("pillar", 3)
