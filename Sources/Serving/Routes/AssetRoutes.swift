internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore

/// The style sheet, the script and the sign, which are part of the program.
struct AssetRoutes {
  func add(to router: PageRouter) {
    let files = [
      ("fanal.css", "text/css; charset=utf-8", StyleSheet.text),
      ("fanal.js", "text/javascript; charset=utf-8", Script.text),
      ("fanal.svg", "image/svg+xml", Sign.text),
    ]
    let scripts = PageScript.allCases.map {
      ($0.rawValue, "text/javascript; charset=utf-8", $0.text)
    }
    for (name, type, text) in files + scripts {
      router.get("/assets/\(name)") { _, _ in
        var response = Response.text(text, type: type)
        // Kept, and asked for each time whether it is still the same.
        response.headers[.cacheControl] = "no-cache"
        return response
      }
    }
  }
}

/// The sign of the program: a lantern.
enum Sign {
  static let text = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="3" y="1" width="26" \
    height="30" rx="6" fill="#16324f"/><path d="M12 8a4 4 0 0 1 8 0" fill="none" stroke="#ffd166" \
    stroke-width="2"/><path d="M9 9h14l-2 4v9l2 4H9l2-4v-9z" fill="#ffd166"/><path d="M16 14c2 3 2 \
    4 2 5a2 2 0 0 1-4 0c0-1 0-2 2-5z" fill="#b5410e"/></svg>

    """
}
