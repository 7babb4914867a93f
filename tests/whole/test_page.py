"""The chat page in a real browser: a log, a question, a pain report, a press, and the plan changes."""

from __future__ import annotations

import os
import re
import shutil
from calendar import day_name
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.async_api import Page, ViewportSize, async_playwright, expect

from tests.whole.running import Running, coach, until

pytestmark = pytest.mark.whole

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE: ViewportSize = {"width": 390, "height": 844}
LONG_PHONE: ViewportSize = {"width": 390, "height": 1240}
PICTURES = Path(__file__).parent.parent.parent / "docs" / "pictures"


@pytest.fixture
async def local(tmp_path: Path) -> AsyncIterator[tuple[Running, str]]:
    """``coach run`` in local mode, and its page's address."""
    running = await coach("run", PORT="0", XDG_DATA_HOME=str(tmp_path), LOG_LEVEL="WARNING")

    async def address() -> str | None:
        found = re.search(r"^Chat: (http://127\.0\.0\.1:\d+/)$", running.out, re.MULTILINE)
        return found[1] if found else None

    try:
        yield running, await until(address, within=60, what="the chat page")
    finally:
        await running.stop()


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    """A page of a phone's size in headless Chromium."""
    if CHROMIUM is None:
        if os.environ.get("REQUIRE_BROWSER"):
            pytest.fail("no Chromium here, and REQUIRE_BROWSER is set")
        pytest.skip("no Chromium on this machine (apt-get install chromium)")
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        opened = await browser.new_page(viewport=PHONE, device_scale_factor=2)
        yield opened
        await browser.close()


async def write(page: Page, text: str) -> None:
    """Types a message and sends it."""
    await page.get_by_test_id("composer").fill(text)
    await page.get_by_test_id("send").click()


async def picture(page: Page, name: str, size: ViewportSize | None = None) -> None:
    """Takes a picture for the README where WRITE_PICTURES asks for it, on a phone long enough for a whole answer."""
    if os.environ.get("WRITE_PICTURES"):
        await page.set_viewport_size(size or LONG_PHONE)
        for film in await page.locator("video").all():  # a film is shown at a telling moment
            await film.evaluate("film => { film.pause(); film.currentTime = 1.9; }")
        await page.wait_for_timeout(400)  # the bubble has slid in
        PICTURES.mkdir(parents=True, exist_ok=True)
        await page.screenshot(path=PICTURES / f"{name}.png")
        await page.set_viewport_size(PHONE)


async def said(page: Page, text: str) -> None:
    """Waits for a bubble that says ``text``."""
    await expect(page.get_by_test_id("bubble-text").filter(has_text=text).last).to_be_visible(timeout=15_000)


async def test_log_question_pain_press_and_the_plan_changes(local: tuple[Running, str], page: Page) -> None:
    running, address = local
    await page.goto(address)
    await expect(page.get_by_test_id("status")).to_have_text("online")
    await write(page, "/start")
    await page.get_by_role("button", name="Skip all, use defaults").click()
    await said(page, "Week of")
    week = page.get_by_test_id("bubble-text").filter(has_text="Week of").last
    rest_of_this = await week.inner_text()
    if rest_of_this.count("Week of") == 1:  # on the last days of a week the coming one is shown beside it
        await page.get_by_role("button", name="Next week").last.click()
        await expect(week).not_to_have_text(rest_of_this, timeout=15_000)
    await picture(page, "first-week", PHONE)
    await write(page, "squats 3x8 60kg")
    await said(page, "3×8 60 kg")
    await write(page, "how do I do a squat?")
    await expect(page.get_by_test_id("picture").last).to_be_visible(timeout=15_000)
    await picture(page, "how-to")
    await write(page, "left knee 5/10 when I squat")
    change = page.get_by_role("button", name="Change it").last
    await expect(change).to_be_visible(timeout=15_000)
    await picture(page, "conversation")
    await change.click()
    await said(page, "Changed.")
    await write(page, "/why")
    await said(page, "Why:")

    assert await running.stop() == 0
    assert "Traceback" not in running.err


async def press(page: Page, label: str) -> None:
    """Presses the newest button of that label."""
    await page.get_by_role("button", name=label, exact=True).last.click()


async def only_one(page: Page, label: str, count: int = 1) -> None:
    """Waits until the copy of a card above the newest is gone, with its buttons: no second ``label`` stands there."""
    await expect(page.get_by_role("button", name=label, exact=True)).to_have_count(count)


async def test_a_session_from_its_card_to_what_comes_next(local: tuple[Running, str], page: Page) -> None:
    running, address = local
    await page.goto(address)
    await expect(page.get_by_test_id("status")).to_have_text("online")
    await write(page, "/start")
    await press(page, "Skip all, use defaults")
    await said(page, "Week of")
    await write(page, "/settings")
    await said(page, "Your settings")
    await press(page, "Level")
    await press(page, "More than 2 years")
    await write(page, "I've got dumbbells, a barbell and a bench")
    await said(page, "Your kit now")
    today = datetime.now(UTC).weekday()
    runs, lifts = ([day_name[(today + n) % 7] for n in days] for days in ((2, 5), (0, 3)))
    await write(page, f"I run on {runs[0]} and {runs[1]}")
    await said(page, "run")
    await write(page, f"I can only lift on {lifts[0]} and {lifts[1]}")
    await said(page, "From now on")
    await write(page, "back squat 3x8 60kg yesterday")
    await said(page, "3×8 60 kg")
    await write(page, "what do you know about me?")
    await said(page, "What I know about you")
    await picture(page, "about-you", PHONE)
    await write(page, "let's go")
    await said(page, "1 of ")
    await picture(page, "gym-card", PHONE)
    await write(page, "8 8 7, felt hard")
    await said(page, "2 of ")
    await only_one(page, "Stop")
    await picture(page, "gym-typed", PHONE)
    await write(page, "swap it for a plank")
    await said(page, "Forearm plank instead of")
    await page.get_by_role("button", name=re.compile(r"^▶ Set 1: ")).last.click()
    await said(page, "hold now")
    await only_one(page, "Stop", 0)
    await picture(page, "gym-hold", PHONE)
    await write(page, "all done")
    await said(page, "How hard was the whole session")
    await press(page, "7")
    await said(page, "effort 7")
    await only_one(page, "Go on", 0)
    await picture(page, "gym-summary", PHONE)

    assert await running.stop() == 0
    assert "Traceback" not in running.err
