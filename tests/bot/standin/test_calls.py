"""python-telegram-bot's own network stack against the stand-in: each takes what the other sends."""

from __future__ import annotations

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter

BUTTONS = InlineKeyboardMarkup([[InlineKeyboardButton("Undo", callback_data="v1:undo:7")]])


async def test_the_bot_knows_itself(bot):
    me = await bot.get_me()
    assert me.is_bot
    assert me.username == bot.username


async def test_a_command_arrives_as_one(ana, bot, take):
    await ana.do("message", text="/log squat 3x8 💪 https://example.org/a.")
    update = await take(bot)
    assert update.message.text == "/log squat 3x8 💪 https://example.org/a."
    found = update.message.parse_entities()
    assert sorted(found.values()) == ["/log", "https://example.org/a"]
    assert update.effective_user.language_code == "en"


async def test_html_becomes_text_and_entities(chat, bot):
    message = await bot.send_message(
        1001, "<b>Squat</b> 💪 <i>easy &amp; slow</i>", parse_mode="HTML", reply_markup=BUTTONS
    )
    assert message.text == "Squat 💪 easy & slow"
    assert message.text_html == "<b>Squat</b> 💪 <i>easy &amp; slow</i>"
    assert message.reply_markup == BUTTONS


async def test_a_press_is_answered_once(chat, bot, take):
    message = await bot.send_message(1001, "Noted", reply_markup=BUTTONS)
    await chat.do("callback", message_id=message.message_id, label="Undo")
    query = (await take(bot)).callback_query
    assert query.data == "v1:undo:7"
    assert query.message.message_id == message.message_id
    assert await query.answer("Taken back")
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await query.answer("again")
    refused = await chat.ask("callback", message_id=message.message_id, label="No such")
    assert not refused["ok"]


async def test_edits_go_both_ways(chat, bot, take):
    (said,) = await chat.do("message", text="squat 3x8 60kg")
    await take(bot)
    await chat.do("edit", message_id=said["message_id"], text="squat 3x8 65kg")
    update = await take(bot)
    assert update.edited_message.text == "squat 3x8 65kg"
    assert update.edited_message.message_id == said["message_id"]

    message = await bot.send_message(1001, "Noted: 60 kg", reply_markup=BUTTONS)
    edited = await message.edit_text("Noted: <b>65 kg</b>", parse_mode="HTML")
    assert edited.text == "Noted: 65 kg"
    assert edited.edit_date
    assert edited.reply_markup is None
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await message.edit_text("Noted: <b>65 kg</b>", parse_mode="HTML")
    assert (await message.edit_reply_markup(BUTTONS)).reply_markup == BUTTONS
    with pytest.raises(BadRequest, match=r"(?i)no caption"):
        await message.edit_caption("x")
    assert await message.delete()
    with pytest.raises(BadRequest, match=r"(?i)message to edit not found"):
        await message.edit_text("gone")


async def test_pictures_and_files_go_both_ways(chat, bot, take, picture):
    sent = await bot.send_photo(1001, picture(60, 40), caption="<i>Squat</i>", parse_mode="HTML")
    assert (sent.photo[-1].width, sent.photo[-1].height, sent.caption) == (60, 40, "Squat")
    again = await bot.send_photo(1001, sent.photo[-1].file_id)
    assert again.photo[-1].file_id == sent.photo[-1].file_id
    film = await bot.send_animation(1001, b"\0\0\0\x18ftypisom" + bytes(40), filename="squat.mp4")
    assert film.animation.mime_type == "video/mp4"
    paper = await bot.send_document(1001, b"date,exercise\n", filename="log.csv", caption="Your log")
    assert (paper.document.file_name, paper.document.file_size) == ("log.csv", 14)
    album = await bot.send_media_group(1001, [InputMediaPhoto(picture(5, 5)), InputMediaPhoto(picture(6, 6), "two")])
    assert len({m.media_group_id for m in album}) == 1
    swapped = await again.edit_media(InputMediaPhoto(picture(9, 7), caption="new"))
    assert (swapped.photo[-1].width, swapped.caption) == (9, "new")
    with pytest.raises(BadRequest, match=r"(?i)wrong file identifier"):
        await bot.send_photo(1001, "nothing-like-that")

    await chat.give("document", "activity.gpx", b"<gpx/>", caption="my run")
    document = (await take(bot)).message.document
    assert document.file_name == "activity.gpx"
    assert await (await document.get_file()).download_as_bytearray() == b"<gpx/>"
    await chat.give("photo", "me.png", picture(30, 20))
    assert (await take(bot)).message.photo[-1].height == 20
    await chat.give("voice", "note.ogg", b"OggS")
    assert (await take(bot)).message.voice.mime_type == "audio/ogg"


