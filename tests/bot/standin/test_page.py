"""The chat page in a real browser, headless Chromium: what a person does reaches the bot, what the bot does is seen."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import async_playwright, expect
from telegram import (
    Bot,
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot.standin.server import StandIn

pytestmark = [pytest.mark.whole, pytest.mark.asyncio(loop_scope="module")]

FLAGS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
FLAGS += " --disable-component-update --disable-sync"
BUTTONS = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Undo", callback_data="undo"), InlineKeyboardButton("Fix", callback_data="fix")]]
)


def chromium() -> str | None:
    """The system's Chromium, None where only playwright's own may be there."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


# One browser and one loop for the page: a start of Chromium costs a second.
@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser():
    async with async_playwright() as engine:
        path = chromium() or engine.chromium.executable_path
        if not Path(path).exists():
            if os.environ.get("REQUIRE_BROWSER") == "1":
                pytest.fail("no Chromium found, and REQUIRE_BROWSER=1")
            pytest.skip("no Chromium found: the chat page is not tried")
        made = await engine.chromium.launch(executable_path=path, args=FLAGS.split())
        yield made
        await made.close()


@pytest_asyncio.fixture(loop_scope="module")
async def standin():
    house = StandIn()
    await house.start(0)
    yield house
    await house.stop()


@pytest_asyncio.fixture(loop_scope="module")
async def bot(standin):
    async with Bot(standin.token, base_url=f"{standin.url}/bot", base_file_url=f"{standin.url}/file/bot") as made:
        yield made


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser, standin, bot):
    """A phone's page of the chat, opened by its person; any fault in its scripts fails the test."""
    context = await browser.new_context(viewport={"width": 390, "height": 800}, locale="en-GB")
    page = await context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    await page.goto(standin.url + "/")
    await page.get_by_test_id("start").click()
    await heard(bot)
    yield page
    await context.close()
    assert faults == []


async def heard(bot):
    """The next update, confirmed."""
    update = (await bot.get_updates(timeout=5, limit=1))[0]
    await bot.get_updates(offset=update.update_id + 1, limit=1, timeout=0)
    return update


async def type_in(page, text):
    await page.get_by_test_id("composer").fill(text)
    await page.keyboard.press("Enter")


async def test_a_conversation_with_buttons(page, bot):
    await type_in(page, "squats 3x8 60kg")
    update = await heard(bot)
    assert update.message.text == "squats 3x8 60kg"
    chat = update.effective_chat.id

    await bot.send_chat_action(chat, "typing")
    await expect(page.get_by_test_id("typing")).to_have_text("typing…")
    sent = await bot.send_message(chat, "Noted: <b>60 kg</b>", parse_mode="HTML", reply_markup=BUTTONS)
    bubble = page.get_by_test_id("message").last
    await expect(bubble.get_by_test_id("bubble-text")).to_have_text("Noted: 60 kg")
    await expect(bubble.locator("strong")).to_have_text("60 kg")
    await expect(page.get_by_test_id("typing")).to_be_hidden()

    undo = bubble.get_by_test_id("button").filter(has_text="Undo")
    await undo.click()
    await expect(undo).to_have_attribute("aria-busy", "true")
    query = (await heard(bot)).callback_query
    assert (query.data, query.message.message_id) == ("undo", sent.message_id)
    await query.answer("Taken back")
    await expect(page.get_by_test_id("toast")).to_have_text("Taken back")
    await expect(undo).not_to_have_attribute("aria-busy", "true")
    await query.edit_message_text("Taken back: 60 kg")
    await expect(bubble.get_by_test_id("bubble-text")).to_have_text("Taken back: 60 kg")
    await expect(bubble.get_by_test_id("button")).to_have_count(0)


async def test_own_messages_are_edited_with_the_arrow_and_with_a_double_click(page, bot):
    await type_in(page, "run 5k")
    first = await heard(bot)
    await page.get_by_test_id("composer").press("ArrowUp")
    await type_in(page, "run 6k")
    update = await heard(bot)
    assert (update.edited_message.text, update.edited_message.message_id) == ("run 6k", first.message.message_id)
    bubble = page.get_by_test_id("message").last
    await expect(bubble.get_by_test_id("edited")).to_be_visible()
    await bubble.get_by_test_id("bubble-text").dblclick()
    await expect(page.get_by_test_id("composer")).to_have_value("run 6k")
    await type_in(page, "run 7k")
    assert (await heard(bot)).edited_message.text == "run 7k"


