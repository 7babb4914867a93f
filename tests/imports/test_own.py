"""Export, delete, import: the same athlete. Over random diaries in the mind, and through the whole database."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.books import Books
from coach.diary import (
    Constraint,
    Imported,
    Known,
    Note,
    Proposal,
    Record,
    Setting,
    Turn,
    Verdict,
    body_form,
    body_from,
)
from coach.folding import folded, order
from coach.forms import build, plain
from coach.imports.own import Present, loaded, restore
from coach.week import Week
from content.voice import Voice
from storage.database import open_database
from storage.export import archive
from tests.chat import Chat, Workers, open_chat
from tests.imports.desk import NOW, errand
from tests.storage.people import ANA, SINCE, work
from tests.storage.test_recalling import BODIES, WEEKS

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
TIMES = st.integers(0, 10**8).map(lambda s: datetime(2023, 1, 1, tzinfo=UTC) + timedelta(seconds=s))
PROFILE = {
    "level": "advanced",
    "strength_days": ["mon", "thu"],
    "equipment": ["barbell"],
    "timezone": "Europe/Berlin",
    "began": "2026-11-02",
}
SETTINGS = st.dictionaries(st.sampled_from(sorted(PROFILE)), st.none(), max_size=3).map(
    lambda d: Setting(values={k: PROFILE[k] for k in d})
)


@st.composite
def athletes(draw: st.DrawFn) -> Known:
    """Somebody with settings, entries, advice and answers, some of it taken back."""
    kept, gone = [], []
    for number in range(draw(st.integers(1, 6))):
        origin, at = f"{draw(st.sampled_from('mbf'))}{number}", draw(TIMES)
        told = draw(
            st.lists(
                BODIES.filter(lambda b: not isinstance(b, (Setting, Constraint))) | SETTINGS, min_size=1, max_size=3
            )
        )
        records = [
            Record(origin=origin, index=i, at=at, body=b, doubtful=draw(st.booleans())) for i, b in enumerate(told)
        ]
        (gone if draw(st.integers(0, 4)) == 0 else kept).extend(records)
    weeks = {w.start: w for w in draw(st.lists(WEEKS, max_size=2))}
    return Known(
        athlete_id=1,
        records=tuple(sorted(kept, key=order)),
        gone=tuple(sorted(gone, key=order)),
        weeks=tuple(weeks[s] for s in sorted(weeks)),
    )


def export_of(known: Known) -> dict[str, Any]:
    """What the memory hands out of an athlete."""
    rows = [(r, None) for r in known.records] + [(r, NOW) for r in known.gone]
    return {
        "athlete": {"id": known.athlete_id, "name": "Ana"},
        "diary": [
            {
                "origin": r.origin, "idx": r.index, "at": r.at.isoformat(), "doubtful": r.doubtful,
                "withdrawn_at": at and at.isoformat(), "body": body_form(r.body),
            }
            for r, at in rows
        ],
        "weeks": [{"start": w.start.isoformat(), "body": plain(w)} for w in known.weeks],
        "messages": [],
    }  # fmt: skip


def brought_back(exported: dict[str, Any]) -> Known:
    """An athlete of whom nothing was known, after the import."""
    made = restore(exported, {}, NOW)

    def record(row: dict[str, Any]) -> Record:
        at = datetime.fromisoformat(row["at"])
        return Record(
            origin=row["origin"], index=row["idx"], at=at, body=body_from(row["body"]), doubtful=row["doubtful"]
        )

    staged = Known(athlete_id=1, gone=tuple(sorted(map(record, made.rows), key=order)))
    weeks = tuple(build(Week, w["body"]) for w in made.weeks)
    return folded(staged, Turn(restored=made.report.origins, weeks=weeks))


def fits(known: Known) -> bool:
    """Whether the coach itself could have kept it: random texts and figures may be longer than any of its own."""
    return len(restore(export_of(known), {}, NOW).report.reasons) == 0


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(known=athletes().filter(fits))
def test_any_diary_comes_back_as_it_was(known: Known) -> None:
    back = brought_back(json.loads(json.dumps(export_of(known))))

    assert known.records == back.records
    assert known.gone == back.gone
    assert known.weeks == back.weeks
    assert (known.athlete, known.trusted, known.changes, known.proposals) == (
        back.athlete,
        back.trusted,
        back.changes,
        back.proposals,
    )


def test_a_second_import_changes_nothing() -> None:
    record = Record(origin="m1", index=0, at=NOW, body=Setting(values={"level": "advanced"}))
    exported = export_of(Known(athlete_id=1, records=(record,)))

    assert restore(exported, {"m1": Present(at=NOW, stands=True)}, NOW).rows == ()


def test_the_number_of_another_message_is_renamed_with_all_that_refers_to_it() -> None:
    said = Proposal(ref="m1.1", rule="r", say="s", why="w")
    records = (
        Record(origin="m1", index=0, at=NOW, body=Note(text="x"), doubtful=True),
        Record(origin="m1", index=1, at=NOW, body=said),
        Record(origin="b1", index=0, at=NOW, body=Verdict(ref="m1.1", accepted=True)),
        Record(origin="b2", index=0, at=NOW, body=Verdict(ref="doubt:m1", accepted=True)),
        Record(origin="b3", index=0, at=NOW, body=Imported(format="own", origins=("m1", "m7"))),
    )
    elsewhere = {"m1": Present(at=NOW - timedelta(days=9), stands=True)}
    made = restore(export_of(Known(athlete_id=1, records=records)), elsewhere, NOW)
    bodies = {(r["origin"], r["idx"]): r["body"] for r in made.rows}

    assert bodies["m1~1", 1]["ref"] == "m1~1.1"
    assert (bodies["b1", 0]["ref"], bodies["b2", 0]["ref"]) == ("m1~1.1", "doubt:m1~1")
    assert bodies["b3", 0]["origins"] == ["m1~1", "m7"]


@pytest.mark.parametrize(
    "values",
    [
        {"timezone": "Mars/Base"},
        {"began": "soon"},
        {"alias": ["x"]},
        {"running_days": 5},
        {"reminder_time": "25:99"},
        {"race": {"date": "never"}},
    ],
)
def test_a_setting_that_would_trouble_every_later_turn_stays_out(values: dict[str, Any]) -> None:
    row = {
        "origin": "m1",
        "idx": 0,
        "at": NOW.isoformat(),
        "doubtful": False,
        "withdrawn_at": None,
        "body": {"act": "setting", "values": values},
    }
    made = restore({"athlete": {}, "diary": [row]}, {}, NOW)

    assert made.rows == ()
    assert [b.reason for b in made.report.bad] == ["record"]


async def everything(chat: Chat) -> dict[str, Any]:
    async with chat.database.transaction() as memory:
        (known,) = (
            await memory.recall([replace(ANA, telegram_id=chat.person, chat_id=chat.person)], since=SINCE)
        ).values()
    async with chat.database.reading() as memory:
        return await memory.everything(known.athlete_id)


@pytest.fixture
async def talk(sqlite_url: str, books: Books, voice: Voice, workers: Workers) -> AsyncIterator[Chat]:
    """A chat of somebody who has been coached for a while."""
    async with open_chat(sqlite_url, books, voice, MONDAY, workers) as chat:
        at = MONDAY
        for said in ("/start", "squats 3x8 60kg", "plank 3x600s", "ran 10k in 52:10", "left knee 4/10 after the run",
                     "physio says no jumping for 3 weeks", "flumbo press 3x8", "bench 5x5 135lbs"):  # fmt: skip
            at += timedelta(minutes=5)
            await chat.say(said, at)
        await chat.press(
            "Skip all, use defaults", at + timedelta(minutes=1)
        ) if "Skip all, use defaults" in chat.buttons else None
        await chat.say("/undo", at + timedelta(minutes=6))
        chat.moment["end"] = at
        yield chat


def state(everything: dict[str, Any]) -> dict[str, Any]:
    """What stands of an athlete, without what the second life added: its greeting and the file itself."""
    mine = [r for r in everything["diary"] if r["origin"] != "greeting" and not r["origin"].startswith("f")]
    keys = ("origin", "idx", "at", "doubtful", "lasting", "body")
    return {
        "diary": [{k: r[k] for k in keys} | {"gone": r["withdrawn_at"] is not None} for r in mine],
        "weeks": [{k: w[k] for k in ("start", "body")} for w in everything["weeks"]],
        "messages": [
            {k: m[k] for k in ("message_id", "at", "text", "first_text")} for m in everything["messages"] if m["text"]
        ],
    }


async def test_export_delete_import_gives_back_the_same_athlete(talk: Chat, books: Books) -> None:
    at = talk.moment["end"] + timedelta(hours=1)
    before = await everything(talk)
    packed = archive(before)
    await talk.say("/deletemydata", at)
    await talk.press_data("forget:yes", 1, at)
    assert not (await everything(talk))["diary"]

    sent = await talk.send_file(packed, "strength-coach.zip", at + timedelta(minutes=1))
    (label,) = [b for s in sent for b in s.buttons if b.startswith("Keep these")]
    sent = await talk.press(label, at + timedelta(minutes=2))
    after = await everything(talk)

    assert state(before) == state(after)
    assert any("are back as well" in s.text for s in sent)

    again = await talk.send_file(packed, "strength-coach.zip", at + timedelta(minutes=3))
    assert any("nothing new" in s.text for s in again)
    assert state(before) == state(await everything(talk))

    await talk.press("Undo", at + timedelta(minutes=4))
    left = [r for r in (await everything(talk))["diary"] if r["withdrawn_at"] is None]
    assert {"greeting"} >= {r["origin"] for r in left} - {f"f{talk._message}"}


async def test_a_diary_through_the_database_comes_back(sqlite_url: str) -> None:
    """The rows that are staged are those that were handed out."""
    database = await open_database(sqlite_url)
    async with database.transaction() as memory:
        known = (await memory.recall([ANA], since=SINCE))[ANA.telegram_id]
        record = Record(origin="m1", index=0, at=NOW, body=Note(text="ä\0"), doubtful=True)
        await memory.remember([work(known, 1, Turn(records=(record,)))])
    async with database.reading() as memory:
        exported = await memory.everything(known.athlete_id)
    made = restore(loaded(json.dumps(exported)) or {}, {}, NOW)
    async with database.transaction() as memory:
        await memory.forget(known.athlete_id)
        again = (await memory.recall([ANA], since=SINCE))[ANA.telegram_id]
        await memory.stage(again.athlete_id, made.rows, NOW)
        await memory.remember([work(again, 2, Turn(restored=made.report.origins))])
        back = (await memory.recall([ANA], since=SINCE))[ANA.telegram_id]
    await database.close()

    assert (record,) == back.records


def test_an_export_of_somebody_who_told_nothing(books: Books) -> None:
    report = errand(archive({"athlete": {"id": 1}, "diary": [], "weeks": []}), books).report

    assert report is not None
    assert (report.format, report.entries) == ("own", 0)
