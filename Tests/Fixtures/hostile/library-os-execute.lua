-- expect: error; says "'os'"
-- Runs a command of the shell.
os.execute("sleep 60")