async def test_what_is_written_is_never_read_as_markup(page, bot):
    nasty = '<img src=x onerror="document.title=1"> <script>document.title=2</script> & "x"'
    await type_in(page, nasty)
    chat = (await heard(bot)).effective_chat.id
    await expect(page.get_by_test_id("bubble-text").last).to_have_text(nasty)
    await bot.send_message(
        chat, nasty, reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("<b>x", callback_data="x")]])
    )
    await expect(page.get_by_test_id("bubble-text").last).to_have_text(nasty)
    await expect(page.get_by_test_id("button").last).to_have_text("<b>x")
    await bot.send_message(chat, '<a href="javascript:document.title=3">no link</a>', parse_mode="HTML")
    await expect(page.get_by_test_id("bubble-text").last).to_have_text("no link")
    await expect(page.get_by_test_id("message").last.locator("a")).to_have_count(0)
    await expect(page).to_have_title("Strength Coach")


async def test_pictures_and_files(page, bot, picture, tmp_path):
    log = tmp_path / "log.csv"
    log.write_text("date\n")
    await page.get_by_test_id("composer").fill("my log")
    await page.get_by_test_id("attach-file").set_input_files(log)
    update = await heard(bot)
    assert (update.message.document.file_name, update.message.caption) == ("log.csv", "my log")
    chat = update.effective_chat.id
    await page.get_by_test_id("attach-photo").set_input_files(
        {"name": "me.png", "mimeType": "image/png", "buffer": picture(20, 30)}
    )
    assert (await heard(bot)).message.photo[-1].height == 30

    await bot.send_photo(chat, picture(300, 200), caption="Goblet squat")
    shown = page.get_by_test_id("picture").last
    await expect(shown.locator("img")).to_have_js_property("naturalWidth", 300)
    await shown.click()
    await expect(page.get_by_role("dialog", name="Picture")).to_be_visible()
    await page.keyboard.press("Escape")
    await bot.send_document(chat, b"PK" * 1000, filename="all.zip")
    await expect(page.get_by_test_id("file").last).to_contain_text("all.zip")
    async with page.expect_download() as download:
        await page.get_by_test_id("file").last.click()
    assert (await download.value).suggested_filename == "all.zip"


async def test_the_film_of_an_exercise_plays_and_begins_again(page, bot):
    await page.get_by_test_id("composer").fill("how do I squat?")
    await page.keyboard.press("Enter")
    chat = (await heard(bot)).effective_chat.id
    film = Path(__file__).parents[3] / "content" / "pictures" / "kettlebell-swing.mp4"
    await bot.send_animation(chat, film.read_bytes(), filename=film.name, caption="Kettlebell swing")
    video = page.get_by_test_id("picture").last.locator("video")
    await expect(video).to_have_js_property("videoWidth", 560)
    await expect(video).to_have_js_property("loop", True)
    await video.evaluate("""film => new Promise(done => {
        let before = 0;
        film.addEventListener("timeupdate", () => {
            if (film.currentTime < before) done();
            before = film.currentTime;
        });
    })""")


async def test_commands_and_reply_keyboards(page, bot, standin):
    await bot.set_my_commands([BotCommand("today", "What is on"), BotCommand("week", "The week")])
    await page.get_by_test_id("menu").click()
    await expect(page.get_by_test_id("command")).to_have_count(2)
    await page.get_by_test_id("composer").fill("/we")
    await expect(page.get_by_test_id("command")).to_have_count(1)
    await page.keyboard.press("Enter")
    update = await heard(bot)
    assert update.message.text == "/week"
    chat = update.effective_chat.id
    board = ReplyKeyboardMarkup([["Great"], [KeyboardButton("Here I am", request_location=True)]])
    await bot.send_message(chat, "How was it?", reply_markup=board)
    await page.get_by_test_id("key").filter(has_text="Great").click()
    assert (await heard(bot)).message.text == "Great"
    await page.get_by_test_id("key").filter(has_text="Here I am").click()
    await page.get_by_test_id("place").select_option("Tokyo")
    await page.get_by_test_id("place-send").click()
    assert round((await heard(bot)).message.location.longitude) == 140
    await bot.send_message(chat, "Thanks", reply_markup=ReplyKeyboardRemove())
    await expect(page.get_by_test_id("key")).to_have_count(0)


async def test_several_chats_side_by_side(page, bot):
    await page.set_viewport_size({"width": 1280, "height": 800})
    await page.get_by_test_id("new-chat").click()
    await page.get_by_test_id("edit-person").click()
    await page.get_by_test_id("person-name").fill("Ben")
    await page.get_by_test_id("person-language").fill("de")
    await page.get_by_test_id("person-save").click()
    await expect(page.get_by_test_id("edit-person")).to_have_text("Ben")
    await type_in(page, "hallo")
    update = await heard(bot)
    assert (update.effective_user.first_name, update.effective_user.language_code) == ("Ben", "de")
    await bot.send_message(1001, "A word for the other")
    await expect(page.get_by_test_id("unread")).to_have_text("1")
    await page.get_by_test_id("chat").first.click()
    await expect(page.get_by_test_id("bubble-text").last).to_have_text("A word for the other")
    await expect(page.get_by_test_id("unread")).to_have_count(0)


