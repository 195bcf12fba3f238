"""How checks are named, counted and reported."""

import time
import traceback


class Checks:
    """Each check says what holds; one that fails does not keep the others from running."""

    def __init__(self):
        self.failed = []
        self.passed = 0
        self.begun = time.monotonic()

    def holds(self, condition, what, detail=""):
        if condition:
            self.passed += 1
        else:
            self.failed.append(f"{what}{': ' + str(detail) if detail != '' else ''}")
        return bool(condition)

    def equal(self, found, expected, what):
        return self.holds(found == expected, what, f"{found!r}, expected {expected!r}")

    def part(self, name, body):
        begun, before = time.monotonic(), len(self.failed)
        try:
            body()
        except Exception as error:  # A page that is not as it was is a failure, not the end.
            self.failed.append(f"{name}: {type(error).__name__}: {str(error)[:400]}")
            traceback.print_exc(limit=3)
        sign = "✓" if len(self.failed) == before else "✗"
        print(f"{sign} {name}: {time.monotonic() - begun:.1f} s", flush=True)
        for line in self.failed[before:]:
            print("    " + line, flush=True)

    def end(self):
        print(f"{self.passed} checks passed, {len(self.failed)} failed, "
              f"{time.monotonic() - self.begun:.0f} s", flush=True)
        return 1 if self.failed else 0
