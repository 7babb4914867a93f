"""The diary: everything is a fold of records, so undo, redo, edits and late messages need no special case."""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from coach.acts import Lift, Run, Symptom, WorkingSet
from coach.advice import Change
from coach.checks import Check
from coach.diary import (
    Clearance,
    Known,
    Note,
    Pause,
    Proposal,
    Record,
    Setting,
    Turn,
    Verdict,
    Words,
    body_form,
    body_from,
    of_kinds,
)
from coach.folding import folded

AT = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
DAY = date(2026, 11, 23)


def lift(reps: int) -> Lift:
    """One set."""
    return Lift(exercise="plank", exercise_text="plank", when=DAY, sets=(WorkingSet(reps=reps),))


def told(number: int, body: object, minutes: int = 0) -> Record:
    """What message ``number`` told."""
    return Record(origin=f"m{number}", index=0, at=AT + timedelta(minutes=minutes), body=body)  # type: ignore[arg-type]


BODIES = [
    lift(8),
    Run(when=DAY, distance_m=5000.0),
    Symptom(symptom="pain", when=DAY, region="knee", flags=("locking",)),
    Setting(values={"session_minutes": 30}),
    Proposal(ref="m1.0", rule="r", say="s", why="w", changes=(Change(session=DAY, change="hold"),), until=DAY),
    Verdict(ref="m1.0", accepted=False),
    Pause(reason="r", urgency="emergency"),
    Clearance(by="doctor, today"),
]  # fmt: skip


@pytest.mark.parametrize("body", BODIES, ids=lambda b: type(b).__name__)
def test_every_body_survives_being_stored(body: object) -> None:
    assert body_from(body_form(body)) == body  # type: ignore[arg-type]


def test_settings_are_folded_in_order_of_date_whatever_order_they_come_in() -> None:
    late = told(2, Setting(values={"session_minutes": 60, "reminder_time": "06:00"}), minutes=5)
    early = told(1, Setting(values={"session_minutes": 20, "units": "lb"}))
    known = folded(folded(Known(athlete_id=1), Turn(records=(late,))), Turn(records=(early,)))

    assert known.athlete.session_minutes == 60
    assert (known.athlete.units, known.athlete.reminder_time) == ("lb", time(6, 0))


def test_undo_and_redo_of_an_origin() -> None:
    known = folded(Known(athlete_id=1), Turn(records=(told(1, lift(8)), told(2, Setting(values={"units": "lb"}), 1))))
    undone = folded(known, Turn(withdrawn=("m2",)))
    redone = folded(undone, Turn(restored=("m2",)))

    assert (known.athlete.units, undone.athlete.units, redone.athlete.units) == ("lb", "kg", "lb")
    assert len(undone.entries) == 1


def test_the_oldest_of_fifty_entries_is_edited_and_stays_the_oldest() -> None:
    known = folded(Known(athlete_id=1), Turn(records=tuple(told(n, lift(n), n) for n in range(1, 51))))
    known = folded(known, Turn(withdrawn=("m1",), records=(told(1, lift(99), 1),)))

    assert [r.body.sets[0].reps for r in known.entries][:3] == [99, 2, 3]  # type: ignore[union-attr]
    assert len(known.entries) == 50


def test_messages_ten_and_nine_of_one_second_keep_their_order() -> None:
    known = folded(Known(athlete_id=1), Turn(records=(told(10, lift(10)), told(9, lift(9)))))

    assert [r.origin for r in known.records] == ["m9", "m10"]


def test_a_pause_by_red_flag_ends_only_with_clearance() -> None:
    flagged = folded(Known(athlete_id=1), Turn(records=(told(1, Pause(reason="r", urgency="same-day")),)))
    wished = folded(flagged, Turn(records=(told(2, Pause(reason="holiday", until=DAY), 1),)))
    cleared = folded(wished, Turn(records=(told(3, Clearance(by="doctor, today"), 2),)))

    assert flagged.pause_on(DAY + timedelta(days=400)) is not None
    assert wished.pause_on(DAY).urgency == "same-day"  # type: ignore[union-attr]
    assert cleared.pause_on(DAY) is None


def test_a_pause_of_the_athletes_own_ends_with_its_day() -> None:
    known = folded(Known(athlete_id=1), Turn(records=(told(1, Pause(reason="holiday", until=DAY)),)))

    assert known.pause_on(DAY) is not None
    assert known.pause_on(DAY + timedelta(days=1)) is None


