/// Calls that the program cannot follow: every way to be wrong at least once.
enum WrongCall {
  static let all: [[String]] = [
    // What the parser finds.
    ["nonsense"], ["--nonsense"], ["help", "--nonsense"], ["pack", "nonsense"],
    ["runs", "one", "two"], ["screen"], ["screen", "in.ndjson", "--nonsense"],
    ["screen", "in.ndjson", "--forma", "csv"], ["screen", "in.ndjson", "-x"],
    ["screen", "in.ndjson", "-jx"], ["screen", "in.ndjson", "--jobs"],
    ["screen", "in.ndjson", "--jobs", "many"], ["screen", "in.ndjson", "--json=1"],
    ["screen", "in.ndjson", "--scanner", "grep"], ["screen", "in.ndjson", "--lang", "de"],
    ["export"], ["pack", "try"], ["evaluate"], ["evaluate", "in.ndjson"],
    ["--generate-completion-script", "klingon"],
    // What the commands find.
    ["screen", "-", "-"], ["screen", ""], ["screen", "in.ndjson", "--jobs", "0"],
    ["screen", "in.ndjson", "--format", "xml"], ["screen", "in.ndjson", "--encoding", "klingon"],
    ["screen", "in.ndjson", "--map", "narrative"], ["screen", "in.ndjson", "--map", "x=y"],
    ["screen", "in.ndjson", "--input-format", "xlsx"], ["screen", "in.ndjson", "--rejects", "-"],
    ["runs", "--store", ""], ["export", "-o", ""], ["export", "-o", "-", "--format", "xml"],
    ["explain"], ["explain", "A", "--text", "B"],
    ["evaluate", "in.ndjson", "--gold", "g", "--by", "moon"],
    ["evaluate", "in.ndjson", "--gold", "g", "--ambiguous", "maybe"],
    ["evaluate", "in.ndjson", "--gold", "g", "--boot=-1"],
    ["evaluate", "in.ndjson", "--gold", "g", "--errors=-1"],
    ["pack", "trafficcheck", "--failures=-1"], ["pack", "trafficcheck", "--at-least", "101"],
    ["pack", "docs", "-o", ""], ["pack", "concordance"],
    ["pack", "build", "-o", ""], ["pack", "keygen"], ["pack", "keygen", "-o", ""],
    ["pack", "sign", "x"], ["pack", "verify", "x"], ["pack", "check", "--local", ""],
    ["pack", "check", "--local", "x", "--no-local"],
    ["pack", "concordance", "x", "--width=-1"],
    ["pack", "concordance", "x", "--language", "de"], ["pack", "coverage", "--top=-1"],
    ["pack", "coverage", "--noisy", "101"],
    ["pack", "trafficcheck", "--language", "de"], ["pack", "trafficcheck", "--by", "moon"],
    ["pack", "fairness", "--worst=-1"], ["pack", "fairness", "--words", "0"],
    ["pack", "fairness", "--at-most", "101"], ["pack", "fairness", "--group", "moon"],
    ["pack", "fairness", "--language", "de"],
  ]
}
