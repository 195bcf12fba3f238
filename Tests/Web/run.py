#!/usr/bin/env python3
"""Real people's days in a real browser: run.py PROGRAM [--images FOLDER] [--only PART]…

Starts the program on a store of its own, and works with it as an administrator, a coordinator, an analyst, a
trainer and a class do, by keyboard; looks at every page in both languages and both themes with axe; and tries
what an attacker would. Exit 1: something does not hold.
"""

import argparse
import pathlib
import sys
import threading

import attacks
import days
import looks
from browser import Browsers
from checks import Checks
from server import Server


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--images", type=pathlib.Path, help="only take screenshots, into this folder")
    parser.add_argument("--only", action="append", default=[], help="a part to run; may be repeated")
    options = parser.parse_args()
    checks, server = Checks(), Server(options.program)
    try:
        # A hostile report is no picture for a manual.
        server.fill(400 if options.images else 60, is_hostile=not options.images)
        server.start()
        slow = threading.Thread(target=attacks.slow_requests, args=(server, checks))
        if not options.images:
            slow.start()
        with Browsers(server, checks).open() as browsers:
            parts = {
                "first start": lambda: days.first_start(browsers),
                "coordinator": lambda: days.coordinator(browsers),
                "analyst": lambda: days.analyst(browsers),
                "trainer": lambda: days.trainer(browsers),
                "hostile texts": lambda: attacks.hostile_texts(browsers),
                "requests": lambda: attacks.requests(server, checks),
                "interface": lambda: attacks.interface(server, checks),
                "looks": lambda: looks.every_page(browsers),
            }
            if options.images:
                parts = {"first start": parts["first start"],
                         "images": lambda: looks.images(browsers, options.images)}
            for name, body in parts.items():
                if name == "first start" or not options.only or name in options.only:
                    checks.part(name, body)
        if not options.images:
            slow.join()
        code, seconds = server.stop()
        checks.equal(code, 0, "the server ends well when it is told to")
        checks.holds(seconds < 10, "the server ends soon", f"{seconds:.1f} s")
        said = server.errors()
        checks.holds("passport" not in said, "no log quotes a report")
    finally:
        server.stop()
        server.remove()
    return checks.end()


if __name__ == "__main__":
    sys.exit(main())
