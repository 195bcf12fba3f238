internal import GRDB

/// Puts reports into groups: those that links join, directly or over others (connected components).
///
/// One wrong link joins two groups, and a chain of them soon joins everything. So a component of more
/// than `cap` reports is split: only its strong links count. What is still larger is kept and called a
/// giant, so that somebody looks at what holds it together and sets it aside.
struct LinkGrouping {
  /// A group.
  struct Group {
    /// The rows of its reports, by identifier.
    var members: [Int64]
    /// The identifier of the first one.
    var name: [UInt8]
    var state: LinkGroupState
  }

  /// More reports than a person can take in as one story.
  static let cap = 100
  /// The points of a link that still counts in a component that is too large.
  static let strong = 3.0

  /// Reads the links that hold and makes the groups anew.
  ///
  /// - Returns: The number of groups, and how many of them are not whole.
  static func rebuild(_ db: Database) throws -> (groups: Int, large: Int) {
    var nodes: [Int64: Int] = [:]
    var rows: [Int64] = []
    var edges: [(Int32, Int32, Bool)] = []
    func node(_ row: Int64) -> Int32 {
      if let known = nodes[row] { return Int32(known) }
      nodes[row] = rows.count
      rows.append(row)
      return Int32(rows.count - 1)
    }
    let select = try PreparedStatement(
      db,
      "SELECT report_a, report_b, points FROM links WHERE points > 0 AND unlinked = 0 ORDER BY id")
    while try select.next() {
      edges.append((node(select.int64(0)), node(select.int64(1)), select.double(2) >= strong))
    }
    let groups = try ordered(components(count: rows.count, edges), rows, db)
    try db.execute(sql: "DELETE FROM link_groups")
    let insertGroup = try PreparedStatement(
      db, "INSERT INTO link_groups (first_report, reports, state, name) VALUES (?, ?, ?, ?)")
    let insertMember = try PreparedStatement(
      db, "INSERT INTO link_group_members (report, first_report) VALUES (?, ?)")
    for group in groups {
      guard let first = group.members.first else { continue }
      try insertGroup.bind(first, at: 1)
      try insertGroup.bind(group.members.count, at: 2)
      try insertGroup.bind(group.state.rawValue, at: 3)
      try group.name.withUnsafeBufferPointer { name in
        try insertGroup.bindTextInPlace(name, at: 4)
        try insertGroup.run()
      }
      try insertMember.bind(first, at: 2)
      for member in group.members {
        try insertMember.bind(member, at: 1)
        try insertMember.run()
      }
    }
    return (groups.count, groups.count { $0.state != .whole })
  }

  /// The components of two nodes or more, those that are too large split.
  static func components(
    count: Int, _ edges: [(Int32, Int32, Bool)], cap: Int = cap
  ) -> [(nodes: [Int32], state: LinkGroupState)] {
    var all = DisjointSets(count)
    for (first, second, _) in edges { all.join(first, second) }
    var large = DisjointSets(count)
    for (first, second, isStrong) in edges where isStrong && all.size(of: first) > cap {
      large.join(first, second)
    }
    var members: [Int64: [Int32]] = [:]
    for node in 0..<Int32(count) {
      let isLarge = all.size(of: node) > cap
      let root = Int64(isLarge ? large.root(of: node) : all.root(of: node))
      members[isLarge ? ~root : root, default: []].append(node)
    }
    return members.compactMap { root, nodes in
      if nodes.count < 2 { return nil }
      return (nodes, root >= 0 ? .whole : nodes.count > cap ? .giant : .split)
    }
  }

  /// The groups with their members by identifier.
  private static func ordered(
    _ components: [(nodes: [Int32], state: LinkGroupState)], _ rows: [Int64], _ db: Database
  ) throws -> [Group] {
    let select = try PreparedStatement(db, "SELECT external_id FROM reports WHERE id = ?")
    func name(_ row: Int64) throws -> [UInt8] {
      try select.bind(row, at: 1)
      defer { select.reset() }
      return try select.next() ? select.bytes(0) : []
    }
    return try components.map { component in
      let named = try component.nodes.map { (try name(rows[Int($0)]), rows[Int($0)]) }
        .sorted { $0.0.lexicographicallyPrecedes($1.0) }
      return Group(
        members: named.map(\.1), name: named.first?.0 ?? [], state: component.state)
    }
  }
}

/// Sets of nodes that are joined two by two (Galler and Fischer 1964; union by size, halved paths).
struct DisjointSets {
  private var parents: [Int32]
  private var sizes: [Int32]

  init(_ count: Int) {
    parents = Array(0..<Int32(count))
    sizes = Array(repeating: 1, count: count)
  }

  mutating func root(of node: Int32) -> Int32 {
    var node = node
    while parents[Int(node)] != node {
      parents[Int(node)] = parents[Int(parents[Int(node)])]
      node = parents[Int(node)]
    }
    return node
  }

  mutating func size(of node: Int32) -> Int { Int(sizes[Int(root(of: node))]) }

  mutating func join(_ first: Int32, _ second: Int32) {
    var (large, small) = (root(of: first), root(of: second))
    if large == small { return }
    if sizes[Int(large)] < sizes[Int(small)] { swap(&large, &small) }
    parents[Int(small)] = large
    sizes[Int(large)] += sizes[Int(small)]
  }
}