async def test_the_other_things_people_send(chat, bot, take):
    await chat.do("sticker", emoji="🏃")
    assert (await take(bot)).message.sticker.emoji == "🏃"
    await chat.do("location", latitude=52.5, longitude=13.4)
    assert (await take(bot)).message.location.latitude == 52.5
    await chat.do("message", text="look", forwarded=True)
    assert (await take(bot)).message.forward_origin.sender_user_name == "Someone"
    parts = await chat.do("message", text="x" * 5000)
    assert [len(p["text"]) for p in parts] == [4096, 904]


async def test_a_blocked_bot_is_refused(chat, bot, take):
    await chat.do("block")
    assert (await take(bot)).my_chat_member.new_chat_member.status == "kicked"
    with pytest.raises(Forbidden, match=r"(?i)blocked by the user"):
        await bot.send_message(1001, "hello?")
    await chat.do("unblock")
    assert (await take(bot)).my_chat_member.new_chat_member.status == "member"
    assert await bot.send_message(1001, "welcome back")


async def test_reactions_arrive_only_when_asked_for(chat, bot, take):
    message = await bot.send_message(1001, "Done?")
    await chat.do("reaction", message_id=message.message_id, emoji="👍")
    assert await bot.get_updates(allowed_updates=["message", "message_reaction"]) == ()
    await chat.do("reaction", message_id=message.message_id, emoji="🔥")
    change = (await take(bot)).message_reaction
    assert (change.old_reaction[0].emoji, change.new_reaction[0].emoji) == ("👍", "🔥")
    assert await bot.set_message_reaction(1001, message.message_id, "🎉")
    shown = (await chat.see())["messages"][-1]
    assert shown["reactions"] == {"person": ["🔥"], "bot": ["🎉"]}


async def test_reply_keyboards_belong_to_the_chat(chat, bot):
    board = ReplyKeyboardMarkup([["Squat", KeyboardButton("Here I am", request_location=True)]])
    message = await bot.send_message(1001, "Pick", reply_markup=board)
    assert message.reply_markup is None
    rows = (await chat.see())["keyboard"]["keyboard"]
    assert [button["text"] for button in rows[0]] == ["Squat", "Here I am"]
    await bot.send_message(1001, "Thanks", reply_markup=ReplyKeyboardRemove())
    assert (await chat.see())["keyboard"] is None


async def test_commands_by_scope_and_language(chat, bot):
    await bot.set_my_commands([BotCommand("today", "What is on today")])
    await bot.set_my_commands([BotCommand("today", "Was heute ansteht")], language_code="de")
    assert [c.description for c in await bot.get_my_commands(language_code="de")] == ["Was heute ansteht"]
    assert (await chat.see())["commands"][0]["description"] == "What is on today"
    await bot.set_my_commands([BotCommand("admin", "For her only")], scope=BotCommandScopeChat(1001))
    assert [c["command"] for c in (await chat.see())["commands"]] == ["admin"]
    assert await bot.delete_my_commands(scope=BotCommandScopeChat(1001))
    assert [c["command"] for c in (await chat.see())["commands"]] == ["today"]
    with pytest.raises(BadRequest, match=r"(?i)BOT_COMMAND_INVALID"):
        await bot.set_my_commands([("Not-A-Name", "x")])


async def test_the_rest_of_what_a_coach_calls(chat, bot):
    message = await bot.send_message(1001, "one")
    answer = await bot.send_message(1001, "two", reply_parameters=ReplyParameters(message.message_id))
    assert answer.reply_to_message.text == "one"
    assert await bot.send_chat_action(1001, "typing")
    assert await bot.pin_chat_message(1001, message.message_id)
    assert await bot.set_chat_menu_button(1001)
    assert await bot.set_my_description("A coach")
    assert await bot.set_my_short_description("Coach")
    assert (await bot.get_my_description()).description == "A coach"
    assert (await bot.get_chat(1001)).first_name == "Ana"
    poll = await bot.send_poll(1001, "Which day?", ["Mon", "Wed"])
    assert [o.text for o in poll.poll.options] == ["Mon", "Wed"]
    assert (await chat.see("chats"))["chats"][0]["description"] == "A coach"


