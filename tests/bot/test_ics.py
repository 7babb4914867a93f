"""The plan as a file for calendars, held against RFC 5545 by a reading of its own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.ics import calendar_file, escaped, folded
from coach.books import Books
from content.letter import letters
from content.voice import Voice
from tests.chat import Chat
from tests.coach.test_living import PROFILE, Talk

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
Properties = dict[str, tuple[dict[str, str], str]]


def properties(data: bytes) -> list[tuple[str, Properties]]:
    """Every component with its properties, from unfolded lines; asserts what holds for the whole file."""
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    lines = data.split(b"\r\n")[:-1]
    assert all(len(line) <= 75 for line in lines)
    text = data.decode().replace("\r\n ", "")
    stack: list[tuple[str, Properties]] = []
    done: list[tuple[str, Properties]] = []
    for line in text.split("\r\n")[:-1]:
        head, _, value = line.partition(":")
        name, *given = head.split(";")
        if name == "BEGIN":
            stack.append((value, {}))
        elif name == "END":
            assert stack[-1][0] == value
            done.append(stack.pop())
        else:
            assert name not in stack[-1][1], f"{name} stands twice"
            stack[-1][1][name] = (dict(g.split("=", 1) for g in given), value)
    assert not stack
    return done


def sent(talk: Talk, said: str = "/calendar") -> bytes:
    talk.say(said)
    asked: list[dict[str, Any]] = [x["file"] for r in talk.turn.replies for x in letters(r, talk.voice) if "file" in x]
    assert [a["kind"] for a in asked] == ["calendar"]
    return calendar_file(asked[0])


def events(data: bytes) -> dict[str, Properties]:
    found = [p for name, p in properties(data) if name == "VEVENT"]
    by_uid = {p["UID"][1]: p for p in found}
    assert len(by_uid) == len(found), "each has its own UID"
    return by_uid


@pytest.mark.parametrize("zone", ["Europe/Vienna", "America/New_York", "Asia/Kolkata", "UTC", "Australia/Lord_Howe"])
@pytest.mark.parametrize("month", [1, 3, 4, 10, 11])
def test_seven_stays_seven_when_the_clocks_change(books: Books, voice: Voice, zone: str, month: int) -> None:
    talk = Talk(books, voice, {**PROFILE, "timezone": zone}, datetime(2026, month, 12, 12, tzinfo=UTC))
    data = sent(talk)
    parts = properties(data)
    offsets = []
    for name, p in parts:
        if name in ("STANDARD", "DAYLIGHT"):
            offsets.append((datetime.fromisoformat(p["DTSTART"][1]), p["TZOFFSETTO"][1]))
    assert offsets
    timed = [p for p in events(data).values() if "TZID" in p["DTSTART"][0]]
    assert len(timed) >= 7
    for p in timed:
        given, value = p["DTSTART"]
        local = datetime.fromisoformat(value)
        assert given["TZID"] == zone
        assert (local.hour, local.minute) == (7, 0)
        told = max(o for o in offsets if o[0] <= local)[1]
        meant = local.replace(tzinfo=ZoneInfo(zone)).strftime("%z")
        assert told == meant, "the file's own description of the zone says what the zone says"
        assert p["DURATION"][1].startswith("PT")


def test_every_property_that_must_be_there_is_there(books: Books, voice: Voice) -> None:
    data = sent(Talk(books, voice))
    head = next(p for name, p in properties(data) if name == "VCALENDAR")
    assert head["VERSION"][1] == "2.0"
    assert head["PRODID"][1]
    for p in events(data).values():
        assert {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "STATUS", "SEQUENCE"} <= p.keys()
        assert p["DTSTAMP"][1].endswith("Z")


def test_a_moved_session_keeps_its_uid_and_one_left_out_is_cancelled(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice)
    first = events(sent(talk))
    friday = next(uid for uid in first if uid.startswith("strength-2026-11-27"))
    wednesday = next(uid for uid in first if uid.startswith("strength-2026-11-25"))
    talk.say("move friday's session to saturday")
    talk.say("skip wednesday")
    talk.at += timedelta(hours=2)
    second = events(sent(talk))
    assert second[friday]["DTSTART"][1].startswith("20261128")
    assert second[wednesday]["STATUS"][1] == "CANCELLED"
    assert int(second[friday]["SEQUENCE"][1]) > int(first[friday]["SEQUENCE"][1])


def test_a_file_that_was_sent_is_nothing_to_take_back(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice)
    talk.say("move friday's session to saturday")
    sent(talk, "export my plan to my calendar")
    talk.say("undo")
    assert not talk.known.changes


@pytest.mark.parametrize("text", ["a, b; c\\ d\ne", "Straße – 3×8 · " * 20, "x" * 75, "🏃" * 40])
def test_words_survive_folding_and_escaping(text: str) -> None:
    line = folded("SUMMARY:" + escaped(text))
    assert all(len(piece.encode()) <= 75 for piece in line.split("\r\n"))
    value = line.replace("\r\n ", "").removeprefix("SUMMARY:")
    back = value.replace("\\\\", "\0").replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\0", "\\")
    assert back == text


async def test_the_file_arrives_in_the_chat(chat: Chat) -> None:
    await chat.say("/start", MONDAY)
    await chat.press("Skip all, use defaults", MONDAY)
    answer = await chat.say("/calendar", MONDAY)
    assert [s.method for s in answer] == ["sendDocument"]
    assert "next four weeks" in answer[0].text