async def test_on_a_phone_the_list_of_chats_is_walked_by_keyboard(page, bot):
    """Focus goes into the list that lies over the conversation, stays out of what it covers, and comes back."""
    await page.get_by_test_id("open-people").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_test_id("chat").first).to_be_focused()
    assert await page.evaluate("document.getElementById('room').inert")
    await page.keyboard.press("Shift+Tab")
    await expect(page.get_by_test_id("new-chat")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.get_by_test_id("open-people")).to_be_focused()
    assert not await page.evaluate("document.getElementById('room').inert")
    await page.keyboard.press("Enter")
    await page.set_viewport_size({"width": 1280, "height": 800})
    await expect(page.get_by_test_id("composer")).to_be_enabled()
    assert not await page.evaluate("document.getElementById('room').inert")


async def test_the_menu_has_a_first_and_a_last(page, bot):
    await page.get_by_test_id("attach").click()
    for key, name in (("End", "Sticker"), ("Home", "Photo")):
        await page.keyboard.press(key)
        await expect(page.get_by_role("menuitem", name=name)).to_be_focused()


async def test_who_is_writing_keeps_its_answers_side_by_side(page, bot):
    await page.get_by_test_id("edit-person").click()
    rows = [await page.locator(f"#person {one}").bounding_box() for one in ("[data-close]", "#person-save")]

    assert rows[0]["y"] < rows[1]["y"] + rows[1]["height"] and rows[1]["y"] < rows[0]["y"] + rows[0]["height"]


async def test_a_lost_connection_is_said_and_mended(page, bot, standin):
    await expect(page.get_by_test_id("status")).to_have_text("online")
    await page.context.set_offline(True)
    for queue in list(standin.world.listeners):
        queue.put_nowait(None)  # the stream breaks off
    await expect(page.get_by_test_id("status")).to_have_text("connecting…")
    await bot.send_message(1001, "said meanwhile")
    await page.context.set_offline(False)
    await expect(page.get_by_test_id("bubble-text").last).to_have_text("said meanwhile", timeout=8000)
    await expect(page.get_by_test_id("status")).to_have_text("online")


async def test_nothing_runs_off_the_page(page, bot):
    for width in (360, 390, 1280):
        await page.set_viewport_size({"width": width, "height": 700})
        wide = "x" * 300 + "\n<pre>" + "wide " * 60 + "</pre>"
        await bot.send_message(1001, wide, parse_mode="HTML", reply_markup=BUTTONS)
        await expect(page.get_by_test_id("button").last).to_be_in_viewport()
        seen = await page.evaluate(
            """() => [document.documentElement.scrollWidth,
                ...[...document.querySelectorAll('.bubble, .button, .composer')]
                    .map((node) => Math.ceil(node.getBoundingClientRect().right))]"""
        )
        assert max(seen) <= width


async def test_it_scrolls_along_only_at_the_bottom(page, bot):
    for n in range(25):
        await bot.send_message(1001, f"line {n} \nand more")
    await expect(page.get_by_test_id("log").get_by_text("line 24")).to_be_in_viewport()
    await page.evaluate("document.getElementById('history').scrollTop = 0")
    await expect(page.get_by_test_id("log").get_by_text("line 0 ")).to_be_in_viewport()
    await bot.send_message(1001, "the newest")
    await expect(page.get_by_test_id("log").get_by_text("the newest")).to_be_attached()
    await expect(page.get_by_test_id("log").get_by_text("the newest")).not_to_be_in_viewport()
    await page.get_by_role("button", name="To the newest message").click()
    await expect(page.get_by_test_id("log").get_by_text("the newest")).to_be_in_viewport()
    assert re.fullmatch(r"\d\d:\d\d", await page.locator("time").last.inner_text())


async def test_what_is_typed_while_the_page_loads_stays(browser, standin):
    context = await browser.new_context(viewport={"width": 390, "height": 800})
    page = await context.new_page()
    typed = asyncio.Event()

    async def late(route):
        await typed.wait()
        await route.continue_()

    await page.route("**/sim/chat?*", late)
    await page.goto(standin.url + "/")
    await page.get_by_test_id("composer").fill("squats 3x8")
    typed.set()
    await expect(page.get_by_test_id("start")).to_be_visible()

    await expect(page.get_by_test_id("composer")).to_have_value("squats 3x8")
    await context.close()
