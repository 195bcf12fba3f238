-- expect: error; says "'os'"
-- Reads the environment, where secrets often stand.
return os.getenv("HOME")
