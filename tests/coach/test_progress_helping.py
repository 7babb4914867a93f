"""Is the strength work helping the running? Windows, noise, gates, wording; and never a cause."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from coach.acts import Act, Lift, Run, SessionReport, Symptom, WorkingSet
from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Known, Record, Setting, Turn
from coach.draft import Draft
from coach.folding import folded
from coach.message import Message, Press
from coach.picture import Picture, facts_of
from coach.progress.helping import Look, look
from coach.rules import decided
from content.letter import plain
from content.voice import Voice

BEGAN = date(2026, 6, 1)
PROFILE = {"began": BEGAN.isoformat(), "greeted": True, "level": "intermediate", "strength_days": ["mon", "thu"]}


def athlete(
    books: Books,
    *,
    weeks: int = 16,
    gain: float = 0.0,
    pulse: bool = True,
    effort: bool = True,
    trials: float | None = None,
    sessions: int = 2,
    growth: float = 0.3,
    late: float | None = None,
    profile: dict[str, Any] | None = None,
    more: tuple[Act, ...] = (),
) -> Draft:
    """Runs from six weeks before strength work until ``weeks`` after; ``gain``: how much faster the later ones are.

    ``late``: the gain of the last two weeks; ``sessions`` of two a week are done; ``growth``: of the lifts in the end.
    """
    today = BEGAN + timedelta(weeks=weeks)
    acts: list[Act] = list(more)
    for n in range(-42, weeks * 7 + 1):
        day = BEGAN + timedelta(days=n)
        share = gain if late is None or (today - day).days >= 14 else late
        if day.weekday() in (1, 3, 5):
            speed = 175.0 * (1 + (share if n > weeks * 7 - 45 else 0.0))  # metres a minute
            acts.append(
                Run(
                    when=day, kind="easy", distance_m=8000, duration_s=8000 / speed * 60, avg_hr=145 if pulse else None,
                    rpe=3.0 if effort else None, elevation_m=30,
                )
            )  # fmt: skip
        if n >= 0 and day.weekday() in (0, 3)[:sessions]:
            load = 60 * (1 + growth * n / (weeks * 7))
            one = WorkingSet(reps=5, load_kg=load, load_basis="total", rir=2.0)
            acts.append(Lift(exercise="back-squat", exercise_text="squat", when=day, sets=(one,) * 3))
            acts.append(SessionReport(status="done", when=day))
    if trials is not None:
        for day, speed in ((BEGAN - timedelta(days=9), 4.0), (today - timedelta(days=5), 4.0 * (1 + trials))):
            acts.append(Run(when=day, kind="time_trial", distance_m=5000, duration_s=5000 / speed))
    setting = Setting(values={**PROFILE, **(profile or {})})
    rows = [Record(origin="profile", index=0, at=datetime(2026, 1, 1, tzinfo=UTC), body=setting)]
    known = Known(athlete_id=0, records=tuple(rows))
    for week in range(weeks + 1):
        made = Draft(known=known, books=books, origin="m0", at=_at(BEGAN + timedelta(weeks=week)))
        made.weeks()
        known = folded(known, made.turn())
    rows += [Record(origin=f"m{n + 1}", index=0, at=_at(a.when), body=a) for n, a in enumerate(acts)]  # type: ignore[union-attr]  # all of them are dated
    known = replace(known, records=tuple(sorted(rows, key=lambda r: r.at)))
    return Draft(known=known, books=books, origin="m99999", at=_at(today) + timedelta(hours=8))


def _at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 10, tzinfo=UTC)


def outcomes(found: Look) -> list[str]:
    """What the indicators say: pulse, effort, trial."""
    return [i.outcome for i in found.indicators]


@pytest.mark.parametrize(
    ("what", "given", "verdict", "said"),
    [
        ("faster at the same pulse and effort", {"gain": 0.05}, "improved", ["better", "better", "few"]),
        ("a gain within chance", {"gain": 0.02}, "unclear", ["same", "same", "few"]),
        ("one way of looking only", {"gain": 0.05, "effort": False}, "likely", ["better", "few", "few"]),
        ("a trial beside it", {"gain": 0.02, "trials": 0.05}, "likely", ["same", "same", "better"]),
        ("a trial in its noise", {"gain": 0.05, "effort": False, "trials": 0.02}, "likely", ["better", "few", "same"]),
        ("a trial against", {"gain": 0.05, "effort": False, "trials": -0.06}, "unclear", None),
        ("slower in both looks", {"gain": -0.06}, "worse", ["worse", "worse", "few"]),
        ("slower only lately", {"gain": 0.0, "late": -0.2, "weeks": 18}, "unclear", None),
        ("nothing that can be compared", {"pulse": False, "effort": False}, "few", ["few", "few", "few"]),
        ("too early: the two windows meet", {"weeks": 3, "gain": 0.1}, "few", ["few", "few", "few"]),
    ],
)  # fmt: skip
def test_the_verdict(what: str, given: dict[str, Any], verdict: str, said: list[str] | None, books: Books) -> None:
    found = look(athlete(books, **given))

    assert said is None or outcomes(found) == said, what
    assert found.verdict == verdict, what


@pytest.mark.parametrize(
    ("what", "given", "opens"),
    [
        ("done and grown", {}, True),
        ("half of the sessions", {"sessions": 1}, False),
        ("done, but no stronger", {"growth": 0.02}, False),
        ("done and grown, for five weeks only", {"weeks": 5}, False),
    ],
)
def test_of_strength_is_only_spoken_where_it_was_done_and_grew(
    what: str, given: dict[str, Any], opens: bool, books: Books
) -> None:
    assert look(athlete(books, **{"gain": 0.05, **given})).gates.open is opens, what


@pytest.mark.parametrize(
    ("what", "run", "counts"),
    [
        ("an easy run", {}, True),
        ("hilly", {"elevation_m": 200}, False),
        ("intervals", {"kind": "interval"}, False),
        ("too long", {"distance_m": 16000.0, "duration_s": 5600.0}, False),
        ("too short", {"distance_m": 2000.0, "duration_s": 700.0}, False),
        ("without a pulse", {"avg_hr": None}, False),
        ("on the belt", {"kind": "treadmill"}, False),
    ],
)
def test_which_runs_are_compared_by_pulse(what: str, run: dict[str, Any], counts: bool, books: Books) -> None:
    base = athlete(books)
    day = base.today
    one = Run(**{"when": day, "kind": "easy", "distance_m": 8000.0, "duration_s": 2700.0, "avg_hr": 145, **run})
    more = athlete(books, more=(one,))

    assert look(more).indicators[0].now - look(base).indicators[0].now == int(counts), what


@pytest.mark.parametrize(
    ("what", "before", "now", "more", "outcome"),
    [
        ("keeps more of it", -0.09, -0.05, {}, "better"),
        ("within chance", -0.07, -0.06, {}, "same"),
        ("loses more", -0.04, -0.08, {}, "worse"),
        ("runs of fifty minutes", -0.09, -0.05, {"duration_s": 3000.0}, "few"),
        ("hills", -0.09, -0.05, {"elevation_m": 400.0}, "few"),
    ],
)
def test_the_second_half_of_long_runs(
    what: str, before: float, now: float, more: dict[str, Any], outcome: str, books: Books, voice: Voice
) -> None:
    base = {"kind": "long", "distance_m": 16000.0, "duration_s": 5600.0, "elevation_m": 60.0, **more}
    today = BEGAN + timedelta(weeks=16)
    days = [(BEGAN - timedelta(days=n), before) for n in (24, 17, 10)]
    days += [(today - timedelta(days=n), now) for n in (22, 15, 8)]
    draft = athlete(books, more=tuple(Run(when=day, drift=drift, **base) for day, drift in days))
    found = [i.outcome for i in look(draft).indicators if i.kind == "drift"]

    assert found == ([outcome] if outcome != "few" else []), what
    assert ("to the end of runs of an hour" in ask(draft, voice)[1]) is bool(found), what


def test_a_run_in_the_days_after_an_illness_is_left_out(books: Books) -> None:
    base = athlete(books)
    ill = Symptom(symptom="illness", when=base.today - timedelta(days=3))

    assert look(athlete(books, more=(ill,))).indicators[0].now < look(base).indicators[0].now


def test_who_ran_too_little_before_is_compared_with_the_first_four_weeks(books: Books) -> None:
    base = athlete(books, gain=0.05)
    known = replace(
        base.known, records=tuple(r for r in base.known.records if r.at.date() >= BEGAN or r.origin == "profile")
    )
    found = look(replace(base, known=known))

    assert found.baseline is not None
    assert found.baseline[0] >= BEGAN - timedelta(days=1)
    assert found.verdict == "improved"


# --- said in chat -----------------------------------------------------------------------------------------------------
QUESTION = "is the strength work helping my running?"


def ask(draft: Draft, voice: Voice, text: str = QUESTION) -> tuple[Turn, str, dict[str, str]]:
    """The answer: the turn, its words, and what its buttons carry."""
    turn = answer(draft.known, Message(origin="m5000", at=draft.at, text=text), draft.books)
    buttons = {voice.label(b): b.data for r in turn.replies for row in r.buttons for b in row}
    return turn, "\n".join(plain(r, voice) for r in turn.replies), buttons


CAUSES = ("because of the strength", "thanks to", "strength made", "due to strength", "caused")


@pytest.mark.parametrize("gain", [-0.06, 0.0, 0.04, 0.06])
@pytest.mark.parametrize("sessions", [1, 2])
def test_a_cause_is_never_claimed(gain: float, sessions: int, books: Books, voice: Voice) -> None:
    _, said, _ = ask(athlete(books, gain=gain, sessions=sessions), voice)

    assert not [c for c in CAUSES if c in said.lower()]
    assert "chance" in said
    if gain > 0.03 and sessions == 2:
        assert "may share the credit" in said
    if gain > 0.03 and sessions == 1:
        assert "I can't say" in said


@pytest.mark.parametrize(
    ("what", "picture", "rule"),
    [
        ("in pain", Picture(painful_lately=True, verdict="improved", steady=True, kept_up=True), "helping-pain"),
        (
            "a race in five weeks",
            Picture(verdict="improved", steady=True, kept_up=True, race_weeks=5.0),
            "helping-race",
        ),
        (
            "room for a session",
            Picture(verdict="improved", steady=True, kept_up=True, week_sessions=2.0),
            "helping-more",
        ),
        (
            "three already",
            Picture(verdict="improved", steady=True, kept_up=True, week_sessions=3.0),
            "helping-more-sets",
        ),
        ("better, but not for long", Picture(verdict="improved", kept_up=True, week_sessions=2.0), "helping-keep"),
        ("better, but the work was not done", Picture(verdict="improved", steady=True), "helping-keep"),
        ("likely", Picture(verdict="likely", kept_up=True), "helping-keep"),
        ("worse", Picture(verdict="worse"), "helping-worse"),
        ("unclear at twelve weeks", Picture(verdict="unclear", strength_weeks=12.0), "helping-unclear-late"),
        ("stronger, early", Picture(verdict="unclear", strength_weeks=9.0, kept_up=True), "helping-strong-early"),
        ("early", Picture(verdict="unclear", strength_weeks=9.0), "helping-early"),
        ("too few runs", Picture(verdict="few"), "helping-few"),
    ],
)
def test_what_is_offered(what: str, picture: Picture, rule: str, books: Books) -> None:
    table = next(t for t in books.library.tables if t.name == "helping")

    assert decided(table, facts_of(picture)).id == rule, what


def test_one_change_is_offered_taken_and_taken_back(books: Books, voice: Voice) -> None:
    draft = athlete(books, gain=0.06, weeks=20, profile={"strength_days": None, "strength_per_week": 2})
    turn, said, buttons = ask(draft, voice)
    known = folded(draft.known, turn)

    assert "Your running got better" in said
    assert {"One more session a week", "Keep it as it is", "Why?"} <= set(buttons)

    press = Press(origin="b1", at=draft.at + timedelta(minutes=1), data=buttons["One more session a week"])
    done = pressed(known, press, books)
    after = folded(known, done)
    assert after.athlete.sessions_per_week == 3
    assert "3 strength sessions" in plain(done.replies[0], voice)

    again = pressed(after, replace(press, origin="b2"), books)
    assert "no longer works" in plain(again.replies[0], voice)

    undone = folded(after, pressed(after, Press(origin="b3", at=press.at, data="undo:b1"), books))
    assert undone.athlete.sessions_per_week == 2


def test_nothing_changes_without_a_press(books: Books, voice: Voice) -> None:
    draft = athlete(books, gain=-0.06)
    turn, said, buttons = ask(draft, voice)

    assert "slower" in said and "Fewer sets" in buttons
    assert folded(draft.known, turn).changes == ()

    known = folded(draft.known, turn)
    press = Press(origin="b1", at=draft.at, data=buttons["Fewer sets"])
    after = folded(known, pressed(known, press, books))
    exercises = books.library.exercises
    assert after.changes
    assert all(c.change == "reduce" for c in after.changes)
    assert {exercises[c.exercise or ""].focus for c in after.changes} <= {"lower", "plyo", "full"}


def test_an_offer_of_last_month_no_longer_works(books: Books, voice: Voice) -> None:
    draft = athlete(books, gain=-0.06)
    turn, _, buttons = ask(draft, voice)
    known = folded(draft.known, turn)
    late = Press(origin="b1", at=draft.at + timedelta(days=30), data=buttons["Fewer sets"])

    assert "no longer works" in plain(pressed(known, late, books).replies[0], voice)


def test_without_strength_work_there_is_nothing_to_ask_about(books: Books, voice: Voice) -> None:
    known = Known(athlete_id=0, records=())
    draft = Draft(known=known, books=books, origin="m1", at=_at(BEGAN))

    assert "no strength session" in ask(draft, voice)[1]


def test_why_tells_rule_and_source(books: Books, voice: Voice) -> None:
    draft = athlete(books, gain=0.0, weeks=9)
    turn, _, _ = ask(draft, voice)
    known = folded(draft.known, turn)
    why = answer(known, Message(origin="m5001", at=draft.at + timedelta(minutes=1), text="/why"), books)

    assert "ten to fourteen weeks" in plain(why.replies[0], voice)
