"""Every page, in both languages and both themes, at three widths: axe, console, policy, and nothing that
sticks out of the screen."""

from axe_playwright_python.sync_playwright import Axe

THEMES, WIDTHS = ("light", "dark"), (1280, 768, 360)
# A theme changes colours alone, so in the dark only these are looked at again.
COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]}
IMAGES = ["queue", "report", "bench", "training", "lesson", "learn", "dashboard"]


def pages(browsers, page):
    """The pages by name, with the first report and the first scenario of the lists."""
    page.goto("/queue")
    report = page.locator(".cases a.id").first.get_attribute("href")
    page.goto("/training")
    scenario = page.locator(".cards a").first.get_attribute("href")
    pair = page.locator("a[href^='/training/pairs/']").first.get_attribute("href")
    file = "indicators/coercion/documents_confiscated.lua"
    return {
        "queue": "/queue", "filters": "/queue?province=ON", "report": report,
        "why": report + "?why=coercion.documents_confiscated", "search": "/search", "try": "/try",
        "bulk": "/queue/bulk?province=ON", "dashboard": "/dashboard", "bench": f"/bench?file={file}",
        "training": "/training", "lesson": scenario, "key": scenario + "?step=99",
        "learn": scenario + "/try", "handout": scenario + "/handout",
        "answers": scenario + "/handout?answers=yes", "pair": pair + "?reveal=yes",
        "test": "/training/tests/pre", "export": "/export", "handover": "/handover",
        "people": "/people", "error": "/nothing",
    }


def inspect(checks, page, name, where, options=None):
    found = Axe().run(page, options=options).response["violations"]
    for violation in found:
        nodes = [node["html"][:120] for node in violation["nodes"]][:2]
        checks.holds(False, f"axe: {name} {where}", f"{violation['id']} {nodes}")
    checks.holds(not found, f"axe finds nothing on {name} {where}")
    checks.equal(page.evaluate("window.violations"), [], f"the policy is kept on {name}")


def every_page(browsers):
    checks = browsers.checks
    context = browsers.context()
    page = browsers.log_in(context, "ada")
    state, paths = context.storage_state(), pages(browsers, page)
    context.close()
    for language in ("en", "fr"):
        for theme in THEMES:
            context = browsers.context(
                storage_state=state, color_scheme=theme, reduced_motion="reduce")
            page = browsers.page(context, tolerated=("status of 404",))
            page.goto(f"/language/{language}?to=/queue")
            for name, path in paths.items():
                page.set_viewport_size({"width": WIDTHS[0], "height": 900})
                answer = page.goto(path)
                checks.holds(answer.status == 200 or name == "error", f"{name} answers", answer.status)
                checks.equal(page.get_attribute("html", "lang"), language, f"{name} is in {language}")
                if name == "bench":
                    page.wait_for_selector("#bench-result h2")
                inspect(checks, page, name, f"{language} {theme}", COLOURS if theme == "dark" else None)
                if theme == "light":
                    for width in WIDTHS:
                        page.set_viewport_size({"width": width, "height": 900})
                        over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
                        # Names what sticks out, the innermost first.
                        guilty = page.evaluate("""() => [...document.querySelectorAll("main *:not(.editor *), header *")]
                          .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
                          .map((e) => e.tagName + "." + e.className).slice(-3)""") if over > 0 else ""
                        checks.holds(over <= 0, f"{name} fits {width} px in {language}", f"{over} px over: {guilty}")
            context.close()
        context = browsers.context(locale=f"{language}-CA")
        page = browsers.page(context)
        for path in ("/login", "/class"):
            page.goto(path)
            inspect(checks, page, path, language)
        context.close()


def images(browsers, folder):
    """Screenshots for the documentation: light and dark, both languages."""
    folder.mkdir(parents=True, exist_ok=True)
    context = browsers.context()
    page = browsers.log_in(context, "ada")
    state, paths = context.storage_state(), pages(browsers, page)
    context.close()
    for language in ("en", "fr"):
        for theme, names in (("light", IMAGES), ("dark", ["report"])):
            context = browsers.context(
                storage_state=state, color_scheme=theme, viewport={"width": 1180, "height": 760})
            page = browsers.page(context)
            page.goto(f"/language/{language}?to=/queue")
            for name in names:
                path = paths[name]
                if name == "lesson":
                    path += "?step=2"
                page.goto(path)
                if name == "bench":
                    text = ("Le patron a pris mon passeport le premier jour." if language == "fr"
                            else "My boss took my passport the first day.")
                    page.fill("#sample", text)
                    page.wait_for_selector("#bench-result mark")
                suffix = "-dark" if theme == "dark" else ""
                page.screenshot(path=str(folder / f"{name}-{language}{suffix}.png"))
            context.close()