LONG = "x" * 4097
REFUSED = [
    ("a number of no chat", {"chat_id": 5, "text": "x"}, "chat not found"),
    ("nothing to say", {"chat_id": 1001, "text": "  \n "}, "text is empty"),
    ("too much to say", {"chat_id": 1001, "text": LONG}, "too long"),
    (
        "a tag that Telegram does not know",
        {"chat_id": 1001, "text": "<p>x</p>", "parse_mode": "HTML"},
        "Unsupported start tag",
    ),
    ("a tag left open", {"chat_id": 1001, "text": "<b>x", "parse_mode": "HTML"}, "Can't find end tag"),
    ("tags that cross", {"chat_id": 1001, "text": "<b><i>x</b></i>", "parse_mode": "HTML"}, 'expected "</i>"'),
    ("a bare < sign", {"chat_id": 1001, "text": "5 < 6", "parse_mode": "HTML"}, "can't parse entities"),
    (
        "65 bytes behind a button",
        {
            "chat_id": 1001,
            "text": "x",
            "reply_markup": InlineKeyboardMarkup([[InlineKeyboardButton("é", callback_data="é" * 33)]]),
        },
        "button_data_invalid",
    ),
    (
        "an answer to nothing",
        {"chat_id": 1001, "text": "x", "reply_parameters": ReplyParameters(1)},
        "replied not found",
    ),
]


@pytest.mark.parametrize(("what", "said", "words"), REFUSED, ids=[r[0] for r in REFUSED])
async def test_refused_as_telegram_refuses(chat, bot, what, said, words):
    with pytest.raises(BadRequest, match=f"(?i){words}"):
        await bot.send_message(**said)


async def test_captions_are_shorter(chat, bot, picture):
    assert await bot.send_photo(1001, picture(4, 4), caption="x" * 1024)
    with pytest.raises(BadRequest, match=r"(?i)caption is too long"):
        await bot.send_photo(1001, picture(4, 4), caption="x" * 1025)
    with pytest.raises(BadRequest, match=r"(?i)image_process_failed"):
        await bot.send_photo(1001, b"no picture at all")


async def test_who_never_wrote_is_not_written_to(ana, bot):
    with pytest.raises(BadRequest, match=r"(?i)Chat not found"):
        await bot.send_message(1001, "surprise")


async def test_faults_on_order(chat, bot, monkeypatch):
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    await chat.do("faults", faults=[{"method": "sendMessage", "kind": "429", "retry_after": 7, "chat": 1001}])
    with pytest.raises(RetryAfter) as flood:
        await bot.send_message(1001, "x")
    assert flood.value.retry_after.total_seconds() == 7
    await chat.do("faults", faults=[{"kind": "403", "chat": 1001}])
    with pytest.raises(Forbidden):
        await bot.send_message(1001, "x")
    await chat.do("faults", faults=[{"kind": "500"}])
    with pytest.raises(NetworkError, match=r"(?i)Internal Server Error"):
        await bot.send_message(1001, "x")
    await chat.do("faults", faults=[{"kind": "slow", "seconds": 0.05}])
    assert await bot.send_message(1001, "late but there")
    assert not (await chat.ask("faults", faults=[{"kind": "earthquake"}]))["ok"]


@pytest.mark.parametrize(("kind", "arrived"), [("cut_before", 0), ("cut_after", 1)])
async def test_a_cut_connection_before_and_after_it_took_effect(chat, bot, kind, arrived):
    await chat.do("faults", faults=[{"method": "sendMessage", "kind": kind, "chat": 1001}])
    with pytest.raises(NetworkError):
        await bot.send_message(1001, "did it arrive?")
    texts = [m["text"] for m in (await chat.see())["messages"] if m["from"]["is_bot"]]
    assert texts == ["did it arrive?"] * arrived
    assert await bot.send_message(1001, "the next one does")


async def test_the_pace_is_kept_when_it_is_on(chat, bot, monkeypatch):
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    await bot.send_message(1001, "one")
    await bot.send_message(1001, "two")
    await chat.do("pace", on=True)
    await bot.send_message(1001, "three")
    with pytest.raises(RetryAfter):
        await bot.send_message(1001, "four")
    await chat.do("pace", on=False)
    await bot.send_message(1001, "five")
    log = await chat.see("log", method="sendMessage")
    assert [call.get("error_code") for call in log] == [None, None, None, 429, None]


async def test_a_wrong_token_and_an_unknown_method(standin, bot, client):
    with pytest.raises(InvalidToken):
        await Bot("1:wrong", base_url=f"{standin.url}/bot").initialize()
    async with client.get(f"{standin.url}/bot{standin.token}/makeCoffee") as answer:
        assert answer.status == 404
        assert (await answer.json())["ok"] is False
