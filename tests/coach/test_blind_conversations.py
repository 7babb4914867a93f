"""Whole conversations against the urgency a clinician would want, and what must not be alarmed at.

blind-conversations    160 by somebody who had seen nothing of the coach. At first sight 8 were answered too mildly, one
                       emergency among them, 19 too urgently; 141 in all within actions. Every miss has been looked at
                       since: they guard against relapses and estimate nothing any more.
blind-conversations-second
                       120 by somebody else, every warning sign among them. At first sight 7 too mildly (no emergency),
                       17 too urgently. 15 that were wrong have been looked at since.
blind-conversations-third
                       160 by a third person. At first sight 9 too mildly, 3 of 22 emergencies among them, 28 too
                       urgently. The odd ones have been looked at since, of the even ones four.
blind-conversations-fourth, blind-conversations-fifth
                       140 each by a fourth and a fifth person, of more ordinary talk. At first sight 4 and 1 too
                       mildly, one of 23 emergencies each, 5 and 13 too urgently. What was wrong has been looked at.
blind-conversations-sixth
                       120 by a sixth person, as ordinary. At first sight 2 too mildly, one of 22 emergencies (a crisis)
                       among them, 8 too urgently. What was wrong has been looked at.
blind-conversations-seventh
                       120 by a seventh person. At first sight, with the sixth mended, 1 too mildly (no emergency), 10
                       too urgently; what was wrong has been seen, one of the causes mended.
blind-conversations-eighth, blind-conversations-ninth
                       140 each by an eighth and a ninth person, of ordinary talk. At first sight 2 and 1 too mildly,
                       none of 23 emergencies each, 12 and 13 too urgently. Of the eighth nobody has read more than two;
                       of the ninth what was wrong has been seen.
blind-conversations-tenth, blind-conversations-eleventh
                       150 each by a tenth and an eleventh person. At first sight 3 and none too mildly (one of 39
                       emergencies: a crisis), 22 and 14 too urgently. Of the tenth what was wrong has been mended;
                       of the eleventh nobody has read a word.
everyday-mentions      500 first messages by one more person, in which words of signs stand in passing, a third of them
                       true signs. Every second one has been read. At first sight 6 of 170 too mildly, 47 of 330 too
                       urgently.
everyday-conversations 260 by two more people, seven in ten of them harmless. Half of the first 160, and what was wrong
                       of the last 100, have been looked at.
triage-causes          ten more everyday situations of each cause of those misses, half of which must not alarm;
                       written before they were run.
ordinary-conversations good training, niggles, questions, busy weeks, holidays, colds: no turn above its bound.
signs-beside-causes    a harmless cause is named, and a sign stands beside it: it has to be heard.
everyday-causes        words of every day that sounded like a sign to the coach, and signs told in the same words; the
                       last 46 were written after the mending and before they were run.

Rule: bounds are what is reached; they are only tightened.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot.commands.converse import respond

FOLDER = Path(__file__).parents[1] / "judgements"
LEVELS = ("none", "watch", "soon", "same-day", "emergency")
LONDON = {"timezone": "Europe/London"}
HARDER = ("progress", "add")
#: Of the blind 160: too urgent, outside their actions. None is too mild, none makes harder what is to be spared.
TOO_URGENT, NOT_DONE = 1, 4
#: Of the 150 situations: too urgent. None is too mild.
CAUSES_TOO_URGENT = 4
#: Of the everyday words: too urgent. None is too mild.
EVERYDAY_TOO_URGENT = 2


def rows(file: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (FOLDER / f"{file}.jsonl").read_text(encoding="utf-8").splitlines()]


def answered(row: dict[str, Any]) -> list[dict[str, Any]]:
    """The turns of a conversation as the coach leads it."""
    turns = row.get("turns") or [{"at": "2026-11-25T18:00:00+00:00", "text": row["said"]}]
    return list(respond({"id": "x", "profile": row.get("profile", LONDON), "turns": turns})["turns"])


def urgency(turn: dict[str, Any]) -> int:
    return max((LEVELS.index(a["urgency"]) for a in turn["advice"]), default=0)


#: Of the later blind sets: too mild, emergencies among them; too urgent.
LATER_SETS = [
    ("blind-conversations-second", 120, (1, 0, 9)),
    ("blind-conversations-third", 160, (0, 0, 14)),
    ("blind-conversations-fourth", 140, (0, 0, 0)),
    ("blind-conversations-fifth", 140, (0, 0, 0)),
    ("blind-conversations-sixth", 120, (0, 0, 1)),
    ("blind-conversations-seventh", 120, (0, 0, 6)),
    ("blind-conversations-eighth", 140, (0, 0, 6)),
    ("blind-conversations-ninth", 140, (1, 0, 8)),
    ("blind-conversations-tenth", 150, (0, 0, 5)),
    ("blind-conversations-eleventh", 150, (0, 0, 11)),
    ("blind-conversations-twelfth", 150, (4, 0, 6)),  # these three as at first sight
    ("blind-conversations-thirteenth", 150, (1, 0, 5)),
    ("blind-conversations-fourteenth", 150, (2, 0, 12)),
    ("blind-conversations-fifteenth", 200, (4, 0, 27)),  # what was wrong of this and the next has been seen
    ("blind-conversations-sixteenth", 240, (6, 0, 14)),
    ("blind-conversations-seventeenth", 220, (3, 0, 24)),  # of this and the next the odd ones have been read
    ("blind-conversations-eighteenth", 220, (7, 0, 27)),
    ("blind-conversations-nineteenth", 220, (0, 0, 10)),  # at first sight 1, none of 29 emergencies, 14
    ("blind-conversations-twentieth", 220, (3, 0, 17)),  # 8, two of 29 emergencies, 25
    ("blind-conversations-twenty-first", 200, (1, 0, 23)),  # 4, one of 27 emergencies, 25; what was wrong has been seen
    ("blind-conversations-twenty-second", 220, (7, 0, 27)),  # 8, none of 29 emergencies, 29 (of these two, some mended)
    ("blind-conversations-twenty-third", 220, (5, 0, 21)),  # 11, one of 31 emergencies, 24
    ("blind-conversations-twenty-fourth", 220, (0, 0, 13)),  # 5, two of 29 emergencies, 17; then read
    ("blind-conversations-twenty-fifth", 220, (0, 0, 13)),  # 5, one of 29 emergencies, 14; then read
    ("blind-conversations-twenty-sixth", 160, (3, 0, 17)),  # 6, three of 23 emergencies, 17; these three mended
    ("everyday-mentions", 500, (0, 0, 31)),
    ("everyday-conversations", 260, (3, 0, 9)),
]


def told(row: dict[str, Any]) -> str:
    return " / ".join(t.get("text", "") for t in row.get("turns", ())) or row["said"]


@cache
def blind() -> list[tuple[dict[str, Any], list[dict[str, Any]]]]:
    return [(row, answered(row)) for row in rows("blind-conversations")]


def test_no_conversation_is_answered_too_mildly() -> None:
    mild = [told(r) for r, turns in blind() if urgency(turns[r["decisive"]]) < LEVELS.index(r["least"])]

    assert len(blind()) == 160
    assert not mild, "\n".join(mild)


@pytest.mark.parametrize(("name", "count", "most"), LATER_SETS)
def test_later_sets_are_answered_no_worse_than_reached(name: str, count: int, most: tuple[int, int, int]) -> None:
    led = [(row, urgency(answered(row)[row["decisive"]])) for row in rows(name)]
    mild = [row for row, at in led if at < LEVELS.index(row["least"])]
    missed = [row for row in mild if row["least"] == "emergency"]
    urgent = [row for row, at in led if at > LEVELS.index(row["most"])]
    found = len(mild), len(missed), len(urgent)

    assert len(led) == count
    assert all(a <= b for a, b in zip(found, most, strict=True)), (found, [told(row) for row in mild])


def test_hardly_a_conversation_is_answered_too_urgently() -> None:
    urgent = [told(r) for r, turns in blind() if urgency(turns[r["decisive"]]) > LEVELS.index(r["most"])]

    assert len(urgent) <= TOO_URGENT, "\n".join(urgent)


def test_what_is_done_is_what_was_called_for() -> None:
    missed = []
    for row, turns in blind():
        done = {a["action"] for a in turns[row["decisive"]]["advice"]}
        wanted = not row["one_of"] or done & set(row["one_of"])
        if not wanted or (done & set(row["none_of"]) - {"progress"}):
            missed.append(told(row))

    assert len(missed) <= NOT_DONE, "\n".join(missed)


def test_nothing_that_is_to_be_spared_is_made_harder() -> None:
    harder = [
        told(row)
        for row, turns in blind()
        if row["spare"]
        for turn in turns[row["decisive"] :]
        for advice in turn["advice"]
        if advice["action"] == "progress" or any(c["change"] in HARDER for c in advice["changes"])
    ]

    assert not harder, "\n".join(harder)


def test_further_situations_of_each_cause() -> None:
    every = [(row, urgency(answered(row)[-1])) for row in rows("triage-causes")]
    mild = [f"{r['cause']}: {told(r)}" for r, level in every if level < LEVELS.index(r["least"])]
    urgent = [f"{r['cause']}: {told(r)}" for r, level in every if level > LEVELS.index(r["most"])]

    assert len(every) == 150
    assert not mild, "\n".join(mild)
    assert len(urgent) <= CAUSES_TOO_URGENT, "\n".join(urgent)


@pytest.mark.parametrize("row", rows("ordinary-conversations"), ids=lambda row: row["turns"][0]["text"][:40])
def test_ordinary_days_alarm_nobody(row: dict[str, Any]) -> None:
    for said, turn in zip(row["turns"], answered(row), strict=True):
        assert urgency(turn) <= LEVELS.index(row["most"]), (said["text"], [a["rule"] for a in turn["advice"]])


@pytest.mark.parametrize("row", rows("signs-beside-causes"), ids=lambda row: row["said"][:40])
def test_a_harmless_cause_hides_no_sign(row: dict[str, Any]) -> None:
    assert urgency(answered(row)[0]) >= LEVELS.index(row["least"])


def test_everyday_words_alarm_nobody_and_hide_nothing() -> None:
    every = [(row, urgency(answered(row)[0])) for row in rows("everyday-causes")]
    mild = [f"{r['cause']}: {r['said']}" for r, level in every if level < LEVELS.index(r["least"])]
    urgent = [f"{r['cause']}: {r['said']}" for r, level in every if level > LEVELS.index(r["most"])]

    assert len(every) == 265
    assert not mild, "\n".join(mild)
    assert len(urgent) <= EVERYDAY_TOO_URGENT, "\n".join(urgent)
