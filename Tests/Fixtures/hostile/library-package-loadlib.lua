-- expect: error; says "'package'"
-- Loads a shared object into the process.
package.loadlib("libc.so.6", "*")
