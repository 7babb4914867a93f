"""``coach converse``: whole conversations through the coach's core: no Telegram, no network, no database."""

from __future__ import annotations

import argparse
import sys
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from bot.commands.lines import serve, text
from coach.advice import Advice
from coach.athlete import from_profile
from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Known, Record, Setting, Turn
from coach.folding import folded
from coach.forms import BadForm, plain, to_form
from coach.message import Message, Press
from coach.reply import Button
from coach.tongues import OWN
from content.letter import plain as plain_text
from content.loader import load
from content.voice import Voice


@cache
def shelf() -> tuple[Books, Voice]:
    """The books and the voice, loaded once."""
    return load(), Voice()


def respond(row: dict[str, Any]) -> dict[str, Any]:
    """One conversation (docs/commands.md)."""
    books, voice = shelf()
    turns, profile = row.get("turns"), row.get("profile") or {}
    if row.get("language") is not None:
        profile = {**profile, "language": row["language"]}
    if not isinstance(turns, list):
        raise BadForm("turns: a list is expected")
    known: Known | None = None
    buttons: dict[str, Button] = {}
    out = []
    for number, said in enumerate(turns, 1):
        if not isinstance(said, dict):
            raise BadForm(f"turns[{number - 1}]: an object is expected")
        at = instant(said.get("at"))
        known = begun(profile, at) if known is None else known
        if isinstance(said.get("press"), str):
            button = buttons.get(said["press"])
            if button is None:
                raise BadForm(f"turns[{number - 1}]: no such button: {said['press']!r}")
            turn = pressed(known, Press(origin=f"b{number}", at=at, data=button.data), books)
        else:
            turn = answer(known, Message(origin=f"m{number}", at=at, text=text(said)), books)
        known = folded(known, turn)
        theirs = voice.of(known.athlete.language)
        buttons = {theirs.label(b): b for reply in turn.replies for line in reply.buttons for b in line}
        out.append(turn_form(turn, theirs, list(buttons)))
    return {"turns": out}


def begun(profile: dict[str, Any], at: datetime) -> Known:
    """An athlete who has this profile, whose plan is in force from that day on."""
    athlete = from_profile(profile)
    day = at.astimezone(athlete.zone).date()
    setting = Setting(values={**profile, "began": day.isoformat(), "greeted": True})
    first = Record(origin="profile", index=0, at=at - timedelta(seconds=1), body=setting)
    return Known(athlete_id=0, records=(first,))


def instant(value: Any) -> datetime:
    """A turn's moment; BadForm unless it is ISO 8601 with an offset."""
    try:
        at = datetime.fromisoformat(str(value))
    except ValueError:
        raise BadForm(f"at: {value!r} is no moment") from None
    if at.tzinfo is None:
        raise BadForm(f"at: {value!r} has no offset")
    return at


def turn_form(turn: Turn, voice: Voice, buttons: list[str]) -> dict[str, Any]:
    """A turn as the contract writes it."""
    return {
        "acts": [to_form(a) for a in turn.acts],
        "reply": "\n\n".join(plain_text(r, voice) for r in turn.replies if r.parts and not r.operators),
        "buttons": buttons,
        "advice": [advice_form(a, voice) for a in turn.advice],
    }


def advice_form(advice: Advice, voice: Voice) -> dict[str, Any]:
    """An advice as the contract writes it."""
    return {
        "rule": advice.rule,
        "urgency": advice.urgency,
        "action": advice.action,
        "changes": [plain(c) for c in advice.changes],
        "why": voice.plain(advice.why, **advice.facts) if advice.why else "",
        "sources": list(advice.sources),
        "until": advice.until.isoformat() if isinstance(advice.until, date) else None,
        "rules": list(advice.rules),
        "back": voice.plain(advice.back) if advice.back else "",
        "running": advice.running,
    }


def main(argv: list[str]) -> int:
    """JSON Lines with ``--jsonl``; else each argument is one message, said now in UTC."""
    parser = argparse.ArgumentParser(prog="coach converse", description=(__doc__ or "").replace("``", ""))
    parser.add_argument("said", nargs="*", help="messages, one after the other")
    parser.add_argument("--jsonl", action="store_true", help="conversations on standard input, one a line")
    parser.add_argument(
        "--at",
        default="2026-01-05T08:00:00+00:00",
        help="the first message's moment, ISO 8601 (5 January 2026, 08:00 UTC)",
    )
    parser.add_argument("--language", default=OWN, help="the athlete's language: en, de, es (en)")
    args = parser.parse_args(argv)
    if args.jsonl:
        serve(respond, sys.stdin, sys.stdout)
        return 0
    if not args.said:
        parser.error("say something, or use --jsonl")
    first = instant(args.at)
    turns = [{"at": (first + timedelta(minutes=n)).isoformat(), "text": t} for n, t in enumerate(args.said)]
    for said, turn in zip(args.said, respond({"turns": turns, "language": args.language})["turns"], strict=True):
        print(f"> {said}\n{turn['reply']}")
        if turn["buttons"]:
            print("  " + " ".join(f"[{b}]" for b in turn["buttons"]))
        print()
    return 0
