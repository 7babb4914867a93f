"""Messages and what they mean: the tables of tests/readings, read by the reader with the real vocabulary."""

from __future__ import annotations

import re
import tomllib
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from coach.acts import TAGS, Activity, Intention, Lift, Run, SessionReport, SmallTalk, Symptom
from coach.forms import plain
from coach.reader import Reading, read
from coach.vocabulary import Vocabulary
from content.faults import Fault
from content.loading.exercises import exercises
from content.loading.words import words

TABLES = Path(__file__).parents[2] / "readings"
NOW = datetime.fromisoformat("2026-11-25T18:00:00+01:00")
TODAY = NOW.date()
SET = re.compile(r"(\d+)x(\d*)([sm]?)")
#: What several readers may see differently, and what other tests look at.
LEFT_ALONE = {
    "exercise_text",
    "text",
    "detail",
    "load_unit",
    "distance_unit",
    "site",
    "timing",
    "course",
    "was",
    "onset",
}


@cache
def vocabulary() -> Vocabulary:
    faults: list[Fault] = []
    moves, _, ambiguous = exercises(faults)
    made = words(moves, ambiguous, faults)
    assert not [f for f in faults if "vocabulary" in f.file]
    return made


def understood(said: str, units: str = "kg", distance_units: str = "km") -> Reading:
    return read(said, now=NOW, units=units, distance_units=distance_units, vocabulary=vocabulary())


def rows(name: str) -> list[Any]:
    table = tomllib.loads((TABLES / name).read_text(encoding="utf-8"))["reading"]
    return [pytest.param(row, id=row["said"][:60].replace("\n", " / ")) for row in table]


def spelled(text: str) -> list[dict[str, Any]]:
    """``3x8 60 total @8; 1x45s side`` as sets."""
    out: list[dict[str, Any]] = []
    for group in text.split(";"):
        first, *rest = group.split()
        found = SET.fullmatch(first)
        assert found, group
        one: dict[str, Any] = {}
        if found[2]:
            one[{"": "reps", "s": "seconds", "m": "distance_m"}[found[3]]] = int(found[2])
        for word in rest:
            if word == "side":
                one["per_side"] = True
            elif word[0] == "@":
                one["rpe"] = float(word[1:])
            elif word.startswith("rir"):
                one["rir"] = float(word[3:])
            elif word.startswith("kind:"):
                one["kind"] = word[5:]
            elif word[0].isdigit():
                one["load_kg"] = float(word)
            elif word != "-":
                one["load_basis"] = word
        out += [one] * int(found[1])
    return out


def wanted(row: dict[str, Any]) -> list[dict[str, Any]]:
    out = []
    for means in row["means"]:
        act = dict(means)
        if "sets" in act:
            act["sets"] = spelled(act["sets"])
        if "move_to" in act:
            act["move_to"] = (TODAY + timedelta(act["move_to"])).isoformat()
        if act["act"] in ("strength", "run", "symptom", "session"):
            act["when"] = (TODAY + timedelta(means.get("when", row.get("when", 0)))).isoformat()
        out.append(act)
    return out


def bare(value: Any) -> Any:
    """An act without what was not said."""
    if isinstance(value, dict):
        kept = {k: bare(v) for k, v in value.items() if k not in LEFT_ALONE}
        if kept.get("load_basis") == "bodyweight":
            del kept["load_basis"]
        if kept.get("kind") == "work":
            del kept["kind"]
        return {k: v for k, v in kept.items() if v is not None and v is not False and v != [] and v != {}}
    return [bare(v) for v in value] if isinstance(value, list) else value


def agrees(want: dict[str, Any], got: dict[str, Any], free: set[str]) -> bool:
    keys = (want.keys() | got.keys()) - free
    if got["act"] not in ("strength", "run", "symptom", "session", "assessment", "measurement") or "when" not in want:
        keys -= {"when"}
    if "pace_s_per_km" not in want:
        keys -= {"pace_s_per_km"}
    return all(_same(want.get(key), got.get(key)) for key in keys)


def _same(x: Any, y: Any) -> bool:
    if isinstance(x, int | float) and isinstance(y, int | float):
        return abs(x - y) <= max(0.05, abs(x) / 1000)
    if isinstance(x, list) and isinstance(y, list):
        return len(x) == len(y) and all(map(_same, x, y))
    if isinstance(x, dict) and isinstance(y, dict):
        return x.keys() == y.keys() and all(_same(x[k], y[k]) for k in x)
    return bool(x == y)


