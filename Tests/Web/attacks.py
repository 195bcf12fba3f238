"""What an attacker would try: texts that want to be markup, requests of other sites, other roles, other
places, too large, too slow."""

import http.client
import json
import pathlib
import re
import socket
import subprocess
import sys
import time
import urllib.parse

from browser import enter
from server import HOSTILE, PASSWORD


class Client:
    """A program that speaks HTTP to the server, with a cookie and a token where it is logged in."""

    def __init__(self, server, handle=None):
        self.server, self.cookie, self.token = server, None, None
        if handle:
            status, headers, body = self.ask(
                "POST", "/api/v1/session", json.dumps({"handle": handle, "password": PASSWORD}),
                {"Content-Type": "application/json"})
            assert status == 201, (handle, status, body[:200])
            self.cookie = headers["Set-Cookie"].split(";")[0]
            self.token = json.loads(body)["token"]

    def ask(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=40)
        own = dict(headers or {})
        if self.cookie:
            own.setdefault("Cookie", self.cookie)
        connection.request(method, path, body, own)
        answer = connection.getresponse()
        text = answer.read().decode("utf-8", "replace")
        found = dict(answer.getheaders())
        connection.close()
        return answer.status, found, text

    def form(self, path, fields, headers=None, token=True):
        own = {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})}
        if token and self.token:
            own["X-CSRF-Token"] = self.token
        return self.ask("POST", path, urllib.parse.urlencode(fields), own)


def hostile_texts(browsers):
    """Reports, a rule, a partner, searches and views whose every text is an attempt; none becomes more."""
    checks = browsers.checks
    context = browsers.context()
    page = browsers.log_in(context, "ada", tolerated=("status of 404", "status of 422"))
    page.goto("/queue?sort=newest")
    links = page.eval_on_selector_all(".cases a.id", "(all) => all.map((a) => a.getAttribute('href'))")
    hostile = [link for link in links if link.startswith("/reports/H")]
    checks.equal(len(hostile), len(HOSTILE), "the hostile reports are in the queue")
    file = "indicators/coercion/documents_confiscated.lua"
    paths = ["/queue?sort=newest", *hostile, "/dashboard", "/handover", "/people",
             *(f"/queue?province={urllib.parse.quote(text)}" for text in HOSTILE[:4]),
             *(f"/bench?file={file}&report={link.removeprefix('/reports/')}" for link in hostile[:3]),
             *("/" + urllib.parse.quote(text) for text in HOSTILE[:3]),
             *(f"/login?to={urllib.parse.quote(text)}" for text in HOSTILE[:3])]
    def inert(what):
        checks.equal(page.evaluate("[typeof window.owned, document.querySelectorAll('#owned, iframe').length]"),
                     ["undefined", 0], f"{what} is inert")
        checks.equal(page.evaluate("window.violations"), [], f"{what} tries nothing")
        checks.holds(page.locator("footer.bottom").is_visible(), f"{what} leaves the page as it is")
    for path in paths:
        page.goto(path)
        inert(path[:60])
    for number, text in enumerate(HOSTILE[:5]):
        page.goto("/search")
        page.fill("[name=words]", text)
        enter(page)
        inert("a search")
        page.goto("/try")
        page.fill("[name=text]", f"{text} He took my passport. {text}")
        with page.expect_navigation():
            page.click("main button.main")
        inert("a text that is tried")
        page.goto(f"/queue?until=2026-01-0{number + 1}")
        page.fill(".views [name=name]:not([type=hidden])", text[:60])
        enter(page)
        inert("a view")
        page.goto(f"/bench?file={file}")
        page.fill("#rule", f"{text}\ntitle {{ en = [[{text}]] }}")
        page.fill("#sample", text)
        page.wait_for_timeout(600)
        inert("a rule")
    context.close()


