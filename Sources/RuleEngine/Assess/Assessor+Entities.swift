internal import ReportModel
internal import TextMatching

/// What names or reaches somebody in the report that was read last.
extension Assessor {
  func findEntities(in report: Report, into assessment: inout Assessment) {
    let isASCII = (matcher.text.isASCII(field: 0), matcher.text.isASCII(field: 1))
    matcher.readEntities(report) { found, bytes, value in
      let range = found.field == 0 ? report.title : report.narrative
      var (start, end) = (Int(found.start), Int(found.end))
      if !(found.field == 0 ? isASCII.0 : isASCII.1) {
        start = scalars[Int(found.field)].scalars(before: start, in: bytes)
        end = scalars[Int(found.field)].scalars(before: end, in: bytes)
      }
      assessment.entities.append(
        Entity(
          kind: found.isAlias ? .transferAlias : found.kind,
          field: found.field == 0 ? .title : .narrative, start: start, end: end,
          bytes: ByteRange(start: range.start + found.start, end: range.start + found.end),
          value: value))
    }
  }
}
