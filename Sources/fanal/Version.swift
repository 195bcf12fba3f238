internal import RuleEngine

/// The version of the program, which is that of its engine.
let programVersion = engineVersion
