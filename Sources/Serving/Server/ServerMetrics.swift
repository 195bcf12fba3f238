internal import Foundation
internal import HTTPTypes
internal import Synchronization

/// Counts of what the server did, for Prometheus (text format 0.0.4). No name, identifier or text is in
/// them.
final class ServerMetrics: Sendable {
  /// Upper bounds of the times that are counted, in seconds.
  private static let bounds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

  private struct Route {
    var byStatus: [Int: Int] = [:]
    var byTime = [Int](repeating: 0, count: ServerMetrics.bounds.count + 1)
    var seconds = 0.0
  }

  private let routes = Mutex<[String: Route]>([:])
  private let started = Date.now

  /// Notes an answer.
  ///
  /// - Parameter route: The pattern of the route, such as `/reports/{id}`, never the path.
  func note(route: String, status: Int, seconds: Double) {
    routes.withLock { routes in
      var entry = routes[route] ?? Route()
      entry.byStatus[status, default: 0] += 1
      entry.byTime[Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count] += 1
      entry.seconds += seconds
      routes[route] = entry
    }
  }

  /// The text that Prometheus reads.
  func text(sessions: Int) -> String {
    let routes = routes.withLock { $0 }.sorted { $0.key < $1.key }
    var lines = [
      "# HELP fanal_start_time_seconds When the server began, in seconds since 1970.",
      "# TYPE fanal_start_time_seconds gauge",
      "fanal_start_time_seconds \(Int(started.timeIntervalSince1970))",
      "# HELP fanal_sessions People who are logged in.",
      "# TYPE fanal_sessions gauge",
      "fanal_sessions \(sessions)",
      "# HELP fanal_http_requests_total Answers by route and status.",
      "# TYPE fanal_http_requests_total counter",
    ]
    for (name, route) in routes {
      for (status, count) in route.byStatus.sorted(by: { $0.key < $1.key }) {
        lines.append(
          "fanal_http_requests_total{route=\"\(name)\",status=\"\(status)\"} \(count)")
      }
    }
    lines += [
      "# HELP fanal_http_request_duration_seconds How long answers took.",
      "# TYPE fanal_http_request_duration_seconds histogram",
    ]
    let series = "fanal_http_request_duration_seconds"
    for (name, route) in routes {
      var sum = 0
      for (bound, count) in zip(Self.bounds.map { "\($0)" } + ["+Inf"], route.byTime) {
        sum += count
        lines.append("\(series)_bucket{route=\"\(name)\",le=\"\(bound)\"} \(sum)")
      }
      lines.append("\(series)_sum{route=\"\(name)\"} \(route.seconds)")
      lines.append("\(series)_count{route=\"\(name)\"} \(sum)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
