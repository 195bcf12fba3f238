internal import CaseStore
internal import HTTPTypes
internal import ReportModel

/// The description of the interface for programs (OpenAPI 3.1).
enum OpenAPIDocument {
  /// The document, as Foundation writes JSON.
  static var object: [String: Any] {
    let about =
      "Screened reports and what people decided on them. Indicators are what was observed, never a "
      + "verdict on a person."
    return [
      "openapi": "3.1.0",
      "info": ["title": "Fanal", "version": "1", "description": about],
      "servers": [["url": APIRoutes.root]],
      "security": [["session": [String]()]],
      "paths": paths,
      "components": [
        "schemas": schemas, "securitySchemes": securitySchemes, "responses": responses,
      ] as [String: Any],
    ]
  }

  private static var securitySchemes: [String: Any] {
    [
      "session": [
        "type": "apiKey", "in": "cookie", "name": "fanal-8700",
        "description":
          "The cookie of POST /session; its name ends with the port of the server. What changes something "
          + "needs the token of the same answer in X-CSRF-Token.",
      ]
    ]
  }

  // MARK: - Paths

  private static var paths: [String: Any] {
    typealias Path = [String: Any]
    let page: Path = [
      "type": "object", "required": ["reports", "next"],
      "properties": [
        "reports": ["type": "array", "items": reference("Case")] as Path,
        "next": ["type": ["string", "null"]] as Path,
      ] as Path,
    ]
    func object(_ required: String...) -> Path { ["type": "object", "required": required] }
    var paths: Path = [:]
    paths["/openapi.json"] =
      ["get": operation("This document.", answer: object("openapi"), open: true)] as Path
    paths["/session"] =
      [
        "post": operation(
          "Logs in.", body: "Login", answer: reference("Token"), status: "201", open: true,
          errors: ["400", "401", "422", "429"]),
        "delete": operation("Logs out.", status: "204", token: true),
      ] as Path
    paths["/assess"] =
      [
        "post": operation(
          "Assesses a text with the rules at hand; nothing is stored.", body: "Text",
          answer: reference("Assessment"), token: true, errors: ["400", "413", "422"])
      ] as Path
    paths["/reports"] =
      [
        "get": operation(
          "A page of the queue.", parameters: filters + [limit, after], answer: page,
          errors: ["403", "422"])
      ] as Path
    paths["/reports/{id}"] =
      [
        "parameters": [identifier],
        "get": operation(
          "A report with its newest assessment and its case. The view is recorded.",
          answer: object("report", "assessment"), errors: ["403", "404"]),
      ] as Path
    paths["/reports/{id}/reviews"] =
      [
        "parameters": [identifier],
        "get": operation(
          "What people did with a report.", answer: object("acts"), errors: ["403", "404"]),
        "post": operation(
          "Decides on a report.", body: "Review", answer: reference("Case"), status: "201",
          token: true, errors: ["400", "404", "409", "422"]),
      ] as Path
    paths["/reports/{id}/undo"] =
      [
        "parameters": [identifier],
        "post": operation(
          "Takes the last act back.", answer: reference("Case"), token: true,
          errors: ["404", "409"]),
      ] as Path
    paths["/runs"] =
      [
        "get": operation(
          "The newest runs.", parameters: [limit], answer: object("runs"), errors: ["403", "422"])
      ] as Path
    paths["/bench"] =
      [
        "post": operation(
          "Tries a text in place of a rule file; nothing is written.", body: "Trial",
          answer: object("code", "sound", "diagnostics", "tests"), token: true,
          errors: ["400", "404", "413", "422"])
      ] as Path
    paths["/bench/words"] =
      [
        "get": operation(
          "What may be written in a rule.", answer: object("verbs", "clauses", "classes", "codes"))
      ] as Path
    paths["/pack"] =
      ["get": operation("The rules at hand.", answer: object("name", "rules"))] as Path
    return paths
  }

