"""Messages written without a look at the reader, with the acts they mean, and how many of them it reads exactly.

Rule: a message counts only where every act of it is right. The floors are what the reader reached; they only rise.
A label leaves out what is nothing (null, an empty list, false, the set kind "work"). ``unscored`` frees what two
careful people may read otherwise: ``0.severity`` a field of act 0, ``0.sets.kind`` a field of its sets, ``0.flags+``
more flags than the label's, ``session?`` every act of that kind.
"""

from __future__ import annotations

import json
from copy import deepcopy
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest

from bot.commands.parse import answer

Row = dict[str, Any]
FOLDER = Path(__file__).parents[2] / "readings"
#: Of each file: messages, those read exactly, and those whose exercises are right as well. Of the second file one half
#: ("seen") was looked at while the reader was mended, and most of it is among the sentences that classifiers learn as
#: meaning nothing of theirs; of the rest ("unseen") 57 in a hundred were exact before. That half has been looked at as
#: well since: it guards against relapses and no longer measures what nobody has seen. The third was all looked at; 87
#: in a hundred of it were exact before. Of the fourth the 15 that were not exact (89 in a hundred were) have been
#: looked at. The fifth was all looked at; 89 in a hundred of it were exact before. Of the sixth the 19 that were not
#: exact at first sight (91 in a hundred were) have been looked at. Of the seventh 84 in a hundred were exact at first
#: sight; those with odd numbers have been looked at, those with even ones by nobody who builds the reader: of them 83
#: in a hundred were exact before the others were mended, and 85 since. Of the German and the Spanish ones those that
#: were not exact (18 of 200 each) have been looked at, for what is as wrong in English. Of the eighth 76
#: in a hundred were exact at first sight, and 78 once half of the seventh was mended; then the others were looked at
#: and their causes mended (tests/readings/causes.toml holds kindred sentences, most of them written afterwards). Of
#: the ninth 95 in a hundred were exact at first sight, of the tenth, which has more dictation, 90; what was not has
#: been looked at (tests/readings/dictated.toml). Of
#: the eleventh 93 in a hundred were exact at first sight, of the twelfth 89; what was not has been looked at.
#: Of the thirteenth 94 were, once those were mended; nobody has looked at it. Of the fourteenth 91 were at first sight
#: and 92 once others' sentences were mended; nobody has looked at it. Of the fifteenth 90 were, then 91; what was not
#: has been looked at (tests/readings/late-sets.toml, late-runs.toml).
#: Of the sixteenth and the seventeenth 96 and 95 were exact at first sight, and 96 once others' sentences were mended;
#: nobody has read them. read-prose, -runs, -club, -voices were written likewise (89, 90, 96, 91 at first sight) and
#: read.
FILES = {
    "blind": (300, 297, 297),
    "blind-second": (1060, 1048, 1048),
    "blind-third": (340, 337, 335),
    "blind-fourth": (140, 138, 138),
    "blind-fifth": (200, 197, 197),
    "blind-sixth": (218, 217, 216),
    "blind-seventh": (260, 239, 237),
    "blind-eighth": (260, 251, 251),
    "blind-ninth": (200, 199, 198),
    "blind-tenth": (160, 160, 159),
    "blind-eleventh": (160, 158, 156),
    "blind-twelfth": (300, 298, 298),
    "blind-thirteenth": (160, 150, 150),
    "blind-fourteenth": (200, 185, 184),
    "blind-fifteenth": (200, 198, 197),
    "blind-sixteenth": (220, 212, 212),
    "blind-seventeenth": (220, 212, 211),
    "blind-eighteenth": (220, 212, 212),  # unread
    "blind-nineteenth": (240, 227, 225),  # half of it prose; its even lines were read
    "blind-twentieth": (160, 160, 160),  # 94 in a hundred at first sight, then read
    "blind-twenty-first": (260, 257, 257),  # 86 at first sight, then read
    "blind-twenty-second": (300, 292, 291),  # 93 at first sight; its odd lines were read
    "blind-twenty-third": (300, 298, 298),  # an ordinary mix, 97.7 at first sight, then read
    "blind-twenty-fourth": (300, 299, 299),  # 98 at first sight, then read
    "read-prose": (280, 279, 277),
    "read-runs": (280, 278, 277),
    "read-club": (320, 318, 318),
    "read-voices": (320, 318, 318),
    "blind-german": (200, 186, 183),
    "blind-spanish": (200, 186, 184),
}
#: Never scored: the athlete's own words.
WORDS = {"act", "exercise_text", "text", "detail"}
#: A slug of the library, scored apart.
SLUGS = {"exercise", "test"}
DATED = {"strength", "run", "symptom", "session", "assessment", "measurement"}
OTHER_PLANS = {"activity", "intention", "smalltalk"}
NEARLY = {"load_kg": 0.05, "pace_s_per_km": 1.5, "duration_s": 1.0, "rest_s": 1.0, "seconds": 1.0, "elevation_m": 1.0}
SAME_LIFT = [
    {"dumbbell-bench-press", "bench-press"},
    {"banded-lateral-walk", "monster-walk"},
    {"seated-calf-raise", "bent-knee-calf-raise"},
    {"dumbbell-row", "barbell-row"},
    {"calf-raise", "calf-raise-floor"},
]


