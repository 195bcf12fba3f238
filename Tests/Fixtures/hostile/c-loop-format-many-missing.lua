-- expect: error
-- Uses 300,000 conversions without arguments.
return string.format(("%d"):rep(300000))