def requests(server, checks):
    """What is refused, and that nothing came of it."""
    clients = {role: Client(server, role) for role in ("ada", "coordinator", "analyst", "auditor", "trainer")}
    _, _, body = clients["analyst"].ask("GET", "/api/v1/reports?limit=1")
    report = "/reports/" + urllib.parse.quote(json.loads(body)["reports"][0]["id"], safe="")
    # Cross-site request forgery: another site, no token, the token of somebody else.
    for headers, token in [
        ({"Sec-Fetch-Site": "cross-site"}, True), ({"Origin": "https://evil.example"}, True),
        ({}, False), ({"X-CSRF-Token": clients["ada"].token}, False)]:
        status, _, _ = clients["analyst"].form(report + "/undo", {}, headers, token)
        checks.equal(status, 403, f"a forged form is refused ({headers or 'no token'})")
    # Session fixation: a cookie that was planted is not taken over by the login.
    status, headers, _ = Client(server).form(
        "/login", {"handle": "analyst", "password": PASSWORD},
        {"Cookie": clients["analyst"].cookie.split("=")[0] + "=planted.cookie"})
    checks.holds(status == 303 and "planted" not in headers["Set-Cookie"], "a session has a new name")
    # Names and places.
    for host in ("evil.example", "127.0.0.1.nip.io", ""):
        status, _, _ = clients["analyst"].ask("GET", "/queue", headers={"Host": host})
        checks.holds(status in (400, 421), f"another name gets nothing ({host!r})", status)
    for path in ("/assets/../../../../etc/passwd", "/assets/..%2f..%2fetc%2fpasswd", "/reports/..%2f..%2fetc",
                 "/training/..%2f..%2fetc", "/outgoing/..%2f..%2fetc%2fpasswd", "//etc/passwd", "/.git/config",
                 "/bench?file=../../../../etc/passwd", "/bench?file=pack.lua"):
        status, _, body = clients["ada"].ask("GET", path)
        checks.holds(status == 404 and "root:" not in body, f"{path} leads nowhere", status)
    # Escalation: what each role must not do.
    forbidden = {
        "trainer": [("GET", "/queue"), ("GET", report), ("GET", "/search"), ("GET", "/dashboard"),
                    ("GET", "/export"), ("POST", "/bench/save"), ("POST", report + "/decision"),
                    ("GET", "/api/v1/reports"), ("GET", "/api/v1/runs")],
        "auditor": [("POST", report + "/decision"), ("POST", "/export"), ("POST", "/bench/save"),
                    ("GET", "/people"), ("GET", "/handover")],
        "analyst": [("GET", "/people"), ("POST", "/people"), ("POST", "/people/analyst/role"),
                    ("POST", "/queue/bulk"), ("GET", "/handover"), ("POST", "/training/class")],
        "coordinator": [("GET", "/people"), ("POST", "/people/coordinator/role")],
    }
    for role, list_ in forbidden.items():
        for method, path in list_:
            ask = clients[role].form if method == "POST" else None
            status, _, body = (
                ask(path, {"role": "administrator", "filter": "province=ON"}) if ask
                else clients[role].ask("GET", path))
            checks.equal(status, 403, f"{role} may not {method} {path}")
            checks.holds("passport" not in body, f"{role} reads nothing at {path}")
    # Sizes and kinds.
    status, _, _ = clients["analyst"].form("/try", {"text": "a" * 600_000})
    checks.equal(status, 413, "a form that is too large is refused")
    status, _, _ = clients["analyst"].ask(
        "POST", "/api/v1/assess", "x" * 5_000_000, {"X-CSRF-Token": clients["analyst"].token})
    checks.equal(status, 413, "a call that is too large is refused")
    status, _, _ = clients["analyst"].ask(
        "POST", "/try", "{}", {"X-CSRF-Token": clients["analyst"].token, "Content-Type": "text/xml"})
    checks.equal(status, 415, "a body of another kind is refused")
    status, headers, _ = clients["analyst"].ask("GET", report)
    for name, value in {
        "Content-Security-Policy": "default-src 'none'", "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store", "X-Frame-Options": "DENY",
        "Cross-Origin-Opener-Policy": "same-origin"}.items():
        checks.holds(value in headers.get(name, ""), f"a report comes with {name}")
    checks.holds("unsafe" not in headers["Content-Security-Policy"], "nothing inline is allowed")
    # A server that is asked for nonsense still answers.
    for line in (b"GET / HTTP/9.9\r\n\r\n", b"\x00\x01\x02\r\n\r\n", b"GET " + b"a" * 100_000 + b"\r\n\r\n"):
        with socket.create_connection(("127.0.0.1", server.port), timeout=10) as raw:
            raw.sendall(line)
            try:
                raw.recv(200)
            except OSError:
                pass
    checks.equal(Client(server).ask("GET", "/healthz")[2], "ok\n", "the server is well after nonsense")


def slow_requests(server, checks):
    """A request that comes in drop by drop is given up, and holds nobody up."""
    begun = time.monotonic()
    with socket.create_connection(("127.0.0.1", server.port), timeout=60) as raw:
        raw.sendall(f"POST /login HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nContent-Length: 1000\r\n"
                    "Content-Type: application/x-www-form-urlencoded\r\n\r\n".encode())
        answer = b""
        raw.settimeout(2)
        while time.monotonic() - begun < 50:
            try:
                raw.sendall(b"a")
                part = raw.recv(4096)
                answer += part
                if not part or b"\r\n\r\n" in answer:
                    break
            except socket.timeout:
                continue
            except OSError:
                break
    seconds = time.monotonic() - begun
    checks.holds(seconds < 45, "a slow request is given up", f"{seconds:.0f} s, {answer[:60]!r}")


def interface(server, checks):
    """Schemathesis asks the interface for everything that its description allows, and more."""
    client = Client(server, "coordinator")
    done = subprocess.run(
        [str(pathlib.Path(sys.executable).parent / "st"), "run",
         f"{server.address}/api/v1/openapi.json", "--url", f"{server.address}/api/v1",
         "-H", f"Cookie: {client.cookie}", "-H", f"X-CSRF-Token: {client.token}",
         "--exclude-path", "/session", "--checks", "not_a_server_error", "--max-examples", "12",
         "--phases", "examples,coverage,fuzzing", "--seed", "1", "--generation-deterministic",
         "--request-timeout", "20", "--no-color"],
        capture_output=True, text=True, timeout=150)
    checks.equal(done.returncode, 0, "no call of the interface fails the server")
    if done.returncode:
        print((done.stdout + done.stderr)[-3000:])
