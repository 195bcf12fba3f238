internal import ReportModel
internal import TextMatching

extension CompiledPack.CompiledRule {
  func write(to writer: inout CacheWriter) {
    writer.list(conditions) { writer, condition in condition.write(to: &writer) }
    writer.list(implications) { writer, implication in
      writer.integer(implication.rule)
      writer.integer(implication.phrase)
    }
    writer.integer(phrases.lowerBound)
    writer.integer(phrases.upperBound)
    writer.double(points)
    writer.boolean(isActive)
    writer.boolean(flags)
    writer.integer(accepts)
  }

  init(reading reader: inout CacheReader) throws(CacheReader.Damage) {
    conditions = try reader.list { reader throws(CacheReader.Damage) in
      try CompiledPack.CompiledCondition(reading: &reader)
    }
    implications = try reader.list { reader throws(CacheReader.Damage) in
      (rule: try reader.integer(Int32.self), phrase: try reader.integer(Int32.self))
    }
    let first = try reader.integer(Int32.self)
    let end = try reader.integer(Int32.self)
    guard first <= end else { throw CacheReader.Damage() }
    phrases = first..<end
    points = try reader.double()
    isActive = try reader.boolean()
    flags = try reader.boolean()
    accepts = try reader.integer()
  }
}

extension CompiledPack.CompiledCondition {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.integer(Int64(count))
    writer.integers(phrases)
    within.write(to: &writer)
    writer.list(clauses) { writer, clause in
      writer.integer(clause.kind.rawValue)
      writer.integer(clause.phrase)
      clause.distance.write(to: &writer)
    }
    writer.list(fields) { writer, test in
      writer.string(test.field)
      writer.strings(test.values)
      writer.boolean(test.negated)
    }
    writer.integer(Int64(line))
  }

  fileprivate init(reading reader: inout CacheReader) throws(CacheReader.Damage) {
    count = Int(try reader.integer(Int64.self))
    phrases = try reader.integers()
    within = try Distance(reading: &reader)
    clauses = try reader.list { reader throws(CacheReader.Damage) in
      guard let kind = Condition.Clause.Kind(rawValue: try reader.integer()) else {
        throw CacheReader.Damage()
      }
      return (
        kind: kind, phrase: try reader.integer(Int32.self),
        distance: try Distance(reading: &reader)
      )
    }
    fields = try reader.list { reader throws(CacheReader.Damage) in
      Condition.FieldTest(
        field: try reader.string(), values: try reader.strings(), negated: try reader.boolean())
    }
    line = Int(try reader.integer(Int64.self))
  }
}

extension Distance {
  fileprivate func write(to writer: inout CacheWriter) {
    switch self {
    case .sentences(let count):
      writer.integer(UInt8(0))
      writer.integer(Int64(count))
    case .words(let count):
      writer.integer(UInt8(1))
      writer.integer(Int64(count))
    case .paragraph: writer.integer(UInt8(2))
    case .anywhere: writer.integer(UInt8(3))
    }
  }

  fileprivate init(reading reader: inout CacheReader) throws(CacheReader.Damage) {
    switch try reader.integer(UInt8.self) {
    case 0: self = .sentences(Int(try reader.integer(Int64.self)))
    case 1: self = .words(Int(try reader.integer(Int64.self)))
    case 2: self = .paragraph
    case 3: self = .anywhere
    default: throw CacheReader.Damage()
    }
  }
}

extension CompiledPack.CueClass {
  func write(to writer: inout CacheWriter) {
    writer.string(language.rawValue)
    switch role {
    case .cue(let status, let direction):
      writer.integer(UInt8(0))
      writer.string(status.rawValue)
      writer.string(direction.rawValue)
    case .frame(let status, let reach):
      writer.integer(UInt8(1))
      writer.string(status.rawValue)
      writer.string(reach.rawValue)
    case .mark(let mark):
      writer.integer(UInt8(2))
      writer.string(mark.rawValue)
    case .step(let step):
      writer.integer(UInt8(3))
      writer.integer(step.number)
      writer.integer(step.isFirst ? UInt8(1) : 0)
      writer.integer(step.isRarest ? UInt8(1) : 0)
      writer.integer(step.reach)
      writer.integer(step.target)
    }
  }

  init(reading reader: inout CacheReader) throws(CacheReader.Damage) {
    language = try reader.value()
    switch try reader.integer(UInt8.self) {
    case 0: role = .cue(try reader.value(), try reader.value())
    case 1: role = .frame(try reader.value(), try reader.value())
    case 2: role = .mark(try reader.value())
    case 3:
      role = .step(
        CueStep(
          number: try reader.integer(Int32.self), isFirst: try reader.integer(UInt8.self) != 0,
          isRarest: try reader.integer(UInt8.self) != 0,
          reach: try reader.integer(UInt8.self), target: try reader.integer(Int32.self)))
    default: throw CacheReader.Damage()
    }
  }
}

extension QuantityTest {
  func write(to writer: inout CacheWriter) {
    writer.string(kind.rawValue)
    writer.string(rate.rawValue)
    writer.double(low)
    writer.double(high)
  }

  init(reading reader: inout CacheReader) throws(CacheReader.Damage) {
    kind = try reader.value()
    rate = try reader.value()
    low = try reader.double()
    high = try reader.double()
  }
}