  private static func operation(
    _ summary: String, parameters: [[String: Any]] = [], body: String? = nil,
    answer: [String: Any]? = nil, status: String = "200", token: Bool = false, open: Bool = false,
    errors: [String] = []
  ) -> [String: Any] {
    var answers: [String: Any] = [status: ["description": "Done."]]
    if let answer {
      answers[status] = [
        "description": "Done.", "content": ["application/json": ["schema": answer]],
      ]
    }
    let all = errors + (open ? [] : ["401"]) + (token ? ["403"] : [])
    for error in all { answers[error] = ["$ref": "#/components/responses/Problem"] }
    var result: [String: Any] = ["summary": summary, "responses": answers]
    var parameters = parameters
    if token { parameters.append(tokenField) }
    if !parameters.isEmpty { result["parameters"] = parameters }
    if open { result["security"] = [[String: Any]]() }
    if let body {
      result["requestBody"] = [
        "required": true, "content": ["application/json": ["schema": reference(body)]],
      ]
    }
    return result
  }

  private static func reference(_ name: String) -> [String: Any] {
    ["$ref": "#/components/schemas/" + name]
  }

  // MARK: - Parameters

  private static var identifier: [String: Any] {
    [
      "name": "id", "in": "path", "required": true, "schema": ["type": "string", "minLength": 1],
    ]
  }
  private static var tokenField: [String: Any] {
    [
      "name": "X-CSRF-Token", "in": "header", "required": true, "schema": ["type": "string"],
    ]
  }
  private static var after: [String: Any] {
    [
      "name": "after", "in": "query", "schema": ["type": "string"],
      "description": "The field `next` of the page before.",
    ]
  }
  private static var limit: [String: Any] {
    [
      "name": "limit", "in": "query",
      "schema": ["type": "integer", "minimum": 1, "maximum": 200, "default": QueueRoutes.pageSize],
    ]
  }

  private static var filters: [[String: Any]] {
    let values: [String: [String]] = [
      "state": CaseState.allCases.map(\.rawValue), "priority": Priority.allCases.map(\.rawValue),
      "pillar": Pillar.allCases.map(\.rawValue), "language": ["en", "fr"],
      "sort": CaseFilter.Order.allCases.map(\.rawValue),
    ]
    return QueueFilter.names.map { name in
      var schema: [String: Any] = ["type": "string"]
      if let values = values[name] { schema["enum"] = values }
      return ["name": name, "in": "query", "schema": schema]
    }
  }

  // MARK: - Schemas

  private static var responses: [String: Any] {
    [
      "Problem": [
        "description": "What is wrong and what to do, in both languages (RFC 9457).",
        "content": ["application/problem+json": ["schema": reference("Problem")]],
      ]
    ]
  }

  private static func record(
    _ properties: [String: Any], required: [String], closed: Bool = true
  ) -> [String: Any] {
    [
      "type": "object", "properties": properties, "required": required,
      "additionalProperties": !closed,
    ]
  }

  private static var text: [String: Any] { ["type": "string"] }

  private static var schemas: [String: Any] {
    [
      "Login": record(["handle": text, "password": text], required: ["handle", "password"]),
      "Token": record(["token": text], required: ["token"]),
      "Text": record(
        [
          "id": text, "narrative": ["type": "string", "minLength": 1], "title": text,
          "language": text, "source_type": text, "province": text, "city": text,
          "received_at": text,
        ], required: ["narrative"]),
      "Trial": record(
        [
          "file": ["type": "string", "minLength": 1, "description": "Its path in the pack."],
          "content": ["type": "string", "minLength": 1], "narrative": text,
          "language": ["type": "string", "enum": ["", "en", "fr"]],
        ], required: ["file", "content"]),
      "Assessment": [
        "type": "object", "required": ["id", "flagged", "score", "priority", "indicators"],
        "description": "As in docs/schema/assessment.schema.json.",
      ],
      "Case": [
        "type": "object", "required": ["id", "state", "priority", "score", "cursor"],
        "description": "As in docs/schema/case.schema.json.",
      ],
      "Review": record(
        [
          "state": ["type": "string", "enum": CaseState.allCases.map(\.rawValue)],
          "reason": text,
          "verdicts": [
            "type": "object",
            "additionalProperties": [
              "type": "string", "enum": Verdict.allCases.map(\.rawValue),
            ] as [String: Any],
          ] as [String: Any],
          "note": ["type": "string", "maxLength": 10_000], "releasable": ["type": "boolean"],
          "seen": ["type": "integer"], "second": ["type": "boolean"],
        ], required: []),
      "Problem": record(
        [
          "type": text, "status": ["type": "integer"], "title": text, "detail": text,
          "detail_fr": text,
        ],
        required: ["type", "status", "title", "detail", "detail_fr"]),
    ]
  }
}
