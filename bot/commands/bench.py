"""``coach bench``: what the parts cost here and now, as JSON. Machines differ: compare figures within one run only."""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.commands import bench_files, bench_page, bench_reminders, bench_where, bench_whole, drawing
from bot.logs import configure
from coach.acts import Lift, Readiness, Run, WorkingSet
from coach.athlete import Athlete
from coach.books import Books
from coach.consulting import Situation
from coach.conversation import answer
from coach.diary import Body, Known, Record, Setting
from coach.folding import folded
from coach.judge import judge
from coach.message import Message
from coach.nudges import next_nudge
from coach.plan import plan
from coach.questions import find
from coach.reader import read
from content.loader import load

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
#: Messages of every kind, used where no file of messages is given.
MESSAGES = (
    "squats 3x8 60kg @8, then 5k easy 27:30. left knee 3/10",
    "bench 5x5 135lbs",
    "plank 3x45s",
    "push ups 12, 10, 8",
    "ran 10k in 52:10, avg hr 151",
    "6x800 in 3:20 off 90s",
    "achilles a bit stiff this morning",
    "slept 5h, feeling wrecked",
    "did everything as planned",
    "skipped yesterday, too busy",
    "how do I do a pallof press?",
    "what can I do instead of lunges",
    "can we move it to friday",
    "3 rounds: 10 goblet squats 16kg, 12 push ups, 30s side plank each side",
    "walking lunges 3x12 each leg with 2x10kg",
    "thanks!",
)
QUESTIONS = (
    "how do I do a plank",
    "is it bad to lift before a run",
    "the one where you hinge on one leg",
    "tax return",
)


def main(argv: list[str]) -> int:
    """Prints one JSON object: of each part the operations a second and microseconds an operation; of charts more."""
    parser = argparse.ArgumentParser(prog="coach bench", description=(__doc__ or "").replace("``", ""))
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(NAMES)}; all where none is named")
    parser.add_argument("--messages", type=Path, help="JSON Lines with a text each, for the reader")
    parser.add_argument("--seconds", type=float, default=1.0, help="how long each part is measured (1.0)")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="write it down as a page, docs/performance.md")
    whole = parser.add_argument_group("whole", "who is measured beside whom, and how much of it")
    whole.add_argument("--people", type=int, default=1_500, help="how many athletes write at once (1500)")
    whole.add_argument("--bursts", type=int, default=3, help="how often they do (3)")
    whole.add_argument("--beside", default="ptb,aiogram", help="which echo bots, by commas (ptb,aiogram)")
    clock = parser.add_argument_group("reminders", "how large a crowd the clock is measured with")
    clock.add_argument("--athletes", type=int, default=20_000, help="how many athletes there are (20000)")
    clock.add_argument(
        "--words", type=_counts, default=(1_000,), help="how many are due at one instant; several by commas (1000)"
    )
    clock.add_argument("--days", type=int, default=1, help="how many days are lived through, a round a minute (1)")
    clock.add_argument(
        "--database", choices=("sqlite", "postgresql"), action="append", help="on which databases (on both)"
    )
    args = parser.parse_args(argv)
    unknown = [p for p in args.parts if p not in NAMES]
    if unknown:
        parser.error(f"no such part: {', '.join(unknown)}")
    configure("WARNING", "text", ())
    texts = MESSAGES if args.messages is None else messages(args.messages)
    before = time.perf_counter()
    books = load()
    gc.freeze()  # they stay for good, as in the app
    out: dict[str, Any] = {
        "machine": bench_page.machine(),
        "load_ms": round((time.perf_counter() - before) * 1000, 1),
    }
    for part in args.parts or NAMES:
        on = args.database or ("sqlite", "postgresql")
        if part == "whole":
            crowd = bench_whole.Size(athletes=args.people, bursts=args.bursts)
            beside = [b for b in args.beside.split(",") if b]
            out[part] = bench_whole.measured(texts, crowd, on=on, beside=beside)
        elif part == "reminders":
            size = {"athletes": args.athletes, "words": args.words, "days": args.days}
            out[part] = bench_reminders.measured(books, **size, on=on)
        elif part in OWN:
            out[part] = OWN[part](books, args.seconds)
        else:
            out[part] = measured(PARTS[part](books, texts), args.seconds)
    if args.write is not None:
        args.write.write_text(bench_page.page(out), encoding="utf-8")
    json.dump(out, sys.stdout, indent=1)
    print()
    return 0


def _counts(text: str) -> tuple[int, ...]:
    """``1000,10000`` as numbers. Raises ValueError for what is none, or none above 0."""
    found = tuple(int(part) for part in text.split(","))
    if min(found) < 1:
        raise ValueError(text)
    return found


