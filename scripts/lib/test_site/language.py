"""The pages in Filipino: one of each kind at one width and in one theme, and a question asked there."""

import urllib.parse

from playwright.sync_api import sync_playwright

from asking import expect_answer, type_question
from looks import check_axe
from report import fail
from serving import watch

QUESTION = "sulit na pang-ML hanggang 12k"


def check_page(page, origin, path):
    where = f"fil/{path}"
    page.goto(f"{origin}/fil/{path}")
    if page.get_attribute("html", "lang") != "fil":
        fail(where, "does not say that it is in Filipino")
    for width in (320, 768, 1280, 360):
        page.set_viewport_size({"width": width, "height": 800})
        wide = page.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            fail(where, f"is {wide} wide at {width}")
    other = page.evaluate("document.querySelector('a.switch').href")
    if other != f"{origin}/{path}":
        fail(where, f"leads to {other} as the same page in English")
    check_axe(page, where)


def check_question(page, origin, program):
    """A question typed on a page in Filipino is answered as `--lang fil` answers it, and its
    address leads to the same question in English."""
    page.goto(f"{origin}/fil/")
    type_question(page, QUESTION)
    expect_answer(page, "fil/", program, "--lang", "fil", QUESTION)
    link = page.locator("#answer a[data-phone]").first.get_attribute("href")
    if page.request.get(f"{origin}/fil/{link}").status != 200:
        fail("fil/", f"links to {link}, which is not there")
    asked = urllib.parse.urlsplit(page.evaluate("document.querySelector('a.switch').href")).query
    if urllib.parse.parse_qs(asked).get("q") != [QUESTION]:
        fail("fil/", "loses the question on the way to English")
    page.goto(f"{origin}/fil/?q=zzz")
    page.wait_for_function(
        "() => document.getElementById('status').textContent.startsWith('Walang naintindihan')", timeout=60_000)


def check_language(chromium, origin, pages, program):
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        # Axe brings a script of its own, which the pages' policy would refuse.
        context = browser.new_context(
            viewport={"width": 360, "height": 800}, color_scheme="light", bypass_csp=True)
        page = context.new_page()
        watch(page, "in Filipino", origin.rsplit("/", 1)[0])
        looked = [path for path in pages if path != "404.html"]
        for path in looked:
            check_page(page, origin, path)
        if program:
            check_question(page, origin, program)
        browser.close()
    return f"{len(looked)} pages in Filipino" + (", and a question answered there" if program else "")
