-- expect: error; says "'package'"
-- Takes a library from the list of loaded modules.
return package.loaded.os.exit(1)
