"""Updates on their way to the bot: confirmed by offset, one poll at a time, pushed until they are taken."""

from __future__ import annotations

import asyncio

import pytest
from aiohttp import web
from telegram.error import Conflict
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, MessageHandler, filters


async def say(person, *texts):
    for text in texts:
        await person.do("message", text=text)


async def texts(bot, **asked):
    return [u.message.text for u in await bot.get_updates(**asked)]


async def waiting_poll(bot, standin):
    """A long poll that the stand-in holds."""
    standin.world.news.clear()
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await asyncio.wait_for(standin.world.news.wait(), 5)  # set when a poll comes in
    return poll


async def test_kept_until_confirmed(ana, bot):
    await say(ana, "one", "two", "three")
    first = await bot.get_updates()
    assert [u.message.text for u in first] == ["one", "two", "three"]
    assert await texts(bot) == ["one", "two", "three"]
    assert await texts(bot, offset=first[0].update_id + 1, limit=1) == ["two"]
    assert await texts(bot, offset=-1) == ["three"]
    assert await texts(bot) == ["three"]


async def test_a_long_poll_ends_with_the_first_word(ana, bot, standin):
    poll = await waiting_poll(bot, standin)
    await say(ana, "here")
    (update,) = await asyncio.wait_for(poll, 5)
    assert update.message.text == "here"


async def test_the_newer_poll_ends_the_older(ana, bot, standin, client):
    older = await waiting_poll(bot, standin)
    async with client.get(f"{standin.url}/bot{standin.token}/getUpdates") as newer:
        assert (await newer.json())["result"] == []
    with pytest.raises(Conflict, match="terminated by other getUpdates"):
        await asyncio.wait_for(older, 5)


async def test_a_webhook_is_tried_until_it_takes_the_update(ana, bot, client):
    taken, tries = [], []
    done = asyncio.Event()

    async def hook(request):
        update = await request.json()
        tries.append(request.headers["X-Telegram-Bot-Api-Secret-Token"])
        if len(tries) == 1:
            return web.Response(status=500)
        taken.append(update["message"]["text"])
        if len(taken) == 3:
            done.set()
        return web.json_response({"method": "sendMessage", "chat_id": 1001, "text": "heard " + taken[-1]})

    app = web.Application()
    app.router.add_post("/hook", hook)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    address = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    try:
        assert await bot.set_webhook(address, secret_token="s3cret")
        with pytest.raises(Conflict, match="webhook is active"):
            await bot.get_updates()
        await say(ana, "one", "two", "three")
        await asyncio.wait_for(done.wait(), 5)
        assert taken == ["one", "two", "three"]
        assert tries == ["s3cret"] * 4
        assert await bot.delete_webhook()
        answers = [m["text"] for m in (await ana.see())["messages"] if m["from"]["is_bot"]]
        assert answers[:2] == ["heard one", "heard two"]  # the third answer may still be on its way
        await say(ana, "four")
        assert (await texts(bot))[-1] == "four"
    finally:
        await runner.cleanup()


async def test_an_application_of_the_framework_runs_against_it(ana, standin):
    """PTB's own Application with its own polling: commands, words and presses reach their handlers."""
    heard = asyncio.Queue()

    async def start(update, context):
        await update.message.reply_html(
            "<b>Hello</b>", reply_markup={"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
        )

    async def words(update, context):
        heard.put_nowait(update.message.text)

    async def press(update, context):
        await update.callback_query.answer("Going")
        heard.put_nowait(update.callback_query.data)

    app = (
        Application.builder()
        .token(standin.token)
        .base_url(f"{standin.url}/bot")
        .base_file_url(f"{standin.url}/file/bot")
        .job_queue(None)
        .build()
    )
    app.add_handlers([CommandHandler("start", start), MessageHandler(filters.TEXT, words), CallbackQueryHandler(press)])
    async with app:
        await app.updater.start_polling(timeout=5)
        await app.start()
        await say(ana, "/start", "squat 3x8")
        assert await asyncio.wait_for(heard.get(), 5) == "squat 3x8"
        (hello,) = [m for m in (await ana.see())["messages"] if m["from"]["is_bot"]]
        assert hello["text"] == "Hello"
        await ana.do("callback", message_id=hello["message_id"], data="go")
        assert await asyncio.wait_for(heard.get(), 5) == "go"
        await say(ana, "bye")
        assert await asyncio.wait_for(heard.get(), 5) == "bye"
        await app.updater.stop()
        await app.stop()


async def test_stopping_ends_polls_and_streams_at_once(ana, bot, standin, client):
    stream = await client.get(f"{standin.url}/sim/events")
    await stream.content.readuntil(b"\n\n")
    poll = await waiting_poll(bot, standin)
    await asyncio.wait_for(standin.stop(), 3)
    assert await asyncio.wait_for(poll, 3) == ()
    assert await asyncio.wait_for(stream.content.read(), 3) == b""
