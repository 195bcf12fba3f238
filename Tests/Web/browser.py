"""People at their browsers: logged in, by keyboard, and watched for what a page must not do."""

import contextlib
import re

from playwright.sync_api import sync_playwright

from server import PASSWORD

# Tells of everything that the content security policy keeps from happening; nothing should need to.
WATCH = """
  window.violations = [];
  document.addEventListener("securitypolicyviolation", (event) => {
    window.violations.push(event.violatedDirective + " " + event.blockedURI);
  });
"""


class Browsers:
    def __init__(self, server, checks):
        self.server, self.checks = server, checks

    @contextlib.contextmanager
    def open(self):
        with sync_playwright() as play:
            self.chromium = play.chromium.launch(
                executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"])
            yield self
            self.chromium.close()

    def context(self, **options):
        options.setdefault("locale", "en-CA")
        context = self.chromium.new_context(base_url=self.server.address, **options)
        context.set_default_timeout(30_000)
        context.add_init_script(WATCH)
        # Whatever a page asks of another computer is a fault, and does not leave.
        def guard(route):
            if not route.request.url.startswith((self.server.address, "data:", "blob:")):
                self.checks.holds(False, "no request leaves for another computer", route.request.url)
                return route.abort()
            return route.continue_()
        context.route("**/*", guard)
        return context

    def page(self, context, tolerated=()):
        page = context.new_page()
        def said(message):
            if message.type in ("error", "warning") and not any(t in message.text for t in tolerated):
                self.checks.holds(False, f"no console message on {page.url}", message.text[:200])
        page.on("console", said)
        page.on("pageerror", lambda error: self.checks.holds(
            False, f"no exception on {page.url}", str(error)[:200]))
        page.on("dialog", lambda dialog: dialog.accept() if dialog.type == "beforeunload" else (
            self.checks.holds(False, f"no dialog on {page.url}", dialog.message), dialog.dismiss()))
        return page

    def log_in(self, context, handle, **options):
        page = self.page(context, **options)
        page.goto("/login")
        page.keyboard.type(handle)
        page.keyboard.press("Tab")
        page.keyboard.type(PASSWORD)
        enter(page)
        self.checks.holds(re.search(r"/(queue|training)", page.url), f"{handle} logs in", page.url)
        return page


def tab_to(page, selector, most=120):
    """Moves the focus with the Tab key, as somebody without a mouse does."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("(s) => document.activeElement?.matches(s) ?? false", selector):
            return
    raise AssertionError(f"Tab does not reach {selector} on {page.url}")


def enter(page, key="Enter"):
    """Presses a key that sends a form or follows a link, and waits for the page behind it."""
    with page.expect_navigation():
        page.keyboard.press(key)
