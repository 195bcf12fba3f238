internal import ReportModel
internal import TextMatching

/// Measures how much work phrases are, without a clock.
///
/// Two texts of ordinary prose, one in each language, are read with the pack. A phrase is followed in
/// a sentence only where words of all its places stand there; then every such word is one step. So
/// the measure is the same on every machine, says nothing of how fast one is, and shows what costs:
/// a phrase made of words that stand in every sentence. The same phrases are those that find too
/// much.
struct StepCounter {
  private let pack: CompiledPack
  private let assessor: Assessor

  /// More steps in 1,000 words are a lot. Of the 20,000 ways to say something in the standard pack
  /// a few hundred make any step at all in these texts.
  static let limit = 150

  init(_ pack: CompiledPack) throws(PackError) {
    self.pack = pack
    assessor = try Assessor(pack: pack)
  }

  /// The steps of each pattern in 1,000 words of both texts.
  func stepsOfPatterns() -> [Int] {
    var steps = [Int](repeating: 0, count: pack.patterns.count)
    var counts = [Int32](repeating: 0, count: pack.classCount)
    var words = 0
    for (language, text) in OrdinaryText.texts {
      assessor.read(Report(id: "steps", narrative: text, language: language.rawValue))
      words += assessor.matcher.text.tokens.count
      assessor.matcher.withFound { view, hits, facts in
        var (hit, fact) = (0, 0)
        for sentence in view.sentences {
          var touched: [Int32] = []
          func add(_ id: Int32) {
            if counts[Int(id)] == 0 { touched.append(id) }
            counts[Int(id)] += 1
          }
          while hit < hits.count, hits[hit].firstToken < sentence.endToken {
            pack.classes(of: Int(hits[hit].term)).forEach(add)
            hit += 1
          }
          while fact < facts.count, facts[fact].first < sentence.endToken {
            for quantity in pack.quantities where facts[fact].passes(quantity.test) {
              add(quantity.id)
            }
            fact += 1
          }
          count(touched, counts, into: &steps)
          for id in touched { counts[Int(id)] = 0 }
        }
      }
    }
    return steps.map { $0 * 1000 / max(1, words) }
  }

  /// Adds the steps of the patterns that one sentence holds all places of.
  private func count(_ touched: [Int32], _ counts: [Int32], into steps: inout [Int]) {
    for id in touched {
      for entry in Int(pack.anchorStart[Int(id)])..<Int(pack.anchorStart[Int(id) + 1]) {
        let number = Int(pack.anchored[entry])
        let pattern = pack.patterns[number]
        let range = Int(pattern.firstPlace)..<Int(pattern.firstPlace + pattern.placeCount)
        var sum = 0
        for place in range {
          let here = Int(counts[Int(pack.places[place].classID)])
          if here == 0 {
            sum = 0
            break
          }
          sum += here
        }
        steps[number] += sum
      }
    }
  }
}
