"""The daily path of each role, by keyboard alone."""

import re
import time

from browser import enter, tab_to
from server import PASSWORD, ROLES


def first_start(browsers):
    """A newcomer follows the printed link, and makes accounts for the others."""
    server, checks = browsers.server, browsers.checks
    context = browsers.context()
    page = browsers.page(context)
    page.goto(server.link)
    for selector, text in [
        ("[name=name]", "Ada Roy"), ("[name=handle]", "ada"), ("[name=password]", PASSWORD),
        ("[name=again]", PASSWORD)]:
        tab_to(page, selector)
        page.keyboard.type(text)
    enter(page)
    checks.holds("Your password is set." in page.inner_text("main"), "the newcomer is welcomed")
    links = {}
    for role in ROLES:
        page.goto("/people")
        tab_to(page, "form[action='/people'] [name=name]")
        page.keyboard.type(f"{role.title()} Roy")
        tab_to(page, "form[action='/people'] [name=handle]")
        page.keyboard.type(role)
        page.select_option("form[action='/people'] [name=role]", role)
        tab_to(page, "form[action='/people'] button")
        enter(page)
        tab_to(page, f"form[action='/people/{role}/link'] button")
        enter(page)
        links[role] = page.get_attribute("a.address", "href")
    for role, link in links.items():
        own = browsers.context()
        mine = browsers.page(own)
        mine.goto(link)
        tab_to(mine, "[name=password]")
        mine.keyboard.type(PASSWORD)
        tab_to(mine, "[name=again]")
        mine.keyboard.type(PASSWORD)
        enter(mine)
        checks.holds(re.search(r"/(queue|training)", mine.url), f"{role} chooses a password", mine.url)
        own.close()
    context.close()


def coordinator(browsers):
    """Five reports from the urgent lane on, decided by keys; one taken back; a note; a second page."""
    checks = browsers.checks
    context = browsers.context()
    page = browsers.log_in(context, "coordinator")
    page.keyboard.press("?")
    checks.holds(page.locator("#keys").is_visible(), "? shows the keys")
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    first = page.evaluate("document.activeElement.textContent")
    enter(page)
    checks.equal(page.inner_text("h1"), first, "Enter opens the report that j and k chose")
    for number in range(5):
        own = page.inner_text("h1")
        if page.locator("#veil").count():
            blurred = page.locator(".hard").first.evaluate("(e) => getComputedStyle(e).filter")
            checks.holds("blur" in blurred, "distressing passages are blurred first")
            page.keyboard.press("s")
            clear = page.locator(".hard").first.evaluate("(e) => getComputedStyle(e).filter")
            checks.equal(clear, "none", "s shows them")
        page.keyboard.press("j")
        page.keyboard.press("y")
        page.keyboard.press("n")
        chosen = page.evaluate("document.querySelectorAll('.findings input:checked').length")
        found = page.locator(".findings.own > li").count()
        checks.equal(chosen, min(2, found), "y and n answer one indicator after the other")
        page.keyboard.press("d")
        page.keyboard.type("conf")
        tab_to(page, "[name=note]")
        page.keyboard.type(f"Read as number {number + 1}.")
        tab_to(page, "button[value=next]")
        enter(page)
        checks.holds(
            f"{own}: confirmed." in page.inner_text("main"), "the decision is told on the next page")
    enter(page, "u")
    checks.holds("Taken back on" in page.inner_text("main"), "u takes the decision back")
    enter(page, "q")
    checks.holds(page.url.endswith("/queue"), "q leads back to the queue", page.url)
    page.keyboard.press("/")
    checks.equal(
        page.evaluate("document.activeElement.name"), "state", "/ leads to the filters")
    # Without script the same is done with forms.
    context.close()
    plain = browsers.context(java_script_enabled=False)
    page = plain.new_page()
    page.goto("/login")
    page.fill("[name=handle]", "coordinator")
    page.fill("[name=password]", PASSWORD)
    page.click("button.main")
    page.click("form[action='/queue/next'] button")
    own = page.inner_text("h1")
    page.select_option("[name=state]", "confirmed")
    page.click("button[value=stay]")
    checks.holds(f"{own}: confirmed." in page.inner_text("main"), "deciding needs no script")
    plain.close()


