internal import ReportModel
internal import TextMatching

/// What screening needs of a pack: everything that its files say about themselves.
///
/// Classes, phrases, conditions and cues are in the compiled tables; tests are read from the files
/// by `fanal pack test`, which never uses a cache.
extension RulePack {
  func write(to writer: inout CacheWriter) {
    writer.string(name)
    writer.string(version)
    writer.string(engine)
    writer.strings(languages.map(\.rawValue))
    writer.list(weights.sorted { $0.key.rawValue < $1.key.rawValue }) { writer, entry in
      writer.string(entry.key.rawValue)
      writer.double(entry.value)
    }
    writer.list(thresholds.sorted { $0.key < $1.key }) { writer, entry in
      writer.string(entry.key)
      writer.double(entry.value)
    }
    writer.list(limits.sorted { $0.key.rawValue < $1.key.rawValue }) { writer, entry in
      writer.string(entry.key.rawValue)
      writer.double(entry.value)
    }
    writer.list(rules) { writer, rule in rule.write(to: &writer) }
    writer.list(steps.values.sorted { $0.code < $1.code }) { writer, step in
      writer.string(step.code)
      step.text.write(to: &writer)
    }
    writer.optional(overlay) { $1.write(to: &$0) }
  }

  init(source: PackSource, reading reader: inout CacheReader) throws(CacheReader.Damage) {
    self.init(source: source)
    name = try reader.string()
    version = try reader.string()
    engine = try reader.string()
    languages = try reader.list { reader throws(CacheReader.Damage) in try reader.value() }
    weights = [:]
    for (key, value) in try reader.list({ reader throws(CacheReader.Damage) in
      (try reader.value(Strength.self), try reader.double())
    }) { weights[key] = value }
    for (key, value) in try reader.list({ reader throws(CacheReader.Damage) in
      (try reader.string(), try reader.double())
    }) { thresholds[key] = value }
    for (key, value) in try reader.list({ reader throws(CacheReader.Damage) in
      (try reader.value(PackLimit.self), try reader.double())
    }) { limits[key] = value }
    rules = try reader.list { reader throws(CacheReader.Damage) in try Rule(reading: &reader) }
    for step in try reader.list({ reader throws(CacheReader.Damage) in
      Step(code: try reader.string(), text: try LocalizedText(reading: &reader))
    }) { steps[step.code] = step }
    overlay = try reader.optional { reader throws(CacheReader.Damage) in
      try PackOverlay(reading: &reader)
    }
  }
}

extension Rule {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.string(code)
    writer.string(file)
    writer.boolean(isContra)
    writer.string(status.rawValue)
    writer.string(strength.rawValue)
    writer.list(profiles.sorted { $0.key.rawValue < $1.key.rawValue }) { writer, entry in
      writer.string(entry.key.rawValue)
      writer.optional(entry.value) { $0.string($1.rawValue) }
    }
    writer.string(dimension.rawValue)
    writer.optional(element) { $0.string($1.rawValue) }
    writer.strings(forms)
    writer.list(pillars.sorted { $0.key.rawValue < $1.key.rawValue }) { writer, entry in
      writer.string(entry.key.rawValue)
      entry.value.write(to: &writer)
    }
    writer.strings(law)
    writer.strings(corroborates)
    writer.strings([source, author, changed])
    for text in [title, why, ask, falseAlarms] { text.write(to: &writer) }
    writer.optional(myth) { $1.write(to: &$0) }
    writer.optional(points) { $0.double($1) }
    writer.boolean(hasCheck)
    writer.strings(accepts.map(\.rawValue).sorted())
  }

  fileprivate init(reading reader: inout CacheReader) throws(CacheReader.Damage) {
    self.init(
      code: try reader.string(), file: try reader.string(), isContra: try reader.boolean())
    status = try reader.value()
    strength = try reader.value()
    for (key, value) in try reader.list({ reader throws(CacheReader.Damage) in
      (
        try reader.value(Profile.self),
        try reader.optional { reader throws(CacheReader.Damage) in try reader.value(Strength.self) }
      )
    }) { profiles.updateValue(value, forKey: key) }
    dimension = try reader.value()
    element = try reader.optional { reader throws(CacheReader.Damage) in try reader.value() }
    forms = try reader.strings()
    for (key, text) in try reader.list({ reader throws(CacheReader.Damage) in
      (try reader.value(Pillar.self), try LocalizedText(reading: &reader))
    }) { pillars[key] = text }
    law = try reader.strings()
    corroborates = try reader.strings()
    let origin = try reader.strings()
    guard origin.count == 3 else { throw CacheReader.Damage() }
    (source, author, changed) = (origin[0], origin[1], origin[2])
    title = try LocalizedText(reading: &reader)
    why = try LocalizedText(reading: &reader)
    ask = try LocalizedText(reading: &reader)
    falseAlarms = try LocalizedText(reading: &reader)
    myth = try reader.optional { reader throws(CacheReader.Damage) in
      try LocalizedText(reading: &reader)
    }
    points = try reader.optional { reader throws(CacheReader.Damage) in try reader.double() }
    hasCheck = try reader.boolean()
    accepts = Set(
      try reader.list { reader throws(CacheReader.Damage) in
        try reader.value(ReportModel.Status.self)
      })
  }
}

extension LocalizedText {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.string(en)
    writer.string(fr)
  }

  fileprivate init(reading reader: inout CacheReader) throws(CacheReader.Damage) {
    self.init(en: try reader.string(), fr: try reader.string())
  }
}
