"""Starts the program on a store of its own and keeps what a test needs to reach it."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PASSWORD = "four words that fit well"
ROLES = ["coordinator", "analyst", "trainer", "auditor"]

# What a report, a rule or a name may try on a page. None of it may become markup or run.
HOSTILE = [
    "<script>window.owned = 1</script>",
    "\"><img src=x onerror=\"window.owned = 2\">",
    "'><svg onload=window.owned=3>",
    "</textarea><script>window.owned = 4</script>",
    "</title><script>window.owned = 5</script>",
    "<a href=\"javascript:window.owned=6\" id=owned>x</a>",
    "<iframe srcdoc=\"<script>parent.owned = 7</script>\"></iframe>",
    "{{7*7}} ${7*7} <%= 7*7 %>",
    "<style>body { display: none }</style>",
    "\u202e<b>turned</b>\u202c",
]


class Server:
    """The program in a folder of its own: store, keys, rules that may be written, training, partners."""

    def __init__(self, program):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="fanal-web-"))
        self.program = str(pathlib.Path(program).resolve())
        self.environment = dict(
            os.environ, XDG_CONFIG_HOME=str(self.folder / "config"),
            XDG_CACHE_HOME=str(self.folder / "cache"), LANG="en_CA.UTF-8")
        for name in ("FANAL_STORE", "FANAL_PERSON", "FANAL_PASSPHRASE_FILE"):
            self.environment.pop(name, None)
        shutil.copytree(ROOT / "rules" / "standard", self.folder / "rules")
        own = ROOT / "training"
        self.training = own if (own / "scenarios").is_dir() else ROOT / "Tests/Fixtures/training"
        self.store = self.folder / "web.db"
        self.process = None

    def fanal(self, *arguments):
        done = subprocess.run(
            [self.program, *arguments], cwd=ROOT, env=self.environment, text=True,
            stdin=subprocess.DEVNULL, capture_output=True, timeout=1_800)
        if done.returncode not in (0, 1):
            raise SystemExit(f"fanal {arguments[0]} failed: {done.stderr[-800:]}")
        return done.stdout

    def screen(self, path):
        self.fanal(
            "screen", str(path), "--store", str(self.store), "--pack", str(self.folder / "rules"),
            "--output", str(self.folder / "out.ndjson"))

    def fill(self, reports=60, is_hostile=True):
        """Screens invented reports, and some whose every field is hostile."""
        path = self.folder / "reports.ndjson"
        lines = (ROOT / "examples" / "development.ndjson").read_text(encoding="utf-8").splitlines()
        with path.open("w", encoding="utf-8") as file:
            for line in lines[:reports]:
                file.write(line + "\n")
            for number, text in enumerate(HOSTILE if is_hostile else []):
                file.write(json.dumps({
                    "id": f"H{number} {text}", "title": text, "source_type": text[:60],
                    "narrative": f"{text} My boss took my passport and I cannot leave the house. {text}",
                    "province": text[:40], "city": text[:40], "language": "en",
                    "received_at": "2026-11-20T08:00:00Z"}) + "\n")
        self.screen(path)
        partners = self.folder / "partners"
        partners.mkdir()
        if not is_hostile:
            return
        (partners / f"{HOSTILE[1].replace('/', ' ')}.toml").write_text("id = 'x'\n", encoding="utf-8")

    def start(self, *arguments):
        self.process = subprocess.Popen(
            [self.program, "serve", "--port", "0", "--store", str(self.store),
             "--pack", str(self.folder / "rules"), "--training", str(self.training),
             "--partners", str(self.folder / "partners"), *arguments],
            cwd=ROOT, env=self.environment, text=True, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=(self.folder / "errors.txt").open("w"))
        self.address = re.search(r"http://[^/\s]+", self.process.stdout.readline()).group(0)
        line = self.process.stdout.readline()
        self.link = re.search(r"http://\S+", line).group(0)
        self.port = int(self.address.rsplit(":", 1)[1])

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            begun = time.monotonic()
            code = self.process.wait(timeout=30)
            return code, time.monotonic() - begun
        return None

    def errors(self):
        return (self.folder / "errors.txt").read_text()

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)
