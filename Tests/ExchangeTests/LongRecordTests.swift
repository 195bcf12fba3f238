import Exchange
import ReportModel
import Testing

struct LongRecordTests {
  @Test("a line of 50 MB is rejected, its bytes pass in pieces, and reading goes on")
  func fiftyMegabytes() throws {
    let good = Array("{\"id\":\"1\",\"narrative\":\"n\"}\n".utf8)
    let long =
      Array("{\"id\":\"2\",\"narrative\":\"".utf8) + [UInt8](repeating: 0x61, count: 50 << 20)
      + Array("\"}\n".utf8)
    let last = Array("{\"id\":\"3\",\"narrative\":\"n\"}\n".utf8)
    let folder = try TemporaryFolder()
    let path = try folder.write(good + long + last, as: "long.ndjson")
    let reader = try openReports(path: path)
    var largest = 0
    var total = 0
    reader.onRejectBytes = { chunk throws(ExchangeError) in
      largest = max(largest, chunk.count)
      total += chunk.count
    }
    var ids: [String] = []
    var reasons: [RejectReason] = []
    while let outcome = try reader.next() {
      switch outcome {
      case .report(let report): ids.append(report.string(report.id))
      case .reject(let reason, let raw):
        reasons.append(reason)
        #expect(raw.isEmpty)
      }
    }
    #expect(ids == ["1", "3"])
    #expect(reasons.map(\.code) == ["too-long"])
    #expect(reasons.map(\.line) == [2])
    #expect(reasons.first?.byteCount == Int64(long.count))
    #expect(reasons.first?.byteOffset == Int64(good.count))
    #expect(total == long.count)
    #expect(largest < 34 << 20)
  }

  @Test(
    "records at the limit pass, longer ones keep their bytes",
    arguments: ["a.ndjson", "a.json", "a.csv"])
  func limits(name: String) throws {
    let padding = String(repeating: "é", count: 600_000)
    let records: [String]
    let text: String
    switch name {
    case "a.csv":
      records = ["1,\"\(padding)\na\"\r\n", "2,n\r\n"]
      text = "id,narrative\r\n" + records.joined()
    case "a.json":
      records = [#"{"id":"1","narrative":"\#(padding)"}"#, #"{"id":"2","narrative":"n"}"#]
      text = "[" + records.joined(separator: ",") + "]"
    default:
      records = [#"{"id":"1","narrative":"\#(padding)"}"# + "\n", #"{"id":"2","narrative":"n"}"#]
      text = records.joined()
    }
    let length = records[0].utf8.count
    let fits = try Intake(text, name: name, options: ReadOptions(maxRecordBytes: length))
    #expect(fits.ids == ["1", "2"])
    let small = try Intake(text, name: name, options: ReadOptions(maxRecordBytes: 1000))
    #expect(small.ids == ["2"])
    #expect(small.codes == ["too-long"])
    #expect(small.streamed == Array(records[0].utf8))
    #expect(small.rejects.first?.reason.byteCount == Int64(length))
  }
}
