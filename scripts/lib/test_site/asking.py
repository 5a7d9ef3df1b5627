"""Questions typed into the box, choices, addresses and comparisons, in a real browser.

What is shown has to be what the command line prints for the same question.
"""

import subprocess

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from looks import LOOKS, TAGS, WIDTHS
from report import fail
from serving import watch

QUESTIONS = [
    "5G under PHP 20K",  # English
    "sulit na pang-ML hanggang 12k",  # Taglish
    "murang telepono na pang-bata na wala pang limang libo",  # Filipino
]
MORE = ["Redmi Note 13 Pro vs POCO X6 Pro", "pricelist 2024", "iPhone under 5k", "Samsng 8GB RAM"]
# In milliseconds, from the last key to the words on the screen, the program being there.
READING_LIMIT = 50

# The page that is shown, without what the site adds to it: the links of phones to their pages.
SHOWN = """() => {
  const copy = document.getElementById("answer").cloneNode(true);
  copy.querySelectorAll("a[data-phone]").forEach((link) => link.replaceWith(...link.childNodes));
  return copy.innerHTML.trim();
}"""
# The same part of the command line's page, as this browser reads it.
TOLD = """(page) => {
  const main = document.createElement("template");
  main.innerHTML = page.slice(page.indexOf("<main>") + 6, page.lastIndexOf("</main>"));
  main.content.querySelector("h1").remove();
  return main.innerHTML.trim();
}"""


def told(program, command, *words):
    run = subprocess.run(
        [program[0], command, "--format", "html", "--catalog", program[1], *words],
        capture_output=True, text=True, timeout=120)
    return run.stdout


def type_question(page, question):
    page.fill("#q", "")
    page.type("#q", question)
    page.wait_for_function(
        "q => new URLSearchParams(location.search).get('q') === q && document.querySelector('#answer table')",
        arg=question.strip(), timeout=60_000)
    page.wait_for_timeout(300)


def expect_answer(page, where, program, *words):
    """Waits for the answer of the command line to be shown."""
    wanted = page.evaluate(TOLD, told(program, "find", *words))
    try:
        page.wait_for_function(f"wanted => ({SHOWN})() === wanted", arg=wanted, timeout=60_000)
    except Exception:
        fail(where, f"shows another answer than presyo find {' '.join(words)}")


def check_questions(page, origin, program):
    page.goto(f"{origin}/")
    loaded = "performance.getEntriesByType('resource').map(e => e.name).filter(n => /wasm|facts|program/.test(n)).length"
    if page.evaluate(loaded):
        fail("home", "loads the program before the box is touched")
    for question in QUESTIONS:
        type_question(page, question)
        expect_answer(page, question, program, question)
        if not page.locator(".words .used").count():
            fail(question, "shows no word as understood")
        link = page.locator("#answer a[data-phone]").first.get_attribute("href")
        if page.request.get(f"{origin}/{link}").status != 200:
            fail(question, f"links to {link}, which is not there")
    for question in MORE:
        page.goto(f"{origin}/?q={question.replace(' ', '+')}")
        expect_answer(page, question, program, question)