def check(row: dict[str, Any]) -> None:
    acts = understood(row["said"], row.get("units", "kg"), row.get("distance_units", "km")).acts
    got = [bare({"act": TAGS[type(a)], **plain(a)}) for a in acts if not isinstance(a, Activity | Intention)]
    loose = {f[:-1] for f in row.get("free", []) if f.endswith("?")}
    want = [w for w in wanted(row) if w["act"] not in loose]
    got = [g for g in got if g["act"] not in loose]
    got = [
        g
        for g in got
        if not (g["act"] == "symptom" and g.get("severity") == 0 and not any(w["act"] == "symptom" for w in want))
    ]
    assert [g["act"] for g in got] == [w["act"] for w in want], got
    for i, (w, g) in enumerate(zip(want, got, strict=True)):
        free = {f.split(".", 1)[1] for f in row.get("free", []) if f.startswith(f"{i}.")}
        assert agrees(w, g, free), (w, g)


@pytest.mark.parametrize("row", rows("fresh.toml"))
def test_a_message_of_a_format_of_its_own(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("fresh-second.toml"))
def test_another_message_of_a_format_of_its_own(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("dictated.toml"))
def test_a_message_as_it_is_dictated(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("lifts.toml"))
def test_lifts(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("runs.toml"))
def test_runs(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("more-lifts.toml"))
def test_more_lifts(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("sets.toml"))
def test_sets_in_many_forms(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("orders.toml"))
def test_figures_in_any_order(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("feelings.toml"))
def test_feelings(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("bare-figures.toml"))
def test_figures_without_a_word_for_pain(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("composed.toml"))
def test_what_is_put_together(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("told-otherwise.toml"))
def test_what_is_told_in_another_way(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("first-sight.toml"))
def test_what_was_missed_at_first_sight(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("late-runs.toml"))
def test_what_was_missed_late(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("races.toml"))
def test_races_that_were_run(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("runs-and-feelings.toml"))
def test_repeats_what_stands_around_a_run_and_feelings(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("over-time.toml"))
def test_how_a_pain_went_in_figures(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("checkins.toml"))
def test_checkins_and_what_is_told_beside(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("unseen.toml"))
def test_what_was_written_without_a_look_at_the_reader(row: dict[str, Any]) -> None:
    check(row)
    if "left" in row:
        assert understood(row["said"]).left == row["left"]