@pytest.mark.parametrize(
    ("stands", "verdicts", "in_force"),
    [(False, [], 0), (False, [True], 1), (False, [True, False], 0), (True, [], 1), (True, [False], 0)],
)
def test_changes_in_force(stands: bool, verdicts: list[bool], in_force: int) -> None:
    change = Change(session=DAY, change="remove", exercise="plank")
    first = told(1, Proposal(ref="p", rule="r", say="s", why="w", changes=(change,), stands=stands))
    rest = [told(n, Verdict(ref="p", accepted=v), n) for n, v in enumerate(verdicts, 2)]
    known = folded(Known(athlete_id=1), Turn(records=(first, *rest)))

    assert len(known.changes) == in_force


def test_an_own_word_is_understood_in_what_was_told_before() -> None:
    unknown = Lift(exercise=None, exercise_text="Zerchers", when=DAY, sets=(WorkingSet(reps=5),))
    known = folded(Known(athlete_id=1), Turn(records=(told(1, unknown),)))
    known = folded(known, Turn(records=(told(2, Setting(values={"alias": ["zerchers", "back-squat"]}), 1),)))

    assert known.entries[0].body.exercise == "back-squat"  # type: ignore[union-attr]


def test_what_is_in_doubt_counts_once_it_is_confirmed() -> None:
    doubt = Record(origin="m1", index=0, at=AT, body=lift(8), doubtful=True)
    known = folded(Known(athlete_id=1), Turn(records=(doubt,)))
    sure = folded(known, Turn(records=(told(2, Verdict(ref="doubt:m1", accepted=True), 1),)))

    assert (len(known.entries), len(known.trusted), len(sure.trusted)) == (1, 0, 1)


def test_forgetting_leaves_nothing() -> None:
    known = folded(Known(athlete_id=1), Turn(records=(told(1, lift(8)),)))

    assert folded(known, Turn(forget=True)) == Known(athlete_id=1)


FOLDS = (
    "by_kind", "kinds", "athlete", "began", "aliases", "entries", "notes", "trusted", "evidence", "proposals",
    "in_force", "changes", "easings", "constraints", "standing_pauses",
)  # fmt: skip
UNNAMED = Lift(exercise=None, exercise_text="Zerchers", when=DAY, sets=(WorkingSet(reps=5),))
OTHERS = (
    Words(text="sore since monday"),
    Note(text="hot"),
    Check(topic="ill", about="", item="well"),
    UNNAMED,
    Setting(values={"alias": ["zerchers", "back-squat"]}),
    Verdict(ref="doubt:m50", accepted=True),
)


@pytest.mark.parametrize("minutes", [99, -5])
@pytest.mark.parametrize("doubtful", [False, True])
@pytest.mark.parametrize("body", [*BODIES, *OTHERS], ids=lambda b: type(b).__name__)
def test_what_was_worked_out_before_stays_only_where_it_still_holds(body: object, doubtful: bool, minutes: int) -> None:
    first = [told(n, b, n) for n, b in enumerate([*BODIES, *OTHERS])]
    unsure = [replace(told(n, lift(5), n), doubtful=True) for n in (50, 51)]
    after = Known(athlete_id=1, records=(*first[:-2], *unsure))
    more = [replace(told(n, copy(body), minutes + n), doubtful=doubtful) for n in (98, 99)]
    for turn in (more[:1], more[1:], first[-1:], [told(97, copy(UNNAMED), minutes + 97)], first[-2:-1], more):
        for fold in FOLDS:
            getattr(after, fold)
        after = folded(after, Turn(records=tuple(turn)))
        anew = Known(athlete_id=1, records=after.records)

        assert {f: getattr(after, f) for f in FOLDS} == {f: getattr(anew, f) for f in FOLDS}


def test_records_of_a_kind_are_the_same_ones_whoever_asks() -> None:
    records = tuple(told(n, b, n) for n, b in enumerate([*BODIES, *BODIES]))

    assert of_kinds(records, Lift) is of_kinds(records, Lift, Note)
    assert of_kinds(records, Lift, Pause) == tuple(r for r in records if isinstance(r.body, (Lift, Pause)))
    assert of_kinds(records, Lift, Pause) is of_kinds(records, Lift, Pause)
    assert of_kinds(records, Note) == of_kinds((), Lift) == ()