def check_speed(page, origin):
    """Reading while one types, measured in the page, from a key to the words."""
    page.goto(f"{origin}/?q=5G")
    page.wait_for_selector(".words")
    times = page.evaluate("""async () => {
      const [box, reading] = [document.getElementById("q"), document.getElementById("reading")];
      const times = [];
      for (const text of ["5G new", "5G under", "5G under 2", "5G under 20k", "5G under 20k Samsung", "5G under 20k Samsung 8GB"]) {
        const isShown = () => reading.querySelector(".words")?.textContent.includes(text.split(" ").pop());
        const done = new Promise((resolve) => new MutationObserver((_, observer) => {
          if (!isShown()) return;
          observer.disconnect();
          resolve();
        }).observe(reading, { childList: true }));
        const begun = performance.now();
        box.value = text;
        box.dispatchEvent(new Event("input"));
        await done;
        times.push(performance.now() - begun);
      }
      return times;
    }""")
    middle = sorted(times)[len(times) // 2]
    if middle > READING_LIMIT:
        fail("the question box", f"shows a reading after {middle:.0f} ms, more than {READING_LIMIT}")
    return middle


def check_choices(page, origin, program):
    page.goto(f"{origin}/?q=best+phone")
    expect_answer(page, "choices", program, "best phone")
    page.locator(".ask summary").click()
    steps = [
        ("brand", "samsung", ["--brand", "samsung"]), ("band", "10000-12000", ["--min-price", "10000", "--under", "12000"]),
        ("ram", "6", ["--ram", "6"]), ("sort", "newest", ["--sort", "newest"]),
    ]
    options = []
    for name, value, option in steps:
        page.select_option(f"select[name={name}]", value)
        options += option
        expect_answer(page, f"choosing {name}", program, *options, "best phone")
    page.check("input[name=network]")
    expect_answer(page, "choosing 5G", program, *options, "--network", "5G", "best phone")
    shared = page.url
    page.go_back()
    expect_answer(page, "going back", program, *options, "best phone")
    if page.is_checked("input[name=network]"):
        fail("going back", "leaves a choice as it was")
    fresh = page.context.new_page()
    fresh.goto(shared)
    expect_answer(fresh, "a shared address", program, *options, "--network", "5G", "best phone")
    fresh.close()
    page.goto(f"{origin}/?year=2025&sort=price")
    expect_answer(page, "choices alone", program, "--launched", "2025", "--sort", "price")


def check_compare(page, origin, program):
    page.goto(f"{origin}/compare/")
    for name in ("Samsung Galaxy A06 5G", "Samsung Galaxy A15 5G"):
        page.fill("#phone", name)
        page.press("#phone", "Enter")
        page.wait_for_function("n => [...document.querySelectorAll('#chosen button')].some(b => b.textContent.startsWith(n))",
                               arg=name, timeout=60_000)
    shown = "document.querySelector('#sidebyside .answer')?.textContent.replace(/\\s+/g, ' ').trim()"
    page.wait_for_function(f"() => {shown}", timeout=60_000)
    wanted = page.evaluate(
        f"(page) => {{ const d = document.createElement('div'); d.innerHTML = ({TOLD})(page); return d.textContent.replace(/\\s+/g, ' ').trim(); }}",
        told(program, "compare", "samsung-galaxy-a06-5g", "samsung-galaxy-a15-5g"))
    if page.evaluate(shown) != wanted:
        fail("compare", "shows another comparison than presyo compare")
    if page.locator("#sidebyside .lineup svg").count() != 1:
        fail("compare", "draws no phones side by side")
    if "phones=samsung-galaxy-a06-5g,samsung-galaxy-a15-5g" not in page.url:
        fail("compare", f"keeps {page.url} as its address")
    page.fill("#phone", "nonesuch 9000")
    page.press("#phone", "Enter")
    page.wait_for_function("() => document.getElementById('status').textContent.includes('nonesuch')", timeout=60_000)
    page.locator("#chosen button").first.click()
    page.wait_for_function("() => document.querySelectorAll('#chosen button').length === 1", timeout=60_000)
    page.go_back()
    page.wait_for_function("() => document.querySelectorAll('#chosen button').length === 2", timeout=60_000)


def check_axe(browser, origin):
    """An open answer and a comparison, in both themes and at both widths."""
    looks = 0
    addresses = ["?q=5G+under+20k&brand=samsung", "?q=zzz", "compare/?phones=samsung-galaxy-a06-5g,samsung-galaxy-a15-5g"]
    for scheme, width in LOOKS:
        context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True,
            service_workers="block")
        for address in addresses:
            page = context.new_page()
            page.goto(f"{origin}/{address}")
            page.wait_for_function(
                "() => document.querySelector('.answer table') || document.getElementById('status').textContent.length > 20",
                timeout=60_000)
            found = Axe().run(page, options={"runOnly": TAGS}).response["violations"]
            for violation in found:
                fail(f"{address} ({scheme}, {width})", f"axe {violation['id']}: {violation['nodes'][0]['target']}")
            for size in WIDTHS if (scheme, width) == LOOKS[0] else ():
                page.set_viewport_size({"width": size, "height": 800})
                wide = page.evaluate("document.documentElement.scrollWidth")
                if wide > size:
                    fail(address, f"is {wide} wide at {size}")
            page.close()
            looks += 1
        context.close()
    return looks


def check_asking(chromium, origin, program):
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        context = browser.new_context(viewport={"width": 360, "height": 800})
        page = context.new_page()
        watch(page, "the question box", origin.rsplit("/", 1)[0])
        check_questions(page, origin, program)
        middle = check_speed(page, origin)
        check_choices(page, origin, program)
        check_compare(page, origin, program)
        context.close()
        looks = check_axe(browser, origin)
        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(f"{origin}/?q=5G")
        if page.locator("input").count() or not page.locator("a[href^='bands/']").count():
            fail("home without scripts", "shows a box that does nothing, or no links to bands")
        browser.close()
    return (f"{len(QUESTIONS) + len(MORE)} questions answered in the page as on the command line, a reading shown "
            f"{middle:.0f} ms after a key, {looks} looks at answers by axe")
