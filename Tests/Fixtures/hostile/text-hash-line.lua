# a comment of another language
return 1