def bare(value: Any) -> Any:
    """The value without what is nothing, at every depth."""
    if isinstance(value, dict):
        kept = {k: bare(v) for k, v in value.items()}
        return {k: v for k, v in kept.items() if v is not None and v is not False and v not in ([], {}, "work")}
    return [bare(v) for v in value] if isinstance(value, list) else value


def full(act: Row, today: str) -> Row:
    """The act without its words, with the day and the pace that go without saying."""
    a: Row = bare({k: v for k, v in act.items() if k == "act" or k not in WORDS})
    if a["act"] in DATED:
        a.setdefault("when", today)
    for one in a.get("sets", []):
        if one.get("load_basis") == "bodyweight" and "load_kg" not in one:
            del one["load_basis"]
    if a["act"] == "run" and "distance_m" in a and "duration_s" in a:
        a.setdefault("pace_s_per_km", a["duration_s"] / a["distance_m"] * 1000)
    if a.get("region") == "general":
        del a["region"]
    return a


def same(x: Any, y: Any, key: str = "") -> bool:
    """Whether two values mean the same, within the tolerance of the field."""
    if isinstance(x, dict) and isinstance(y, dict):
        return all(same(x.get(k), y.get(k), k) for k in x.keys() | y.keys())
    if isinstance(x, list) and isinstance(y, list):
        return len(x) == len(y) and all(same(a, b, key) for a, b in zip(x, y, strict=True))
    if isinstance(x, int | float) and isinstance(y, int | float):
        return abs(x - y) <= (max(1.0, x / 1000) if key == "distance_m" else NEARLY.get(key, 0.05)) + 1e-9
    return bool(x == y)


def agrees(want: Row, got: Row, free: set[str], exercises: bool) -> bool:
    """Whether two acts of one kind are the same in all that is scored."""
    for key in (want.keys() | got.keys()) - WORDS - free:
        x, y = want.get(key), got.get(key)
        if key in SLUGS:
            if exercises and x != y and {x, y} not in SAME_LIFT:
                return False
            continue
        if key == "flags":
            x, y = sorted(x or []), sorted(set(y or []) & set(x or []) if "flags+" in free else y or [])
        if key == "sets":
            x, y = ([{k: v for k, v in s.items() if f"sets.{k}" not in free} for s in z or []] for z in (x, y))
        if not same(x, y, key):
            return False
    return True


def all_clear(act: Row) -> bool:
    """Whether it says that nothing hurts, which is as good unsaid."""
    return act["act"] == "symptom" and act.get("severity") == 0 and "flags" not in act


def exact(row: Row, acts: list[Row], exercises: bool) -> bool:
    """Whether ``acts`` is what the message of ``row`` means."""
    today = row["now"][:10]
    loose = OTHER_PLANS | {f[:-1] for f in row["unscored"] if f.endswith("?")}
    fields = [f.split(".", 1) for f in row["unscored"] if not f.endswith("?")]
    wants = [(i, full(a, today)) for i, a in enumerate(row["expect"]["acts"])]
    gots = [full(a, today) for a in acts]
    for kind in {a["act"] for _, a in wants} | {a["act"] for a in gots}:
        if kind in loose:
            continue
        mine = [(i, a) for i, a in wants if a["act"] == kind and not all_clear(a)]
        theirs = [a for a in gots if a["act"] == kind and not all_clear(a)]
        for pair, got in zip_longest(mine, theirs):
            if pair is None or got is None:
                return False
            free = {field for at, field in fields if int(at) == pair[0]}
            if not agrees(pair[1], got, free, exercises):
                return False
    return True


@cache
def rows(name: str = "blind") -> tuple[Row, ...]:
    return tuple(json.loads(line) for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines())


@cache
def read(name: str) -> tuple[list[Row], ...]:
    """What the reader makes of each message."""
    fields = ("text", "language", "now", "units", "distance_units")
    return tuple(answer({k: row[k] for k in fields if k in row})["acts"] for row in rows(name))


@pytest.mark.parametrize("exercises", [False, True])
@pytest.mark.parametrize("name", FILES)
def test_no_fewer_messages_are_exact(name: str, exercises: bool) -> None:
    wrong = [row["text"] for row, acts in zip(rows(name), read(name), strict=True) if not exact(row, acts, exercises)]
    right, floor = len(rows(name)) - len(wrong), FILES[name][1 + exercises]
    assert right >= floor, f"{right} of {len(rows(name))} exact; not exact:\n" + "\n".join(wrong)


@pytest.mark.parametrize("name", FILES)
def test_all_messages_are_different(name: str) -> None:
    assert len({row["text"] for row in rows(name)}) == len({row["id"] for row in rows(name)}) == FILES[name][0]


def test_a_label_is_its_own_right_answer() -> None:
    assert all(exact(row, deepcopy(row["expect"]["acts"]), True) for row in rows())


@pytest.mark.parametrize("at", range(0, 110, 7))
def test_a_lift_lost_or_misread_is_not_exact(at: int) -> None:
    row = next(r for r in rows()[at:] if not any(f == "strength?" or ".sets" in f for f in r["unscored"]))
    label = row["expect"]["acts"]
    assert not exact(row, label[1:], False)
    assert not exact(row, [*label, label[0]], False)
    for field, by in (("reps", 1), ("load_kg", 1.0), ("seconds", 5), ("distance_m", 10.0)):
        if field in label[0]["sets"][0]:
            other = deepcopy(label)
            other[0]["sets"][0][field] += by
            assert not exact(row, other, False), field
