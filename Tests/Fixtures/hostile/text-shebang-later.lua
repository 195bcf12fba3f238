-- expect: error
-- Has a line for a shell that is not the first.
#!/usr/bin/lua
return 1
