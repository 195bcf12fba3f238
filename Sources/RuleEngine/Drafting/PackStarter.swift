internal import LuaRuntime

/// The files of a new rule pack without rules: what another pack has besides its rules.
public enum PackStarter {
  /// Makes the files.
  ///
  /// Scripts, context cues, word lists and the texts of next steps are taken over. Of `fairness.lua`
  /// the lines that name rules are left out, and the document prior is, because it was trained with
  /// the rules. From `pack.lua` come weights, thresholds and limits.
  ///
  /// - Parameters:
  ///   - source: The pack to begin from.
  ///   - name: The name of the new pack.
  ///   - author: Who begins it; may be empty.
  ///   - comment: What the head of `pack.lua` says, and what stands over the thresholds.
  /// - Throws: `PackError` when no Lua state can be made, or `pack.lua` of the source has mistakes.
  public static func files(
    from source: PackSource, name: String, author: String, comment: (head: String, numbers: String)
  ) throws(PackError) -> [PackSource.File] {
    var files: [PackSource.File] = []
    for file in source.files where file.problem == nil {
      switch PackSource.kind(of: file.path) {
      case .assessment, .context, .lexicon, .steps, .entities: files.append(file)
      case .fairness: files.append(withoutCodes(file))
      case .pack:
        let text = try packFile(
          file, in: source.folder, name: name, author: author, comment: comment)
        files.append(.init(path: file.path, content: Array(text.utf8)))
      default: break
      }
    }
    let laidOut = try PackFormatter.format(PackSource(name: name, files: files))
    for result in laidOut {
      guard case .changed(_, let text) = result.outcome,
        let index = files.firstIndex(where: { $0.path == result.path })
      else { continue }
      files[index].content = Array(text.utf8)
    }
    return files
  }

  /// The text of a new `overlay.lua`.
  ///
  /// - Parameters:
  ///   - source: The pack that it changes.
  ///   - author: Who begins it; may be empty.
  ///   - comment: What its head says.
  /// - Throws: `PackError` when no Lua state can be made, or `pack.lua` has mistakes.
  public static func overlay(
    of source: PackSource, author: String, comment: String
  ) throws(PackError) -> String {
    var name = ""
    for file in source.files where PackSource.kind(of: file.path) == .pack {
      name =
        try said(file, in: source.folder).first { $0.verb == "name" }?.arguments.first?.text ?? ""
    }
    let text = """
      -- \(comment)
      changes \(RuleDraft.quoted(name))
      version "1"
      author \(RuleDraft.quoted(author.isEmpty ? "…" : author))
      """
    return RuleLayout.text(of: Array(text.utf8), kind: .overlay)
  }

  private static func said(
    _ file: PackSource.File, in folder: String
  ) throws(PackError) -> [Statement] {
    let said: StatementReader.Outcome
    do {
      said = try StatementReader(limits: PackReader.limits)
        .read(file.content, name: file.path, kind: .pack)
    } catch {
      throw PackError(.noMemory, path: folder)
    }
    guard said.failure == nil else { throw PackError(.broken, path: folder) }
    return said.statements
  }

  private static func withoutCodes(_ file: PackSource.File) -> PackSource.File {
    let tokens = LuaTokenizer(source: file.content).tokens
    var kept: [UInt8] = []
    var end = 0
    for item in FileSplitter(tokens, kind: .fairness).items() where item.kind != .comment {
      let verb = tokens[item.tokens.lowerBound].text
      let last = max(item.tokens.upperBound, item.trailing.upperBound) - 1
      // The comments over a statement go with it.
      if verb != "threats" && verb != "exempt" {
        kept += file.content[end..<tokens[last].range.upperBound]
      }
      end = tokens[last].range.upperBound
    }
    return .init(
      path: file.path,
      content: Array(RuleLayout.text(of: kept, kind: .fairness).utf8))
  }

  private static func packFile(
    _ file: PackSource.File, in folder: String, name: String, author: String,
    comment: (head: String, numbers: String)
  ) throws(PackError) -> String {
    let statements = try said(file, in: folder)
    func value(_ verb: String) -> String? {
      statements.first { $0.verb == verb }?.arguments.first?.text
    }
    var lines = ["-- " + comment.head, "name \(RuleDraft.quoted(name))", "version \"0.1.0\""]
    if let engine = value("engine") { lines.append("engine \(RuleDraft.quoted(engine))") }
    lines.append("languages \(RuleDraft.quoted(value("languages") ?? "en, fr"))")
    if !author.isEmpty { lines.append("author \(RuleDraft.quoted(author))") }
    lines += ["", "-- " + comment.numbers]
    var strongest: Double?
    for verb in ["weight", "threshold", "limit"] {
      for statement in statements where statement.verb == verb {
        guard let key = statement.arguments.first?.text, statement.arguments.count == 2,
          var number = statement.arguments[1].double
        else { continue }
        if verb == "weight" { strongest = max(strongest ?? number, number) }
        // A pack begins with few rules, so one strong indicator must be enough.
        if verb == "threshold", key == "flag" { number = min(number, strongest ?? number) }
        lines.append("\(verb)(\(RuleDraft.quoted(key)), \(PackReader.number(number)))")
      }
    }
    let text = lines.map { $0 + "\n" }.joined()
    return RuleLayout.text(of: Array(text.utf8), kind: .pack)
  }
}