@pytest.mark.parametrize("row", rows("causes.toml"))
def test_the_causes_of_misses(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("strangers.toml"))
def test_what_strangers_wrote(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("blanks", ["  ", "\t", "\u00a0 "])
@pytest.mark.parametrize("said", ["squats 3x8 60kg", "5k easy 27:30, left knee 3/10", "bench 5 5 5 @ 50\nplank 45s"])
def test_blanks_say_nothing(said: str, blanks: str) -> None:
    plain_one = understood(said).acts
    assert understood(said.replace(" ", blanks)).acts == plain_one
    assert understood(blanks + said + blanks * 3).acts == plain_one


@pytest.mark.parametrize("row", rows("not-a-log.toml"))
def test_what_is_not_a_log(row: dict[str, Any]) -> None:
    acts = understood(row["said"]).acts
    assert not [a for a in acts if isinstance(a, Lift | Run | SessionReport)], acts
    check(row)


@pytest.mark.parametrize(
    ("said", "word", "flag", "days"),
    [
        ("fainted after the run yesterday", "fainted", "syncope", 1),
        ("fainted after the race on sunday", "fainted", "syncope", 3),
        ("long run yesterday, fainted just now", "fainted", "syncope", 0),
        ("sat in the shade, fainted", "fainted", "syncope", 0),
        ("keep fainting since yesterday", "fainting", "syncope", 0),
        ("my wee is like cola after the murph yesterday", "cola", "rhabdo-sign", 0),
    ],
)
def test_only_a_faint_is_of_the_day_it_is_told_of(said: str, word: str, flag: str, days: int) -> None:
    flags = [(flag, said.index(word), said.index(word) + len(word))]
    acts = read(said, now=NOW, units="kg", distance_units="km", vocabulary=vocabulary(), flags=flags).acts
    assert [a.when for a in acts if isinstance(a, Symptom)] == [TODAY - timedelta(days)]


def test_flags_go_to_the_nearest_symptom() -> None:
    said = "knee hurts 4/10. calf swollen and hot"
    flags = [("dvt-sign", 17, 37)]
    acts = read(said, now=NOW, units="kg", distance_units="km", vocabulary=vocabulary(), flags=flags).acts
    assert [(a.region, a.flags) for a in acts if isinstance(a, Symptom)] == [("knee", ()), ("calf", ("dvt-sign",))]


@pytest.mark.parametrize(
    ("said", "flag", "of"),
    [
        ("my calf is warm and twice the size of the other one", "dvt-sign", ("pain", "calf", None)),
        ("can't feel my toes on the right foot", "numbness", ("pain", "toe", "right")),
        ("felt my achilles snap, can't go on tiptoe", "tendon-rupture", ("injury", "achilles", None)),
        ("right knee keeps buckling on me", "giving-way", ("pain", "knee", "right")),
        ("slurring my words since the run", "stroke-sign", ("illness", None, None)),
        ("blacked out, left knee on the kerb", "syncope", ("illness", None, None)),
    ],
)
def test_a_flag_without_a_symptom_is_of_the_part_named_beside_it(
    said: str, flag: str, of: tuple[str, str | None, str | None]
) -> None:
    flags = [(flag, 0, len(said))]
    found = read(said, now=NOW, units="kg", distance_units="km", vocabulary=vocabulary(), flags=flags).acts
    told = [(a.symptom, a.region, a.side, a.flags) for a in found if isinstance(a, Symptom)]
    assert told == [(*of, (flag,))]


def test_a_flag_without_a_symptom_makes_one() -> None:
    acts = read(
        "I went grey", now=NOW, units="kg", distance_units="km", vocabulary=vocabulary(), flags=[("syncope", 0, 11)]
    ).acts
    assert [(type(a), a.symptom, a.flags) for a in acts if isinstance(a, Symptom)] == [
        (Symptom, "illness", ("syncope",))
    ]


def test_every_act_says_which_words_gave_it() -> None:
    said = "squats 3x8 60kg @8, then 5k easy 27:30. left knee 3/10"
    found = understood(said)
    assert [said[t.start : t.end] for t in found.spans] == ["squats 3x8 60kg @8", "5k easy 27:30", "left knee 3/10"]


def test_what_nothing_understood_is_left_over() -> None:
    found = understood("squats 3x8 60kg. the quixotic zebra juggled")
    assert len(found.acts) == 1
    assert "zebra" in found.left


def test_an_empty_message_says_nothing() -> None:
    assert understood("").acts == () == understood("   ").acts


def test_emoji_alone_is_small_talk() -> None:
    assert [type(a) for a in understood("👍").acts] == [SmallTalk]


@pytest.mark.parametrize(
    ("word", "day"),
    [
        ("yesterday", 24),
        ("tues", 24),
        ("on monday", 23),
        ("3 days ago", 22),
        ("on the 14th", 14),
        ("last night", 24),
        ("this morning", 25),
        ("2026-11-02", 2),
        ("23/11", 23),
        ("11/23", 23),
        ("Tues 24/11", 24),
        ("20.11.", 20),
        ("on 20.11.", 20),
        ("20.11.2026", 20),
        ("20/11/26", 20),
        ("Nov 20", 20),
        ("20 Nov", 20),
        ("last sat", 21),
        ("sat's run:", 21),
        ("a week ago", 18),
        ("a fortnight ago", 11),
        ("a couple of days ago", 23),
    ],
)
def test_days(word: str, day: int) -> None:
    [act] = understood(f"{word} I ran 5k").acts
    assert isinstance(act, Run)
    assert act.when == date(2026, 11, day)


@pytest.mark.parametrize("row", rows("sets-told.toml"))
def test_sets_as_strangers_tell_them(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("late-sets.toml"))
def test_sets_that_were_read_late(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("told-in-passing.toml"))
def test_sets_told_in_passing(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("many-voices.toml"))
def test_what_many_voices_say(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("in-prose.toml") + rows("told-in-prose.toml"))
def test_what_is_told_in_prose(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("shorthand.toml"))
def test_shorthand_and_what_is_only_talked_of(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("coins-and-similes.toml"))
def test_coins_likenesses_and_what_else_only_sounds_like_it(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize("row", rows("told-beside.toml"))
def test_what_is_told_beside_it_is_no_part_of_it(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("wu 3k, 6x1k in 3:35 off 90, cd 2k", "wu 3k cd 2k"),
        ("6x1k in 3:35 off 90, 3k warm up", "3k warm up"),
        ("6x1k in 3:35 off 90", ""),
        ("15k w/ 8 @ 4:05", "8 @ 4:05"),
        ("15 km incl 8 km at 4:05", "8 km at 4:05"),
        ("15k @ 4:05", ""),
    ],
)
def test_a_part_of_a_run_is_left_over_and_not_lost(said: str, left: str) -> None:
    assert understood(said).left == left


@pytest.mark.parametrize(
    ("said", "runs"),
    [
        ("I fainted after the 10 km", 0),
        ("I fainted during the marathon", 0),
        ("fainted after 10k in 52:10", 1),
        ("I ran 10 km and fainted after", 1),
        ("passed out after the marathon, 3:45:10", 1),
    ],
)
def test_a_run_behind_which_a_sign_came_is_logged_where_it_is_told_as_run(said: str, runs: int) -> None:
    at = said.index("faint") if "faint" in said else said.index("passed")
    found = read(
        said,
        now=NOW,
        units="kg",
        distance_units="km",
        vocabulary=vocabulary(),
        flags=[("syncope", at, at + len("fainted"))],
    )

    assert sum(isinstance(a, Run) for a in found.acts) == runs
    assert any(isinstance(a, Symptom) and a.flags == ("syncope",) for a in found.acts)
