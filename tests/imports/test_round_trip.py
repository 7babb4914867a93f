"""Export, delete, import: random athletes of every kind, as folded and as stored rows, through the whole coach.

Their lives are made by talking: sentences, presses on whatever is offered, undo, the clock; so whatever the coach can
keep of anybody is among them.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.commands.converse import shelf
from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Known
from coach.due import due
from coach.folding import folded, order
from coach.greeting import greet
from coach.imports.own import restore
from coach.message import Message, Press
from storage.export import archive
from tests.chat import Chat, Workers, open_chat
from tests.imports.test_own import NOW, brought_back, export_of

START = datetime(2026, 9, 7, 7, 0, tzinfo=UTC)
SAID = (
    "/start", "squats 3x8 60kg @8", "bench 5x5 135lbs", "plank 3x45s", "ran 5k in 27:30", "6x800 in 3:20 off 90s",
    "left knee 4/10 after the run", "right achilles 6/10 in the morning", "slept 5h, energy 2/5", "weight 71 kg",
    "calf raise test L 22 R 30", "plank test 75 s", "test me", "22", "skip", "/test push ups", "fitness tests",
    "physio says no jumping for 3 weeks", "left knee: nothing above 40 kg", "doctor says I may not run until friday",
    "skip wednesday, too much work", "only bands this week", "I work 4 on 4 off", "I'm in Tokyo until sunday",
    "call wednesday leg day", "no more wednesdays", "pause for a week", "resume", "undo", "flumbo press 3x8 20kg",
    "deadlift 1x3 400kg", "race on 6 december, 10k", "weekly review on fridays", "move friday's session to saturday",
    "I have a cold", "feeling fine again", "crushing chest pain", "what if I race on Sunday?",
    "export it to my calendar",
    "3/10", "yes", "make it easier", "cycling 45 min", "stop the reminders", "is the strength work helping my running?",
    "I am 16 weeks pregnant", "kg to lbs please", "remind me at 18:00", "how do I do a plank?", "ä ö ü \u2603 =1+1",
)  # fmt: skip
FOLDS = "athlete began aliases trusted evidence proposals in_force changes easings constraints".split()
STEPS = st.lists(
    st.one_of(
        st.sampled_from(SAID).map(lambda t: ("say", t)),
        st.integers(0, 30).map(lambda n: ("press", n)),
        st.integers(1, 9).map(lambda n: ("wait", n)),
    ),
    min_size=3,
    max_size=16,
)


def lived(steps: list[tuple[str, Any]], books: Books) -> Known:
    """An athlete after a life of such steps, in the mind alone."""
    known, at, offered = Known(athlete_id=1, hint={"name": "Ana", "language": "en"}), START, []
    for number, (kind, what) in enumerate(steps, 1):
        at += timedelta(minutes=3)
        if kind == "say":
            turn = answer(known, Message(origin=f"m{number}", at=at, text=what), books)
        elif kind == "press" and offered:
            turn = pressed(known, Press(origin=f"b{number}", at=at, data=offered[what % len(offered)], card=1), books)
        elif kind == "wait":
            at += timedelta(hours=5 * what)
            for nudge in due(known, books.library, at):
                turn = greet(known, nudge, books, f"c{nudge.kind}/{nudge.about.isoformat()}/{nudge.local:%H:%M}")
                known = folded(known, turn)
            continue
        else:
            continue
        known = folded(known, turn)
        offered = [b.data for r in turn.replies for row in r.buttons for b in row if b.data != "forget:yes"] or offered
    return known


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(steps=STEPS)
def test_any_life_comes_back_as_it_was(steps: list[tuple[str, Any]]) -> None:
    books, _ = shelf()
    known = lived(steps, books)
    exported = json.loads(json.dumps(export_of(known)))
    back = brought_back(exported)

    assert restore(exported, {}, NOW).report.reasons == ()
    assert known.records == back.records
    assert known.gone == tuple(sorted(back.gone, key=order))
    assert known.weeks == back.weeks
    folds = (
        "athlete",
        "began",
        "aliases",
        "trusted",
        "evidence",
        "proposals",
        "in_force",
        "changes",
        "easings",
        "constraints",
    )
    for name in folds:
        assert getattr(known, name) == getattr(replace(back, hint=known.hint), name), name


async def rows(chat: Chat) -> dict[str, Any]:
    """All that is stored of the athlete, but for what Telegram gave and the post needs."""
    async with chat.database.transaction() as memory:
        athlete_id = await memory.athlete_with(chat.person)
    assert athlete_id is not None
    async with chat.database.reading() as memory:
        return await memory.everything(athlete_id)


def state(everything: dict[str, Any], since: datetime | None = None) -> dict[str, Any]:
    """The rows that make the athlete. ``since``: what the way back itself left behind is taken out."""

    def mine(row: dict[str, Any]) -> bool:
        return since is None or datetime.fromisoformat(row["at"]) < since

    bare = {
        name: [{k: v for k, v in r.items() if k != "athlete_id"} for r in everything[name]]
        for name in ("diary", "weeks", "messages", "claims")
    }
    diary = [
        r
        for r in bare["diary"]
        if not (since and r["origin"].startswith("f") and r["body"]["act"] in ("file", "import"))
    ]
    return {
        "diary": diary,
        "weeks": bare["weeks"],
        "messages": [m for m in bare["messages"] if mine(m)],
        "claims": [c for c in bare["claims"] if c["kind"] != "heard"],
    }


@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=STEPS)
def test_a_life_through_the_database_comes_back_row_for_row(
    steps: list[tuple[str, Any]], sqlite_template: Path, workers: Workers
) -> None:
    books, voice = shelf()

    async def go() -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = shutil.copy(sqlite_template, Path(folder) / "coach.sqlite3")
            async with open_chat(f"sqlite:///{path}", books, voice, START, workers) as chat:
                at = START
                await chat.say("hello", at)
                for kind, what in steps:
                    at += timedelta(minutes=3)
                    if kind == "say":
                        await chat.say(what, at)
                    elif kind == "wait":
                        at += timedelta(hours=5 * what)
                        await chat.tick(at)
                    else:
                        offered = [d for d in dict.fromkeys(d for d, _ in chat.buttons.values()) if d != "forget:yes"]
                        if offered:
                            await chat.press_data(offered[what % len(offered)], 1, at)
                before = await rows(chat)
                packed = archive(before)
                chat.buttons.clear()
                at += timedelta(hours=1)
                await chat.press_data("forget:yes", 1, at)
                sent = await chat.send_file(packed, "export.zip", at + timedelta(minutes=1))
                keep = [b for s in sent for b in s.buttons if b == "Bring it back" or b.startswith("Keep th")]
                assert keep
                await chat.press(keep[0], at + timedelta(minutes=2))
                assert state(before) == state(await rows(chat), since=at)

    asyncio.run(go())