def messages(file: Path) -> Sequence[str]:
    """The texts of a JSON Lines file."""
    return [json.loads(line)["text"] for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


def measured(works: Sequence[Callable[[], object]], seconds: float) -> dict[str, float]:
    """Runs every piece of work in turn until the time is up, at least once each.

    Before its time counts every piece is run through once, and again for half as long as is measured, for a coach that
    runs is warm: the first pass compiles the patterns that it meets and looks up what it meets, and is told on its own;
    what is asked for often is then worked out once more for speed (coach/needs.py).
    """
    before = time.perf_counter()
    for work in works:
        work()
    first = time.perf_counter() - before
    warm = time.perf_counter() + seconds / 2
    while time.perf_counter() < warm:
        for work in works:
            work()
    taken: list[float] = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or len(taken) < len(works):
        for work in works:
            before = time.perf_counter()
            work()
            taken.append(time.perf_counter() - before)
    ordered = sorted(taken)
    return {
        "per_second": round(len(taken) / sum(taken), 1),
        "median_us": round(statistics.median(ordered) * 1e6, 1),
        "p99_us": round(ordered[int(len(ordered) * 0.99)] * 1e6, 1),
        "slowest_us": round(ordered[-1] * 1e6, 1),
        "first_pass_ms": round(first * 1000, 1),
    }


def _reader(books: Books, texts: Sequence[str]) -> list[Callable[[], object]]:
    words = books.library.vocabulary
    return [lambda t=t: read(t, now=NOW, units="kg", distance_units="km", vocabulary=words) for t in texts]  # type: ignore[misc]  # a default binds the text


def _turn(books: Books, texts: Sequence[str]) -> list[Callable[[], object]]:
    setting = Setting(values={"began": "2026-11-02", "greeted": True})
    known = Known(athlete_id=0, records=(Record(origin="profile", index=0, at=NOW, body=setting),))
    known = folded(known, answer(known, Message(origin="m0", at=NOW, text="/week"), books))  # the plan stands
    return [lambda n=n, t=t: answer(known, Message(origin=f"m{n}", at=NOW, text=t), books) for n, t in enumerate(texts)]  # type: ignore[misc]  # as above


def _judge(books: Books, texts: Sequence[str]) -> list[Callable[[], object]]:
    """A judgement of each text, after twelve weeks of check-ins, lifts and runs."""
    athlete = Athlete(strength_days=(0, 3))
    began = date(2026, 8, 31)
    weeks = plan(athlete, began, 14, books.library)
    bodies: list[tuple[date, Body]] = []
    for day in (began + timedelta(days=n) for n in range(84)):
        bodies.append((day, Readiness(when=day, sleep_h=7.5, energy=3.0, soreness=4.0, stress=3.0, mood=4.0)))
        if day.weekday() in (0, 3):
            sets = tuple(WorkingSet(reps=8, load_kg=40.0, load_basis="total", rir=2.0) for _ in range(3))
            moves = ("goblet-squat", "romanian-deadlift", "dumbbell-row", "calf-raise", "plank")
            bodies += [(day, Lift(exercise=m, exercise_text=m, when=day, sets=sets)) for m in moves]
        elif day.weekday() in (1, 4, 6):
            bodies.append((day, Run(when=day, kind="easy", distance_m=8000, duration_s=2700, rpe=4.0)))
    records = tuple(
        Record(origin=f"m{n}", index=0, at=datetime(d.year, d.month, d.day, 12, n % 60, tzinfo=UTC), body=body)
        for n, (d, body) in enumerate(bodies)
    )
    words = books.library.vocabulary
    situations = [
        Situation(
            athlete=athlete,
            now=NOW,
            text=t,
            acts=read(t, now=NOW, units="kg", distance_units="km", vocabulary=words).acts,
            records=records,
            weeks=weeks[12:],
            issued=weeks,
            began=began,
        )
        for t in texts
    ]
    return [lambda s=s: judge(s, books.library, books.safety) for s in situations]  # type: ignore[misc]  # as above


def _plan(books: Books, _: Sequence[str]) -> list[Callable[[], object]]:
    profiles = [
        Athlete(),
        Athlete(level="advanced", equipment=frozenset(("barbell", "dumbbells")), strength_per_week=3),
    ]
    return [lambda a=a: plan(a, date(2026, 11, 23), 12, books.library) for a in profiles]  # type: ignore[misc]  # as above


def _ask(books: Books, _: Sequence[str]) -> list[Callable[[], object]]:
    """Each question as if it were the first: the coach remembers the last few."""
    index = books.index  # made now: an answer is measured, not the first one's wait
    return [lambda q=q: find.__wrapped__(index, q) for q in QUESTIONS]  # type: ignore[misc]  # as above


def _nudge(books: Books, _: Sequence[str]) -> list[Callable[[], object]]:
    athlete = Athlete(timezone="Europe/Berlin")
    weeks = plan(athlete, date(2026, 11, 23), 2, books.library)
    return [lambda: next_nudge(athlete, weeks, NOW)]


PARTS: dict[str, Callable[[Books, Sequence[str]], list[Callable[[], object]]]] = {
    "reader": _reader,
    "turn": _turn,
    "judge": _judge,
    "plan": _plan,
    "ask": _ask,
    "nudge": _nudge,
}
#: Measured in ways of their own, for they work in a process beside the event loop.
OWN: dict[str, Callable[[Books, float], dict[str, Any]]] = {
    "charts": drawing.measured,
    "import": lambda books, seconds: bench_files.measured(books),
    "where": lambda books, seconds: bench_where.measured(books, MESSAGES),
}
NAMES = (*PARTS, *OWN, "reminders", "whole")