def analyst(browsers):
    """A rule is changed with the text beside it, tried, saved, and its conflict is seen."""
    checks, server = browsers.checks, browsers.server
    file = "indicators/coercion/documents_confiscated.lua"
    disk = server.folder / "rules" / file
    before = disk.read_text(encoding="utf-8")
    context = browsers.context(viewport={"width": 1280, "height": 900})
    page = browsers.log_in(context, "analyst", tolerated=("status of 409", "status of 422"))
    page.goto(f"/bench?file={file}")
    page.wait_for_selector("#bench-result h2")
    tab_to(page, "#sample")
    page.keyboard.type("My boss took my passport the first day.")
    page.wait_for_selector("#bench-result mark.indicator")
    checks.holds("took my passport" in page.inner_text("#bench-result .text"), "spans light up")
    checks.holds(page.locator(".editor pre .v").count() > 5, "verbs have a colour")
    milliseconds = float(page.get_attribute("#bench-result", "data-milliseconds"))
    print(f"  the rules answer in {milliseconds:.0f} ms")
    # A mistake shows in the margin and in words; a proposal is taken with Enter.
    page.focus("#rule")
    page.keyboard.press("Control+End")
    page.keyboard.type("\nflag_wen \"taken\"\n")
    page.wait_for_selector(".gutter .error")
    checks.holds("mistake" in page.inner_text("#bench-result"), "a mistake is told in words")
    enter(page, "Control+s")
    page.wait_for_selector("text=Nothing was saved")
    checks.equal(disk.read_text(encoding="utf-8"), before, "a broken rule is not saved unasked")
    page.goto(f"/bench?file={file}")
    page.focus("#rule")
    page.keyboard.press("Control+End")
    page.keyboard.type("\nfals")
    page.wait_for_selector(".proposals:not([hidden])")
    page.keyboard.press("Enter")
    checks.holds(
        page.input_value("#rule").rstrip().endswith("false_alarms"), "a proposal is taken with Enter")
    page.goto(f"/bench?file={file}")
    page.focus("#rule")
    page.keyboard.press("Control+End")
    page.keyboard.type("\n-- Tried on the bench.\n")
    page.wait_for_timeout(400)
    enter(page, "Control+s")
    page.wait_for_selector("text=is saved.")
    checks.holds(disk.read_text(encoding="utf-8").rstrip().endswith("-- Tried on the bench."),
                 "the file on disk has the line")
    # Somebody else saves; what they wrote stays.
    disk.write_text(before + "\n-- Somebody else.\n", encoding="utf-8")
    page.focus("#rule")
    page.keyboard.press("Control+End")
    page.keyboard.type("-- Late.\n")
    enter(page, "Control+s")
    page.wait_for_selector("text=somebody else saved")
    checks.holds("Somebody else." in disk.read_text(encoding="utf-8"), "a conflict overwrites nothing")
    disk.write_text(before, encoding="utf-8")
    page.goto("/search")
    page.keyboard.type("passport")
    enter(page)
    checks.holds(page.locator("mark.hit").count() > 0, "a search shows the words")
    context.close()


def trainer(browsers):
    """A lesson step by step, a text read by keys, a class, and a handout; the store stays closed."""
    checks = browsers.checks
    context = browsers.context(locale="fr-CA", viewport={"width": 1280, "height": 800})
    page = browsers.log_in(context, "trainer", tolerated=("status of 403",))
    checks.holds("Salle de formation" in page.inner_text("h1"), "a trainer begins in the training room")
    answer = page.goto("/queue")
    checks.equal(answer.status, 403, "a trainer does not reach the queue")
    page.goto("/training")
    with page.expect_navigation():
        page.click(".cards li a")
    path = page.url.split("?")[0]
    enter(page, "ArrowRight")
    checks.equal(page.locator(".lesson mark").count() > 0, True, "a step reveals a place")
    enter(page, " ")
    checks.holds("step=2" in page.url, "space leads on", page.url)
    enter(page, "ArrowLeft")
    checks.holds("step=1" in page.url, "the left arrow leads back", page.url)
    enter(page, "e")
    checks.holds("La lecture des spécialistes" in page.inner_text("main"), "e shows everything")
    # Mark three words by keys, and choose the first indicator.
    page.goto(path + "/try")
    tab_to(page, ".markable")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    tab_to(page, "#choose button[value=mark]")
    page.keyboard.press("Enter")
    checks.equal(page.locator(".marked-words li").count(), 1, "words are marked by keys")
    tab_to(page, "form.learn > button.main")
    enter(page)
    checks.holds("Passage par passage" in page.inner_text("main"), "the answer stands beside the key")
    # A class of one, in another browser without an account.
    page.goto("/training")
    page.click("form[action='/training/class'] button")
    code = page.inner_text(".code-large")
    member = browsers.context(locale="fr-CA")
    guest = browsers.page(member, tolerated=("status of 401", "status of 403"))
    guest.goto("/class")
    guest.keyboard.type(code.lower())
    enter(guest)
    guest.wait_for_selector("text=Vous y êtes.")
    option = page.locator("[name=activity] option").nth(1).get_attribute("value")
    page.select_option("[name=activity]", option)
    page.click("form[action='/training/class/show'] button")
    guest.wait_for_selector(".markable", timeout=15_000)
    guest.goto("/queue")
    checks.holds("/login" in guest.url, "a class reaches the lesson alone")
    member.close()
    page.click("form[action='/training/class/close'] button")
    page.goto(path + "/handout")
    page.emulate_media(media="print")
    checks.holds(not page.locator("header nav").is_visible(), "a handout has no menus on paper")
    checks.holds(page.locator("table.fill").is_visible(), "a handout has room to write")
    context.close()
