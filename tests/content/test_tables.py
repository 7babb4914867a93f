"""Rules, red flags, numbers and sources: the shelf is whole, and planted faults are told with their line."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from content.faults import SHELF, Fault
from content.loading.tables import proved, safety, sources, tables, zones

RULES = SHELF / "rules"
SAMPLE = 13  #: one picture in so many; prime, and no fact has that many bins


def test_the_shelf_has_no_faults() -> None:
    faults: list[Fault] = []
    made = tables(faults)
    safety(faults)
    sources(faults)
    walked = proved(made, faults, every=SAMPLE, start=Random(4).randrange(SAMPLE))
    print(f"{walked} pictures walked, one in {SAMPLE}")  # noqa: T201 - the number of situations is to be seen
    assert faults == []
    assert walked > 100_000


@pytest.mark.long
def test_no_picture_at_all_is_answered_more_mildly() -> None:
    faults: list[Fault] = []
    walked = proved(tables(faults), faults)
    print(f"{walked} pictures walked")  # noqa: T201 - the number of situations is to be seen
    assert faults == []
    assert walked > 1_000_000


def test_every_source_of_a_row_is_known() -> None:
    known = sources([])
    assert {s for _, cited, _ in safety([]).rows.values() for s in cited} <= set(known)


def test_zones_know_their_country() -> None:
    found = zones()
    assert (found["Europe/Berlin"], found["Europe/Oslo"], found["America/Denver"]) == ("DE", "NO", "US")


PLANTED = {
    "a gap": ("when = {}\n", 'when = { pain = "99.." }\n', "gap"),
    "an unknown fact": ("tissue =", "tisue =", "no such fact: tisue (did you mean tissue?)"),
    "no source": ('sources = ["expert"]', 'sources = ["nobody"]', "no such source: nobody"),
    "no sources at all": ('sources = ["expert"]\n', "", "no sources"),
    "never reviewed": ("reviewed_on = 2026-11-24\n", "", "no reviewed_on"),
    "an odd urgency": ('urgency = "soon"', 'urgency = "soonish"', "no such urgency"),
    "an odd action": ('action = "swap"', 'action = "shrug"', "no such action"),
    "a bad range": ('pain = "8.."', 'pain = "eight"', "is no range"),
    "a dead rule": ('id = "pain-8-reassured"\nwhen = { pain = "8..", ', 'id = "x"\nwhen = { pain = "20..1", ', "dead"),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_told_with_its_line(name: str, tmp_path: Path) -> None:
    old, new, words = PLANTED[name]
    text = (RULES / "30-pain.toml").read_text(encoding="utf-8")
    assert old in text
    head, found, tail = text.rpartition(old) if name == "a gap" else text.partition(old)
    (tmp_path / "30-pain.toml").write_text(head + new + tail if found else text, encoding="utf-8")
    faults: list[Fault] = []
    tables(faults, tmp_path)
    assert any(words in f.text and f.line > 1 for f in faults), [str(f) for f in faults]


def test_a_planted_milder_answer_is_told(tmp_path: Path) -> None:
    text = (RULES / "30-pain.toml").read_text(encoding="utf-8")
    at = text.index('id = "pain-6"')
    mild = (
        text[at:].replace('urgency = "soon"', 'urgency = "none"', 1).replace('region = "unload"', 'region = "hold"', 1)
    )
    (tmp_path / "30-pain.toml").write_text(text[:at] + mild, encoding="utf-8")
    faults: list[Fault] = []
    proved(tables(faults, tmp_path), faults, tmp_path)
    assert any("milder" in f.text for f in faults)


def test_a_bad_concept_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    for path in (SHELF / "redflags" / "en").glob("*.toml"):
        (folder / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    with (folder / "signs.toml").open("a", encoding="utf-8") as f:
        f.write('\n[[RF01.sign]]\nflag = "chest-pain"\nurgency = "emergency"\nall = ["no-such-thing"]\n')
    faults: list[Fault] = []
    safety(faults, tmp_path)
    assert any("no such concept: no-such-thing" in f.text and f.line > 100 for f in faults)
