indicator "work.quotes"
phrase “pay” "never paid"                             -- mistake: curly-quotes
