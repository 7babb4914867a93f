"""Two bots that say back what they hear and keep nothing: what the coach is measured beside. Run as a file:

    python echoes.py (ptb | aiogram) TOKEN URL

Each is as its library's own first example has it, default transport and all; libraries are looked for when asked.
"""

from __future__ import annotations

import asyncio
import sys
from typing import Any


def ptb(token: str, url: str) -> None:
    """python-telegram-bot's echo bot."""
    from telegram import Update
    from telegram.ext import Application, MessageHandler, filters

    async def echo(update: Update, _: Any) -> None:
        assert update.message is not None
        await update.message.reply_text(update.message.text or "")

    application: Any = Application.builder().token(token).base_url(f"{url}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling()


def aiogram(token: str, url: str) -> None:
    """aiogram's echo bot."""
    from aiogram import Bot, Dispatcher
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    dispatcher = Dispatcher()

    @dispatcher.message()  # type: ignore[untyped-decorator]  # the library is only where it is measured
    async def echo(message: Any) -> None:
        await message.answer(message.text or "")

    bot = Bot(token=token, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
    asyncio.run(dispatcher.start_polling(bot))


if __name__ == "__main__":
    {"ptb": ptb, "aiogram": aiogram}[sys.argv[1]](*sys.argv[2:4])
